from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.model_selection import train_test_split

from engine.split import by_hash, by_rating, by_user, cold_start, without_movies


@pytest.fixture
def ratings():
    generator = np.random.default_rng(3)
    rows = [
        (user, int(movie), float(generator.integers(1, 11)) / 2, 1000 + user)
        for user in range(40)
        for movie in generator.permutation(60)[: generator.integers(5, 50)]
    ]
    return pd.DataFrame(rows, columns=["user_id", "movie_id", "stars", "timestamp"])


def keys(frame):
    return set(zip(frame["user_id"], frame["movie_id"], strict=True))


def test_by_rating_is_scikit_learns_split(ratings):
    train, test = by_rating(ratings)
    theirs_train, theirs_test = train_test_split(ratings, test_size=0.2, random_state=42)
    pd.testing.assert_frame_equal(train, theirs_train)
    pd.testing.assert_frame_equal(test, theirs_test)
    assert not keys(train) & keys(test)


def test_the_real_split_has_the_documents_size(movielens_zip):
    from engine import load_movielens

    train, test = by_rating(load_movielens(movielens_zip).ratings)
    assert (len(train), len(test)) == (80668, 20168)


def test_by_user_holds_people_back_whole(ratings):
    split = by_user(ratings)
    held = set(split.known["user_id"]) | set(split.hidden["user_id"])
    assert len(held) == 8
    assert not held & set(split.train["user_id"])
    assert keys(split.known) | keys(split.hidden) | keys(split.train) == keys(ratings)
    assert not keys(split.known) & keys(split.hidden)
    for user in held:
        known = (split.known["user_id"] == user).sum()
        assert known == int(0.8 * (ratings["user_id"] == user).sum())


def test_by_user_is_seeded(ratings):
    pd.testing.assert_frame_equal(by_user(ratings).hidden, by_user(ratings).hidden)
    assert keys(by_user(ratings).hidden) != keys(by_user(ratings, seed=8).hidden)


def test_cold_start_tells_ever_more_of_the_same(ratings):
    steps = dict(cold_start(ratings, (0, 1, 3, 10, 30)))
    assert steps[0].known.empty
    everybody = set(steps[0].hidden["user_id"])
    for k, more in ((1, 3), (3, 10)):
        still = steps[more].known["user_id"].unique()
        fewer = steps[k].known[steps[k].known["user_id"].isin(still)]
        assert keys(fewer) < keys(steps[more].known)
    for k, split in steps.items():
        counts = split.known.groupby("user_id").size()
        assert (counts == k).all()
        assert set(split.hidden["user_id"]) <= everybody
        assert not keys(split.known) & keys(split.hidden)
        assert not everybody & set(split.train["user_id"])


def test_without_movies_hides_all_their_ratings(ratings):
    train, test = without_movies(ratings, 5, seed=0)
    assert without_movies(ratings, 500, seed=0).test["movie_id"].nunique() == 12
    assert test["movie_id"].nunique() == 5
    assert not set(test["movie_id"]) & set(train["movie_id"])


def test_nobody_to_hold_back():
    one = pd.DataFrame({"user_id": [1], "movie_id": [1], "stars": [3.0], "timestamp": [0]})
    split = by_user(one)
    assert (len(split.train), len(split.known), len(split.hidden)) == (1, 0, 0)


def test_a_rating_stays_on_its_side_as_others_come_in(movielens):
    ratings = movielens.ratings
    before, after = by_hash(ratings.iloc[: len(ratings) // 2]), by_hash(ratings)
    assert set(before.test.index) <= set(after.test.index)
    assert set(before.train.index) <= set(after.train.index)
    assert 0.09 < len(after.test) / len(ratings) < 0.11
