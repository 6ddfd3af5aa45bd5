"""Clauses about the talk itself: why, undo, what do you know, other films, without that filter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Correct,
    Critique,
    Direction,
    DropFilters,
    Filters,
    Groups,
    Recommend,
    Undo,
)
from bot.conversation.understanding import phrases
from bot.conversation.understanding.others import just_more, none_of_these, so_many
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.slots import F, H, P
from bot.conversation.understanding.wishing import wish

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_YEARS = ("year_from", "year_to")
_KINDS = (
    (r"years?|decades?|age|era|time period|jahre?|jahrzehnt|alter|epoche|release date", _YEARS),
    (r"genres?|kind|type", ("genres", "without_genres")),
    (r"moods?|themes?|tags?|vibes?|stimmung|thema", ("tags", "without_tags")),
    (r"popularity|obscurity|how known|how popular|bekanntheit", ("hidden_gems",)),
)
_ANY_KIND = "|".join(words for words, _ in _KINDS)
_DROPPING = re.compile(
    rf"\b(?:any|every|all|no|whatever|whichever|jedes|alle|beliebiges) (?:{_ANY_KIND})\b"
    r"(?: (?:is|are|will|would|works|goes|ist|geht|passt|limit|restriction|filters?|requirement|"
    r"preference|fine|ok|okay|do|be|good|for me|egal))*"
    rf"|\b(?:{_ANY_KIND})\b.{{0,20}}(?:doesnt matter|does not matter|dont matter|dont care|"
    r"not important|irrelevant|unimportant|is fine|egal|spielt keine rolle|is open|whatever)"
    rf"|\b(?:dont|do not|doesnt) (?:care|mind|matter)(?: \w+){{0,2}} (?:the )?(?:{_ANY_KIND}|"
    r"how old|when)|\b(?:drop|remove|clear|lose|delete|ditch|forget|ignore|cancel|reset|take off|"
    r"get rid of|without|no|turn off|lift|scrap|loesch\w*|entfern\w*|weg mit|ohne|"
    r"vergiss) (?:about )?"
    rf"(?:(?:the|that|those|this|all|my|any|your|das|den|die|dem|der|alle|meine|{H}|{_ANY_KIND}|"
    r"jahres|date) ?)*(?:filters?|filtern?|thing|part|bit|limits?|restrictions?|constraints?|"
    rf"requirement|conditions?|wishes|einschraenkung\w*|wuensche|(?:{_ANY_KIND}))\b"
    r"|\b(?:forget|drop|ignore|vergiss|lass)(?: about)? (?:the |das mit (?:den|dem|der) |die |den |"
    rf"mit )?(?:{H} ?)+$|\begal (?:aus )?welche[rsnm]? (?:{_ANY_KIND})\b|"
    rf"\bdoesnt have to be (?:{H} ?)+|\bnot only (?:{H} ?)+|{H} (?:is|are|would be) (?:fine|ok|"
    rf"okay|allowed)(?: too| after all|"
    r" again)"
)


def fixed(so_far: SoFar, clause: Clause) -> bool:
    """What means the same whatever stands around it: undo, groups, what do you know."""
    if re.search(F, clause.text):
        return False  # `What kind of film is Heat?`
    if so_far.last == Groups(mine=False) and phrases.of_mine(clause.text):
        so_far.acts[-1] = Groups(mine=True)  # `Of these groups, which do I like?`
        return True
    act = phrases.fixed(so_far.words(clause.text))
    if isinstance(act, Groups) and NAMED.search(clause.text):
        return False
    if act == Undo() and so_far.last == Correct():
        so_far.acts.pop()  # `Not what I meant, undo.`
    if act is not None:
        so_far.acts.append(act)
        so_far.pending.clear()
    return act is not None


def drop(so_far: SoFar, clause: Clause) -> bool:
    """Filters that no longer hold."""
    dropped = _DROPPING.search(clause.text)
    if not dropped or re.search(F, clause.text):
        return False
    kinds = [
        name
        for words, names in _KINDS
        if re.search(rf"\b(?:{words})\b", clause.text)
        for name in names
    ]
    for slot in re.findall(H, dropped[0]):
        kinds += _kinds(so_far.read.hint(slot).wanted)
    if isinstance(so_far.last, DropFilters) and kinds:
        kinds = [*so_far.last.kinds, *kinds]
        so_far.acts.pop()
    so_far.acts.append(DropFilters(tuple(dict.fromkeys(kinds))))
    rest = f"{clause.text[: dropped.start()]} {clause.text[dropped.end() :]}".strip()
    if re.search(H, rest):
        wish(so_far, clause._replace(text=rest))
    return True


def others(so_far: SoFar, clause: Clause) -> bool:
    """None of these: other films."""
    if so_far.spoken_of and "like" in clause.text.split():
        return False  # `Liked Heat, show me more like that.`
    words = re.sub(P, lambda slot: _them(so_far, slot[0]), so_far.words(clause.text))
    if re.search(f"{F}|{P}", words) or not none_of_these(words):
        return False
    if _more_than_many(so_far, clause.text):
        return False
    if not so_far.heard.on_table and just_more(words):
        so_far.acts.append(Recommend())
    elif not (isinstance(so_far.last, Critique) and Direction.OTHERS in so_far.last.directions):
        so_far.critique((Direction.OTHERS,), Filters(count=so_many(words)))
    return True


def _them(so_far: SoFar, slot: str) -> str:
    """A place as it stood, but all of them as a word."""
    return "them" if so_far.read.place(slot).every else slot


def _more_than_many(so_far: SoFar, text: str) -> bool:
    """Whether hints say more than how many: `something else from the 90s`."""
    return any(not so_far.read.hint(slot).counts for slot in re.findall(H, text))


def _kinds(filters: Filters) -> list[str]:
    """The fields that are set, each with the field that negates it."""
    found: list[str] = []
    if filters.genres:
        found += ("genres", "without_genres")
    if filters.tags:
        found += ("tags", "without_tags")
    if filters.year_from is not None or filters.year_to is not None:
        found += _YEARS
    return found + [
        name for name in ("hidden_gems", "variety", "count") if getattr(filters, name) is not None
    ]
