"""What follows `/rate`, told apart into a film and stars: `toy stroy 4`, `apollo 13`, `8½ 4`.

Titles end in numbers and ratings do too. A number at the end is a rating unless a film is called
so; where both can be meant, the line is asked back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.console.asides import Reading, WhichReading
from bot.errors import NotStars
from bot.replies import Found, NoSuchMovie, WhichOne
from bot.stars import parse_stars

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.domain import Movie

Resolution = Found | WhichOne | NoSuchMovie

_LONGEST_RATING = 6
"""Words of the longest rating people write: "four and a half out of five" has one more."""

_NUMERALS = (
    ("1", "i", "one"),
    ("2", "ii", "two"),
    ("3", "iii", "three"),
    ("4", "iv", "four"),
    ("5", "v", "five"),
    ("6", "vi", "six"),
    ("7", "vii", "seven"),
    ("8", "viii", "eight"),
    ("9", "ix", "nine"),
    ("10", "x", "ten"),
)
_DIGITS = {spelling: number for number, *others in _NUMERALS for spelling in others}
_LIKE_A_RATING = re.compile(r"[-+]?\d+(?:[.,]\d+)?\s*(?:/\s*\d+|%|★|stars?)?", re.IGNORECASE)
_BETWEEN = " ,;:-–—="
"""What people put between a title and its rating."""


@dataclass(frozen=True, slots=True)
class RatingLine:
    """A line after `/rate`: which film is meant, and the stars if it held any."""

    film: Resolution
    stars: float | None


def read_rating(text: str, resolve: Callable[[str], Resolution]) -> RatingLine | WhichReading:
    """Tell the film from the stars.

    Args:
        text: As typed after the command.
        resolve: Finds the film that a text means.

    Raises:
        NotStars: A film, and then a number that is no rating.
    """
    title, tail, stars = _split(text)
    whole = resolve(text)
    if not tail:
        return RatingLine(whole, None)
    called_so = _first(whole)
    if called_so is not None and not _named_in(called_so, tail):
        called_so = None
    before = resolve(title)
    if stars is None:
        if called_so is None and not isinstance(before, NoSuchMovie):
            parse_stars(tail)  # Raises, saying what was wrong with it.
        return RatingLine(whole, None)
    if called_so is None:
        neither = isinstance(before, NoSuchMovie) and not isinstance(whole, NoSuchMovie)
        return RatingLine(whole, None) if neither else RatingLine(before, stars)
    others = [movie for movie in _candidates(before) if movie != called_so]
    if not others:
        return RatingLine(whole, None)
    readings = (Reading(others[0], stars), Reading(called_so, None))
    return WhichReading(text, (*readings, *(Reading(movie, stars) for movie in others[1:])))


def _split(text: str) -> tuple[str, str, float | None]:
    """Title, what stands at the end like a rating, and its stars; the longest such end counts.

    Stars are None where the end looks like a rating and is none.
    """
    words = text.split()
    for length in range(min(_LONGEST_RATING, len(words) - 1), 0, -1):
        title = " ".join(words[:-length]).rstrip(_BETWEEN)
        tail = " ".join(words[-length:])
        if not title:
            continue
        try:
            return title, tail, parse_stars(tail)
        except NotStars:
            if _LIKE_A_RATING.fullmatch(tail):
                return title, tail, None
    return text, "", None


def _candidates(resolution: Resolution) -> tuple[Movie, ...]:
    match resolution:
        case Found(movie):
            return (movie,)
        case WhichOne(_, candidates):
            return candidates[:4]
    return ()


def _first(resolution: Resolution) -> Movie | None:
    return next(iter(_candidates(resolution)), None)


def _named_in(movie: Movie, tail: str) -> bool:
    """Whether a film's name or year has `tail` in it, in whatever numerals."""
    wanted = _words(tail)
    names = (f"{movie.title} {movie.year or ''}", *movie.also_known_as)
    return bool(wanted) and any(wanted <= _words(name) for name in names)


def _words(text: str) -> set[str]:
    return {_DIGITS.get(word, word) for word in re.findall(r"\w+", text.casefold())}
