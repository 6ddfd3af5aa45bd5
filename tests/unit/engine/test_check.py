"""The figures that a retraining is judged by."""

from __future__ import annotations

import pytest

from engine.evaluate.check import check
from engine.split import by_hash
from tests.support.small_world import QUICK, two_tastes


@pytest.fixture(scope="module")
def stages() -> list[str]:
    return []


@pytest.fixture(scope="module")
def figures(stages):
    return check(two_tastes(), config=QUICK, progress=lambda at: stages.append(at.stage))


def test_says_how_far_off_and_how_well_ranked(figures):
    assert figures.keys() == {"rmse", "mae", "ndcg", "recall"}
    assert 0 < figures["mae"] <= figures["rmse"] < 2
    assert 0 <= figures["ndcg"] <= 1
    assert 0 <= figures["recall"] <= 1


def test_is_the_same_every_time(figures):
    assert check(two_tastes(), config=QUICK) == figures


def test_tells_its_training_apart_from_the_real_one(figures, stages):
    assert figures
    assert {stage.split(":")[0] for stage in stages} == {
        "Trial run",
        "Checking on ratings held back",
    }


def test_says_nothing_where_nothing_can_be_held_back():
    world = two_tastes()
    split = by_hash(world.ratings)
    assert check(world.with_ratings(split.train.iloc[:5]), config=QUICK) == {}
