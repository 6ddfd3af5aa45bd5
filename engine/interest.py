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


RIDGE = 0.05
"""Part of the users' mean variance added to each of their variances."""

MEAN_SHRINKAGE = 3.0
"""Ratings at everybody's mean that a person's own mean is reckoned with."""


@dataclass(frozen=True)
class InterestHead:
    """What is kept of the trained model, and how a new person is placed in it.

    People are taken to be drawn from N(p̄, Σ), the training users' own mean and covariance, and
    what they have not rated counts as unwatched only as far as they have told of themselves. With
    m = Σ_j w_j the weight of what a person rated, their vector minimises

        Σ_j w_j (1 − p·q_j)² + m / (m + κ) · α₀ Σ_i (p·q_i)² + γ (p − p̄)ᵀ Σ⁻¹ (p − p̄)

    so that with nothing rated it is p̄, and every single rating moves it where people go.

    Attributes:
        item_factors: Every movie's factors q, (I, K) float32, unitless.
        prior_mean: Mean p̄ of the training users' vectors, (K,): who nobody knows anything of.
        prior_precision: γ Σ⁻¹, (K, K).
        gram: α₀ QᵀQ, (K, K).
        patience: κ, in ratings: what is not rated counts half once so many are.
        liking: How much a film's weight grows with each star above the person's mean.
        mean_stars: Mean stars of all training ratings.
    """

    item_factors: Tensor
    prior_mean: Tensor
    prior_precision: Tensor
    gram: Tensor
    patience: float
    liking: float
    mean_stars: float

    def weights(self, stars: Tensor) -> Tensor:
        """Weights w of one person's watched movies, (n,), from their stars, (n,)."""
        total = stars.sum() + MEAN_SHRINKAGE * self.mean_stars
        return liking_weights(stars, total / (len(stars) + MEAN_SHRINKAGE), self.liking)

    def normal_equations(self, items: Tensor, stars: Tensor) -> tuple[Tensor, Tensor]:
        """Lower Cholesky factor of one person's system, and each movie's part of the right side.

        The system is A p = γ Σ⁻¹ p̄ + Σ_j w_j q_j with A = m / (m + κ) · α₀ QᵀQ + γ Σ⁻¹ +
        Σ_j w_j q_j q_jᵀ (Hu et al. 2008, eq. 4, with a prior that is not centred at nothing).

        Shape:
            items (n,) int64, unique; stars (n,) float32; returns (K, K) and (n, K).
        """
        factors, weights = self.item_factors[items], self.weights(stars)
        mass = weights.sum()
        parts = weights[:, None] * factors
        system = torch.addcmul(self.prior_precision, self.gram, mass / (mass + self.patience))
        return torch.linalg.cholesky_ex(system.addmm_(parts.T, factors))[0], parts

    def fold_in(self, items: Tensor, stars: Tensor) -> Tensor:
        """Solve for one person's vector p, (K,), while every movie stays fixed."""
        if not len(items):
            return self.prior_mean
        lower, parts = self.normal_equations(items, stars)
        right = torch.addmv(parts.sum(0), self.prior_precision, self.prior_mean)
        return torch.cholesky_solve(right[:, None], lower)[:, 0]


def liking_weights(stars: Tensor, mean: Tensor, liking: float) -> Tensor:
    """Weight of a watched movie: 1 + liking × (stars − the person's mean), at least 0.1."""
    return (1 + liking * (stars - mean)).clamp(min=0.1)


@dataclass(frozen=True)
class _Population:
    """Where users are found before anything is known of them: N(p̄, Σ), as mean and γ Σ⁻¹."""

    mean: Tensor
    precision: Tensor

    @classmethod
    def of(cls, users: Tensor, strength: float) -> _Population:
        """The users' own mean and covariance, the latter with `RIDGE` of its mean variance."""
        mean = users.mean(0)
        centred = (users - mean).double()
        covariance = centred.T @ centred / len(users)
        size = covariance.diagonal().mean().clamp(min=1e-6)
        covariance.diagonal().add_(RIDGE * size)
        inverse = torch.cholesky_inverse(torch.linalg.cholesky(covariance))
        return cls(mean, (strength * inverse).float())


