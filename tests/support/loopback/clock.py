"""Time that a test can move, and waiting for something to become true."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Clock:
    """Discord's clock: runs like the real one, and jumps ahead when told to."""

    def __init__(self) -> None:
        self._epoch = time.time() - time.monotonic()
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970, never going back."""
        return self._epoch + time.monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass at once; only Discord's idea of time moves, not the bot's."""
        self._ahead += seconds

    def timestamp(self, moment: float | None = None) -> str:
        """A moment (now, when None) as Discord writes it: ISO 8601 in UTC."""
        return datetime.fromtimestamp(self.now() if moment is None else moment, UTC).isoformat()


class Bell:
    """Rings when something changed, so that whoever waits for a condition looks again."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Future[None]] = set()
        self._others: list[Bell] = []

    def ring_with(self, other: Bell) -> None:
        """Ring `other` too from now on."""
        self._others.append(other)

    def ring(self) -> None:
        """Wake everybody who waits."""
        listeners, self._listeners = self._listeners, set()
        for listener in listeners:
            if not listener.done():
                listener.set_result(None)
        for other in self._others:
            other.ring()

    async def until(self, condition: Callable[[], T | None], seconds: float) -> T:
        """Wait for `condition` to return something truthy, and return that.

        Raises:
            TimeoutError: It did not within `seconds` of real time.
        """
        async with asyncio.timeout(seconds):
            while not (found := condition()):
                listener = asyncio.get_running_loop().create_future()
                self._listeners.add(listener)
                try:
                    await listener
                finally:
                    self._listeners.discard(listener)
        return found
