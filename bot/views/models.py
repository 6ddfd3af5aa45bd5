"""The stored models, and one of them being put to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import SelectOption, ui

from bot.domain import RunState
from bot.views import controls
from bot.views.buttons import button, menu
from bot.views.layout import Layout, Tone, text
from bot.views.wording import clip, heading, small, when

if TYPE_CHECKING:
    from bot.domain import ModelRun
    from bot.replies import ModelInUse, ModelList
    from bot.texts import Texts

MOST = 12
"""Models described in one message; some more than are ever kept."""


def model_list(reply: ModelList, texts: Texts) -> Layout:
    """Every stored model with what it learned and how good it is, and a menu to use another."""
    if not reply.runs:
        return Layout(text(heading(texts("models-title")), texts("models-none")), tone=Tone.ASKING)
    shown = reply.runs[:MOST]
    options = [
        SelectOption(
            label=texts("model-number", number=str(run.run_id)),
            value=str(run.run_id),
            description=_measured(run, texts) or None,
        )
        for run in shown
        if run.state is not RunState.LIVE
    ]
    return Layout(
        text(heading(texts("models-title"))),
        *(text(*_described(run, texts)) for run in shown),
        *([menu(controls.ChooseModel(), texts("menu-models"), options)] * bool(options)),
        text(small(texts("models-about"))),
        tone=Tone.MARQUEE,
    )


def model_in_use(reply: ModelInUse, texts: Texts) -> Layout:
    """Which model answers from now on, and which did until now."""
    number = str(reply.run.run_id)
    said = [texts("model-in-use-already", number=number)]
    if reply.before is not None:
        before = texts("model-in-use-before", before=str(reply.before.run_id))
        said = [heading(texts("model-in-use", number=number)), before]
    return Layout(
        text(*said),
        text(*_described(reply.run, texts)),
        ui.ActionRow(
            *(
                [button(controls.UseModel(reply.before.run_id), texts("button-undo"))]
                if reply.before
                else []
            ),
            button(controls.ShowModels(), texts("button-models")),
        ),
        tone=Tone.DONE,
    )


def _described(run: ModelRun, texts: Texts) -> list[str]:
    state = "short" if run.fell_short else run.state
    return [
        texts("model-state", number=str(run.run_id), state=state),
        texts("model-trained", when=when(run.finished_at or run.started_at), trigger=run.trigger),
        _learned(run, texts),
        _measured(run, texts),
    ]


def _learned(run: ModelRun, texts: Texts) -> str:
    return texts(
        "model-learned",
        dataset=clip(run.dataset, 50),
        ratings=int(run.figures.get("ratings", 0)),
        members=run.member_ratings,
    )


def _measured(run: ModelRun, texts: Texts) -> str:
    """The two figures that models are judged by; empty for one that was not measured."""
    if not {"rmse", "ndcg"} <= run.figures.keys():
        return ""
    return texts("model-figures", rmse=run.figures["rmse"], ndcg=run.figures["ndcg"])
