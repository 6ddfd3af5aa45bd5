"""myFM (Tohtake 2021): Bayesian factorisation machines by Gibbs sampling, in C++.

The strongest published baseline for predicting stars: see Rendle, Zhang and Koren (2019), On the
Difficulty of Evaluating Baselines, whose `Bayesian timeSVD++ flipped` this is on MovieLens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from myfm import MyFMRegressor, RelationBlock
from scipy.sparse import csr_matrix, hstack, identity
from sklearn.preprocessing import normalize

if TYPE_CHECKING:
    from scipy.sparse import csc_matrix

    from benchmarks.protocol import Floats, Ratings


class UsersAndMovies:
    """Users and movies alone: Bayesian probabilistic matrix factorisation with biases."""

    def __init__(self, rank: int = 8, sweeps: int = 300, kept: int = 250) -> None:
        self.rank, self.sweeps, self.kept = rank, sweeps, kept

    def fit(self, train: Ratings) -> None:
        self.prepare(train)
        self.model_ = MyFMRegressor(rank=self.rank, random_seed=0)
        self.model_.fit(
            self.by_rating(train),
            train.stars.astype(np.float64),
            X_rel=self.relations(train),
            n_iter=self.sweeps,
            n_kept_samples=self.kept,
            group_shapes=self.groups_,
        )

    def predict(self, asked: Ratings) -> Floats:
        told = self.model_.predict(self.by_rating(asked), X_rel=self.relations(asked))
        return np.asarray(told, np.float32)

    def prepare(self, train: Ratings) -> None:
        self.of_user_ = [identity(train.users, format="csr")]
        self.of_movie_ = [identity(train.items, format="csr")]
        self.groups_ = [train.users, train.items]

    def by_rating(self, _ratings: Ratings) -> csr_matrix | None:
        """Features of the rating itself: none here."""
        return None

    def relations(self, ratings: Ratings) -> list[RelationBlock]:
        """Features of users and movies, each stored once."""
        return [
            RelationBlock(ratings.user_no.tolist(), hstack(self.of_user_, "csr").astype(float)),
            RelationBlock(ratings.item_no.tolist(), hstack(self.of_movie_, "csr").astype(float)),
        ]


class Everything(UsersAndMovies):
    """Beside users and movies: genres, who rated what (both ways), and when."""

    BINS = 50

    def __init__(self, rank: int = 20, sweeps: int = 300, kept: int = 250) -> None:
        super().__init__(rank, sweeps, kept)

    def prepare(self, train: Ratings) -> None:
        super().prepare(train)
        seen = csr_matrix(
            (np.ones(len(train.stars)), (train.user_no, train.item_no)), (train.users, train.items)
        )
        genres = _genres(train)
        self.of_user_ += [_unit_rows(seen)]
        self.of_movie_ += [_unit_rows(seen.T.tocsr()), genres]
        self.edges_ = np.quantile(train.timestamp, np.linspace(0, 1, self.BINS + 1)[1:-1])
        self.groups_ = [
            self.BINS,
            train.users,
            train.items,
            train.items,
            train.users,
            genres.shape[1],
        ]

    def by_rating(self, _ratings: Ratings) -> csr_matrix:
        """When the rating was given, in bins of as many ratings each."""
        when = np.searchsorted(self.edges_, _ratings.timestamp)
        rows = np.arange(len(when))
        return csr_matrix((np.ones(len(when)), (rows, when)), (len(when), self.BINS))


def _unit_rows(seen: csr_matrix) -> csr_matrix:
    """Rows of |N|^-½, as SVD++ has them."""
    return normalize(seen)


def _genres(train: Ratings) -> csc_matrix:
    names = sorted({genre for genres in train.data.movies["genres"] for genre in genres})
    place = {name: number for number, name in enumerate(names)}
    pairs = [
        (row, place[genre])
        for row, genres in enumerate(train.data.movies["genres"])
        for genre in genres
    ]
    rows, columns = zip(*pairs, strict=True)
    shape = (train.items, len(names))
    return normalize(csr_matrix((np.ones(len(rows)), (rows, columns)), shape))
