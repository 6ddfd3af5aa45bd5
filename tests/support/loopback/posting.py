"""Messages coming to be, changing and going: the one place that writes them.

A request's body is laid over the message as it stood, checked against the rules as a whole, and
only then stored and announced.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.files import point_at_attachments
from tests.support.loopback.interactions import ATTACHMENT_BYTES
from tests.support.loopback.mentions import Pings, pings
from tests.support.loopback.messages import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    SUPPRESS_EMBEDS,
    Message,
)
from tests.support.loopback.polls import opened_poll
from tests.support.loopback.refusals import Fault, Refused
from tests.support.loopback.rules import is_empty, message_faults
from tests.support.loopback.rules.components import walk

if TYPE_CHECKING:
    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.rest import Upload
    from tests.support.loopback.server import LoopbackDiscord
    from tests.support.loopback.world import Channel, Json, User

REPLACED = ("content", "embeds", "components", "poll", "tts", "nonce")
CHANGEABLE = COMPONENTS_V2 | SUPPRESS_EMBEDS
"""The flags that an edit may set; who sees a message is decided once."""


class Posting:
    """Writes messages into the world and tells the gateway."""

    def __init__(self, discord: LoopbackDiscord) -> None:
        self.discord = discord
        self.pings: list[tuple[Message, Pings]] = []
        """Every message of the bot's that pinged somebody."""

    def create(
        self,
        channel: Channel,
        author: User,
        body: Json,
        files: dict[str, Upload] | None = None,
        *,
        interaction: Interaction | None = None,
        reference: Message | None = None,
    ) -> Message:
        """Post a message.

        Raises:
            Refused: The body breaks a rule.
        """
        world = self.discord.world
        message = Message(world.snowflake(), channel, author, world.clock.timestamp(), {})
        message.interaction, message.reference = interaction, reference
        message.body = self._merged(message, body, files or {})
        if message.flags & EPHEMERAL and interaction is not None:
            message.only_for = interaction.user
        self._note_mentions(message, body)
        channel.messages[message.id] = message
        self._announce("MESSAGE_CREATE", message)
        channel.bell.ring()
        return message

    def edit(self, message: Message, body: Json, files: dict[str, Upload] | None = None) -> None:
        """Change a message; what `body` leaves out stays as it is.

        Raises:
            Refused: The message would break a rule, or is gone.
        """
        if message.deleted:
            raise Refused(refusals.UNKNOWN_MESSAGE)
        was_thinking = bool(message.flags & LOADING)
        before, message.body = message.body, self._merged(message, body, files or {})
        if was_thinking:
            self._note_mentions(message, body)
        else:
            message.revisions.append(before)
            message.edited = self.discord.clock.timestamp()
        self._announce("MESSAGE_UPDATE", message)
        message.bell.ring()
        message.channel.bell.ring()

    def delete(self, message: Message) -> None:
        """Remove a message.

        Raises:
            Refused: It is gone already.
        """
        if message.deleted:
            raise Refused(refusals.UNKNOWN_MESSAGE)
        message.deleted = True
        if message.only_for is None:
            guild = message.channel.guild
            gone = {"id": str(message.id), "channel_id": str(message.channel.id)}
            if guild is not None:
                gone["guild_id"] = str(guild.id)
            self.discord.gateway.send("MESSAGE_DELETE", gone, guild=guild)
        message.bell.ring()
        message.channel.bell.ring()

    def forget(self, message: Message) -> None:
        """Drop a message that nobody will look at again, to save memory."""
        message.channel.messages.pop(message.id, None)
        if message.interaction is not None:
            self.discord.interactions.pop(message.interaction.token, None)

    def _announce(self, event: str, message: Message) -> None:
        if message.only_for is None:
            self.discord.gateway.send_message(event, message)

    def _note_mentions(self, message: Message, body: Json) -> None:
        own = message.author is self.discord.bot
        shown = [part.get("content") or "" for _, part in walk(message.body["components"])]
        text = "\n".join([message.body["content"], *shown])
        found = pings(text, body.get("allowed_mentions"), message.reference)
        if message.only_for is not None or message.flags & LOADING:
            found = Pings()
        found = replace(found, users=found.users - {self.discord.bot.id} if own else found.users)
        users = self.discord.world.users
        message.mentions = [users[each] for each in sorted(found.users) if each in users]
        message.mentions_everyone = found.everyone
        if found and own:
            self.pings.append((message, found))

    def _merged(self, message: Message, body: Json, files: dict[str, Upload]) -> Json:
        """The message's body after this request.

        Raises:
            Refused: It breaks a rule.
        """
        new = message.body | {key: body[key] for key in REPLACED if key in body}
        new["content"] = new.get("content") or ""
        for key in ("embeds", "components", "attachments"):
            new[key] = new.get(key) or []
        new["flags"] = self._flags(message, body)
        if message.author is not self.discord.bot:
            new["attachments"] = body.get("attachments", new["attachments"])
        elif not new["flags"] & LOADING:
            new["attachments"] = self._attached(message, body, files)
            faults = list(message_faults(new | {"allowed_mentions": body.get("allowed_mentions")}))
            faults += point_at_attachments(new)
            if faults:
                raise Refused(refusals.INVALID_FORM, *faults)
            if is_empty(new):
                raise Refused(refusals.EMPTY_MESSAGE)
        _number(new["components"])
        if body.get("poll"):
            new["poll"] = opened_poll(body["poll"], self.discord.clock)
        return new

    def _flags(self, message: Message, body: Json) -> int:
        """The flags after this request: a change ends "is thinking" and hides nothing."""
        asked: int = body.get("flags") or 0
        if message.body:
            return (message.flags & ~LOADING) | (asked & CHANGEABLE)
        return asked if message.interaction is not None else asked & ~EPHEMERAL

    def _attached(self, message: Message, body: Json, files: dict[str, Upload]) -> list[Json]:
        """The attachments that stay, and those that came with this request.

        Raises:
            Refused: They are too large, or one is listed that is not there.
        """
        if sum(len(upload.content) for upload in files.values()) > ATTACHMENT_BYTES:
            raise Refused(refusals.TOO_LARGE)
        old = {each["id"]: each for each in message.body.get("attachments", ())}
        listed = body.get("attachments")
        if listed is None:
            listed = [*old.values(), *({"id": number} for number in files)]
        attachments: list[Json] = []
        for number, entry in enumerate(listed):
            key = str(entry.get("id"))
            if key in files:
                attachments.append(self._stored(message, files[key], entry))
            elif key in old:
                attachments.append(old[key])
            else:
                code, text = "BASE_TYPE_CHOICES", f"There is no file or attachment {key}"
                path = ("attachments", number, "id")
                raise Refused(refusals.INVALID_FORM, Fault(path, code, text))
        return attachments

    def _stored(self, message: Message, upload: Upload, entry: Json) -> Json:
        name = entry.get("filename") or upload.filename
        attachment = self.discord.store_file(message.channel, name, upload.content)
        if entry.get("description"):
            attachment["description"] = entry["description"]
        return attachment


def _number(components: list[Json]) -> None:
    """Give every component that has none an id, as Discord does."""
    taken = {part.get("id") for _, part in walk(components)}
    following = 1
    for _, part in walk(components):
        if not part.get("id"):
            while following in taken:
                following += 1
            part["id"] = following
            following += 1
