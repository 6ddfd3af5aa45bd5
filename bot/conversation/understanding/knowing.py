"""Clauses about films without an opinion: seen, not seen, wanted, not wanted, asked about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, NotInterested, NotSeen, OnTable, Seen, TellAbout, WantToSee
from bot.conversation.understanding import familiar, questions, refusing, wanting
from bot.conversation.understanding.referring import NAMED, PRONOUN
from bot.conversation.understanding.slots import F, H, S
from bot.conversation.understanding.unsupported import asked_topics

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.conversation.acts import Act
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar


def question(so_far: SoFar, clause: Clause) -> bool:
    """Whether a film is any good, or would be for them."""
    words = so_far.words(clause.text)
    if re.search(S, words) or asked_topics(so_far, clause):
        return False
    named_before = so_far.pending or isinstance(so_far.last, NotSeen | WantToSee)
    if named_before and clause.question and questions.asks_verdict_alone(words):
        asked = True  # `Heat, any good?`
    else:
        asked = _is_of_something(so_far, clause.text, words) and (
            questions.asks_verdict(words, question=clause.question)
            or questions.asks_indirectly(words)
        )
    if not asked:
        return False
    so_far.add(TellAbout, so_far.targets(clause.text) or so_far.spoken_of)
    so_far.films_first = True
    return True


def _is_of_something(so_far: SoFar, text: str, words: str) -> bool:
    """Whether a clause names a film, or means one by a pronoun."""
    if NAMED.search(text):
        return True
    heard = so_far.heard
    spoken = so_far.spoken_of or so_far.pending or heard.on_table or heard.asked
    return bool(spoken and PRONOUN.search(words) and not re.search(H, text))


def knowing(so_far: SoFar, clause: Clause) -> bool:
    """Not wanted, not seen, to be watched, seen: the first that the clause says."""
    text, words = clause.text, so_far.words(clause.text)
    told = so_far.pending and familiar.tells_of_it(words)
    if re.search(H, text) and not re.search(F, text) and not told:
        return False
    heard = so_far.heard
    meant = bool(so_far.spoken_of or heard.asked or heard.on_table)
    spoken = bool(NAMED.search(text) or so_far.pending or (meant and PRONOUN.search(text)))
    if isinstance(so_far.last, NotSeen) and wanting.is_just_wanted(words):
        so_far.add(WantToSee, so_far.spoken_of)  # `Not seen Heat, but I want to.`
        return True
    if not (spoken or heard.asked or heard.on_table):
        return False
    if familiar.is_unseen(words):
        _tell(so_far, clause, NotSeen)
    elif familiar.is_forgotten(words):
        _tell(so_far, clause, Seen)
    elif refusing.is_refused(words):
        _tell(so_far, clause, NotInterested, for_now=refusing.is_for_now(words))
    elif spoken and wanting.is_wanted(words):
        so_far.add(WantToSee, so_far.subjects(clause))
    elif so_far.heard.asked is Asked.STARS and wanting.is_just_wanted(words):
        so_far.add(WantToSee, [OnTable()])
    elif (
        (spoken and familiar.is_seen(words))
        or familiar.is_just_seen(words)
        or (isinstance(so_far.last, NotSeen) and familiar.is_seen_instead(words))
    ):
        _tell(so_far, clause, Seen)
        so_far.films_first = False
    else:
        return False
    return True


def _tell(so_far: SoFar, clause: Clause, act: Callable[..., Act], **slots: object) -> None:
    """Add acts of what the clause is of; of nothing new it only says again what was said."""
    targets = so_far.subjects(clause)
    if targets or not so_far.spoken_of:
        words = so_far.words(clause.text)
        every = act is NotSeen and familiar.is_of_none(words)
        so_far.add(act, targets or [OnTable(every=every)], **slots)
