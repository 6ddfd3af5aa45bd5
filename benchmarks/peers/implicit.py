"""implicit (Frederickson): rankings from who watched what, in C++ with AVX."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from implicit.cpu.als import AlternatingLeastSquares
from implicit.nearest_neighbours import BM25Recommender, CosineRecommender
from scipy.sparse import csr_matrix

from benchmarks.peers.threads import THREADS
from benchmarks.protocol import TOP_RECALL

if TYPE_CHECKING:
    from benchmarks.protocol import Ints, Ratings


class Implicit:
    """Any of implicit's models; new people by `recalculate_user`, as its documentation says."""

    def __init__(self, model: Any, *, recalculate: bool) -> None:
        self.model_ = model
        self.recalculate = recalculate

    def fit(self, train: Ratings) -> None:
        self.items_ = train.items
        ones = np.ones(len(train.stars), np.float32)
        shape = (train.users, train.items)
        self.model_.fit(
            csr_matrix((ones, (train.user_no, train.item_no)), shape), show_progress=False
        )

    def top(self, known: Ratings) -> Ints:
        ones = np.ones(len(known.stars), np.float32)
        row = csr_matrix((ones, (np.zeros_like(known.item_no), known.item_no)), (1, self.items_))
        options = {"recalculate_user": True} if self.recalculate else {}
        items, _scores = self.model_.recommend(0, row, N=TOP_RECALL, **options)
        return items


class ALS(Implicit):
    def __init__(self, **options: Any) -> None:
        model = AlternatingLeastSquares(**options, num_threads=THREADS, random_state=0)
        super().__init__(model, recalculate=True)


class Cosine(Implicit):
    def __init__(self, **options: Any) -> None:
        super().__init__(CosineRecommender(**options, num_threads=THREADS), recalculate=False)


class BM25(Implicit):
    def __init__(self, **options: Any) -> None:
        super().__init__(BM25Recommender(**options, num_threads=THREADS), recalculate=False)
