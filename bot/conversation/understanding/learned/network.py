"""A network that reads a message as a whole, and votes on its claims.

What words mean beside others it knows from before it ever saw a message to this bot; what is
claimed of films it learned from labelled ones. To each piece of the message it is told what the
grammar takes the slot there for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import log_softmax

from bot.conversation.understanding.learned.encoder import (
    Encoder,
    Linear,
    linear,
    stored_as,
    weights,
)
from bot.conversation.understanding.learned.pieces import SETTING_AT, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Self

    from numpy.typing import NDArray

    from bot.conversation.understanding.learned.claims import Claims
    from bot.conversation.understanding.learned.encoder import Floats
    from bot.conversation.understanding.learned.tokens import Tokens

NOT_SAID = "?"
"""What the grammar takes slots for where its word is worth nothing."""
HEARD = "heard"
"""What the grammar is known to have said, if it was heard at all."""


@dataclass(frozen=True, eq=False)
class Votes:
    """What the network holds likely, as logits.

    Attributes:
        roles: What each slot is there for, by its token.
        stars: How what stands there was liked, by token; under None the film spoken of.
        said: What else is done.
    """

    roles: Mapping[int, Floats]
    stars: Mapping[int | None, Floats]
    said: Floats


@dataclass(frozen=True, eq=False)
class Network:
    """The network.

    Args:
        vocabulary: Numbers the pieces.
        encoder: Encodes them.
        roles: Names of roles that the grammar may give.
        given: What each role adds to the piece where its slot begins.
        told: Names of what else the grammar may claim.
        claimed: What each of these adds to the beginning.
        heads: From vectors to votes, by name: `films`, `hints`, `stars`, `said`.

    Shape:
        given (R, D), claimed (S, D); heads from 2 D.
    """

    vocabulary: Vocabulary
    encoder: Encoder
    roles: tuple[str, ...]
    given: Floats
    told: tuple[str, ...]
    claimed: Floats
    heads: Mapping[str, Linear]

    def votes(self, tokens: Tokens, grammar: Claims | None) -> Votes:
        """Vote on a message's claims.

        Args:
            tokens: The message.
            grammar: What the grammar claims.
        """
        pieces, begins = self.vocabulary.of(tokens)
        added = np.zeros((len(pieces), self.given.shape[1]), dtype=np.float32)
        for at, role in given_roles(tokens, grammar).items():
            added[begins[at]] += self.given[self._role.get(role, self._role[NOT_SAID])]
        claimed = (self._claim[each] for each in claimed_by(grammar) if each in self._claim)
        added[0] += self.claimed[list(claimed)].sum(0)
        seen = self.encoder(pieces, added)
        said = self.heads["said"](np.concatenate([seen[0], seen.max(0)]))
        roles: dict[int, Floats] = {}
        stars: dict[int | None, Floats] = {None: self._beside(seen, SETTING_AT, "stars")}
        for at in tokens.slots:
            head = "hints" if tokens.kinds[at] == "hint" else "films"
            roles[at] = self._beside(seen, begins[at], head)
            stars[at] = self._beside(seen, begins[at], "stars")
        return Votes(roles, stars, said)

    def _beside(self, seen: Floats, at: int, head: str) -> Floats:
        """A head's votes on what begins at a piece."""
        return self.heads[head](np.concatenate([seen[at], seen[0]]))

    @cached_property
    def _role(self) -> dict[str, int]:
        return {role: number for number, role in enumerate(self.roles)}

    @cached_property
    def _claim(self) -> dict[str, int]:
        return {told: number for number, told in enumerate(self.told)}

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[Any]], heads: Iterable[str]) -> Self:
        """The network whose weights were stored."""
        return cls(
            Vocabulary(names(arrays, "pieces")),
            Encoder.stored(arrays),
            names(arrays, "roles"),
            weights(arrays, "given"),
            names(arrays, "told"),
            weights(arrays, "claimed"),
            {name: linear(arrays, f"heads.{name}") for name in heads},
        )


def together(votes: Sequence[Votes]) -> Votes:
    """The votes of networks that were trained alike from other beginnings: their mean.

    What one got wrong by chance the others rarely do.

    Args:
        votes: On the same claims.

    Reference:
        Lakshminarayanan et al. (2017), Simple and scalable predictive uncertainty estimation using
        deep ensembles.
    """
    return Votes(
        {at: _mean([log_softmax(each.roles[at]) for each in votes]) for at in votes[0].roles},
        {at: _mean([log_softmax(each.stars[at]) for each in votes]) for at in votes[0].stars},
        _mean([each.said for each in votes]),
    )


def _mean(votes: Sequence[Floats]) -> Floats:
    mean: Floats = np.mean(votes, axis=0)
    return mean


def to_store(
    floats: Mapping[str, Floats], named: Mapping[str, Iterable[str]]
) -> dict[str, NDArray[Any]]:
    """What there is to store of a network.

    Args:
        floats: Its weights by name.
        named: Its `pieces`, `roles` and what is `told`.
    """
    arrays: dict[str, NDArray[Any]] = {}
    for name, each in floats.items():
        arrays |= stored_as(name, each)
    for name, listed in named.items():
        arrays[name] = np.frombuffer("\n".join(listed).encode(), dtype=np.uint8)
    return arrays


def names(arrays: Mapping[str, NDArray[Any]], name: str) -> tuple[str, ...]:
    """Names that were stored."""
    return tuple(arrays[name].tobytes().decode().split("\n"))


def given_roles(tokens: Tokens, grammar: Claims | None) -> dict[int, str]:
    """What the grammar takes each slot for, by its token."""
    roles = grammar.roles if grammar else {}
    return {at: roles.get(at, NOT_SAID) for at in tokens.slots}


def claimed_by(grammar: Claims | None) -> set[str]:
    """What else the grammar claims, and that it was heard."""
    return {*grammar.said, HEARD} if grammar else set()
