"""What others may see of a member, in plain words, and buttons to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, text
from bot.views.wording import heading, small

if TYPE_CHECKING:
    from bot.replies import SharingSet
    from bot.texts import Texts

CHOICES: dict[str, bool | None] = {"on": True, "off": False, "default": None}
"""What the buttons say: shared, private, or as the server does."""


def sharing(reply: SharingSet, texts: Texts) -> Layout:
    """Whether one's ratings are seen on this server, what that means, and the other choices."""
    now = "on" if reply.shared else "off"
    row = [
        button(
            controls.SetPrivacy(choice),
            texts(f"button-privacy-{choice}"),
            ButtonStyle.primary if choice == now and reply.chosen is not None else _OTHER,
            disabled=shared == reply.chosen,
        )
        for choice, shared in CHOICES.items()
    ]
    return Layout(
        text(
            heading(texts(f"privacy-title-{now}")),
            texts(f"privacy-means-{now}"),
            "" if reply.chosen is not None else texts("privacy-by-default"),
            small(texts("privacy-always")),
        ),
        ui.ActionRow(*row),
        tone=Tone.DONE,
    )


_OTHER = ButtonStyle.secondary


def sharing_nowhere(texts: Texts, *, done: bool = False) -> Layout:
    """The same outside of servers, where there is nobody to share with."""
    if done:
        return Layout(text(texts("privacy-withdrawn")), tone=Tone.DONE)
    return Layout(
        text(heading(texts("privacy-title")), texts("privacy-no-server")),
        ui.ActionRow(
            button(controls.SetPrivacy("nowhere"), texts("button-privacy-nowhere")),
        ),
        tone=Tone.ASKING,
    )
