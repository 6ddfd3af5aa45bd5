"""Everybody who takes part: what they are called, how they are made, where they come from.

A peer is a factory by name. Libraries are imported only when one of theirs is made, so that a
child process holds the library it measures and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.protocol import Floats, Ints, Ratings


class Predictor(Protocol):
    """Predicts stars for users seen in training."""

    def fit(self, train: Ratings) -> None:
        """Learn from these ratings."""

    def predict(self, asked: Ratings) -> Floats:
        """Stars for each of the pairs asked for, whose own stars must not be looked at."""


class Ranker(Protocol):
    """Ranks films for people never trained on."""

    def fit(self, train: Ratings) -> None:
        """Learn from these ratings."""

    def top(self, known: Ratings) -> Ints:
        """The best items for somebody with the `known` ratings, best first, those left out."""


@dataclass(frozen=True)
class Peer:
    """One who takes part.

    Attributes:
        name: As tables show it; unique within its task.
        task: `stars` or `ranking`.
        library: The distribution measured; empty for what stands in this repository.
        maker: Module of this package and class in it.
        options: What the class is called with: as its authors recommend, or tried by hand.
        grid: What `python -m benchmarks tune` tries for each option, on held-back training data.
    """

    name: str
    task: str
    library: str
    maker: tuple[str, str]
    options: Mapping[str, Any] = field(default_factory=dict)
    grid: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def make(self, **others: Any) -> Any:
        """Import the peer's library and make it, `others` in place of its own options."""
        module, name = self.maker
        return getattr(import_module(f"benchmarks.peers.{module}"), name)(
            **{**self.options, **others}
        )


PEERS: tuple[Peer, ...] = (
    Peer("mean of the movie", "stars", "", ("plain", "MovieMean")),
    Peer("embedding MF, 8 dimensions", "stars", "", ("embedding", "EmbeddingMF")),
    Peer("Surprise BaselineOnly", "stars", "scikit-surprise", ("surprise", "Baseline")),
    Peer("Surprise SVD", "stars", "scikit-surprise", ("surprise", "SVD")),
    Peer(
        "Surprise SVD, 100 factors",
        "stars",
        "scikit-surprise",
        ("surprise", "SVD"),
        {"n_factors": 100, "n_epochs": 60, "lr_all": 0.01, "reg_all": 0.1},
        {
            "n_factors": (50, 200),
            "n_epochs": (40, 60, 90),
            "lr_all": (0.005, 0.01),
            "reg_all": (0.08, 0.1, 0.12),
        },
    ),
    Peer("Surprise SVD++", "stars", "scikit-surprise", ("surprise", "SVDpp")),
    Peer("Surprise KNNBaseline", "stars", "scikit-surprise", ("surprise", "KNNBaseline")),
    Peer(
        "cmfrec CMF",
        "stars",
        "cmfrec",
        ("cmfrec", "CMF"),
        {"k": 40, "lambda_": 10.0},
        {"k": (20, 40, 80), "lambda_": (5.0, 10.0, 15.0), "niter": (10, 20)},
    ),
    Peer(
        "LensKit ALS, explicit",
        "stars",
        "lenskit",
        ("lenskit", "BiasedMF"),
        {"embedding_size": 50, "regularization": 0.1, "epochs": 10},
        {
            "embedding_size": (10, 25, 50),
            "regularization": (0.05, 0.1, 0.2, 0.4),
            "epochs": (10, 20),
        },
    ),
    Peer("LensKit item-kNN, explicit", "stars", "lenskit", ("lenskit", "ItemKNNStars")),
    Peer("myFM, users and movies", "stars", "myfm", ("myfm", "UsersAndMovies")),
    Peer("myFM, everything", "stars", "myfm", ("myfm", "Everything")),
    Peer("Matinee", "stars", "", ("matinee", "Stars")),
    Peer("popularity", "ranking", "", ("plain", "Popularity")),
    Peer(
        "EASE",
        "ranking",
        "",
        ("plain", "EASE"),
        {"regularization": 100.0},
        {"regularization": (30.0, 60.0, 100.0, 200.0, 400.0)},
    ),
    Peer(
        "implicit ALS",
        "ranking",
        "implicit",
        ("implicit", "ALS"),
        {"factors": 64, "regularization": 0.1, "alpha": 10.0, "iterations": 15},
        {
            "factors": (32, 64, 128),
            "regularization": (0.1, 1.0, 5.0, 20.0),
            "alpha": (2.0, 5.0, 10.0),
        },
    ),
    Peer(
        "implicit cosine item-kNN",
        "ranking",
        "implicit",
        ("implicit", "Cosine"),
        {"K": 50},
        {"K": (20, 50, 100, 200)},
    ),
    Peer(
        "implicit BM25 item-kNN",
        "ranking",
        "implicit",
        ("implicit", "BM25"),
        {"K": 50, "K1": 1.2, "B": 0.75},
        {"K": (50, 200), "K1": (0.5, 1.2), "B": (0.2, 0.5, 0.75)},
    ),
    Peer(
        "LensKit ALS, implicit",
        "ranking",
        "lenskit",
        ("lenskit", "ImplicitMF"),
        {"embedding_size": 50, "weight": 10.0, "regularization": 0.1},
        {
            "embedding_size": (25, 50, 100),
            "weight": (2.0, 5.0, 10.0),
            "regularization": (0.1, 1.0, 5.0),
        },
    ),
    Peer(
        "LensKit item-kNN, implicit",
        "ranking",
        "lenskit",
        ("lenskit", "ItemKNNRanking"),
        {"max_nbrs": 20},
        {"max_nbrs": (20, 50, 100)},
    ),
    Peer(
        "cmfrec CMF_implicit",
        "ranking",
        "cmfrec",
        ("cmfrec", "CMFImplicit"),
        {"k": 50, "lambda_": 1.0, "alpha": 5.0},
        {"k": (25, 50, 100), "lambda_": (1.0, 5.0, 20.0), "alpha": (1.0, 5.0, 10.0)},
    ),
    Peer("Matinee, stars alone", "ranking", "", ("matinee", "StarsRanking")),
    Peer("Matinee", "ranking", "", ("matinee", "Ranking")),
)


def peers_of(task: str) -> list[Peer]:
    """Those who take part in one task, in the order of the table."""
    return [peer for peer in PEERS if peer.task == task]


def peer_named(task: str, name: str) -> Peer:
    """The one by that name."""
    return next(peer for peer in peers_of(task) if peer.name == name)
