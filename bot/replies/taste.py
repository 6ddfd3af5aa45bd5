"""A member's taste, as their own ratings show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie


@dataclass(frozen=True, slots=True)
class Liking:
    """A group of films in somebody's taste: how many of it they rated, and how well."""

    name: str
    count: int
    mean: float


@dataclass(frozen=True, slots=True)
class Era:
    """The films of one decade that somebody rated; `decade` is its first year."""

    decade: int
    count: int
    mean: float


@dataclass(frozen=True, slots=True)
class Difference:
    """A film that somebody sees otherwise than most: their stars, and what others give it."""

    movie: Movie
    stars: float
    others: float


@dataclass(frozen=True, slots=True)
class TasteProfile:
    """What somebody's ratings have in common.

    Attributes:
        rated_count: How many there are.
        mean: Their mean, in stars.
        spread: Their standard deviation, in stars.
        others_mean: What most people give the same films, None where that is not known.
        by_half_star: How many films got half a star, one, … five.
        groups: The groups they like best, best first.
        eras: Every decade they have rated a film of, the oldest first.
        above: Films they like more than most do, the most striking first.
        below: Films they like less.
        name: Whose taste it is, empty for the member's own.
    """

    rated_count: int
    mean: float
    spread: float
    others_mean: float | None
    by_half_star: tuple[int, ...]
    groups: tuple[Liking, ...]
    eras: tuple[Era, ...]
    above: tuple[Difference, ...]
    below: tuple[Difference, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class TasteUnknown:
    """Too few ratings to speak of a taste.

    Attributes:
        rated_count: How many there are.
        missing: How many more it takes.
        ask: Films the member may know, whose stars would tell most.
        name: Whose taste was asked for, empty for the member's own.
    """

    rated_count: int
    missing: int
    ask: tuple[Movie, ...] = ()
    name: str = ""
