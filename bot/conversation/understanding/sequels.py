"""Parts of a series that are counted after its name: `Toy Story 1 2 and 3`, `Kill Bill 1 & 2`.

Only where each number makes the name of a film; else it may be stars, a place, or so many hours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation.acts import Film
from bot.conversation.understanding.slots import F

if TYPE_CHECKING:
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
