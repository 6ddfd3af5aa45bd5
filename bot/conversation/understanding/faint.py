"""Words that may be a title, a place or stars, and rather are not: slots for the learned reader.

The grammar takes every slot for what it is, so it is spared these. The learned reader looks at what
is said around them first, and takes most of them for words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Film, OnTable
from bot.conversation.understanding.places import COUNTS, ordinal_alone
from bot.conversation.understanding.plain import words_alone
from bot.conversation.understanding.readable import readable
from bot.conversation.understanding.scores import number_alone
from bot.conversation.understanding.slots import F, stars_slot
from bot.conversation.understanding.wordings import ANY_PHRASE, KNOWN_BY, wish_in
from bot.years import find_years
from engine.titles import frequency

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_LEAST, _LEAST_OF_BEGINNINGS = -3.5, -1.5
"""Log-odds of the faintest; and of the faintest that only begin a title or are mistyped."""
_RARE, _HARDLY_COMMON = 3.0, 4.0
"""How often (see `engine.titles.frequency`) a word is used at most that may stand for the title it
is part of: alone, `totoro`; and after a film of the series, `the matrix … reloaded`."""
_OF_PART = -1.0
"""Log-odds of such a film."""
_MOST_PARTS = 4
"""Words of a message that are tried as parts of titles."""
_WORD = re.compile(r"[a-z]{5,}")
_REFERRING = frozenset(("it", "them", "us", "you", "me", "this", "that"))
"""What stands for a film that was spoken of, whatever films are called so."""
_NUMBER = re.compile(
    r"(?<![\w.,/:%+-])(?:the |no\.? ?|number |nr\.? ?)?(?P<number>[1-9]|one|two|three|four|"
    r"eins|zwei|drei|vier)s?(?![\w/%.,:]*\d)(?!\w)(?! ?(?:/|%|stars?|sterne?|out of|von \d|"
    r"hours?|minutes?|min\b|days?|years?|times|films?|movies?|of (?:them|these|those)))"
)
_ANY_OF = re.compile(r"\bany of (?:them|em|these|those|the four)\b")
_ASKED_FOR = re.compile(
    r"(?:^|(?<=[.,;!?] ))(?P<stars>(?:10|\d)(?:[.,]5)?)(?=$| ?[,;!?]| ?\.(?!\d)| (?:and|but|also|"
    r"now|then|because|cause|cuz|und|aber|oder)\b)"
)
"""A number that begins or is a clause."""
_ORDINAL = re.compile(
    r"\b(?:(?:the|der|die|das|den|dem) )?(?P<ordinal>first|second|third|fourth|last|erste[nrs]?|"
    r"zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?)(?: (?:one|film|movie|1))?\b"
    r"(?! (?:time|half|act|part|night|week|year|date|thing|mal|woche))"
)


def with_faint(read: Slotted, text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where words may be a title.

    Args:
        read: The message with the films that were found.
        text: As it was typed.
        titles: The films that there are.
        heard: What was said before.
    """
    clean = readable(text, heard)
    for mention in titles.faint_mentions(clean, _LEAST):
        typed = clean[mention.start : mention.end]
        words = words_alone(typed)
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", read.text) if words else None
        whole = mention.strength > _LEAST_OF_BEGINNINGS or titles.named(words)
        place = _NUMBER.fullmatch(words) or _ORDINAL.fullmatch(words)
        counts = words.isdigit() or (heard.on_table and place)
        if not found or not whole or counts or words in _REFERRING or wish_in(words):
            continue
        start, end = found.span()
        if not any(begins <= start and end <= ends for begins, ends in _wishes_in(read.text)):
            film = Film(typed, mention.movie_ids, certain=False)
            read = read.with_film(start, end, film, mention.strength)
    return _with_parts(read, titles)


def _wishes_in(text: str) -> list[tuple[int, int]]:
    """Where words say what films should be like, in characters."""
    phrases = (*ANY_PHRASE.finditer(text), *KNOWN_BY.finditer(text))
    return [match.span() for match in phrases] + [
        (each.start, each.end) for each in find_years(text)
    ]


def _with_parts(read: Slotted, titles: TitleIndex) -> Slotted:
    """Put slots where one unusual word stands for the title that it is part of."""
    words = (match[0] for match in _WORD.finditer(read.text))
    unusual = [word for word in words if frequency(word) < _HARDLY_COMMON and titles.has_word(word)]
    for word in sorted({*unusual}, key=frequency)[:_MOST_PARTS]:
        at = re.search(rf"\b{word}\b", read.text)
        if at and (movie_ids := _titled(word, read, at.start(), titles)):
            film = Film(word, movie_ids, certain=False)
            read = read.with_film(at.start(), at.end(), film, _OF_PART)
    return read


def _titled(word: str, read: Slotted, at: int, titles: TitleIndex) -> tuple[int, ...]:
    """The films whose title has a word: of the series last spoken of, or at all."""
    before = [read.film(slot).text for slot in re.findall(F, read.text[:at])]
    series = [f"{name} {word}" for name in dict.fromkeys((*before[-1:], *before[:1]))]
    for name in (*series, *([word] if frequency(word) < _RARE else [])):
        matches = [each for each in titles.resolve(name).matches if each.likeness == 1]
        if matches:
            return tuple(each.movie_id for each in matches)
    return ()


def with_faint_places(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where numbers and ordinals may mean what lies on the table.

    Args:
        read: The message with the places that were found.
        heard: What was said before.
    """
    many = len(heard.on_table)
    if not many or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    read = read.with_places(_ANY_OF, lambda _: OnTable(every=True))
    read = read.with_places(_ORDINAL, lambda match: ordinal_alone(match["ordinal"]))
    return read.with_places(_NUMBER, lambda match: _numbered(match, many))


def with_faint_stars(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where a number may be the stars that were asked for: `3.5 and now a war film`.

    Args:
        read: The message with the stars that were found.
        heard: What was said before.
    """
    if heard.asked is not Asked.STARS:
        return read
    return replace(read, text=_ASKED_FOR.sub(_starred, read.text, count=1))


def _starred(match: re.Match[str]) -> str:
    stars = number_alone(match["stars"])
    return match[0] if stars is None else f" {stars_slot(stars)} "


def _numbered(match: re.Match[str], many: int) -> OnTable | None:
    number = COUNTS.get(match["number"], many + 1)
    return OnTable((number - 1,)) if number <= many else None
