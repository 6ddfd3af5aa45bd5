"""What around a few words speaks for their being a film's title, or against it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.titles.everyday import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.titles.message import Message


class Evidence(StrEnum):
    """A reason to take words for a title."""

    QUOTED = "quoted"
    YEAR = "year"
    CAPITALS = "capitals"
    VERB = "verb"
    """A verb of watching or liking leads to it."""
    LIKENED = "likened"
    """So does `similar to` or `fan of`."""
    RATING = "rating"
    """`8/10` or `four stars` follows."""
    NUMBER = "number"
    """A bare number follows, and nothing else."""
    CALLED = "called"
    """`The movie …`, `the remake of …` stands before."""
    FILM_WORD = "film word"
    """`Movie` or `films` stands after."""
    ALONE = "alone"
    """It is all of its clause."""
    TOLD_OF = "told of"
    """It begins its clause, which says how it was."""
    WHOLE = "whole"
    """It is all of the message."""


_WATCHING = frozenset(
    """
    loves likes hates enjoys adores
    watch watched watching rewatch rewatched rewatching saw see seen seeing love loved loving like
    liked hate hated hating enjoy enjoyed enjoying adore adored dislike disliked rate rated rating
    recommend recommended recommending finish finished despise despised prefer preferred stand
    loathe loathed unrate remember finally stream streamed give gave add skip undo
    gesehen geschaut sah liebe liebte hasse hasste mag mochte fand finde kenne kenn bewerte
    """.split()  # noqa: SIM905 - a paragraph of words reads better than fifty quotes
)
_LIKENING = frozenset(
    """
    like to of than as about for is are was between after into through with by wie zu von als aus
    """.split()  # noqa: SIM905 - as above
)
"""Words that lead to a title after another word has: `similar to`, `fan of`, `better than`."""
_LIKENED = frozenset(
    """
    get got getting bother impressed disappointed
    similar something anything films film movies movie stuff more fan mix sequel prequel remake
    ending opinion thoughts thought think better worse heard mood favourite favorite favs faves
    reminded reminds vibe vibes cross mashup review called named director love lover end best
    etwas was irgendwas sowas filme aehnlich ähnlich mischung mix fan
    """.split()  # noqa: SIM905 - as above
)
_FILM_WORDS = frozenset(
    (
        *("movie", "movies", "film", "films", "flick", "remake", "sequel", "prequel"),
        *("trilogy", "franchise", "called", "titled", "original"),
    )
)
_SKIPPED_AFTER_VERB = frozenset(
    """
    the a an really absolutely just also never ever always only still actually finally all both
    movie movies film films original new old first time my to this that it of s so much about
    """.split()  # noqa: SIM905 - as above
)
_JOINING = frozenset(
    (
        *("and", "or", "but", "vs", "versus", "then", "plus", "not", "nor", "also"),
        *("und", "oder", "aber"),
    )
)
_INTRODUCING = frozenset(
    ("think", "thought", "guess", "say", "said", "believe", "bet", "know", "if", "because")
)
_GOING_ON = frozenset(
    """
    was is were isnt wasnt are any again yesterday last so too because when which who with for
    if though tho lol on at in tonight today recently twice once before first this yet ever a
    an the pretty really very please pls instead i he she we they you me it its my more less
    better and or but vs than as from by gets got has had just always never still also not now
    im ive be been one would will made makes did does 10 out after while since lately ages
    years night all every blew bored bores sucks sucked rocks rules ruled slaps slapped s u ur
    worth good great bad boring overrated underrated fun meets
    someday sometime soon be end like
    about movies movie film films trilogy saga noch nie leider
    kinda sorta basically war ist fand hab habe hat geliebt gehasst gesehen geschaut geguckt
    gefallen aber und oder schon nicht auch mag mochte kenne kenn
    """.split()  # noqa: SIM905 - as above
)
_TELLING = frozenset(
    """
    is was isnt wasnt made makes rules ruled rocks sucks sucked bored blew slaps destroyed creeped
    scared had has gets got deserves deserved still really war fand geliebt gehasst gesehen
    geschaut geguckt gefällt gefiel
    """.split()  # noqa: SIM905 - as above
)
_SMALL_IN_TITLES = frozenset(
    ("the", "a", "an", "of", "and", "in", "to", "on", "for", "or", "at", "i")
)
_CALLS = re.compile(
    r"\b(?:called|titled|(?:the|that|this|der|den) (?:movie|film|flick)|"
    r"(?:remake|sequel|prequel|ending|end|version) (?:of|to)|the (?:new|newest|latest|original))"
    r"(?: the)?$"
)
BEFORE_NOUNS = frozenset(
    """
    my your his her our their this that these those some any no very so too more most much
    every each what which how such another same
    """.split()  # noqa: SIM905 - as above
)
_GETS = r"\s*(?:[:=,–—-]|\b(?:was|is|gets?|got|a|an|deserves|at|with|solid|strong)\b|\s)*"
_STARS = re.compile(
    _GETS + r"(?:\b(?:is|was)\s+(?:\w+\s+)?\w+,?\s+)?"
    r"(?:[★☆⭐]|\*{2,5}|\d\*"
    r"|\d*[.,]?\d+\s*(?:/\s*(?:5|10|100)\b|%|stars?\b|sterne?\b|★|⭐|out\s+of|von\s+(?:5|10))"
    r"|(?:half|one|two|three|four|five)\b[\w ]{0,12}\bstars?\b)",
    re.IGNORECASE,
)
"""A rating that follows a title: `8/10`, `★★★`, `was great, four stars`."""
_NUMBER = re.compile(
    _GETS + r"(?:10|\d?[.,]?\d)\s*(?=[,;.!\n]|//|--|$|\b(?:and|und|n|but|aber)\b)", re.IGNORECASE
)
"""A number that may be one: `heat 4, alien: 4.5 and …`."""
_OPENING, _CLOSING = "\"'“‘«„*_`[", "\"'”’»“*_`]"


def is_function(words: Sequence[str]) -> bool:
    """Whether words only hold a sentence together, or speak of watching: they name nothing."""
    return all(word in FUNCTION_WORDS or word in _WATCHING for word in words)


def evidence_for(
    message: Message, first: int, last: int, *, year_fits: bool
) -> tuple[Evidence, ...]:
    """List what speaks for words `first` to `last` of a message being a title.

    Args:
        message: All of it.
        first: Position of the first word.
        last: Position of the last word, itself included.
        year_fits: Whether a year stands beside them that such a film came out in.
    """
    before = message.text[: message.words[first].start].rstrip()
    after = message.text[message.words[last].end :]
    verb, likened = _led_to(message, first)
    if first == last and _goes_on_otherwise(message, last):
        verb = False  # `i like big cities`
    begins, ends = _begins_here(message, first), _ends_here(message, last)
    rated = _STARS.match(after) is not None
    found = {
        Evidence.QUOTED: _quoted(before, after),
        Evidence.YEAR: year_fits,
        Evidence.CAPITALS: _capitalised(message, first, last),
        Evidence.VERB: verb,
        Evidence.LIKENED: likened,
        Evidence.RATING: rated,
        Evidence.NUMBER: not rated and _NUMBER.match(after) is not None,
        Evidence.CALLED: _called_film(message, first),
        Evidence.FILM_WORD: _film_word_after(message, last),
        Evidence.ALONE: (begins or verb or likened) and ends,
        Evidence.TOLD_OF: begins and _is_told_of(message, last),
        Evidence.WHOLE: first == 0 and last + 1 == len(message.words),
    }
    return tuple(kind for kind, is_there in found.items() if is_there)


def _goes_on_otherwise(message: Message, last: int) -> bool:
    """Whether the sentence goes on after a word as it does not after a title."""
    following = "" if _ends_here(message, last) else message.words[last + 1].folded
    return bool(following and not following.isdigit() and following not in _GOING_ON | _TELLING)


def word_before(message: Message, first: int) -> str:
    """The word before, unless something stands between."""
    return message.words[first - 1].folded if first and not message.gap(first).strip() else ""


def _quoted(before: str, after: str) -> bool:
    """Whether quotes, or a chat's marks for bold and italic, stand around."""
    closing = after.lstrip("!?.…")
    return bool(before and closing) and before[-1] in _OPENING and closing[0] in _CLOSING


