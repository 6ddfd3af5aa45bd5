"""A message: what it says now, what it said before, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.support.loopback.clock import Bell

if TYPE_CHECKING:
    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.world import Channel, Json, User

SUPPRESS_EMBEDS, EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 2, 1 << 6, 1 << 7, 1 << 15


@dataclass(eq=False)
class Message:
    """A message as it stands now; `revisions` are the bodies it had before."""

    id: int
    channel: Channel
    author: User
    created: str
    body: Json
    interaction: Interaction | None = None
    only_for: User | None = None
    """Set for an ephemeral message: the one person who sees it."""
    reference: Message | None = None
    mentions: list[User] = field(default_factory=list)
    mentions_everyone: bool = False
    edited: str | None = None
    deleted: bool = False
    revisions: list[Json] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)

    @property
    def flags(self) -> int:
        """Discord's message flags."""
        flags: int = self.body.get("flags", 0)
        return flags

    @property
    def kind(self) -> int:
        """Discord's message type: 0 plain, 19 reply, 20 slash command, 23 context menu."""
        if self.interaction is not None and self.interaction.kind == 2:
            return 20 if self.interaction.data.get("type", 1) == 1 else 23
        return 19 if self.reference is not None else 0

    def payload(self, *, depth: int = 1) -> Json:
        """The message object, with the message it replies to when `depth` allows."""
        data: Json = {
            "id": str(self.id),
            "channel_id": str(self.channel.id),
            "type": self.kind,
            "author": self.author.payload(),
            "timestamp": self.created,
            "edited_timestamp": self.edited,
            "tts": False,
            "pinned": False,
            "mention_everyone": self.mentions_everyone,
            "mentions": [user.payload() for user in self.mentions],
            "mention_roles": [],
            "content": "",
            "embeds": [],
            "components": [],
            "attachments": [],
            **self.body,
        }
        if self.interaction is not None:
            application = str(self.interaction.application_id)
            data |= {
                "webhook_id": application,
                "application_id": application,
                "interaction_metadata": self.interaction.metadata(),
            }
        if self.reference is not None:
            data["message_reference"] = {
                "type": 0,
                "message_id": str(self.reference.id),
                "channel_id": str(self.reference.channel.id),
            }
            if depth:
                alive = not self.reference.deleted
                data["referenced_message"] = self.reference.payload(depth=0) if alive else None
        return data
