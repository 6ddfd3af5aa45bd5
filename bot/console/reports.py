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
    from collections.abc import Callable, Iterator

    from rich.console import RenderableType

    from bot.domain import ModelRun
    from bot.replies import (
        AdminSettings,
        ModelInUse,
        ModelList,
        Status,
        TrainingFinished,
        TrainingStarted,
        TrainingUpdate,
    )
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
    facts = Text(_facts(run, texts), style="aside")
    if run.state is RunState.LIVE:
        said = styled(texts("console-training-live", dataset=run.dataset))
        return Stack(said, *_comparison(reply, texts), facts)
    return Stack(
        styled(texts("console-training-kept", tolerance=reply.tolerance * 100)),
        *_comparison(reply, texts),
        facts,
        styled(texts("console-training-kept-advice"), "aside"),
    )


def _comparison(reply: TrainingFinished, texts: Texts) -> Iterator[Text]:
    """The figures that both models have, those that fell short marked."""
    live = reply.run.state is RunState.LIVE
    key = "training-figure-before" if live else "training-figure-in-use"
    for name in ("rmse", "mae", "ndcg", "recall"):
        if name in reply.run.figures and name in reply.run.against:
            now, before = reply.run.figures[name], reply.run.against[name]
            line = texts(key, name=texts(f"figure-{name}"), now=now, before=before)
            mark = texts("training-figure-short") if name in reply.short else ""
            yield styled(f"{line}{mark}", "warn" if mark else "")


def model_list(reply: ModelList, texts: Texts) -> RenderableType:
    """The stored models, to be put to use by number."""
    if not reply.runs:
        return styled(texts("models-none"))
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="faint", width=3)
    for number, run in enumerate(reply.runs, start=1):
        table.add_row(str(number), *_model_row(run, texts))
    return Stack(
        styled(texts("models-title")),
        table,
        styled(texts("console-models-number"), "aside"),
    )


def model_in_use(reply: ModelInUse, texts: Texts) -> RenderableType:
    """Which model answers from now on, and which did until now."""
    number = str(reply.run.run_id)
    if reply.before is None:
        return styled(texts("model-in-use-already", number=number))
    before = str(reply.before.run_id)
    return Stack(
        styled(texts("model-in-use", number=number), "good"),
        styled(texts("model-in-use-before", before=before), "aside"),
    )


def settings(reply: AdminSettings, texts: Texts) -> RenderableType:
    """What is set, and how to set it."""
    line = reply.house.retrain_cron
    host = texts("console-settings-host", line=reply.host_cron)
    next_time = reply.next_training_at
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column(style="aside", no_wrap=True)
    table.add_row(texts("console-settings-schedule"), styled(host) if line is None else line)
    table.add_row(
        texts("console-status-next"),
        texts("status-no-schedule") if next_time is None else moment(next_time),
    )
    percent = texts("option-tolerance", percent=reply.house.tolerance * 100)
    table.add_row(texts("console-settings-tolerance"), percent)
    return Stack(
        *([styled(texts("settings-saved"), "good")] if reply.changed else []),
        table,
        styled(texts("console-settings-about"), "aside"),
    )


def _model_row(run: ModelRun, texts: Texts) -> tuple[RenderableType, ...]:
    return (
        Text(texts("model-number", number=str(run.run_id))),
        _outcome(run, texts),
        Text(moment(run.finished_at or run.started_at), style="aside"),
        Text(f"{run.dataset} · {_facts(run, texts)}", style="aside"),
    )


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
        ("ndcg", "console-figure-ndcg", float),
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
        note = run.failure if run.state is RunState.FAILED else _facts(run, texts)
        table.add_row(
            Text(moment(run.started_at), style="aside"),
            Text(texts(f"console-trigger-{run.trigger}")),
            _outcome(run, texts),
            Text(note, style="aside"),
        )
    return ["", styled(texts("console-status-recent")), table]


def _outcome(run: ModelRun, texts: Texts) -> Text:
    if run.fell_short:
        return Text(texts("console-run-short"), style="warn")
    return Text(texts(f"console-run-{run.state}"), style=_OUTCOMES.get(run.state, ""))


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
