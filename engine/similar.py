"""Which films go with a film: who watched both, and what they have in common.

    similarity(i, j) = n_ij / √(n_i n_j) · n_ij / (n_ij + s)  +  γ · cos(genres)  +  ε · same era

with n_ij the users who rated both. The second factor shrinks what rests on few people (s of them
halve it). Only each film's nearest ones are kept.

References:
    Sarwar, Karypis, Konstan and Riedl (2001), Item-based collaborative filtering; the shrinkage is
    Bell and Koren (2007)'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Hashable

    from torch import Tensor

    from engine.config import SimilarConfig
    from engine.interactions import Interactions

PAIRS = 200_000_000
"""Co-watched pairs counted at most; beyond, users are sampled."""

_ROWS = 1024
"""Films compared with the whole catalogue at a time."""


@dataclass(frozen=True, slots=True)
class Similar:
    """One film that goes with those asked about; `score` is 1 for as alike as can be."""

    movie_id: Hashable
    score: float


@dataclass(frozen=True)
class Neighbours:
    """Every film's nearest films, nearest first.

    Shape:
        items (I, N) int32; scores (I, N) float32.
    """

    items: Tensor
    scores: Tensor

    def around(self, seeds: list[int], avoid: list[int]) -> Tensor:
        """How near every film is to the seeds, on average, less the same of those to avoid, (I,)."""
        near = torch.zeros(len(self.items), device=self.scores.device)
        for weight, group in ((1.0, seeds), (-1.0, avoid)):
            for item in group:
                near.index_add_(
                    0, self.items[item].long(), self.scores[item], alpha=weight / len(group)
                )
        return near


def nearest(data: Interactions, genres: Tensor, years: Tensor, config: SimilarConfig) -> Neighbours:
    """Find every film's nearest ones.

    Shape:
        genres (I, G) multi-hot; years (I,) float32, NaN where unknown.
    """
    import scipy.sparse as sp

    count = len(data.movies)
    watched = _watched(data)
    together = (watched.T @ watched).tocsr()
    popularity = torch.from_numpy(together.diagonal().astype(np.float32)).clamp(min=1)
    root = popularity.sqrt()
    looks = torch.nn.functional.normalize(genres.cpu(), dim=1)
    year = years.cpu()
    keep = min(config.neighbours, max(1, count - 1))
    items = torch.empty(count, keep, dtype=torch.int32)
    scores = torch.empty(count, keep)
    fame = torch.log1p(popularity) * 1e-4
    for start in range(0, count, _ROWS):
        rows = slice(start, min(start + _ROWS, count))
        both = torch.from_numpy(sp.csr_array(together[rows]).toarray().astype(np.float32))
        cosine = both * both / (both + config.shrinkage) / root[rows, None] / root
        gap = (year[rows, None] - year).abs().nan_to_num(config.era_width * 2)
        total = cosine + config.genre_weight * (looks[rows] @ looks.T) + fame
        total += config.era_weight * torch.exp(-gap / config.era_width)
        own = torch.arange(rows.start, rows.stop)
        total[own - start, own] = -torch.inf
        best, place = total.topk(keep, dim=1)
        items[rows], scores[rows] = place.int(), best
    most = 1 + config.genre_weight + config.era_weight
    return Neighbours(items, scores / most)


def _watched(data: Interactions) -> Any:
    """Who watched what as a sparse (U, I) matrix of ones, of a sample of users if need be."""
    import scipy.sparse as sp

    users, items = data.user_no.cpu().numpy(), data.item_no.cpu().numpy()
    lengths = np.bincount(users, minlength=len(data.users)).astype(np.int64)
    order = np.random.default_rng(0).permutation(len(lengths))
    inside = np.zeros(len(lengths), dtype=bool)
    inside[order[np.cumsum(lengths[order] ** 2) <= PAIRS]] = True
    if not inside.any():
        inside[:] = True
    kept = inside[users]
    ones = np.ones(int(kept.sum()), dtype=np.float32)
    shape = (len(data.users), len(data.movies))
    return sp.csr_array((ones, (users[kept], items[kept])), shape=shape)
