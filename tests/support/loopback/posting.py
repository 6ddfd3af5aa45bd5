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
    from collections.abc import Iterator

    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.rest import Upload
    from tests.support.loopback.server import LoopbackDiscord
    from tests.support.loopback.world import Channel, Json, User

KEPT = ("content", "embeds", "components", "attachments", "flags", "poll", "tts", "nonce")
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
        merged = self._merged(message, body, files or {})
        loading = bool(message.flags & LOADING)
        merged["flags"] = merged.get("flags", 0) & ~LOADING
        if not loading:
            message.revisions.append(message.body)
            message.edited = self.discord.clock.timestamp()
        message.body = merged
        if loading:
            self._note_mentions(message, body)
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
        old = message.body
        new: Json = {"content": "", "embeds": [], "components": [], "attachments": [], "flags": 0}
        new |= old
        new |= {
            key: body[key] for key in KEPT if key in body and key not in ("attachments", "flags")
        }
        for key in ("content", "embeds", "components"):
            new[key] = new[key] or ("" if key == "content" else [])
        settable = CHANGEABLE if old else ~0
        settable &= ~EPHEMERAL if message.interaction is None else ~0
        new["flags"] = (old.get("flags") or 0) | ((body.get("flags") or 0) & settable)
        if message.author is not self.discord.bot:
            new["attachments"] = body.get("attachments", new["attachments"])
        elif not new["flags"] & LOADING:
            new["attachments"] = self._attached(message, body, files)
            faults = [*message_faults(new | _asked_mentions(body)), *_size_faults(files)]
            faults += point_at_attachments(new)
            if faults:
                raise Refused(refusals.INVALID_FORM, *faults)
            if is_empty(new):
                raise Refused(refusals.EMPTY_MESSAGE)
        _number(new["components"])
        if body.get("poll"):
            new["poll"] = opened_poll(body["poll"], self.discord.clock)
        return new

    def _attached(self, message: Message, body: Json, files: dict[str, Upload]) -> list[Json]:
        """The attachments that stay, and those that came with this request."""
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


def _asked_mentions(body: Json) -> Json:
    return {"allowed_mentions": body.get("allowed_mentions")}


def _size_faults(files: dict[str, Upload]) -> Iterator[Fault]:
    if sum(len(upload.content) for upload in files.values()) > ATTACHMENT_BYTES:
        raise Refused(refusals.TOO_LARGE)
    yield from ()


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
