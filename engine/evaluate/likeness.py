"""Which films are alike? Sequels found among the ten most similar, and clusters."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from engine.evaluate.result import OURS, GroupsResult, SimilarRow
from engine.evaluate.sequels import SEQUELS
from engine.metrics import adjusted_rand, genre_agreement, reciprocal_rank

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from numpy.typing import NDArray

    from engine.datasets import Dataset
    from engine.embedding_mf import EmbeddingRun
    from engine.recommender import Recommender

    Alike = Callable[[int], Sequence[Hashable]]


def measure_similar(
    data: Dataset, model: Recommender, embedding: EmbeddingRun | None
) -> list[SimilarRow]:
    """Ask every film of `SEQUELS` for its partner; title words play no part.

    Only films that somebody rated can be found by any method, and only those are asked.
    """
    rated = set(data.ratings["movie_id"].tolist())
    pairs = [pair for pair in SEQUELS if set(pair) <= rated] if data.id_space == "movielens" else []
    rows = []
    if embedding is not None:
        rows.append(_row("Embedding MF, cosine", _by_cosine(embedding), pairs))
    rows.append(_row("Item-item cosine", _by_watchers(data), pairs))

    def ours(movie: int) -> list[Hashable]:
        return [found.movie_id for found in model.similar([movie], 10)]

    rows.append(_row(OURS, ours, pairs))
    return rows


def measure_groups(
    models: Sequence[Recommender], embedding: EmbeddingRun | None, *, seed: int
) -> GroupsResult:
    """Stability over trainings that differ in their seed, and agreement with genres.

    Agreement is over (movie, genre) pairs of the rated movies, so a film with three genres counts
    in each of them.
    """
    first = models[0]
    rated = [entry for entry in first.catalogue if entry.popularity]
    ids = [entry.movie_id for entry in rated]
    labels = [[model.cluster_of(movie) or 0 for movie in ids] for model in models]
    stability = [adjusted_rand(one, other) for one, other in combinations(labels, 2)]
    listed = {entry.movie_id: entry.genres for entry in rated}
    theirs = None
    if embedding is not None:
        theirs = _agreement(
            ids, _embedding_groups(embedding, ids, len(first.clusters), seed), listed
        )
    return GroupsResult(
        names=tuple(cluster.name for cluster in first.clusters),
        stability=float(np.mean(stability)) if stability else float("nan"),
        genre_agreement=_agreement(ids, labels[0], listed),
        embedding_genre_agreement=theirs,
    )


def _agreement(
    ids: Sequence[int], groups: Sequence[int], genres: dict[int, tuple[str, ...]]
) -> float:
    pairs = [
        (group, genre) for movie, group in zip(ids, groups, strict=True) for genre in genres[movie]
    ]
    return genre_agreement([group for group, _ in pairs], [genre for _, genre in pairs])


def _embedding_groups(
    embedding: EmbeddingRun, ids: Sequence[int], count: int, seed: int
) -> list[int]:
    """K-Means on the plain embedding's factors, with as many groups as ours."""
    from sklearn.cluster import KMeans

    rows = embedding.item_factors[np.searchsorted(embedding.movie_ids, ids)]
    groups: list[int] = KMeans(count, n_init=4, random_state=seed).fit_predict(rows).tolist()
    return groups


def _by_cosine(embedding: EmbeddingRun) -> Alike:
    factors = embedding.item_factors / np.linalg.norm(embedding.item_factors, axis=1, keepdims=True)

    def alike(movie: int) -> list[int]:
        place = int(np.searchsorted(embedding.movie_ids, movie))
        return _best(factors @ factors[place], place, embedding.movie_ids)

    return alike


def _by_watchers(data: Dataset) -> Alike:
    """Cosine of who rated the two films."""
    import pandas as pd
    import scipy.sparse as sp

    users, _ = pd.factorize(data.ratings["user_id"])
    items, found = pd.factorize(data.ratings["movie_id"], sort=True)
    ids = found.to_numpy()
    ones = np.ones(len(items), dtype=np.float32)
    watched = sp.csc_array((ones, (users, items)))
    lengths = np.sqrt(np.asarray(watched.sum(0)).ravel())

    def alike(movie: int) -> list[int]:
        place = int(np.searchsorted(ids, movie))
        together = np.asarray((watched.T @ watched[:, [place]]).todense()).ravel()
        return _best(together / lengths, place, ids)

    return alike


def _best(scores: NDArray[np.floating], own: int, ids: NDArray[np.int64]) -> list[int]:
    scores[own] = -np.inf
    best: list[int] = ids[np.argsort(-scores, kind="stable")[:10]].tolist()
    return best


def _row(name: str, alike: Alike, pairs: Sequence[tuple[int, int]]) -> SimilarRow:
    ranks = []
    for pair in pairs:
        for movie, partner in (pair, pair[::-1]):
            ranks.append(reciprocal_rank(alike(movie), {partner}))
    found = np.array(ranks) > 0
    if not ranks:
        return SimilarRow(name, float("nan"), float("nan"), 0)
    return SimilarRow(name, float(found.mean()), float(np.mean(ranks)), len(ranks))
