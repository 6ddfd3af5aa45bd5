"""What the one font at hand can write: DejaVu Sans, which matplotlib brings along.

It has Latin, Greek, Cyrillic and more, but no Chinese, Japanese or Korean, and matplotlib writes
neither from right to left nor does it join letters. What it cannot write well is left out, and
titles are told by another of their names.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.texts import Texts

FAMILY = "DejaVu Sans"
_FROM_THE_RIGHT = frozenset({"R", "AL"})


@cache
def _glyphs() -> frozenset[int]:
    """Every character that both of the font's weights have."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    fonts = (
        get_font(findfont(FontProperties(family=FAMILY, weight=weight)))
        for weight in ("normal", "bold")
    )
    first, second = (frozenset(font.get_charmap()) for font in fonts)
    return first & second


def _can(character: str) -> bool:
    return (
        ord(character) in _glyphs()
        and unicodedata.category(character)[0] not in "CM"
        and unicodedata.bidirectional(character) not in _FROM_THE_RIGHT
    )


def writable(text: str) -> str:
    """The text on one line, without what the font cannot write."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(c if _can(c) else " " * c.isspace() for c in composed).split())


def title(movie: Movie, texts: Texts) -> str:
    """The first of a film's names that can be written whole, else what can be of its title."""
    names = [" ".join(name.split()) for name in (movie.title, *movie.also_known_as)]
    whole = (
        name for name in names if name and writable(name) == unicodedata.normalize("NFC", name)
    )
    best = next(whole, writable(movie.title))
    if not any(character.isalnum() for character in best):
        return texts("picture-no-title")
    return best
