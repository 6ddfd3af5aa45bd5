"""How two members' tastes go together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Movie


@dataclass(frozen=True, slots=True)
class BetweenTwo:
    """A film with the stars of each of two members, given or expected."""

    movie: Movie
    mine: float
    theirs: float

    @property
    def gap(self) -> float:
        """Stars between the two."""
        return abs(self.mine - self.theirs)


@dataclass(frozen=True, slots=True)
class TasteMatch:
    """How alike two members' tastes are.

    Attributes:
        match: 0 for opposite tastes, 0.5 for those of two strangers, 1 for the same.
        films: Over how many well-known films their tastes were compared.
        fewest_ratings: How many ratings there are of the one who has fewer.
        shared_count: How many films both have rated.
        gap: Stars between their ratings of those, on average; None without any.
        agreeing: Films that both like, the best-liked first.
        disagreeing: Films on which they are furthest apart, those first.
        for_both: Films that both should like, the best first, with what is expected of each.
        names: What to call the two, the one who asks first; empty where nobody is named.
    """

    match: float
    films: int
    fewest_ratings: int
    shared_count: int
    gap: float | None
    agreeing: tuple[BetweenTwo, ...]
    disagreeing: tuple[BetweenTwo, ...]
    for_both: tuple[BetweenTwo, ...]
    names: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class TooFewToMatch:
    """One of the two has rated too few films to speak of a taste: `needed` at least."""

    mine: int
    theirs: int
    needed: int
