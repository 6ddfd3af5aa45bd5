"""A whole bot over a real store and a real model, without the minute that training takes.

Where the bot starts the engine's command line, a stand-in hands over a model trained earlier. It
speaks the same lines, so everything around it is real. A conftest imports the fixtures it needs.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.application import Application
from bot.domain import Platform
from tests.support import homes
from tests.support.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.domain import Member
    from bot.settings import Settings

__all__ = ["ada", "app", "engine_process", "learned_home", "settings", "untrained"]

DATA = Path("ml-latest-small")


@pytest.fixture(scope="session")
def learned_home(tmp_path_factory: pytest.TempPathFactory, trained_folder: Path) -> Path:
    """A home after its first start; copy it, never write into it."""
    folder = tmp_path_factory.mktemp("learned")
    with pytest.MonkeyPatch.context() as patch:
        stand_in = StandIn(folder / "engine-process", trained_folder)
        patch.setattr(sys, "executable", str(stand_in.program))
        asyncio.run(homes.train_at(folder / "home", DATA))
    return folder / "home"


@pytest.fixture
def engine_process(
    tmp_path: Path, trained_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> StandIn:
    """The process that the bot takes for the engine; tell it how to behave."""
    stand_in = StandIn(tmp_path / "engine-process", trained_folder)
    monkeypatch.setattr(sys, "executable", str(stand_in.program))
    return stand_in


@pytest.fixture
def settings(tmp_path: Path, engine_process: StandIn) -> Settings:
    assert engine_process.program.exists()
    return homes.settings_at(tmp_path / "home", DATA)


@pytest.fixture
async def untrained(settings: Settings) -> AsyncIterator[Application]:
    """The bot on its first start."""
    settings.make_home()
    async with Application.open(settings) as app:
        yield app


@pytest.fixture
async def app(settings: Settings, learned_home: Path) -> AsyncIterator[Application]:
    """The bot once it has learned."""
    homes.copy_of(learned_home, settings.home)
    async with Application.open(settings) as app:
        assert app.recommending.ready
        yield app


@pytest.fixture
async def ada(app: Application) -> Member:
    return await app.member(Platform.TERMINAL, "ada")
