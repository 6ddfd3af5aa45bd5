"""First answers to interactions, and the edits and follow-ups that their token allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.interactions import Answer
from tests.support.loopback.messages import EPHEMERAL, LOADING
from tests.support.loopback.refusals import Refused
from tests.support.loopback.rest import Route
from tests.support.loopback.rules import choice_faults, modal_faults

if TYPE_CHECKING:
    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.messages import Message
    from tests.support.loopback.rest import Call
    from tests.support.loopback.world import Json


def _callback(call: Call) -> Json | None:
    """The first answer, whatever kind it is."""
    interaction = call.discord.interactions.get(call.params["interaction_token"])
    if interaction is None or interaction.id != call.id("interaction_id"):
        raise Refused(refusals.UNKNOWN_INTERACTION)
    body, before = call.body or {}, interaction.answer
    try:
        answer = interaction.acknowledge(body.get("type", 0), call.discord.clock)
        _carry_out(call, interaction, answer, body.get("data") or {})
    except Refused as refusal:
        if before is None:
            interaction.answer, interaction.refused = None, refusal
        raise
    finally:
        interaction.bell.ring()
    if call.query.get("with_response", "").lower() in ("1", "true"):
        return _response(interaction, answer)
    return None


def _carry_out(call: Call, interaction: Interaction, answer: Answer, data: Json) -> None:
    posting, bot = call.discord.posting, call.discord.bot
    if answer is Answer.CHOICES:
        choices = data.get("choices") or []
        _demand(list(choice_faults(choices, interaction.option["type"])))
        interaction.choices = choices
    elif answer is Answer.MODAL:
        _demand(list(modal_faults(data)))
        interaction.modal = data
    elif answer in (Answer.MESSAGE, Answer.DEFERRED_MESSAGE):
        if answer is Answer.DEFERRED_MESSAGE:
            data = {"flags": (data.get("flags") or 0) & EPHEMERAL | LOADING}
        interaction.original = posting.create(
            interaction.channel, bot, data, call.files, interaction=interaction
        )
    else:
        message = interaction.original = interaction.message
        if message is not None and answer is Answer.UPDATE:
            posting.edit(message, data, call.files)
        elif message is not None:
            interaction.revisions_before = len(message.revisions)
            message.bell.ring_with(interaction.bell)


def _demand(faults: list[refusals.Fault]) -> None:
    if faults:
        raise Refused(refusals.INVALID_FORM, *faults)


def _response(interaction: Interaction, answer: Answer) -> Json:
    """What the bot is told about its answer when it asks."""
    about: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    message = interaction.original
    if message is None:
        return {"interaction": about}
    about |= {
        "response_message_id": str(message.id),
        "response_message_loading": bool(message.flags & LOADING),
        "response_message_ephemeral": bool(message.flags & EPHEMERAL),
    }
    if answer not in (Answer.MESSAGE, Answer.UPDATE):
        return {"interaction": about}
    resource = {"type": int(answer), "message": message.payload()}
    return {"interaction": about, "resource": resource}


def _held(call: Call) -> Interaction:
    """The interaction whose token is in the path.

    Raises:
        Refused: There is none such, it was not answered, or it is too old.
    """
    interaction = call.discord.interactions.get(call.params["webhook_token"])
    if interaction is None or call.id("webhook_id") != call.discord.bot.id:
        raise Refused(refusals.UNKNOWN_WEBHOOK)
    interaction.use_token(call.discord.clock)
    return interaction


def _follow_up(call: Call) -> Json:
    """Another message; the first one after a deferral takes the place of "is thinking"."""
    interaction = _held(call)
    original, body = interaction.original, call.body or {}
    if original is not None and original.flags & LOADING:
        call.discord.posting.edit(original, body, call.files)
        message = original
    else:
        message = call.discord.posting.create(
            interaction.channel,
            call.discord.bot,
            body,
            call.files,
            interaction=interaction,
            reference=original,
        )
        interaction.followups.append(message)
    interaction.bell.ring()
    return message.payload()


def _message(call: Call, interaction: Interaction) -> Message:
    """The message in the path: `@original` or a follow-up's id.

    Raises:
        Refused: It was not made with this token, or is gone.
    """
    message = interaction.original
    if "message_id" in call.params:
        message_id = call.id("message_id")
        mine = [each for each in (message, *interaction.followups) if each is not None]
        message = next((each for each in mine if each.id == message_id), None)
    if message is None or message.deleted:
        raise Refused(refusals.UNKNOWN_MESSAGE)
    return message


def _get(call: Call) -> Json:
    return _message(call, _held(call)).payload()


def _edit(call: Call) -> Json:
    interaction = _held(call)
    message = _message(call, interaction)
    call.discord.posting.edit(message, call.body or {}, call.files)
    interaction.bell.ring()
    return message.payload()


def _delete(call: Call) -> None:
    interaction = _held(call)
    call.discord.posting.delete(_message(call, interaction))
    interaction.bell.ring()


_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
ROUTES = [
    Route("POST", _CALLBACK, _callback, open=True),
    Route("POST", _WEBHOOK, _follow_up, open=True),
]
for _path in (f"{_WEBHOOK}/messages/@original", f"{_WEBHOOK}/messages/{{message_id}}"):
    ROUTES += [
        Route("GET", _path, _get, open=True),
        Route("PATCH", _path, _edit, open=True),
        Route("DELETE", _path, _delete, open=True),
    ]
