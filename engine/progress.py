"""How far a long computation is, and how long it still takes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One report from a running computation.

    Attributes:
        stage: What is being done, in a few plain words.
        done: Steps of this stage finished.
        total: Steps this stage has; `done == total` once it is over.
        seconds_left: Estimate for this stage; None until there is something to go by.
    """

    stage: str
    done: int
    total: int
    seconds_left: float | None = None


ProgressCallback = Callable[[Progress], None]


class Stage:
    """One stage of a computation: counts its steps and tells the listener.

    Reports are at least `every` seconds apart, except the first and the last, so that a stage of
    a million cheap steps costs its listener nothing.

    Args:
        name: What is being done, in a few plain words.
        total: How many steps there are.
        listener: Who is told; None for nobody.
        every: Shortest time between two reports, in seconds.
    """

    def __init__(
        self, name: str, total: int, listener: ProgressCallback | None, *, every: float = 0.1
    ) -> None:
        self._name = name
        self._total = total
        self._listener = listener
        self._every = every
        self._done = 0
        self._turn = threading.Lock()
        self._started = time.monotonic()
        self._told = self._started
        if listener is not None:
            listener(Progress(name, 0, total))

    def step(self, count: int = 1) -> None:
        """Note that `count` more steps are done; any thread may."""
        with self._turn:
            self._step(count)

    def _step(self, count: int) -> None:
        self._done += count
        if self._listener is None:
            return
        now = time.monotonic()
        if self._done < self._total and now - self._told < self._every:
            return
        self._told = now
        left = (now - self._started) / self._done * (self._total - self._done)
        self._listener(Progress(self._name, self._done, self._total, left))
