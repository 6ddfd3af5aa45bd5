"""What every measurement shares: the data, how to train on a part of it, and whom to ask."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.metrics import LIKED

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from engine.config import TrainConfig
    from engine.datasets import Dataset
    from engine.progress import ProgressCallback
    from engine.recommender import Recommender

MOST_PEOPLE = 1000
"""How many held-out people are asked at most; enough for two digits on the large editions."""


@dataclass(frozen=True)
class Trial:
    """One evaluation's circumstances.

    Attributes:
        data: The whole edition.
        config: How to train.
        device: Where to train.
        seed: Of every training; measurements that need another add to it.
        quick: Whether to leave out what takes longest.
        progress: Told about trainings and measurements.
    """

    data: Dataset
    config: TrainConfig
    device: str = "auto"
    seed: int = 0
    quick: bool = False
    progress: ProgressCallback | None = None

    def fit(self, ratings: pd.DataFrame, *, seed: int = 0) -> tuple[Recommender, float]:
        """Train on some of the ratings, with the whole catalogue; also how long it took, in s."""
        from engine.recommender import Recommender

        started = time.perf_counter()
        model = Recommender.fit(
            self.data.with_ratings(ratings),
            self.config,
            device=self.device,
            seed=self.seed + seed,
            progress=self.progress,
        )
        return model, time.perf_counter() - started


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody held out: what is known of them, and what is not."""

    known: dict[Any, float]
    hidden: dict[Any, float]

    @property
    def liked(self) -> set[Any]:
        """What they liked of what is hidden."""
        return {movie for movie, stars in self.hidden.items() if stars >= LIKED}


def people(known: pd.DataFrame, hidden: pd.DataFrame, *, most: int = MOST_PEOPLE) -> list[Person]:
    """Everybody with something hidden, or an even sample of them where they are many."""
    told = {user: part for user, part in stars_by_user(known)}  # noqa: C416 - an iterator of pairs
    everybody = [Person(told.get(user, {}), part) for user, part in stars_by_user(hidden)]
    step = max(1, -(-len(everybody) // most))
    return everybody[::step]


def stars_by_user(ratings: pd.DataFrame) -> Iterator[tuple[Any, dict[Any, float]]]:
    """Each person's stars by movie, in the order of the rows."""
    for user, part in ratings.groupby("user_id", sort=True):
        yield user, dict(zip(part["movie_id"].tolist(), part["stars"].tolist(), strict=True))


def mean_of(values: list[float]) -> float:
    """Mean of what is defined; NaN where nothing is."""
    defined = [value for value in values if not np.isnan(value)]
    return float(np.mean(defined)) if defined else float("nan")
