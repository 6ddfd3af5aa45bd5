"""Help and refusals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Help:
    """The list of commands; `admin` adds those for people who manage the server."""

    admin: bool = False


@dataclass(frozen=True, slots=True)
class CommandsSent:
    """So many commands were sent to Discord; `changed` says that it had others until now."""

    count: int
    changed: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that cannot be met, told by a text and the values it mentions."""

    text_key: str
    args: Mapping[str, str | float]
    incident: str = ""
    """Set when something broke: the id under which the host finds it in the log."""
