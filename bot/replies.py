"""Every answer the bot gives, as values.

Services return these; `bot/views` renders them for Discord and `bot/console` for a terminal, so
both say the same. A reply holds what is true, never how it looks and never a finished sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.domain import (
        Mark,
        Marked,
        ModelRun,
        Movie,
        Rating,
        RatingOrder,
        TrainingProgress,
        Wish,
    )


# -- finding a movie -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """The text can only mean this movie."""

    movie: Movie


@dataclass(frozen=True, slots=True)
class WhichOne:
    """The text may mean any of these, likeliest first; the member picks."""

    text: str
    candidates: tuple[Movie, ...]


@dataclass(frozen=True, slots=True)
class NoSuchMovie:
    """Nothing is called anything like this; `nearest` are the closest titles, perhaps none."""

    text: str
    nearest: tuple[Movie, ...] = ()


# -- ratings ---------------------------------------------------------------------------------


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


# -- watchlist, seen, skip -------------------------------------------------------------------


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


# -- one's own data --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DataExported:
    """Everything that is stored on a member, as JSON for a file of this name."""

    file_name: str
    json: str


@dataclass(frozen=True, slots=True)
class DataDeleted:
    """Everything on a member is gone; `ratings` is how many there were."""

    ratings: int


@dataclass(frozen=True, slots=True)
class SharingSet:
    """Whether a member's ratings are seen on a server; `chosen` is None for the default."""

    shared: bool
    chosen: bool | None


# -- recommending ----------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class SimilarMovie:
    """A movie near the one asked about; `score` is 0 to 1, `stars` what the member would give."""

    movie: Movie
    score: float
    stars: float | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class SimilarMovies:
    """Movies like `to`, nearest first."""

    to: tuple[Movie, ...]
    similar: tuple[SimilarMovie, ...]


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


# -- training --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """A training began; its progress follows."""

    run: ModelRun


@dataclass(frozen=True, slots=True)
class TrainingUpdate:
    """How far the training is."""

    progress: TrainingProgress


@dataclass(frozen=True, slots=True)
class TrainingFinished:
    """A training ended, well (`run.state` LIVE or KEPT) or not; `before` is the run it replaced."""

    run: ModelRun
    before: ModelRun | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """What an admin wants to know at a glance."""

    version: str
    started_at: datetime
    live: ModelRun | None
    training: TrainingProgress | None
    next_training_at: datetime | None
    dataset: str
    dataset_note: str
    """Why this edition is in use, when it is not the one asked for; else empty."""
    movies: int
    members: int
    ratings: int
    database_bytes: int
    device: str
    latency_seconds: float | None = None
    """Gateway heartbeat latency; None in the terminal."""
    recent_runs: tuple[ModelRun, ...] = ()


# -- everything else -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Help:
    """The list of commands; `admin` adds those for people who manage the server."""

    admin: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that cannot be met, told by a text and the values it mentions."""

    text_key: str
    args: Mapping[str, str | float]
    incident: str = ""
    """Set when something broke: the id under which the host finds it in the log."""


Reply = (
    Found
    | WhichOne
    | NoSuchMovie
    | RatingSaved
    | RatingRemoved
    | RatingUndone
    | MarkUndone
    | NothingToUndo
    | RatingsPage
    | MovieMarked
    | MovieUnmarked
    | MarkedPage
    | DataDeleted
    | Picks
    | SimilarMovies
    | Groups
    | GroupShown
    | NoSuchGroup
    | TrainingStarted
    | TrainingUpdate
    | TrainingFinished
    | Status
    | Help
    | Refusal
)