@dataclass(frozen=True)
class _Basis:
    """Coordinates x of vectors p = E x in which what all rows share is a diagonal.

    Attributes:
        basis: E, (K, K).
        inverse: E⁻¹ transposed, (K, K).
        values: Diagonal of Eᵀ FᵀF E, (K,).
    """

    basis: Tensor
    inverse: Tensor
    values: Tensor

    @classmethod
    def of(cls, fixed: Tensor, population: _Population | None) -> _Basis:
        """The eigenbasis of FᵀF; with a population the one in which its precision is 1, too."""
        gram = (fixed.T @ fixed).double()
        if population is None:
            values, basis = torch.linalg.eigh(gram)
            return cls(basis.float(), basis.float(), values.clamp(min=0).float())
        precision = population.precision.double()
        white = torch.linalg.inv(torch.linalg.cholesky(precision)).T
        values, turn = torch.linalg.eigh(white.T @ gram @ white)
        basis = white @ turn
        return cls(basis.float(), (precision @ basis).float(), values.clamp(min=0).float())


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
        means = data.user_means(shrinkage=MEAN_SHRINKAGE)
        weights = liking_weights(data.stars, means[data.user_no], config.liking)
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
        population = _Population.of(users, config.prior)
        head = InterestHead(
            item_factors=movies,
            prior_mean=population.mean,
            prior_precision=population.precision,
            gram=config.unobserved * movies.T @ movies,
            patience=config.patience,
            liking=config.liking,
            mean_stars=float(data.stars.mean()),
        )
        return head, self._half_sweep(by_user, movies, users, population)

    def _rows(
        self, row_no: Tensor, column_no: Tensor, weights: Tensor, shape: tuple[int, int]
    ) -> Buckets | Slabs:
        """One side's rows, padded for exact solves, or sparse where a CPU has too many for them."""
        config = self.config
        if len(weights) > config.exact_below and weights.device.type == "cpu":
            return Slabs(row_no, column_no, weights, shape)
        return Buckets(row_no, column_no, weights, shape, width=config.factors)

    def _half_sweep(
        self,
        rows: Buckets | Slabs,
        fixed: Tensor,
        current: Tensor,
        population: _Population | None = None,
    ) -> Tensor:
        """Solve every row while the other side stays fixed.

        All rows share α₀ FᵀF. In that matrix's eigenbasis it is a diagonal, so a row with fewer
        entries than factors costs its entries cubed rather than its factors cubed (Woodbury), and
        the diagonal is what conjugate gradients are preconditioned with. A population's precision
        is brought to a diagonal by the same change of coordinates.

        Shape:
            fixed (N, K); current (M, K); returns (M, K).
        """
        space = _Basis.of(fixed, population)
        rotated = with_zero_row(fixed @ space.basis)
        pull: Tensor | float = 0.0 if population is None else population.mean @ space.inverse
        steps = self.config.cg_steps
        if isinstance(rows, Slabs):
            diagonal = self._diagonal(rows.mass, space, len(fixed), population)
            start = current @ space.inverse
            found = descent.descend(rows, rotated, diagonal, pull, start=start, steps=steps)
            return torch.mm(found, space.basis.T)
        exact = rows.entries <= self.config.exact_below
        start = current if exact else current @ space.inverse
        solved = torch.empty_like(current)
        for bucket in rows:
            factors = gather(rotated, bucket)
            right = torch.bmm(bucket.values[:, None], factors)[:, 0] + pull
            diagonal = self._diagonal(bucket.values.sum(1), space, len(fixed), population)
            factors *= bucket.values.sqrt()[..., None]
            solved[bucket.rows] = (
                solve_positive(diagonal, factors, right)
                if exact
                else descend(diagonal, factors, right, start[bucket.rows], steps)
            )
        return torch.mm(solved, space.basis.T)

    def _diagonal(
        self, mass: Tensor, space: _Basis, facing: int, population: _Population | None
    ) -> Tensor:
        """What a row's system has on its diagonal before its own entries, (M, K).

        In training α₀ FᵀF and a λ scaled by how much the row has to explain (Rendle et al. 2021,
        eq. 9); with a population, its precision and the part of α₀ FᵀF that the row's mass, (M,),
        lets count.
        """
        config = self.config
        shared = config.unobserved * space.values
        if population is not None:
            return 1 + (mass / (mass + config.patience))[:, None] * shared
        explained = mass + config.unobserved * facing
        ridges: Tensor = config.regularisation * explained**config.frequency
        return shared + ridges[:, None]


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
