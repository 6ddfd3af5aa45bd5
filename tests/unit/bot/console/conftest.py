"""The whole bot, with a stand-in for the engine's process."""

from __future__ import annotations

from tests.support.learned import ada, app, engine_process, learned_home, settings, untrained

__all__ = ["ada", "app", "engine_process", "learned_home", "settings", "untrained"]
