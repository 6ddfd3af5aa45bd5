"""Channels and the messages in them, threads and direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.refusals import Fault, Refused
from tests.support.loopback.rest import Route

if TYPE_CHECKING:
    from tests.support.loopback.messages import Message
    from tests.support.loopback.rest import Call
    from tests.support.loopback.world import Channel, Json


def _channel(call: Call) -> Channel:
    """The channel in the path.

    Raises:
        Refused: There is none, or the bot cannot see it.
    """
    channel = call.discord.world.channels.get(call.id("channel_id"))
    if channel is None:
        raise Refused(refusals.UNKNOWN_CHANNEL)
    if not channel.open_to(call.discord.bot):
        raise Refused(refusals.MISSING_ACCESS)
    return channel


def _message(call: Call) -> Message:
    message = _channel(call).messages.get(call.id("message_id"))
    if message is None or message.deleted or message.only_for is not None:
        raise Refused(refusals.UNKNOWN_MESSAGE)
    return message


def _own_message(call: Call) -> Message:
    message = _message(call)
    if message.author is not call.discord.bot:
        raise Refused(refusals.NOT_THE_AUTHOR)
    return message


def _get_channel(call: Call) -> Json:
    return _channel(call).payload()


def _post_message(call: Call) -> Json:
    channel, body = _channel(call), call.body or {}
    if channel.private and not all(each.accepts_dms for each in channel.recipients):
        raise Refused(refusals.CANNOT_DM)
    reference = None
    if body.get("message_reference"):
        wanted = body["message_reference"]
        reference = channel.messages.get(int(wanted["message_id"]))
        if (reference is None or reference.deleted) and wanted.get("fail_if_not_exists", True):
            fault = Fault(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
            raise Refused(refusals.INVALID_FORM, fault)
    discord = call.discord
    message = discord.posting.create(channel, discord.bot, body, call.files, reference=reference)
    return message.payload()


def _get_messages(call: Call) -> list[Json]:
    """The newest messages, or those next to `before` or `after`; newest first."""
    limit = int(call.query.get("limit", 50))
    before = int(call.query.get("before", 1 << 63))
    after = int(call.query.get("after", 0))
    seen = [each for each in _channel(call).messages.values() if not each.deleted]
    wanted = [each for each in seen if each.only_for is None and after < each.id < before]
    page = wanted[:limit] if "after" in call.query else wanted[-limit:]
    return [message.payload() for message in reversed(page)]


def _get_message(call: Call) -> Json:
    return _message(call).payload()


def _edit_message(call: Call) -> Json:
    message = _own_message(call)
    call.discord.posting.edit(message, call.body or {}, call.files)
    return message.payload()


def _delete_message(call: Call) -> None:
    call.discord.posting.delete(_own_message(call))


def _type(call: Call) -> None:
    channel = _channel(call)
    channel.typing += 1
    channel.bell.ring()


def _open_dm(call: Call) -> Json:
    user = call.discord.world.users.get(int(call.body["recipient_id"]))
    if user is None:
        raise Refused(refusals.UNKNOWN_USER)
    return call.discord.world.dm(user, call.discord.bot).payload()


def _start_thread(call: Call) -> Json:
    parent = _channel(call)
    started_from = call.params.get("message_id")
    thread_id = int(started_from) if started_from else None
    return call.discord.add_thread(parent, call.body["name"], thread_id=thread_id).payload()


_MESSAGES = "/channels/{channel_id}/messages"
ROUTES = [
    Route("GET", "/channels/{channel_id}", _get_channel),
    Route("GET", _MESSAGES, _get_messages),
    Route("POST", _MESSAGES, _post_message),
    Route("GET", _MESSAGES + "/{message_id}", _get_message),
    Route("PATCH", _MESSAGES + "/{message_id}", _edit_message),
    Route("DELETE", _MESSAGES + "/{message_id}", _delete_message),
    Route("POST", _MESSAGES + "/{message_id}/threads", _start_thread),
    Route("POST", "/channels/{channel_id}/threads", _start_thread),
    Route("POST", "/channels/{channel_id}/typing", _type),
    Route("POST", "/users/@me/channels", _open_dm),
]
