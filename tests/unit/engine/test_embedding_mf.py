from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import torch

from engine.embedding_mf import EmbeddingConfig, EmbeddingMF, run_embedding_mf
from engine.split import by_rating


def test_the_written_out_gradient_is_autograds():
    torch.manual_seed(0)
    model = EmbeddingMF(6, 9, EmbeddingConfig(factors=3, start=1.0))
    users, items = torch.randint(6, (40,)), torch.randint(9, (40,))
    stars = torch.rand(40) * 5
    loss = (model(users, items) - stars).square().mean()
    loss.backward()
    expected = [weight.grad.clone() for weight in model.parameters()]
    model.zero_grad()
    with torch.no_grad():
        error = model.descend(users, items, stars)
    assert float(error) == pytest.approx(loss.item())
    for weight, gradient in zip(model.parameters(), expected, strict=True):
        torch.testing.assert_close(weight.grad, gradient)


@pytest.fixture(scope="module")
def ratings():
    generator = np.random.default_rng(0)
    people, movies = generator.uniform(0.8, 1.6, (80, 2)), generator.uniform(0.8, 1.6, (50, 2))
    rows = [(u, 10 * m, people[u] @ movies[m]) for u in range(80) for m in range(50) if (u + m) % 2]
    return pd.DataFrame(rows, columns=["user_id", "movie_id", "stars"])


CONFIG = EmbeddingConfig(factors=4, start=0.3, step=0.02, epochs=30, batch=64)


def test_it_learns_and_keeps_count(ratings):
    train, test = by_rating(ratings)
    told = []
    run = run_embedding_mf(train, test, config=CONFIG, progress=told.append)
    assert len(run.losses) == len(run.test_rmses) == 30
    assert run.losses[-1] < 0.1 * run.losses[0]
    assert run.test_rmses[-1] < 0.5
    assert run.item_factors.shape == (50, 4)
    assert run.movie_ids.tolist() == list(range(0, 500, 10))
    assert run.predicted.shape == (len(test),)
    assert (told[-1].done, told[-1].total) == (30, 30)


def test_the_same_seed_is_the_same_run(ratings):
    train, test = by_rating(ratings)
    short = EmbeddingConfig(epochs=2)
    runs = [run_embedding_mf(train, test, config=short, seed=seed) for seed in (1, 1, 2)]
    assert runs[0].losses == runs[1].losses
    assert runs[0].losses != runs[2].losses


def test_learning_from_the_test_part_looks_better_than_it_is(ratings):
    noisy = ratings.assign(stars=np.random.default_rng(1).integers(1, 11, len(ratings)) / 2)
    train, test = by_rating(noisy)
    config = EmbeddingConfig(factors=16, start=0.3, step=0.02, epochs=80, batch=64)
    leaking = run_embedding_mf(noisy, test, config=config)
    honest = run_embedding_mf(train, test, config=config)
    assert leaking.test_rmses[-1] < 1
    assert honest.test_rmses[-1] > 1.5


def test_a_movie_that_only_the_test_part_has(ratings):
    train = ratings[ratings["movie_id"] != 490]
    test = ratings[ratings["movie_id"] == 490]
    run = run_embedding_mf(train, test, config=EmbeddingConfig(epochs=1))
    assert np.isfinite(run.predicted).all()
