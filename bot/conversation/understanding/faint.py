"""Words that may be a title, and rather are not: slots for the learned reader.

The grammar takes every slot for what it is, so it is spared these. The learned reader looks at what
is said around them first, and takes most of them for words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.conversation.acts import Film
from bot.conversation.understanding.loose import is_loose_place
from bot.conversation.understanding.plain import words_alone
from bot.conversation.understanding.readable import readable
from bot.conversation.understanding.sequels import with_parts
from bot.conversation.understanding.slots import F, is_number
from bot.conversation.understanding.wordings import ANY_PHRASE, KNOWN_BY
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
_YEAR = 4
"""Digits of a year, which may be a title: `2001`."""
_MOST_PARTS = 4
"""Words of a message that are tried as parts of titles."""
_WORD = re.compile(r"[a-z]{5,}")
_ARTICLE = re.compile(r"(?:an?|the|eine?n?) (?=\S)")
_REFERRING = frozenset(("it", "them", "us", "you", "me", "this", "that", "max"))
"""What stands for a film that was spoken of or how many, whatever films are called so."""


def with_faint(read: Slotted, text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where words may be a title.

    Args:
        read: The message with the films that were found.
        text: As it was typed.
        titles: The films that there are.
        heard: What was said before.
    """
    clean, read = readable(text, heard), with_parts(read, titles, heard)
    for mention in titles.faint_mentions(clean, _LEAST):
        typed = clean[mention.start : mention.end]
        words = words_alone(typed)
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", read.text) if words else None
        whole = mention.strength > _LEAST_OF_BEGINNINGS or titles.named(words)
        counts = (words.isdigit() and len(words) < _YEAR) or is_number(clean, mention, heard)
        of_table = heard.on_table and (is_loose_place(words) or words.endswith("others"))
        spared = counts or of_table or words in _REFERRING or ANY_PHRASE.fullmatch(words)
        if not found or not whole or spared:
            continue
        start, end = found.span()
        if not _is_wished(read.text, start, end, article=_article(words)):
            film = Film(typed, mention.movie_ids, certain=False)
            read = read.with_film(start, end, film, mention.strength)
    return _with_words_of_titles(read, titles)


def _article(words: str) -> str:
    match = _ARTICLE.match(words)
    return match[0] if match else ""


def _is_wished(text: str, start: int, end: int, article: str = "") -> bool:
    """Whether words are part of more that says what films should be like: `from 2001`."""
    start += len(article)
    return any(
        begins <= start and end <= ends and (article or (begins, ends) != (start, end))
        for begins, ends in _wishes_in(text)
    )


@lru_cache(maxsize=8)
def _wishes_in(text: str) -> list[tuple[int, int]]:
    """Where words say what films should be like, in characters."""
    phrases = (*ANY_PHRASE.finditer(text), *KNOWN_BY.finditer(text))
    return [match.span() for match in phrases] + [
        (each.start, each.end) for each in find_years(text)
    ]


def _with_words_of_titles(read: Slotted, titles: TitleIndex) -> Slotted:
    """Put slots where one unusual word stands for the title that it is part of."""
    words = (match[0] for match in _WORD.finditer(read.text))
    unusual = [word for word in words if frequency(word) < _HARDLY_COMMON and titles.has_word(word)]
    for word in sorted({*unusual}, key=frequency)[:_MOST_PARTS]:
        at = re.search(rf"\b{word}\b", read.text)
        if not at or _is_wished(read.text, *at.span()):
            continue
        if movie_ids := _titled(word, read, at.start(), titles):
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
