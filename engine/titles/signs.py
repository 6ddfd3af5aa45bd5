"""How likely words are a film's title: signs that are counted, and the weight of each.

A logistic regression: the weights are log-odds for each unit of a sign, fitted to the labelled
messages of development by `python -m benchmarks.mention_weights`, which prints this table anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from engine.titles.everyday import EVERYDAY
from engine.titles.evidence import Evidence, is_function

if TYPE_CHECKING:
    from collections.abc import Sequence

WEIGHTS = {
    "bias": 1.02,
    "known": 0.99,
    "cost": -0.63,
    "strange": 3.00,
    "ordinary": 0.76,
    "function": -2.21,
    "single": -1.08,
    "mistakes": -1.53,
    "mistaken": -11.60,
    "unfinished": -0.70,
    "striking": 0.87,
    "goes_on": 0.36,
    "noun": -0.84,
    "quoted": 6.07,
    "year": 6.06,
    "capitals": 3.46,
    "verb": 1.59,
    "rating": 1.33,
    "film word": -0.50,
    "alone": 1.15,
}
ARTICLES = frozenset(("the", "a", "an", "of", "and"))


class Signs(NamedTuple):
    """What there is to say of a run of words; flags are 0 or 1.

    Attributes:
        known: Log of how many people know the film, against the best known one: 0 at most.
        cost: Nats that its form costs; see `engine.titles.spelling`.
        strange: Words that nobody uses all day.
        ordinary: Words that everybody does.
        function: Whether they only hold a sentence together.
        single: Whether it is one word that counts.
        mistakes: Letters mistyped.
        mistaken: Share of the letters that are mistyped.
        unfinished: Whether they only begin a title.
        striking: Whether they have capitals that nobody would give them otherwise.
        goes_on: Whether the sentence goes on as if they were plain words.
        noun: Whether what stands before makes them one of many things.
        evidence: What speaks for a title.
    """

    known: float
    cost: float
    strange: float
    ordinary: float
    function: float
    single: float
    mistakes: float
    mistaken: float
    unfinished: float
    striking: float
    goes_on: float
    noun: float
    evidence: tuple[Evidence, ...] = ()

    def counted(self) -> dict[str, float]:
        """Each sign by its name, the evidence that is there as 1."""
        signs = self._asdict()
        found = signs.pop("evidence")
        return {"bias": 1.0, **signs, **{kind.value: float(kind in found) for kind in Evidence}}

    @property
    def log_odds(self) -> float:
        """Log-odds that the words are a title."""
        return sum(WEIGHTS[name] * value for name, value in self.counted().items() if value)


def of_words(words: Sequence[str]) -> dict[str, float]:
    """Signs that lie in the words themselves."""
    told = [word for word in words if word not in ARTICLES] or list(words)
    strange = sum(word not in EVERYDAY and not word.isdigit() for word in told)
    return {
        "strange": strange,
        "ordinary": len(told) - strange,
        "function": float(is_function(told)),
        "single": float(len(told) == 1),
    }
