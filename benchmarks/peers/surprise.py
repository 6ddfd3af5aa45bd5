"""Surprise (Hug 2020): prediction of stars by classic neighbourhoods and matrix factorisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import surprise

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ratings


class Surprise:
    """Any of Surprise's algorithms by its own rules for users or movies it has not seen."""

    algorithm: type[Any]
    fixed: ClassVar[dict[str, Any]]

    def __init__(self, **options: Any) -> None:
        self.model_ = self.algorithm(**self.fixed, **options)

    def fit(self, train: Ratings) -> None:
        frame = train.frame()[["user_id", "movie_id", "stars"]]
        self.model_.fit(
            surprise.Dataset.load_from_df(
                frame, surprise.Reader(rating_scale=(0.5, 5))
            ).build_full_trainset()
        )

    def predict(self, asked: Ratings) -> Floats:
        frame = asked.frame()
        pairs = zip(frame["user_id"].to_numpy(), frame["movie_id"].to_numpy(), strict=True)
        return np.array([self.model_.predict(*pair).est for pair in pairs], np.float32)


class Baseline(Surprise):
    algorithm = surprise.BaselineOnly
    fixed: ClassVar[dict[str, Any]] = {"verbose": False}


class SVD(Surprise):
    algorithm = surprise.SVD
    fixed: ClassVar[dict[str, Any]] = {"random_state": 0}


class SVDpp(Surprise):
    algorithm = surprise.SVDpp
    fixed: ClassVar[dict[str, Any]] = {"random_state": 0, "cache_ratings": True}


class KNNBaseline(Surprise):
    """Item-based with the similarity that its author recommends for baselines."""

    algorithm = surprise.KNNBaseline
    fixed: ClassVar[dict[str, Any]] = {
        "verbose": False,
        "sim_options": {"name": "pearson_baseline", "user_based": False},
        "bsl_options": {"verbose": False},
    }
