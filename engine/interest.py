"""Will this person watch it? Implicit-feedback matrix factorisation by alternating solves (iALS).

Every pair of a user u and a movie i has a score p_u · q_i that should be 1 where u watched i and
is pulled towards 0 elsewhere. Minimised, with S the watched pairs and w their weights:

    Σ_(u,i)∈S w_ui (1 − p_u·q_i)²  +  α₀ Σ_u Σ_i (p_u·q_i)²
      + Σ_u λ_u ‖p_u‖² + Σ_i λ_i ‖q_i‖²,      λ_u = λ (Σ_i w_ui + α₀ I)^ν, likewise λ_i

References:
    Hu, Koren and Volinsky (2008), Collaborative filtering for implicit feedback datasets.
    Rendle, Krichene, Zhang and Koren (2021), Revisiting the performance of iALS on item
    recommendation benchmarks: the split into watched and all, and frequency scaling.
    Takács, Pilászy and Tikk (2011), Applications of the conjugate gradient method for implicit
    feedback collaborative filtering.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine import descent
from engine.descent import Slabs
from engine.progress import Stage
from engine.solve import Buckets, gather, solve_positive, with_zero_row

if TYPE_CHECKING:
    from torch import Tensor

    from engine.config import InterestConfig
    from engine.interactions import Interactions
    from engine.progress import ProgressCallback


@dataclass(frozen=True)
class InterestHead:
    """What is kept of the trained model, and how a new person is placed in it.

    Attributes:
        item_factors: Every movie's factors q, (I, K) float32, unitless.
        prior_mean: Mean p̄ of the training users' vectors, (K,): who nobody knows anything of.
        gram: α₀ QᵀQ + (λ + prior) 1, (K, K): the part of each solve that no rating changes.
        prior: Weight of the prior mean, in the loss's own units.
        liking: How much a film's weight grows with each star above the person's mean.
    """

    item_factors: Tensor
    prior_mean: Tensor
    gram: Tensor
    prior: float
    liking: float

    def weights(self, stars: Tensor) -> Tensor:
        """Weights w of one person's watched movies, (n,), from their stars, (n,)."""
        return liking_weights(stars, stars.mean(), self.liking)

    def normal_equations(self, items: Tensor, stars: Tensor) -> tuple[Tensor, Tensor]:
        """Lower Cholesky factor of one person's system, and each movie's part of the right side.

        The system is A p = Σ_j c_j + prior · p̄ with A = α₀ QᵀQ + (λ + prior) 1 + Σ_j w_j q_j q_jᵀ
        and c_j = w_j q_j (Hu et al. 2008, eq. 4, with a prior mean that is not zero).

        Shape:
            items (n,) int64, unique; stars (n,) float32; returns (K, K) and (n, K).
        """
        factors = self.item_factors[items]
        parts = self.weights(stars)[:, None] * factors
        system = torch.addmm(self.gram, parts.T, factors)
        return torch.linalg.cholesky_ex(system)[0], parts

    def fold_in(self, items: Tensor, stars: Tensor) -> Tensor:
        """Solve for one person's vector p, (K,), while every movie stays fixed."""
        if not len(items):
            return self.prior_mean
        lower, parts = self.normal_equations(items, stars)
        right = parts.sum(0) + self.prior * self.prior_mean
        return torch.cholesky_solve(right[:, None], lower)[:, 0]


def liking_weights(stars: Tensor, mean: Tensor, liking: float) -> Tensor:
    """Weight of a watched movie: 1 + liking × (stars − the person's mean), at least 0.1."""
    return (1 + liking * (stars - mean)).clamp(min=0.1)


