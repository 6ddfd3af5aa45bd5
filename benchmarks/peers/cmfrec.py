"""cmfrec (Cortes 2018): collective matrix factorisation in C."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cmfrec
import numpy as np
import pandas as pd

from benchmarks.peers.threads import THREADS
from benchmarks.protocol import best

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ints, Ratings


def _frame(train: Ratings) -> pd.DataFrame:
    return pd.DataFrame({"UserId": train.user_no, "ItemId": train.item_no, "Rating": train.stars})


class CMF:
    """Explicit feedback, with biases."""

    def __init__(self, **options: Any) -> None:
        self.model_ = cmfrec.CMF(**options, nthreads=THREADS, random_state=1, verbose=False)

    def fit(self, train: Ratings) -> None:
        self.model_.fit(_frame(train))
        self.mean_ = float(train.stars.mean())

    def predict(self, asked: Ratings) -> Floats:
        stars = self.model_.predict(asked.user_no, asked.item_no).astype(np.float32)
        return np.where(np.isnan(stars), self.mean_, stars).astype(np.float32)


class CMFImplicit:
    """Implicit feedback: everything rated counts as watched."""

    def __init__(self, **options: Any) -> None:
        self.model_ = cmfrec.CMF_implicit(
            **options, nthreads=THREADS, random_state=1, verbose=False
        )

    def fit(self, train: Ratings) -> None:
        frame = _frame(train)
        frame["Rating"] = 1.0
        self.model_.fit(frame)
        self.items_ = train.items
        self.known_ = np.unique(train.item_no)

    def top(self, known: Ratings) -> Ints:
        inside = known.item_no[np.isin(known.item_no, self.known_)]
        scores = np.full(self.items_, -np.inf, np.float32)
        scores[self.known_] = self.model_.predict_warm(
            self.known_, X_col=inside, X_val=np.ones(len(inside), np.float32)
        )
        return best(scores, known)
