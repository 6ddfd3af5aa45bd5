"""Words that may be a title or a place, and rather are not: slots for the learned reader.

The grammar takes every slot for what it is, so it is spared these. The learned reader looks at what
is said around them first, and takes most of them for words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Film, OnTable
from bot.conversation.understanding.places import COUNTS, ordinal_alone
from bot.conversation.understanding.plain import plain, spaced
from bot.conversation.understanding.readable import readable

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_LEAST = -1.5
"""Log-odds of the faintest."""
_NUMBER = re.compile(
    r"(?<![\w.,/:%+-])(?:the |no\.? ?|number |nr\.? ?)?(?P<number>[1-9]|one|two|three|four|"
    r"eins|zwei|drei|vier)(?![\w/%.,:]*\d)(?!\w)(?! ?(?:/|%|stars?|sterne?|out of|von \d|"
    r"hours?|minutes?|min\b|days?|years?|times|films?|movies?|of (?:them|these|those)))"
)
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
        words = spaced(plain(typed)).strip(" .,;!?:")
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", read.text) if words else None
        if found and not words.isdigit():
            film = Film(typed, mention.movie_ids, certain=False)
            read = read.with_film(found.start(), found.end(), film, mention.strength)
    return read


def with_faint_places(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where numbers and ordinals may mean what lies on the table.

    Args:
        read: The message with the places that were found.
        heard: What was said before.
    """
    many = len(heard.on_table)
    if not many or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    read = read.with_places(_ORDINAL, lambda match: ordinal_alone(match["ordinal"]))
    return read.with_places(_NUMBER, lambda match: _numbered(match, many))


def _numbered(match: re.Match[str], many: int) -> OnTable | None:
    number = COUNTS.get(match["number"], many + 1)
    return OnTable((number - 1,)) if number <= many else None
