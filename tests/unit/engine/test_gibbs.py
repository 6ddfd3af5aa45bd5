from __future__ import annotations

import pandas as pd
import pytest
import torch

from engine import gibbs
from engine.gibbs import GibbsSampler, Table
from engine.interactions import Interactions
from engine.prior import LinkedPrior, draw_gamma, draw_normal
from tests.support.small_world import dataset, two_tastes


def sampler(data: Interactions, seed: int = 0) -> GibbsSampler:
    return GibbsSampler(
        Table(data, 2),
        torch.ones(len(data.users), 1),
        torch.ones(len(data.movies), 1),
        factors=2,
        noise_shape=3.0,
        generator=torch.Generator().manual_seed(seed),
    )


def test_normal_draws_have_the_mean_and_covariance_asked_for():
    precision = torch.tensor([[4.0, 1.0], [1.0, 2.0]])
    right = torch.tensor([1.0, -2.0])
    generator = torch.Generator().manual_seed(0)
    mean, draws = draw_normal(precision.expand(50_000, 2, 2), right.expand(50_000, 2), generator)
    assert torch.allclose(mean[0], torch.linalg.solve(precision, right))
    assert torch.allclose(draws.mean(0), mean[0], atol=0.02)
    assert torch.allclose(torch.cov(draws.T), torch.linalg.inv(precision), atol=0.02)


def test_gamma_draws_have_the_mean_asked_for():
    shape, rate = torch.full((50_000,), 3.0), torch.full((50_000,), 2.0)
    drawn = draw_gamma(shape, rate, torch.Generator().manual_seed(0))
    assert float(drawn.mean()) == pytest.approx(1.5, abs=0.02)
    assert float(drawn.var()) == pytest.approx(0.75, abs=0.03)


def test_the_link_finds_the_regression_that_made_the_factors():
    generator = torch.Generator().manual_seed(0)
    features = torch.cat([torch.ones(2000, 1), torch.randn(2000, 2, generator=generator)], 1)
    truth = torch.tensor([[1.0, -1.0], [0.5, 0.0], [0.0, 2.0]])
    factors = features @ truth + torch.randn(2000, 2, generator=generator) / 2
    prior = LinkedPrior(features, 2, precision=1.0, generator=generator)
    links, precisions = [], []
    for _ in range(60):
        prior.resample(factors)
        links.append(prior.link_)
        precisions.append(prior.precision_)
    assert torch.allclose(torch.stack(links[10:]).mean(0), truth, atol=0.05)
    assert torch.allclose(torch.stack(precisions[10:]).mean(0), 4 * torch.eye(2), atol=0.4)


@pytest.mark.parametrize("short", [-1, 1000])
def test_rare_and_common_movies_are_drawn_from_the_same_distribution(monkeypatch, short):
    monkeypatch.setattr(gibbs, "SHORT", short)
    data = Interactions.of(two_tastes(users=20, films=6))
    chain = sampler(data)
    for _ in range(20):
        chain.sweep()
    chain.users_ = torch.linspace(-1, 1, 20)[:, None] * torch.tensor([0.5, 1.0, -1.0])
    chain.noise_ = torch.linspace(0.5, 2, 20)
    chain.movie_prior.precision_ = torch.diag(torch.tensor([2.0, 3.0, 4.0]))
    chain.movie_prior.mean_ = torch.full((6, 3), 0.1)
    draws = []
    for _ in range(4000):
        chain._draw_movies()
        draws.append(chain.movies_.clone())
    own = data.item_no == 0
    vectors = torch.cat([torch.ones(20, 1), chain.users_[:, 1:]], 1)[data.user_no[own]]
    noise = chain.noise_[data.user_no[own]]
    target = data.stars[own] - chain._table.mean - chain.users_[data.user_no[own], 0]
    precision = chain.movie_prior.precision_ + (vectors * noise[:, None]).T @ vectors
    pull = chain.movie_prior.precision_ @ chain.movie_prior.mean_[0]
    mean = torch.linalg.solve(precision, vectors.T @ (noise * target) + pull)
    film = torch.stack(draws)[:, 0]
    assert torch.allclose(chain.movie_means_[0], mean, atol=1e-3)
    assert torch.allclose(film.mean(0), mean, atol=0.04)
    assert torch.allclose(torch.cov(film.T), torch.linalg.inv(precision), atol=0.03)


def test_the_squared_error_needs_no_second_look_at_the_ratings():
    data = Interactions.of(two_tastes(users=15, films=8))
    chain = sampler(data)
    error = chain._draw_users()
    fitted = (
        chain._table.mean
        + chain.users_[data.user_no, 0]
        + chain.movies_[data.item_no, 0]
        + (chain.users_[data.user_no, 1:] * chain.movies_[data.item_no, 1:]).sum(1)
    )
    assert error == pytest.approx(float((data.stars - fitted).square().sum()), rel=1e-3)


def test_an_erratic_user_is_believed_less():
    rows = [(user, film, 4.0 if film % 2 else 2.0, 0) for user in range(30) for film in range(20)]
    rows += [(99, film, [0.5, 5.0][(film // 2) % 2], 0) for film in range(20)]
    frame = pd.DataFrame(rows, columns=["user_id", "movie_id", "stars", "timestamp"])
    data = Interactions.of(dataset(frame))
    chain = sampler(data)
    for _ in range(30):
        chain.sweep()
    erratic = data.users.get(99)
    assert chain.noise_[erratic] < 0.2 * chain.noise_.median()
