"""The figures that a retraining is judged by."""

from __future__ import annotations

import pandas as pd
import pytest

from engine.evaluate.check import Checked, check
from engine.split import by_hash
from tests.support.small_world import QUICK, two_tastes


@pytest.fixture(scope="module")
def stages() -> list[str]:
    return []


@pytest.fixture(scope="module")
def checked(stages):
    return check(two_tastes(), config=QUICK, progress=lambda at: stages.append(at.stage))


@pytest.fixture(scope="module")
def careless():
    """A trial that learned from ratings whose stars mean nothing."""
    world = two_tastes()
    shuffled = world.ratings["stars"].sample(frac=1, random_state=0).to_numpy()
    return check(world.with_ratings(world.ratings.assign(stars=shuffled)), config=QUICK).trial


def test_says_how_far_off_and_how_well_ranked(checked):
    figures = checked.figures
    assert figures.keys() == {"rmse", "mae", "ndcg", "recall"}
    assert 0 < figures["mae"] <= figures["rmse"] < 2
    assert 0 <= figures["ndcg"] <= 1
    assert 0 <= figures["recall"] <= 1
    assert not checked.against


def test_is_the_same_every_time(checked):
    assert check(two_tastes(), config=QUICK).figures == checked.figures


def test_tells_its_training_apart_from_the_real_one(checked, stages):
    assert checked.figures
    assert {stage.split(":")[0] for stage in stages} == {
        "Trial run",
        "Checking on ratings held back",
    }


def test_says_nothing_where_nothing_can_be_held_back():
    world = two_tastes()
    split = by_hash(world.ratings)
    assert check(world.with_ratings(split.train.iloc[:5]), config=QUICK) == Checked()


def test_a_rival_that_learned_the_same_scores_the_same(checked):
    again = check(two_tastes(), config=QUICK, rival=checked.trial)
    assert again.against == again.figures == checked.figures
    assert all(chance == pytest.approx(0, abs=1e-6) for chance in again.chance.values())


def test_a_rival_that_learned_nonsense_is_told_apart_beyond_chance(checked, careless):
    found = check(two_tastes(), config=QUICK, rival=careless)
    assert found.figures == checked.figures
    lead = found.against["rmse"] - found.figures["rmse"]
    assert lead > 0.5
    assert 0 < found.chance["rmse"] < lead / 5


def test_a_film_that_the_rival_never_knew_is_asked_of_neither(checked):
    world = two_tastes()
    held = by_hash(world.ratings).test
    new_film = 9_999
    watched = pd.DataFrame({"user_id": range(60), "movie_id": new_film, "stars": 0.5})
    assert len(by_hash(watched).test)
    films = pd.concat(
        [world.movies, world.movies.iloc[:1].assign(movie_id=new_film)], ignore_index=True
    )
    grown = world.adding(watched.assign(timestamp=0), films)
    found = check(grown, config=QUICK, rival=checked.trial)
    assert found.against["rmse"] == pytest.approx(checked.figures["rmse"], abs=0.05)
    assert len(held) > len(by_hash(watched).test)
