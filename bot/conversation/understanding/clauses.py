"""A message cut into clauses: what is said of one thing before the next begins."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, P, S

_SENTENCE_END = re.compile(rf"(?<!\d)[.;!?]+|[.;!?]+(?!\d)|(?:\s[-–—]+\s)(?!{S})|[()]")
_CONTRAST = (
    r"\b(?:(?<!anything )(?<!nothing )(?<!everything )(?<!all )but|though|although|however|yet|"
    r"whereas|while|except that|aber|sondern|dafuer|jedoch)\b"
)
_CUT = re.compile(
    rf"(?P<comma>,)|(?P<contrast>{_CONTRAST})|\b(?P<joined>and|und|then|plus|also)\b|&|\+"
)
_TELLING = re.compile(
    rf"{S}|\b(?:seen|watched|saw|gesehen|geschaut|geguckt|kenne|havent|never|want|wanna|recommend|"
    rf"suggest|show|give|put|add|something|anything|was|were|is|are|isnt|wasnt|war|waren|similar|"
    rf"skip|like|hab|empfiehl|zeig|how|what|why|which|wie|was|warum|no|not)\b"
)


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
            found.append(Clause(left.strip()[:_LONGEST], contrast, bool(found), question))
            contrast = False
        contrast = contrast or bool(match["contrast"])
        last = match.end()
    if sentence[last:].strip():
        found.append(Clause(sentence[last:].strip()[:_LONGEST], contrast, bool(found), question))
    return found


def _tells(words: str) -> bool:
    return bool(_TELLING.search(words) or opinions(words)) and (
        bool(re.search(rf"{F}|{P}|{S}", words))
        or bool(_TELLING.match(words.strip()) or opinions(words))
    )
