"""One course of events, followed by any number of listeners, each at its own pace."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Event = TypeVar("Event")


class Broadcast(Generic[Event]):
    """Tells listeners what happens, and lets slow ones skip to the newest.

    A listener sees the first event, then whatever is newest each time it asks, and always the
    last one. So nothing piles up for a listener that is slow or gone.

    Args:
        first: The event that everybody sees first, however late they join.
    """

    def __init__(self, first: Event) -> None:
        self.first = first
        self.newest = first
        self._over = False
        self._news = asyncio.Event()

    def tell(self, event: Event, *, last: bool = False) -> None:
        """Let listeners know; `last` ends the course."""
        self.newest = event
        self._over = self._over or last
        told, self._news = self._news, asyncio.Event()
        told.set()

    async def follow(self) -> AsyncIterator[Event]:
        """The first event, newer ones as they come, and the last."""
        seen = self.first
        yield seen
        while True:
            news = self._news
            if self.newest is not seen:
                seen, over = self.newest, self._over
                yield seen
                if over:
                    return
            else:
                await news.wait()
