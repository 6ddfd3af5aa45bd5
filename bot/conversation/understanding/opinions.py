"""How somebody liked a film, from the words they say it with.

The scale is the house's: love is five stars, great four and a half, like and good four, okay
three, not liking two, hate and awful one. A negation turns what is good into two (love and great
into two and a half: `didn't love it` is no dislike) and what is bad into three and a half.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation.understanding.verdicts import (
    FEELINGS,
    ONLY_OF_FILMS,
    SOMETHING_ELSE,
    VERDICTS,
)

_NEGATION = re.compile(
    r"\b(?:not|didnt|dont|doesnt|wasnt|isnt|werent|arent|never|cant say i|couldnt|wouldnt say|no|"
    r"hardly|nicht|kein|keine|keinen|nie|aint|did not|do not|havent|hasnt|nor|neither|"
    r"nobody)(?: (?:really|that|so|very|too|exactly|particularly|all that|even|a|an|the|much of a|"
    r"much|of|my|super|especially|think it was|think its|think|it was|it|all|particularly|quite|"
    r"actually|such a|terribly|big|huge|say i|be|gonna lie|as|so|besonders|sonderlich|wirklich|"
    r"ganz|mein|der|die|das|ein|gar|sehr|call it|say its|say it was|do|mind|find it|find|totally|"
    r"completely|at all|get|was|is|mehr|[\ue000-\ue1ff]|quite|what id call|gerade|half|one|mal|"
    r"jetzt|unbedingt|entirely|overly|massively|wildly|the biggest|in any way|by any means))*$"
)
_SOFTENING = re.compile(r"\b(?:kinda|kind of|sort of|sorta|somewhat|fairly|mostly|ganz)$")
_A_LITTLE = re.compile(
    r"\b(?:kinda|kind of|sort of|sorta|somewhat|slightly|(?:a |wee |little )?bit|a little|a tad|"
    r"a touch|etwas|bisschen|ein wenig|n bissl|bissl|leicht)$"
)
_STRENGTHENING = re.compile(
    r"\b(?:really|absolutely|so much|very much|totally|truly|fucking|freaking|thoroughly|"
    r"genuinely|super|sehr gut|richtig gut|so gut|sehr|echt|richtig|wirklich|total|damn|hella|so+|"
    r"such a|very|proper|properly|well|dead|bloody|insanely|incredibly|seriously|extremely|"
    r"ridiculously|unbelievably|wicked|crazy|stupidly|voll|mega|krass|unglaublich|unfassbar|"
    r"wahnsinnig|irre)$"
)
_A_LOT = re.compile(
    r" (?:it|them|that|this|[\ue000-\ue1ff])? ?(?:a lot|so much|very much|loads|a ton|heaps|sehr)\b"
)
_INTENSIFYING = frozenset(
    ["super", "mega", "krass", "unglaublich", "hammer", "epic", "fine", "wahnsinn", "incredible"]
)
"""Before another opinion they only make it stronger: `mega langweilig`."""


_NEAR = 60
"""Characters before an opinion in which it may be negated."""
_SLOT_LAST = re.compile("[\ue000-\ue1ff]$|\\b(?:it|them|that|feel|feeling)$")
_NOT_AFTER = re.compile(
    r"(?: (?:[\ue000-\ue1ff]|ich|es|ihn|sie|den|das|die|film|filme))*(?: (?:gar|ueberhaupt|so|"
    r"wirklich|leider|eigentlich))* (?:nicht|nich|net)\b"
)
"""German negates from behind: `ich mochte Gladiator nicht`."""
_KIND_BEFORE = re.compile(
    r"\b(?:something|somthing|smth|sth|anything|more|movies?|films?|stuff|things?|"
    r"another(?: one)?|others?|ones?)$"
)
_SAID_OF_FILM = re.compile(
    "(?:^|[:,/-]|[\ue000-\ue1ff]|"
    r"\b(?:was|is|its|it|are|were|be|been|war|ist|fand|finde|found|find|think|thought|ich|a|an|so|"
    r"such|really|absolute|absolutely|total|totally|utter|utterly|complete|completely|pure|solid|"
    r"proper|just|still|bloody|fucking|very|pretty|echt|voll|richtig|der|ein|eine|absoluter|"
    r"absolut|absolute|too|bit|kinda|seriously|honestly|film|movie|und|and|but|not|nicht|wasnt|"
    r"isnt|all|rather|quite|only|merely|perfectly|zu|eher|etwas|bisschen|sehr|of|looked|half))$"
)


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
        if before and before.words in _INTENSIFYING and before.end + 1 == word.start():
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
    if phrase.name == "like" and (_SLOT_LAST.search(before) or _KIND_BEFORE.search(before)):
        return None  # `Seen it like ten times`, `something like it`.
    if phrase.name in ONLY_OF_FILMS and not _SAID_OF_FILM.search(before):
        return None
    start, stars = word.start(), phrase.stars
    if negation := _NEGATION.search(before):
        start, stars = since + negation.start(), negated(stars)
    elif phrase.verb and _NOT_AFTER.match(clause, match.end()):
        stars = negated(stars)
    else:
        stars = _weighed(phrase, before, clause, match.end())
    refusal = phrase.name in _REFUSALS
    return Opinion(stars, start, match.end(), phrase.verb, refusal, phrase.name)


def _weighed(phrase: _Phrase, before: str, clause: str, end: int) -> float:
    """The stars of a phrase after what makes it stronger or weaker: `so good`, `a bit dull`."""
    stars = phrase.stars
    if stars == 4 and (
        _STRENGTHENING.search(before) or (phrase.verb and _A_LOT.match(clause, end))
    ):
        return 4.5
    if stars >= 4 and _SOFTENING.search(before):
        return 3.5
    if stars == 2 and not phrase.verb and _A_LITTLE.search(before):
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
