"""What holds an event loop up: a thread looks at what it runs whenever it is late."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import FrameType

ROOT = Path(__file__).resolve().parents[1]
OURS = tuple(str(ROOT / room) for room in ("bot", "engine"))

LATE = 0.01
"""Seconds without a turn for others that count as a hold."""

_BEAT = 0.001


@dataclass
class Place:
    """Where the loop was while it was late, and how long each time, in seconds."""

    seconds: list[float] = field(default_factory=list)


class Holds:
    """Watches the running loop for as long as the block lasts.

    Attributes:
        places: Holds by where they were: the innermost line of Matinee's own, and the line that
            it waited for.
        longest: The longest time without a turn for others, in seconds, whoever's fault it was.
    """

    def __init__(self) -> None:
        self.places: defaultdict[str, Place] = defaultdict(Place)
        self.longest = 0.0
        self._beat = time.perf_counter()
        self._over = threading.Event()
        self._loop_thread = threading.get_ident()
        self._watcher = threading.Thread(target=self._watch, name="holds", daemon=True)

    async def __aenter__(self) -> Self:
        self._beating = asyncio.create_task(self._tick())
        self._watcher.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over.set()
        self._beating.cancel()

    def worst(self, n: int) -> list[tuple[str, Place]]:
        """The places that held the loop up longest in all."""
        return sorted(self.places.items(), key=lambda each: -sum(each[1].seconds))[:n]

    async def _tick(self) -> None:
        while True:
            self._beat = time.perf_counter()
            await asyncio.sleep(_BEAT)

    def _watch(self) -> None:
        seen, where = 0.0, ""
        while not self._over.wait(_BEAT):
            late = time.perf_counter() - self._beat - _BEAT
            if late > LATE:
                where = where or _described(sys._current_frames()[self._loop_thread])  # noqa: SLF001 - the documented way to see another thread's stack
                seen = max(seen, late)
            elif where:
                self.places[where].seconds.append(seen)
                self.longest = max(self.longest, seen)
                seen, where = 0.0, ""


def _described(frame: FrameType) -> str:
    """The innermost line of Matinee's own on a stack, and the innermost of all."""
    stack = traceback.extract_stack(frame)
    ours = [each for each in stack if each.filename.startswith(OURS)]
    named = [
        f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in (*ours[-1:], stack[-1])
    ]
    return " → ".join(dict.fromkeys(named))
