"""How the bot is, told by the bot itself to whoever asks from outside: `matinee health`.

A process that lives may still have lost Discord, or hang. So the bot writes down how it is every
few seconds and whenever its connection changes; what is missing, old or bad news is not healthy.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "health.json"

BEAT_SECONDS = 15.0
"""How often the bot writes down how it is."""

STALE_SECONDS = 4 * BEAT_SECONDS
"""Older news says that the process is gone or hangs."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot was when it looked.

    Attributes:
        at: When, in seconds since 1970.
        connected: Whether every connection to Discord's gateway stood and was ready.
        latency: Seconds that Discord took to answer the last heartbeat; None before the first.
        servers: How many servers it is in.
        model: Whether there is a model to answer from.
    """

    at: float
    connected: bool
    latency: float | None
    servers: int
    model: bool

    def write(self, home: Path) -> None:
        """Write it down, in one step."""
        draft = home / f"{FILE_NAME}.new"
        draft.write_text(json.dumps(asdict(self)), encoding="utf-8")
        draft.replace(home / FILE_NAME)

    @classmethod
    def read(cls, home: Path) -> Self | None:
        """What was written last; None where nothing is, or nothing of this shape."""
        with suppress(OSError, ValueError, TypeError):
            return cls(**json.loads((home / FILE_NAME).read_text(encoding="utf-8")))
        return None


def leave(home: Path) -> None:
    """Say that the bot has left, so that nobody waits for news to become old."""
    (home / FILE_NAME).unlink(missing_ok=True)


def verdict(home: Path) -> tuple[bool, str]:
    """Whether the bot of a home is well, and one line that says why.

    Args:
        home: Its home folder.
    """
    health = Health.read(home)
    if health is None:
        return False, f"Matinee is not on Discord from {home}."
    age = time.time() - health.at
    if age > STALE_SECONDS:
        return False, (
            f"Matinee has not said how it is for {age:.0f} seconds: its process is gone or hangs."
        )
    if not health.connected:
        return False, "Matinee runs, but is not connected to Discord."
    servers = "one server" if health.servers == 1 else f"{health.servers} servers"
    answers = "" if health.latency is None else f", which answers in {health.latency * 1000:.0f} ms"
    model = "" if health.model else "; its first model is still being trained"
    return True, f"Matinee is connected to Discord{answers}, in {servers}{model}."
