"""The same training on a CUDA device; skipped where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from engine import Recommender, TrainConfig
from engine.metrics import rmse
from engine.split import by_rating

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here"),
]


def test_cpu_and_cuda_predict_alike(movielens):
    train, test = by_rating(movielens.ratings)
    config = TrainConfig()
    config = replace(config, taste=replace(config.taste, chains=1))  # As an accelerator runs.
    errors = [
        rmse(
            test["stars"].to_numpy(),
            Recommender.fit(movielens.with_ratings(train), config, device=device, seed=0).predict(
                test["user_id"], test["movie_id"]
            ),
        )
        for device in ("cpu", "cuda")
    ]
    assert errors[0] == pytest.approx(errors[1], abs=1e-3)


def test_an_artefact_of_cuda_answers_on_the_cpu(movielens, tmp_path):
    Recommender.fit(movielens, device="cuda").save(tmp_path / "model")
    model = Recommender.load(tmp_path / "model")
    assert len(model.recommend(model.fold_in({1: 5.0}), n=10)) == 10
