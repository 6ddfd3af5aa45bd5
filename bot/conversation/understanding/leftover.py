"""Titles that are what a judgement leaves over: `can't believe how good arrival was`.

Where a clause says how somebody liked something, or that they have seen it, and no film was found
in it, the words that belong neither to the opinion nor to the talk around it name the film, if they
are the name of one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.understanding.expected import Place, film_meant
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, H, P
from engine.titles.everyday import FUNCTION_WORDS, is_everyday

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_CLAUSE = re.compile(r"[^.,;!?():]+")
_TOLD = re.compile(
    r"\b(?:seen|saw|watched|rewatched|watching|rewatching|finished|fan of|know|(?:ok|okay|suitable|"
    r"too scary) for|gesehen|geschaut|geguckt|kenne?)\b"
)
"""Said of a film without an opinion."""
_WISHING = re.compile(
    r"\b(?:something|anything|recommend\w*|suggest\w*|movies|films|etwas|filme|others?|another|"
    r"else|like)\b"
)
_AROUND = FUNCTION_WORDS | frozenset(
    """
    movie film flick cinema theater theatre tv friends friend wife husband kids mom mum dad family
    boyfriend girlfriend believe time times hundred million ages forever evening morning night
    week weekend month year years today yesterday tonight recently finally lately think thought
    guess found find feel felt reckon honestly literally personally tbh imo ngl omg god absolutely
    totally definitely probably pretty super such kind sort part rewatch rewatched watch watched
    watching seen saw see know finished day days comfort guilty pleasure man dude bro actually
    fan ok okay children suitable
    ich es das der die den ein eine einen war ist sind waren hab habe haben wir fand finde mir mich
    hat sehr so echt voll total ganz schon mal gestern heute letzte letzten woche abend kino
    und auch noch nicht gesehen geschaut geguckt kenne kenn im mit
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
"""Words that stand beside a film where people tell of it."""
_THING = frozenset(("the", "a", "an", "my", "your", "his", "her", "our", "their", "this", "that"))
"""Before an everyday word these make it the thing itself: `my big day`."""
_WORD = re.compile(r"[a-z0-9&-]+")
_LONGEST, _MOST_WORDS = 6, 30


def with_left_over(read: Slotted, text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where a judgement leaves nothing but a title.

    Args:
        read: The message with the films that were found.
        text: As it was typed.
        titles: The films that there are.
        heard: Films spoken of lately.
    """
    for place in reversed([*_places(read.text, titles)]):
        name = read.text[place.start : place.end]
        if film := film_meant(name, text, titles, heard, place):
            read = read.with_film(place.start, place.end, film)
    return read


def _places(text: str, titles: TitleIndex) -> Iterator[Place]:
    for clause in _CLAUSE.finditer(text):
        words = clause[0]
        if re.search(f"{F}|{P}|{H}", words) or _WISHING.search(words):
            continue
        said = opinions(words)
        if said or _TOLD.search(words):
            taken = [(each.start, each.end) for each in said]
            yield from _titles_left(words, taken, clause.start(), titles)


def _titles_left(
    words: str, taken: list[tuple[int, int]], offset: int, titles: TitleIndex
) -> Iterator[Place]:
    """The titles among words, if nothing else is left of them; rare ones in any case."""
    found = list(_WORD.finditer(words))[:_MOST_WORDS]
    told = [
        not any(start < word.end() and word.start() < end for start, end in taken)
        and word[0] not in _AROUND
        for word in found
    ]
    covered, places, first = [False] * len(found), [], 0
    while first < len(found):
        last = _longest(words, found, told, first, titles)
        if last is not None:
            covered[first : last + 1] = [True] * (last + 1 - first)
            places.append((first, last))
        first = first + 1 if last is None else last + 1
    alone = all(is_covered for is_covered, is_told in zip(covered, told, strict=True) if is_told)
    for first, last in places:
        strange = any(not is_everyday(word[0]) for word in found[first : last + 1])
        thing = first > 0 and found[first - 1][0] in _THING
        if strange or (alone and not thing):
            yield Place(offset + found[first].start(), offset + found[last].end(), certain=False)


def _longest(
    words: str, found: list[re.Match[str]], told: list[bool], first: int, titles: TitleIndex
) -> int | None:
    """The last word of the longest title that begins here."""
    for last in range(min(first + _LONGEST, len(found)) - 1, first - 1, -1):
        if any(told[first : last + 1]) and titles.named(
            words[found[first].start() : found[last].end()]
        ):
            return last
    return None
