"""Surprise (Hug 2020): prediction of stars by classic neighbourhoods and matrix factorisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from surprise import BaselineOnly, Dataset, Reader
from surprise import SVD as SurpriseSVD
from surprise import KNNBaseline as SurpriseKNNBaseline
from surprise import SVDpp as SurpriseSVDpp

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ratings


class Surprise:
    """Any of Surprise's algorithms by its own rules for users or movies it has not seen."""

    algorithm: type[Any]
    fixed: dict[str, Any]

    def __init__(self, **options: Any) -> None:
        self.model_ = self.algorithm(**self.fixed, **options)

    def fit(self, train: Ratings) -> None:
        frame = train.frame()[["user_id", "movie_id", "stars"]]
        self.model_.fit(
            Dataset.load_from_df(frame, Reader(rating_scale=(0.5, 5))).build_full_trainset()
        )

    def predict(self, asked: Ratings) -> Floats:
        frame = asked.frame()
        pairs = zip(frame["user_id"].to_numpy(), frame["movie_id"].to_numpy(), strict=True)
        return np.array([self.model_.predict(*pair).est for pair in pairs], np.float32)


class Baseline(Surprise):
    algorithm = BaselineOnly
    fixed = {"verbose": False}


class SVD(Surprise):
    algorithm = SurpriseSVD
    fixed = {"random_state": 0}


class SVDpp(Surprise):
    algorithm = SurpriseSVDpp
    fixed = {"random_state": 0, "cache_ratings": True}


class KNNBaseline(Surprise):
    """Item-based with the similarity that its author recommends for baselines."""

    algorithm = SurpriseKNNBaseline
    fixed = {
        "verbose": False,
        "sim_options": {"name": "pearson_baseline", "user_based": False},
        "bsl_options": {"verbose": False},
    }
