"""Clauses that ask for reasons: why a film is on the table, and which rating would change that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import OnTable, WhatWouldChange, Why
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.referring import NAMED, PRONOUN
from bot.conversation.understanding.slots import F, P

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_NAMED = f"(?:{F}|{P})"
_YOU = r"(?:you|u|du|ihr|it|the bot|matinee)"
_PICKED = either("""
    recommend\\w*, suggest\\w*, pick\\w*, choose, chose, show\\w*, give, giving, gave, offer\\w*,
    put, think, thought, say, reckon, go for, went for, land on, list\\w*, include\\w*, bring up,
    select\\w*, push\\w*, want me to
""")
_EMPHASIS = either("""
    on earth, in the world, the hell, the heck, the fuck, tf, oh why, exactly, actually, even,
    of all, though, tho, just, only, specifically, ausgerechnet, denn, gerade, grad, genau, bloss,
    eigentlich
""")
_ASKING_WHY = re.compile(
    rf"\b(?:why|how come|wieso|weshalb|warum|what for|wozu)(?: {_EMPHASIS})*(?: "
    rf"(?:did|do|would|are|have|has|were|hast|habt|wird|empfiehlst|schlaegst|zeigst|gibst)? "
    rf"?{_YOU}\b|"
    rf" (?:should|would|soll|sollte|wuerde|do) (?:i|ich|we|mir)\b| (?:is|are|was|were|does|ist|"
    rf"sind)?"
    rf" ?(?:the |der |die |das |film |movie )*(?:{_NAMED}|{PRONOUN.pattern})|$)"
)
_EXPLAIN = (
    r"(?:explain|justify|begruende?|erklaer\w*)(?: (?:me|to me|mir|bitte|mal|yourself|it|that|this|"
    r"these|them|the|your|das|den))*"
)
_CHOICE = r"(?:reasoning|choices?|picks?|logic|thinking|selection|auswahl)"
_GIVE_REASONS = re.compile(
    either(rf"""
    what (?:\w+ ){{0,3}}(?:made|makes|would make) {_YOU} (?:{_PICKED}|come up),
    wieso wird mir {_NAMED}, warum wird mir {_NAMED}, {_EXPLAIN}$, {_EXPLAIN} (?:why|{_CHOICE}|
    {_NAMED}(?: {_CHOICE})?)(?: {_NAMED})?$, {_EXPLAIN} why {_NAMED}, (?:^|\b(?:please|can you|
    could you) ){_EXPLAIN} {_NAMED}, (?:talk|walk) (?:me|us) through (?:why |your |the |that |
    this |it|these |how |{_NAMED}), how(?:d| do) {_YOU} (?:come up|pick|choose|know|figure|arrive|
    land), what were {_YOU} thinking, (?:convince|persuade) (?:me|us) (?:of |to see |
    to watch )?{_NAMED}, pitch (?:me )?{_NAMED}, sell (?:me |us )?(?:on |it )?{_NAMED},
    whats so (?:good|great|special) about {_NAMED}, what made {_NAMED} (?:come|show|pop|turn|
    appear), ueberzeuge? mich von {_NAMED}, was spricht fuer {_NAMED}, woher weisst du,
    wie kommts, ^reasons?$, ^(?:and )?based on$, reasons? (?:for|behind|why), grund fuer,
    gruende fuer, whats? (?:is |was )?(?:the |your |deine? )?(?:reason\w*|logic|thinking|
    rationale|thought process|connection|link|idea|case|argument) (?:behind|for|with|of|there|
    here), whats? (?:is |was )?(?:the |your )(?:reason\w*|logic|thinking|rationale),
    whats? (?:is )?(?:the )?{_NAMED} (?:doing|got to do|based), was (?:hat|macht|soll) (?:der |
    die |das |film )*{_NAMED} (?:hier|da|damit|mit|auf), what (?:has|does|
    have) (?:the )?{_NAMED} (?:got to do|have to do), how (?:did|does|is|come|
    has) (?:the )?{_NAMED} (?:get|got|end up|ended up|make it|made it|fit|match\w*|suit|here|
    on (?:here|there|the|my)), how does (?:that|it|this) (?:fit|match|suit),
    how did {_YOU} (?:come up|pick|choose|get (?:to|that|this|{_NAMED})|know|figure|arrive|land),
    wie (?:kommst|bist|kamst) du (?:\w+ )*(?:auf|drauf|darauf), based on what, on what basis,
    (?:and )?(?:tell|telling) (?:me|us) (?:exactly |just )?why, why (?:you|u) (?:think|picked|
    pick|recommend\w*|suggest\w*|reckon|chose|gave|put|went)
    """)
)
_NO_QUESTION = re.compile(
    r"\b(?:thats|thats exactly|which is|know|idea|dunno|sure|reason|(?<!dont )(?<!cant )see|"
    r"(?<!dont )(?<!cant )(?<!not )understand) (?:why|warum|"
    r"how "
    r"come)\b|\bwhy (?:not|dont|didnt|cant|wouldnt|bother|would anyone)\b|"
    r"\b(?:warum|wieso) nicht\b"
)
_AWAY = either("""
    go, goes, gone, going, away, drop\\w*, disappear\\w*, vanish\\w*, leave, leaves, off, out,
    removed, rid, shot of, lose, change\\w*, different, differently, lift\\w*, raise, lower,
    higher, alter\\w*, flip\\w*, make, move\\w*, bump\\w*, tweak\\w*, edit, redo, undo, swap,
    take, get, bring\\w*, weg, rausfliegt, verschwind\\w*, aender\\w*, anders, geaendert,
    wegfaellt, fliegt, raus, rate, rated, it take
