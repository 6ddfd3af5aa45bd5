"""Where films lie on a map: in the plane, near each other where the groups' space has them so."""

from __future__ import annotations

import numpy as np
import torch

LAID_OUT = 600
"""How many of the best-known films are laid out by themselves; the others join their nearest."""

ITERATIONS = 300
"""By then what is near is near; what more of them change is the shape of the islands."""

_NEAREST = 3
_CHUNK = 4096


def lay_out(places: torch.Tensor, counts: torch.Tensor, *, seed: int) -> torch.Tensor:
    """Lay every film out in the unit square so that its neighbours stay its neighbours.

    Args:
        places: Where every film lies among the others, see `engine.clusters.embedding`.
        counts: How often every film was rated.
        seed: Of the layout.

    Shape:
        places (I, E); counts (I,); returns (I, 2) float32 from 0 to 1.

    References:
        Van der Maaten and Hinton (2008), Visualizing data using t-SNE.
    """
    known = torch.argsort(counts, descending=True, stable=True)[:LAID_OUT]
    anchors = _scaled(torch.from_numpy(_embedded(places[known].cpu().numpy(), seed)))
    laid_out = torch.empty(len(places), 2)
    for rows in torch.split(torch.arange(len(places)), _CHUNK):
        gaps, near = torch.cdist(places[rows].cpu(), places[known].cpu()).topk(
            min(_NEAREST, len(known)), dim=1, largest=False
        )
        weights = 1 / gaps.clamp(min=1e-6) ** 2
        weights /= weights.sum(1, keepdim=True)
        laid_out[rows] = (weights[:, :, None] * anchors[near]).sum(1)
    laid_out[known] = anchors
    return laid_out


def _embedded(points: np.ndarray, seed: int) -> np.ndarray:
    """The same points in the plane, (m, 2) float32."""
    from sklearn.manifold import TSNE

    if len(np.unique(points, axis=0)) < 5:
        angles = np.linspace(0, 2 * np.pi, len(points), endpoint=False)
        return np.stack([np.cos(angles), np.sin(angles)], 1).astype(np.float32)
    perplexity = min(35.0, (len(points) - 1) / 3)
    layout = TSNE(perplexity=perplexity, init="pca", random_state=seed, max_iter=ITERATIONS)
    return np.asarray(layout.fit_transform(points), dtype=np.float32)


def _scaled(points: torch.Tensor) -> torch.Tensor:
    """Points moved and stretched to fill the unit square."""
    low = points.amin(0)
    return (points - low) / (points.amax(0) - low).clamp(min=1e-6)
