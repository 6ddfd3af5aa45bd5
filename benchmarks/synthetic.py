"""Ratings of any number with a structure that is known: power laws, and a low rank beneath.

Each user u and movie i has a vector of interest x_u, y_i and one of taste p_u, q_i, all normal.
A movie comes up with a probability that falls with its rank (Zipf-Mandelbrot), and is watched
with probability σ(a·x_u·y_i − c); how many films somebody watches is log-normal. Stars are
3.5 + b_u + b_i + p_u·q_i + noise, in half steps. The same seed gives the same ratings, made in
chunks of users, so that memory stays near the size of the result.

References:
    Mandelbrot (1953) for the law of popularity; users, movies and ratings default to those of
    MovieLens 25M (Harper and Konstan 2015).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from platformdirs import user_cache_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

FULL_RATINGS, FULL_USERS, FULL_MOVIES = 25_000_000, 162_541, 59_047

INTEREST_RANK, TASTE_RANK = 24, 8
SHARPNESS, RELUCTANCE = 3.0, 1.0
"""a and c: how strongly interest decides, and how picky everybody is."""

OFFSET, EXPONENT = 500.0, 1.9
"""Of the law of popularity, 1 / (rank + offset) ** exponent: MovieLens 25M's head and tail."""

CANDIDATES = 5
"""Films that come up for each one that is watched; people run short of time, not of films."""

SPARE = 1.02
"""More are drawn than asked for, as some people run out of candidates; the rest is thinned out."""

NOISE = 0.8
"""Standard deviation of stars around their expectation."""

CHUNK = 2_000_000
"""Candidates drawn at a time."""


@dataclass(frozen=True)
class Synthetic:
    """Ratings and the truth they were drawn from.

    Shape:
        user_no, item_no (n,) int32, by ascending user; stars (n,) float32; interest of users
        (U, D) and movies (I, D) and log-popularity (I,), float32.
    """

    users: int
    movies: int
    user_no: NDArray[np.int32]
    item_no: NDArray[np.int32]
    stars: NDArray[np.float32]
    user_interest: NDArray[np.float32]
    movie_interest: NDArray[np.float32]
    popularity: NDArray[np.float32]

    def ideal_scores(self, users: NDArray[np.int64]) -> NDArray[np.float32]:
        """Log-probability of watching, (B, I): what no model can rank better than."""
        logits = SHARPNESS * self.user_interest[users] @ self.movie_interest.T - RELUCTANCE
        scores: NDArray[np.float32] = self.popularity - np.logaddexp(0, -logits)
        return scores


def load(ratings: int, *, seed: int = 0, cache: Path | None = None) -> Synthetic:
    """Ratings from the cache, made there first where they are missing.

    Args:
        ratings: How many; users and movies shrink with them as MovieLens's editions do.
        seed: Of numpy's and torch's generators.
        cache: Folder; the user's own cache unless given.
    """
    folder = cache or user_cache_path("matinee") / "benchmarks"
    path = folder / f"synthetic-{ratings}-{seed}.npz"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        made = draw(ratings, seed=seed)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            np.savez(file, **{name: getattr(made, name) for name in Synthetic.__annotations__})
        part.rename(path)
    with np.load(path) as kept:
        arrays = {name: kept[name] for name in Synthetic.__annotations__}
    arrays |= {"users": int(arrays["users"]), "movies": int(arrays["movies"])}
    return Synthetic(**arrays)


