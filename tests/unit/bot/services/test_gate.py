"""When a new model is good enough to take over."""

from __future__ import annotations

import pytest

from bot.services.gate import falls_short

IN_USE = {"rmse": 0.80, "ndcg": 0.40, "mae": 0.60}


@pytest.mark.parametrize(
    ("rmse", "ndcg", "short"),
    [
        (0.80, 0.40, ()),
        (0.70, 0.50, ()),
        (0.807, 0.397, ()),
        (0.809, 0.40, ("rmse",)),
        (0.80, 0.395, ("ndcg",)),
        (0.90, 0.30, ("rmse", "ndcg")),
        # Better in one does not make up for the other.
        (0.60, 0.30, ("ndcg",)),
    ],
)
def test_each_figure_may_be_worse_by_the_tolerance_and_no_more(rmse, ndcg, short):
    assert falls_short({"rmse": rmse, "ndcg": ndcg}, IN_USE, {}, 0.01) == short


def test_what_chance_explains_is_not_held_against_a_model():
    new = {"rmse": 0.82, "ndcg": 0.38}
    assert falls_short(new, IN_USE, {"rmse": 0.011, "ndcg": 0.011}, 0.01) == ()
    assert falls_short(new, IN_USE, {"rmse": 0.009, "ndcg": 0.009}, 0.01) == ("rmse", "ndcg")


def test_a_wide_tolerance_outweighs_certainty():
    assert falls_short({"rmse": 0.85}, IN_USE, {"rmse": 0.0001}, 0.1) == ()


def test_what_was_not_measured_on_both_is_not_compared():
    assert falls_short({"rmse": 5.0}, {}, {}, 0.0) == ()
    assert falls_short({}, IN_USE, {}, 0.0) == ()
    assert falls_short({"mae": 5.0}, IN_USE, {}, 0.0) == ()
