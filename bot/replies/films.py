"""What became of a film that MovieLens lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie


@dataclass(frozen=True, slots=True)
class FilmAdded:
    """A film was added, and is there at once."""

    movie: Movie


@dataclass(frozen=True, slots=True)
class FilmKnown:
    """A film was not added, since this one has its title and year."""

    movie: Movie


@dataclass(frozen=True, slots=True)
class FilmRemoved:
    """An added film is gone again."""

    movie: Movie
