"""Small, honest opponents: what a model must beat to be worth its trouble.

They work on positions inside, take and return movie ids, and see the same training part.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

LARGEST_DENSE = 12_000
"""Above that many movies and as many people, EASE's dense inverse is left out."""


class Ranker(Protocol):
    """Ranks for somebody who was never trained on."""

    name: str

    def rank(self, known: Mapping[int, float], n: int) -> list[int]:
        """The n movies for somebody who gave `known` stars, best first, without those."""
        ...


class _Scorer(ABC):
    """A ranker that scores the whole catalogue."""

    name = ""

    def __init__(self, train: pd.DataFrame) -> None:
        self.movie_ids = np.sort(train["movie_id"].unique())
        self._position = {movie: place for place, movie in enumerate(self.movie_ids.tolist())}

    def rank(self, known: Mapping[int, float], n: int) -> list[int]:
        """The n best-scored movies, best first, without those known."""
        places = [self._position[movie] for movie in known if movie in self._position]
        scores = self.scores(np.array(places, dtype=np.int64))
        scores[places] = -np.inf
        best = np.argsort(-scores, kind="stable")[:n]
        ids: list[int] = self.movie_ids[best].tolist()
        return ids

    @abstractmethod
    def scores(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """Every movie's score for somebody who rated those at `places`."""

    def _watched(self, train: pd.DataFrame) -> Any:
        """Who watched what, a sparse (U, I) matrix of ones."""
        import scipy.sparse as sp

        users, people = pd.factorize(train["user_id"])
        items = np.searchsorted(self.movie_ids, train["movie_id"])
        ones = np.ones(len(train), dtype=np.float32)
        return sp.csr_array((ones, (users, items)), shape=(len(people), len(self.movie_ids)))


class Popularity(_Scorer):
    """Most rated first, for everybody alike."""

    name = "Popularity"

    def __init__(self, train: pd.DataFrame) -> None:
        super().__init__(train)
        places = np.searchsorted(self.movie_ids, train["movie_id"])
        self._counts = np.bincount(places, minlength=len(self.movie_ids)).astype(np.float64)

    def scores(self, places: NDArray[np.int64]) -> NDArray[np.float64]:  # noqa: ARG002 - the same for all
        """How often each movie was rated."""
        return self._counts.copy()


class Ease(_Scorer):
    """Embarrassingly shallow autoencoder: linear regression of each movie on all others.

    With X the (U, I) matrix of who watched what and P = (XᵀX + λI)⁻¹, the weights are
    B_ij = −P_ij / P_jj and B_jj = 0. Where people are fewer than movies, P comes from the smaller
    (U, U) system by Woodbury's identity: P = (I − Xᵀ(XXᵀ + λI)⁻¹X) / λ.

    References:
        Steck (2019), Embarrassingly shallow autoencoders for sparse data, eq. 8.
    """

    name = "EASE"

    def __init__(self, train: pd.DataFrame, *, strength: float = 100.0) -> None:
        import scipy.linalg

        super().__init__(train)
        watched = self._watched(train)
        people, movies = watched.shape
        if people < movies:
            gram = (watched @ watched.T).toarray() + strength * np.eye(people, dtype=np.float32)
            inner = scipy.linalg.cho_solve(scipy.linalg.cho_factor(gram), watched.toarray())
            inverse = -(watched.T @ inner)
            inverse[np.diag_indices(movies)] += 1
            inverse /= strength
        else:
            gram = (watched.T @ watched).toarray()
            gram[np.diag_indices(movies)] += strength
            inverse = scipy.linalg.inv(gram, overwrite_a=True)
        self._weights = (-inverse / np.diagonal(inverse)).astype(np.float32)
        np.fill_diagonal(self._weights, 0)

    def scores(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """Sum of the weights from what was watched."""
        return np.asarray(self._weights[places].sum(0, dtype=np.float64))


class ItemKnn(_Scorer):
    """Sum of cosines to what was watched, over each movie's `neighbours` nearest.

    References:
        Sarwar, Karypis, Konstan and Riedl (2001), Item-based collaborative filtering.
    """

    name = "Item-kNN"

    def __init__(self, train: pd.DataFrame, *, neighbours: int = 100) -> None:
        import scipy.sparse as sp

        super().__init__(train)
        watched = self._watched(train)
        lengths = np.sqrt(watched.sum(0))
        unit = watched @ sp.diags_array(1 / lengths)
        cosines = (unit.T @ unit).tocsr()
        cosines.setdiag(0)
        for row in range(cosines.shape[0]):
            values = cosines.data[cosines.indptr[row] : cosines.indptr[row + 1]]
            if len(values) > neighbours:
                values[values < np.partition(values, -neighbours)[-neighbours]] = 0
        cosines.eliminate_zeros()
        self._cosines = cosines.T.tocsr()

    def scores(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """Sum of the cosines to what was watched."""
        return np.asarray(self._cosines[places].sum(0), dtype=np.float64).ravel()


class Biases:
    """r̂ = μ + b_u + c_i, each bias shrunk towards 0, found in turns.

    References:
        Koren (2010), Factor in the neighbors, section 2.1; with Surprise's shrinkage, 15 ratings'
        worth for people and 10 for movies.
    """

    name = "Mean and biases"

    def __init__(self, train: pd.DataFrame, *, rounds: int = 10) -> None:
        users, self._people = pd.factorize(train["user_id"])
        items, self._movies = pd.factorize(train["movie_id"])
        stars = train["stars"].to_numpy(np.float64)
        self._mean = float(stars.mean())
        self._of_user = np.zeros(len(self._people))
        self._of_item = np.zeros(len(self._movies))
        for _ in range(rounds):
            self._of_item = _shrunk(items, stars - self._mean - self._of_user[users], 10)
            self._of_user = _shrunk(users, stars - self._mean - self._of_item[items], 15)

    def predict(self, test: pd.DataFrame) -> NDArray[np.float64]:
        """Predicted stars of each row."""
        people = pd.Series(self._of_user, index=self._people)
        movies = pd.Series(self._of_item, index=self._movies)
        offset = test["user_id"].map(people).fillna(0) + test["movie_id"].map(movies).fillna(0)
        return np.asarray(np.clip(self._mean + offset.to_numpy(), 0.5, 5))


def movie_means(train: pd.DataFrame, test: pd.DataFrame) -> NDArray[np.float64]:
    """Every movie's mean stars; the mean of all where nobody rated it."""
    means = train.groupby("movie_id")["stars"].mean()
    return test["movie_id"].map(means).fillna(train["stars"].mean()).to_numpy(np.float64)


def _shrunk(
    groups: NDArray[np.intp], values: NDArray[np.float64], shrinkage: float
) -> NDArray[np.float64]:
    """Mean of each group's values, as if it also had `shrinkage` values of 0."""
    return np.asarray(np.bincount(groups, values) / (np.bincount(groups) + shrinkage))
