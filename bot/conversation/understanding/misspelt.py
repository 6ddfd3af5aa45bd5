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
_CHAT = {
    spelt: word
    for word, spellings in {
        "what": "wat wut",
        "which": "wich",
        "something": "smth sth smthn smt sumthing sumthin somethin somethng sumtin sumn summat "
        "smthing",
        "anything": "anythin anythng nething",
        "and": "n",
        "with": "w wif wiv",
        "because": "bc cuz coz becuz becos",
        "tonight": "tn tonite 2night 2nite",
        "next": "nxt",
        "weird": "wierd",
        "weirder": "wierder",
        "love": "luv",
        "movie": "moovie movi",
        "nicht": "nich net",
    }.items()
    for spelt in spellings.split()
}
"""Words as they are typed in haste."""
_HASTY = re.compile(rf"(?<![\w.,/-])(?:{'|'.join(_CHAT)})(?![\w/]|[.,]\d)")
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
    fantastisch
""".replace("'", "").split()


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

    text = _HASTY.sub(lambda match: _CHAT[match[0]], text)
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
