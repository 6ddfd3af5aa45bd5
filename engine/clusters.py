"""Groups of films that go together, each with a name that people recognise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.names import Vocabulary, name_groups

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Hashable, Mapping, Sequence

    from torch import Tensor

    from engine.artifact import CatalogueEntry
    from engine.config import ClusterConfig

FITTED = 3000
"""How many of the best-known films the centres are found from; the others join the nearest."""

LEAST_RATINGS = 5
"""Ratings below which a film's factors say little, so that its genres and year decide."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A group of films.

    Attributes:
        id: Its number, 0 for the group with the most ratings.
        name: What its films have more of than others: "Sci-fi adventures of the 80s".
        movie_ids: Its films by the caller's ids, the most typical first.
    """

    id: int
    name: str
    movie_ids: tuple[Hashable, ...]


def embedding(interest: Tensor, genres: Tensor, years: Tensor, counts: Tensor) -> Tensor:
    """Where every film lies: who watches it, its genres, its time; each about as weighty.

    Shape:
        interest (I, K); genres (I, G); years (I,), NaN where unknown; counts (I,) ratings;
        returns (I, 8 + G + 1) float32.
    """
    unit = torch.nn.functional.normalize(interest, dim=1)
    known = torch.argsort(counts, descending=True)[:FITTED]
    centre = unit[known].mean(0)
    axes = torch.linalg.svd((unit[known] - centre).double(), full_matrices=False)[2][:8].float()
    places = (unit - centre) @ axes.T
    trust = (counts / (counts + LEAST_RATINGS))[:, None]
    size = places[known].norm(dim=1).mean().clamp(min=1e-6)
    age = ((years - 1990) / 25).nan_to_num(0).clamp(-2, 1.5)[:, None]
    look = torch.nn.functional.normalize(genres, dim=1)
    return torch.cat([0.6 * trust * places / size, look, 0.5 * age], 1)


def find(
    places: Tensor,
    catalogue: Sequence[CatalogueEntry],
    tags: Mapping[int, Counter[str]],
    config: ClusterConfig,
    *,
    seed: int,
) -> tuple[tuple[Cluster, ...], Tensor]:
    """Group the films by K-Means and name the groups.

    Args:
        places: Where every film lies, see `embedding`.
        catalogue: Every film, in item order.
        tags: How often each tag was given to a film, by item number.
        config: How many groups.
        seed: Of the starts.

    Returns:
        The groups, those with the most ratings first, and every film's group number (I,) int64.

    Shape:
        places (I, E).
    """
    from sklearn.cluster import KMeans

    points = places.cpu().numpy().astype(np.float32)
    counts = np.array([entry.popularity for entry in catalogue], dtype=np.float64)
    known = np.argsort(-counts, kind="stable")[:FITTED]
    groups = min(config.clusters, len(np.unique(points[known], axis=0)), max(1, len(known) // 2))
    fitted = KMeans(groups, n_init=config.starts, random_state=seed).fit(points[known])
    centres = fitted.cluster_centers_
    distance = np.linalg.norm(points[:, None] - centres, axis=2)
    nearest = distance.argmin(1)
    ratings = np.bincount(nearest, weights=counts, minlength=groups)
    filled = [group for group in np.argsort(-ratings, kind="stable") if (nearest == group).any()]
    members: list[np.ndarray] = []
    cluster_of = torch.empty(len(points), dtype=torch.int64)
    for number, group in enumerate(filled):
        inside = np.flatnonzero(nearest == group)
        typical = distance[inside, group] - 0.15 * np.log1p(counts[inside])
        members.append(inside[np.argsort(typical, kind="stable")])
        cluster_of[torch.from_numpy(inside)] = number
    names = name_groups([rows.tolist() for rows in members], Vocabulary(catalogue, tags))
    found = tuple(
        Cluster(number, name, tuple(catalogue[row].movie_id for row in rows))
        for number, (name, rows) in enumerate(zip(names, members, strict=True))
    )
    return found, cluster_of
