"""What an evaluation finds: plain rows, ready for a table, JSON or a picture."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

OURS = "Matinee"
"""What our own model is called in every table."""


@dataclass(frozen=True, slots=True)
class StarsRow:
    """How well one model predicts held-out stars; `coverage` is of its 80 % interval."""

    model: str
    rmse: float
    mae: float
    r2: float
    coverage: float | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class EmbeddingRow:
    """How the plain embedding factorisation looks, by what it was trained on."""

    trained_on: str
    first_loss: float
    last_loss: float
    rmse: float
    best_rmse: float
    mae: float
    r2: float
    seconds: float


@dataclass(frozen=True, slots=True)
class RankingRow:
    """How well one ranker serves people it was never trained on."""

    ranker: str
    ndcg10: float
    recall20: float
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class ColdStartRow:
    """How well a person is served of whom `known` ratings are known."""

    known: int
    people: int
    ndcg10: float
    popularity_ndcg10: float
    rmse: float


@dataclass(frozen=True, slots=True)
class AskingRow:
    """NDCG@10 after asking five films; `answered` is how many of them people had rated."""

    asked: str
    ndcg10: float
    answered: float


@dataclass(frozen=True, slots=True)
class SimilarRow:
    """How often a film's sequel is among its ten most similar, and how high."""

    method: str
    recall10: float
    mrr: float
    queries: int


@dataclass(frozen=True, slots=True)
class GroupsResult:
    """How good the clusters are.

    Attributes:
        names: Every cluster's name.
        stability: Mean adjusted Rand index between trainings that differ in their seed.
        genre_agreement: NMI of clusters and genres.
        embedding_genre_agreement: The same for K-Means on the plain embedding's factors.
    """

    names: tuple[str, ...]
    stability: float
    genre_agreement: float
    embedding_genre_agreement: float | None


@dataclass(frozen=True, slots=True)
class UnseenResult:
    """Stars of movies none of whose ratings were learnt from, by RMSE."""

    movies: int
    ratings: int
    rmse: float
    global_mean_rmse: float
    genre_mean_rmse: float


@dataclass(frozen=True, slots=True)
class DialRow:
    """What one setting of a dial does to everybody's ten recommendations."""

    dial: str
    value: float
    diversity: float
    coverage: float
    median_ratings: float
    ndcg10: float


@dataclass(frozen=True)
class Pictures:
    """Numbers that only the report's pictures need; left out of JSON.

    Attributes:
        actual: Held-out stars, (n,).
        predicted: What was predicted for them, (n,).
        losses: Training loss by epoch of the embedding factorisation, by what it learnt from.
        test_rmses: Its test RMSE by epoch, alike.
        trace: Quantities of the taste head's chain by sweep, by name.
        map_x: The clustered movies in two dimensions, (m,).
        map_y: Alike, (m,).
        map_cluster: Their clusters, (m,).
        map_titles: Titles of the best known ones, by position.
        map_names: The clusters' names by number.
    """

    actual: NDArray[np.floating]
    predicted: NDArray[np.floating]
    losses: dict[str, tuple[float, ...]] = field(default_factory=dict)
    test_rmses: dict[str, tuple[float, ...]] = field(default_factory=dict)
    trace: dict[str, list[float]] = field(default_factory=dict)
    map_x: NDArray[np.floating] | None = None
    map_y: NDArray[np.floating] | None = None
    map_cluster: NDArray[np.integer] | None = None
    map_titles: dict[int, str] = field(default_factory=dict)
    map_names: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Evaluation:
    """Everything that was measured.

    Attributes:
        dataset: Edition, note, fingerprint and counts.
        settings: Device, seed, and when it was measured (UTC).
        notes: What was left out, and why.
    """

    dataset: dict[str, Any]
    settings: dict[str, Any]
    stars: list[StarsRow]
    embedding: list[EmbeddingRow]
    ranking: list[RankingRow]
    cold_start: list[ColdStartRow]
    asking: list[AskingRow]
    similar: list[SimilarRow]
    groups: GroupsResult
    unseen: UnseenResult
    dials: list[DialRow]
    notes: list[str]
    seconds: float
    pictures: Pictures

    def as_json(self) -> dict[str, Any]:
        """The figures by name, with the headline ones on top."""
        stars = next(row for row in self.stars if row.model == OURS)
        ranking = next(row for row in self.ranking if row.ranker == OURS)
        headline = {
            "rmse": stars.rmse,
            "mae": stars.mae,
            "r2": stars.r2,
            "interval_80_coverage": stars.coverage,
            "ndcg10": ranking.ndcg10,
            "recall20": ranking.recall20,
        }
        parts = {
            name: asdict(value) if not isinstance(value, list) else [asdict(row) for row in value]
            for name, value in (
                ("stars", self.stars),
                ("embedding", self.embedding),
                ("ranking", self.ranking),
                ("cold_start", self.cold_start),
                ("asking", self.asking),
                ("similar", self.similar),
                ("groups", self.groups),
                ("unseen", self.unseen),
                ("dials", self.dials),
            )
        }
        return {
            "dataset": self.dataset,
            "settings": self.settings,
            "headline": headline,
            **parts,
            "notes": self.notes,
            "seconds": round(self.seconds, 1),
        }
