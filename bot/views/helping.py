"""/help, drawn from the commands as they are registered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, text
from bot.views.wording import Markup, clip, heading, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.replies import CommandsSent, Help
    from bot.texts import Texts


PARTS = {
    "help-tell": ("start", "rate", "unrate", "undo", "seen", "skip"),
    "help-find": ("recommend", "similar", "cluster", "map", "watchlist"),
    "help-together": ("match", "server", "privacy"),
    "help-you": ("taste", "ratings", "mydata", "help"),
}
"""Headings, and the commands below each, in order; those not named here come last."""


@dataclass(frozen=True, slots=True)
class CommandHelp:
    """One command as /help lists it."""

    name: str
    """With its group: `admin retrain`."""
    description: str
    command_id: int | None = None
    """Discord's id, which makes the name something to press; None where it is not known."""
    admin: bool = False
    shown_as: str = ""
    """What the member's Discord calls it, where that is another name."""

    @property
    def mention(self) -> Markup:
        """The name, to be pressed where Discord's id is known."""
        if self.command_id is None:
            return Markup(f"**/{self.shown_as or self.name}**")
        return Markup(f"</{self.name}:{self.command_id}>")


def help_page(reply: Help, texts: Texts, *, commands: Sequence[CommandHelp] = ()) -> Layout:
    """What the bot is, how to begin, and every command with its description."""
    parts: dict[str, list[str]] = {key: [] for key in (*PARTS, "help-admin")}
    for command in sorted(commands, key=_place):
        if reply.admin or not command.admin:
            parts[_part(command)].append(_line(command, texts))
    return Layout(
        text(heading(texts("help-title")), texts("help-start"), texts("help-talk")),
        ui.Separator(),
        *(text(texts(key), *lines) for key, lines in parts.items() if lines),
        ui.Separator(),
        text(small(texts("help-menus")), small(texts("help-private"))),
        ui.ActionRow(
            button(controls.Start(), texts("button-start"), ButtonStyle.primary),
            button(controls.MorePicks("5"), texts("button-recommend")),
        ),
        tone=Tone.MARQUEE,
    )


def _part(command: CommandHelp) -> str:
    """Under which heading a command stands."""
    if command.admin:
        return "help-admin"
    return next((key for key, names in PARTS.items() if _first(command) in names), "help-you")


def _place(command: CommandHelp) -> int:
    """How far down a command stands below its heading."""
    order = [name for names in PARTS.values() for name in names]
    first = _first(command)
    return order.index(first) if first in order else len(order)


def _first(command: CommandHelp) -> str:
    return command.name.partition(" ")[0]


def _line(command: CommandHelp, texts: Texts) -> str:
    return texts(
        "help-command", command=command.mention, description=clip(command.description, 100)
    )


def commands_sent(reply: CommandsSent, texts: Texts) -> Layout:
    """How many commands Discord was sent, and whether it had others until now."""
    changed = "yes" if reply.changed else "no"
    return Layout(text(texts("commands-sent", count=reply.count, changed=changed)), tone=Tone.DONE)
