"""Films by their ids, as a custom id holds them: `2571.6`, or `2571.x` where one is still open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

OPEN = "x"
"""Holds the place of a film that is still to be chosen."""

_PLACE = re.compile(rf"-?\d{{1,18}}|{OPEN}")


def encode(films: Iterable[int | None]) -> str:
    """Spell films; None is one that is still to be chosen."""
    return ".".join(OPEN if film is None else str(film) for film in films)


def decode(code: str) -> list[int | None]:
    """The films behind a code; what is no film is left out."""
    places = [part for part in code.split(".") if _PLACE.fullmatch(part)]
    return [None if part == OPEN else int(part) for part in places]


def films(code: str) -> list[int]:
    """Those behind a code that are chosen already."""
    return [film for film in decode(code) if film is not None]


def fill(to: str, without: str, place: int, film: int) -> tuple[str, str]:
    """Both codes with a film in one place, counted through the first and then the second."""
    first, second = decode(to), decode(without)
    every = [*first, *second]
    if 0 <= place < len(every):
        every[place] = film
    return encode(every[: len(first)]), encode(every[len(first) :])
