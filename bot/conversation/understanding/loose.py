"""Numbers that may be places, stars, or so many films, and rather are not.

Slots for the learned reader alone, as those of `faint`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Filters, OnTable
from bot.conversation.understanding.places import COUNTS, ordinal_alone
from bot.conversation.understanding.plain import spaced
from bot.conversation.understanding.scores import number_alone
from bot.conversation.understanding.slots import F, P, S, stars_slot
from bot.conversation.understanding.wordings import Hint

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted

_NUMBER = re.compile(
    r"(?<![\w.,/:%+-])(?<![\ue000-\ue0ff] )(?<!\ba )(?:the |no\.? ?|number |nr\.? ?)?"
    r"(?P<number>[1-9]|one|two|three|four|"
    r"eins|zwei|drei|vier)s?(?![\w/%.,:]*\d)(?!\w)(?! ?(?:/|%|stars?|sterne?|out of|von \d|"
    r"hours?|minutes?|min\b|days?|years?|times|films?|movies?|of (?:them|these|those)))"
)
_ANY_OF = re.compile(r"\bany of (?:them|em|these|those|the four)\b")
_LISTED = re.compile(r"(?<![\w.,/:+-])[1-9](?: ?[,+&] ?[1-9])+(?![\w/%+]|[.,:]\d)")
"""`1,3`; two that are a number of stars are so many: `3,5`."""
_EVERY = re.compile(
    r"(?:(?<=^)|(?<=[,;.] )|(?<=seen )|(?<=saw )|(?<=watched ))(?:all|alle)(?= ?(?:\d|$|[,;.]|"
    r"seen|watched|gesehen|are|were))"
)
_ASKED_FOR = re.compile(
    r"(?:^|(?<=[.,;!?] ))(?P<stars>(?:10|\d)(?:[.,]5)?)(?=$| ?[,;!?]| ?\.(?!\d)| (?:and|but|also|"
    r"now|then|because|cause|cuz|und|aber|oder)\b)"
)
"""A number that begins or is a clause."""
_IN_LIST = re.compile(
    rf"(?P<before>(?:{F}|{P})[^.;!?\ue000-\ue40a]{{0,30}}?(?<!part)(?<!vol)(?<!number)[ ,] ?)"
    r"(?P<stars>(?:10|\d)(?:[.,]5)?|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?= ?[,;!?)]| ?$| ?\.(?!\d)| (?:and|but|und|aber|though|-) )"
)
"""A number that ends what is said of a film."""
_ORDINAL = re.compile(
    r"\b(?:(?:the|der|die|das|den|dem) )?(?P<ordinal>first|second|third|fourth|last|erste[nrs]?|"
    r"zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?)(?: (?:one|film|movie|1))?\b"
    r"(?! (?:time|half|act|part|night|week|year|date|thing|mal|woche))"
)


_PAIR = 2
_SO_MANY = re.compile(
    r"(?<![\w.,/:%+=-])(?P<many>(?:just |only |maybe )(?:the |a )?(?:one|1|single one)|[2-9]|10|"
    r"two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fuenf|sechs|a couple|a pair)"
    r"(?![\w/%]|[.,:]\d)(?! ?(?:stars?|sterne?|out of|hours?|hrs?|minutes?|mins?|years?|yrs?|days?|"
    r"weeks?|months?|times|kids|people|von \d|am|pm)\b)"
)
"""A number that may be one of films: `3 will do`."""


def is_loose_place(words: str) -> bool:
    """Whether words alone may mean what lies on the table: `the third`, `2`."""
    return bool(_NUMBER.fullmatch(words) or _ORDINAL.fullmatch(words))


def with_listed_places(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where numbers between commas mean what lies on the table: `1,3,4`.

    Args:
        read: The message with its films.
        heard: What was said before.
    """
    many = len(heard.on_table)
    if not many or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    return read.with_places(_LISTED, lambda match: _listed(match[0], many))


def with_loose_places(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where numbers and ordinals may mean what lies on the table.

    Args:
        read: The message with the places that were found.
        heard: What was said before.
    """
    many = len(heard.on_table)
    if not many or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    read = read.with_places(_EVERY, lambda _: OnTable(every=True))
    read = read.with_places(_ANY_OF, lambda _: OnTable(every=True))
    read = read.with_places(_ORDINAL, lambda match: ordinal_alone(match["ordinal"]))
    return read.with_places(_NUMBER, lambda match: _numbered(match, many))


def with_loose_stars(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where a number may be stars: where they were asked for, or others have some.

    `3.5 and now a war film`; `Vertigo 5, The Birds a mere 3`.

    Args:
        read: The message with the stars that were found.
        heard: What was said before.
    """
    if heard.asked is Asked.STARS:
        return replace(read, text=_ASKED_FOR.sub(_starred, read.text, count=1))
    if heard.asked is None and re.search(S, read.text):
        return replace(read, text=spaced(_IN_LIST.sub(_starred_after, read.text)))
    return read


def _starred_after(match: re.Match[str]) -> str:
    return f"{match['before']}{_starred(match)}"


def _starred(match: re.Match[str]) -> str:
    stars = number_alone(match["stars"])
    return match["stars"] if stars is None else f" {stars_slot(stars)} "


def _listed(words: str, many: int) -> OnTable | None:
    numbers = [int(digit) for digit in re.findall(r"\d", words)]
    fit = all(number <= many for number in numbers) and numbers == sorted({*numbers})
    return OnTable(tuple(number - 1 for number in numbers)) if fit else None


def _numbered(match: re.Match[str], many: int) -> OnTable | None:
    number = COUNTS.get(match["number"], many + 1)
    return OnTable((number - 1,)) if number <= many else None


def with_loose_counts(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where a number may be one of films: `3 will do`, `two max`.

    Args:
        read: The message with all that was found.
        heard: What was said before.
    """
    if heard.asked in (Asked.STARS, Asked.FILM) or re.search(S, read.text):
        return read
    return read.with_hints(_SO_MANY, _so_many)


def _so_many(match: re.Match[str]) -> Hint:
    word = match["many"].split()[-1]
    number = int(word) if word.isdigit() else COUNTS.get(word, _PAIR if word == "pair" else 1)
    return Hint(Filters(count=number), counts=True)
