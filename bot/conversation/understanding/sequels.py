"""Parts of a series that are counted after its name: `Toy Story 1 2 and 3`, `Kill Bill 1 & 2`.

Only where each number makes the name of a film; else it may be stars, a place, or so many hours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation.acts import Film
from bot.conversation.understanding.places import COUNTS, ORDINALS
from bot.conversation.understanding.slots import F

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_JOIN = r"(?: ?(?:,|&|\+|/|-|–) ?(?:and |und )?| (?:and|und|n|to|bis|thru|through) | )"
_PARTS = re.compile(
    rf"(?P<film>{F})(?P<first> [1-9](?![\w.%]))?(?P<more>(?:{_JOIN}[1-9](?![\w.%]|/\d))+)"
    r"(?! ?(?:out of|stars?|sterne|hours|times|mal)\b)"
)
_NUMBERED = re.compile(
    rf"(?P<film>{F}) (?P<number>[2-9])(?![\w%/½]|[.,]\d)(?! ?(?:/|½|out of|stars?|sterne|"
    r"von \d))"
)
_FIRST = re.compile(
    rf"(?P<film>{F}) 1(?= (?:was|is|beats|and|n|but|i|over|isnt|wasnt|war|ist|hab|fand|und)\b)"
)
_STARRED = re.compile(rf"{F} ?[:=-]? ?(?:10|\d)(?:[.,]5|/10|/5)?(?=[,;.]? |$)")
_BARE = re.compile(rf"{F}(?= ?(?:[,;.] ?)?(?:{F}|$))")
_LIST = 2
"""Films with stars that make a list of such."""
_RANGE = re.compile(r" ?(?:-|–|\b(?:to|bis|thru|through)\b) ?")
_OWN_NUMBER = re.compile(r"(?P<name>.*?\S)\s+(?:part |teil |vol\.? |episode )?(?P<number>[1-9])$")


_TOLD = {
    **COUNTS,
    **{word: place + 1 for word, place in ORDINALS.items()},
    **{roman: at for at, roman in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), 1)},
    "sequel": 2,
    "threequel": 3,
}
"""Numbers of parts, by the word."""
_PART_OF_IT = re.compile(
    r"\b(?:the |its |der |die |den |das )?"
    r"(?:(?:part|pt|vol|volume|chapter|episode|teil|number|nr)\.? "
    rf"(?P<counted>{'|'.join(_TOLD)})|(?P<sequel>sequel|threequel)|(?P<nth>{'|'.join(ORDINALS)})"
    r"(?: (?:one|film|movie|part|teil))?)\b(?! (?:time|half|act|night|week|year|thing|place))|"
    r"(?:(?<=[,;.] )|(?<=and )|(?<=und ))(?P<bare>[1-9]|1[0-3])(?= (?:was|is|were|war|ist|\d|=)|=)"
)
"""What may be a part of a film that was named before: `part 2`, `the sequel`, `the third`."""


_VERSION = re.compile(
    r"\b(?:the|die|der|den|das) (?P<year>(?:19|20)?\d\d)(?:er)? "
    r"(?:ones?|version|remake|film|movie|prequel|original)\b"
)
"""Another film of the same name, told by its year."""
_OWN_YEAR = re.compile(r"\W*(?:\b(?:from|of|in)\W+)?(?:18|19|20)\d\d\W*$")
_LAST_OF_1900S = 30
"""Years in two digits from which they are of the last century."""


def with_parts(read: Slotted, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where a part of the film named last, or a namesake, is told by its number alone.

    Args:
        read: The message with its films.
        titles: The films that there are.
        heard: With a table, `the third` is a place there.
    """
    for match in reversed([*_PART_OF_IT.finditer(read.text)]):
        before = re.findall(F, read.text[: match.start()])
        if not before or (heard.on_table and (match["nth"] or match["bare"])):
            continue
        told = match["counted"] or match["sequel"] or match["nth"] or match["bare"]
        part = _nth(read.film(before[-1]), _TOLD.get(told) or int(told), titles)
        if part:
            read = read.with_film(match.start(), match.end(), part)
    for match in reversed([*_VERSION.finditer(read.text)]):
        for slot in re.findall(F, read.text[: match.start()])[-1:]:
            if namesake := _of_year(read.film(slot), match["year"], titles):
                read = read.with_film(match.start(), match.end(), namesake)
    return read


def _of_year(named: Film, told: str, titles: TitleIndex) -> Film | None:
    """A film of a year that is called like another."""
    short = int(told)
    year = short if len(told) > 2 else short + (1900 if short > _LAST_OF_1900S else 2000)
    name = _OWN_YEAR.sub("", named.text)
    for each in titles.resolve(f"{name} ({year})").matches:
        other = each.movie_id not in named.movie_ids[:1]
        if each.likeness == 1 and other and titles.year(each.movie_id) == year:
            return Film(f"{name} ({year})", (each.movie_id,), certain=False)
    return None


