import pytest
import torch

from engine import descent
from engine.descent import Slabs, descend

USERS, MOVIES, FACTORS = 40, 30, 8


@pytest.fixture
def entries():
    generator = torch.Generator().manual_seed(1)
    chosen = torch.rand(USERS, MOVIES, generator=generator) < torch.linspace(0, 0.9, USERS)[:, None]
    rows, columns = chosen.nonzero(as_tuple=True)
    return rows, columns, 0.5 + torch.rand(len(rows), generator=generator)


@pytest.fixture
def factors():
    return torch.randn(MOVIES, FACTORS, generator=torch.Generator().manual_seed(2))


def exactly(entries, factors, diagonal, pull):
    rows, columns, values = entries
    weights = torch.zeros(USERS, MOVIES)
    weights[rows, columns] = values
    systems = torch.einsum("ui,ik,il->ukl", weights, factors, factors) + torch.diag_embed(diagonal)
    return torch.linalg.solve(systems, weights @ factors + pull)


@pytest.mark.parametrize("size", [1, 50, 1 << 20])
def test_as_many_steps_as_factors_solve_exactly(entries, factors, size, monkeypatch):
    monkeypatch.setattr(descent, "ENTRIES", size)
    diagonal = 0.5 + torch.arange(FACTORS).repeat(USERS, 1) / FACTORS
    pull = torch.linspace(-1, 1, FACTORS)
    start = torch.zeros(USERS, FACTORS)
    slabs = Slabs(*entries, (USERS, MOVIES))
    solved = descend(slabs, factors, diagonal, pull, start=start, steps=2 * FACTORS)
    assert torch.allclose(solved, exactly(entries, factors, diagonal, pull), atol=1e-3)


def test_every_step_comes_nearer(entries, factors):
    diagonal = torch.ones(USERS, FACTORS)
    wanted = exactly(entries, factors, diagonal, 0.0)
    slabs = Slabs(*entries, (USERS, MOVIES))
    start = torch.zeros(USERS, FACTORS)
    errors = [
        float((descend(slabs, factors, diagonal, 0.0, start=start, steps=steps) - wanted).norm())
        for steps in range(4)
    ]
    assert errors == sorted(errors, reverse=True)
    assert errors[3] < errors[0] / 3


def test_rows_without_entries_follow_the_pull_alone(factors):
    slabs = Slabs(torch.tensor([3]), torch.tensor([0]), torch.ones(1), (5, MOVIES))
    diagonal, pull = torch.full((5, FACTORS), 2.0), torch.ones(FACTORS)
    start = torch.full((5, FACTORS), 9.0)
    solved = descend(slabs, factors, diagonal, pull, start=start, steps=FACTORS)
    assert torch.allclose(solved[[0, 1, 2, 4]], torch.full((4, FACTORS), 0.5), atol=1e-4)


def test_slabs_hold_every_entry_once(entries, monkeypatch):
    monkeypatch.setattr(descent, "ENTRIES", 60)
    found = []
    for slab in Slabs(*entries, (USERS, MOVIES)):
        rows = slab.rows.repeat_interleave(slab.starts.diff())
        found += zip(rows.tolist(), slab.columns.tolist(), slab.values.tolist(), strict=True)
    rows, columns, values = entries
    assert sorted(found) == sorted(
        zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True)
    )
