"""How many stars will this person give it? Bayesian matrix factorisation, averaged over samples.

Training runs the chain of `engine.gibbs`. Its samples of the factors are rotated against each
other, so they are never averaged; what is averaged is what they predict. Kept are

- the posterior mean of all predictions, as biases and a product of two low-rank matrices that
  were sketched while the chain ran (Tropp et al. 2017, algorithm 4);
- S samples of the movies' factors, in which a new person's posterior has a closed form.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch

from engine.features import unit_scale, user_features
from engine.gibbs import FINEST, GibbsSampler, Table
from engine.progress import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from engine.config import TasteConfig
    from engine.gibbs import Sweep
    from engine.interactions import Interactions
    from engine.progress import ProgressCallback

LARGEST_SIDE_BY_SIDE = 2_000_000
"""Up to so many ratings one operation leaves cores idle, so that chains run side by side."""

_NOISE_STEPS = 2
"""Rounds of solving for a new person's taste and for their noise in turn."""


@dataclass(frozen=True)
class Taste:
    """One person's posterior under each of the S samples; T = K + 1 with the bias first.

    Attributes:
        lower: Cholesky factors of the posterior precisions, (S, T, T).
        centre: Posterior means of (b, w), (S, T), in stars.
        noise: Noise precisions α of this person, (S,), in 1 / stars².
        direction: What movies' scores are a product with, (R,).
        bias: Stars above the mean that this person gives whatever the movie.
    """

    lower: Tensor
    centre: Tensor
    noise: Tensor
    direction: Tensor
    bias: float


@dataclass(frozen=True)
class TasteHead:
    """What is kept of the trained model, and how a new person is placed in it.

    Attributes:
        mean: Mean stars μ of the training ratings.
        movie_bias: Posterior mean of every movie's bias c, (I,), in stars.
        movie_factors: Compressed factors V with orthonormal columns, (I, R).
        samples: Samples of (c, h), movie by movie, (I, S, T).
        projections: Vᵀ H_s: each sample's conditional mean factors in V's basis, (S, R, K).
        links: Regression of a user's (b, w) on their features, by sample, (S, D, T).
        precisions: Prior precision of a user's (b, w), by sample, (S, T, T).
        noise_shape: Shape a₀ of the noise precision's prior.
        noise_rates: Its rate β by sample, (S,).
        feature_scale: What exposure vectors are multiplied by to become features.
        user_bias: Training users' posterior mean biases, (U,).
        user_factors: Training users' vectors in V's basis, (U, R).
    """

    mean: float
    movie_bias: Tensor
    movie_factors: Tensor
    samples: Tensor
    projections: Tensor
    links: Tensor
    precisions: Tensor
    noise_shape: float
    noise_rates: Tensor
    feature_scale: float
    user_bias: Tensor
    user_factors: Tensor

    def regressors(self, items: Tensor) -> tuple[Tensor, Tensor]:
        """Vectors (1, h), (S, n, T), and biases c, (S, n), of the given movies by sample."""
        rows = self.samples[items].transpose(0, 1).contiguous()
        biases = rows[..., 0].clone()
        rows[..., 0] = 1
        return rows, biases

    def prior_mean(self, exposure: Tensor) -> Tensor:
        """Expected (b, w) of a person of whom only the exposure vector is known, (S, T)."""
        features = user_features(exposure[None], self.feature_scale)[0]
        return torch.matmul(features, self.links)

    def fold_in(self, items: Tensor, stars: Tensor, exposure: Tensor) -> Taste:
        """Solve for one person's posterior while every movie stays fixed.

        Given α the posterior of (b, w) is normal with precision P = Λ + α Σ v vᵀ and mean
        P⁻¹ (Λ m + α Σ v (r − μ − c)). Given (b, w), α has its Gamma posterior's mean, with the
        expected squared error; the two are iterated (an EM on the noise precision).

        Shape:
            items (n,) int64, unique; stars (n,); exposure (K_e,).
        """
        vectors, biases = self.regressors(items)
        targets = stars - self.mean - biases
        gram = torch.bmm(vectors.mT, vectors)
        right = torch.bmm(targets[:, None], vectors)[:, 0]
        squares = targets.square().sum(1)
        pull = torch.bmm(self.precisions, self.prior_mean(exposure)[..., None])
        noise = self.noise_shape / self.noise_rates
        for step in range(_NOISE_STEPS):
            lower = torch.linalg.cholesky_ex(self.precisions + noise[:, None, None] * gram)[0]
            centre = torch.cholesky_solve(pull + (noise[:, None] * right)[..., None], lower)[..., 0]
            if step == _NOISE_STEPS - 1 or not len(items):
                break
            fitted = torch.bmm(gram, centre[..., None])[..., 0]
            spread = torch.cholesky_solve(gram, lower).diagonal(dim1=1, dim2=2).sum(1)
            error = squares - 2 * (right * centre).sum(1) + (fitted * centre).sum(1) + spread
            noise = (self.noise_shape + len(items) / 2) / (self.noise_rates + error / 2)
            noise = noise.clamp(max=FINEST)
        direction = torch.bmm(self.projections, centre[:, 1:, None])[..., 0].mean(0)
        return Taste(lower, centre, noise, direction, float(centre[:, 0].mean()))

    def scores(self, taste: Taste) -> Tensor:
        """Expected stars of every movie, (I,), not clipped to the scale."""
        base = self.mean + taste.bias
        return torch.addmv(self.movie_bias, self.movie_factors, taste.direction).add_(base)

    def scores_of(self, taste: Taste, items: Tensor) -> Tensor:
        """Expected stars of the given movies, (n,), not clipped to the scale."""
        factors = self.movie_factors[items] @ taste.direction
        return self.mean + taste.bias + self.movie_bias[items] + factors

    def spread(self, taste: Taste, items: Tensor) -> Tensor:
        """Standard deviation of the stars the person would give, (n,).

        The law of total variance over samples: the person's own noise, what is unknown of their
        taste given the movies, and what the samples disagree on, the movies' part included.
        """
        vectors, biases = self.regressors(items)
        predicted = biases + torch.bmm(vectors, taste.centre[..., None])[..., 0]
        half = torch.linalg.solve_triangular(taste.lower, vectors.mT, upper=False)
        within = half.square().sum(1).mean(0) + (1 / taste.noise).mean()
        between = (predicted - predicted.mean(0)).square().mean(0)
        return torch.sqrt(within + between)

    def of_users(self, users: Tensor, items: Tensor) -> Tensor:
        """Expected stars of pairs of training users and movies, (n,), not clipped."""
        product = (self.user_factors[users] * self.movie_factors[items]).sum(1)
        return self.mean + self.user_bias[users] + self.movie_bias[items] + product

    def keeping(self, users: Tensor) -> TasteHead:
        """The head without any training user but these, by number."""
        return replace(self, user_bias=self.user_bias[users], user_factors=self.user_factors[users])


