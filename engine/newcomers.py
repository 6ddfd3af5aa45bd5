"""Films that came after the training: a place for them beside those that hardly anybody rated.

What a model knows of a rarely rated film it mostly has from what the film is: its genres and its
time. So that is learnt back from the trained model by ridge regression over its rarely rated films,

    x_i = Bᵀ f_i + e_i,    f_i = (1, genres, era),

for everything x that the model keeps of a film, and a newcomer gets Bᵀ f. Each of the taste head's
samples adds the residual e of another rare film, so that the samples disagree about a newcomer as
much as about any film that little is known of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn.functional import normalize, one_hot

from engine.config import SimilarConfig
from engine.features import RARE, era_matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from engine.artifact import CatalogueEntry
    from engine.model import Model
    from engine.similar import Neighbours

RIDGE = 4.0
"""λ, in films: a genre that so few rare films have is half believed."""

LEAST = 200
"""So many films are learnt from even where fewer are rare: the least rated ones."""

VOTERS = 25
"""So many of the nearest films choose a newcomer's group."""

_SAME_TIME = 0.1
"""What the same era adds to the cosine of genres; it decides between films of the same genres."""


_FAME = 1e-3
"""Weight of log popularity, which only decides between films that are equally near."""


def with_newcomers(model: Model, films: Sequence[CatalogueEntry]) -> Model:
    """The model with films that it was not trained on; the trained one stays as it is.

    Args:
        model: A trained model.
        films: The newcomers, with ids that the model does not have.
    """
    if not films:
        return model
    places = _Places.of(model, films)
    joined = {
        name: torch.cat([old, places.expected(old)])
        for name, old in (
            ("interest", model.interest.item_factors),
            ("exposure", model.exposure.item_factors),
            ("bias", model.taste.movie_bias),
            ("factors", model.taste.movie_factors),
        )
    }
    samples = torch.cat([model.taste.samples, places.sampled(model.taste.samples)])
    likeness = places.likeness() + _FAME * _fame(model)
    groups = _groups(likeness, model.cluster_of, len(model.clusters))
    return replace(
        model,
        interest=replace(model.interest, item_factors=joined["interest"]),
        exposure=replace(model.exposure, item_factors=joined["exposure"]),
        taste=replace(
            model.taste,
            movie_bias=joined["bias"],
            movie_factors=joined["factors"],
            samples=samples,
        ),
        neighbours=_beside(model.neighbours, likeness),
        clusters=tuple(
            replace(
                cluster,
                movie_ids=cluster.movie_ids
                + tuple(
                    film.movie_id
                    for film, group in zip(films, groups.tolist(), strict=True)
                    if group == cluster.id
                ),
            )
            for cluster in model.clusters
        ),
        cluster_of=torch.cat([model.cluster_of, groups]),
        layout=None
        if model.layout is None
        else torch.cat([model.layout, places.expected(model.layout).clamp(0, 1)]),
        catalogue=(*model.catalogue, *films),
    )


def _fame(model: Model) -> Tensor:
    return torch.tensor([entry.popularity for entry in model.catalogue]).log1p()


@dataclass(frozen=True)
class _Places:
    """The regression on what films are.

    Attributes:
        known: Side information of the films that the model knows, (I, D).
        new: The same of the newcomers, (N, D).
        rare: Positions of the films that are learnt from, (R,).
        lift: (FᵀF + λ)⁻¹ Fᵀ of those, (D, R).
    """

    known: Tensor
    new: Tensor
    rare: Tensor
    lift: Tensor

    @classmethod
    def of(cls, model: Model, films: Sequence[CatalogueEntry]) -> _Places:
        """Learn from the model's rarely rated films."""
        genres = sorted({genre for entry in model.catalogue for genre in entry.genres})
        known, new = _features(model.catalogue, genres), _features(films, genres)
        counts = torch.tensor([entry.popularity for entry in model.catalogue])
        rare = torch.nonzero((counts > 0) & (counts <= RARE))[:, 0]
        if len(rare) < LEAST:
            rated = torch.nonzero(counts > 0)[:, 0]
            rare = rated[counts[rated].argsort(stable=True)[:LEAST]]
        rows = known[rare].double()
        system = rows.T @ rows
        system.diagonal().add_(RIDGE)
        lift = torch.linalg.solve(system, rows.T).float()
        return cls(known, new, rare, lift)

    def expected(self, values: Tensor) -> Tensor:
        """What the newcomers get of something that the model keeps of each film, (N, ...)."""
        rows = values[self.rare].flatten(1) if values.dim() > 1 else values[self.rare, None]
        found = self.new @ (self.lift @ rows)
        return found.reshape(len(self.new), *values.shape[1:])

    def sampled(self, samples: Tensor) -> Tensor:
        """The same of samples, (I, S, T), each with another rare film's residual; (N, S, T)."""
        rows = samples[self.rare]
        link = self.lift @ rows.flatten(1)
        left_over = rows - (self.known[self.rare] @ link).reshape(rows.shape)
        generator = torch.Generator().manual_seed(0)
        shape = (len(self.new), samples.shape[1])
        others = torch.randint(len(self.rare), shape, generator=generator)
        each = torch.arange(samples.shape[1])
        return self.expected(samples) + left_over[others, each]

    def likeness(self) -> Tensor:
        """Cosine of genres with every known film, and a little for the same time, (N, I)."""
        eras = era_matrix([0]).shape[1]
        genres = normalize(self.new[:, 1:-eras], dim=1) @ normalize(self.known[:, 1:-eras], dim=1).T
        return genres + _SAME_TIME * self.new[:, -eras:] @ self.known[:, -eras:].T


def _features(films: Sequence[CatalogueEntry], genres: Sequence[str]) -> Tensor:
    """Constant, genres and era of each film, (N, D)."""
    column = {genre: number for number, genre in enumerate(genres)}
    hot = torch.zeros(len(films), len(genres))
    for row, film in enumerate(films):
        for genre in film.genres:
            if genre in column:
                hot[row, column[genre]] = 1
    eras = era_matrix([film.year for film in films])
    return torch.cat([torch.ones(len(films), 1), hot, eras], 1)


def _groups(likeness: Tensor, cluster_of: Tensor, count: int) -> Tensor:
    """The groups that most of the films nearest to each newcomer are in, (N,)."""
    if not count:
        return cluster_of.new_full((len(likeness),), -1)
    near = likeness.topk(min(VOTERS, likeness.shape[1]), dim=1).indices
    return one_hot(cluster_of[near].clamp(min=0), count).sum(1).argmax(1)


def _beside(neighbours: Neighbours, likeness: Tensor) -> Neighbours:
    """The newcomers' nearest films: those of the same kind which others are near to as well."""
    known = torch.from_numpy(np.unique(neighbours.items.numpy(force=True))).long()
    config = SimilarConfig()
    most = 1 + config.agreement_weight + config.genre_weight + config.tag_weight
    width = min(neighbours.items.shape[1], len(known))
    scores, places = likeness[:, known].topk(width, dim=1)
    missing = neighbours.items.shape[1] - width
    items = torch.nn.functional.pad(known[places], (0, missing))
    scores = torch.nn.functional.pad(scores * (config.genre_weight / most), (0, missing))
    return replace(
        neighbours,
        items=torch.cat([neighbours.items, items.to(neighbours.items.dtype)]),
        scores=torch.cat([neighbours.scores, scores]),
    )
