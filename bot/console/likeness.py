"""What follows `/similar`, told apart into films: `alien`, `alien and heat but not psycho`.

Titles have "and" and "not" in them too (Thelma & Louise, Not Another Teen Movie), so a word that
joins is taken for one only where that leaves titles on both of its sides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.replies import Found, NoSuchMovie, Order, WhichOne

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.console.reading import Resolution

_JOINT = re.compile(
    r"""
      \s*,?\s+ (?P<but> (?:(?:but|and|aber|und)\s+)? (?:not|without|unlike|nicht|ohne|kein) )
      (?:\s+(?:like|wie))? \s+
    | \s*[,+;]\s* (?:(?:and|und)\s+)?
    | \s+(?:and|und|&|plus)\s+ (?:(?:like|wie)\s+)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FOR_ME = re.compile(r"[\s,]+(?:for me|für mich)$", re.IGNORECASE)
_MOST_JOINTS = 6
"""Beyond these, what follows is one title; nobody names so many films in a line."""


@dataclass(frozen=True, slots=True)
class LikenessLine:
    """A line after `/similar`: which films to be like, which not, and what ranks the answer."""

    like: tuple[Resolution, ...]
    unlike: tuple[Resolution, ...] = ()
    order: Order = Order.LIKENESS


@dataclass(frozen=True, slots=True)
class _Part:
    """Words between two joints that are taken for a title."""

    film: Resolution
    unlike: bool


def read_likeness(text: str, resolve: Callable[[str], Resolution]) -> LikenessLine:
    """Tell the films apart.

    Args:
        text: As typed after the command.
        resolve: Finds the film that a text means.
    """
    title = _FOR_ME.sub("", text)
    order = Order.LIKENESS if title == text else Order.TASTE
    joints = list(_JOINT.finditer(title))[:_MOST_JOINTS]
    bounds = [(0, 0, False)] + [(j.start(), j.end(), bool(j["but"])) for j in joints]
    ends = [start for start, _, _ in bounds[1:]] + [len(title)]
    known = cache(resolve)

    @cache
    def best(first: int) -> tuple[tuple[int, int], tuple[_Part, ...]]:
        """The best way to read what begins at a joint: fewest doubts, then fewest films."""
        ways = []
        for last in range(first, len(ends)):
            film = known(title[bounds[first][1] : ends[last]])
            rest = best(last + 1) if last + 1 < len(ends) else ((0, 0), ())
            cost = (rest[0][0] + _doubt(film), rest[0][1] + 1)
            ways.append((cost, (_Part(film, bounds[first][2]), *rest[1])))
        return min(ways, key=lambda way: way[0])

    parts = best(0)[1]
    return LikenessLine(
        tuple(part.film for part in parts if not part.unlike),
        tuple(part.film for part in parts if part.unlike),
        order,
    )


def _doubt(film: Resolution) -> int:
    """How little a text is known to be a title: each word of one that is none weighs."""
    match film:
        case Found():
            return 0
        case WhichOne():
            return 1
        case NoSuchMovie(text):
            return 4 * len(text.split())
