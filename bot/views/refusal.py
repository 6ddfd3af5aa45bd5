"""What could not be done, and what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views.layout import Layout, Tone, text
from bot.views.wording import clip

if TYPE_CHECKING:
    from bot.replies import Refusal
    from bot.texts import Texts


def refusal(reply: Refusal, texts: Texts) -> Layout:
    """One clear sentence; where something broke, it names the incident."""
    values = {
        name: clip(value, 200) if isinstance(value, str) else value
        for name, value in reply.args.items()
    }
    if reply.incident:
        values["incident"] = reply.incident
    return Layout(text(texts(reply.text_key, **values)), tone=Tone.REFUSED)
