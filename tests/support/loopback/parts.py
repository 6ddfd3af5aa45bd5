"""What can be seen in a message's body: its text, buttons, selects and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.loopback.rules.components import LINK_BUTTON, walk
from tests.support.loopback.typing_in import Choice

if TYPE_CHECKING:
    from tests.support.loopback.world import Json


@dataclass(frozen=True, slots=True)
class Button:
    """A button as it is seen; `emoji` is its character or name."""

    label: str
    custom_id: str
    style: int
    disabled: bool
    url: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Select:
    """A select as it is seen; `options` is empty for users, roles and channels."""

    custom_id: str
    kind: int
    options: tuple[Choice, ...]
    placeholder: str
    min_values: int
    max_values: int
    disabled: bool
    chosen: tuple[str, ...]
    """Values of the options that are chosen beforehand."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message."""

    filename: str
    content: bytes
    content_type: str
    description: str


def visible_text(body: Json) -> str:
    """The text of a message's body, top to bottom."""
    lines = [body.get("content") or ""]
    for embed in body.get("embeds") or []:
        lines += [(embed.get("author") or {}).get("name"), embed.get("title")]
        lines.append(embed.get("description"))
        for field in embed.get("fields") or []:
            lines += [field["name"], field["value"]]
        lines.append((embed.get("footer") or {}).get("text"))
    lines += [part.get("content") for _, part in walk(body.get("components") or [])]
    poll = body.get("poll") or {}
    lines.append((poll.get("question") or {}).get("text"))
    lines += [answer["poll_media"].get("text") for answer in poll.get("answers") or []]
    return "\n".join(line for line in lines if line)


def button(part: Json) -> Button:
    """A button component as it is seen."""
    return Button(
        label=part.get("label") or "",
        custom_id=part.get("custom_id") or "",
        style=part["style"],
        disabled=bool(part.get("disabled")),
        url=part.get("url") or "" if part["style"] == LINK_BUTTON else "",
        emoji=(part.get("emoji") or {}).get("name") or "",
    )


def select(part: Json) -> Select:
    """A select component as it is seen."""
    options = part.get("options") or []
    return Select(
        custom_id=part["custom_id"],
        kind=part["type"],
        options=tuple(Choice(each["label"], each["value"]) for each in options),
        placeholder=part.get("placeholder") or "",
        min_values=1 if part.get("min_values") is None else part["min_values"],
        max_values=1 if part.get("max_values") is None else part["max_values"],
        disabled=bool(part.get("disabled")),
        chosen=tuple(each["value"] for each in options if each.get("default")),
    )
