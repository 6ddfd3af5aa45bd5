"""One interaction from the press of a key to the last follow-up, and the rules on its life.

References:
    https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.clock import Bell
from tests.support.loopback.refusals import Fault, Refused

if TYPE_CHECKING:
    from tests.support.loopback.clock import Clock
    from tests.support.loopback.messages import Message
    from tests.support.loopback.world import Channel, Json, User

FIRST_ANSWER_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60.0
ATTACHMENT_BYTES = 10 * 1024 * 1024


class Kind(IntEnum):
    """What the person did."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Answer(IntEnum):
    """What the bot answered with."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


_MESSAGES = {Answer.MESSAGE, Answer.DEFERRED_MESSAGE}
_UPDATES = {Answer.DEFERRED_UPDATE, Answer.UPDATE}
ALLOWED = {
    Kind.COMMAND: _MESSAGES | {Answer.MODAL},
    Kind.COMPONENT: _MESSAGES | _UPDATES | {Answer.MODAL},
    Kind.AUTOCOMPLETE: {Answer.CHOICES},
    Kind.MODAL: _MESSAGES,
}


@dataclass(eq=False)
class Interaction:
    """What a person did, and everything the bot said to it."""

    id: int
    application_id: int
    kind: Kind
    user: User
    channel: Channel
    data: Json
    began: float
    message: Message | None = None
    """The message whose component was used, or from whose component a modal came."""
    trigger: Interaction | None = None
    """For a modal: the interaction that opened it."""
    option: Json = field(default_factory=dict)
    """For autocompletion: the definition of the option being typed."""
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    answer: Answer | None = None
    first_answer_seconds: float | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)
    refused: Refused | None = None
    """Why the bot's last attempt at a first answer was turned down."""
    touched: int = 0
    """How often the token was used after the first answer."""
    revisions_before: int = 0
    """How often the message of a deferred update had been edited by then."""
    bell: Bell = field(default_factory=Bell)

    def acknowledge(self, answer: int, clock: Clock) -> Answer:
        """Take the first answer.

        Raises:
            Refused: Too late (10062), answered before (40060), or not an answer to this kind.
        """
        waited = clock.now() - self.began
        if self.answer is not None:
            raise Refused(refusals.ALREADY_ACKNOWLEDGED)
        if waited > FIRST_ANSWER_SECONDS:
            raise Refused(refusals.UNKNOWN_INTERACTION)
        allowed = ALLOWED[self.kind]
        if self.kind is Kind.MODAL and self.message is not None:
            allowed = allowed | _UPDATES
        if answer not in allowed:
            names = ", ".join(str(int(each)) for each in sorted(allowed))
            message = f"Value must be one of {{{names}}}."
            raise Refused(refusals.INVALID_FORM, Fault(("type",), "BASE_TYPE_CHOICES", message))
        self.answer = Answer(answer)
        self.first_answer_seconds = waited
        return self.answer

    def use_token(self, clock: Clock) -> None:
        """Allow an edit or a follow-up.

        Raises:
            Refused: The token ran out (50027), or nothing was answered yet (10015).
        """
        if clock.now() - self.began > TOKEN_SECONDS:
            raise Refused(refusals.EXPIRED_TOKEN)
        if self.answer is None:
            raise Refused(refusals.UNKNOWN_WEBHOOK)
        self.touched += 1

    @property
    def moved_on(self) -> bool:
        """Whether anything came after an acknowledgement, with the token or without it."""
        edited = self.message is not None and len(self.message.revisions) > self.revisions_before
        return bool(self.touched) or edited

    def owners(self) -> dict[str, str]:
        """Who installed the app: the server, or the person for themselves."""
        guild = self.channel.guild
        if guild is not None and self.application_id in guild.members:
            return {"0": str(guild.id)}
        return {"1": str(self.user.id)}

    def metadata(self) -> Json:
        """What messages say about the interaction that they answer."""
        data: Json = {
            "id": str(self.id),
            "type": int(self.kind),
            "user": self.user.payload(),
            "authorizing_integration_owners": self.owners(),
        }
        if self.kind is Kind.COMPONENT and self.message is not None:
            data["interacted_message_id"] = str(self.message.id)
        if self.trigger is not None:
            data["triggering_interaction_metadata"] = self.trigger.metadata()
        return data

    def payload(self, bot: User) -> Json:
        """The interaction as the gateway sends it."""
        guild = self.channel.guild
        everything = str((1 << 53) - 1)
        channel = self.channel.payload() | {"permissions": everything}
        channel.pop("recipients", None)  # Discord leaves them out here.
        data: Json = {
            "id": str(self.id),
            "application_id": str(self.application_id),
            "type": int(self.kind),
            "token": self.token,
            "version": 1,
            "data": self.data,
            "channel": channel,
            "channel_id": str(self.channel.id),
            "locale": self.user.locale,
            "app_permissions": everything,
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": self.owners(),
            "context": self.channel.context(bot),
            "attachment_size_limit": ATTACHMENT_BYTES,
        }
        if self.message is not None:
            data["message"] = self.message.payload()
        if guild is None:
            return data | {"user": self.user.payload()}
        permissions = {"permissions": str(guild.permissions(self.user))}
        return data | {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "member": guild.member_payload(self.user) | permissions,
        }
