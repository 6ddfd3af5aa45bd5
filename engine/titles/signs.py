"""How likely words are a film's title: signs that are counted, and the weight of each.

A logistic regression: the weights are log-odds for each unit of a sign, fitted to the labelled
messages of development by `python -m benchmarks.mention_weights`, which prints this table anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from engine.titles.everyday import frequency
from engine.titles.evidence import Evidence, is_function

if TYPE_CHECKING:
    from collections.abc import Sequence

WEIGHTS = {
    "bias": 0.13,
    "known": 1.47,
    "cost": -0.79,
    "rarity": 1.27,
    "words": -1.09,
    "function": -1.98,
    "single": -1.07,
    "mistakes": -2.03,
    "mistaken": -15.04,
    "unfinished": -0.48,
    "striking": 0.98,
    "one_of_many": -2.98,
    "noun": -1.26,
    "quoted": 5.03,
    "year": 5.03,
    "capitals": 3.78,
    "verb": 2.59,
    "likened": 1.00,
    "rating": 1.45,
    "number": 0.60,
    "called": 3.23,
    "film word": -0.69,
    "alone": 0.16,
    "told of": 2.98,
    "whole": -0.78,
}
_COMMONEST = 8.0
ARTICLES = frozenset(("the", "a", "an", "of", "and"))


class Signs(NamedTuple):
    """What there is to say of a run of words; flags are 0 or 1.

    Attributes:
        known: Log of how many people know the film, against the best known of its time.
        cost: Nats that its form costs; see `engine.titles.spelling`.
        rarity: How much rarer the words are than the commonest, in powers of ten.
        words: How many count.
        function: Whether they only hold a sentence together.
        single: Whether it is one word that counts.
        mistakes: Letters mistyped.
        mistaken: Share of the letters that are mistyped.
        unfinished: Whether they only begin a title.
        striking: Whether they have capitals that nobody would give them otherwise.
        one_of_many: Whether `a` stands before them.
        noun: Whether another word does that makes them a thing of somebody's: `my`, `every`.
        evidence: What speaks for a title.
    """

    known: float
    cost: float
    rarity: float
    words: float
    function: float
    single: float
    mistakes: float
    mistaken: float
    unfinished: float
    striking: float
    one_of_many: float
    noun: float
    evidence: tuple[Evidence, ...] = ()

    def counted(self) -> dict[str, float]:
        """Each sign by its name, the evidence that is there as 1."""
        signs = self._asdict()
        found = signs.pop("evidence")
        return {"bias": 1.0, **signs, **{kind.value: float(kind in found) for kind in Evidence}}

    @property
    def log_odds(self) -> float:
        """Log-odds that the words are a title; a sign that no weight was fitted to yet is mute."""
        return sum(
            WEIGHTS.get(name, 0.0) * value for name, value in self.counted().items() if value
        )


def of_words(words: Sequence[str]) -> dict[str, float]:
    """Signs that lie in the words themselves."""
    told = [word for word in words if word not in ARTICLES] or list(words)
    return {
        "rarity": sum(_COMMONEST - frequency(word) for word in told),
        "words": len(told),
        "function": float(is_function(told)),
        "single": float(len(told) == 1),
    }
