"""Whether a new model is good enough to take over: the figures it is judged by, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

JUDGED_BY = {"rmse": -1, "ndcg": 1}
"""How well stars are foretold and how well films are ordered, and which way is better."""

CERTAINTY = 2.0
"""Standard errors of a difference that chance is not believed to make."""


def falls_short(
    figures: Mapping[str, float],
    against: Mapping[str, float],
    chance: Mapping[str, float],
    tolerance: float,
) -> tuple[str, ...]:
    """The figures in which a new model is worse than tolerated, and than chance explains.

    Two trainings on the very same ratings differ by a few hundredths of their figures already, so
    what is worse by no more than that is not held against a model.

    Args:
        figures: The new model's, by name.
        against: Those of the model in use, on the same ratings; what is missing is not compared.
        chance: Standard errors of the differences, as far as they are known.
        tolerance: How much worse a figure may be, as a share of the one in use.
    """
    return tuple(
        name
        for name, better in JUDGED_BY.items()
        if name in figures
        and name in against
        and (against[name] - figures[name]) * better
        > max(tolerance * abs(against[name]), CERTAINTY * chance.get(name, 0.0))
    )
