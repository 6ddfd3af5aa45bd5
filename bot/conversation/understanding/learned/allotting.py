"""Which stars are whose, where a message gives several films some."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import stars_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.conversation.acts import Target
    from bot.conversation.understanding.learned.tokens import Tokens


class Allotted(NamedTuple):
    """Stars and whose they are.

    Attributes:
        stars: By the token of the film or place that has them.
        spent: At which tokens there are stars that are somebody's.
    """

    stars: Mapping[int, float]
    spent: frozenset[int]


def allotted(tokens: Tokens, rated: Sequence[int], theirs: Mapping[int, float]) -> Allotted:
    """Give stars to films: as the grammar has it if it tells of them all, else by their order.

    Args:
        tokens: The message.
        rated: Where the films and places stand that are rated.
        theirs: What the grammar gives them.
    """
    by_order = _by_order(tokens, rated)
    found = {at: stars_in(tokens.marks[star]) for at, star in by_order.items()}
    if not theirs:
        return Allotted(found, frozenset(by_order.values()))
    if theirs.keys() >= {*rated} or not found.keys() >= {*rated}:
        found |= theirs
    return Allotted(found, frozenset(tokens.starred))


def _by_order(tokens: Tokens, rated: Sequence[int]) -> dict[int, int]:
    """Where the stars of each film stand."""
    starred = tokens.starred
    if rated and len(starred) == 1 and _is_list(tokens, [*rated, *starred]):
        return dict.fromkeys(rated, starred[0])
    if _in_pairs(rated, starred):
        return dict(zip(rated, starred, strict=True))
    found: dict[int, int] = {}
    for before, at, after in zip(
        (-1, *rated), rated, (*rated[1:], len(tokens.marks)), strict=False
    ):
        left = [each for each in starred if each not in found.values()]
        again = [each for each in left if _what(tokens, each - 1) == _what(tokens, at)]
        behind = [each for each in left if at < each < after]
        ahead = [each for each in left if before < each < at and len(starred) >= len(rated)]
        if nearest := again[:1] or behind[:1] or ahead[-1:]:
            found[at] = nearest[0]
    return found


def _what(tokens: Tokens, at: int) -> Target | None:
    """The film or place at a token."""
    mark, kind = tokens.marks[at], tokens.kinds[at]
    if kind == "place":
        return tokens.read.place(mark)
    return tokens.read.film(mark) if kind == "film" else None


def _is_list(tokens: Tokens, places: Sequence[int]) -> bool:
    """Whether films are counted and liked all the same: `Heat, Fargo and Ronin: 4/5`."""
    first, last = min(places), max(places)
    in_one = tokens.clause(first) == tokens.clause(last)
    return in_one and not opinions(tokens.said(first, last))


def _in_pairs(rated: Sequence[int], starred: Sequence[int]) -> bool:
    """Whether all stars come after all films, or each before its own: `4 Heat, 3 Ronin`."""
    if not rated or len(rated) != len(starred):
        return False
    return max(rated) < min(starred) or all(
        before < star < at
        for before, star, at in zip((-1, *rated[:-1]), starred, rated, strict=True)
    )
