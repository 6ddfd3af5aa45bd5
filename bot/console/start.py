"""From an opened application to one that can answer, telling the host what takes time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.console.reports import moment
from bot.domain import RunState
from bot.errors import HostError, TrainingElsewhere
from bot.services.training import Need

if TYPE_CHECKING:
    from bot.application import Application
    from bot.console.talk import Talk
    from bot.services.models import Damage

_WHY = {
    Need.FIRST: "console-first-training",
    Need.OTHER_DATA: "console-other-data",
}


async def get_ready(app: Application, talk: Talk) -> None:
    """Train where there is no model of the right data, and wait for it; say what happened.

    Raises:
        HostError: The training failed.
    """
    if app.models.damage is not None:
        _tell_damage(app.models.damage, talk)
    need = app.training.need()
    if need in _WHY:
        if app.models.damage is None:
            talk.tell(_WHY[need])
        await _train(app, talk)
    await _tell_what_is_known(app, talk)


def _tell_damage(damage: Damage, talk: Talk) -> None:
    talk.tell("console-model-damaged", "warn", why=damage.why)
    if damage.previous is None:
        talk.tell("console-model-again", "warn")
    else:
        when = moment(damage.previous.finished_at or damage.previous.started_at)
        talk.tell("console-model-previous", "warn", when=when)


async def _train(app: Application, talk: Talk) -> None:
    try:
        events = await app.training.ensure_fresh()
    except TrainingElsewhere:
        if app.recommending.ready:
            return
        raise HostError(
            talk.texts("console-training-elsewhere"), talk.texts("console-training-elsewhere-wait")
        ) from None
    ending = await talk.follow(events) if events is not None else None
    if ending is not None and ending.run.state is not RunState.LIVE:
        raise HostError(ending.run.failure or talk.texts("console-training-cancelled"), "")


async def _tell_what_is_known(app: Application, talk: Talk) -> None:
    """One line on what the answers rest on, and why this edition when it was not asked for."""
    status = await app.overview.status()
    ratings = status.live.figures.get("ratings", 0) if status.live else 0
    talk.tell(
        "console-ready", "aside", movies=status.movies, ratings=ratings, dataset=status.dataset
    )
    if status.dataset_note:
        talk.tell("console-note", "aside", note=status.dataset_note)
    talk.console.print()
