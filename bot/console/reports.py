"""What a host wants to see: trainings as they go and end, and the bot's state at a glance."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rich.console import Group as Stack
from rich.table import Table
from rich.text import Text

from bot.console.markup import styled
from bot.domain import RunState

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

    from bot.domain import ModelRun
    from bot.replies import Status, TrainingFinished, TrainingStarted, TrainingUpdate
    from bot.texts import Texts

_MEGABYTE = 1_000_000


def started(reply: TrainingStarted, texts: Texts) -> RenderableType:
    """A training began, and with how many ratings of the members'."""
    return styled(texts("console-training-started", ratings=reply.run.member_ratings))


def update(reply: TrainingUpdate, texts: Texts) -> RenderableType:
    """How far a training is, in one line, for where no bar can be drawn."""
    at = reply.progress
    share = round(100 * at.done / at.total) if at.total else 0
    if at.seconds_left is None:
        return styled(
            texts("console-training-at", stage=texts.phrase("stage", at.stage), share=share),
            "aside",
        )
    left = duration(at.seconds_left)
    return styled(
        texts(
            "console-training-left", stage=texts.phrase("stage", at.stage), share=share, left=left
        ),
        "aside",
    )


def finished(reply: TrainingFinished, texts: Texts) -> RenderableType:
    """How a training ended, with what it learned from and how good it is where that is known."""
    run = reply.run
    if run.state is RunState.CANCELLED:
        return styled(texts("console-training-cancelled"), "warn")
    if run.state is RunState.FAILED:
        return styled(texts("console-training-failed", reason=run.failure), "warn")
    key = "console-training-live" if run.state is RunState.LIVE else "console-training-kept"
    return Stack(styled(texts(key, dataset=run.dataset)), Text(_facts(run, texts), style="aside"))


def status(reply: Status, texts: Texts) -> RenderableType:
    """Everything at a glance, one fact a line; facts that are not known are left out."""
    now = datetime.now(UTC)
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column(style="aside", no_wrap=True)
    table.add_column()
    uptime = duration((now - reply.started_at).total_seconds())
    table.add_row(
        texts("console-status-bot"),
        texts("console-status-bot-value", version=reply.version, uptime=uptime),
    )
    table.add_row(texts("console-status-model"), _model(reply, texts))
    if reply.training is not None:
        table.add_row(
            texts("console-status-training"),
            f"{texts.phrase('stage', reply.training.stage)} "
            f"{reply.training.done}/{reply.training.total}",
        )
    if reply.next_training_at is not None:
        table.add_row(texts("console-status-next"), moment(reply.next_training_at))
    data = texts("console-status-data-value", dataset=reply.dataset, movies=reply.movies)
    table.add_row(
        texts("console-status-data"),
        Stack(data, Text(reply.dataset_note, "aside")) if reply.dataset_note else data,
    )
    table.add_row(
        texts("console-status-ratings"),
        texts("console-status-ratings-value", ratings=reply.ratings, members=reply.members),
    )
    size = reply.database_bytes / _MEGABYTE
    table.add_row(
        texts("console-status-database"), texts("console-status-database-value", megabytes=size)
    )
    table.add_row(texts("console-status-device"), reply.device)
    return Stack(table, *_recent(reply.recent_runs, texts))


def _model(reply: Status, texts: Texts) -> str:
    if reply.live is None:
        return texts("console-status-no-model")
    when = moment(reply.live.finished_at or reply.live.started_at)
    return texts("console-status-model-value", when=when, facts=_facts(reply.live, texts))


def _facts(run: ModelRun, texts: Texts) -> str:
    """What a run learned from and how well, as far as its figures say."""
    shown: tuple[tuple[str, str, Callable[[float], str | float]], ...] = (
        ("ratings", "console-figure-ratings", round),
        ("movies", "console-figure-movies", round),
        ("seconds", "console-figure-seconds", duration),
        ("rmse", "console-figure-rmse", float),
    )
    return " · ".join(
        texts(key, value=shape(run.figures[name]))
        for name, key, shape in shown
        if name in run.figures
    )


def _recent(runs: tuple[ModelRun, ...], texts: Texts) -> list[RenderableType]:
    """The last trainings as a small table."""
    if not runs:
        return []
    table = Table.grid(padding=(0, 2, 0, 0))
    for run in runs:
        outcome = Text(texts(f"console-run-{run.state}"), style=_OUTCOMES.get(run.state, ""))
        note = run.failure if run.state is RunState.FAILED else _facts(run, texts)
        table.add_row(
            Text(moment(run.started_at), style="aside"),
            Text(texts(f"console-trigger-{run.trigger}")),
            outcome,
            Text(note, style="aside"),
        )
    return ["", styled(texts("console-status-recent")), table]


_OUTCOMES = {RunState.LIVE: "good", RunState.FAILED: "warn", RunState.CANCELLED: "warn"}


def moment(time: datetime) -> str:
    """A time in the reader's own zone, to the minute: `2026-11-23 04:00`."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M")


def duration(seconds: float) -> str:
    """A span of time in the two largest units that say something: `4 s`, `2 min 5 s`, `3 h`."""
    if seconds < 10:
        return f"{max(seconds, 0):.0f} s"
    span = timedelta(seconds=round(seconds))
    hours, rest = divmod(span.seconds, 3600)
    minutes, left = divmod(rest, 60)
    units = ((span.days, "d"), (hours, "h"), (minutes, "min"), (left, "s"))
    first = next(position for position, (count, _) in enumerate(units) if count)
    return " ".join(f"{count} {unit}" for count, unit in units[first : first + 2] if count)
