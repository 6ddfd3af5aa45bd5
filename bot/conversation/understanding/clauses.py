"""A message cut into clauses: what is said of one thing before the next begins."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, P, S

_SENTENCE_END = re.compile(
    rf"(?<!\d)[.;!?]+|[.;!?]+(?!\d)|(?:\s[-–—]+\s)(?!{S})|[()]|(?<=\s)//?(?=\s)"
)
_CONTRAST = (
    r"\b(?:(?<!anything )(?<!nothing )(?<!everything )(?<!all )but|though|although|however|"
    r"(?<!not )(?<!havent )yet(?! to\b)|"
    r"whereas|while|except that|aber|sondern|dafuer|jedoch)\b"
)
_PARTING = (
    r"(?<!\bno)(?<!\bim good)(?<!\byes)(?<!\byeah)(?<!\bsure)(?<!\bja) "
    r"(?=(?:thanks|thank you|thx+|ta|tysm|cheers|danke|bye+|goodbye|good night|ciao|tschuess) ?$)"
)
"""Before a courtesy that ends a sentence without a comma: `the older one ta`."""
_CUT = re.compile(
    rf"(?P<comma>,|{_PARTING})|(?P<contrast>{_CONTRAST})|\b(?P<joined>and|und|then|plus|also)\b|&|\+"
)
_TELLING = re.compile(
    rf"{S}|\b(?:seen|watched|saw|gesehen|geschaut|geguckt|kenne|havent|never|want|wanna|recommend|"
    rf"suggest|show|give|put|add|something|anything|was|were|is|are|isnt|wasnt|war|waren|similar|"
    rf"skip|like|hab|empfiehl|zeig|how|what|why|which|wie|was|warum|no|not)\b"
)


_NAMED = re.compile(rf"(?:{F}|{P})(?: ?(?:,|and|und|&|or|oder|plus) ?(?:{F}|{P}))*")
_STAND_ALONE = re.compile(
    r"\b(?:seen|unseen|watched|havent|never|want|skip|no|nope|nah|not|yes|pass|gesehen|nicht|nie|"
    r"nein|kenne?|will|geschaut)\b"
)
"""Said of films right after their names."""
_LEADS_ON = re.compile(r"\b(?:than|as|like|of|with|to|als|wie|von|mit|is|was|by|from|after) $")
"""What another film is part of."""
_LONGEST = 400
"""Characters of a clause that are read; what goes on longer says nothing."""


class Clause(NamedTuple):
    """One clause.

    Attributes:
        text: With slots, without the word that joins it to the one before.
        contrast: Whether it is set against the one before: `but`.
        joined: Whether it goes on from the one before in the same sentence.
        question: Whether its sentence ends with a question mark.
    """

    text: str
    contrast: bool = False
    joined: bool = False
    question: bool = False


def clauses(text: str) -> list[Clause]:
    """Cut a message with slots into clauses."""
    found: list[Clause] = []
    last = 0
    ends = [*((match.start(), match.end(), match[0]) for match in _SENTENCE_END.finditer(text))]
    for start, end, mark in (*ends, (len(text), len(text), "")):
        found += _within(text[last:start], question="?" in mark)
        last = end
    return found


def _within(sentence: str, *, question: bool) -> list[Clause]:
    """Cut a sentence at commas and contrasts, and at `and` where both sides say something."""
    found: list[Clause] = []
    last, contrast = 0, False
    for match in _CUT.finditer(sentence):
        left, right = sentence[last : match.start()], sentence[match.end() :]
        if not match["comma"] and not match["contrast"] and not (_tells(left) and _tells(right)):
            continue
        if left.strip():
            found += _each_film(left, contrast=contrast, joined=bool(found), question=question)
            contrast = False
        contrast = contrast or bool(match["contrast"])
        last = match.end()
    if rest := sentence[last:].strip():
        found += _each_film(rest, contrast=contrast, joined=bool(found), question=question)
    return found


def _each_film(text: str, *, contrast: bool, joined: bool, question: bool) -> list[Clause]:
    """Cut before each film that is judged: `F loved F hated F never seen`."""
    text = text.strip()[:_LONGEST]
    starts = [match.start() for match in _NAMED.finditer(text)]
    parts = [text[a:b] for a, b in pairwise((*starts, len(text)))]
    if len(parts) < 2 or starts[0] or not all(map(_says, parts)):
        return [Clause(text, contrast, joined, question)]
    each = [Clause(part.strip(), joined=True, question=question) for part in parts]
    return [each[0]._replace(contrast=contrast, joined=joined), *each[1:]]


def _says(part: str) -> bool:
    """Whether something complete is said after a film."""
    said = _NAMED.sub("", part, count=1)
    telling = re.search(S, said) or _STAND_ALONE.search(said) or opinions(said)
    return bool(telling) and not _LEADS_ON.search(said)


def _tells(words: str) -> bool:
    return bool(_TELLING.search(words) or opinions(words)) and (
        bool(re.search(rf"{F}|{P}|{S}", words))
        or bool(_TELLING.match(words.strip()) or opinions(words))
    )
