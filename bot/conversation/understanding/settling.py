"""What the acts of a message come to once all of it is read: which add nothing to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Asked,
    Correct,
    Critique,
    Direction,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Stars,
    TellAbout,
    Unclear,
    Undo,
    WantToSee,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.conversation.acts import Act

WEAK = (Say(Word.YES), Say(Word.NO))
"""Said before something else they add nothing: `no, I meant …`."""


_OF_A_FILM = (Rate, Seen, NotSeen, NotInterested, WantToSee)
_WORDS = frozenset((Word.YES, Word.NO, Word.SKIP, Word.ENOUGH))


def weighed(answer: tuple[Act, ...], said: tuple[Act, ...]) -> tuple[Act, ...]:
    """Which of two readings holds, where a question is open beside films on the table.

    Args:
        answer: What a message is, if it answers how they liked the film in question.
        said: What it is, if it is said of the table.
    """
    answers = [act for act in answer if _is_answer(act)]
    of_others = any(map(_is_of_others, said))
    if not answers or (of_others and all(isinstance(act, Rate | Stars) for act in answers)):
        return said
    if len(answers) < len(answer):  # `Not seen. Any anime instead?`
        guessed = any(isinstance(act, Rate) and not act.stated for act in answers)
        rated = any(isinstance(act, Rate) and act.what == OnTable() for act in said)
        return said if guessed and not rated else answer
    return said if of_others or any(map(_is_a_wish, said)) else answer


def _is_answer(act: Act) -> bool:
    if isinstance(act, Say):
        return act.word in _WORDS
    return isinstance(act, Stars) or (isinstance(act, _OF_A_FILM) and act.what == OnTable())


def _is_of_others(act: Act) -> bool:
    """Whether an act is of films by name or by place."""
    return isinstance(act, (*_OF_A_FILM, TellAbout)) and act.what != OnTable()


def _is_a_wish(act: Act) -> bool:
    """Whether an act asks in so many words: `others` alone may as well be another question."""
    if isinstance(act, Critique):
        return act not in (Critique(), Critique((Direction.OTHERS,)))
    return not isinstance(act, Say | Stars | Unclear | TellAbout | Seen | NotSeen | Rate)


def settled(acts: Iterable[Act], asked: Asked | None) -> tuple[Act, ...]:
    """Acts without those that others make needless; never empty.

    Args:
        acts: What was said, in its order.
        asked: What the open question waits for.
    """
    found = list(dict.fromkeys(acts))
    needless = {*_needless(found, asked)}
    stars = [act for act in found if isinstance(act, Stars)]  # `Three, no, three and a half.`
    found = [act for act in found if act not in needless and act not in stars[:-1]]
    strong = [act for act in found if act not in WEAK]
    return tuple(strong or found[:1]) or (Unclear(),)


def _needless(found: Sequence[Act], asked: Asked | None) -> Iterable[Act]:
    """What says nothing beside the rest."""
    if any(not isinstance(act, Say) for act in found):
        yield Say(Word.SKIP)  # `Not sure, maybe a 6.`
    if Say(Word.ENOUGH) in found:
        yield Recommend()  # The same in other words.
    if any(isinstance(act, Critique) and Direction.OTHERS in act.directions for act in found):
        yield NotInterested(OnTable())  # `Not my style, others please.`
    if any(isinstance(act, Correct) for act in found):
        yield Undo()  # `No wait, I meant Collateral.`
    if asked is Asked.YES and any(act in WEAK for act in found):
        yield from (Say(Word.THANKS), Recommend())  # `No need, thanks`, `sure, whatever`.
