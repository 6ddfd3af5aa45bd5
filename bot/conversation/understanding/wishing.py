"""Clauses about what films should be like, and about what MovieLens does not know."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from bot.conversation.acts import (
    Critique,
    Direction,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Seen,
    Similar,
    Topic,
    WantToSee,
)
from bot.conversation.understanding.asking import STRONGLY_ASKS, asks, factual, is_wish
from bot.conversation.understanding.hints import NOTHING, softly, together
from bot.conversation.understanding.negating import (
    denied_before,
    denied_behind,
    indifferent_before,
)
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, H, P
from bot.conversation.understanding.sofar import NAMED
from bot.conversation.understanding.topics import topics

if TYPE_CHECKING:
    from bot.conversation.acts import Filters
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar
    from bot.conversation.understanding.wordings import Hint

    Wanted = tuple[Filters, tuple[Direction, ...]]

_NEW_WISH = re.compile(
    r"\b(?:something|anything|etwas|irgendwas|was|recommend|suggest|want|mood|feel like|movie|"
    r"film|films|movies|looking for|filme|got any|any good)\b"
)
_COMPARES = re.compile(
    r"\b(?:more|less|fewer|mehr|weniger|instead|but|stattdessen|only|just|make it|these|those|"
    r"them|they|nur)\b"
)
_SOME_KIND = re.compile(
    r"(?!(?:i|we|you|he|she|they|it|the|this|that|these|those|my|your|our|no|not|is|are|was|all|"
    r"both|other|"
    r"such|what|which|der|die|das|den|diese\w*|ich|wir|mein\w*|kein\w*|alle)\b)(?:[a-z]+ ){1,3}"
    r"(?:movies?|films?|flicks?|filme)(?: (?:please|pls|plz|bitte|tonight))?"
)
"""`Monster movies`: of a kind that has no name here."""
_TOO = re.compile(r"\b(?:too|zu|a bit much|bit too) $")
_OR = re.compile(r"\b(?:or|nor|oder|noch)\b|/")
_LISTED = re.compile(rf"(?: (?:and|or|und|oder|nor|&|/) {H})+")
_JOINS = re.compile(
    r"\s*(?:,|or|and|oder|und|noch|nor|/|&|also|too|so|very|a|any|no)*(?:\s+(?:or|and|oder|und|no|"
    r"any))*\s*"
)


def unsupported(so_far: SoFar, clause: Clause) -> bool:
    """What they ask for and MovieLens does not know; what it does know is wished for too."""
    words = so_far.words(clause.text)
    found = topics(clause.text) or [
        each
        for each in topics(words)
        if each[0] is Topic.STREAMING  # Not `disney` as a wish.
    ]
    if not found:
        return False
    so_far.unsupported(topic for topic, _, _ in found)
    wishes = not (factual(clause.text) or NAMED.search(clause.text))
    filters, directions = hinted(so_far, clause.text)
    if wishes and filters != NOTHING:
        if isinstance(so_far.last, Recommend | Similar | Critique):
            _go_on(so_far, filters, directions)
        elif so_far.heard.on_table:
            so_far.critique(directions, filters)
        else:
            so_far.recommend(filters)
    so_far.pending.clear()
    return True


def wish(so_far: SoFar, clause: Clause) -> bool:
    """What films should be like: a new wish, part of the last one, or a change to the table."""
    text = clause.text
    if not re.search(H, text):
        return _plain_wish(so_far, text)
    asking = asks(text)
    if re.search(F, text) and not asking:
        return False  # `A Clockwork Orange: disturbing, but great.`
    going_on = isinstance(so_far.last, Recommend | Similar | Critique)
    hints = [so_far.read.hint(slot) for slot in re.findall(H, text)]
    if not is_wish(text, hints, going_on=going_on, words=so_far.words(text)):
        return False
    if not asking and clause.joined and _describes(so_far, hints, contrast=clause.contrast):
        return False
    nor = so_far.unwanted_last and not asking and re.match(r"(?:or|oder|nor|noch)\b", text)
    filters, directions = hinted(so_far, f"no {text}" if nor else text)
    place = _place(so_far, text)
    if so_far.pending:
        so_far.liken(so_far.targets(""), (), filters)
        if directions:
            so_far.critique(directions)
    elif going_on and place is None:
        _go_on(so_far, filters, directions)
    elif (
        directions
        or place
        or (so_far.heard.on_table and _compares(so_far, text))
        or (so_far.heard.on_table and (_COMPARES.search(text) or not _NEW_WISH.search(text)))
    ):
        so_far.critique(directions, filters, place)
    else:
        so_far.recommend(filters)
    so_far.go_on = None
    return True


def _describes(so_far: SoFar, hints: list[Hint], *, contrast: bool) -> bool:
    """Whether hints only say how a film was that was just told of: `Heat: dark, very tense`."""
    told = so_far.pending or isinstance(so_far.last, Rate | Seen | NotSeen | WantToSee)
    changes = any(hint.compares or hint.toward for hint in hints)
    return bool(told) and not changes and not (contrast and so_far.pending)


def _compares(so_far: SoFar, text: str) -> bool:
    """Whether a hint compares with what is on the table: `scarier`."""
    return any(so_far.read.hint(slot).compares for slot in re.findall(H, text))


def _plain_wish(so_far: SoFar, text: str) -> bool:
    """Films, whatever they are like: `what should I watch?`."""
    kind = _SOME_KIND.fullmatch(text) and not opinions(text) and not topics(text)
    if not (kind or STRONGLY_ASKS.search(text)) or NAMED.search(text):
        return False
    if not any(isinstance(act, Recommend | Similar | Critique) for act in so_far.acts):
        so_far.recommend(NOTHING)
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


def _go_on(so_far: SoFar, filters: Filters, directions: tuple[Direction, ...]) -> None:
    """Make more hints part of the wish before them."""
    last = so_far.last
    if isinstance(last, Critique):
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


def without_table(filters: Filters, directions: tuple[Direction, ...]) -> Wanted:
    """What a likening of films named comes to: fame is no direction then, nor age beside years."""
    for direction, gems in ((Direction.LESS_KNOWN, 1.0), (Direction.BETTER_KNOWN, -1.0)):
        if direction in directions:
            filters = replace(filters, hidden_gems=gems)
    years = filters.year_from is not None or filters.year_to is not None
    left = (
        each
        for each in directions
        if each not in (Direction.LESS_KNOWN, Direction.BETTER_KNOWN)
        and not (years and each in (Direction.NEWER, Direction.OLDER))
    )
    return filters, tuple(left)


def _one_place(similar: Similar) -> OnTable | None:
    """The place on the table that a likening starts from, if it is one alone."""
    first = similar.to[0]
    return first if len(similar.to) == 1 and isinstance(first, OnTable) else None


def hinted(so_far: SoFar, text: str) -> Wanted:
    """What the hints of a clause come to, each as it stands or, after a negation, against it."""
    filters, directions = NOTHING, []
    negative, soft, last = False, False, 0
    for match in re.finditer(H, text):
        between, hint = text[last : match.start()], so_far.read.hint(match[0])
        if indifferent_before(between):
            last = match.end()
            continue
        if denial := denied_before(between):
            negative, soft = True, denial.soft
        elif denied_behind(_after_list(text, match.end())):
            negative, soft = True, False
        elif (
            not (negative and last and _JOINS.fullmatch(between))
            or (between.isspace() and soft)
            or (hint.measures and not _OR.search(between))
        ):
            negative, soft = False, False
        last = match.end()
        if not negative and _TOO.search(between):
            directions += [hint.too] if hint.too else []
            filters = filters if hint.too else together(filters, hint.unwanted)
            continue
        way = hint.away if negative else hint.toward
        directions += [way] if way else []
        meant = hint.unwanted if negative else hint.wanted
        filters = together(filters, softly(meant) if soft else meant)
    so_far.unwanted_last = negative
    return filters, tuple(dict.fromkeys(directions))


def _after_list(text: str, at: int) -> str:
    """What stands behind a hint and those listed with it: `musicals and westerns bore me`."""
    listed = _LISTED.match(text, at)
    return text[listed.end() if listed else at :]
