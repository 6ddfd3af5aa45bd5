"""Ordinary words that were mistyped: `reccomend somthing funy`.

Only words that mean something here are mended, and only where a word is no everyday word itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.conversation.understanding.moods import MOODS_CALLED
from bot.conversation.understanding.wordings import PHRASES
from bot.genres import GENRES_CALLED
from engine.titles.everyday import frequency, is_everyday

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST, _LONGER = 4, 10
"""Letters of a word that may be mistyped once, and of one that may be mistyped twice. Of the
shortest one letter may be missing: `funy`."""
_MOOD = 6
"""Letters of a mood that may be mistyped; shorter ones are too near to other words."""
_ORDINARY = 3.2
"""How often a word is used that is none mistyped: `existing` is no `exciting`."""
_MOST = 60
"""Words of a message that are mended."""
_GERMAN = frozenset(
    """
    danke bitte schauen sehen gerne heute abend nicht keine keinen einen etwas irgendwas anderes
    andere anderen filme hallo moechte wuerde koennte sollte kannst weisst wissen ueber warum
    welche welcher welches jahre aelter neuer schon immer einfach vielen schoen kennst kenne
    habe haben hatte waere letzte ersten zweite zweiten dritte genau klar weiter wieder nochmal
    lieber guten guter gutes gute besser alles nichts davon diese dieser dieses meine meinen
    deine deinen wirklich ziemlich total langsam bisschen wenig weniger empfiehlst empfehlung
    empfehlungen vorschlag vorschlaege schlag zeige machen macht geht gibt finde fande fanden
    leider super spaeter morgen nacht gestern geheult geweint
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
SHORTENED = {
    short: full
    for full, shorts in {
        "are": "r",
        "what": "wat wut",
        "which": "wich",
        "next": "nxt",
        "weird": "wierd",
        "weirder": "wierder",
        "love": "luv",
        "movie": "moovie movi",
        "want": "wnat wnt",
        "dont": "dnt",
        "havent": "havnt avent",
        "meant": "ment",
        "nicht": "nich net",
        "you": "u",
        "and": "n",
        "with": "w w/ wif wiv",
        "without": "w/o w/out witout",
        "why is": "whys",
        "something": "sth smth smthn smthing smt sumthing somethin sumthin somethng "
        "sumtin sumn summat",
        "anything": "anythin anythng nething",
        "nothing": "nth nothin nuthin nuffin",
        "everything": "everythin",
        "before": "b4",
        "because": "cuz coz bc becuz becos",
        "though": "tho",
        "through": "thru",
        "tonight": "2nite tonite 2night tn",
        "today": "2day",
        "tomorrow": "tmrw tmr 2morrow",
        "right now": "rn",
        "give me": "gimme",
        "let me": "lemme",
        "people": "ppl",
        "every one": "every1",
        "someone": "some1",
        "anyone": "any1",
        "the": "da teh",
        "this": "dis",
        "that": "dat",
        "mate": "m8",
        "great": "gr8",
        "later": "l8r",
        "might have": "mightve mighta",
        "different": "diff difrent",
        "recommend": "rec reco",
        "question": "q",
        "questions": "qs",
        "favourite": "favrite",
    }.items()
    for short in shorts.split()
}
"""Words as chat shortens them."""
_SHORT_WORD = re.compile(
    r"(?<![\w&/])(?<!rated )(?:"
    + "|".join(map(re.escape, sorted(SHORTENED, key=len, reverse=True)))
    + r")(?![\w&/])"
)
_WHY = re.compile(
    r"\by(?= (?:u|you|did|is|are|r|was|not|tho|though|would|do|no|the)\b)|(?<= )y(?=\?|$)|^y(?= $)"
)
_STRETCHED = re.compile(r"\b[a-z]*?([a-hj-wy])\1{2,}[a-z]*")
_WORDS = re.compile(rf"[a-z]{{{_SHORTEST},24}}")
_SAID = """
    recommend recommendation recommendations recommended suggest suggestion suggestions
    something anything similar movie movies films watched watching watch already because
    favourite favorite terrible horrible awful amazing awesome brilliant excellent fantastic
    incredible boring loved hated liked enjoyed disliked overrated underrated masterpiece really
    thanks please interested watch haven't documentary popular mainstream obscure different
    another before between recent newer older lighter darker funnier scarier tonight people
    director directed actor actress netflix streaming empfiehl empfehlen lustig lustiges
    spannend langweilig gesehen geschaut aehnlich komoedie komoedien vielleicht nicht schlecht
    fantastisch watchlist ratings
""".replace("'", "").split()


def written_out(text: str) -> str:
    """Words that chat shortens or stretches in full: `y r these soooo old` asks why they are."""
    text = _SHORT_WORD.sub(lambda match: SHORTENED[match[0]], _WHY.sub("why", text))
    return _STRETCHED.sub(_unstretched, text)


def _unstretched(match: re.Match[str]) -> str:
    """The word with two of the letters that run on if there is such a word, else with one."""
    doubled = re.sub(r"([a-z])\1{2,}", r"\1\1", match[0])
    return doubled if doubled in _known() else re.sub(r"([a-z])\1{2,}", r"\1", match[0])


def mended(text: str) -> str:
    """The same words, those that nearly mean something spelt as what they mean."""
    left = _MOST

    def mend(match: re.Match[str]) -> str:
        nonlocal left
        if (
            not left
            or match[0] in _known()
            or frequency(match[0]) >= _ORDINARY
            or is_everyday(_inflected(match[0]))
        ):
            return match[0]
        left -= 1
        return _meant(match[0])

    return re.sub(rf"(?<![\w]){_WORDS.pattern}(?!\w)", mend, text)


def _inflected(word: str) -> str:
    """A word without the commonest endings: `looks` is `look`."""
    return re.sub(r"(?:s|ed|er|est|ly|ing)$", "", word)


def _meant(word: str) -> str:
    allowed = 1 if len(word) < _LONGER else 2
    near = extract(
        word, _by_letter().get(word[0], ()), scorer=OSA.distance, score_cutoff=allowed, limit=2
    )
    if len(word) == _SHORTEST:
        near = [each for each in near if len(each[0]) > len(word)]
    near = [each for each in near if not (each[0].startswith(word) or word.startswith(each[0]))]
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return word
    return str(near[0][0])


@cache
def _vocabulary() -> frozenset[str]:
    moods = (name for name in MOODS_CALLED if len(name) >= _MOOD and " " not in name)
    called: Iterable[str] = (*GENRES_CALLED, *moods, *_SAID)
    words = (word for name in called for word in name.split())
    return frozenset(word for word in words if _WORDS.fullmatch(word))


@cache
def _known() -> frozenset[str]:
    every = (name.split() for name in (*MOODS_CALLED, *PHRASES))
    return _vocabulary() | _GERMAN | {word for words in every for word in words}


@cache
def _by_letter() -> dict[str, list[str]]:
    """The vocabulary by first letter, which people rarely get wrong."""
    found: dict[str, list[str]] = {}
    for word in sorted(_vocabulary()):
        found.setdefault(word[0], []).append(word)
    return found
