"""A home folder with a trained model in it, made once by the bot itself and copied for tests."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from bot.application import Application
from bot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

EVERY_YEAR = "0 4 1 1 *"
"""A schedule that does not come due while tests run."""


def settings_at(home: Path, data: Path, **more: object) -> Settings:
    """Settings for one home folder, from no environment and no file."""
    given = {"home": home, "data": str(data), "device": "cpu", "retrain_cron": EVERY_YEAR, **more}
    return Settings(_env_file=None, **given)


async def train_at(home: Path, data: Path) -> None:
    """Let the bot train its first model, as it does on its first start."""
    async with Application.open(settings_at(home, data)) as app:
        events = await app.training.ensure_fresh()
        assert events is not None
        async for _ in events:
            pass
        assert app.recommending.ready, await app.store.runs.recent(1)


def copy_of(home: Path, to: Path) -> Path:
    """A home of a test's own."""
    return shutil.copytree(home, to)
