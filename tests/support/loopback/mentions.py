"""Who a message would ping, by its text and what the bot allowed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.loopback.messages import Message
    from tests.support.loopback.world import Json

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Pings:
    """Whom one message pings: ids of users and roles, and whether everyone."""

    users: frozenset[int] = field(default_factory=frozenset)
    roles: frozenset[int] = field(default_factory=frozenset)
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


def pings(text: str, allowed: Json | None, reference: Message | None = None) -> Pings:
    """Apply `allowed_mentions` to the mentions in `text`.

    Args:
        text: Content and text displays; embeds never ping.
        allowed: The request's `allowed_mentions`; None lets everything through, as on Discord.
        reference: The message replied to, whose author may be pinged too.
    """
    users = {int(user_id) for user_id in _USER.findall(text)}
    roles = {int(role_id) for role_id in _ROLE.findall(text)}
    everyone = bool(_EVERYONE.search(text))
    replied = {reference.author.id} if reference is not None else set()
    if allowed is None:
        return Pings(frozenset(users | replied), frozenset(roles), everyone)
    parse = allowed.get("parse") or []
    if "users" not in parse:
        users &= {int(user_id) for user_id in allowed.get("users") or []}
    if "roles" not in parse:
        roles &= {int(role_id) for role_id in allowed.get("roles") or []}
    if allowed.get("replied_user"):
        users |= replied
    return Pings(frozenset(users), frozenset(roles), everyone and "everyone" in parse)
