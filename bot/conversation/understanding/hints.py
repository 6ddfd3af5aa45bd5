"""Words about what films should be like: genres, moods, years, fame, number, and ways to move."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, Filters
from bot.conversation.understanding.moods import MOODS_CALLED
from bot.conversation.understanding.places import COUNTS
from bot.genres import GENRES_CALLED
from bot.years import find_years

if TYPE_CHECKING:
    from bot.conversation.understanding.slots import Slotted

NOTHING = Filters()
_RECENT, _OLD = 8, 1979
"""Films of the last so many years are recent; those up to this year are old."""
_SOFTLY = 0.5
"""How far `not too obscure` goes, where `obscure` and `nothing obscure` go all the way."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing said about what films should be like.

    Attributes:
        wanted: What it means by itself.
        unwanted: What it means after `no` or `not`.
        toward: The way it moves what is on the table; None where it does not compare.
        away: The way it moves it after `not` or `less`.
        too: The way to go where there is too much of it: `too old`.
        counts: Whether it is nothing but a number of films.
        compares: Whether it is more of something than on the table: `funnier`.
        words: As they stood in the message.
    """

    wanted: Filters = field(default_factory=Filters)
    unwanted: Filters = field(default_factory=Filters)
    toward: Direction | None = None
    away: Direction | None = None
    too: Direction | None = None
    counts: bool = False
    compares: bool = False
    words: str = ""


_NEWER, _OLDER = Direction.NEWER, Direction.OLDER
_LIGHTER, _DARKER = Direction.LIGHTER, Direction.DARKER
_KNOWN, _UNKNOWN = Direction.BETTER_KNOWN, Direction.LESS_KNOWN
_MOVES = {
    (_NEWER, _OLDER): "newer, more recent, more modern, more current, too long ago, not so old, "
    "not as old, not that old, less old, neuer, neuere, neueres, neueren, aktueller, "
    "aktuelleres, moderner, moderneres, weniger alt",
    (_OLDER, _NEWER): "older, earlier, more classic, not so new, less recent, less new, less "
    "modern, aelter, aeltere, aelteres, aelteren",
    (_LIGHTER, _DARKER): "lighter, more lighthearted, more light hearted, happier, more cheerful, "
    "more upbeat, more fun, more feel good, softer, gentler, less dark, less heavy, less sad, "
    "less depressing, less serious, less grim, less bleak, less intense, less gloomy, leichter, "
    "leichteres, heiterer, froehlicher, lockerer, weniger duester, weniger ernst, "
    "weniger traurig, weniger deprimierend, nicht so ernst, nicht so duester, nicht so schwer, "
    "not so heavy, not so serious, not so dark, not too heavy, not too serious",
    (_DARKER, _LIGHTER): "darker, grittier, grimmer, edgier, heavier, bleaker, more serious, "
    "more dark, less light, less cheesy, less silly, less lighthearted, duesterer, duestereres, "
    "ernster, ernsteres, ernstere, haerter",
    (_UNKNOWN, _KNOWN): "less mainstream, less known, less well known, less popular, less famous, "
    "less obvious, more obscure, more niche, more indie, weniger bekannt, weniger mainstream, "
    "unbekannter, unbekanntere, unbekannteres",
    (_KNOWN, _UNKNOWN): "better known, more well known, more popular, more mainstream, "
    "more famous, more known, less obscure, less niche, less indie, bekannter, bekanntere, "
    "bekannteres, beliebter",
    (Direction.MORE_VARIED, None): "more varied, more variety, more diverse, more different, "
    "more mixed, mix it up, mix things up, less similar, less samey, abwechslungsreicher, "
    "mehr abwechslung, vielfaeltiger",
}
_MORE_OF = {
    "funnier": "funny",
    "lustiger": "funny",
    "lustigeres": "funny",
    "witziger": "funny",
    "scarier": "scary",
    "spookier": "scary",
    "gruseliger": "scary",
    "sadder": "sad",
    "trauriger": "sad",
    "weirder": "weird",
    "verrueckter": "weird",
    "smarter": "smart",
    "deeper": "deep",
    "sillier": "silly",
    "creepier": "creepy",
    "romantischer": "romantic",
    "spannender": "suspense",
}
_TOO_MUCH = {
    **dict.fromkeys(("dark", "depressing", "sad", "gritty", "disturbing", "tense"), _LIGHTER),
    **dict.fromkeys(("feel-good", "silly", "heartwarming"), _DARKER),
}
_OBSCURE = (
    "obscure, hidden gem, hidden gems, lesser known, less known, little known, underrated, "
    "overlooked, under the radar, niche, unknown, off the beaten path, off the beaten track, "
    "nobody knows, nobody has heard of, no one has heard of, nobody has seen, ive never heard of, "
    "i havent heard of, underseen, indie, indies, arthouse, geheimtipp, geheimtipps, unbekannt, "
    "unbekannte, unbekanntes, unbekannten, unterschaetzt, unterschaetzte, nischig"
)
_FAMOUS = (
    "mainstream, popular, well known, famous, blockbuster, blockbusters, big hit, big hits, "
    "crowd pleaser, crowdpleaser, everyone knows, everybody knows, bekannt, bekannte, bekanntes, "
    "bekannten, beliebt, beliebte, beruehmt, beruehmte"
)
_RECENTLY = (
    "recent, modern, newish, contemporary, new releases, new release, new movies, new movie, "
    "new films, new film, something new, anything new, recently released, neue filme, neuen film, "
    "was neues, etwas neues, aktuell, aktuelle, aktuelles, modernes, neuerdings"
)
_LONG_AGO = (
    "old movie, old movies, old film, old films, something old, anything old, oldie, oldies, "
    "old school, vintage, golden age, old hollywood, alte filme, alten film, was altes, "
    "etwas altes, old, alt, altes"
)
_VARIED = (
    "varied, variety, diverse, surprise me, random, ueberrasch mich, gemischt, abwechslung, "
    "abwechslungsreich, bunt gemischt, eclectic"
)


def _split(names: str) -> list[str]:
    return names.split(", ")


def _phrases() -> dict[str, Hint]:
    """Every fixed phrase, by its words."""
    found: dict[str, Hint] = {}
    for name, genres in GENRES_CALLED.items():
        found[name] = Hint(Filters(genres=genres), Filters(without_genres=genres))
    for name, tag in MOODS_CALLED.items():
        found[name] = Hint(
            Filters(tags=(tag,)), Filters(without_tags=(tag,)), too=_TOO_MUCH.get(tag)
        )
    known, obscure = Filters(hidden_gems=-1.0), Filters(hidden_gems=1.0)
    found |= dict.fromkeys(_split(_OBSCURE), Hint(obscure, known, too=_KNOWN))
    found |= dict.fromkeys(_split(_FAMOUS), Hint(known, obscure, too=_UNKNOWN))
    varied = Hint(Filters(variety=1.0), Filters(variety=0.0))
    found |= dict.fromkeys(_split(_VARIED), varied)
    old = Hint(Filters(year_to=_OLD), Filters(year_from=_OLD + 1), too=_NEWER)
    found |= dict.fromkeys(_split(_LONG_AGO), old)
    for (toward, away), names in _MOVES.items():
        found |= dict.fromkeys(_split(names), Hint(toward=toward, away=away))
    for name, meant in _MORE_OF.items():
        found[name] = replace(found[meant], compares=True)
    return found


PHRASES = _phrases()
"""What each fixed phrase hints at."""
_RECENT_PHRASES = frozenset(_split(_RECENTLY))
ANY_PHRASE = re.compile(
    r"\b(?:"
    + "|".join(
        re.escape(name).replace(r"\ ", "[ -]")
        for name in sorted((*PHRASES, *_RECENT_PHRASES), key=len, reverse=True)
    )
    + r")\b"
)
_PAST = re.compile(
    rf"\b(?:from |in |of |aus |in )?(?:the |den |der )?(?:last|past|letzten) (?P<many>\d{{1,2}}|"
    rf"{'|'.join(COUNTS)}|few|paar)? ?(?P<unit>years?|decades?|jahren?|jahrzehnten?)\b"
)
_THIS_CENTURY = re.compile(
    r"\b(?:from |of |aus )?(?:this|the 21st|diesem) (?:century|jahrhundert)\b"
)
_COUNTED = [word for word in COUNTS if word.isalpha() and not word.startswith("ein")]
_HOW_MANY = re.compile(
    rf"\b(?<!the )(?<!this )(?<!that )(?<!which )(?P<many>10|[1-9]|{'|'.join(_COUNTED)})"
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
        Filters(year_from=newest - _RECENT + 1), Filters(year_to=newest - _RECENT), too=_OLDER
    )
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
