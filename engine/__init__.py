"""The recommender: movies, ratings and tensors; nothing of Discord, SQL or asyncio.

Names are imported on first use, so that `import engine` costs nothing, and whoever only searches
titles never pays for torch.

    >>> from engine import Recommender, TrainConfig, load_movielens
    >>> model = Recommender.fit(load_movielens("ml-latest-small"), TrainConfig())
    >>> model.recommend(model.fold_in({2571: 5.0, 1: 4.0}), n=5)
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.artifact import CatalogueEntry, ModelInfo
    from engine.clusters import Cluster
    from engine.config import TrainConfig
    from engine.datasets import Dataset, load_movielens
    from engine.errors import (
        ArtifactError,
        DatasetError,
        DatasetUnavailableError,
        EngineError,
        InvalidOptionError,
        InvalidStarsError,
        NoRatingsError,
        UnknownMovieError,
        UnknownUserError,
    )
    from engine.progress import Progress, ProgressCallback
    from engine.ranking import Profile, Recommendation
    from engine.recommender import Reason, Recommender
    from engine.similar import Similar
    from engine.titles import Match, Resolution, TitleIndex

# Threads that wait for each other by spinning take the cores from whoever else needs them: beside
# one busy process, training took eight times as long. Those that sleep at once take as long to wake
# as a small operation does. So they spin for a moment. Read when torch is first imported.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")

__all__ = [
    "ArtifactError",
    "CatalogueEntry",
    "Cluster",
    "Dataset",
    "DatasetError",
    "DatasetUnavailableError",
    "EngineError",
    "InvalidOptionError",
    "InvalidStarsError",
    "Match",
    "ModelInfo",
    "NoRatingsError",
    "Profile",
    "Progress",
    "ProgressCallback",
    "Reason",
    "Recommendation",
    "Recommender",
    "Resolution",
    "Similar",
    "TitleIndex",
    "TrainConfig",
    "UnknownMovieError",
    "UnknownUserError",
    "load_movielens",
]

_HOME = {
    name: module
    for module, names in {
        "artifact": ("CatalogueEntry", "ModelInfo"),
        "clusters": ("Cluster",),
        "config": ("TrainConfig",),
        "datasets": ("Dataset", "load_movielens"),
        "errors": (
            "ArtifactError",
            "DatasetError",
            "DatasetUnavailableError",
            "EngineError",
            "InvalidOptionError",
            "InvalidStarsError",
            "NoRatingsError",
            "UnknownMovieError",
            "UnknownUserError",
        ),
        "progress": ("Progress", "ProgressCallback"),
        "ranking": ("Profile", "Recommendation"),
        "recommender": ("Reason", "Recommender"),
        "similar": ("Similar",),
        "titles": ("Match", "Resolution", "TitleIndex"),
    }.items()
    for name in names
}
"""Which module each public name lives in."""


def __getattr__(name: str) -> Any:
    """Import the module that `name` lives in, on first use (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'engine' has no attribute {name!r}")
    value = getattr(import_module(f"engine.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
