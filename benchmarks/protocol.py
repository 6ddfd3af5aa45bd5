"""What is held out, and how a prediction or a ranking of it is judged: the same for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from engine import Dataset

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float32]

LIKED = 4.0
"""Stars from which a film counts as liked."""

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
        return len(self.user_ids)

    @property
    def items(self) -> int:
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


def split_ratings(ratings: Ratings) -> tuple[Ratings, Ratings]:
    """80 % of all ratings to learn from, 20 % to predict: scikit-learn's own split, seed 42."""
    from sklearn.model_selection import train_test_split

    train, test = train_test_split(np.arange(len(ratings.stars)), test_size=0.2, random_state=42)
    return ratings.where(train), ratings.where(test)


def split_users(ratings: Ratings) -> tuple[Ratings, list[HeldOut]]:
    """80 % of all users to learn from; of each other one, 80 % of the ratings are made known."""
    shuffled = np.random.default_rng(7).permutation(ratings.users)
    held = shuffled[: int(0.2 * ratings.users)]
    train = ratings.where(~np.isin(ratings.user_no, held))
    rng = np.random.default_rng(7)
    people = []
    for user in held:
        rows = rng.permutation(np.flatnonzero(ratings.user_no == user))
        cut = int(0.8 * len(rows))
        people.append(HeldOut(ratings.where(rows[:cut]), ratings.where(rows[cut:])))
    return train, people


def hold_back(ratings: Ratings, people: bool) -> tuple[Ratings, Ratings | list[HeldOut]]:
    """Part of the training data to choose settings by, as far from the test data as it gets."""
    rng = np.random.default_rng(11)
    if not people:
        back = rng.random(len(ratings.stars)) < 0.2
        return ratings.where(~back), ratings.where(back)
    users = np.unique(ratings.user_no)
    held = rng.permutation(users)[: int(0.2 * len(users))]
    others = []
    for user in held:
        rows = rng.permutation(np.flatnonzero(ratings.user_no == user))
        cut = int(0.8 * len(rows))
        others.append(HeldOut(ratings.where(rows[:cut]), ratings.where(rows[cut:])))
    return ratings.where(~np.isin(ratings.user_no, held)), others


def judge_stars(predicted: Floats, truth: Floats) -> dict[str, float]:
    """RMSE, MAE and R² of predicted stars."""
    error = np.clip(predicted.astype(np.float64), LOWEST, HIGHEST) - truth
    spread = truth.astype(np.float64).var()
    return {
        "rmse": float(np.sqrt(np.mean(error**2))),
        "mae": float(np.mean(np.abs(error))),
        "r2": float(1 - np.mean(error**2) / spread),
    }


def judge_rankings(
    top: Callable[[Ratings], Sequence[int] | Ints], people: list[HeldOut]
) -> dict[str, float]:
    """NDCG@10 and Recall@20 of the films that held-out people turn out to like.

    Gains are binary; people who liked nothing hidden are left out, as no ranking can please them.

    Args:
        top: Gives the best items for a person's known ratings, best first, known ones left out.
        people: Whom to ask for.

    References:
        Järvelin and Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques.
    """
    discount = 1 / np.log2(np.arange(2, TOP_NDCG + 2))
    gains, recalls = [], []
    for person in people:
        liked = person.hidden.item_no[person.hidden.stars >= LIKED]
        if not len(liked):
            continue
        hits = np.isin(np.asarray(top(person.known))[:TOP_RECALL], liked).astype(np.float64)
        first = hits[:TOP_NDCG]
        gains.append(float(first @ discount[: len(first)] / discount[: len(liked)].sum()))
        recalls.append(hits.sum() / len(liked))
    return {
        "ndcg": float(np.mean(gains)),
        "recall": float(np.mean(recalls)),
        "ndcg_error": float(np.std(gains) / np.sqrt(len(gains))),
        "people": float(len(gains)),
    }


def best(scores: Floats, known: Ratings, count: int = TOP_RECALL) -> Ints:
    """The `count` best-scored items among those that are not known, best first."""
    scores = np.asarray(scores, dtype=np.float32).copy()
    scores[np.isnan(scores)] = -np.inf
    scores[known.item_no] = -np.inf
    return np.argsort(-scores, kind="stable")[:count]
