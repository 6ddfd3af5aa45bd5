"""The whole bot, with a stand-in for the engine's process; or a store alone."""

from __future__ import annotations

from tests.support.learned import ada, app, engine_process, learned_home, settings, untrained
from tests.support.stores import ann, bob, clock, empty_database, path, store

__all__ = [
    "ada",
    "ann",
    "app",
    "bob",
    "clock",
    "empty_database",
    "engine_process",
    "learned_home",
    "path",
    "settings",
    "store",
    "untrained",
]
