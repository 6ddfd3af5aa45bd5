"""What "good" means, each by its formula.

Symbols: r a rating in stars, r̂ its prediction, n how many there are; a ranked list is i₁, i₂, …;
L is what the person liked among what was held back.

References:
    Järvelin and Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques.
    Herlocker, Konstan, Terveen and Riedl (2004), Evaluating collaborative filtering systems.
    Liang, Krishnan, Hoffman and Jebara (2018), Variational autoencoders for collaborative
    filtering: Recall@k as it is divided here.
    Castells, Hurley and Vargas (2015), Novelty and diversity in recommender systems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

LIKED = 4.0
"""Stars from which on somebody liked a movie."""


def rmse(actual: Floats, predicted: Floats) -> float:
    """Root mean squared error in stars: √(Σ (r − r̂)² / n)."""
    return float(np.sqrt(np.mean(_errors(actual, predicted) ** 2)))


def mae(actual: Floats, predicted: Floats) -> float:
    """Mean absolute error in stars: Σ |r − r̂| / n."""
    return float(np.mean(np.abs(_errors(actual, predicted))))


def r_squared(actual: Floats, predicted: Floats) -> float:
    """Share of the variance that is explained: 1 − Σ (r − r̂)² / Σ (r − r̄)².

    0 is what predicting the test part's own mean would reach; below 0 is worse than that.
    """
    actual = np.asarray(actual, dtype=np.float64)
    spread = float(np.sum((actual - actual.mean()) ** 2))
    left = float(np.sum(_errors(actual, predicted) ** 2))
    return 1 - left / spread if spread else float("nan")


def interval_coverage(actual: Floats, mean: Floats, std: Floats, *, level: float = 0.8) -> float:
    """Share of the ratings inside the central interval r̂ ± z·σ that should hold `level` of them.

    z is the standard normal's (1 + level) / 2 quantile. Half-star ratings and the ends of the
    scale make the exact level unreachable for any normal interval; near it is calibrated.
    """
    from statistics import NormalDist

    z = NormalDist().inv_cdf((1 + level) / 2)
    inside = np.abs(_errors(actual, mean)) <= z * np.asarray(std, dtype=np.float64)
    return float(np.mean(inside))


def ndcg(ranked: Sequence[Hashable], liked: Collection[Hashable], k: int = 10) -> float:
    """Normalised discounted cumulative gain of the first k, every liked movie counting alike.

    Σ_{p ≤ k, i_p ∈ L} 1 / log₂(p + 1), divided by what the best order would reach.
    """
    gains = [1 / np.log2(place + 2) for place, movie in enumerate(ranked[:k]) if movie in liked]
    best = sum(1 / np.log2(place + 2) for place in range(min(k, len(liked))))
    return float(sum(gains) / best) if best else float("nan")


def recall(ranked: Sequence[Hashable], liked: Collection[Hashable], k: int = 20) -> float:
    """Share of what could be found that was: |L ∩ {i₁ … i_k}| / min(k, |L|)."""
    most = min(k, len(liked))
    return sum(movie in liked for movie in ranked[:k]) / most if most else float("nan")


def reciprocal_rank(ranked: Sequence[Hashable], wanted: Collection[Hashable]) -> float:
    """1 / the place of the first movie wanted; 0 where none is in the list."""
    return next((1 / place for place, movie in enumerate(ranked, 1) if movie in wanted), 0.0)


def intra_list_diversity(genres: Sequence[Collection[str]]) -> float:
    """How different the movies of one list are: mean Jaccard distance of their genres over pairs.

    0: all have the same genres; 1: no two share any. NaN for fewer than two movies.
    """
    distances = []
    for place, one in enumerate(genres):
        for other in genres[place + 1 :]:
            union = len(set(one) | set(other))
            distances.append(1 - len(set(one) & set(other)) / union if union else 0.0)
    return float(np.mean(distances)) if distances else float("nan")


def catalogue_coverage(lists: Iterable[Iterable[Hashable]], catalogue: int) -> float:
    """Share of the catalogue that is recommended to anybody at all."""
    return len({movie for ranked in lists for movie in ranked}) / catalogue


def adjusted_rand(one: Sequence[int], other: Sequence[int]) -> float:
    """How alike two groupings are: 1 the same, 0 no more than chance (Hubert and Arabie 1985)."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(one, other))


def genre_agreement(groups: Sequence[int], genres: Sequence[str]) -> float:
    """Normalised mutual information of groups and genres, 0 to 1 (Strehl and Ghosh 2002)."""
    from sklearn.metrics import normalized_mutual_info_score

    return float(normalized_mutual_info_score(genres, groups))


def _errors(actual: Floats, predicted: Floats) -> Floats:
    """Errors r − r̂ in double precision."""
    return np.asarray(actual, dtype=np.float64) - np.asarray(predicted, dtype=np.float64)
