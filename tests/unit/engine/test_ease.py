"""EASE against its definition, and what becomes of films it does not know."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import torch

from engine import ease
from engine.config import EaseConfig
from engine.datasets import Dataset
from engine.interactions import Interactions


@pytest.fixture
def ratings() -> pd.DataFrame:
    generator = np.random.default_rng(3)
    seen = [(user, movie) for user in range(40) for movie in range(12) if generator.random() < 0.4]
    users, movies = zip(*seen, strict=True)
    stars = generator.integers(1, 11, len(seen)) / 2
    return pd.DataFrame({"user_id": users, "movie_id": movies, "stars": stars})


@pytest.fixture
def data(ratings: pd.DataFrame) -> Interactions:
    movies = pd.DataFrame({"movie_id": range(13), "title": [f"Film {n}" for n in range(13)]})
    return Interactions.of(
        Dataset("forty people", "", "0", "movielens", movies, ratings, pd.DataFrame())
    )


def dense(head: ease.EaseHead) -> np.ndarray:
    weights = np.zeros((len(head.films), 13), dtype=np.float32)
    np.put_along_axis(weights, head.targets.long().numpy(), head.strengths.numpy(), axis=1)
    return weights[:, head.films.numpy()]


def test_weights_are_each_films_ridge_regression_on_the_others(
    data: Interactions, ratings: pd.DataFrame
) -> None:
    head = ease.fit(data, EaseConfig(films=12, regularisation=5.0, weights=12), liking=0.0)
    watched = pd.crosstab(ratings["user_id"], ratings["movie_id"]).to_numpy(np.float64)
    weights = dense(head)
    for film in range(12):
        others = [other for other in range(12) if other != film]
        system = watched[:, others].T @ watched[:, others] + 5.0 * np.eye(11)
        expected = np.linalg.solve(system, watched[:, others].T @ watched[:, film])
        np.testing.assert_allclose(weights[others, film], expected, atol=1e-5)
    assert not weights.diagonal().any()


def test_the_gram_matrix_is_the_same_in_pieces(
    data: Interactions, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = EaseConfig(films=8, regularisation=5.0, weights=8)
    whole = ease.fit(data, config, liking=0.5)
    monkeypatch.setattr(ease, "_CHUNK", 8 * 7)  # Seven users at a time.
    pieces = ease.fit(data, config, liking=0.5)
    torch.testing.assert_close(dense(whole), dense(pieces))


def test_scores_are_sums_over_what_was_watched(data: Interactions) -> None:
    head = ease.fit(data, EaseConfig(films=6, regularisation=5.0, weights=3), liking=0.5)
    unknown = next(item for item in range(13) if item not in set(head.films.tolist()))
    items = torch.tensor([unknown, int(head.films[2]), int(head.films[4])])
    weights = torch.tensor([9.0, 1.5, 0.5])
    scores = head.add_to(torch.ones(13), items, weights)
    each = torch.stack([head.toward(item, items) for item in range(13)])
    torch.testing.assert_close(scores, 1 + each @ weights)
    assert (head.strengths != 0).sum() <= 6 * 3


def test_nobody_watched_nothing_changes(data: Interactions) -> None:
    head = ease.fit(data, EaseConfig(), liking=0.5)
    nothing = torch.zeros(0, dtype=torch.int64)
    assert torch.equal(head.add_to(torch.ones(13), nothing, torch.zeros(0)), torch.ones(13))
    assert len(head.films) == 12  # Nobody rated the thirteenth.
