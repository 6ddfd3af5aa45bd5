"""A prior on factors whose mean is a regression on side information, every part of it sampled.

References:
    Salakhutdinov and Mnih (2008), Bayesian probabilistic matrix factorization using Markov chain
    Monte Carlo: the normal–Wishart hyperprior.
    Simm et al. (2015), Macau: scalable Bayesian multi-relational factorization with side
    information using MCMC: the link matrix.
"""

from __future__ import annotations

import torch
from torch import Tensor


class LinkedPrior:
    """Factors x_n ~ N(Bᵀ f_n, Λ⁻¹), one row each, with side information f_n.

    Λ ~ Wishart(1, K) and B | Λ ~ MN(0, (λ_B)⁻¹ 1, Λ⁻¹), λ_B ~ Gamma. B is kept in the eigenbasis of
    FᵀF, where the D × D solve of each sweep is a division.

    Args:
        features: Side information F, (N, D) float32, with the constant 1 among its columns.
        factors: Dimensions K of what the prior is of.
        precision: Diagonal of Λ to start from.
        generator: Source of randomness, on the CPU.
    """

    def __init__(
        self, features: Tensor, factors: int, *, precision: float, generator: torch.Generator
    ) -> None:
        wide = features.double()
        values, basis = torch.linalg.eigh(wide.T @ wide)
        self._basis = basis
        self._values = values.clamp(min=0).float()
        self._features = (wide @ basis).float()
        self._generator = generator
        self._coefficients = features.new_zeros(features.shape[1], factors)
        self.strength_ = 1.0
        self.precision_ = torch.eye(factors, device=features.device) * precision
        self.mean_ = features.new_zeros(len(features), factors)

    @property
    def link_(self) -> Tensor:
        """The link matrix B in the features' own basis, (D, K)."""
        link: Tensor = self._basis @ self._coefficients.double()
        return link.float()

    def resample(self, factors: Tensor, *, settling: bool = False) -> None:
        """Draw Λ, then B, then λ_B, given all rows' factors, (N, K).

        Args:
            factors: The rows' factors.
            settling: Leave λ_B as it is. Drawn while the factors mean nothing yet, it grows until
                the features have no say, and takes hundreds of sweeps to come back.
        """
        rows, width = factors.shape
        depth = len(self._values)
        link = self._coefficients
        error = factors - self.mean_
        scatter = error.T @ error + self.strength_ * link.T @ link
        scatter.diagonal().add_(1)
        self.precision_ = _wishart(width + rows + depth, scatter, self._generator)
        lower = torch.linalg.cholesky(self.precision_)
        curvature = (self._values + self.strength_)[:, None]
        noise = standard_normal(link.shape, self._generator, link.device)
        noise = torch.linalg.solve_triangular(lower, noise, upper=False, left=False)
        link = self._features.T @ factors / curvature + noise / curvature.sqrt()
        self._coefficients = link
        self.mean_ = self._features @ link
        if not settling:
            rate = 1e-3 + 0.5 * float(((link @ self.precision_) * link).sum())
            self.strength_ = _gamma(1e-3 + depth * width / 2, self._generator) / rate


def draw_normal(
    precision: Tensor, right: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Mean and one draw of N(P⁻¹b, P⁻¹) for every row.

    One right side at a time: on the CPU, LAPACK's path for several costs twenty times as much for
    systems this small.

    Shape:
        precision (N, K, K), positive definite; right (N, K); returns (N, K) twice.
    """
    lower = torch.linalg.cholesky_ex(precision)[0]
    half = torch.linalg.solve_triangular(lower, right[..., None], upper=False)
    noise = standard_normal(half.shape, generator, half.device)
    mean = torch.linalg.solve_triangular(lower.mT, half, upper=True)
    draw = torch.linalg.solve_triangular(lower.mT, half + noise, upper=True)
    return mean[..., 0], draw[..., 0]


def draw_gamma(shape: Tensor, rate: Tensor, generator: torch.Generator) -> Tensor:
    """One draw of each Gamma(shape, rate), elementwise; mean shape / rate."""
    drawn = torch._standard_gamma(shape.cpu(), generator=generator)  # noqa: SLF001 - the only Gamma in torch that takes a generator
    return drawn.to(rate.device) / rate


def _gamma(shape: float, generator: torch.Generator) -> float:
    one = torch.ones((), dtype=torch.float64)
    return float(draw_gamma(shape * one, one, generator))


def standard_normal(shape: torch.Size, generator: torch.Generator, device: torch.device) -> Tensor:
    """Independent draws of N(0, 1), the same ones on every device."""
    return torch.randn(shape, generator=generator).to(device)


def _wishart(freedom: float, scatter: Tensor, generator: torch.Generator) -> Tensor:
    """Draw from Wishart(scatter⁻¹, freedom) by Bartlett's decomposition, (K, K)."""
    scale = torch.linalg.inv(scatter.double().cpu())
    lower = torch.linalg.cholesky((scale + scale.T) / 2)
    width = len(scale)
    halves = (freedom - torch.arange(width, dtype=torch.float64)) / 2
    chi = torch.sqrt(2 * draw_gamma(halves, torch.ones_like(halves), generator))
    below = torch.randn(width, width, generator=generator, dtype=torch.float64).tril(-1)
    root = lower @ (below + torch.diag(chi))
    drawn: Tensor = root @ root.T
    return drawn.to(scatter)
