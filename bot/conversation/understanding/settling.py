"""What the acts of a message come to once all of it is read: which add nothing to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Asked,
    Correct,
    Critique,
    Direction,
    NotInterested,
    OnTable,
    Recommend,
    Say,
    Stars,
    Unclear,
    Undo,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.conversation.acts import Act

WEAK = (Say(Word.YES), Say(Word.NO))
"""Said before something else they add nothing: `no, I meant …`."""


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
