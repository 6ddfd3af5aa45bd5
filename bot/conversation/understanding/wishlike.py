"""Whether a clause with hints wishes for such films: `80s horror go`, but not `my dog was sad`.

A hint that nobody says but of films (`horror`, `time travel`) is a wish by itself, unless a story
is told. One of everyday life (`dogs`, `sad`, `wedding`) is one beside words of wanting, and where
little else is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.conversation.understanding.asking import asks, wants_such
from bot.conversation.understanding.moods import MOODS_CALLED, MOODS_NAMED
from bot.conversation.understanding.slots import H, S
from bot.conversation.understanding.telling import (
    gist,
    has_lived,
    idle,
    of_somebody_else,
    tells_a_story,
)
from bot.genres import GENRES_CALLED
from engine.titles.everyday import is_everyday as is_everyday_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.conversation.understanding.wordings import Hint

_WORD = re.compile(r"[a-z0-9]+")
_DENIES = re.compile(rf"\b(?:no|non|nothing|without|kein\w*|ohne|nichts|not)(?: \w+){{0,2}} {H}")
_FILLERS = frozenset(
    """
    a an the some any of with and or but for in from to me us i we you u please pls plz good great
    nice best really very so too quite maybe perhaps bit little few lot lots kinda gem gems find
    finds fun what how these those them they make show give pick picks choice choices option options
    suggestion suggestions recommendation recommendations title titles list entirely way all got
    have your kind sort stuff thing things one ones tonight today now then also just more that thats
    its it is are be was would could can do does this time about like at on only ok okay well hm hmm
    non mostly mainly preferably rather than if possible love not no nothing without less else
    instead lol haha super proper actual real pure much as old new made set plus even still mood
    most vibe vibes again though tho there by both either something anything movie movies film films
    flick flicks romp era im ive id my out up year years type idk dunno honestly tbh go hit right
    say man mate fam bro dude er um uh hey hi oh extra bonus points big
    mehr weniger bitte und oder aber mit ohne kein keine keinen keiner nicht nichts ein eine einen
    einer einem eines der die das den dem aus von fuer zu etwas auch nur noch gern gerne lieber am
    liebsten schoen schoene schoenes gut gute guten gutes filme filmen jahr jahre jahren richtig
    heute abend mal irgendwas sowas zum ab im eher wenig bisschen es soll sollte sein mir zwar doch
    dabei darf dann besser halt
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
_SENTENCE = re.compile(
    r"\b(?:i|im|ive|id|you|youre|he|hes|she|shes|it|its|we|were|they|theyre|my|your|our|his|her|"
    r"their|"
    r"is|are|was|has|have|had|do|does|did|am|be|been|what|who|how|why|when|where|this|that|thats|"
    r"the|day|week|"
    r"weekend|morning|night|evening|today|lol|haha|oh|wow|sorry|thanks|merry|happy|good|great|"
    r"nice|bad|"
    r"so|too|very|really|bit|work|home|ich|du|er|sie|es|wir|ihr|mein\w*|dein\w*|ist|sind|war|bin|"
    r"hab|"
    r"habe|hat|muss|kann|das|heute|gestern|tag|woche)\b"
)
"""Words of sentences and of talk, which no mere name of a kind of film has."""
_SHORT = 4
"""Words of such a name."""
_MOST_BESIDE = 3
"""Words that may stand beside an everyday hint which is a wish."""


def is_wish(text: str, hints: Iterable[Hint], *, going_on: bool, first: bool, words: str) -> bool:
    """Whether a clause that says what films could be like wishes for such films.

    Args:
        text: The clause with its slots.
        hints: What its slots for hints stand for.
        going_on: Whether a wish stood just before it.
        first: Whether nothing was said before it.
        words: The clause with its hints as words.
    """
    hints = list(hints)
    surprise = any(hint.wanted.variety is not None for hint in hints)
    asking = surprise or asks(text) or bool(_DENIES.search(text)) or (first and _named(text))
    told = gist(text)
    rest = [word for word in _WORD.findall(told) if word not in _FILLERS]
    everyday = all(is_everyday(hint.words) for hint in hints)
    just_counts = all(hint.counts for hint in hints) and not (going_on or wants_such(words))
    of_films = going_on or wants_such(text) or (first and _named(text))
    of_life = everyday and not of_films and _things(hints)
    if just_counts or of_life or idle(text, words, everyday=everyday):
        return False
    if not rest:
        return True
    theirs = of_somebody_else(words) and not going_on
    if theirs or has_lived(text) or (re.search(S, text) and not asking):
        return False
    telling = tells_a_story(told)
    if everyday:
        return (asking or going_on) and not telling and len(rest) <= _MOST_BESIDE + 3 * asking
    return asking or not telling


def _named(text: str) -> bool:
    """Whether a clause only names something: `magic school`, `AI gone wrong`."""
    return len(text.split()) <= _SHORT and not _SENTENCE.search(text)


def _things(hints: Iterable[Hint]) -> bool:
    """Whether hints are of what films are about and life as well: `dogs`, `kids`, `food`."""
    if any(hint.measures or hint.toward for hint in hints):
        return False
    called = {hint.words.strip().replace("-", " ") for hint in hints}
    return not called & MOODS_NAMED.keys() and not any(
        "Children" not in GENRES_CALLED.get(each, ("Children",)) for each in called
    )


@cache
def is_everyday(words: str) -> bool:
    """Whether a hint is said of other things as well: `sad`, `dogs`, `in 1999`."""
    called = words.strip().replace("-", " ")
    if called in GENRES_CALLED:
        return "Children" in GENRES_CALLED[called] or called in _OF_LIFE_TOO
    if called in MOODS_NAMED:
        return MOODS_NAMED[called] not in _FILMS_BY_MOOD or called == "twist"
    if MOODS_CALLED.get(called) in _NAMES:
        return False
    if called in MOODS_CALLED and " " in called:
        return called in _OF_LIFE_TOO
    return all(word.isdigit() or is_everyday_word(word) for word in called.split()) or (
        called in _OF_LIFE_TOO or any(letter.isdigit() for letter in called)
    )


_OF_LIFE_TOO = frozenset(
    """
    funny hilarious humor humour laugh laughs lachen scary scare scares frightening terrifying
    exciting dramatic crime crimes war wars krieg doc docs adventure fantasy mysterious giggle
    chuckle cop polizei jail lawyers freundschaft hochzeit tiere hunde halloween drogen madness
    possession boxer boxen boxing mob coup robbery survival musicians dancer addiction kirche
    baseball soccer fussball nam pirates newspaper capes nuns puppy jugend lustig witzig
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
) | {"high school", "growing up", "grow up", "rock band", "a i", "ki", "ai"}
_NAMES = frozenset(("disney", "pixar", "marvel", "anime", "studio ghibli", "dc comics"))
_FILMS_BY_MOOD = frozenset(
    (
        *("dark comedy", "satire", "parody", "mockumentary", "cult film", "black and white"),
        *("biopic", "based on a book", "true story", "mindfuck", "twist ending"),
        "great soundtrack",
    )
)
"""Moods, by tag, that are kinds of films more than anything else."""
