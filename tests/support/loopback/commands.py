"""Which commands there are, and which of them Discord offers to whom and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.support.loopback.world import Channel, Guild, Json, User


class NotPossible(AssertionError):  # noqa: N818 - what Discord would not let happen
    """Discord would not let this person do this."""


class Menu(IntEnum):
    """Command types: typed with a slash, or picked on a user or a message."""

    SLASH = 1
    USER = 2
    MESSAGE = 3


class Type(IntEnum):
    """Option types."""

    SUBCOMMAND = 1
    GROUP = 2
    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10
    ATTACHMENT = 11


@dataclass
class Filled:
    """A command with its options filled in."""

    command: Json
    path: list[Json] = field(default_factory=list)
    """The groups and subcommands below `command`, outermost first."""
    options: list[Json] = field(default_factory=list)
    resolved: Json = field(default_factory=dict)
    focused: Json = field(default_factory=dict)
    """Definition of the option being typed, for autocompletion."""

    def data(self, *, guild: Guild | None) -> Json:
        """The interaction's `data`."""
        options = self.options
        for step in reversed(self.path):
            options = [{"type": step["type"], "name": step["name"], "options": options}]
        data: Json = {
            "id": self.command["id"],
            "name": self.command["name"],
            "type": self.command["type"],
            "options": options,
        }
        if self.resolved:
            data["resolved"] = self.resolved
        if "guild_id" in self.command and guild is not None:
            data["guild_id"] = str(guild.id)
        return data


def find(
    places: Mapping[int, Mapping[int, Json]], name: str, kind: Menu, guild: Guild | None
) -> Filled:
    """The command called `name` ("admin retrain"), the server's own before the global one.

    Raises:
        NotPossible: There is no such command.
    """
    first, *rest = name.removeprefix("/").split() if kind is Menu.SLASH else [name]
    local = places.get(guild.id, {}) if guild is not None else {}
    everywhere = [*local.values(), *places.get(0, {}).values()]
    command = next((c for c in everywhere if (c["type"], c["name"]) == (kind, first)), None)
    if command is None:
        known = sorted(each["name"] for each in everywhere if each["type"] == kind)
        raise NotPossible(f"there is no command {first!r}; registered are {known}")
    filled, here = Filled(command), command
    for step in rest:
        inner = (o for o in here["options"] if o["type"] in (Type.SUBCOMMAND, Type.GROUP))
        below = {option["name"]: option for option in inner}
        if step not in below:
            raise NotPossible(f"{here['name']!r} has no subcommand {step!r}, only {sorted(below)}")
        here = below[step]
        filled.path.append(here)
    return filled


def demand_offered(command: Json, user: User, where: Channel, bot: User) -> None:
    """Let only those pass whom Discord offers the command.

    Raises:
        NotPossible: Not in such a place, as the app is installed there, or not to this person.
    """
    here, guild = where.context(bot), where.guild
    contexts = command["contexts"]
    if contexts is None:
        contexts = [0] if command.get("dm_permission") is False else [0, 1]
    for_themselves = 1 in command["integration_types"]
    bot_is_here = here == 1 or (guild is not None and bot.id in guild.members)
    if here not in contexts or not (bot_is_here or for_themselves):
        raise NotPossible(f"{command['name']!r} is not offered in {where.name or 'private'}")
    needed = int(command["default_member_permissions"] or 0)
    if guild is not None and needed & ~guild.permissions(user):
        raise NotPossible(f"{user.name} may not use {command['name']!r}")
