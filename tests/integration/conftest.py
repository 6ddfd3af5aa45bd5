"""A real Matinee, trained on real MovieLens, on a loopback Discord, and people who talk to it."""

from __future__ import annotations

import asyncio
import os
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from filelock import FileLock

from bot.application import Application
from bot.client import MatineeBot
from tests.support import homes
from tests.support.loopback import LoopbackDiscord
from tests.support.loopback.fixtures import discord
from tests.support.resources import discord_openapi_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.support.loopback import Person
    from tests.support.loopback.world import Guild

__all__ = ["discord"]


@pytest.fixture(scope="session")
def trained_home(
    tmp_path_factory: pytest.TempPathFactory, movielens_zip: Path, request: pytest.FixtureRequest
) -> Path:
    """A home whose model was trained once for all tests; copy it, never write into it.

    MATINEE_TEST_HOME names one that is kept, which saves the training while working on views.
    """
    if kept := os.environ.get("MATINEE_TEST_HOME"):
        return Path(kept)
    base = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        base = base.parent  # Each worker of pytest-xdist has a folder of its own below the run's.
    home = base / "trained-home"
    with FileLock(base / "trained-home.lock"):
        if not home.exists():
            asyncio.run(homes.train_at(home, movielens_zip))
    return home


class Stage:
    """A home and a Discord that Matinee can be started on as often as a test likes."""

    def __init__(self, discord: LoopbackDiscord, home: Path, data: Path) -> None:
        self.discord, self.home, self.data = discord, home, data
        self._running: Application | None = None

    @property
    def running(self) -> Application:
        """The services of the bot that runs now."""
        assert self._running is not None, "Matinee is not running"
        return self._running

    @asynccontextmanager
    async def matinee(self, **settings: object) -> AsyncIterator[Application]:
        """A running bot: its whole life, from opening the home to leaving Discord."""
        async with AsyncExitStack() as stack:
            opened = Application.open(homes.settings_at(self.home, self.data, **settings))
            app = await stack.enter_async_context(opened)
            await stack.enter_async_context(self.discord.running(MatineeBot(app)))
            self._running = app
            yield app
            self._running = None


@pytest.fixture
def stage(
    discord: LoopbackDiscord, trained_home: Path, tmp_path: Path, movielens_zip: Path
) -> Stage:
    """A stage of the test's own, empty."""
    return Stage(discord, homes.copy_of(trained_home, tmp_path / "home"), movielens_zip)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playing(
    trained_home: Path, tmp_path_factory: pytest.TempPathFactory, movielens_zip: Path
) -> AsyncIterator[Stage]:
    """A stage with Matinee on it, for all tests of a module; each brings people of its own."""
    home = homes.copy_of(trained_home, tmp_path_factory.mktemp("playing") / "home")
    async with LoopbackDiscord(openapi=discord_openapi_path()) as server:
        stage = Stage(server, home, movielens_zip)
        async with stage.matinee():
            yield stage


@pytest.fixture
def guild(playing: Stage) -> Iterator[Guild]:
    """A new server with Matinee in it; the bot breaks none of Discord's rules meanwhile."""
    before = len(playing.discord.violations)
    yield playing.discord.guild("Film club")
    broken = playing.discord.violations[before:]
    assert not broken, "\n".join(map(str, broken))


@pytest.fixture
def ada(playing: Stage, guild: Guild) -> Person:
    """Somebody who has rated nothing yet."""
    return playing.discord.member(guild, "Ada")


@pytest.fixture
def ben(playing: Stage, guild: Guild) -> Person:
    """Somebody else."""
    return playing.discord.member(guild, "Ben")


@pytest.fixture
def manager(playing: Stage, guild: Guild) -> Person:
    """Somebody who manages the server."""
    return playing.discord.member(guild, "Mia", manage_guild=True)
