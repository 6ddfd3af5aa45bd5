"""The plain embedding matrix factorisation, as many tutorials train it: the baseline to beat.

r̂ = p_u · q_i with 8 dimensions and no biases, both started from uniform(0, 0.05), trained on the
squared error by Adam with step 1e-3 in batches of 128 for 128 epochs.

Trained on all ratings and then asked about a fifth of them it looks excellent, RMSE 0.55; trained
on the other four fifths, as a test must be, it is worse than predicting every movie's mean. The
two are the same model: the first figure is how well it remembers.

References:
    Koren, Bell and Volinsky (2009), Matrix factorization techniques for recommender systems.
    Kingma and Ba (2015), Adam: a method for stochastic optimization.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from engine.metrics import rmse
from engine.progress import Stage

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from engine.progress import ProgressCallback


@dataclass(frozen=True, slots=True)
class EmbeddingConfig:
    """How it is trained; the defaults are the tutorial's.

    Attributes:
        factors: Dimensions K.
        start: Factors start from uniform(0, start).
        step: Adam's learning rate.
        epochs: Passes over the ratings.
        batch: Ratings a step.
    """

    factors: int = 8
    start: float = 0.05
    step: float = 1e-3
    epochs: int = 128
    batch: int = 128


class EmbeddingMF(nn.Module):
    """One vector a person, one a movie, and their product.

    Args:
        users: How many people U.
        items: How many movies I.
        config: Dimensions and start.
    """

    def __init__(self, users: int, items: int, config: EmbeddingConfig) -> None:
        super().__init__()
        self.users = nn.Embedding(users, config.factors)
        self.items = nn.Embedding(items, config.factors)
        nn.init.uniform_(self.users.weight, 0, config.start)
        nn.init.uniform_(self.items.weight, 0, config.start)

    def forward(self, user_nos: Tensor, item_nos: Tensor) -> Tensor:
        """Predicted stars.

        Shape:
            user_nos (B,) int64; item_nos (B,) int64; returns (B,) float32.
        """
        products: Tensor = self.users(user_nos) * self.items(item_nos)
        return products.sum(-1)

    def descend(self, user_nos: Tensor, item_nos: Tensor, stars: Tensor) -> Tensor:
        """Set every weight's gradient of the batch's mean squared error, and return that error.

        The gradients are written out, ∂/∂p_u = 2/B Σ (r̂ − r) q_i and alike for q_i, because
        autograd's bookkeeping costs several times this model's arithmetic.

        Shape:
            user_nos (B,) int64; item_nos (B,) int64; stars (B,) float32; returns ().
        """
        p, q = self.users.weight[user_nos], self.items.weight[item_nos]
        errors = (p * q).sum(-1) - stars
        slope = (errors * (2 / len(stars))).unsqueeze(-1)
        for weight, nos, step in (
            (self.users.weight, user_nos, slope * q),
            (self.items.weight, item_nos, slope * p),
        ):
            if weight.grad is None:
                weight.grad = torch.zeros_like(weight)
            weight.grad.zero_().index_add_(0, nos, step)
        return errors.square().mean()


@dataclass(frozen=True)
class EmbeddingRun:
    """A training and how it went.

    Attributes:
        losses: Mean squared error over each epoch's training ratings, in stars².
        test_rmses: RMSE on the test ratings after each epoch, in stars.
        predicted: Predicted stars of the test ratings after the last epoch, (n,).
        user_ids: People in the order of `user_factors`.
        user_factors: Their vectors after the last epoch, (U, K).
        movie_ids: Movies in the order of `item_factors`.
        item_factors: Their vectors after the last epoch, (I, K).
    """

    losses: tuple[float, ...]
    test_rmses: tuple[float, ...]
    predicted: NDArray[np.float32]
    user_ids: NDArray[np.int64]
    user_factors: NDArray[np.float32]
    movie_ids: NDArray[np.int64]
    item_factors: NDArray[np.float32]


def run_embedding_mf(
    train: pd.DataFrame,
    test: pd.DataFrame,
    *,
    config: EmbeddingConfig | None = None,
    seed: int = 0,
    progress: ProgressCallback | None = None,
    name: str = "Embedding MF",
) -> EmbeddingRun:
    """Train on one part and follow the error on the other.

    People and movies of either part get a vector. One that only the test part has keeps its
    random start, as in the tutorial.

    Args:
        train: `user_id`, `movie_id`, `stars` to learn from.
        test: The same, to be predicted after every epoch.
        config: How to train.
        seed: Of the start and of the order of batches.
        progress: Told about epochs.
        name: What to call the stage.
    """
    config = config or EmbeddingConfig()
    user_ids = np.union1d(train["user_id"], test["user_id"])
    movie_ids = np.union1d(train["movie_id"], test["movie_id"])
    users, items, stars = _tensors(train, user_ids, movie_ids)
    test_users, test_items, test_stars = _tensors(test, user_ids, movie_ids)
    generator = torch.Generator().manual_seed(seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = EmbeddingMF(len(user_ids), len(movie_ids), config)
    optimiser = torch.optim.Adam(model.parameters(), lr=config.step, fused=True)
    stage = Stage(name, config.epochs, progress)
    losses, rmses, predicted = [], [], test_stars
    for _ in range(config.epochs):
        losses.append(_epoch(model, optimiser, (users, items, stars), config.batch, generator))
        with torch.no_grad():
            predicted = model(test_users, test_items)
        rmses.append(rmse(test_stars.numpy(), predicted.numpy()))
        stage.step()
    return EmbeddingRun(
        tuple(losses),
        tuple(rmses),
        predicted.numpy(),
        user_ids,
        model.users.weight.detach().numpy().copy(),
        movie_ids,
        model.items.weight.detach().numpy().copy(),
    )


@torch.no_grad()
def _epoch(
    model: EmbeddingMF,
    optimiser: torch.optim.Optimizer,
    ratings: tuple[Tensor, Tensor, Tensor],
    batch: int,
    generator: torch.Generator,
) -> float:
    """Go through the ratings once in random order; the mean squared error on the way."""
    count = len(ratings[0])
    order = torch.randperm(count, generator=generator)
    users, items, stars = (column[order] for column in ratings)
    total = torch.zeros(())
    for start in range(0, count, batch):
        part = slice(start, start + batch)
        loss = model.descend(users[part], items[part], stars[part])
        optimiser.step()
        total += loss * len(users[part])
    return float(total) / count


def _tensors(
    ratings: pd.DataFrame, user_ids: NDArray[np.int64], movie_ids: NDArray[np.int64]
) -> tuple[Tensor, Tensor, Tensor]:
    """Positions of people and movies, and stars."""
    users = torch.from_numpy(np.searchsorted(user_ids, ratings["user_id"]))
    items = torch.from_numpy(np.searchsorted(movie_ids, ratings["movie_id"]))
    return users, items, torch.tensor(ratings["stars"].to_numpy(np.float32))
