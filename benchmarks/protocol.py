"""What is held out, and how a prediction or a ranking of it is judged: the same for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine import metrics, split

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray

    from engine import Dataset

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float32]

LOWEST, HIGHEST = 0.5, 5.0
"""Everybody's predictions are clipped to MovieLens's stars."""

TOP_NDCG, TOP_RECALL = 10, 20


@dataclass(frozen=True)
class Ratings:
    """Ratings by position, with the catalogue and the ids that they come from.

    Shape:
        user_no, item_no (n,) int64; stars (n,) float32; timestamp (n,) int64 seconds.
    """

    data: Dataset
    user_ids: Ints
    user_no: Ints
    item_no: Ints
    stars: Floats
    timestamp: Ints

    @property
    def users(self) -> int:
        """How many users there are, those without rows here included."""
        return len(self.user_ids)

    @property
    def items(self) -> int:
        """How many movies the catalogue has."""
        return len(self.data.movies)

    def where(self, chosen: NDArray[np.bool_] | Ints) -> Ratings:
        """These rows alone; positions keep their meaning."""
        return Ratings(
            self.data,
            self.user_ids,
            self.user_no[chosen],
            self.item_no[chosen],
            self.stars[chosen],
            self.timestamp[chosen],
        )

    def frame(self) -> pd.DataFrame:
        """The rows with the caller's ids, as the engine takes them."""
        import pandas as pd

        return pd.DataFrame(
            {
                "user_id": self.user_ids[self.user_no],
                "movie_id": self.data.movies["movie_id"].to_numpy()[self.item_no],
                "stars": self.stars,
                "timestamp": self.timestamp,
            }
        )

    @classmethod
    def of(cls, data: Dataset) -> Ratings:
        """All ratings of a data set, in its order; users are numbered by ascending id."""
        frame = data.ratings
        user_ids, user_no = np.unique(frame["user_id"].to_numpy(), return_inverse=True)
        movie_ids = data.movies["movie_id"].to_numpy()
        order = np.argsort(movie_ids, kind="stable")
        item_no = order[np.searchsorted(movie_ids, frame["movie_id"].to_numpy(), sorter=order)]
        return cls(
            data,
            user_ids.astype(np.int64),
            user_no.astype(np.int64),
            item_no.astype(np.int64),
            frame["stars"].to_numpy(np.float32),
            frame["timestamp"].to_numpy(np.int64),
        )


@dataclass(frozen=True)
class HeldOut:
    """A person never trained on: what is folded in, and what a ranking is judged by."""

    known: Ratings
    hidden: Ratings


def split_ratings(ratings: Ratings, *, seed: int = split.RATING_SEED) -> tuple[Ratings, Ratings]:
    """80 % of all ratings to learn from, 20 % to predict."""
    train, test = split.by_rating(_numbered(ratings), seed=seed)
    return ratings.where(train.index.to_numpy()), ratings.where(test.index.to_numpy())


def split_users(ratings: Ratings, *, seed: int = split.USER_SEED) -> tuple[Ratings, list[HeldOut]]:
    """80 % of all users to learn from; of each other one, 80 % of the ratings are made known."""
    train, known, hidden = split.by_user(_numbered(ratings), seed=seed)
    told = known.groupby("user_id").indices
    people = [
        HeldOut(
            ratings.where(known.index.to_numpy()[told.get(user, [])]),
            ratings.where(hidden.index.to_numpy()[rows]),
        )
        for user, rows in hidden.groupby("user_id").indices.items()
    ]
    return ratings.where(train.index.to_numpy()), people


def _numbered(ratings: Ratings) -> pd.DataFrame:
    """The rows as a frame whose index is their number."""
    return ratings.frame().reset_index(drop=True)


def judge_stars(predicted: Floats, truth: Floats) -> dict[str, float]:
    """RMSE, MAE and R² of predicted stars."""
    predicted = np.clip(predicted, LOWEST, HIGHEST)
    return {
        "rmse": metrics.rmse(truth, predicted),
        "mae": metrics.mae(truth, predicted),
        "r2": metrics.r_squared(truth, predicted),
    }


def judge_rankings(top: Callable[[Ratings], Ints], people: list[HeldOut]) -> dict[str, list[float]]:
    """NDCG@10 and Recall@20 of the films that each held-out person turns out to like.

    People who liked nothing of what is hidden are left out, as no ranking can please them.

    Args:
        top: Gives the best items for a person's known ratings, best first, known ones left out.
        people: Whom to ask for.
    """
    gains, recalls = [], []
    for person in people:
        liked = set(person.hidden.item_no[person.hidden.stars >= metrics.LIKED].tolist())
        if liked:
            ranked = np.asarray(top(person.known)).tolist()
            gains.append(metrics.ndcg(ranked, liked, TOP_NDCG))
            recalls.append(metrics.recall(ranked, liked, TOP_RECALL))
    return {"ndcg": gains, "recall": recalls}


def best(scores: Floats, known: Ratings, count: int = TOP_RECALL) -> Ints:
    """The `count` best-scored items among those that are not known, best first."""
    scores = np.asarray(scores, dtype=np.float32).copy()
    scores[np.isnan(scores)] = -np.inf
    scores[known.item_no] = -np.inf
    return np.argsort(-scores, kind="stable")[:count]
