from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn.metrics import ndcg_score, r2_score

from engine import metrics

ACTUAL = np.array([1.0, 2.0, 4.0, 5.0])
PREDICTED = np.array([1.5, 2.0, 3.0, 5.0])


def test_errors_in_stars():
    assert metrics.rmse(ACTUAL, PREDICTED) == pytest.approx(math.sqrt(1.25 / 4))
    assert metrics.mae(ACTUAL, PREDICTED) == pytest.approx(1.5 / 4)
    assert metrics.r_squared(ACTUAL, PREDICTED) == pytest.approx(r2_score(ACTUAL, PREDICTED))
    assert metrics.r_squared(ACTUAL, np.full(4, ACTUAL.mean())) == 0
    assert math.isnan(metrics.r_squared(np.ones(3), np.ones(3)))


def test_a_right_interval_covers_what_it_says():
    generator = np.random.default_rng(0)
    actual = generator.normal(3, 0.7, 20_000)
    for level in (0.5, 0.8, 0.95):
        covered = metrics.interval_coverage(
            actual, np.full(20_000, 3.0), np.full(20_000, 0.7), level=level
        )
        assert covered == pytest.approx(level, abs=0.01)
    narrow = metrics.interval_coverage(actual, np.full(20_000, 3.0), np.full(20_000, 0.1))
    assert narrow < 0.2


def test_ndcg_is_scikit_learns():
    generator = np.random.default_rng(1)
    for _ in range(20):
        order = generator.permutation(30)
        liked = set(generator.choice(30, 6, replace=False).tolist())
        relevance = [[float(movie in liked) for movie in range(30)]]
        scores = [[-float(np.flatnonzero(order == movie)[0]) for movie in range(30)]]
        assert metrics.ndcg(order.tolist(), liked) == pytest.approx(
            ndcg_score(relevance, scores, k=10)
        )


def test_ndcg_by_hand():
    assert metrics.ndcg([7, 8, 9], {7}) == 1
    assert metrics.ndcg([8, 7, 9], {7}) == pytest.approx(1 / math.log2(3))
    assert metrics.ndcg([1, 2], {7}) == 0
    assert math.isnan(metrics.ndcg([1, 2], set()))


def test_recall_divides_by_what_could_be_found():
    assert metrics.recall([1, 2, 3], {1, 3, 9}, k=3) == pytest.approx(2 / 3)
    assert metrics.recall([1, 2, 3], set(range(100)), k=3) == 1
    assert metrics.recall([1, 2, 3], {3}, k=2) == 0
    assert math.isnan(metrics.recall([1], set()))


def test_reciprocal_rank():
    assert metrics.reciprocal_rank([5, 6, 7], {7, 6}) == 0.5
    assert metrics.reciprocal_rank([5], {6}) == 0


def test_diversity_and_coverage():
    assert metrics.intra_list_diversity([("Drama",), ("Drama",)]) == 0
    assert metrics.intra_list_diversity([("Drama",), ("War",)]) == 1
    assert metrics.intra_list_diversity([("Drama", "War"), ("War",), ()]) == pytest.approx(2.5 / 3)
    assert math.isnan(metrics.intra_list_diversity([("Drama",)]))
    assert metrics.catalogue_coverage([[1, 2], [2, 3]], 6) == 0.5


def test_groupings():
    assert metrics.adjusted_rand([0, 0, 1, 1], [5, 5, 3, 3]) == 1
    assert metrics.genre_agreement([0, 0, 1, 1], ["a", "a", "b", "b"]) == 1
    assert metrics.genre_agreement([0, 0, 0, 0], ["a", "a", "b", "b"]) == 0
