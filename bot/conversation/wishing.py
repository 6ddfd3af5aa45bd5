"""How filters change: what a critique adds, what it ends, what is dropped."""

from __future__ import annotations

from dataclasses import fields, replace
from statistics import median
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, Filters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LIGHT = ("Comedy", "Animation", "Children", "Family", "Musical", "Romance", "Adventure")
DARK = ("Thriller", "Crime", "Film-Noir", "Horror", "Mystery", "War", "Drama")
HEAVY = ("Horror", "War", "Thriller", "Crime", "Film-Noir")
"""What a lighter film is not."""
HARMLESS = ("Comedy", "Children", "Family", "Musical", "Animation", "Romance")
"""What a darker film is not."""

STEP = 0.5
"""How far one word moves the dial between well known and obscure."""
VARIETY_STEP = 0.4

FEWEST_YEARS = 3
"""A critique leaves a span of at least so many years: `newer` after `the 90s` goes beyond them."""

KINDS = {
    "genres": ("genres",),
    "without": ("without_genres",),
    "years": ("year_from", "year_to"),
    "known": ("hidden_gems",),
    "variety": ("variety",),
    "tags": ("tags",),
    "without-tags": ("without_tags",),
}
"""Filters as members see them, by the fields of `Filters` that they stand for."""

_EMPTY = Filters()


def narrowed(filters: Filters, added: Filters) -> Filters:
    """With what was said last on top: what is left out adds up, all else is replaced."""
    said = {
        field.name: value
        for field in fields(Filters)
        if (value := getattr(added, field.name)) != getattr(_EMPTY, field.name)
    }
    for name in ("without_genres", "without_tags"):
        if name in said:
            said[name] = _united(getattr(filters, name), said[name])
    if added.year_from is not None or added.year_to is not None:
        # A new end of the span ends the old one where the two leave nothing between them.
        said["year_from"], said["year_to"] = _span(filters, added)
    merged = replace(filters, **said)
    return replace(
        merged,
        genres=tuple(each for each in merged.genres if each not in added.without_genres),
        without_genres=tuple(each for each in merged.without_genres if each not in added.genres),
        tags=tuple(each for each in merged.tags if each not in added.without_tags),
        without_tags=tuple(each for each in merged.without_tags if each not in added.tags),
    )


def _span(filters: Filters, added: Filters) -> tuple[int | None, int | None]:
    year_from = added.year_from if added.year_from is not None else filters.year_from
    year_to = added.year_to if added.year_to is not None else filters.year_to
    if year_from is not None and year_to is not None and year_from > year_to:
        return added.year_from, added.year_to
    return year_from, year_to


def moved(
    filters: Filters, directions: Iterable[Direction], years: Sequence[int], genres: Iterable[str]
) -> Filters:
    """Moved as a critique says.

    Args:
        filters: In force now.
        directions: Ways to move.
        years: When the films came out that the critique is about.
        genres: Every genre there is; others are not named.
    """
    there_are = frozenset(genres)
    for direction in directions:
        filters = _moved(filters, direction, years, there_are)
    return filters


def _moved(
    filters: Filters, direction: Direction, years: Sequence[int], genres: frozenset[str]
) -> Filters:
    match direction:
        case Direction.NEWER if years:
            newer, end = int(median(years)) + 1, filters.year_to
            apart = end is not None and end - newer >= FEWEST_YEARS
            moved_by = replace(filters, year_from=newer, year_to=end if apart else None)
        case Direction.OLDER if years:
            start, older = filters.year_from, int(median(years)) - 1
            apart = start is not None and older - start >= FEWEST_YEARS
            moved_by = replace(filters, year_from=start if apart else None, year_to=older)
        case Direction.LIGHTER:
            moved_by = _toward(filters, LIGHT, HEAVY, genres)
        case Direction.DARKER:
            moved_by = _toward(filters, DARK, HARMLESS, genres)
        case Direction.LESS_KNOWN:
            moved_by = replace(filters, hidden_gems=_dialled(filters.hidden_gems, STEP))
        case Direction.BETTER_KNOWN:
            moved_by = replace(filters, hidden_gems=_dialled(filters.hidden_gems, -STEP))
        case Direction.MORE_VARIED:
            moved_by = replace(filters, variety=min(1.0, (filters.variety or 0.0) + VARIETY_STEP))
        case _:
            moved_by = filters
    return moved_by


def _toward(
    filters: Filters, wanted: Sequence[str], unwanted: Sequence[str], there_are: frozenset[str]
) -> Filters:
    """Some genres rather than others; those that were asked for by name stay."""
    kept = tuple(each for each in filters.genres if each not in unwanted)
    return replace(
        filters,
        genres=kept or tuple(each for each in wanted if each in there_are),
        without_genres=_united(
            tuple(each for each in filters.without_genres if each not in wanted),
            tuple(each for each in unwanted if each in there_are and each not in kept),
        ),
    )


def _dialled(dial: float | None, step: float) -> float:
    """Further one way; from the other side it begins in the middle."""
    now = dial or 0.0
    return max(-1.0, min(1.0, (now if now * step > 0 else 0.0) + step))


def without(filters: Filters, kinds: Sequence[str]) -> Filters:
    """Without filters of these kinds, named as members see them or as fields; none means all."""
    if not kinds:
        return Filters(count=filters.count)
    names = [name for kind in kinds for name in KINDS.get(kind, (kind,))]
    there_are = {field.name for field in fields(Filters)}
    dropped = {name: getattr(_EMPTY, name) for name in names if name in there_are}
    return replace(filters, **dropped)


def _united(some: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*some, *others)))
