"""A training, from its first second to its result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.domain import RunState
from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, text
from bot.views.wording import bar, clip, heading, small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.domain import ModelRun, TrainingProgress
    from bot.replies import TrainingFinished, TrainingStarted, TrainingUpdate
    from bot.texts import Texts

FIGURES = ("rmse", "mae", "ndcg", "recall")
"""What a training measures, as far as it does; each has a text."""

_MINUTE = 60
_TITLES = {
    RunState.LIVE: ("training-live", Tone.DONE),
    RunState.KEPT: ("training-kept", Tone.ASKING),
    RunState.CANCELLED: ("training-cancelled", Tone.ASKING),
    RunState.FAILED: ("training-failed", Tone.REFUSED),
}


def training_started(reply: TrainingStarted, texts: Texts) -> Layout:
    """The bar before there is anything to show in it."""
    return training_progress(None, reply.run.run_id, texts)


def training_update(reply: TrainingUpdate, texts: Texts) -> Layout:
    """The bar of whichever training is running."""
    return training_progress(reply.progress, 0, texts)


def training_progress(
    progress: TrainingProgress | None, run_id: int, texts: Texts, *, watched: bool = True
) -> Layout:
    """The bar as far as it is.

    Args:
        progress: How far the training is; None right after its start.
        run_id: Which training the cancel button stops; 0 for whichever is running.
        texts: The admin's language.
        watched: False in the last state before Discord stops taking edits.
    """
    share = progress.done / progress.total if progress and progress.total else 0.0
    stage = texts.phrase("stage", progress.stage) if progress else texts("training-starting")
    return Layout(
        text(
            heading(texts("training-title")),
            texts("training-bar", bar=bar(share), percent=share * 100),
            texts("training-stage", stage=clip(stage, 100)),
            _left(progress, texts),
            small(texts("training-goes-on" if watched else "training-still-running")),
        ),
        ui.ActionRow(
            button(controls.CancelTraining(run_id), texts("button-cancel"), ButtonStyle.danger)
        ),
        tone=Tone.ASKING,
    )


def _left(progress: TrainingProgress | None, texts: Texts) -> str:
    if progress is None or progress.seconds_left is None:
        return ""
    if progress.seconds_left < 1.5 * _MINUTE:
        return texts("training-left", unit="seconds", amount=max(1, round(progress.seconds_left)))
    return texts("training-left", unit="minutes", amount=round(progress.seconds_left / _MINUTE))


def cancel_asked(texts: Texts, *, was_running: bool) -> Layout:
    """The answer to the cancel button, until the training has really ended."""
    key = "training-cancel-asked" if was_running else "training-cancel-none"
    return Layout(text(texts(key)), tone=Tone.ASKING)


def training_finished(reply: TrainingFinished, texts: Texts) -> Layout:
    """How it ended, and how the new model compares with the one before."""
    run = reply.run
    title, tone = _TITLES.get(run.state, _TITLES[RunState.FAILED])
    if run.state is RunState.CANCELLED:
        return Layout(text(heading(texts(title)), texts("training-cancelled-advice")), tone=tone)
    if run.state not in {RunState.LIVE, RunState.KEPT}:
        failure = clip(run.failure, 500)
        return Layout(
            text(heading(texts(title)), texts("training-failed-advice", failure=failure)), tone=tone
        )
    if run.state is RunState.KEPT:
        return _kept(reply, texts)
    return Layout(
        text(heading(texts(title)), *_summary(run, texts)),
        *(_comparison(reply, texts)),
        tone=tone,
    )


def _kept(reply: TrainingFinished, texts: Texts) -> Layout:
    """Why the new model is not in use, and the way to use it all the same."""
    title, tone = _TITLES[RunState.KEPT]
    return Layout(
        text(
            heading(texts(title)),
            texts("training-kept-why", tolerance=reply.tolerance * 100),
        ),
        *(_comparison(reply, texts)),
        text(*_summary(reply.run, texts), small(texts("training-kept-advice"))),
        ui.ActionRow(
            button(controls.UseModel(reply.run.run_id), texts("button-use-anyway")),
            button(controls.ShowModels(), texts("button-models")),
        ),
        tone=tone,
    )


def _summary(run: ModelRun, texts: Texts) -> Iterator[str]:
    figures = run.figures
    if {"ratings", "users", "movies"} <= figures.keys():
        yield texts(
            "training-learned",
            ratings=int(figures["ratings"]),
            users=int(figures["users"]),
            movies=int(figures["movies"]),
            members=run.member_ratings,
        )
    if "seconds" in figures:
        yield texts("training-took", seconds=figures["seconds"])


def _comparison(reply: TrainingFinished, texts: Texts) -> Iterator[ui.TextDisplay[Layout]]:
    """The new model's figures, beside those of the one in use on the same ratings."""
    run, before = reply.run, reply.before
    others = run.against or (before.figures if before else {})
    kept = run.state is RunState.KEPT
    lines = []
    for name in FIGURES:
        if name not in run.figures:
            continue
        figure, now = texts(f"figure-{name}"), run.figures[name]
        if name not in others:
            lines.append(texts("training-figure", name=figure, now=now))
            continue
        key = "training-figure-in-use" if kept else "training-figure-before"
        mark = texts("training-figure-short") if name in reply.short else ""
        lines.append(f"{texts(key, name=figure, now=now, before=others[name])}{mark}")
    if before is None:
        lines.append(small(texts("training-first")))
    if lines:
        yield text(*lines)
