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
    everyone = [_line(command, texts) for command in commands if not command.admin]
    admins = [_line(command, texts) for command in commands if command.admin and reply.admin]
    return Layout(
        text(heading(texts("help-title")), texts("help-start")),
        *([ui.Separator(), text(*everyone)] if everyone else []),
        *([ui.Separator(), text(texts("help-admin"), *admins)] if admins else []),
        text(small(texts("help-private"))),
        ui.ActionRow(
            button(controls.Start(), texts("button-start"), ButtonStyle.primary),
            button(controls.MorePicks("5"), texts("button-recommend")),
        ),
        tone=Tone.MARQUEE,
    )


def _line(command: CommandHelp, texts: Texts) -> str:
    return texts(
        "help-command", command=command.mention, description=clip(command.description, 100)
    )


def commands_sent(reply: CommandsSent, texts: Texts) -> Layout:
    """How many commands Discord was sent, and whether it had others until now."""
    changed = "yes" if reply.changed else "no"
    return Layout(text(texts("commands-sent", count=reply.count, changed=changed)), tone=Tone.DONE)
