"""The status, for the people who run the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui

from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, text
from bot.views.wording import clip, heading, small, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.replies import Status
    from bot.texts import Texts

MOST_RUNS = 5


def status(reply: Status, texts: Texts) -> Layout:
    """Everything at a glance: the process, the model, the data, the last trainings."""
    runs = [
        texts(
            "status-run", when=when(run.started_at), state="short" if run.fell_short else run.state
        )
        for run in reply.recent_runs[:MOST_RUNS]
    ]
    return Layout(
        text(heading(texts("status-title", version=reply.version)), *_process(reply, texts)),
        ui.Separator(),
        text(*_model(reply, texts)),
        *([ui.Separator(), text(texts("status-runs"), *runs)] if runs else []),
        ui.ActionRow(button(controls.RefreshStatus(), texts("button-refresh"))),
        tone=Tone.ASKING if reply.training else Tone.DONE if reply.live else Tone.REFUSED,
    )


def _process(reply: Status, texts: Texts) -> Iterator[str]:
    yield texts("status-up", when=when(reply.started_at))
    if reply.latency_seconds is not None:
        yield texts("status-latency", milliseconds=reply.latency_seconds * 1000)
    yield texts("status-members", members=reply.members, ratings=reply.ratings)
    yield texts(
        "status-database", megabytes=reply.database_bytes / 1e6, device=clip(reply.device, 50)
    )


def _model(reply: Status, texts: Texts) -> Iterator[str]:
    if reply.live is None:
        yield texts("status-no-model")
    else:
        yield texts(
            "status-live",
            when=when(reply.live.finished_at or reply.live.started_at),
            ratings=int(reply.live.figures.get("ratings", 0)),
            members=reply.live.member_ratings,
        )
    yield texts("status-dataset", dataset=clip(reply.dataset, 80), movies=reply.movies)
    if reply.dataset_note:
        yield small(texts("status-note", note=clip(reply.dataset_note, 300)))
    if reply.training is not None:
        share = reply.training.done / reply.training.total if reply.training.total else 0.0
        yield texts(
            "status-training",
            stage=clip(texts.phrase("stage", reply.training.stage), 80),
            percent=share * 100,
        )
    if reply.next_training_at is not None:
        yield texts("status-next", when=when(reply.next_training_at))
    else:
        yield texts("status-no-schedule")
