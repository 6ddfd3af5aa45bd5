"""From an opened application to one that can answer, telling the host what takes time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.console.reports import moment
from bot.domain import RunState
from bot.errors import HostError
from bot.services.training import Need

if TYPE_CHECKING:
    from bot.application import Application
    from bot.console.talk import Talk

_WHY = {
    Need.FIRST: "console-first-training",
    Need.OTHER_DATA: "console-other-data",
}


async def get_ready(app: Application, talk: Talk) -> None:
    """Train where there is no model of the right data, and wait for it; say what happened.

    Raises:
        HostError: The training failed.
    """
    damage = app.training.damage
    if damage is not None:
        talk.tell("console-model-damaged", "warn", why=damage.why)
        if damage.previous is None:
            talk.tell("console-model-again", "warn")
        else:
            when = moment(damage.previous.finished_at or damage.previous.started_at)
            talk.tell("console-model-previous", "warn", when=when)
    need = app.training.need()
    if need not in _WHY:
        return
    if damage is None or need is not Need.FIRST:
        talk.tell(_WHY[need])
    events = await app.training.ensure_fresh()
    ending = await talk.follow(events) if events else None
    if ending is None:
        return
    if ending.run.state is not RunState.LIVE:
        raise HostError(ending.run.failure or "The training was cancelled.", "")
    talk.say(ending)
