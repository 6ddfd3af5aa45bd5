"""What a person sees of the bot: messages with their buttons and selects, and modals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback import parts
from tests.support.loopback.messages import EPHEMERAL, LOADING
from tests.support.loopback.parts import Attachment, Button, Select
from tests.support.loopback.rules.components import SELECTS, Part, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.mentions import Pings
    from tests.support.loopback.messages import Message
    from tests.support.loopback.server import LoopbackDiscord
    from tests.support.loopback.world import Json


class Reply:
    """A message of the bot's, always as it stands now.

    Attributes:
        message: The message itself.
        interaction: What it answers; None for a message of its own.
    """

    def __init__(
        self, discord: LoopbackDiscord, message: Message, interaction: Interaction | None = None
    ) -> None:
        self.discord, self.message, self.interaction = discord, message, interaction
        self._seen = len(message.revisions)

    def __repr__(self) -> str:
        return f"<Reply {self.text!r} buttons={[each.label for each in self.buttons]}>"

    @property
    def text(self) -> str:
        """All text that can be read, top to bottom: content, embeds, layout, poll."""
        return parts.visible_text(self.message.body)

    @property
    def edits(self) -> list[str]:
        """The texts it had before, oldest first."""
        return [parts.visible_text(body) for body in self.message.revisions]

    @property
    def embeds(self) -> list[Json]:
        """The embeds as they were sent."""
        embeds: list[Json] = self.message.body.get("embeds", [])
        return embeds

    @property
    def components(self) -> list[Json]:
        """The components as they were sent, with Discord's ids."""
        components: list[Json] = self.message.body.get("components", [])
        return components

    @property
    def buttons(self) -> list[Button]:
        """Its buttons, top to bottom."""
        return [
            parts.button(part) for _, part in walk(self.components) if part["type"] == Part.BUTTON
        ]

    @property
    def selects(self) -> list[Select]:
        """Its selects, top to bottom."""
        return [parts.select(part) for _, part in walk(self.components) if part["type"] in SELECTS]

    @property
    def attachments(self) -> list[Attachment]:
        """Its files, with what is in them."""
        return [
            Attachment(
                each["filename"],
                self.discord.world.files[int(each["id"])],
                each["content_type"],
                each.get("description", ""),
            )
            for each in self.message.body.get("attachments", [])
        ]

    @property
    def ephemeral(self) -> bool:
        """Whether only the person who asked sees it."""
        return bool(self.message.flags & EPHEMERAL)

    @property
    def thinking(self) -> bool:
        """Whether the bot has only said that it is thinking."""
        return bool(self.message.flags & LOADING)

    @property
    def deleted(self) -> bool:
        """Whether it is gone."""
        return self.message.deleted

    @property
    def pings(self) -> list[Pings]:
        """Whom it pinged when it was posted."""
        return [pings for message, pings in self.discord.posting.pings if message is self.message]

    @property
    def first_answer_seconds(self) -> float:
        """How long the person waited for any sign of life."""
        assert self.interaction is not None, "a message of its own answers nothing"
        assert self.interaction.first_answer_seconds is not None, "it was never answered"
        return self.interaction.first_answer_seconds

    @property
    def followups(self) -> list[Reply]:
        """The further messages that came with the same interaction."""
        if self.interaction is None:
            return []
        return [Reply(self.discord, each, self.interaction) for each in self.interaction.followups]

    async def next_edit(self, seconds: float | None = None) -> str:
        """Wait for an edit that was not waited for before, and return the text it left.

        Raises:
            TimeoutError: None came within `seconds` (the server's patience).
        """
        await self._until(lambda: len(self.message.revisions) > self._seen, seconds)
        self._seen += 1
        later = [*self.message.revisions, self.message.body]
        return parts.visible_text(later[self._seen])

    async def until(
        self, condition: Callable[[Reply], object], seconds: float | None = None
    ) -> Reply:
        """Wait until this message is as `condition` wants it.

        Raises:
            TimeoutError: It was not within `seconds` (the server's patience).
        """
        await self._until(lambda: bool(condition(self)), seconds)
        return self

    async def next_followup(self, seconds: float | None = None, *, after: int = 0) -> Reply:
        """Wait for the follow-up past the first `after` ones.

        Raises:
            TimeoutError: None came within `seconds` (the server's patience).
        """
        assert self.interaction is not None, "a message of its own has no follow-ups"
        wait = self.discord.patience if seconds is None else seconds
        found = self.interaction.followups
        await self.interaction.bell.until(lambda: len(found) > after, wait)
        return Reply(self.discord, found[after], self.interaction)

    async def _until(self, condition: Callable[[], bool], seconds: float | None) -> None:
        wait = self.discord.patience if seconds is None else seconds
        await self.message.bell.until(condition, wait)


class Modal:
    """A form that the bot opened for somebody; `person.submit(modal, {...})` sends it back.

    Attributes:
        title: What stands above it.
        fields: Its inputs by label, as they were sent.
    """

    def __init__(self, interaction: Interaction) -> None:
        assert interaction.modal is not None, "the answer was no modal"
        self.interaction, self.body = interaction, interaction.modal
        self.title: str = self.body["title"]
        self.custom_id: str = self.body["custom_id"]
        self.fields: dict[str, Json] = {}
        for component in self.body["components"]:
            if component["type"] == Part.LABEL:
                self.fields[component["label"]] = component["component"]
            elif component["type"] == Part.ROW:
                item = component["components"][0]
                self.fields[item["label"]] = item

    @property
    def text(self) -> str:
        """Everything there is to read in it."""
        described = [part.get("description") or "" for _, part in walk(self.body["components"])]
        shown = [part.get("content") or "" for _, part in walk(self.body["components"])]
        return "\n".join(filter(None, [self.title, *self.fields, *described, *shown]))
