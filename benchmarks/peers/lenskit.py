"""LensKit (Ekstrand 2020): research-grade scorers, with a Rust core since 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import pandas as pd
from lenskit.als import BiasedMFScorer, ImplicitMFScorer
from lenskit.basic import BiasScorer
from lenskit.data import ItemList, RecQuery, from_interactions_df
from lenskit.knn import ItemKNNScorer
from lenskit.training import TrainingOptions

from benchmarks.protocol import best

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ints, Ratings


class LensKit:
    """Any of LensKit's scorers; stars that it cannot tell come from its own bias model."""

    scorer: type[Any]
    fixed: ClassVar[dict[str, Any]] = {}

    def __init__(self, **options: Any) -> None:
        self.model_ = self.scorer(**self.fixed, **options)
        self.fallback_ = BiasScorer(damping=5.0)

    def fit(self, train: Ratings) -> None:
        frame = pd.DataFrame(
            {"user_id": train.user_no, "item_id": train.item_no, "rating": train.stars}
        )
        data = from_interactions_df(frame)
        self.model_.train(data, TrainingOptions(rng=0))
        self.fallback_.train(data)
        self.train_ = train
        self.rated_ = np.unique(train.item_no)
        self.all_ = ItemList(item_ids=self.rated_)

    def predict(self, asked: Ratings) -> Floats:
        stars = np.empty(len(asked.stars), np.float32)
        history = pd.Series(np.arange(len(self.train_.stars))).groupby(self.train_.user_no).indices
        for user, rows in pd.Series(np.arange(len(stars))).groupby(asked.user_no).indices.items():
            query = self._query(self.train_.where(history.get(user, np.empty(0, np.int64))), user)
            items = ItemList(item_ids=asked.item_no[rows])
            told = np.asarray(self.model_(query, items).scores())
            plain = np.asarray(self.fallback_(query, items).scores())
            stars[rows] = np.where(np.isnan(told), plain, told)
        return stars

    def top(self, known: Ratings) -> Ints:
        scores = np.full(known.items, -np.inf, np.float32)
        scores[self.rated_] = self.model_(self._query(known, None), self.all_).scores()
        return best(scores, known)

    def _query(self, known: Ratings, user: int | None) -> RecQuery:
        """A person's history, without films that nobody rated in training: it cannot take those."""
        met = known.where(np.isin(known.item_no, self.rated_))
        return RecQuery(user_id=user, user_items=ItemList(item_ids=met.item_no, rating=met.stars))


class BiasedMF(LensKit):
    scorer = BiasedMFScorer


class ImplicitMF(LensKit):
    scorer = ImplicitMFScorer


class ItemKNNStars(LensKit):
    scorer = ItemKNNScorer
    fixed: ClassVar[dict[str, Any]] = {"feedback": "explicit"}


class ItemKNNRanking(LensKit):
    scorer = ItemKNNScorer
    fixed: ClassVar[dict[str, Any]] = {"feedback": "implicit"}
