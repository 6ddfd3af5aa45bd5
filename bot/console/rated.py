"""What follows `/ratings`: a page, an order, genres, a span of stars, letters of titles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain import ALL_RATINGS, RatingFilter, RatingOrder
from bot.errors import NotStars
from bot.genres import genre_named
from bot.stars import parse_star_span

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class RatingsLine:
    """Which page of which ratings, in which order."""

    page: int = 1
    order: RatingOrder = RatingOrder.NEWEST
    only: RatingFilter = ALL_RATINGS


def read_ratings(text: str, genres: Iterable[str]) -> RatingsLine:
    """Read the words in whatever order; those that are nothing else are looked for in titles.

    Args:
        text: As typed after the command: `2 best`, `comedy 4+`, `star wars`.
        genres: The genres that there are.
    """
    known = tuple(genres)
    line, letters = RatingsLine(), []
    for word in text.split():
        if word.isdecimal():
            line = replace(line, page=int(word))
        elif word.casefold() in set(RatingOrder):
            line = replace(line, order=RatingOrder(word.casefold()))
        elif genre := genre_named(word, known):
            line = replace(line, only=replace(line.only, genres=(*line.only.genres, genre)))
        elif span := _span(word):
            line = replace(line, only=replace(line.only, stars_from=span[0], stars_to=span[1]))
        else:
            letters.append(word)
    return replace(line, only=replace(line.only, text=" ".join(letters)))


def _span(word: str) -> tuple[float, float] | None:
    try:
        return parse_star_span(word)
    except NotStars:
        return None
