from __future__ import annotations

import pytest
import torch

from engine.solve import Buckets, gather, grams, solve_positive, solve_small, with_zero_row


@pytest.fixture
def entries():
    generator = torch.Generator().manual_seed(0)
    dense = torch.rand(40, 25, generator=generator) * (
        torch.rand(40, 25, generator=generator) < torch.linspace(0, 0.9, 40)[:, None]
    )
    rows, columns = dense.nonzero(as_tuple=True)
    return dense, Buckets(rows, columns, dense[rows, columns], (40, 25), width=3)


def test_buckets_hold_every_entry_once(entries):
    dense, buckets = entries
    back = torch.zeros(40, 26)
    for bucket in buckets:
        back[bucket.rows[:, None], bucket.columns.long()] += bucket.values
    assert torch.equal(back[:, :-1], dense)


def test_every_row_is_in_one_bucket_even_an_empty_one(entries):
    _, buckets = entries
    rows = torch.cat([bucket.rows for bucket in buckets])
    assert sorted(rows.tolist()) == list(range(40))


def test_padding_adds_nothing(entries):
    dense, buckets = entries
    vectors = torch.randn(25, 3, generator=torch.Generator().manual_seed(1))
    for bucket in buckets:
        summed = torch.bmm(bucket.values[:, None], gather(with_zero_row(vectors), bucket))[:, 0]
        assert torch.allclose(summed, dense[bucket.rows] @ vectors, atol=1e-5)


@pytest.mark.parametrize("short", [-1, 4])
def test_grams_are_those_of_a_loop(entries, short):
    dense, _ = entries
    rows, columns = dense.nonzero(as_tuple=True)
    buckets = Buckets(rows, columns, dense[rows, columns], (40, 25), width=3, short=short)
    vectors = torch.randn(25, 3, generator=torch.Generator().manual_seed(1))
    seen_rows = 0
    for numbers, gram, right in grams(buckets, vectors):
        seen_rows += len(numbers)
        for row, inner, seen in zip(numbers.tolist(), gram, right, strict=True):
            own = vectors[dense[row] > 0]
            assert torch.allclose(inner, own.T @ own, atol=1e-5)
            assert torch.allclose(seen, dense[row] @ vectors, atol=1e-5)
    assert seen_rows + sum(len(bucket.rows) for bucket in buckets.short) == 40


@pytest.mark.parametrize("length", [0, 1, 3, 6, 20])
def test_both_ways_round_solve_the_same_system(length):
    generator = torch.Generator().manual_seed(length)
    diagonal = torch.rand(5, 6, generator=generator) + 0.1
    factors = torch.randn(5, length, 6, generator=generator)
    right = torch.randn(5, 6, generator=generator)
    expected = torch.linalg.solve(torch.diag_embed(diagonal) + factors.mT @ factors, right)
    assert torch.allclose(solve_positive(diagonal, factors, right), expected, atol=1e-3)


@pytest.mark.parametrize("length", [1, 4])
def test_small_systems(length):
    generator = torch.Generator().manual_seed(0)
    root = torch.randn(7, length, length, generator=generator)
    systems = root @ root.mT + torch.eye(length)
    right = torch.randn(7, length, 2, generator=generator)
    assert torch.allclose(systems @ solve_small(systems, right), right, atol=1e-4)
