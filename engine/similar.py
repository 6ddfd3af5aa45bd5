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
    from collections.abc import Hashable, Sequence

    from torch import Tensor

    from engine.config import SimilarConfig
    from engine.interactions import Interactions

_DENSE = 25_000_000
"""Entries of the dense matrix of users and candidates at most; beyond, users are sampled."""

_ROWS = 512
"""Films compared with all candidates at a time."""

_TIE = 1e-4
"""Weight of log popularity, which only decides between films that are equally near."""


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
        """How near every film is to the seeds, on average, less the same for `avoid`, (I,)."""
        near = torch.zeros(len(self.items), device=self.scores.device)
        for weight, group in ((1.0, seeds), (-1.0, avoid)):
            for item in group:
                near.index_add_(
                    0, self.items[item].long(), self.scores[item], alpha=weight / len(group)
                )
        return near


def nearest(
    data: Interactions, genres: Tensor, years: Sequence[int | None], config: SimilarConfig
) -> Neighbours:
    """Find every film's nearest ones among the best-known films of the catalogue.

    Shape:
        genres (I, G) multi-hot; years (I).
    """
    items, users = _watched(data, config.candidates)
    counts = torch.from_numpy(items.sum(1).astype(np.float32)).clamp(min=1)
    order = torch.argsort(data.item_counts().cpu(), descending=True, stable=True)
    known = order[: config.candidates].sort().values
    seen = users[:, known.numpy()].toarray()
    root, among = counts.rsqrt(), counts[known].rsqrt()
    looks = torch.nn.functional.normalize(genres.cpu(), dim=1) * config.genre_weight**0.5
    era, kernel = _era_kernel(years, config)
    fame = torch.log1p(counts[known]) * _TIE
    keep = min(config.neighbours, max(1, len(known) - 1))
    best, place = [], []
    for start in range(0, len(counts), _ROWS):
        rows = slice(start, start + _ROWS)
        both = torch.from_numpy(items[rows] @ seen)
        near = both.square().div_(both.add_(config.shrinkage))
        near.mul_(root[rows, None]).mul_(among).add_(fame)
        near.addmm_(looks[rows], looks[known].T).add_(kernel[era[rows]][:, era[known]])
        near[torch.arange(start, start + len(near))[:, None] == known] = -torch.inf
        scores, columns = near.topk(keep, dim=1)
        best.append(scores)
        place.append(known[columns].int())
    most = 1 + config.genre_weight + config.era_weight
    return Neighbours(torch.cat(place), torch.cat(best) / most)


def _watched(data: Interactions, candidates: int) -> tuple[Any, Any]:
    """Who watched what, as sparse matrices of ones by item and by user; sampled if need be.

    Shape:
        Returns (I, U) and (U, I).
    """
    import scipy.sparse as sp

    most = max(1, _DENSE // candidates)
    chosen = np.random.default_rng(0).permutation(len(data.users)) < most
    users, items = data.user_no.cpu().numpy(), data.item_no.cpu().numpy()
    kept = chosen[users]
    users, items = users[kept], items[kept]
    ones = np.ones(len(users), dtype=np.float32)
    shape = (len(data.users), len(data.movies))
    by_user = sp.csr_array((ones, (users, items)), shape=shape)[np.flatnonzero(chosen)]
    return sp.csr_array(by_user.T), by_user


def _era_kernel(years: Sequence[int | None], config: SimilarConfig) -> tuple[Tensor, Tensor]:
    """Every film's place among the years there are, and how alike the years are, (Y, Y).

    ε exp(−|y − z| / width); a film without a year is like none.
    """
    known = sorted({year for year in years if year is not None})
    place = {year: number for number, year in enumerate(known)}
    era = torch.tensor([len(known) if year is None else place[year] for year in years])
    when = torch.tensor(known, dtype=torch.float32)
    kernel = torch.zeros(len(known) + 1, len(known) + 1)
    gaps = (when[:, None] - when).abs()
    kernel[:-1, :-1] = config.era_weight * torch.exp(-gaps / config.era_width)
    return era, kernel
