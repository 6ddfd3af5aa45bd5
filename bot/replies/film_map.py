"""The map of films, as what there is to draw or to tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies.recommending import Group


@dataclass(frozen=True, slots=True)
class MappedFilm:
    """One film and where it lies: `x` from the left and `y` from the bottom, both 0 to 1."""

    movie: Movie
    x: float
    y: float
    cluster_id: int
    stars: float | None = None
    """What the member gave it."""


@dataclass(frozen=True, slots=True)
class FilmMap:
    """Films near each other where the same people watch them, and the groups they fall into.

    Attributes:
        groups: Those that have films on the map: the ones the member rates most first, then the
            largest.
        films: The best-known ones and all that the member rated, the best known first.
        name: Whose map it is, empty for the member's own.
    """

    groups: tuple[Group, ...]
    films: tuple[MappedFilm, ...]
    name: str = ""

    @property
    def rated(self) -> tuple[MappedFilm, ...]:
        """The member's own films on the map."""
        return tuple(film for film in self.films if film.stars is not None)
