"""When a text does not say for certain which film is meant: choose, never guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views import controls
from bot.views.buttons import film_menu
from bot.views.layout import Layout, Tone, text
from bot.views.wording import clip

if TYPE_CHECKING:
    from bot.replies import NoSuchMovie, WhichOne
    from bot.texts import Texts

QUOTED = 80
"""How much of what somebody typed is quoted back."""

OPEN = controls.ChooseToRate(0)
"""What a choice does where nothing else was asked: it shows the film."""


def which_one(reply: WhichOne, texts: Texts, *, then: controls.Control = OPEN) -> Layout:
    """The films a text may mean; `then` says what is done with the one chosen."""
    return Layout(
        text(texts("which-one", text=clip(reply.text, QUOTED))),
        film_menu(then, reply.candidates, texts),
        tone=Tone.ASKING,
    )


def no_such_movie(reply: NoSuchMovie, texts: Texts, *, then: controls.Control = OPEN) -> Layout:
    """Nothing is called that; the nearest titles are offered, or advice where there are none."""
    sorry = texts("no-such-movie", text=clip(reply.text, QUOTED))
    if not reply.nearest:
        return Layout(text(sorry, texts("no-such-movie-advice")), tone=Tone.REFUSED)
    return Layout(
        text(sorry, texts("no-such-movie-nearest")),
        film_menu(then, reply.nearest, texts),
        tone=Tone.ASKING,
    )
