"""What the terminal says on its own account, beside the replies that Discord gives as well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies import FilmMap, TasteProfile


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a line after `/rate`: this film, and the stars if the line held any."""

    movie: Movie
    stars: float | None


@dataclass(frozen=True, slots=True)
class WhichReading:
    """A line after `/rate` that can be read in these ways; the member picks by number."""

    text: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class HowManyStars:
    """A film to be rated, and the stars are still to come; `expected` is the model's guess."""

    movie: Movie
    expected: float | None = None
    now: float | None = None
    """What the member rates it already."""


@dataclass(frozen=True, slots=True)
class TitleMissing:
    """A command that needs a film's title came without one; `usage` is how to type it."""

    usage: str


@dataclass(frozen=True, slots=True)
class UnknownCommand:
    """There is no command `name`; `meant` is the closest one, or empty."""

    name: str
    meant: str


@dataclass(frozen=True, slots=True)
class NoSuchNumber:
    """A number was typed that none of the choices has; they go from 1 to `last`."""

    last: int


@dataclass(frozen=True, slots=True)
class Pictured:
    """An answer that there is a picture of as well, in a file at `path`."""

    reply: FilmMap | TasteProfile
    path: str


@dataclass(frozen=True, slots=True)
class DataWritten:
    """Everything stored on the member lies in a file at `path`."""

    path: str


@dataclass(frozen=True, slots=True)
class DeleteEverything:
    """Asks before everything is deleted; `ratings` would go."""

    ratings: int


@dataclass(frozen=True, slots=True)
class FilmMissing:
    """A film was to be added, and what was typed is no title with year and genres."""


@dataclass(frozen=True, slots=True)
class TrainingCancelled:
    """A cancel was asked for; `was_running` is False where there was nothing to cancel."""

    was_running: bool


@dataclass(frozen=True, slots=True)
class Goodbye:
    """The member leaves; `rated_count` ratings stay."""

    rated_count: int


Aside = (
    WhichReading
    | HowManyStars
    | TitleMissing
    | UnknownCommand
    | NoSuchNumber
    | Pictured
    | DataWritten
    | DeleteEverything
    | FilmMissing
    | TrainingCancelled
    | Goodbye
)
