"""How somebody liked a film, from the words they say it with.

The scale is the house's: love is five stars, great four and a half, like and good four, okay
three, not liking two, hate and awful one. A negation turns what is good into two (love and great
into two and a half: `didn't love it` is no dislike) and what is bad into three and a half.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation.understanding.turning import (
    A_LITTLE,
    A_LOT,
    EVER,
    INTENSIFYING,
    NEGATION,
    NEGATION_BEHIND,
    SOFTENING,
    STRENGTHENING,
    means_another_thing,
)
from bot.conversation.understanding.verdicts import (
    FEELINGS,
    ONLY_OF_FILMS,
    SOMETHING_ELSE,
    VERDICTS,
)

_NEAR = 60
"""Characters around a phrase that are looked at."""


class Opinion(NamedTuple):
    """What a clause says of how good something is."""

    stars: float
    start: int
    end: int
    verb: bool
    """Whether it is something they do (`loved`), rather than what the film is (`great`)."""
    refusal: bool = False
    """Whether it may as well be said of a film that they have not seen: `not for me`."""
    words: str = ""
    """The phrase as the tables have it."""


class _Phrase(NamedTuple):
    name: str
    pattern: re.Pattern[str]
    stars: float
    verb: bool


_REFUSALS = frozenset(
    (
        *("not my kind of movie", "not my kind of film", "not my type of movie", "not my style"),
        *("not for me", "not my cup of tea", "not my thing", "nothing for me", "nicht meins"),
        *("nicht mein fall", "nichts fuer mich", "nicht so meins", "not really my thing"),
        *("not into", "not really into", "not that into", "not too into", "not so into"),
        *("nicht mein ding", "nicht so mein ding", "nix fuer mich"),
    )
)
"""Said of a film that they have not seen, these mean that they do not want to."""


def _phrases() -> dict[str, list[_Phrase]]:
    """All phrases by their first word, longest first."""
    found: dict[str, list[_Phrase]] = {}
    tables = ((VERDICTS, False), (FEELINGS, True))
    every = (
        (name, stars, verb)
        for table, verb in tables
        for stars, names in table.items()
        for name in " ".join(names.split()).split(", ")
    )
    for name, stars, verb in sorted(every, key=lambda each: -len(each[0])):
        first = _WORD.findall(name)[0]
        found.setdefault(first, []).append(_Phrase(name, _pattern(name), stars, verb))
    return found


def _pattern(name: str) -> re.Pattern[str]:
    words = re.escape(name).replace(r"\ ", "[ -]")
    gap = "(?:[ -](?:it|that|this|them|me|us|him|her|the film|the movie|[\ue000-\ue1ff]))?"
    words = words.replace("[ -]\\~", gap).replace(r"[ -]\.\.\.", r"(?: \w+){0,3}?")
    return re.compile(words + r"(?!\w)")


_WORD = re.compile(r"\w+")
_PHRASES = _phrases()
_SOMETHING_ELSE = re.compile("(?:" + "|".join(map(str.strip, SOMETHING_ELSE)) + r")\b")


def opinions(clause: str) -> list[Opinion]:
    """Find what a clause says of how good something is, in its order."""
    found: list[Opinion] = []
    last = 0
    for word in _WORD.finditer(clause):
        if word.start() < last or word[0] not in _PHRASES:
            continue
        if elsewhere := _SOMETHING_ELSE.match(clause, word.start()):
            last = elsewhere.end()
            continue
        opinion = _opinion(clause, word)
        if opinion is None:
            continue
        last = opinion.end
        before = found[-1] if found else None
        if before and before.words in INTENSIFYING and before.end + 1 == word.start():
            found.pop()
        found.append(opinion)
    return found


def _opinion(clause: str, word: re.Match[str]) -> Opinion | None:
    """The longest phrase that begins with this word, as the words around it turn it."""
    for phrase in _PHRASES[word[0]]:
        if match := phrase.pattern.match(clause, word.start()):
            break
    else:
        return None
    since = max(word.start() - _NEAR, 0)
    before = clause[since : word.start()].rstrip()
    after = clause[match.end() : match.end() + _NEAR]
    only = phrase.name in ONLY_OF_FILMS
    if means_another_thing(phrase.name, before, after, verb=phrase.verb, only=only):
        return None
    start, stars = word.start(), phrase.stars
    if negation := NEGATION.search(before):
        start, stars = since + negation.start(), negated(stars)
    elif phrase.verb and NEGATION_BEHIND.match(after):
        stars = negated(stars)
    else:
        stars = _weighed(phrase, before, after)
    ever = None if phrase.verb else EVER.match(after)
    end = match.end() + (ever.end() if ever else 0)
    return Opinion(stars, start, end, phrase.verb, phrase.name in _REFUSALS, phrase.name)


def _weighed(phrase: _Phrase, before: str, after: str) -> float:
    """The stars of a phrase after what makes it stronger or weaker: `so good`, `a bit dull`."""
    stars = phrase.stars
    if stars == 4 and (STRENGTHENING.search(before) or A_LOT.match(after)):
        return 4.5
    if stars >= 4 and SOFTENING.search(before):
        return 3.5
    if stars == 2 and not phrase.verb and A_LITTLE.search(before):
        return 2.5
    return stars


def weightiest(found: list[Opinion]) -> Opinion:
    """The one that counts of several: what they do, else what is furthest from the middle."""
    verbs = [each for each in found if each.verb]
    return max(verbs or found, key=lambda each: abs(each.stars - 3.2))


def negated(stars: float) -> float:
    """What is left of an opinion after `not`."""
    if stars >= 4.5:
        return 2.5
    if stars >= 3:
        return 2.0
    return 3.5 if stars == 2 else 3.0
