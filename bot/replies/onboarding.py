"""A newcomer's first questions: which kinds of films they like, and what they think of a few."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies.ratings import RatingSaved
    from bot.replies.recommending import Group


@dataclass(frozen=True, slots=True)
class GroupsAsked:
    """Which groups do you like? Any number of them, or none."""

    groups: tuple[Group, ...]
    most: int
    """How many can be picked."""
    chosen: tuple[str, ...] = ()
    """Names of those that they chose before."""
    rated_count: int = 0
    """How many films they have rated already; 0 for a newcomer."""


@dataclass(frozen=True, slots=True)
class FilmAsked:
    """How many stars for this film?"""

    movie: Movie
    number: int
    """Which rating of this round it will be, from 1."""
    of: int
    """How many ratings a round has."""
    saved: RatingSaved | None = None
    """What was stored of the film before it, if that was rated."""
    before: int | None = None
    """The film that was asked about before, by id, to go back to; None for the first."""
