"""The frame every answer is drawn in: one coloured container, its limits, its palette.

References:
    Discord, Components v2: https://discord.com/developers/docs/components/reference
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.domain import File

    Block = ui.Item[Any]

MAX_CHARACTERS = 4000
MAX_COMPONENTS = 40
MAX_OPTIONS = 25
TITLE_ROOM = (200, 110, 70, 45, 28)
"""How long titles may be, from what no real title exceeds to what always fits."""


class Tone(IntEnum):
    """The colours of Matinee: what kind of answer this is, at a glance."""

    MARQUEE = 0xE3A73B
    """What the bot is for: films and lists of them."""
    DONE = 0x4CA97B
    """Something was stored or finished."""
    ASKING = 0x5B8FC7
    """The member is asked something, or something is under way."""
    REFUSED = 0xB8475B
    """It could not be done."""


class Layout(ui.LayoutView):
    """A finished answer.

    discord.py is told that nobody waits for it: every control in it is known by its custom id
    alone (see `bot.views.controls`), so nothing is kept in memory and nothing times out.

    Args:
        blocks: What stands in it, from the top.
        tone: What kind of answer it is.
        files: To be sent along; blocks refer to them as `attachment://` and their names.
    """

    def __init__(self, *blocks: Block, tone: Tone, files: tuple[File, ...] = ()) -> None:
        super().__init__(timeout=None)
        self.files = files
        self.add_item(ui.Container(*blocks, accent_colour=discord.Colour(tone)))

    def is_finished(self) -> bool:
        """True from the start, so that no view store holds on to it."""
        return True


def text(*lines: str) -> ui.TextDisplay[Any]:
    """Lines of message text; empty ones are left out, and at least one is not empty."""
    return ui.TextDisplay("\n".join(line for line in lines if line))


def picture(file: File) -> ui.MediaGallery[Any]:
    """A picture that is sent along, as wide as the message."""
    gallery = ui.MediaGallery[Any]()
    gallery.add_item(media=f"attachment://{file.name}", description=file.about or None)
    return gallery


def fitting(draw: Callable[[int], Layout]) -> Layout:
    """Draw with titles as long as the message can hold.

    Args:
        draw: Draws the layout with titles of at most so many characters.
    """
    for room in TITLE_ROOM:
        layout = draw(room)
        if layout.content_length() <= MAX_CHARACTERS:
            break
    return layout
