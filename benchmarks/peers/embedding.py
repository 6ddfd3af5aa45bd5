"""The plain embedding factorisation that Matinee began from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.embedding_mf import run_embedding_mf

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ints, Ratings


class EmbeddingMF:
    """Eight dimensions, Adam, 128 epochs; whom it has not met gets a vector of zeros."""

    def fit(self, train: Ratings) -> None:
        frame = train.frame()
        run = run_embedding_mf(frame, frame[:1])
        self.user_ids_ = train.user_ids
        self.movie_ids_ = train.data.movies["movie_id"].to_numpy()
        self.users_ = _spread(self.user_ids_, run.user_ids, run.user_factors)
        self.movies_ = _spread(self.movie_ids_, run.movie_ids, run.item_factors)

    def predict(self, asked: Ratings) -> Floats:
        return (self.users_[asked.user_no] * self.movies_[asked.item_no]).sum(1)


def _spread(wanted: Ints, known: Ints, factors: Floats) -> Floats:
    """Rows of `factors`, which are of the ascending ids `known`, for the ids `wanted`."""
    place = np.searchsorted(known, wanted).clip(max=len(known) - 1)
    return np.where((known[place] == wanted)[:, None], factors[place], 0).astype(np.float32)
