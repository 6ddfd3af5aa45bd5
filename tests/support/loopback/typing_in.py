"""From what a person types to the data of an interaction, by the registered definitions.

Discord's own client lets nobody send an unknown command, leave out a required option or give a
number where text belongs; here that fails the test.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support.loopback.commands import NotPossible, Type
from tests.support.loopback.world import Channel, Role, User

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.support.loopback.commands import Filled
    from tests.support.loopback.world import Guild, Json

    Uploader = Callable[[str, bytes], Json]


@dataclass(frozen=True, slots=True)
class Choice:
    """What autocompletion or a definition offers; pass it on as the option's value."""

    name: str
    value: str | int | float


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody uploads."""

    name: str
    content: bytes


class Typist:
    """Fills in the options of a command for one person in one place."""

    def __init__(self, filled: Filled, guild: Guild | None, upload: Uploader) -> None:
        self.filled, self.guild, self.upload = filled, guild, upload
        leaf = filled.path[-1] if filled.path else filled.command
        self.definitions: dict[str, Json] = {o["name"]: o for o in leaf.get("options") or []}
        if any(o["type"] in (Type.SUBCOMMAND, Type.GROUP) for o in self.definitions.values()):
            raise NotPossible(f"{leaf['name']!r} needs a subcommand: {sorted(self.definitions)}")

    def fill(self, given: Mapping[str, Any], *, focused: str | None = None) -> Filled:
        """Type every option; the `focused` one is still being typed, so nothing is required.

        Raises:
            NotPossible: An option is unknown, missing, or of the wrong kind.
        """
        values = {self._name(name): value for name, value in given.items() if value is not None}
        if focused is None:
            needed = [name for name, o in self.definitions.items() if o.get("required")]
            missing = [name for name in needed if name not in values]
            if missing:
                raise NotPossible(f"{self.filled.command['name']!r} needs {missing}")
        for name, value in values.items():
            definition = self.definitions[name]
            option: Json = {"name": name, "type": definition["type"]}
            if name == focused:
                if not definition.get("autocomplete"):
                    raise NotPossible(f"{name!r} does not complete what is typed")
                self.filled.focused = definition
                option |= {"value": str(value), "focused": True}
            else:
                option["value"] = self._typed(definition, value)
            self.filled.options.append(option)
        return self.filled

    def _name(self, name: str) -> str:
        for spelling in (name, name.replace("_", "-"), name.rstrip("_")):
            if spelling in self.definitions:
                return spelling
        raise NotPossible(f"there is no option {name!r}, only {sorted(self.definitions)}")

    def _typed(self, definition: Json, value: Any) -> Any:
        if isinstance(value, Choice):
            value = value.value
        choices = {each["name"]: each["value"] for each in definition.get("choices") or []}
        if choices:
            if value not in choices and value not in choices.values():
                raise NotPossible(f"{definition['name']!r} is one of {choices}, not {value!r}")
            value = choices.get(value, value)
        kind = definition["type"]
        if kind == Type.STRING:
            return self._within(definition, value, str, "length", size=len)
        if kind in (Type.INTEGER, Type.NUMBER):
            number: Any = int if kind == Type.INTEGER else (int, float)
            return self._within(definition, value, number, "value", size=float)
        if kind == Type.BOOLEAN:
            return self._within(definition, value, bool, "value", size=float)
        return self._resolved(definition, kind, value)

    def _within(self, definition: Json, value: Any, kind: Any, what: str, *, size: Any) -> Any:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise NotPossible(f"{definition['name']!r} is no {kind}: {value!r}")
        least, most = definition.get(f"min_{what}"), definition.get(f"max_{what}")
        if (least is not None and size(value) < least) or (most is not None and size(value) > most):
            raise NotPossible(f"{definition['name']!r} is between {least} and {most}: {value!r}")
        return value

    def _resolved(self, definition: Json, kind: int, value: Any) -> str:
        if kind == Type.ATTACHMENT and isinstance(value, File):
            attachment = self.upload(value.name, value.content)
            self.filled.resolved.setdefault("attachments", {})[attachment["id"]] = attachment
            return str(attachment["id"])
        fits: dict[int, Any] = {
            Type.USER: User,
            Type.CHANNEL: Channel,
            Type.ROLE: Role,
            Type.MENTIONABLE: (User, Role),
        }
        thing = getattr(value, "user", value)
        if not isinstance(thing, fits.get(kind, ())):
            raise NotPossible(f"{definition['name']!r} cannot be {value!r}")
        return resolve(thing, self.guild, self.filled.resolved)


def resolve(thing: User | Channel | Role, guild: Guild | None, resolved: Json) -> str:
    """Add a user, channel or role to `resolved` and return its id."""
    key = str(thing.id)
    if isinstance(thing, User):
        resolved.setdefault("users", {})[key] = thing.payload()
        if guild is not None and thing.id in guild.members:
            member = guild.member_payload(thing, with_user=False)
            permissions = {"permissions": str(guild.permissions(thing))}
            resolved.setdefault("members", {})[key] = member | permissions
    elif isinstance(thing, Channel):
        channel = thing.payload() | {"permissions": str((1 << 53) - 1)}
        resolved.setdefault("channels", {})[key] = channel
    else:
        resolved.setdefault("roles", {})[key] = thing.payload()
    return key
