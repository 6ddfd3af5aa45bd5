"""Clauses that ask for films like some: `like Alien but not horror`, `a mix of Heat and Fargo`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import OnTable, Rate, Seen, Similar
from bot.conversation.understanding.referring import NAMED, T
from bot.conversation.understanding.resembling import AS_SUCH, BEHIND, SOUGHT, STRONG
from bot.conversation.understanding.slots import F, H, P
from bot.conversation.understanding.topics import topics
from bot.conversation.understanding.wanted import hinted, without_table

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_FILM = rf"(?:{F}|{P})"
_THE = (
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|first|"
    r"watching|seeing|if|both|i|maybe|say|either|in|from|of) )*"
)
_LIKE = re.compile(
    rf"(?P<cue>\b(?:similar(?: (?:movies?|films?|ones?|stuff|picks?|things?|vibes?))*(?: to)?|"
    rf"{STRONG}|more (?:of|like|from)|(?:so )?aehnlich(?:e[srnm]?)?(?: (?:wie|zu|filme))*|"
    r"(?:(?:filme?|etwas|was|so(?: was| etwas)?|irgendwas|mehr|sowas|genau(?:so)?) )+wie|wie|"
    r"feel like|^as (?:\w+|[\ue200-\ue3ff]) as|another|the next|more|like)) "
    rf"{_THE}(?={T})|(?P<after>{_FILM} ?(?:{BEHIND}\b|[ -]like (?:films?|movies?|stuff|vibes?|"
    rf"things?|{H})))|(?P<around>{_FILM} (?:meets|x|trifft) {_FILM}|{_FILM} erinner(?:n|t)\b|"
    rf"wenn (?:ich|du|man|wir|mir|dir|einem) {_FILM} (?:mag|mochten?|lieb\w*|gefaellt|gefallen|"
    rf"gut)|^(?:think|imagine|picture) {_THE}{_FILM}(?= ?(?:$|(?:in|with|set|for|only|on)\b)))"
)
_LIKING = re.compile(
    r"\b(?:i|we|ive|ich)(?: (?:also|really|do|did|didnt|dont|never|always|still|quite|kinda|"
    r"actually|too|just|both|absolutely|only|even|mostly|sorta|sort of|kind of|doesnt|not))*$|"
    r"\b(?:dont|didnt|did not|do not|doesnt|really|would i|will i|id|ill|i would|i will|you|u|"
    r"people|they|might|wont|she|he|everyone|it|was|looks|not|sounds)$"
)
"""What stands before `like` where it is a verb: they like it, and want none like it."""
_ASKING_HOW = re.compile(r"(?:ist|war|findest|fandest|gut)\b|.*\b(?:ist|war|findest du)\b")
_NOT = r"(?:not|without|unlike|except|minus|less|fewer|no|nothing|never|nicht|ohne|weniger|kein)"
_CUT = re.compile(
    rf"\b(?:but |and |aber |und |rather than |instead of )?(?:{_NOT} |rather than |instead of )"
    r"(?:so much |too much |any )?(?:of |like |wie )?"
    rf"(?:(?:the )?(?:feeling|feel|vibes?|mood|style|tone) (?:of|from|like) )?{_THE}(?={_FILM})"
)
_UNLIKE = re.compile(
    rf"(?:\w+ ){{0,3}}?{_NOT} (?:so much |too much |another )?(?:like |wie )?(?:of )?{_THE}{_FILM}"
)
"""`…, just not like Gravity`."""
_MORE = re.compile(r"\b(?:more|mehr|like|wie) ")
_LESS = re.compile(r"\b(?:less|not|nothing|weniger|nicht|nichts) $")
_WEAK_CUES = frozenset({"like", "wie", "more", "feel like", "another", "the next"})
_NEEDS_A_NAME = frozenset({"more", "another", "the next"})
_LIKED = 3.5
"""Stars from which on a film was liked, so that more like it may be wanted."""
_REFUSED = re.compile(r"\b(?:but|not|no|never|kein\w*|bitte nicht) $")
_AS_SUCH, _SOUGHT = re.compile(AS_SUCH), re.compile(SOUGHT)


_UNSURE = re.compile(
    r"\b(?:remember|know|recall|sure|forgot|tell|weiss|unsure) (?:if|whether|ob)\b"
)
"""`I don't remember if I liked it` wants none like it."""


def likening(so_far: SoFar, clause: Clause) -> bool:
    """Films like those named, unlike those after `not`, with what else is said of them."""
    text = clause.text
    if _UNSURE.search(text):
        return False
    if _unlike(so_far, text):
        return True
    start = _start(so_far, text)
    if start is None:
        return _as_such(so_far, text)
    if _LESS.search(text[:start]) and isinstance(so_far.last, Similar):
        so_far.liken((), so_far.targets(text))
        return True
    cut = _CUT.search(text, start + 1)
    to = so_far.targets(text[: cut.start()] if cut else text)
    if not to:
        return False
    without = [so_far.named(slot) for slot in NAMED.findall(text[cut.start() :])] if cut else []
    filters, directions = hinted(so_far, text)
    if directions and len(to) == 1 and isinstance(to[0], OnTable):
        so_far.critique(directions, filters, to[0])
    else:
        filters, directions = without_table(filters, directions)
        so_far.liken(to, without, filters)
        if directions:
            so_far.critique(directions)
    so_far.spoken_of = tuple(to)
    so_far.unsupported(topic for topic, _, _ in topics(text))
    return True


def _as_such(so_far: SoFar, text: str) -> bool:
    """Films like those just named or told of, not named again: `… anything similar?`."""
    if re.search(F, text) and _SOUGHT.search(text):
        so_far.liken(so_far.targets(text), (), hinted(so_far, text)[0])
        return True
    told = so_far.pending or isinstance(so_far.last, Rate | Seen)
    theirs = bool(so_far.spoken_of) and (so_far.opinion or 0) >= _LIKED
    if not (told or theirs) or NAMED.search(text) or not _AS_SUCH.search(text):
        return False
    if isinstance(so_far.last, Rate) and (so_far.last.stars or 0) < _LIKED:
        return False
    filters, directions = hinted(so_far, text)
    so_far.liken(so_far.targets("") or so_far.spoken_of, (), filters)
    if directions:
        so_far.critique(directions)
    return True


def _unlike(so_far: SoFar, text: str) -> bool:
    """What they should not be like, before or after what they should: `less Amélie, more …`."""
    if not re.search(F, text) or not _UNLIKE.match(text):
        return False
    if isinstance(so_far.last, Similar):
        so_far.liken((), so_far.targets(text), hinted(so_far, _UNLIKE.sub("", text))[0])
        return True
    rest = so_far.read.text.partition(text)[2]
    if not re.match(
        r"less|weniger|(?:not|nothing|nicht|nichts) (?:like|wie)", text
    ) or not _MORE.search(rest):
        return False
    so_far.shunned = tuple(so_far.targets(text))
    return True


def _start(so_far: SoFar, text: str) -> int | None:
    """Where a likening begins; None where the clause likens nothing."""
    for match in _LIKE.finditer(text):
        if match["after"] or match["around"]:
            return match.start()
        cue, rest = match["cue"], text[match.end() :]
        if cue in _WEAK_CUES and _LIKING.search(text[: match.start()].rstrip()):
            continue
        if cue in _NEEDS_A_NAME and _REFUSED.search(text[: match.start()]):
            continue
        if cue == "more" and text[: match.start()].endswith("no "):
            continue
        if cue == "wie" and _ASKING_HOW.match(rest):
            continue
        if NAMED.match(rest):
            return match.start()
        spoken = so_far.heard.on_table or so_far.spoken_of
        if (
            spoken
            and cue not in _NEEDS_A_NAME
            and not re.match(r"(?:that|it|this|das) (?:was|is|one)", rest)
        ):
            return match.start()
    return None
