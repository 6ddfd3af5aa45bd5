"""The training process as its parent sees it: arguments in, progress and one outcome out."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.domain import TrainingProgress
from bot.errors import MatineeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

log = logging.getLogger(__name__)

QUIET_SECONDS = 30 * 60
"""A training that says nothing for this long hangs; the longest step of the largest edition takes
a small part of it."""

GRACE_SECONDS = 8.0
"""How long a training may take to stop once it is told to."""

_LONGEST_LINE = 1 << 20
_LAST_WORDS = 12
"""Lines of its errors that are kept to say why it ended."""


@dataclass(frozen=True)
class Outcome:
    """A finished training.

    Attributes:
        dataset: The edition it used.
        note: Why that one, where there is something to say.
        figures: What it measured, by name.
        against: What the model that it was compared with scored on the same ratings held back.
        chance: Standard errors of the differences between the two.
    """

    dataset: str
    note: str
    figures: Mapping[str, float] = field(default_factory=dict)
    against: Mapping[str, float] = field(default_factory=dict)
    chance: Mapping[str, float] = field(default_factory=dict)


class TrainingFailed(MatineeError):  # noqa: N818 - an outcome, told as such
    """The training process ended without a model.

    Attributes:
        what: One sentence: what went wrong.
        remedy: One sentence: what to do; may be empty.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} {remedy}".strip())


async def train(
    arguments: Sequence[str],
    tell: Callable[[TrainingProgress], None],
    *,
    niceness: int = 0,
    quiet_seconds: float = QUIET_SECONDS,
) -> Outcome:
    """Train in a child process; cancelling this ends the process.

    Args:
        arguments: What follows `python -m engine train`.
        tell: Called with each report of progress.
        niceness: 0 for an ordinary share of the processor, 19 for what nobody else wants.
        quiet_seconds: Silence after which the process is taken to hang.

    Raises:
        TrainingFailed: It ended without a model, or hung.
    """
    command = (sys.executable, "-m", "bot.services.leash", str(niceness), "train", *arguments)
    process = await asyncio.create_subprocess_exec(
        *command,
        "--json-lines",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=_LONGEST_LINE,
        # Ctrl-C in the terminal reaches the parent alone, which then decides.
        start_new_session=True,
    )
    last_words: deque[str] = deque(maxlen=_LAST_WORDS)
    listening = asyncio.create_task(_listen(process, last_words))
    try:
        ending = await _follow(process, tell, quiet_seconds)
        code = await process.wait()
        await listening
    finally:
        await _end(process)
        listening.cancel()
    return _outcome(ending, code, last_words)


async def _follow(
    process: asyncio.subprocess.Process,
    tell: Callable[[TrainingProgress], None],
    quiet_seconds: float,
) -> dict[str, Any]:
    """Pass progress on until the output ends; the event that told the ending, or nothing."""
    assert process.stdout is not None  # noqa: S101 - it was asked for
    ending: dict[str, Any] = {}
    while True:
        try:
            async with asyncio.timeout(quiet_seconds):
                line = await process.stdout.readline()
        except TimeoutError:
            raise TrainingFailed(
                f"The training said nothing for {quiet_seconds / 60:.0f} minutes and was stopped.",
                "Look at the log and at the machine's load, then start it again.",
            ) from None
        if not line:
            return ending
        event = _event(line)
        if event.get("event") == "progress":
            tell(
                TrainingProgress(
                    event["stage"], event["done"], event["total"], event.get("seconds_left")
                )
            )
        elif event.get("event") in {"finished", "failed"}:
            ending = event


def _event(line: bytes) -> dict[str, Any]:
    """One line as an event; whatever else a library may print there is only logged."""
    with suppress(ValueError):
        event = json.loads(line)
        if isinstance(event, dict):
            return event
    log.debug("training says: %s", line.decode(errors="replace").rstrip())
    return {}


async def _listen(process: asyncio.subprocess.Process, last_words: deque[str]) -> None:
    """Log what the process writes to its error stream, and keep the end of it."""
    assert process.stderr is not None  # noqa: S101 - it was asked for
    while chunk := await process.stderr.readline():
        words = chunk.decode(errors="replace").rstrip()
        log.debug("training warns: %s", words)
        last_words.append(words)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Make sure that the process is gone: asked first, then made to."""
    if process.returncode is not None:
        return
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(GRACE_SECONDS):
            await process.wait()
    except TimeoutError:
        log.warning("the training did not stop when told to, and was ended")
    finally:
        # Also where this is cancelled in turn: no training outlives its parent.
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
    await process.wait()


def _outcome(ending: dict[str, Any], code: int, last_words: Sequence[str]) -> Outcome:
    if ending.get("event") == "finished" and code == 0:
        measured = {name: ending.get(name, {}) for name in ("figures", "against", "chance")}
        return Outcome(ending["dataset"], ending.get("note", ""), **measured)
    if ending.get("event") == "failed":
        raise TrainingFailed(ending["message"], ending.get("remedy", ""))
    for words in last_words:
        log.error("training: %s", words)
    if code in {-9, 137}:
        raise TrainingFailed(
            "The training was stopped by the system, most likely for want of memory.",
            "Choose a smaller edition of MovieLens, or give the machine more memory.",
        )
    why = f": {last_words[-1]}" if last_words else ""
    raise TrainingFailed(
        f"The training ended unexpectedly with exit code {code}{why}.",
        "The log has more.",
    )
