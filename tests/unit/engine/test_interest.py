from __future__ import annotations

import pytest
import torch

from engine.config import InterestConfig
from engine.interactions import Interactions
from engine.interest import InterestTrainer, _Basis, _Population, liking_weights
from tests.support.small_world import two_tastes


@pytest.fixture(scope="module")
def data():
    return Interactions.of(two_tastes())


def trained(data, **settings):
    config = InterestConfig(factors=8, sweeps=5, **settings)
    return InterestTrainer(config, torch.Generator().manual_seed(0)).fit(data)


def test_training_users_lie_where_folding_their_ratings_in_puts_them(data):
    head, users = trained(data)
    for user in (0, 1, 17):
        own = data.user_no == user
        folded = head.fold_in(data.item_no[own], data.stars[own])
        assert torch.allclose(folded, users[user], atol=2e-3)


def test_nothing_rated_is_the_population_mean(data):
    head, _ = trained(data)
    nothing = torch.empty(0, dtype=torch.int64)
    assert torch.equal(head.fold_in(nothing, torch.empty(0)), head.prior_mean)


def test_fold_in_minimises_its_objective(data):
    head, _ = trained(data)
    items, stars = torch.tensor([0, 2, 5]), torch.tensor([5.0, 4.0, 1.0])
    weights = head.weights(stars)
    share = weights.sum() / (weights.sum() + head.patience)

    def loss(vector):
        away = vector - head.prior_mean
        missed = weights * (1 - head.item_factors[items] @ vector).square()
        return (
            missed.sum() + share * vector @ head.gram @ vector + away @ head.prior_precision @ away
        )

    best = head.fold_in(items, stars)
    steps = torch.randn(20, 8, generator=torch.Generator().manual_seed(1)) * 1e-2
    assert all(loss(best + step) > loss(best) for step in steps)


def test_gradients_agree_with_exact_solves(data):
    exact, _ = trained(data)
    steps, _ = trained(data, exact_below=1, cg_steps=8)
    ours = exact.item_factors @ exact.prior_mean
    theirs = steps.item_factors @ steps.prior_mean
    assert torch.allclose(ours, theirs, atol=0.02)


def test_a_film_weighs_by_how_it_was_liked():
    weights = liking_weights(torch.tensor([5.0, 3.0, 0.5]), torch.tensor(3.0), 0.5)
    assert weights.tolist() == pytest.approx([2.0, 1.0, 0.1])


def test_the_basis_makes_both_matrices_diagonal():
    generator = torch.Generator().manual_seed(0)
    fixed = torch.randn(30, 5, generator=generator)
    population = _Population.of(torch.randn(50, 5, generator=generator), 0.3)
    space = _Basis.of(fixed, population)
    gram = space.basis.T @ fixed.T @ fixed @ space.basis
    assert torch.allclose(gram, torch.diag(space.values), atol=1e-3)
    white = space.basis.T @ population.precision @ space.basis
    assert torch.allclose(white, torch.eye(5), atol=1e-4)
    assert torch.allclose(space.basis @ space.inverse.T, torch.eye(5), atol=1e-4)
