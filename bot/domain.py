"""The words this house uses: movies, members, ratings, wishes, model runs.

Plain frozen values without behaviour beyond their own spelling. Nothing here knows Discord,
SQL or tensors. Stars are floats from 0.5 to 5 in steps of 0.5; times are aware and in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

LOWEST_STARS = 0.5
HIGHEST_STARS = 5.0


@dataclass(frozen=True, slots=True)
class Movie:
    """One film of the catalogue; `movie_id` is the catalogue's own id (MovieLens's)."""

    movie_id: int
    title: str
    year: int | None = None
    genres: tuple[str, ...] = ()
    also_known_as: tuple[str, ...] = ()
    popularity: float = 0.0
    """How many ratings the training data has of it."""

    @property
    def label(self) -> str:
        """Title and year, as people tell films apart: `The Matrix (1999)`."""
        return f"{self.title} ({self.year})" if self.year else self.title


class Platform(StrEnum):
    """Where a member talks to the bot."""

    DISCORD = "discord"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who rates; `member_id` is the store's own number, never Discord's."""

    member_id: int
    platform: Platform
    external_id: str
    """The platform's id: a Discord snowflake, or the terminal user's name."""

    @property
    def training_user_id(self) -> int:
        """The id under which their ratings enter training: below zero, as no MovieLens user is."""
        return -self.member_id


@dataclass(frozen=True, slots=True)
class Rating:
    """What a member thinks of a movie now."""

    movie: Movie
    stars: float
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class RatingChange:
    """One step in a rating's history; None stands for "not rated"."""

    movie_id: int
    before: float | None
    after: float | None
    changed_at: datetime


class Mark(StrEnum):
    """What a member may say of a movie without giving it stars."""

    WATCHLIST = "watchlist"
    """To be watched some day; off the list once it is rated, seen or skipped."""
    SEEN = "seen"
    """Watched, and no opinion; not to be recommended."""
    SKIP = "skip"
    """Not wanted; never to be recommended, and no opinion on how good it is."""


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One step in a mark's history: it was set or taken off."""

    movie_id: int
    mark: Mark
    on: bool
    changed_at: datetime


Change = RatingChange | MarkChange


@dataclass(frozen=True, slots=True)
class Marked:
    """A movie that a member has marked."""

    movie: Movie
    mark: Mark
    marked_at: datetime


@dataclass(frozen=True, slots=True)
class File:
    """Something to send along with an answer."""

    name: str
    content: bytes
    about: str = ""
    """What it shows, for those who do not see it."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a talk with a member in a channel stands; `state` is JSON."""

    channel_id: str
    state: Mapping[str, object]
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """What the people who manage a server have set for it."""

    shared_by_default: bool = False
    """Whether members who have not said either way share their ratings there."""


@dataclass(frozen=True, slots=True)
class HouseSettings:
    """What admins have set for all servers, since they share one model."""

    retrain_cron: str | None = None
    """When to train; None is what the host's settings say."""
    tolerance: float = 0.01
    """How much worse a new model's held-out figures may be, as a share of the one's in use."""


class RatingOrder(StrEnum):
    """How a list of one's ratings is sorted."""

    NEWEST = "newest"
    BEST = "best"
    WORST = "worst"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class RatingFilter:
    """Which of somebody's ratings to list; as it is, all of them.

    Attributes:
        genres: Films of at least one of these; empty allows all.
        stars_from: At least so many stars.
        stars_to: At most so many.
        text: Titles that hold this, in whatever case; empty allows all.
    """

    genres: tuple[str, ...] = ()
    stars_from: float = LOWEST_STARS
    stars_to: float = HIGHEST_STARS
    text: str = ""


ALL_RATINGS = RatingFilter()


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants recommended, beyond being to their taste.

    Attributes:
        count: How many films, 1 to 10.
        genres: Only films with at least one of these; empty allows all.
        without_genres: No film with any of these.
        year_from: Released in this year or later.
        year_to: Released in this year or before.
        cluster_ids: Only films of these groups; empty allows all.
        variety: 0 ranks by taste alone, 1 spreads the list as far as it goes.
        hidden_gems: 0 leaves popularity as it is, 1 favours lesser known films most.
        excluding: Movies not to show (those already on the table, for instance).
        again: Films that were recommended lately may come again, as they otherwise do only
            where nothing else is left.
        like: Only movies that go with all of these.
        unlike: What is like these ranks lower.
        tags: Only movies with at least one of these tags, or near to such.
        without_tags: No movie with any of these tags.
    """

    count: int = 5
    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    cluster_ids: tuple[int, ...] = ()
    variety: float = 0.0
    hidden_gems: float = 0.0
    excluding: frozenset[int] = frozenset()
    again: bool = False
    like: tuple[int, ...] = ()
    unlike: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()


class RunState(StrEnum):
    """How a training ended, or that it has not."""

    RUNNING = "running"
    LIVE = "live"
    KEPT = "kept"
    """Finished and stored, but another model answers."""
    FAILED = "failed"
    CANCELLED = "cancelled"


class Trigger(StrEnum):
    """What started a training."""

    START = "start"
    SCHEDULE = "schedule"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class ModelRun:
    """One training: when, on what, how it went, where its artefact lies."""

    run_id: int
    trigger: Trigger
    state: RunState
    started_at: datetime
    finished_at: datetime | None = None
    folder: Path | None = None
    dataset: str = ""
    member_ratings: int = 0
    """How many of the training ratings came from members."""
    figures: Mapping[str, float] = field(default_factory=dict)
    """What the training measured, by name: `ratings`, `users`, `movies`, `seconds`, `rmse`, ..."""
    failure: str = ""
    live_since: datetime | None = None
    """When its model last began to answer; None for one that never did."""
    against: Mapping[str, float] = field(default_factory=dict)
    """What the model that it was to replace scored on the same ratings held back."""

    @property
    def fell_short(self) -> bool:
        """Whether its model was held back, since its figures did not hold."""
        return self.state is RunState.KEPT and self.live_since is None


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """How far a training is; `seconds_left` is None until there is something to go by."""

    stage: str
    done: int
    total: int
    seconds_left: float | None = None