class TasteTrainer:
    """Runs the chains and keeps what the head needs of them.

    Args:
        config: Dimensions, chains and number of sweeps.
        generator: Source of randomness, on the CPU.
    """

    def __init__(self, config: TasteConfig, generator: torch.Generator) -> None:
        self.config = config
        self.generator = generator
        self.trace_: list[Sweep] = []
        """The first chain, sweep by sweep."""

    def fit(
        self,
        data: Interactions,
        movie_side: Tensor,
        user_exposure: Tensor,
        progress: ProgressCallback | None = None,
    ) -> TasteHead:
        """Train on everybody's stars.

        Args:
            data: Ratings by position.
            movie_side: Side information of movies, see `engine.features.movie_features`.
            user_exposure: Training users' exposure vectors.
            progress: Told of every sweep.

        Shape:
            movie_side (I, D); user_exposure (U, K_e).
        """
        config = self.config
        table = Table(data, config.factors)
        scale = unit_scale(user_exposure)
        features = user_features(user_exposure, scale)
        kept = _Kept(table, config, self.generator)
        lengths = self._kept_sweeps(data)
        steps = len(lengths) * config.burn_in + sum(lengths)
        stage, stopped = Stage("Learning tastes", steps, progress), threading.Event()

        def run(seed: int, length: int, kept: _Kept) -> list[Sweep]:
            chain = GibbsSampler(
                table,
                features,
                movie_side,
                factors=config.factors,
                noise_shape=config.noise_shape,
                generator=torch.Generator().manual_seed(seed),
            )
            trace = []
            for number in range(config.burn_in + length):
                if stopped.is_set():
                    break
                settling = number < config.burn_in
                trace.append(chain.sweep(settling=settling))
                if not settling:
                    kept.add(chain)
                stage.step()
            return trace

        seeds = torch.randint(2**62, (len(lengths),), generator=self.generator).tolist()
        parts = [kept, *(kept.beside() for _ in lengths[1:])]
        try:
            self.trace_ = _side_by_side(run, seeds, lengths, parts)[0]
        finally:
            stopped.set()
        for part in parts[1:]:
            kept.join(part)
        return kept.head(table, noise_shape=config.noise_shape, feature_scale=scale)

    def _kept_sweeps(self, data: Interactions) -> list[int]:
        """How many sweeps each chain keeps."""
        config = self.config
        alone = data.stars.device.type != "cpu" or len(data.stars) > LARGEST_SIDE_BY_SIDE
        chains = 1 if alone else min(config.chains, config.sweeps)
        return [len(range(first, config.sweeps, chains)) for first in range(chains)]