""")
_RATINGS = r"(?:ratings?|scores?|stars?|opinions?|votes?|bewertung(?:en)?|sterne?|wertung(?:en)?)"
_WOULD = (
    r"(?:would|could|should|might|will|can|do|does|must|have to|need to|id|wuerde|muesste|koennte|"
    r"muss|soll)"
)
_CHANGING = re.compile(
    rf"\b(?:which|what|welche?[rsn]?)(?: (?:one|ones))?(?: of| meiner| von)?(?: (?:my|the|meinen|"
    rf"meine|single|one|other))* {_RATINGS}\b.*\b{_AWAY}\b|"
    rf"\b(?:which|what|welche?[rsn]?) (?:of )?(?:my |meine[rn]? )?{_RATINGS} (?:is|are|was|were|"
    rf"ist|"
    rf"sind)?\b.*\b(?:responsible|behind|cause\w*|matter\w*|schuld|put|brought|led|got)\b|"
    rf"\b(?:what|was) (?!do |can |does ){_WOULD}(?: (?:it|i|ich|we|have|need|to|be|my|you))* "
    rf"{_AWAY}\b|\bwould (?:anything|something|any|changing|a different|it|{_NAMED}|that|"
    rf"this)\b.*\b"
    rf"(?:change|make|drop|lift|disappear|still|go|gone)\b|"
    rf"\bwhat (?:do|can|could|should) i (?:(?:have|need) to )?(?:change|rate|rerate|alter|do)\b.*\b"
    rf"(?:to|so|for|that)\b.*\b(?:{_AWAY}|see|not)\b|"
    rf"\bwould {_NAMED} (?:(?:still|then) (?:be|show)|(?:then |just )?(?:go away|disappear|drop|"
    rf"leave|"
    rf"vanish))\b|"
    rf"\bwhat if (?:i|id|ive) (?:had |have )?(?:rated|liked|hated|loved|disliked|gave|given|"
    rf"said)\b|"
    rf"\bif i (?:had |d |have )?(?:rated|liked|hated|disliked|given|"
    rf"scored)\b.*\bwould\b.*\b(?:still|"
    rf"{_AWAY})\b|"
    rf"\bhow (?:would|could|can|do|does) (?:i|we|that|it|this) (?:change|get rid|get|make|lose|"
    rf"stop)"
    rf" (?:.*\b(?:off|out|away|gone|disappear|from|rid|of|that|this|it)\b)"
)


def why(so_far: SoFar, clause: Clause) -> bool:
    """Why something was recommended: `why 3`, `alien, how come?`, `what made you pick it`."""
    words = so_far.words(clause.text)
    if _NO_QUESTION.search(words) or not _asks_why(so_far, words):
        return False
    asked = Why(_place(so_far, clause.text))
    if asked != Why() or not isinstance(so_far.last, Why):
        so_far.acts.append(asked)
    so_far.pending.clear()
    return True


def change(so_far: SoFar, clause: Clause) -> bool:
    """Which rating would change a pick: `which rating would make alien go away`."""
    if not _CHANGING.search(so_far.words(clause.text)):
        return False
    so_far.acts.append(WhatWouldChange(_place(so_far, clause.text)))
    so_far.pending.clear()
    return True


def _asks_why(so_far: SoFar, words: str) -> bool:
    if _ASKING_WHY.search(words) or _GIVE_REASONS.search(words):
        return True
    behind = re.search(rf"(?:{_NAMED}|^)[ ,]*(?:why|how come|warum|wieso)(?: {_EMPHASIS})*$", words)
    return bool(behind and (so_far.heard.on_table or so_far.spoken_of or so_far.pending))


def _place(so_far: SoFar, text: str) -> OnTable:
    """What the question is of, which may have been named just before it."""
    place = so_far.place(text)
    if place == OnTable() and len(so_far.pending) == 1 and not NAMED.search(text):
        place = so_far.on_table(so_far.pending[0])
    return place
