"""What is known of a movie before anybody's stars: genres, era, how widely seen, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

ERAS = (1930, 1940, 1950, 1960, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020)
"""First years of the release-era bins after the first one, which is everything earlier."""

RARE = 4
"""Ratings up to which a movie stands for those that nobody rated yet."""

FACTOR_SCALE = 0.3
"""Root mean square of the exposure factors among the features, where indicators are 1."""


def genre_matrix(genres: Sequence[Sequence[str]]) -> tuple[Tensor, tuple[str, ...]]:
    """Multi-hot genres, (I, G) float32, and the genres' names in alphabetical order."""
    names = tuple(sorted({name for row in genres for name in row}))
    column = {name: number for number, name in enumerate(names)}
    matrix = torch.zeros(len(genres), len(names))
    for row, present in enumerate(genres):
        for name in present:
            matrix[row, column[name]] = 1
    return matrix, names


def era_matrix(years: Sequence[int | None]) -> Tensor:
    """One-hot release eras, (I, len(ERAS) + 1) float32; a row of zeros where no year is known."""
    known = np.array([year is not None for year in years])
    bins = np.digitize([year or 0 for year in years], ERAS)
    return torch.nn.functional.one_hot(torch.from_numpy(bins), len(ERAS) + 1) * torch.from_numpy(
        known
    ).float().unsqueeze(1)


def unit_scale(factors: Tensor) -> float:
    """What to multiply factors by so that their root mean square is `FACTOR_SCALE`."""
    size = float(factors.square().mean().sqrt())
    return FACTOR_SCALE / size if size > 0 else 1.0


def movie_features(genres: Tensor, eras: Tensor, counts: Tensor, exposure: Tensor) -> Tensor:
    """Side information of the taste head's movie prior, the constant 1 first.

    Log popularity enters with its square, standardised; the exposure factors say who watches the
    movie, which is the strongest hint at who will like it. A movie that nobody rated yet is not
    known to be unseen: it gets the average rarely rated movie's values in both places.

    Shape:
        genres (I, G); eras (I, E); counts (I,) ratings; exposure (I, K);
        returns (I, 1 + G + E + 2 + K) float32.
    """
    unrated = counts == 0
    rare = (~unrated & (counts <= RARE)).float()
    share = rare / rare.sum().clamp(min=1)
    log_count = torch.log1p(counts)
    log_count = log_count / log_count.std(correction=0).clamp(min=1e-6)
    log_count = torch.where(unrated, share @ log_count, log_count)
    exposure = torch.where(unrated[:, None], share @ exposure, exposure)
    return torch.cat(
        [
            torch.ones(len(counts), 1, device=counts.device),
            genres,
            eras,
            torch.stack([log_count, log_count.square()], 1),
            exposure * unit_scale(exposure),
        ],
        dim=1,
    )


def user_features(exposure: Tensor, scale: float) -> Tensor:
    """Side information of the taste head's user prior: the constant 1, and the exposure vector.

    Shape:
        exposure (B, K); returns (B, 1 + K) float32.
    """
    return torch.cat([exposure.new_ones(len(exposure), 1), exposure * scale], dim=1)
