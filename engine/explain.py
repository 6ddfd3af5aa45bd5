"""Which of somebody's ratings a recommendation comes from, exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import Model
    from engine.ranking import Profile


def contributions(
    model: Model,
    profile: Profile,
    item: int,
    weights: tuple[float, float],
) -> Tensor:
    """What each rated movie adds to the score of one movie.

    Every head places a person by a linear system whose right side is a sum over their ratings:
    p = A⁻¹ (prior + Σ_j w_j q_j) for interest and for exposure, and under each sample of the
    taste head, s not written, (b, w) = P⁻¹ (Λ Bᵀ f(p) + α Σ_j v_j (r_j − μ − c_j)). So with A and
    P as they are, the score is a constant (what everybody gets) plus one term for each rating:
    these terms and that constant add up to the score, to rounding. What goes with single films is
    such a sum as it is.

    Args:
        model: The trained model.
        profile: Who it is for.
        item: Item number of the recommended movie.
        weights: What a unit of interest and a star count for in the score.

    Shape:
        Returns (n,), in the score's units, in the order of the profile's ratings.

    References:
        Hu, Koren and Volinsky (2008), section 5: explaining recommendations, here extended to the
        second head and to the regression that links them.
    """
    of_interest, of_stars = weights
    state = profile.taste
    samples = len(state.centre)
    interest, exposure, taste = model.interest, model.exposure, model.taste
    toward = torch.einsum("srk,r->sk", taste.projections, taste.movie_factors[item]) / samples
    toward = torch.cat([torch.full_like(toward[:, :1], 1 / samples), toward], 1) * of_stars
    gradient = torch.cholesky_solve(toward[..., None], state.lower)[..., 0]
    vectors, biases = taste.regressors(profile.items)
    residual = profile.stars - taste.mean - biases
    direct = state.noise[:, None] * residual * torch.bmm(vectors, gradient[..., None])[..., 0]
    pulled = torch.bmm(taste.precisions, gradient[..., None])
    through = torch.bmm(taste.links[:, 1:], pulled)[..., 0].sum(0) * taste.feature_scale
    total = direct.sum(0)
    for head, along in (
        (interest, interest.item_factors[item] * of_interest),
        (exposure, through),
    ):
        lower, parts = head.normal_equations(profile.items, profile.stars)
        total += parts @ torch.cholesky_solve(along[:, None], lower)[:, 0]
    watched = interest.weights(profile.stars) * (model.ease_weight * of_interest)
    return total + watched * model.ease.toward(item, profile.items)
