"""Films seen, not wanted, or to be watched some day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Mark, Marked, Movie


@dataclass(frozen=True, slots=True)
class MovieMarked:
    """A movie is on the watchlist, seen, or not to be recommended; `was` says it was already."""

    movie: Movie
    mark: Mark
    was: bool = False
    off: tuple[Mark, ...] = ()
    """Marks that this one took off, such as the watchlist's once a movie is seen."""


@dataclass(frozen=True, slots=True)
class MovieUnmarked:
    """A mark is gone; `was` is False where there was none."""

    movie: Movie
    mark: Mark
    was: bool = True


@dataclass(frozen=True, slots=True)
class MarkUndone:
    """The member's last deed, which was a mark, was reversed: `now` is whether it is set again."""

    movie: Movie
    mark: Mark
    now: bool


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """One page of what a member has marked; pages count from 1 and `pages` is at least 1."""

    marked: tuple[Marked, ...]
    mark: Mark
    page: int
    pages: int
    total: int