def _side_by_side(
    run: Callable[[int, int, _Kept], list[Sweep]],
    seeds: Sequence[int],
    lengths: Sequence[int],
    parts: Sequence[_Kept],
) -> list[list[Sweep]]:
    """Run the chains at once, a core each; a single one has all cores to itself."""
    if len(seeds) == 1:
        return [run(seeds[0], lengths[0], parts[0])]
    cores = torch.get_num_threads()

    def alone(seed: int, length: int, part: _Kept) -> list[Sweep]:
        torch.set_num_threads(1)  # OpenMP counts by thread.
        with torch.no_grad():  # As does autograd.
            return run(seed, length, part)

    try:
        with ThreadPoolExecutor(len(seeds), thread_name_prefix="chain") as pool:
            return list(pool.map(alone, seeds, lengths, parts))
    finally:
        torch.set_num_threads(cores)


class _Kept:
    """Running averages of a chain's predictions, and the samples stored of it."""

    def __init__(self, table: Table, config: TasteConfig, generator: torch.Generator) -> None:
        (users, movies), like = table.shape, table.squares
        self.rank = min(config.rank, users, movies)
        narrow = min(2 * config.rank, users, movies)
        wide = 2 * narrow + 1
        self._right = torch.randn(movies, narrow, generator=generator).to(like)
        self._left = torch.randn(users, wide, generator=generator).to(like)
        self._range = like.new_zeros(users, narrow)
        self._corange = like.new_zeros(wide, movies)
        self._user_bias = like.new_zeros(users)
        self._movie_bias = like.new_zeros(movies)
        self._count = 0
        self._every = max(1, config.sweeps // config.samples)
        self._wanted = min(config.samples, config.sweeps)
        self._samples: list[tuple[Tensor, Tensor, Tensor, Tensor, float]] = []

    def beside(self) -> _Kept:
        """An empty one for another chain, sketched in the same directions."""
        other = copy(self)
        empty = {name: torch.zeros_like(getattr(self, name)) for name in self._SUMS}
        vars(other).update(empty, _samples=[])
        return other

    def join(self, other: _Kept) -> None:
        """Pool another chain's sweeps with this one's."""
        for name in self._SUMS:
            getattr(self, name).add_(getattr(other, name))
        self._count += other._count
        self._samples = (self._samples + other._samples)[: self._wanted]

    _SUMS = ("_range", "_corange", "_user_bias", "_movie_bias")

    def add(self, chain: GibbsSampler) -> None:
        """Take one sweep in.

        A movie's conditional mean stands in for its draw (Rao–Blackwell): the same expectation
        with less noise.
        """
        users, movies = chain.users_, chain.movie_means_
        self._count += 1
        self._user_bias += users[:, 0]
        self._movie_bias += movies[:, 0]
        self._range.addmm_(users[:, 1:], movies[:, 1:].T @ self._right)
        self._corange.addmm_(self._left.T @ users[:, 1:], movies[:, 1:].T)
        if self._count % self._every == 0 and len(self._samples) < self._wanted:
            prior = chain.user_prior
            self._samples.append(
                (
                    chain.movies_.clone(),
                    movies[:, 1:].clone(),
                    prior.link_,
                    prior.precision_,
                    chain.noise_rate_,
                )
            )

    def head(self, table: Table, *, noise_shape: float, feature_scale: float) -> TasteHead:
        """Compress the average prediction and put everything together."""
        basis = torch.linalg.qr(self._range / self._count)[0]
        core = torch.linalg.lstsq(self._left.T @ basis, self._corange / self._count).solution
        left, sizes, right = torch.linalg.svd(core, full_matrices=False)
        movie_factors = right[: self.rank].T.contiguous()
        draws, means, links, precisions, rates = zip(*self._samples, strict=True)
        return TasteHead(
            mean=table.mean,
            movie_bias=self._movie_bias / self._count,
            movie_factors=movie_factors,
            samples=torch.stack(draws, 1),
            projections=torch.stack([movie_factors.T @ mean for mean in means]),
            links=torch.stack(links),
            precisions=torch.stack(precisions),
            noise_shape=noise_shape,
            noise_rates=torch.tensor(rates).to(movie_factors),
            feature_scale=feature_scale,
            user_bias=self._user_bias / self._count,
            user_factors=basis @ (left * sizes)[:, : self.rank],
        )
