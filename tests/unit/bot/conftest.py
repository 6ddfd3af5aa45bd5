"""A whole bot over a real store and a real model, without the minute that training takes.

Where the bot starts the engine's command line, a stand-in hands over a model trained earlier. It
speaks the same lines, so everything around it is real.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from bot.application import Application
from bot.domain import Platform
from tests.support import homes
from tests.support.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.domain import Member
    from bot.settings import Settings


@pytest.fixture
def engine_process(
    tmp_path: Path, trained_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> StandIn:
    """The process that the bot takes for the engine; tell it how to behave."""
    stand_in = StandIn(tmp_path / "engine-process", trained_folder)
    monkeypatch.setattr(sys, "executable", str(stand_in.program))
    return stand_in


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return homes.settings_at(tmp_path / "home", "ml-latest-small")


@pytest.fixture
async def untrained(settings: Settings, engine_process: StandIn) -> AsyncIterator[Application]:
    """The bot on its first start."""
    assert engine_process.program.exists()
    settings.make_home()
    async with Application.open(settings) as app:
        yield app


@pytest.fixture
async def app(untrained: Application) -> Application:
    """The bot once it has learned."""
    events = await untrained.training.ensure_fresh()
    assert events is not None
    async for _ in events:
        pass
    assert untrained.recommending.ready
    return untrained


@pytest.fixture
async def ada(app: Application) -> Member:
    return await app.member(Platform.TERMINAL, "ada")
