"""Fixtures: a store on a real file, with a clock that goes by itself, and two members."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import Platform
from bot.store import Store
from bot.store.upgrade import make_ready
from tests.support.films import FILMS


class Clock:
    """A second goes by with every look at it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "matinee.db"


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A migrated file to copy, so that not every test migrates its own."""
    template = tmp_path_factory.mktemp("template") / "matinee.db"
    make_ready(template)
    return template


@pytest.fixture
async def store(path, clock, empty_database):
    shutil.copy(empty_database, path)
    async with Store.open(path, now=clock) as store:
        await store.movies.replace_catalogue(
            FILMS, dataset="ml-test", fingerprint="1", id_space="movielens"
        )
        yield store


@pytest.fixture
async def ann(store):
    return await store.members.get_or_add(Platform.DISCORD, "80351110224678912")


@pytest.fixture
async def bob(store):
    return await store.members.get_or_add(Platform.DISCORD, "80351110224678913")
