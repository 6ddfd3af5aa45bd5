"""What a message says films should be like: genres, moods, years, fame, number, ways to move."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, Filters
from bot.conversation.understanding.idioms import idioms, is_of_life
from bot.conversation.understanding.negating import ASIDE
from bot.conversation.understanding.places import COUNTS
from bot.conversation.understanding.themes import THEMES_CALLED
from bot.conversation.understanding.wordings import ANY_PHRASE, KNOWN_BY, PHRASES, Hint
from bot.years import find_years

if TYPE_CHECKING:
    from bot.conversation.understanding.slots import Slotted

NOTHING = Filters()
_RECENT = 8
"""Films of the last so many years are recent."""
_MOST = 10
"""As many films as can be asked for at once."""
_SOFTLY = 0.5
"""How far `not too obscure` goes, where `obscure` and `nothing obscure` go all the way."""

_NEW = re.compile(r"\b(?:new|neue[nrs]?)\b(?! (?:to|year|years|york|zealand|one|ones)\b)")
"""Which may be said of films, or of anything."""
_SIGNED = re.compile(rf"(?<!\S)[-–!](?={ANY_PHRASE.pattern})")
"""As typed into a search box: `thriller -horror`, `romcom !musical`."""
_MANY = rf"(?P<many>\d{{1,2}}|{'|'.join(COUNTS)}|few|couple(?: of)?|paar)"
_UNIT = r"(?P<unit>years?|yrs?|decades?|jahren?|jahrzehnten?)"
_PAST = re.compile(
    r"\b(?:(?:made |released )?(?:from|in|of|within|during|over|aus|innerhalb) )?(?:the |den |der |"
    rf"die )?(?:last|past|previous|letzte[nr]?|vergangenen) (?:{_MANY} )?{_UNIT}\b"
)
_YOUNG = re.compile(
    r"\b(?:(?:less|newer|younger|not (?:more|older)|no (?:more|older)|nothing older|never older|"
    rf"nicht aelter) (?:than|als)) {_MANY} {_UNIT}"
    r"(?: old| alt)?\b"
)
_THIS_CENTURY = re.compile(
    r"\b(?:from |of |in |aus |since )?(?:this|the 21st|the|21st|diesem|"
    r"dem)(?: new)? (?P<age>century|"
    r"jahrhundert|millennium|millenium|jahrtausend|decade)\b"
)
_LAST_CENTURY = re.compile(
    r"\b(?:from |of |in |aus )?(?:the )?(?:last|20th|previous|letzten|dem letzten|dem 20\.?) "
    r"(?:century|jahrhundert)\b"
)
_COUNTED = [word for word in COUNTS if word.isalpha() and not word.startswith("ein")]
_DOZENS = {"dozen": 12, "a dozen": 12, "half a dozen": 6, "dutzend": 12}
_NUMBER = rf"10|[1-9]|{'|'.join(_DOZENS)}|{'|'.join(_COUNTED)}"
_KIND_OF = (
    r"(?:(?:more|short|quick|good|great|nice|random|other|different|really|best|top|decent|solid|"
    r"must see|proper|fun|recent|gute|tolle|weitere|andere) )*"
    r"(?:[\ue200-\ue3ff] ?(?:(?:and|or|und|oder|,) )?)*"
)
_TITLES = (
    r"films?|movies?|flicks?|titles?|picks?|recommendations?|recs|suggestions?|ideas?|options|"
    r"choices|filme?n?|vorschlaege?|empfehlungen|tipps|stueck"
)
_HOW_MANY = re.compile(
    r"\b(?<!the )(?<!little )(?<!old )(?<!young )(?<!good )(?<!this )(?<!that )(?<!which )"
    rf"(?P<many>{_NUMBER})(?=(?: of)? {_KIND_OF}(?:{_TITLES}|[\ue200-\ue3ff]))(?!\w)"
    rf"|\b(?:just|only|top|nur|best|me|us|pick|mir|uns|need) (?P<only>{_NUMBER})\b"
    r"(?! ?(?:[/%.,]\d|stars?|sterne?|out of|times?|of the|that|who|from|more time|with|like|"
    r"thing))"
    r"|\b(?P<those>[2-9]|10|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:some\b|of (?:them|those|that kind)|davon|(?:please|pls|plz|bitte)\b)|"
    r"\bx ?(?P<times>[1-9]|10)\b"
)
"""`three thrillers`, `just one`, `3 of them`."""


_SINCE = re.compile(r"(?:from|of|in|after|before|since|until|aus|von|vor|nach) ")
"""`A western one from the 70s`."""


_OF_THINGS = re.compile(rf" (?P<what>[\ue200-\ue3ff])(?! ?(?:[\ue200-\ue3ff]|{_TITLES}))")


def with_hints(read: Slotted, *, newest: int, faint: bool = False) -> Slotted:
    """Put slots where a message says what films should be like.

    Args:
        read: What is left of it, in which genres and years are still words.
        newest: The year of the newest films, from which `recent` and `the last ten years` count.
        faint: Whether words get slots too that rather say something else: `my wedding`.
    """
    recent = Hint(
        Filters(year_from=newest - _RECENT + 1),
        Filters(year_to=newest - _RECENT),
        too=Direction.OLDER,
    )
    read = replace(read, text=_SIGNED.sub("minus ", read.text))
    read = read.with_hints(_PAST, lambda match: _past(match, newest))
    read = read.with_hints(_YOUNG, lambda match: _past(match, newest))
    read = read.with_hints(_LAST_CENTURY, lambda _: Hint(Filters(year_to=1999)))
    read = read.with_hints(_THIS_CENTURY, _this_century)
    read = read.with_hints(KNOWN_BY, _known_by)
    read = _with_years(read)
    idle = [] if faint else idioms(read.text)

    def phrase(match: re.Match[str]) -> Hint | None:
        in_idiom = any(start < match.end() and match.start() < end for start, end in idle)
        if in_idiom or (not faint and is_of_life(match)):
            return None
        hint = PHRASES.get(match[0].replace("-", " "), recent)
        return replace(hint, alone=recent.wanted) if hint.toward is Direction.NEWER else hint

    read = read.with_hints(ANY_PHRASE, phrase)
    if faint:
        read = read.with_hints(_NEW, lambda _: recent)
    hinted = read

    def how_many(match: re.Match[str]) -> Hint | None:
        of = _OF_THINGS.match(match.string, match.end())
        thing = hinted.hint(of["what"]) if of else None
        if thing and (_is_thing(thing) or (match["many"] == "one" and _SINCE.match(thing.words))):
            return None
        return _how_many(match)

    read = read.with_hints(_HOW_MANY, how_many)
    return replace(read, text=ASIDE.sub(" ", read.text))


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


def _known_by(match: re.Match[str]) -> Hint:
    """How well known by how many know it: `that nobody's heard of`."""
    known, obscure = Filters(hidden_gems=-1.0), Filters(hidden_gems=1.0)
    return Hint(obscure, known) if match["few"] else Hint(known, obscure)


def _this_century(match: re.Match[str]) -> Hint | None:
    if match["age"] == "decade":
        return Hint(Filters(year_from=2010)) if "this" in match[0] else None
    return Hint(Filters(year_from=2000), Filters(year_to=1999))


def _past(match: re.Match[str], newest: int) -> Hint:
    many = (match["many"] or ("3" if match["unit"].endswith(("s", "n")) else "1")).split()[0]
    years = int(many) if many.isdigit() else COUNTS.get(many, 3)
    if match["unit"].startswith(("decade", "jahrzehnt")):
        years *= 10
    return Hint(Filters(year_from=newest - years + 1), Filters(year_to=newest - years))


def _is_thing(hint: Hint) -> bool:
    """Whether a hint is of what can be counted in life: `6 teenagers`, `3 kids`."""
    wanted = hint.wanted
    named = hint.words.strip().replace("-", " ") in THEMES_CALLED
    return wanted.genres == ("Children",) or (named and not wanted.genres)


def _how_many(match: re.Match[str]) -> Hint | None:
    many = match["many"] or match["only"] or match["those"] or match["times"]
    before = match.string[: match.start()]
    if many in {"2", "4"} and re.search(r"[\ue200-\ue3ff] $", before):
        return None  # `horror 4 halloween`
    number = int(many) if many.isdigit() else _DOZENS.get(many, COUNTS.get(many, 1))
    return Hint(Filters(count=min(number, _MOST)), counts=True)


def together(one: Filters, other: Filters) -> Filters:
    """Both at once: lists are joined, closed spans of years hull each other, ends narrow.

    What is wanted and not wanted is wanted: `scary, but not too scary`.
    """
    first, last = _hull(one, other)
    genres, tags = _both(one.genres, other.genres), _both(one.tags, other.tags)
    return Filters(
        genres=genres,
        without_genres=_left(_both(one.without_genres, other.without_genres), genres),
        tags=tags,
        without_tags=_left(_both(one.without_tags, other.without_tags), tags),
        year_from=first,
        year_to=last,
        hidden_gems=one.hidden_gems if other.hidden_gems is None else other.hidden_gems,
        variety=one.variety if other.variety is None else other.variety,
        count=one.count if other.count is None else other.count,
    )


def _both(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _left(unwanted: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in unwanted if each not in wanted)


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
