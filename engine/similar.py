"""Which films go with a film: who likes both, who rates both alike, what they have in common.

Every film is one long sparse vector, and two films are as alike as their inner product, and as
each speaks for the other where all others are known, too:

    similarity(i, j) =   Σ_u w_ui w_uj / √((W_i + s)(W_j + s))
                     + ρ Σ_u d_ui d_uj / √((D_i + s)(D_j + s))
                     + γ cos(genres) + τ cos(tags)
                     + ε (B_ij + B_ji)

where w is a watched film's weight by how much its viewer liked it (`engine.interest`), d its stars
above that viewer's mean, W and D their sums of squares, tags weigh by inverse frequency, and B are
the weights of `engine.ease`. The s shrinks what rests on few people. Only each film's nearest ones
are kept.

References:
    Sarwar, Karypis, Konstan and Riedl (2001), Item-based collaborative filtering recommendation
    algorithms: cosine and adjusted cosine. Bell and Koren (2007), Scalable collaborative filtering
    with jointly derived neighborhood interpolation weights: shrinkage.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from engine.interest import liking_weights

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping

    from torch import Tensor

    from engine.config import SimilarConfig
    from engine.ease import EaseHead
    from engine.interactions import Interactions

_DENSE = 50_000_000
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
    data: Interactions,
    genres: Tensor,
    tags: Mapping[int, Collection[str]],
    companions: EaseHead,
    config: SimilarConfig,
) -> Neighbours:
    """Find every film's nearest ones among the best-known films of the catalogue.

    Args:
        data: Ratings by position.
        genres: Multi-hot genres.
        tags: Tags of each film, by item number.
        companions: What goes with single films.
        config: Weights of the parts.

    Shape:
        genres (I, G).
    """
    import scipy.sparse as sp

    counts = data.item_counts().cpu()
    order = torch.argsort(counts, descending=True, stable=True)
    known = order[: config.candidates].sort().values
    parts = [
        *_by_viewers(data, config),
        _unit(sp.csr_array(genres.cpu().numpy()), config.genre_weight),
        _unit(_tagged(tags, len(counts)), config.tag_weight),
    ]
    vectors = sp.csr_array(sp.hstack(parts, format="csr"))
    facing = np.ascontiguousarray(vectors[known.numpy()].toarray().T)
    fame = torch.log1p(counts[known]) * _TIE
    mutual = _mutual(companions, len(counts), config.companion_weight)[:, known.numpy()]
    keep = min(config.neighbours, max(1, len(known) - 1))
    best, place = [], []
    for start in range(0, len(counts), _ROWS):
        rows = slice(start, start + _ROWS)
        near = torch.from_numpy(vectors[rows] @ facing + mutual[rows].toarray()).add_(fame)
        near[torch.arange(start, start + len(near))[:, None] == known] = -torch.inf
        scores, columns = near.topk(keep, dim=1)
        best.append(scores)
        place.append(known[columns].int())
    most = 1 + config.agreement_weight + config.genre_weight + config.tag_weight
    return Neighbours(torch.cat(place), (torch.cat(best) / most).clamp(max=1))


def _by_viewers(data: Interactions, config: SimilarConfig) -> tuple[Any, Any]:
    """Films by their viewers, once by liking and once by stars above the mean; sampled if need be.

    Shape:
        Returns sparse (I, U) twice, of the users chosen.
    """
    import scipy.sparse as sp

    most = max(1, _DENSE // (2 * config.candidates))
    chosen = np.random.default_rng(0).permutation(len(data.users)) < most
    column = np.cumsum(chosen) - 1
    means = data.user_means()
    above = (data.stars - means[data.user_no]).cpu().numpy()
    liked = liking_weights(data.stars, means[data.user_no], config.liking).cpu().numpy()
    users, items = data.user_no.cpu().numpy(), data.item_no.cpu().numpy()
    kept = chosen[users]
    place = (items[kept], column[users[kept]])
    shape = (len(data.movies), int(chosen.sum()))
    by_liking = sp.csr_array((liked[kept], place), shape=shape)
    by_stars = sp.csr_array((above[kept], place), shape=shape)
    return (
        _unit(by_liking, 1.0, config.shrinkage),
        _unit(by_stars, config.agreement_weight, config.shrinkage),
    )


def _mutual(companions: EaseHead, movies: int, weight: float) -> Any:
    """What every two films speak for each other, ε (B + Bᵀ); sparse (I, I)."""
    import scipy.sparse as sp

    strengths = (companions.strengths * weight).cpu().numpy()
    speakers = companions.films.cpu().numpy().repeat(strengths.shape[1])
    place = (speakers, companions.targets.cpu().numpy().ravel())
    one_way = sp.csr_array((strengths.ravel(), place), shape=(movies, movies))
    return sp.csr_array(one_way + one_way.T)


def _tagged(tags: Mapping[int, Collection[str]], count: int) -> Any:
    """Films by their tags, each weighing log(I / films with it); tags of one film are left out.

    Shape:
        Returns sparse (I, number of tags).
    """
    import scipy.sparse as sp

    usage = Counter(tag for words in tags.values() for tag in words)
    column = {tag: number for number, tag in enumerate(t for t, used in usage.items() if used > 1)}
    entries = [
        (item, column[tag], log(count / usage[tag]))
        for item, words in tags.items()
        for tag in words
        if tag in column
    ]
    items, places, values = zip(*entries, strict=True) if entries else ((), (), ())
    weights = np.array(values, dtype=np.float32)
    return sp.csr_array((weights, (items, places)), shape=(count, max(1, len(column))))


def _unit(rows: Any, weight: float, shrinkage: float = 0.0) -> Any:
    """Rows scaled so that their inner products are `weight` times a shrunk cosine."""
    import scipy.sparse as sp

    squares = rows.multiply(rows).sum(axis=1) + shrinkage
    scale = np.sqrt(weight / np.maximum(squares, 1e-12)) * (squares > 0)
    return sp.csr_array(sp.diags_array(scale.astype(np.float32)) @ rows)
