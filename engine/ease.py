"""Who watched this watches that: a linear regression of each well-known film on all others (EASE).

Factors say what somebody likes in the large; a film's own neighbours say what goes with it in the
small. With X the users × films matrix of weights w (`engine.interest`) and P = (XᵀX + λ1)⁻¹, the
regression's weights with none from a film to itself are

    B_ij = −P_ij / P_jj,   B_jj = 0,

and somebody's score of film j is Σ_i w_i B_ij over what they rated. Of each film's weights only
the largest are kept, which ranks no worse than all of them and makes a score a sparse sum.

References:
    Steck (2019), Embarrassingly shallow autoencoders for sparse data, eq. 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.interest import MEAN_SHRINKAGE, liking_weights

if TYPE_CHECKING:
    from torch import Tensor

    from engine.config import EaseConfig
    from engine.interactions import Interactions

_CHUNK = 1 << 24
"""Floats of X that are laid out at a time: 64 MiB."""


@dataclass(frozen=True)
class EaseHead:
    """Each well-known film's strongest weights to others.

    Attributes:
        films: Item numbers of the well-known films, ascending.
        targets: Item numbers that each of them speaks for or against.
        strengths: The weights B to those.

    Shape:
        films (J,) int64; targets (J, M) int32; strengths (J, M) float32.
    """

    films: Tensor
    targets: Tensor
    strengths: Tensor

    def add_to(self, scores: Tensor, items: Tensor, weights: Tensor) -> Tensor:
        """Add Σ_i w_i B_ij to every film's score, in place; items outside `films` say nothing.

        Shape:
            scores (I,); items (n,) int64; weights (n,); returns scores.
        """
        rows, known = self._rows(items)
        told = weights[known, None] * self.strengths[rows]
        return scores.index_add_(0, self.targets[rows].flatten(), told.flatten())

    def toward(self, item: int, items: Tensor) -> Tensor:
        """The weights B from each of `items` to one film, (n,)."""
        rows, known = self._rows(items)
        found = torch.zeros(len(items), device=self.strengths.device)
        found[known] = (self.strengths[rows] * (self.targets[rows] == item)).sum(1)
        return found

    def _rows(self, items: Tensor) -> tuple[Tensor, Tensor]:
        """Rows of those items that are well known, and which those are, (n,) bool."""
        if not len(self.films):
            return items[:0], torch.zeros_like(items, dtype=torch.bool)
        rows = torch.searchsorted(self.films, items).clamp(max=len(self.films) - 1)
        known = self.films[rows] == items
        return rows[known], known


def fit(data: Interactions, config: EaseConfig, *, liking: float) -> EaseHead:
    """Regress the most rated films on each other.

    Cost is one Gram matrix and one inverse of J × J for J films, J³ operations.

    Args:
        data: Ratings by position.
        config: How many films and weights, and the ridge λ.
        liking: How much a watched film's weight grows with its stars.
    """
    counts = data.item_counts()
    rated = int((counts > 0).sum())
    order = torch.argsort(counts, descending=True, stable=True)
    films = order[: min(config.films, rated)].sort().values
    gram = _gram(data, films, liking)
    gram.diagonal().add_(config.regularisation)
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(gram))
    weights = inverse.div_(-inverse.diagonal().clone())
    weights.fill_diagonal_(0)
    kept = weights.abs().topk(min(config.weights, len(films)), dim=1).indices
    return EaseHead(films, films[kept].int(), weights.gather(1, kept))


def _gram(data: Interactions, films: Tensor, liking: float) -> Tensor:
    """XᵀX of the given films, (J, J), a few users at a time."""
    place = torch.full((len(data.movies),), -1, device=films.device)
    place[films] = torch.arange(len(films), device=films.device)
    means = data.user_means(shrinkage=MEAN_SHRINKAGE)
    weights = liking_weights(data.stars, means[data.user_no], liking)
    columns = place[data.item_no]
    known = columns >= 0
    order = torch.argsort(data.user_no[known], stable=True)
    users, columns, weights = (part[known][order] for part in (data.user_no, columns, weights))
    gram = weights.new_zeros(len(films), len(films))
    step = max(1, _CHUNK // max(1, len(films)))
    ends = torch.bincount(users, minlength=len(data.users)).cumsum(0)
    for first in range(0, len(data.users), step):
        last = min(first + step, len(data.users)) - 1
        start, end = (int(ends[first - 1]) if first else 0), int(ends[last])
        rows = weights.new_zeros(last - first + 1, len(films))
        rows[users[start:end] - first, columns[start:end]] = weights[start:end]
        gram.addmm_(rows.T, rows)
    return gram
