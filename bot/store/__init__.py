"""The only room that knows SQL."""

from __future__ import annotations

from bot.store.store import Store

__all__ = ["Store"]
