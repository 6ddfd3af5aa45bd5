"""What people would rather look at than read: pure functions from replies to PNG files.

style      colours and sizes
lettering  what the font can write
card       a card to draw on, in pixels
labels     places for names on a crowded card
panels     panels below each other, and what is drawn on them
film_map taste match server   one file a picture
words      what is on it, for those who do not see it

`drawn` draws any of them in a thread of its own.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from bot.domain import File
from bot.replies import FilmMap, ServerTaste, TasteMatch, TasteProfile
from bot.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

Pictured = FilmMap | TasteProfile | TasteMatch | ServerTaste
"""Replies that there is a picture of."""

_EASEL = ThreadPoolExecutor(1, thread_name_prefix="pictures")
"""One picture at a time: matplotlib's fonts are shared by all figures, and are not for threads."""


async def drawn(reply: Pictured, locale: str) -> File:
    """Draw a reply without holding up anything else.

    Args:
        reply: What to draw.
        locale: The reader's, as for `Texts`.
    """
    return await asyncio.get_running_loop().run_in_executor(_EASEL, partial(draw, reply, locale))


def warm_up() -> None:
    """Begin to import matplotlib and to read its fonts, which the first picture would wait for."""
    _EASEL.submit(_painter_of, FilmMap)


def draw(reply: Pictured, locale: str) -> File:
    """Draw a reply; takes a moment, so not on the event loop."""
    from bot.pictures.lettering import writable
    from bot.pictures.words import about

    card = _painter_of(type(reply))(reply, Texts(locale, writable))
    return File(_FILES[type(reply)], card.finished(), about(reply, Texts(locale)))


_FILES = {
    FilmMap: "matinee-map.png",
    TasteProfile: "matinee-taste.png",
    TasteMatch: "matinee-match.png",
    ServerTaste: "matinee-server.png",
}


def _painter_of(kind: type[Pictured]) -> Callable[[Any, Texts], Any]:
    """The function that draws such replies, imported when it is first needed."""
    from bot.pictures.film_map import film_map
    from bot.pictures.match import match
    from bot.pictures.server import server
    from bot.pictures.taste import taste

    painters: dict[type, Callable[[Any, Texts], Any]] = {
        FilmMap: film_map,
        TasteProfile: taste,
        TasteMatch: match,
        ServerTaste: server,
    }
    return painters[kind]
