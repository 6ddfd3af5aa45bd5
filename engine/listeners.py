"""Who is told how a command goes: a person at a terminal, or a program reading lines.

Both are told the same: progress as it comes, then either what was finished or what failed.
"""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Any, Protocol, Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, SpinnerColumn, TaskProgressColumn, TextColumn
from rich.progress import Progress as Bars

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from engine.progress import Progress


class Listener(Protocol):
    """What a command tells, in this order; use it as a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def progress(self, report: Progress) -> None:
        """How far a stage is."""

    def finished(self, summary: str, facts: Mapping[str, Any]) -> None:
        """It is done: in words, and as facts."""

    def failed(self, message: str, remedy: str) -> None:
        """It is not, and what to do about it."""


class Lines:
    """Tells a program: one JSON object a line on standard output.

    For instance `{"event": "progress", "stage": "Taste", "done": 3, "total": 150,
    "seconds_left": 2.1}`, and last an event `finished` or `failed`.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stays open."""

    def progress(self, report: Progress) -> None:
        """Print a `progress` line."""
        left = report.seconds_left
        self._print(
            "progress",
            stage=report.stage,
            done=report.done,
            total=report.total,
            seconds_left=None if left is None else round(left, 1),
        )

    def finished(self, summary: str, facts: Mapping[str, Any]) -> None:  # noqa: ARG002 - for people
        """Print the `finished` line."""
        self._print("finished", **facts)

    def failed(self, message: str, remedy: str) -> None:
        """Print the `failed` line."""
        self._print("failed", message=message, remedy=remedy)

    @staticmethod
    def _print(event: str, **fields: Any) -> None:
        # Flushed at once: whoever reads along shows it while the work goes on.
        print(json.dumps({"event": event, **fields}, ensure_ascii=False), flush=True)  # noqa: T201 - the protocol


class Person:
    """Tells a person: bars with the time left on standard error, the outcome in a sentence."""

    def __init__(self) -> None:
        self._errors = Console(stderr=True, highlight=False)
        self._bars = Bars(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("[dim]{task.fields[left]}"),
            console=self._errors,
            transient=True,
        )
        self._tasks: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def progress(self, report: Progress) -> None:
        """Move the stage's bar, or begin one."""
        left = time_left(report)
        task = self._tasks.get(report.stage)
        if task is None:
            task = self._bars.add_task(escape(report.stage), total=report.total, left=left)
            self._tasks[report.stage] = task
        self._bars.update(task, completed=report.done, total=report.total, left=left)

    def finished(self, summary: str, facts: Mapping[str, Any]) -> None:  # noqa: ARG002 - for programs
        """Print the summary on standard output."""
        self._bars.stop()
        Console(highlight=False).print(escape(summary), soft_wrap=True)

    def failed(self, message: str, remedy: str) -> None:
        """Print what failed and what to do, on standard error."""
        self._bars.stop()
        self._errors.print(
            f"[bold red]{escape(message)}[/] {escape(remedy)}".rstrip(), soft_wrap=True
        )


def time_left(report: Progress) -> str:
    """`12 s left`, `2 min left`; nothing where there is nothing to go by."""
    if report.seconds_left is None or report.done >= report.total:
        return ""
    seconds = math.ceil(report.seconds_left)
    return f"{seconds} s left" if seconds < 100 else f"{round(seconds / 60)} min left"


def listener(*, lines: bool) -> Listener:
    """The listener that the command line asks for."""
    if lines:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # Text, unless a test.
        return Lines()
    return Person()