def draw(
    ratings: int, *, seed: int = 0, told: Callable[[int], None] = lambda _made: None
) -> Synthetic:
    """Draw ratings.

    Args:
        ratings: How many.
        seed: Of the generators.
        told: Called with how many have been made so far.
    """
    users = max(50, round(FULL_USERS * ratings / FULL_RATINGS))
    movies = max(200, round(FULL_MOVIES * (ratings / FULL_RATINGS) ** 0.3))
    rng = np.random.default_rng(seed)
    interest = [_normal(rng, count, INTEREST_RANK) for count in (users, movies)]
    taste = [_normal(rng, count, TASTE_RANK) for count in (users, movies)]
    rank = rng.permutation(movies)
    log_popularity = (-EXPONENT * np.log(rank + OFFSET)).astype(np.float32)
    activity = _activity(rng, users, movies, round(SPARE * ratings))
    pairs = []
    made = 0
    for span in _chunks(activity):
        pairs.append(_watched(rng, interest, log_popularity, activity, span))
        made += len(pairs[-1][0])
        told(made)
    user_no, item_no = (np.concatenate(part) for part in zip(*pairs, strict=True))
    kept = np.sort(rng.permutation(len(user_no))[:ratings])
    user_no, item_no = user_no[kept], item_no[kept]
    bias = [0.4 * rng.standard_normal(count).astype(np.float32) for count in (users, movies)]
    stars = _stars(rng, user_no, item_no, taste, bias)
    return Synthetic(users, movies, user_no, item_no, stars, *interest, log_popularity)


def _normal(rng: np.random.Generator, count: int, rank: int) -> NDArray[np.float32]:
    """Rows whose products with another such row have variance 1."""
    return rng.standard_normal((count, rank), dtype=np.float32) / np.float32(rank**0.25)


def _activity(rng: np.random.Generator, users: int, movies: int, ratings: int) -> NDArray[np.int64]:
    """How many films each user watches: log-normal, at least 10, `ratings` in all."""
    shape = rng.lognormal(0, 1.1, users)
    level = shape * (ratings / shape.sum())
    for _ in range(20):
        level = np.clip(level, 10, movies / 12)
        level *= ratings / level.sum()
    return np.floor(level + rng.random(users)).astype(np.int64)


def _chunks(activity: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Spans of users with about `CHUNK` candidates each."""
    ends = np.cumsum(activity * CANDIDATES)
    marks = np.searchsorted(ends, np.arange(CHUNK, ends[-1] + CHUNK, CHUNK)) + 1
    edges = np.unique(np.concatenate([[0], np.minimum(marks, len(activity))]))
    yield from zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)


def _watched(
    rng: np.random.Generator,
    interest: list[NDArray[np.float32]],
    log_popularity: NDArray[np.float32],
    activity: NDArray[np.int64],
    span: tuple[int, int],
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """What the users of a span watch, each film once, by ascending user."""
    first, last = span
    users = np.repeat(np.arange(first, last), activity[first:last] * CANDIDATES)
    weight = np.exp(log_popularity.astype(np.float64)).cumsum()
    items = np.searchsorted(weight, rng.random(len(users)) * weight[-1])
    sides = [torch.from_numpy(side) for side in interest]
    affinity = (
        sides[0].index_select(0, torch.from_numpy(users))
        * sides[1].index_select(0, torch.from_numpy(items))
    ).sum(1)
    odds = torch.sigmoid(SHARPNESS * affinity - RELUCTANCE).numpy()
    willing = odds > rng.random(len(odds), dtype=np.float32)
    users, items = users[willing], items[willing]
    once = np.sort(np.unique(users * len(log_popularity) + items, return_index=True)[1])
    users, items = users[once], items[once]
    place = np.arange(len(users)) - np.searchsorted(users, users)
    kept = place < activity[users]
    return users[kept].astype(np.int32), items[kept].astype(np.int32)


def _stars(
    rng: np.random.Generator,
    user_no: NDArray[np.int32],
    item_no: NDArray[np.int32],
    taste: list[NDArray[np.float32]],
    bias: list[NDArray[np.float32]],
) -> NDArray[np.float32]:
    """Half-star ratings from 0.5 to 5."""
    stars = np.empty(len(user_no), np.float32)
    for start in range(0, len(stars), CHUNK):
        part = slice(start, start + CHUNK)
        user, item = user_no[part], item_no[part]
        mean = 3.5 + bias[0][user] + bias[1][item]
        mean += 0.5 * np.einsum("nd,nd->n", taste[0][user], taste[1][item])
        mean += NOISE * rng.standard_normal(len(mean), dtype=np.float32)
        stars[part] = np.clip(np.round(mean * 2) / 2, 0.5, 5.0)
    return stars
