"""Baselines of a few lines each, as every comparison should have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.sparse import csr_matrix

from benchmarks.protocol import best

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ints, Ratings


class MovieMean:
    """The mean stars of the movie, and over all movies where nobody rated it."""

    def fit(self, train: Ratings) -> None:
        count = np.bincount(train.item_no, minlength=train.items)
        total = np.bincount(train.item_no, train.stars, minlength=train.items)
        mean = float(train.stars.mean())
        self.means_ = np.where(count > 0, total / np.maximum(count, 1), mean).astype(np.float32)

    def predict(self, asked: Ratings) -> Floats:
        return self.means_[asked.item_no]


class Popularity:
    """The most rated films for everybody."""

    def fit(self, train: Ratings) -> None:
        self.counts_ = np.bincount(train.item_no, minlength=train.items).astype(np.float32)

    def top(self, known: Ratings) -> Ints:
        return best(self.counts_, known)


class EASE:
    """Embarrassingly shallow autoencoder: one closed-form item-item regression.

    Only items that somebody rated take part, which leaves the result as it is and costs less.

    References:
        Steck (2019), Embarrassingly Shallow Autoencoders for Sparse Data, eq. 8.
    """

    def __init__(self, regularization: float) -> None:
        self.regularization = regularization

    def fit(self, train: Ratings) -> None:
        self.rated_, column = np.unique(train.item_no, return_inverse=True)
        self.items_ = train.items
        ones = np.ones(len(column), np.float32)
        seen = csr_matrix((ones, (train.user_no, column)))
        gram = torch.from_numpy((seen.T @ seen).toarray())
        gram.diagonal().add_(self.regularization)
        inverse = torch.cholesky_inverse(torch.linalg.cholesky(gram))
        weights = inverse / -inverse.diagonal()
        weights.fill_diagonal_(0)
        self.weights_ = weights.numpy()

    def top(self, known: Ratings) -> Ints:
        place = np.searchsorted(self.rated_, known.item_no)
        place = place[self.rated_[np.minimum(place, len(self.rated_) - 1)] == known.item_no]
        scores = np.full(self.items_, -np.inf, np.float32)
        scores[self.rated_] = self.weights_[place].sum(axis=0)
        return best(scores, known)