def _nth(named: Film, number: int, titles: TitleIndex) -> Film | None:
    """A part of the series that a film is of, where there is one that is no other than that."""
    own = _OWN_NUMBER.fullmatch(named.text.lower())
    name = own["name"] if own else named.text.lower()
    if number == 1 and not own:
        return None
    meant = titles.resolve(name if number == 1 else f"{name} {number}")
    if not meant.certain or meant.matches[0].likeness < 1:
        return None
    movie_id = meant.matches[0].movie_id
    if movie_id in named.movie_ids[:1]:
        return None
    return Film(f"{name} {number}", (movie_id,), certain=False)


def with_sequels(read: Slotted, titles: TitleIndex) -> Slotted:
    """Put a slot for each part of a series where they are counted."""
    for match in reversed([*_PARTS.finditer(read.text)]):
        first = read.film(match["film"])
        parts = _parts(match, first, titles)
        if parts:
            start = match.start() + 1  # The first keeps its slot.
            text = f"{read.text[:start]}{read.text[match.end() :]}"
            films = [parts[0] if film is first else film for film in read.films]
            read = replace(read, text=text, films=tuple(films))
            for part in reversed(parts[1:]):
                read = read.with_film(start, start, part)
                read = replace(read, text=f"{read.text[:start]} ,{read.text[start:]}")
    read = _with_second_parts(read, titles)
    read = _with_stars_for_parts(read, titles)
    text = _FIRST.sub(lambda match: _without_first(match, read, titles), read.text)
    return replace(read, text=text)


def _with_second_parts(read: Slotted, titles: TitleIndex) -> Slotted:
    """Take a number after a film for its sequel's where there is one: `want to see Shrek 2`."""
    for match in reversed([*_NUMBERED.finditer(read.text)]):
        first = read.film(match["film"])
        named = _OWN_NUMBER.fullmatch(first.text.lower()) is not None
        part = None if named else _part(first.text.lower(), int(match["number"]), first, titles)
        if part:
            films = [part if film is first else film for film in read.films]
            text = f"{read.text[: match.start() + 1]}{read.text[match.end() :]}"
            read = replace(read, text=text, films=tuple(films))
    return read


def _with_stars_for_parts(read: Slotted, titles: TitleIndex) -> Slotted:
    """Take what seems a part's number for stars where all films around have some."""
    if len(_STARRED.findall(read.text)) < _LIST:
        return read
    for match in reversed([*_BARE.finditer(read.text)]):
        part = read.film(match[0])
        own = _OWN_NUMBER.fullmatch(part.text.lower())
        meant = titles.resolve(own["name"]) if own else None
        if own and meant and meant.certain:
            first = Film(own["name"], (meant.matches[0].movie_id,))
            films = [first if film is part else film for film in read.films]
            text = f"{read.text[: match.end()]} {own['number']}{read.text[match.end() :]}"
            read = replace(read, text=text, films=tuple(films))
    return read


def _without_first(match: re.Match[str], read: Slotted, titles: TitleIndex) -> str:
    """`Shrek 1` is the film that has its slot already, where there is a `Shrek 2`."""
    film = read.film(match["film"])
    return match["film"] if _part(film.text.lower(), 2, film, titles) else match[0]


def _parts(match: re.Match[str], film: Film, titles: TitleIndex) -> list[Film]:
    """The films that are counted, or none where the numbers count something else."""
    own = _OWN_NUMBER.fullmatch(film.text.lower())
    name = own["name"] if own else film.text.lower()
    listed = [int(number) for number in re.findall(r"\d", (match["first"] or "") + match["more"])]
    numbers = [int(own["number"]), *listed] if own else listed
    if len(numbers) == 2 and _RANGE.search(match["more"]):
        numbers = [*range(numbers[0], numbers[1] + 1)]
    spaced_only = not re.search(r"[^ \d]", match["more"])
    rising = all(before < after for before, after in pairwise(numbers))
    if len(numbers) < (3 if spaced_only else 2) or not rising:
        return []
    found = [
        film if own and number == numbers[0] else _part(name, number, film, titles)
        for number in numbers
    ]
    return [each for each in found if each] if all(found) else []


def _part(name: str, number: int, film: Film, titles: TitleIndex) -> Film | None:
    if number == 1:
        return film
    meant = titles.resolve(f"{name} {number}")
    if not meant.certain or meant.matches[0].likeness < 1:
        return None
    return Film(f"{name} {number}", (meant.matches[0].movie_id,))
