"""Sampling the taste head: one Gibbs sweep is all users, their noise, then all movies.

The model of the stars that user u gives movie i, with mean μ over all ratings:

    r_ui ~ N(μ + b_u + c_i + w_u · h_i, 1 / α_u)
    (b_u, w_u) ~ N(B_Uᵀ f_u, Λ_U⁻¹),   (c_i, h_i) ~ N(B_Iᵀ f_i, Λ_I⁻¹)   (engine.prior)
    α_u ~ Gamma(a₀, β),   β ~ Gamma(1, 1)

so that a user's conditional is a Bayesian regression of r − μ − c_i on (1, h_i), and a movie's one
of r − μ − b_u on (1, w_u). Everything a row needs is in one Gram matrix of the vectors
(1, h_i, c_i), even its sum of squared residuals: no sweep visits the ratings a second time.

References:
    Salakhutdinov and Mnih (2008), algorithm 1; Simm et al. (2015). The noise precision by user is
    the usual conjugate Gamma.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.prior import LinkedPrior, draw_gamma, draw_normal, standard_normal
from engine.solve import Buckets, gather, grams, solve_small, with_zero_row

if TYPE_CHECKING:
    from torch import Tensor

    from engine.interactions import Interactions


FINEST = 48.0
"""Highest noise precision, in 1 / stars²: rounding to half stars alone has variance 0.5² / 12."""


SHORT = 8
"""Ratings up to which a movie is drawn through a system of its ratings, not of its factors."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """What one sweep leaves behind for the chain's trace.

    Attributes:
        rmse: Root mean square residual on the training ratings, in stars.
        precision: Mean of the users' noise precisions α, in 1 / stars².
        user_strength: λ_B of the users' link.
        movie_strength: λ_B of the movies' link.
    """

    rmse: float
    precision: float
    user_strength: float
    movie_strength: float


class Table:
    """The ratings as every chain reads them: by user and by movie, in padded rectangles.

    Args:
        data: Ratings by position.
        factors: Dimensions K beside the bias.
    """

    def __init__(self, data: Interactions, factors: int) -> None:
        self.shape = (len(data.users), len(data.movies))
        self.mean = float(data.stars.mean())
        centred = data.stars - self.mean
        wide = factors + 2
        self.by_user = Buckets(data.user_no, data.item_no, centred, self.shape, width=wide)
        self.by_item = Buckets(
            data.item_no, data.user_no, centred, self.shape[::-1], width=wide + 1, short=SHORT
        )
        self.squares = centred.new_zeros(self.shape[0])
        self.squares.index_add_(0, data.user_no, centred.square())
        self.counts = torch.bincount(data.user_no, minlength=self.shape[0]).float()
        self.spread = max(float(centred.square().mean()), 1e-2)


class GibbsSampler:
    """The chain's state, and one sweep of it.

    Args:
        table: The ratings.
        user_features: Side information of users, (U, D_U).
        movie_features: Side information of movies, (I, D_I).
        factors: Dimensions K beside the bias.
        noise_shape: Shape a₀ of the noise precisions' prior.
        generator: Source of randomness, on the CPU.
    """

    def __init__(
        self,
        table: Table,
        user_features: Tensor,
        movie_features: Tensor,
        *,
        factors: int,
        noise_shape: float,
        generator: torch.Generator,
    ) -> None:
        users, movies = table.shape
        width = factors + 1
        self._table = table
        self._noise_shape = noise_shape
        self._generator = generator
        self.user_prior = LinkedPrior(user_features, width, precision=5.0, generator=generator)
        self.movie_prior = LinkedPrior(movie_features, width, precision=5.0, generator=generator)
        self.noise_ = table.squares.new_full((users,), 1.5 / table.spread)
        self.noise_rate_ = noise_shape * table.spread / 1.5
        self.users_ = table.squares.new_zeros(users, width)
        self.movies_ = torch.randn(movies, width, generator=generator).to(self.users_) / 10
        self.movie_means_ = self.movies_.clone()

    def sweep(self, *, settling: bool = False) -> Sweep:
        """Draw every unknown once from its conditional, but for the links' λ_B while settling."""
        error = self._draw_users()
        self.user_prior.resample(self.users_, settling=settling)
        self._draw_movies()
        self.movie_prior.resample(self.movies_, settling=settling)
        return Sweep(
            rmse=(error / float(self._table.counts.sum())) ** 0.5,
            precision=float(self.noise_.mean()),
            user_strength=self.user_prior.strength_,
            movie_strength=self.movie_prior.strength_,
        )

    def _draw_users(self) -> float:
        """Draw users given movies, then their noise given both; returns the squared error."""
        one = self.movies_.new_ones(len(self.movies_), 1)
        vectors = torch.cat([one, self.movies_[:, 1:], self.movies_[:, :1]], 1)
        prior = self.user_prior
        pull = prior.mean_ @ prior.precision_
        errors = torch.empty_like(self._table.squares)
        for rows, gram, seen in grams(self._table.by_user, vectors):
            inner, right = gram[:, :-1, :-1], seen[:, :-1] - gram[:, :-1, -1]
            squares = self._table.squares[rows] - 2 * seen[:, -1] + gram[:, -1, -1]
            noise = self.noise_[rows, None]
            _, users = draw_normal(
                noise[..., None] * inner + prior.precision_,
                noise * right + pull[rows],
                self._generator,
            )
            fitted = torch.bmm(inner, users[..., None])[..., 0] - 2 * right
            errors[rows] = (squares + (users * fitted).sum(1)).clamp(min=0)
            self.users_[rows] = users
        self._draw_noise(errors)
        return float(errors.sum())

    def _draw_noise(self, errors: Tensor) -> None:
        """Draw every user's α from their squared error, then the rate β from all of them."""
        shape = self._noise_shape
        noise = draw_gamma(
            shape + self._table.counts / 2, self.noise_rate_ + errors / 2, self._generator
        )
        self.noise_ = noise.clamp(max=FINEST)
        every = torch.tensor(1 + shape * len(errors))
        self.noise_rate_ = float(draw_gamma(every, 1 + self.noise_.sum(), self._generator))

    def _draw_movies(self) -> None:
        """Draw movies given users; each rating weighs as much as its user is consistent."""
        root = self.noise_.sqrt()[:, None]
        vectors = torch.cat([torch.ones_like(root), self.users_[:, 1:], self.users_[:, :1]], 1)
        self._draw_rare_movies(vectors * root)
        prior = self.movie_prior
        pull = prior.mean_ @ prior.precision_
        for rows, gram, seen in grams(self._table.by_item, vectors * root, weighted=True):
            self.movie_means_[rows], self.movies_[rows] = draw_normal(
                gram[:, :-1, :-1] + prior.precision_,
                seen[:, :-1] - gram[:, :-1, -1] + pull[rows],
                self._generator,
            )

    def _draw_rare_movies(self, vectors: Tensor) -> None:
        """Draw the movies that few have rated, through systems of as many rows as ratings.

        In coordinates where the prior precision is 1 and its mean m, with V the ratings' weighted
        vectors and e = y − V m: the mean is m + Vᵀ (1 + V Vᵀ)⁻¹ e, and with u and δ of standard
        normals, m + u + Vᵀ (1 + V Vᵀ)⁻¹ (e − V u − δ) is a draw.

        Shape:
            vectors (U, K + 2): (1, w, b) times the root of the user's noise precision.

        References:
            Bhattacharya, Chakraborty and Mallick (2016), Fast sampling with Gaussian scale
            mixture priors in high-dimensional regression, algorithm 1.
        """
        prior = self.movie_prior
        lower = torch.linalg.cholesky(prior.precision_)
        unwhiten = torch.linalg.inv(lower)
        table = torch.cat([vectors[:, :-1] @ unwhiten.T, vectors[:, :1], vectors[:, -1:]], 1)
        table, centres = with_zero_row(table), prior.mean_ @ lower
        for bucket in self._table.by_item.short:
            entries = gather(table, bucket)
            seen, centre = entries[..., :-2], centres[bucket.rows, None]
            error = bucket.values * entries[..., -2] - entries[..., -1]
            free = standard_normal(centre.shape, self._generator, centre.device)
            own = standard_normal(error.shape, self._generator, error.device)
            error = error - torch.bmm(centre, seen.mT)[:, 0]
            noisy = error - torch.bmm(free, seen.mT)[:, 0] - own
            inner = torch.bmm(seen, seen.mT)
            inner.diagonal(dim1=1, dim2=2).add_(1)
            both = torch.stack([error, noisy], -1)
            moved = torch.bmm(solve_small(inner, both).mT, seen) + centre
            moved[:, 1:] += free
            means, draws = (moved @ unwhiten).unbind(1)
            self.movie_means_[bucket.rows], self.movies_[bucket.rows] = means, draws
