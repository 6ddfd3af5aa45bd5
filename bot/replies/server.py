"""What a server likes, from the ratings that its members share there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies.taste import Liking


@dataclass(frozen=True, slots=True)
class ServerFilm:
    """A film with what the members who share think of it.

    Attributes:
        movie: The film.
        count: How many of them have rated it.
        mean: Their mean, in stars.
        spread: The standard deviation of their stars.
    """

    movie: Movie
    count: int
    mean: float
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class ServerTaste:
    """What a server likes.

    Attributes:
        members: How many members share their ratings there and have any.
        needed: How many it takes to speak of a server's taste.
        ratings: How many ratings they share.
        favourites: The films they like best, best first.
        gems: Films they like that are little known elsewhere, best first.
        divided: Films that they disagree on most, those first.
        groups: The groups of films they like best, best first.
        counted: Whether the ratings of the member who asks are among them.
        name: What the server is called, empty where that is not known.
    """

    members: int
    needed: int
    ratings: int
    favourites: tuple[ServerFilm, ...] = ()
    gems: tuple[ServerFilm, ...] = ()
    divided: tuple[ServerFilm, ...] = ()
    groups: tuple[Liking, ...] = ()
    counted: bool = False
    name: str = ""
