"""Clauses that ask for what MovieLens does not know: who is in it, how long it is, on Netflix."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Critique,
    NotInterested,
    NotSeen,
    Rate,
    Recommend,
    Seen,
    Similar,
    Stars,
    Topic,
    Unsupported,
    WantToSee,
)
from bot.conversation.understanding.asking import wants_films
from bot.conversation.understanding.hints import NOTHING
from bot.conversation.understanding.questions import begins_question
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.telling import factual
from bot.conversation.understanding.topics import topics
from bot.conversation.understanding.wanted import hinted
from bot.conversation.understanding.wishing import go_on

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar
_NO_FILM = re.compile(
    r"(?:and )?(?:not|no|keine?n?) (?:an? )?(?:films?|movies?|filme?)(?: please)?"
)
"""`A series, not a film`."""


def asked_topics(so_far: SoFar, clause: Clause) -> list[tuple[Topic, int, int]]:
    """The topics of a clause; some only show in words that also say what films should be like."""
    return topics(clause.text) or [
        each
        for each in topics(so_far.words(clause.text))
        if each[0] in (Topic.STREAMING, Topic.AGE_RATING)  # Not `disney` as a wish.
    ]


def unsupported(so_far: SoFar, clause: Clause) -> bool:
    """What they ask for and MovieLens does not know; what it does know is wished for too."""
    found = asked_topics(so_far, clause)
    if so_far.last == Unsupported(Topic.SERIES) and _NO_FILM.fullmatch(clause.text):
        return True
    if not found or _only_told(so_far, clause, found):
        return False
    so_far.unsupported(topic for topic, _, _ in found)
    wishes = not (factual(clause.text) or NAMED.search(clause.text))
    filters, directions = hinted(so_far, clause.text)
    if wishes and filters != NOTHING:
        if isinstance(so_far.last, Recommend | Similar | Critique):
            go_on(so_far, filters, directions)
        elif so_far.heard.on_table:
            so_far.critique(directions, filters)
        else:
            so_far.recommend(filters)
    so_far.pending.clear()
    return True


def question(so_far: SoFar, clause: Clause) -> bool:
    """A question that MovieLens cannot answer, though it may sound like an opinion."""
    return begins_question(clause.text) and unsupported(so_far, clause)


def _only_told(so_far: SoFar, clause: Clause, found: list[tuple[Topic, int, int]]) -> bool:
    """Whether a topic only comes up in what they tell of a film: `loved it, even dubbed`."""
    if not isinstance(so_far.last, Rate | Seen | NotSeen | NotInterested | WantToSee | Stars):
        return False
    if clause.question or begins_question(clause.text) or wants_films(clause.text):
        return False
    if all(topic in (Topic.PEOPLE, Topic.AGE_RATING) for topic, _, _ in found):
        return True  # `The Witches (the Anjelica Huston one)`
    return sum(end - start for _, start, end in found) < len(clause.text) / 2