class InterestTrainer:
    """Alternates exact solves for all users and for all movies.

    Args:
        config: Dimensions, weights and sweeps.
        generator: Source of the starting factors.
    """

    def __init__(self, config: InterestConfig, generator: torch.Generator) -> None:
        self.config = config
        self.generator = generator

    def fit(
        self, data: Interactions, progress: ProgressCallback | None = None
    ) -> tuple[InterestHead, Tensor]:
        """Train on everybody's ratings.

        Returns:
            The head, and the training users' vectors folded in with the prior, (U, K).
        """
        config, device = self.config, data.stars.device
        weights = liking_weights(data.stars, data.user_means()[data.user_no], config.liking)
        shape = (len(data.users), len(data.movies))
        width = config.factors
        by_user = self._rows(data.user_no, data.item_no, weights, shape)
        by_item = self._rows(data.item_no, data.user_no, weights, shape[::-1])
        start = torch.randn(shape[1], width, generator=self.generator) / (10 * width**0.5)
        movies = start.to(device)
        users = movies.new_zeros(shape[0], width)
        stage = Stage("Learning who watches what", config.sweeps, progress)
        for _ in range(config.sweeps):
            users = self._half_sweep(by_user, movies, users)
            movies = self._half_sweep(by_item, users, movies)
            stage.step()
        prior_mean = users.mean(0)
        users = self._half_sweep(by_user, movies, users, prior_mean=prior_mean)
        ridge = self._ridge(shape[1]) + config.prior
        gram = config.unobserved * movies.T @ movies
        gram.diagonal().add_(ridge)
        return InterestHead(movies, prior_mean, gram, config.prior, config.liking), users

    def _rows(
        self, row_no: Tensor, column_no: Tensor, weights: Tensor, shape: tuple[int, int]
    ) -> Buckets | Slabs:
        """One side's rows, padded for exact solves, or sparse where a CPU has too many for them."""
        config = self.config
        if len(weights) > config.exact_below and weights.device.type == "cpu":
            return Slabs(row_no, column_no, weights, shape)
        return Buckets(row_no, column_no, weights, shape, width=config.factors)

    def _ridge(self, facing: int) -> float:
        """Regularisation of a row that faces `facing` others and has watched none."""
        config = self.config
        mass = config.unobserved * facing
        return float(config.regularisation * mass**config.frequency)

    def _half_sweep(
        self,
        rows: Buckets | Slabs,
        fixed: Tensor,
        current: Tensor,
        prior_mean: Tensor | None = None,
    ) -> Tensor:
        """Solve every row while the other side stays fixed.

        All rows share α₀ FᵀF. In that matrix's eigenbasis it is a diagonal, so a row with fewer
        entries than factors costs its entries cubed rather than its factors cubed (Woodbury), and
        the diagonal is what conjugate gradients are preconditioned with.

        Shape:
            fixed (N, K); current (M, K); prior_mean (K,); returns (M, K).
        """
        config = self.config
        values, basis = torch.linalg.eigh(fixed.T @ fixed)
        rotated = with_zero_row(fixed @ basis)
        shared = config.unobserved * values.clamp(min=0)
        pull: Tensor | float = 0.0
        if prior_mean is not None:
            shared = shared + config.prior
            pull = config.prior * (prior_mean @ basis)
        if isinstance(rows, Slabs):
            diagonal = shared + self._ridges(rows.mass, len(fixed))[:, None]
            start, steps = current @ basis, config.cg_steps
            found = descent.descend(rows, rotated, diagonal, pull, start=start, steps=steps)
            return torch.mm(found, basis.T)
        exact = rows.entries <= config.exact_below
        start = current if exact else current @ basis
        solved = torch.empty_like(current)
        for bucket in rows:
            factors = gather(rotated, bucket)
            right = torch.bmm(bucket.values[:, None], factors)[:, 0] + pull
            ridge = self._ridges(bucket.values.sum(1), len(fixed))
            diagonal = shared + ridge[:, None]
            factors *= bucket.values.sqrt()[..., None]
            solved[bucket.rows] = (
                solve_positive(diagonal, factors, right)
                if exact
                else descend(diagonal, factors, right, start[bucket.rows], config.cg_steps)
            )
        return torch.mm(solved, basis.T)

    def _ridges(self, watched: Tensor, facing: int) -> Tensor:
        """Each row's λ, scaled by how much it has to explain (Rendle et al. 2021, eq. 9)."""
        config = self.config
        mass = watched + config.unobserved * facing
        ridges: Tensor = config.regularisation * mass**config.frequency
        return ridges


def descend(diagonal: Tensor, factors: Tensor, right: Tensor, start: Tensor, steps: int) -> Tensor:
    """A few conjugate-gradient steps on (diag(d) + FᵀF) x = b, preconditioned by d.

    Shape:
        diagonal (B, K); factors (B, L, K); right, start (B, K); returns (B, K).

    References:
        Takács, Pilászy and Tikk (2011), section 4.
    """

    def apply(x: Tensor) -> Tensor:
        seen = torch.bmm(factors, x[..., None])
        return diagonal * x + torch.bmm(factors.mT, seen)[..., 0]

    x = start
    residual = right - apply(x)
    scaled = residual / diagonal
    direction = scaled
    energy = (residual * scaled).sum(1, keepdim=True)
    for _ in range(steps):
        image = apply(direction)
        length = energy / (direction * image).sum(1, keepdim=True).clamp(min=1e-20)
        x = x + length * direction
        residual = residual - length * image
        scaled = residual / diagonal
        before, energy = energy, (residual * scaled).sum(1, keepdim=True)
        direction = scaled + energy / before.clamp(min=1e-20) * direction
    return x
