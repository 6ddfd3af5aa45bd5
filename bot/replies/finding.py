"""What a typed title may mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie


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