def _capitalised(message: Message, first: int, last: int) -> bool:
    """Whether the words that matter start large, where a sentence's start does not explain it."""
    if message.shouted:
        return False
    inner = [
        word for word in message.words[first : last + 1] if word.folded not in _SMALL_IN_TITLES
    ]
    large = [message.text[word.start].isupper() for word in inner]
    if not large or not all(large):
        return False
    starts = first == 0 or re.search(r"[.!?:\n]\s*$", message.text[: message.words[first].start])
    return not starts or len(inner) > 1


def _is_told_of(message: Message, last: int) -> bool:
    """Whether the sentence goes on to say how it was, as of a film: `… was great`."""
    return last + 1 < len(message.words) and message.words[last + 1].folded in _TELLING


def _led_to(message: Message, first: int) -> tuple[bool, bool]:
    """Whether a verb of watching or liking leads to this word; and whether a likening does."""
    position = first - 1
    skipped = 0
    while position >= 0 and skipped < 4:
        if re.search(r"[.!?;:\n]", message.gap(position + 1)):
            break
        word = message.words[position].folded
        earlier = message.words[position - 1].folded if position else ""
        if word in _WATCHING:
            return True, False
        if word in _LIKENING and earlier in _LIKENED:
            return False, True
        if word not in _SKIPPED_AFTER_VERB:
            break
        position -= 1
        skipped += 1
    return False, False


def _called_film(message: Message, first: int) -> bool:
    """Whether it is called a film: `a film called …`, `the remake of …`, `that movie …`."""
    if message.gap(first).strip(" \"'“‘"):
        return False
    before = " ".join(word.folded for word in message.words[max(first - 4, 0) : first])
    return _CALLS.search(before) is not None


def _film_word_after(message: Message, last: int) -> bool:
    """Whether `movie`, `films` or `the movie` follows."""
    after = [word.folded for word in message.words[last + 1 : last + 3]]
    if not after or message.gap(last + 1).strip():
        return False
    return after[0] in _FILM_WORDS or after in (["the", "movie"], ["the", "film"])


def _begins_here(message: Message, first: int) -> bool:
    """Whether a clause may begin with this word: at the start, after punctuation or `and`."""
    if first == 0 or message.gap(first).strip():
        return True
    return message.words[first - 1].folded in _JOINING | _INTRODUCING


def _ends_here(message: Message, last: int) -> bool:
    """Whether a clause may end with this word."""
    if last + 1 == len(message.words) or message.gap(last + 1).strip():
        return True
    return message.words[last + 1].folded in _JOINING
