"""What became of a rating, and what a member has rated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain import ALL_RATINGS

if TYPE_CHECKING:
    from bot.domain import Movie, Rating, RatingFilter, RatingOrder


@dataclass(frozen=True, slots=True)
class RatingSaved:
    """A rating was stored; `before` is what it replaced, `expected` what the model had guessed."""

    movie: Movie
    stars: float
    before: float | None
    rated_count: int
    """How many movies the member has rated now."""
    expected: float | None = None


@dataclass(frozen=True, slots=True)
class RatingRemoved:
    """A rating was taken back; `before` is None where there was none."""

    movie: Movie
    before: float | None
    rated_count: int


@dataclass(frozen=True, slots=True)
class RatingUndone:
    """The member's last change was reversed: `now` is the rating again in force, None for none."""

    movie: Movie
    undone: float | None
    now: float | None


@dataclass(frozen=True, slots=True)
class NothingToUndo:
    """The member has changed nothing that is still to be undone."""


@dataclass(frozen=True, slots=True)
class RatingsPage:
    """One page of a member's ratings; pages count from 1 and `pages` is at least 1."""

    ratings: tuple[Rating, ...]
    page: int
    pages: int
    total: int
    order: RatingOrder
    mean_stars: float | None = None
    only: RatingFilter = ALL_RATINGS
    """Which of the ratings these are; `total` and `mean_stars` are of those."""
