"""A reader that learned from labelled messages what people mean, however they put it.

It sees the same slots as the grammar does, and votes on each claim of a reading: what a film, a
place or a hint is there for, how a film was liked, and what else is done. The grammar has a vote of
its own. What both come to is put together as acts.

References:
    Intent classification and slot filling as in Jurafsky and Martin, Speech and Language
    Processing; Bishop (2006), section 4.3, for the models.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.conversation.acts import Asked, Choose, Critique, Recommend, Similar
from bot.conversation.understanding.learned import signs
from bot.conversation.understanding.learned.assembling import Assembler
from bot.conversation.understanding.learned.claims import Claims, claims_of
from bot.conversation.understanding.learned.heads import Head
from bot.conversation.understanding.learned.tokens import Tokens
from bot.conversation.understanding.opinions import opinions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self

    from numpy.typing import NDArray

    from bot.conversation.acts import Act, Heard
    from bot.conversation.understanding.slots import Slotted

__all__ = ["HEADS", "Claims", "Head", "Learned", "Tokens", "claims_of", "signs", "trained"]

_LIKELY_ENOUGH = -3.5
"""Log-odds of something that a message does, where it does nothing that is likelier."""
_LIKELY_WISH = -2.0
"""Log-odds of a wish, where something is said of what films should be like."""
_WISHES = ("recommend", "critique", "to it")
HEADS = ("films", "hints", "stars", "said")
WEIGHTS = "weights.npz"


class Learned:
    """The learned reader.

    Args:
        heads: Its models by name, `HEADS`.
    """

    def __init__(self, heads: Mapping[str, Head]) -> None:
        self._heads = heads

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """The reader whose weights were stored."""
        return cls({name: Head.stored(arrays, name) for name in HEADS})

    def read(self, read: Slotted, heard: Heard, grammar: Sequence[Act]) -> tuple[Act, ...]:
        """Read a message.

        Args:
            read: It, with its slots.
            heard: What was said before.
            grammar: What the grammar takes it for.
        """
        if heard.asked is Asked.FILM and any(isinstance(act, Choose) for act in grammar):
            return tuple(grammar)
        tokens = Tokens(read, heard)
        theirs = claims_of(grammar, tokens)
        claims = self.claims(tokens, theirs)
        if claims.agrees_with(theirs) and not _wishes_twice(grammar):
            return tuple(grammar)
        return Assembler(tokens, claims, lambda told: self._where(tokens, told)).acts()

    def claims(self, tokens: Tokens, grammar: Claims) -> Claims:
        """What it takes a message to claim, the grammar's word counted."""
        claims = Claims()
        for at in tokens.slots:
            head = self._heads["hints" if tokens.kinds[at] == "hint" else "films"]
            claims.roles[at] = head.likeliest(signs.of_slot(tokens, at, grammar))
            if claims.roles[at] == "rate" and at in grammar.given:
                claims.given[at] = grammar.given[at]
            elif claims.roles[at] == "rate":
                claims.stars[at] = self._liked(tokens, at, grammar)
                if not _tells_how(tokens, *tokens.clause(at)) and grammar.roles[at] != "rate":
                    claims.unsure.add(at)
        claims.said = self._said(tokens, claims, grammar)
        rates_named = "rate" in claims.roles.values()
        told = not rates_named and _tells_how(tokens, 0, len(tokens.marks))
        if "rate it" not in grammar.said and not told:
            claims.said.discard("rate it")
        if "rate it" in claims.said:
            claims.of_it = self._liked(tokens, None, grammar)
        return claims

    def _liked(self, tokens: Tokens, at: int | None, grammar: Claims) -> float:
        return float(self._heads["stars"].likeliest(signs.of_stars(tokens, at, grammar)))

    def _said(self, tokens: Tokens, claims: Claims, grammar: Claims) -> set[str]:
        """All that is likelier than not; where that is nothing at all, what is likeliest."""
        head = self._heads["said"]
        odds = head.log_odds(signs.of_message(tokens, grammar))
        said = {told for told, each in zip(head.classes, odds, strict=True) if each > 0}
        if claims.hints_without_wish(said):
            likeliest = max(_WISHES, key=lambda told: odds[head.classes.index(told)])
            if odds[head.classes.index(likeliest)] > _LIKELY_WISH:
                said.add(likeliest)
        if not said and claims.of_no_film() and odds.max() > _LIKELY_ENOUGH:
            said = {head.classes[int(odds.argmax())]}
        return said

    def _where(self, tokens: Tokens, told: str) -> int:
        """At which token something is said: where what speaks for it is strongest."""
        head = self._heads["said"]
        if told not in head.classes:
            return 0
        return max(
            range(len(tokens.words)),
            key=lambda at: head.steps_for(told, signs.of_runs_at(tokens, at)),
            default=0,
        )


def _tells_how(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words or numbers say how something was liked: nothing is rated on a guess."""
    return "stars" in tokens.kinds[first:last] or bool(opinions(tokens.said(first, last)))


def _wishes_twice(acts: Sequence[Act]) -> bool:
    """Whether there are two wishes of a kind, which are one."""
    wishes = [type(act) for act in acts if isinstance(act, Recommend | Critique | Similar)]
    return len(wishes) > len({*wishes})


@cache
def trained() -> Learned:
    """The reader with the weights that lie beside this module."""
    with files(__package__).joinpath(WEIGHTS).open("rb") as file, np.load(file) as arrays:
        return Learned.stored(arrays)
