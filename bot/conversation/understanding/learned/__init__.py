"""A reader that learned from labelled messages what people mean, however they put it.

It sees the same slots as the grammar does, and votes on each claim of a reading: what a film, a
place or a hint is there for, how a film was liked, and what else is done. Two kinds of models vote:
linear heads, which go by the words that stand there, and networks, which read the message as a
whole. All hear the grammar's word. What they come to is put together as acts.

tokens      a message with its slots as a row of tokens
claims      what acts claim of it, one by one, to be voted on
signs       what the linear heads see of it ← heads
pieces      and what the network does: pieces of words ← encoder ← network
assembling  from claims to acts again

References:
    Intent classification and slot filling as in Jurafsky and Martin, Speech and Language
    Processing; Bishop (2006), section 4.3, for the linear models.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import log_softmax

from bot.conversation.acts import Asked, Choose, Critique, Recommend, Say, Similar
from bot.conversation.understanding.learned import signs
from bot.conversation.understanding.learned.assembling import Assembler
from bot.conversation.understanding.learned.claims import CHOOSE, NONE, Claims, claims_of
from bot.conversation.understanding.learned.heads import Head
from bot.conversation.understanding.learned.network import Network, together
from bot.conversation.understanding.learned.tokens import Tokens
from bot.conversation.understanding.opinions import opinions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.conversation.acts import Act, Heard
    from bot.conversation.understanding.learned.encoder import Floats
    from bot.conversation.understanding.learned.network import Votes
    from bot.conversation.understanding.slots import Slotted

__all__ = [
    "HEADS",
    "NETWORKS",
    "WEIGHTS",
    "Claims",
    "Head",
    "Learned",
    "Tokens",
    "claims_of",
    "signs",
    "trained",
]

_LIKELY_ENOUGH = -3.5
"""Log-odds of something that a message does, where it does nothing that is likelier."""
_LIKELY_WISH = -2.0
"""Log-odds of a wish, where something is said of what films should be like."""
_WISHES = ("recommend", "critique", "to it")
_TWO = 2
_SHARE = 0.7
"""What the networks' vote counts; the rest is the linear heads'."""
HEADS = ("films", "hints", "stars", "said")
WEIGHTS, NETWORKS = "weights.npz", ("network-1.npz", "network-2.npz")


class Learned:
    """The learned reader.

    Args:
        heads: Its linear models by name, `HEADS`.
        networks: They vote on the same classes.
    """

    def __init__(self, heads: Mapping[str, Head], networks: Sequence[Network]) -> None:
        self._heads = heads
        self._networks = networks

    def read(self, read: Slotted, heard: Heard, grammar: Sequence[Act]) -> tuple[Act, ...]:
        """Read a message.

        Args:
            read: It, with its slots.
            heard: What was said before.
            grammar: What the grammar takes it for.
        """
        chosen = [act for act in grammar if isinstance(act, Choose)]
        if chosen and not _is_one_of_two(heard):
            return (chosen[0], *(act for act in grammar if isinstance(act, Say)))
        tokens = Tokens(read, heard)
        theirs = claims_of(grammar, tokens)
        claims = self.claims(tokens, theirs)
        if claims.agrees_with(theirs) and not _wishes_twice(grammar):
            return tuple(grammar)
        return Assembler(tokens, claims, lambda told: self._where(tokens, told)).acts()

    def claims(self, tokens: Tokens, grammar: Claims) -> Claims:
        """What it takes a message to claim, the grammar's word counted."""
        claims = Claims()
        votes = together([network.votes(tokens, grammar) for network in self._networks])
        for at in tokens.slots:
            head = "hints" if tokens.kinds[at] == "hint" else "films"
            seen = signs.of_slot(tokens, at, grammar)
            claims.roles[at] = self._likeliest(head, seen, votes.roles[at])
            if claims.roles[at] == "rate" and at in grammar.given:
                claims.given[at] = grammar.given[at]
            elif claims.roles[at] == "rate":
                claims.stars[at] = self._liked(tokens, at, grammar, votes)
                if not _tells_how(tokens, *tokens.clause(at)) and grammar.roles[at] != "rate":
                    self._doubt(tokens, at, claims)
        claims.said = self._said(tokens, claims, grammar, votes)
        rates_named = "rate" in claims.roles.values()
        told = not rates_named and _tells_how(tokens, 0, len(tokens.marks))
        if "rate it" not in grammar.said and not told:
            claims.said.discard("rate it")
        if "rate it" in claims.said:
            claims.of_it = self._liked(tokens, None, grammar, votes)
        return claims

    @staticmethod
    def _doubt(tokens: Tokens, at: int, claims: Claims) -> None:
        """Rate nothing on a guess: a film is asked about, and a place left alone."""
        if tokens.kinds[at] == "film":
            claims.unsure.add(at)
        else:
            claims.roles[at] = NONE
            del claims.stars[at]

    def _likeliest(self, name: str, seen: Iterable[str], votes: Floats) -> str:
        """The class that all models together hold likeliest: a geometric mean."""
        head = self._heads[name]
        odds = (1 - _SHARE) * log_softmax(head.log_odds(seen)) + _SHARE * log_softmax(votes)
        return head.classes[int(odds.argmax())]

    def _liked(self, tokens: Tokens, at: int | None, grammar: Claims, votes: Votes) -> float:
        seen = signs.of_stars(tokens, at, grammar)
        return float(self._likeliest("stars", seen, votes.stars[at]))

    def _said(self, tokens: Tokens, claims: Claims, grammar: Claims, votes: Votes) -> set[str]:
        """All that is likelier than not; where that is nothing at all, what is likeliest."""
        head = self._heads["said"]
        odds = head.log_odds(signs.of_message(tokens, grammar))
        odds = (1 - _SHARE) * odds + _SHARE * votes.said
        if not _is_one_of_two(tokens.heard):
            odds[[told.startswith(CHOOSE) for told in head.classes]] = -np.inf
        said = {told for told, each in zip(head.classes, odds, strict=True) if each > 0}
        if len(chosen := [told for told in said if told.startswith(CHOOSE)]) > 1:
            said.remove(min(chosen, key=lambda told: odds[head.classes.index(told)]))
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


def _is_one_of_two(heard: Heard) -> bool:
    """Whether they choose between two films, the older one offered first."""
    return heard.asked is Asked.FILM and len(heard.films) == _TWO


def _wishes_twice(acts: Sequence[Act]) -> bool:
    """Whether there are two wishes of a kind, which are one."""
    wishes = [type(act) for act in acts if isinstance(act, Recommend | Critique | Similar)]
    return len(wishes) > len({*wishes})


@cache
def trained() -> Learned:
    """The reader with the weights that lie beside this module."""
    arrays = _stored(WEIGHTS)
    heads = {name: Head.stored(arrays, name) for name in HEADS}
    return Learned(heads, [Network.stored(_stored(name), HEADS) for name in NETWORKS])


def _stored(name: str) -> dict[str, NDArray[Any]]:
    with files(__package__).joinpath(name).open("rb") as file, np.load(file) as arrays:
        return dict(arrays)
