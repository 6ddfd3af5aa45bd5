"""Films that a message mentions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie


@dataclass(frozen=True, slots=True)
class FilmsMentioned:
    """Films in the order in which they are mentioned.

    Attributes:
        films: The likeliest one for each mention.
        others: What the mentions may mean instead, the likeliest first.
        stars: What the member has given of all these, by movie id.
    """

    films: tuple[Movie, ...]
    others: tuple[Movie, ...] = ()
    stars: tuple[tuple[int, float], ...] = ()
