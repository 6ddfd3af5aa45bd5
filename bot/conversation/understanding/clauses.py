"""A message cut into clauses: what is said of one thing before the next begins."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, H, P, S

_SENTENCE_END = re.compile(
    rf"(?<!\d)[.;!?]+|[.;!?]+(?!\d)|(?:\s[-–—]+\s)(?!{S})|[()]|(?<=\s)//?(?=\s)|"
    rf":(?= ?(?:{H} ?)+(?:$|[.,;!?]))"
)
_CONTRAST = (
    r"\b(?:(?<!anything )(?<!nothing )(?<!everything )(?<!all )(?<!everyone )(?<!everybody )but|"
    r"though|although|however|"
    r"(?<!not )(?<!havent )yet(?! to\b)|"
    r"whereas|while|except that|aber|sondern|dafuer|jedoch)\b"
)
_PARTING = (
    r"(?<!\bno)(?<!\bim good)(?<!\byes)(?<!\byeah)(?<!\bsure)(?<!\bja)(?<!today)(?<!\bnow)"
    r"(?<!tonight)(?<!nope)(?<!\bnah)(?<!nein)(?<!\bnee)(?<!\bne) "
    r"(?=(?:thanks|thank you|thx+|ta|tysm|cheers|danke|bye+|goodbye|good night|ciao|tschuess) ?$)"
)
"""Before a courtesy that ends a sentence without a comma: `the older one ta`."""
_BECAUSE = (
    r"\b(?:because|cuz|cos|coz|bc|weil)\b|\bsince (?=(?:i|im|it|its|we|he|she|"
    r"they|the|my|theres)\b)"
)
_WISH = (
    r" (?=(?:so )?(?:gimme|give me|hit me|got any|got more|any (?:recs|ideas|more|other|others|"
    r"similar)|anything (?:like|similar|else|along)|something (?:like|similar|with|else|along)|"
    r"smth|more (?:like|of)|recommend|suggest|show me|find me|what (?:should|else|next|now|can|do "
    r"you)|whats (?:similar|next|like)|can you|could you|do you have|have you got|need|looking for|"
    r"now (?:i |we )?(?:want|need|something|give|show)|next pl|nxt|hast du|gib mir|zeig|empfiehl|"
    r"habt ihr|suche|was (?:aehnliches|gibt|kannst))\b)"
)
"""Before a wish that follows what they liked without a comma: `loved Heat gimme more`."""
_CUT = re.compile(
    rf"(?P<comma>,|{_PARTING})|(?P<contrast>{_CONTRAST})|(?P<reason>{_BECAUSE})|(?P<wish>{_WISH})|"
    r"\b(?P<joined>and|und|then|plus|also)\b|&|\+"
)
_STILL_OPEN = re.compile(
    r"\b(?:i|you|we|to|would|id|ill|can|could|will|should|do|did|dont|didnt|please|pls|not|never|"
    r"that|what|who|which|of|like|as|than|and|or|the|a|my|some|any|if|when|for|with)$"
)
"""Before a wish's words these make them part of what is said."""
_LISTED = re.compile(rf" ?(?:(?:too |any )?{H} ?,? )*(?:or|nor|oder|noch) (?:too |any |even )?{H}")
"""What goes on a list of hints: `nothing sad, dark or violent` is said in one breath."""
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
_WHICH = re.compile(
    rf"(?<=[{F[1:-1]}{P[1:-1]}]) ?(?:\((?:the|der|die|das|from|von|with)\b[^()]{{0,60}}\)|,"
    r" (?:the|der|die|das) [^,.;!?()]{0,40}\b(?:one|version|original|remake|film|movie)\b"
    r"[^,.;!?()]{0,30},(?= (?:is|was|are|were|wasnt|isnt|i|ist|war|fand|gets|got)\b))"
)
"""Which film of a name is meant; that is the titles' matter."""
_ASIDE = re.compile(rf"{F} ?\( ?(?:(?:{H}|,|the|an?|film|movie|one|and|from) ?)+")
"""What a film is, told beside it: `Alien (horror, 1979)`."""
_LONGEST = 400
"""Characters of a clause that are read; what goes on longer says nothing."""


class Clause(NamedTuple):
    """One clause.

    Attributes:
        text: With slots, without the word that joins it to the one before.
        contrast: Whether it is set against the one before: `but`.
        joined: Whether it goes on from the one before in the same sentence.
        question: Whether its sentence ends with a question mark.
        reason: Whether it tells why: `because …`.
    """

    text: str
    contrast: bool = False
    joined: bool = False
    question: bool = False
    reason: bool = False


def clauses(text: str) -> list[Clause]:
    """Cut a message with slots into clauses."""
    text = _WHICH.sub(" ", text)
    found: list[Clause] = []
    last = 0
    ends = [*((match.start(), match.end(), match[0]) for match in _SENTENCE_END.finditer(text))]
    for start, end, mark in (*ends, (len(text), len(text), "")):
        if mark == ":" and re.search(rf"{F}(?: \w+){{0,2}} ?$", text[last:start]):
            continue  # `Heat: tense, dark` tells of it.
        if not _ASIDE.fullmatch(text, max(last - 3, 0), start):
            found += _within(text[last:start], question="?" in mark)
        last = end
    return found


def _within(sentence: str, *, question: bool) -> list[Clause]:
    """Cut a sentence at commas and contrasts, and at `and` where both sides say something."""
    found: list[Clause] = []
    last, before = 0, Clause("", question=question)
    for match in _CUT.finditer(sentence):
        left, right = sentence[last : match.start()], sentence[match.end() :]
        if not _cuts(match, left, right):
            continue
        if match["comma"] and re.search(f"{H} ?$", left) and _LISTED.match(right):
            continue
        if left.strip():
            found += _each_film(before._replace(text=left, joined=bool(found)))
            before = Clause("", question=question)
        contrast = before.contrast or bool(match["contrast"])
        before = before._replace(contrast=contrast, reason=bool(match["reason"]))
        last = match.end()
    if rest := sentence[last:].strip():
        found += _each_film(before._replace(text=rest, joined=bool(found)))
    return found


def _cuts(match: re.Match[str], left: str, right: str) -> bool:
    """Whether something else begins to be said here."""
    if match["comma"] or match["contrast"] or match["reason"]:
        return True
    if match["wish"]:
        named = re.search(f"{F}|{P}|{S}", left)
        done = re.search(S, left) or opinions(left)
        return bool(named and done) and not _STILL_OPEN.search(left)
    return _tells(left) and _tells(right)


def _each_film(clause: Clause) -> list[Clause]:
    """Cut before each film that is judged: `F loved F hated F never seen`."""
    text = clause.text.strip()[:_LONGEST]
    starts = [match.start() for match in _NAMED.finditer(text)]
    parts = [text[a:b] for a, b in pairwise((*starts, len(text)))]
    if len(parts) < 2 or starts[0] or not all(map(_says, parts)):
        return [clause._replace(text=text)]
    each = [Clause(part.strip(), joined=True, question=clause.question) for part in parts]
    return [clause._replace(text=each[0].text), *each[1:]]


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
