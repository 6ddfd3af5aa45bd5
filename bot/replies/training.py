"""How a training goes, and how the bot is doing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.domain import ModelRun, TrainingProgress


@dataclass(frozen=True, slots=True)
class TrainingStarted:
    """A training began; its progress follows."""

    run: ModelRun


@dataclass(frozen=True, slots=True)
class TrainingUpdate:
    """How far the training is."""

    progress: TrainingProgress


@dataclass(frozen=True, slots=True)
class TrainingFinished:
    """A training ended, well (`run.state` LIVE or KEPT) or not.

    Attributes:
        run: It. KEPT says that its figures did not hold, so that the model in use stays.
        before: The run whose model was in use when it began.
        short: Names of the figures that did not hold.
        tolerance: How much worse they might have been, as a share.
    """

    run: ModelRun
    before: ModelRun | None = None
    short: tuple[str, ...] = ()
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class ModelList:
    """The models that are stored, the newest first; each is known by its training."""

    runs: tuple[ModelRun, ...]


@dataclass(frozen=True, slots=True)
class ModelInUse:
    """A stored model answers from now on; `before` did until now, None where it did already."""

    run: ModelRun
    before: ModelRun | None


@dataclass(frozen=True, slots=True)
class Status:
    """What an admin wants to know at a glance."""

    version: str
    started_at: datetime
    live: ModelRun | None
    training: TrainingProgress | None
    next_training_at: datetime | None
    dataset: str
    dataset_note: str
    """Why this edition is in use, when it is not the one asked for; else empty."""
    movies: int
    members: int
    ratings: int
    database_bytes: int
    device: str
    latency_seconds: float | None = None
    """Gateway heartbeat latency; None in the terminal."""
    recent_runs: tuple[ModelRun, ...] = ()
