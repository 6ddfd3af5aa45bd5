"""Every test of the store gets one of its own."""

from __future__ import annotations

from tests.support.stores import ann, bob, clock, empty_database, path, store

__all__ = ["ann", "bob", "clock", "empty_database", "path", "store"]
