"""Clauses about what films should be like."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from bot.conversation.acts import (
    Asked,
    Critique,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Similar,
    TellAbout,
    WantToSee,
    Word,
)
from bot.conversation.understanding.asking import asks, wants_beside_films, wants_films
from bot.conversation.understanding.hints import together
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.slots import F, H, P
from bot.conversation.understanding.telling import has_lived, tells_a_taste
from bot.conversation.understanding.topics import topics
from bot.conversation.understanding.wanted import hinted, without_table
from bot.conversation.understanding.wishlike import is_everyday, is_wish

if TYPE_CHECKING:
    from bot.conversation.acts import Direction, Filters
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar
    from bot.conversation.understanding.wanted import Wanted
    from bot.conversation.understanding.wordings import Hint

_NEW_WISH = re.compile(
    r"\b(?:something|anything|etwas|irgendwas|was|recommend|suggest|want|mood|feel like|movie|"
    r"film|films|movies|looking for|filme|got any|any good)\b"
)
_COMPARES = re.compile(
    r"\b(?:more|less|fewer|mehr|weniger|instead|but|stattdessen|only|just|make it|these|those|"
    r"them|they|nur)\b"
)
_VERDICT = re.compile(
    rf"(?:(?:very|really|pretty|so|bit|an?|all|quite|such|proper|kinda|just|too|some) )*(?:{H} ?)+"
    r"(?:stuff|film|movie)?"
)
"""`Grim stuff`, which asks for nothing where it follows a film that they have seen."""
_FANCIES = re.compile(
    r"\b(?:i|we|id|wed|ich|wir)(?: \w+)? (?:fancy|want something|want a|feel like|need a|"
    r"need something|"
    r"like a|like something|hab lust auf|will was|moechte was|haette (?:gern )?was)\b|\btopic\b"
)
"""Of something else than what is on the table: `no, I fancy a western`."""
_SOME_KIND = re.compile(
    r"(?!(?:i|we|you|he|she|they|it|the|this|that|these|those|my|your|our|no|not|is|are|was|all|"
    r"both|other|"
    r"such|what|which|der|die|das|den|diese\w*|ich|wir|mein\w*|kein\w*|alle)\b)(?:[a-z]+ ){1,3}"
    r"(?:movies?|films?|flicks?|filme)(?: (?:please|pls|plz|bitte|tonight))?"
)
"""`Monster movies`: of a kind that has no name here."""


def wish(so_far: SoFar, clause: Clause) -> bool:
    """What films should be like: a new wish, part of the last one, or a change to the table."""
    text = clause.text
    if not re.search(H, text):
        return _plain_wish(so_far, text)
    asking = asks(text)
    if re.search(F, text) and not wants_beside_films(text):
        return False  # `A Clockwork Orange: disturbing, but great.`
    going_on = isinstance(so_far.last, Recommend | Similar | Critique)
    hints = [so_far.read.hint(slot) for slot in re.findall(H, text)]
    words, first = so_far.words(text), not (so_far.acts or so_far.pending or clause.joined)
    if not is_wish(text, hints, going_on=going_on, first=first, words=words):
        if tells_a_taste(words) or has_lived(text):
            so_far.held = hinted(so_far, text)[0]
        return False
    if (not asking or _VERDICT.fullmatch(text)) and _describes(so_far, clause, hints):
        return False
    nor = so_far.unwanted_last and not asking and re.match(r"(?:or|oder|nor|noch)\b", text)
    filters, directions = hinted(so_far, f"no {text}" if nor else text)
    if not so_far.heard.on_table:
        filters, directions = without_table(filters, directions)
    if so_far.pending and not isinstance(so_far.pending[0], OnTable):
        so_far.liken(so_far.targets(""), (), filters)
        if directions:
            so_far.critique(directions)
    else:
        _wish_or_change(so_far, text, (filters, directions))
    so_far.go_on = None
    return True


_NO = re.compile(r"(?:no|nah|nope|nein|nee|ne)\b(?! more)")
_ASKS_HOW = re.compile(r"(?:is|are|was|were|ist|sind|war|waren|wie|how|wird)\b")
"""`Is the fourth one scary`: a question of this one."""


def _wish_or_change(so_far: SoFar, text: str, wanted: Wanted) -> None:
    """A new wish, part of the last one, or a change to what is on the table."""
    filters, directions = wanted
    going_on = isinstance(so_far.last, Recommend | Similar | Critique)
    place, table = _place(so_far, text), so_far.heard.on_table and not _refuses(so_far, text)
    if going_on and place is None:
        go_on(so_far, filters, directions)
    elif place and not directions and _ASKS_HOW.match(text):
        so_far.add(TellAbout, [place])
    elif place and not directions:
        so_far.liken([place], (), filters)
    elif directions or (table and (_compares(so_far, text) or _changes(text))):
        so_far.critique(directions, filters, place)
    else:
        so_far.recommend(filters)


def _refuses(so_far: SoFar, text: str) -> bool:
    """Whether they wish for something in place of what was offered: `no, a western`."""
    if so_far.heard.asked is not Asked.YES:
        return False
    return Say(Word.NO) in so_far.acts or bool(_NO.match(text))


def _describes(so_far: SoFar, clause: Clause, hints: list[Hint]) -> bool:
    """Whether hints only say how a film was that was just told of: `Heat: dark, very tense`."""
    named = bool(so_far.pending) and not isinstance(so_far.pending[0], OnTable)
    told = named or isinstance(so_far.last, Rate | Seen | NotSeen | WantToSee)
    changes = any(hint.compares or hint.toward or hint.measures for hint in hints)
    if changes or (named and (clause.contrast or _COMPARES.search(clause.text))):
        return False
    return told and (clause.joined or all(is_everyday(hint.words) for hint in hints))


def _changes(text: str) -> bool:
    """Whether what is on the table is to change, rather than something new looked for."""
    if _FANCIES.search(text):
        return False
    return bool(_COMPARES.search(text) or not _NEW_WISH.search(text))


def _compares(so_far: SoFar, text: str) -> bool:
    """Whether a hint compares with what is on the table: `scarier`."""
    return any(so_far.read.hint(slot).compares for slot in re.findall(H, text))


_TOO_LATE = re.compile(r"\b(?:too|zu) (?:late|tired|busy|sleepy|muede|spaet)\b")


def _plain_wish(so_far: SoFar, text: str) -> bool:
    """Films, whatever they are like: `what should I watch?`."""
    kind = _SOME_KIND.fullmatch(text) and not opinions(text) and not topics(text)
    if not (kind or wants_films(text)) or NAMED.search(text) or _TOO_LATE.search(text):
        return False
    if not any(isinstance(act, Recommend | Similar | Critique) for act in so_far.acts):
        so_far.recommend(so_far.held)
    return True


def _place(so_far: SoFar, text: str) -> OnTable | None:
    """The place on the table that a change starts from: in this clause, or just named."""
    if places := re.findall(P, text):
        place = so_far.read.place(places[0])
        return None if place.every else place
    if so_far.pending and all(isinstance(each, OnTable) for each in so_far.pending):
        place = cast("OnTable", so_far.targets("")[0])
        return None if place.every else place
    return None


def go_on(so_far: SoFar, filters: Filters, directions: tuple[Direction, ...]) -> None:
    """Make more hints part of the wish before them."""
    last = so_far.last
    before = so_far.acts[-2] if len(so_far.acts) > 1 else None
    if isinstance(last, Critique) and isinstance(before, Similar) and not so_far.heard.on_table:
        filters, directions = without_table(filters, (*last.directions, *directions))
        so_far.acts[-2:] = [replace(before, filters=together(before.filters, filters))]
        if directions:
            so_far.critique(directions)
    elif isinstance(last, Critique):
        so_far.critique(directions, filters)
    elif isinstance(last, Similar) and directions and _one_place(last):
        so_far.acts.pop()
        so_far.critique(directions, together(last.filters, filters), _one_place(last))
    elif isinstance(last, Recommend | Similar):
        together_with = together(last.filters, filters)
        if isinstance(last, Similar) and not so_far.heard.on_table:
            together_with, directions = without_table(together_with, directions)
        so_far.acts[-1] = replace(last, filters=together_with)
        if directions:
            so_far.critique(directions)


def _one_place(similar: Similar) -> OnTable | None:
    """The place on the table that a likening starts from, if it is one alone."""
    first = similar.to[0]
    return first if len(similar.to) == 1 and isinstance(first, OnTable) else None
