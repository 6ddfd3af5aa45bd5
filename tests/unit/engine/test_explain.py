from __future__ import annotations

import torch

from engine import Recommender
from engine.explain import contributions
from tests.support.small_world import QUICK, two_tastes


def test_contributions_and_what_everybody_gets_add_up_to_the_score():
    model = Recommender.fit(two_tastes(), QUICK, device="cpu")
    parts, ranker = model._model, model._ranker
    profile = model.fold_in({0: 5.0, 2: 4.0, 1: 1.0, 5: 2.5})
    item = 8
    of_interest, of_stars = ranker.weights(profile)
    own = contributions(parts, profile, item, (of_interest, of_stars))

    def prior_of(head):
        lower, _ = head.normal_equations(profile.items, profile.stars)
        return torch.cholesky_solve((head.prior_precision @ head.prior_mean)[:, None], lower)[:, 0]

    taste, state = parts.taste, profile.taste
    pull = taste.precisions @ taste.prior_mean(prior_of(parts.exposure))[..., None]
    base = torch.cholesky_solve(pull, state.lower)[..., 0]
    toward = (taste.projections.mT @ taste.movie_factors[item])[..., :]
    stars = base[:, 0].mean() + (base[:, 1:] * toward).sum(1).mean() + taste.movie_bias[item]
    constant = of_interest * parts.interest.item_factors[item] @ prior_of(parts.interest)
    constant = constant + of_stars * stars
    score = ranker.scores(profile)[item] + of_stars * profile.taste.bias
    assert torch.isclose(constant + own.sum(), score, atol=1e-3)


def test_a_disliked_film_of_the_kind_counts_against():
    model = Recommender.fit(two_tastes(), QUICK, device="cpu")
    profile = model.fold_in({0: 5.0, 2: 5.0, 4: 0.5})
    parts = contributions(model._model, profile, 6, (0.0, 1.0))
    assert parts[2] < parts[0]
