"""What a message says films should be like: genres, moods, years, fame, number, ways to move."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, Filters
from bot.conversation.understanding.places import COUNTS
from bot.conversation.understanding.wordings import ANY_PHRASE, PHRASES, Hint
from bot.years import find_years

if TYPE_CHECKING:
    from bot.conversation.understanding.slots import Slotted

NOTHING = Filters()
_RECENT = 8
"""Films of the last so many years are recent."""
_SOFTLY = 0.5
"""How far `not too obscure` goes, where `obscure` and `nothing obscure` go all the way."""

_SIGNED = re.compile(rf"(?<!\S)[-–](?={ANY_PHRASE.pattern})")
"""As typed into a search box: `thriller -horror`."""
_PAST = re.compile(
    rf"\b(?:from |in |of |aus |in )?(?:the |den |der )?(?:last|past|letzten) (?P<many>\d{{1,2}}|"
    rf"{'|'.join(COUNTS)}|few|paar)? ?(?P<unit>years?|decades?|jahren?|jahrzehnten?)\b"
)
_THIS_CENTURY = re.compile(
    r"\b(?:from |of |aus )?(?:this|the 21st|diesem) (?:century|jahrhundert)\b"
)
_COUNTED = [word for word in COUNTS if word.isalpha() and not word.startswith("ein")]
_HOW_MANY = re.compile(
    rf"\b(?<!the )(?<!little )(?<!old )(?<!young )(?<!good )(?<!this )(?<!that )"
    rf"(?<!which )(?P<many>10|[1-9]|{'|'.join(_COUNTED)})"
    r"(?=(?: of)? (?:(?:more|short|quick|good|great|nice|random|other|different|really|best|top|"
    r"gute|tolle|weitere) )*(?:[\ue200-\ue3ff] ?(?:(?:and|or|und|oder|,) )?)*(?:films?|movies?|"
    r"flicks?|titles?|picks?|recommendations?|recs|suggestions?|ideas?|filme?n?|vorschlaege?|"
    r"empfehlungen|tipps|[\ue200-\ue3ff]))(?!\w)|\b(?:just|only|top|nur|best) (?P<only>10|[1-9]|"
    r"one|two|three|four|five|six|seven|eight|nine|ten)\b(?! ?(?:[/%.,]\d|stars?|sterne?))"
)


def with_hints(read: Slotted, *, newest: int) -> Slotted:
    """Put slots where a message says what films should be like.

    Args:
        read: What is left of it, in which genres and years are still words.
        newest: The year of the newest films, from which `recent` and `the last ten years` count.
    """
    recent = Hint(
        Filters(year_from=newest - _RECENT + 1),
        Filters(year_to=newest - _RECENT),
        too=Direction.OLDER,
    )
    read = replace(read, text=_SIGNED.sub("minus ", read.text))
    read = read.with_hints(_PAST, lambda match: _past(match, newest))
    read = read.with_hints(_THIS_CENTURY, lambda _: Hint(Filters(year_from=2000)))
    read = _with_years(read)
    read = read.with_hints(
        ANY_PHRASE,
        lambda match: (
            None if _is_german_war(match) else PHRASES.get(match[0].replace("-", " "), recent)
        ),
    )
    return read.with_hints(_HOW_MANY, _how_many)


def _is_german_war(match: re.Match[str]) -> bool:
    """Whether `war` is German for `was`: nothing that it could be a film of stands beside it."""
    if match[0] != "war":
        return False
    after, before = match.string[match.end() :], match.string[: match.start()]
    return not (
        re.match(
            r" ?(?:films?|movies?|dramas?|stor(?:y|ies)|stuff|epics?|or|and|[,.!?\ue000-\ue3ff]|"
            r"$)",
            after,
        )
        and not re.search(r"(?:\b(?:das|es|der|die|er|sie|ja|film|wie)|[\ue000-\ue1ff]) $", before)
    )


def _with_years(read: Slotted) -> Slotted:
    """Put slots where years stand; found from behind, so that places before stay true."""
    found = {(each.start, each.end): each.years for each in find_years(read.text)}
    if not found:
        return read
    pattern = re.compile("|".join(f"(?<!\\w){re.escape(read.text[a:b])}(?!\\w)" for a, b in found))

    def hint(match: re.Match[str]) -> Hint | None:
        years = found.get(match.span())
        if years is None:
            return None
        first, last = years
        if first is None and last is not None:
            return Hint(Filters(year_to=last), Filters(year_from=last + 1))
        if last is None and first is not None:
            return Hint(Filters(year_from=first), Filters(year_to=first - 1))
        return Hint(Filters(year_from=first, year_to=last))

    return read.with_hints(pattern, hint)


def _past(match: re.Match[str], newest: int) -> Hint:
    many = match["many"] or "1"
    years = int(many) if many.isdigit() else COUNTS.get(many, 3)
    if match["unit"].startswith(("decade", "jahrzehnt")):
        years *= 10
    return Hint(Filters(year_from=newest - years + 1), Filters(year_to=newest - years))


def _how_many(match: re.Match[str]) -> Hint | None:
    many = match["many"] or match["only"]
    before = match.string[: match.start()]
    if many in {"2", "4"} and re.search(r"[\ue200-\ue3ff] $", before):
        return None  # `horror 4 halloween`
    number = int(many) if many.isdigit() else COUNTS.get(many, 1)
    return Hint(Filters(count=number), counts=True)


def together(one: Filters, other: Filters) -> Filters:
    """Both at once: lists are joined, closed spans of years hull each other, ends narrow."""
    first, last = _hull(one, other)
    return Filters(
        genres=_both(one.genres, other.genres),
        without_genres=_both(one.without_genres, other.without_genres),
        tags=_both(one.tags, other.tags),
        without_tags=_both(one.without_tags, other.without_tags),
        year_from=first,
        year_to=last,
        hidden_gems=one.hidden_gems if other.hidden_gems is None else other.hidden_gems,
        variety=one.variety if other.variety is None else other.variety,
        count=one.count if other.count is None else other.count,
    )


def _both(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _hull(one: Filters, other: Filters) -> tuple[int | None, int | None]:
    starts = [year for year in (one.year_from, other.year_from) if year is not None]
    ends = [year for year in (one.year_to, other.year_to) if year is not None]
    if len(starts) == len(ends) == 2:
        return min(starts), max(ends)
    return max(starts, default=None), min(ends, default=None)


def softly(filters: Filters) -> Filters:
    """Half way only: `not too obscure`."""
    if filters.hidden_gems is None:
        return filters
    return replace(filters, hidden_gems=filters.hidden_gems * _SOFTLY)
