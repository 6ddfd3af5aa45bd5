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
    """A training ended, well (`run.state` LIVE or KEPT) or not; `before` is the run it replaced."""

    run: ModelRun
    before: ModelRun | None = None


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
