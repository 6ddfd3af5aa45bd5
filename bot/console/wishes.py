"""What follows `/recommend`, as a wish: `3 comedy no horror 1990s hidden varied`.

Each word is understood in English and in German, whatever the terminal speaks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain import Wish
from bot.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterable

_Years = tuple[int | None, int | None]

MOST = 10
"""The most films one wish can ask for."""

_COUNT = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_SPAN = re.compile(r"((?:18|19|20)\d\d)?\s*(?:-|–|\.\.)\s*((?:18|19|20)\d\d)?")
_DECADE = re.compile(r"(?:(18|19|20))?(\d0)(?:'?s|er)")
_WITHOUT = frozenset({"no", "not", "without", "ohne", "kein", "keine", "keinen"})
_AFTER = frozenset({"after", "nach"})
_SINCE = _AFTER | {"since", "from", "seit", "ab"}
_BEFORE = frozenset({"before", "vor"})
_UNTIL = _BEFORE | {"until", "till", "to", "bis"}
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
    known = {_plain(genre): genre for genre in genres}
    wish = Wish()
    pending = ""
    for word in text.casefold().replace(",", " ").split():
        if word in _WITHOUT | _SINCE | _UNTIL:
            pending = word
            continue
        wish = _take(wish, word, pending, known)
        pending = ""
    if pending:
        raise NotAWish(word=pending, genres=", ".join(sorted(known.values())))
    return wish


def _take(wish: Wish, word: str, pending: str, known: dict[str, str]) -> Wish:
    """`wish` with one more word taken into account; `pending` is the word before it, as `no`."""
    if years := _year(word, pending) or _decade(word, pending) or _span(word):
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
    genre = _genre(_plain(word), known)
    if genre is None:
        raise NotAWish(word=word, genres=", ".join(sorted(known.values())))
    if pending in _WITHOUT or word.startswith("-"):
        return replace(wish, without_genres=(*wish.without_genres, genre))
    return replace(wish, genres=(*wish.genres, genre))


def _year(word: str, pending: str) -> _Years | None:
    """`1994`, which after `since`, `after`, `until` or `before` is one end of a span."""
    if not _YEAR.fullmatch(word):
        return None
    year = int(word)
    if pending in _SINCE:
        return year + (pending in _AFTER), None
    if pending in _UNTIL:
        return None, year - (pending in _BEFORE)
    return year, year


def _decade(word: str, pending: str) -> _Years | None:
    """`90s` or `1920s`; without a century, up to the twenties is this one's."""
    match = _DECADE.fullmatch(word)
    if match is None:
        return None
    first = int((match[1] or ("20" if match[2] <= "20" else "19")) + match[2])
    if pending in _UNTIL:
        return None, first - 1 if pending in _BEFORE else first + 9
    return first, None if pending in _SINCE else first + 9


def _span(word: str) -> _Years | None:
    """`1990-1999`, and `1990-` or `-1999` with one end open."""
    match = _SPAN.fullmatch(word)
    if match is None or not (match[1] or match[2]):
        return None
    return int(match[1]) if match[1] else None, int(match[2]) if match[2] else None


def _plain(word: str) -> str:
    """Letters alone, in one case: `Sci-Fi`, `scifi` and `SCI FI` are the same."""
    return "".join(letter for letter in word.casefold() if letter.isalpha())


def _genre(word: str, known: dict[str, str]) -> str | None:
    """The genre that `word` names, perhaps in the plural or cut short: `comedies`, `doc`."""
    if len(word) < 3:  # too short to mean one
        return None
    stem = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    for candidate in (word, stem):
        if candidate in known:
            return known[candidate]
    starting = [genre for plain, genre in known.items() if plain.startswith(stem)]
    return starting[0] if len(starting) == 1 else None
