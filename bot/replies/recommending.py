"""Films for a member, films like others, and groups of films."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie, Wish


@dataclass(frozen=True, slots=True)
class Because:
    """A movie the member rated that carried a pick, with its share of the pick's score (0 to 1)."""

    movie: Movie
    stars: float
    share: float


@dataclass(frozen=True, slots=True)
class Pick:
    """One recommended movie: expected stars, their standard deviation, and what carried it."""

    movie: Movie
    stars: float
    stars_std: float
    because: tuple[Because, ...] = ()
    group: str = ""
    """Name of the movie's group, where it has one."""


@dataclass(frozen=True, slots=True)
class Picks:
    """Recommendations, best first. Fewer than `wish.count` when the wish leaves no more."""

    picks: tuple[Pick, ...]
    wish: Wish
    rated_count: int
    """How many ratings they rest on; 0 means everybody's favourites."""
    groups: tuple[str, ...] = ()
    """Names of the groups that the wish is for, if it is for some."""


class Order(StrEnum):
    """What ranks films that are like others."""

    LIKENESS = "likeness"
    """How like they are, whoever asks."""
    TASTE = "taste"
    """That, and how well they suit the member, without what they have rated or do not want."""


@dataclass(frozen=True, slots=True)
class SimilarMovie:
    """A movie near the ones asked about; `stars` is what the member would give.

    `score` is its likeness to them, 0 to 1, less that to those it should be unlike.
    """

    movie: Movie
    score: float
    stars: float | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class SimilarMovies:
    """Movies like all of `to` and unlike `without`, best first."""

    to: tuple[Movie, ...]
    similar: tuple[SimilarMovie, ...]
    without: tuple[Movie, ...] = ()
    order: Order = Order.LIKENESS


@dataclass(frozen=True, slots=True)
class Group:
    """One K-Means cluster: its name, size and best-known members, closest to its centre first."""

    cluster_id: int
    name: str
    size: int
    examples: tuple[Movie, ...]
    rated_by_member: int = 0
    member_mean: float | None = None


@dataclass(frozen=True, slots=True)
class Groups:
    """All groups, the ones the member rates most (or the largest) first."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class GroupShown:
    """One group in full, with the picks in it that suit the member."""

    group: Group
    picks: tuple[Pick, ...]


@dataclass(frozen=True, slots=True)
class NoSuchGroup:
    """No group is called this; `names` are those there are."""

    text: str
    names: tuple[str, ...]
