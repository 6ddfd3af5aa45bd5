"""What follows `/recommend`, as a wish: `3 comedy no horror 1990s hidden varied`.

Each word is understood in English and in German, whatever the terminal speaks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain import Wish
from bot.errors import UserFacingError
from bot.genres import genre_named
from bot.years import parse_years

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST = 10
"""The most films one wish can ask for."""

_COUNT = re.compile(r"\d{1,2}")
_WITHOUT = frozenset({"no", "not", "without", "ohne", "kein", "keine", "keinen"})
_SINCE = frozenset({"since", "from", "after", "seit", "ab", "nach"})
_AS_UNTIL = {"to": "until"}
_UNTIL = frozenset({"until", "till", "to", "before", "bis", "vor"})
_HIDDEN = frozenset({"hidden", "gems", "gem", "obscure", "geheimtipp", "geheimtipps", "unbekannt"})
_VARIED = frozenset({"varied", "variety", "mixed", "gemischt", "abwechslung"})
_AGAIN = frozenset({"again", "repeat", "repeats", "nochmal", "wieder"})
_FILLERS = frozenset(
    {"and", "or", "films", "movies", "a", "of", "the", ",", "und", "oder", "filme", "aus", "die"}
)


class NotAWish(UserFacingError):  # noqa: N818 - named for what was typed, as its siblings are
    """Words after `/recommend` that mean nothing there; `word` is the first of them."""

    text_key = "console-not-a-wish"


def read_wish(text: str, genres: Iterable[str]) -> Wish:
    """Read what somebody wants recommended.

    Args:
        text: Words in any order: a count, genres, `no GENRE` or `-GENRE`, years (`1994`,
            `1990-1999`, `90s`, `since 2000`, `before 1980`), `hidden`, `varied` and `again`
            (what was shown lately too).
        genres: The genres that there are.

    Raises:
        NotAWish: A word is none of these.
    """
    known = sorted(genres)
    wish = Wish()
    pending = ""
    for word in text.casefold().replace(",", " ").split():
        if word in _WITHOUT | _SINCE | _UNTIL:
            pending = word
            continue
        wish = _take(wish, word, pending, known)
        pending = ""
    if pending:
        raise NotAWish(word=pending, genres=", ".join(known))
    return wish


def _take(wish: Wish, word: str, pending: str, known: Sequence[str]) -> Wish:
    """`wish` with one more word taken into account; `pending` is the word before it, as `no`."""
    if years := parse_years(f"{_AS_UNTIL.get(pending, pending)} {word}".strip()):
        return replace(wish, year_from=years[0], year_to=years[1])
    if _COUNT.fullmatch(word) and 1 <= int(word) <= MOST:
        return replace(wish, count=int(word))
    if word in _HIDDEN | _VARIED | _AGAIN | _FILLERS:
        return replace(
            wish,
            hidden_gems=1.0 if word in _HIDDEN else wish.hidden_gems,
            variety=0.5 if word in _VARIED else wish.variety,
            again=word in _AGAIN or wish.again,
        )
    genre = genre_named(word.lstrip("-"), known)
    if genre is None:
        raise NotAWish(word=word, genres=", ".join(known))
    if pending in _WITHOUT or word.startswith("-"):
        return replace(wish, without_genres=(*wish.without_genres, genre))
    return replace(wish, genres=(*wish.genres, genre))
