"""How good is the engine? Everything is measured on ratings it has not seen.

evaluate(data)        here       all measurements, in the order of their cost
  stars               ratings held back; movies nobody rated; the plain embedding's two faces
  lists               people held out; cold start; what to ask; the dials
  likeness            sequels; clusters
  baselines           what there is to beat
show(evaluation)      tables     on a terminal
engine.report                    as a page with pictures
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from engine.config import TrainConfig
from engine.errors import DatasetError
from engine.evaluate.likeness import measure_groups, measure_similar
from engine.evaluate.lists import (
    measure_asking,
    measure_cold_start,
    measure_dials,
    measure_ranking,
)
from engine.evaluate.pictures import pictures
from engine.evaluate.result import EmbeddingRow, Evaluation, StarsRow
from engine.evaluate.stars import measure_embedding, measure_stars, measure_unseen
from engine.evaluate.tables import show
from engine.evaluate.trial import Trial
from engine.split import RATING_SEED, USER_SEED, by_rating, by_user

if TYPE_CHECKING:
    from engine.datasets import Dataset
    from engine.embedding_mf import EmbeddingConfig, EmbeddingRun
    from engine.progress import ProgressCallback

__all__ = ["Evaluation", "evaluate", "show", "to_json"]

STABILITY_SEEDS = 3
"""Trainings that the stability of clusters is measured over."""

FEWEST_PEOPLE, FEWEST_RATINGS = 10, 100
"""Below these nothing is left to be asked about."""


def evaluate(
    data: Dataset,
    *,
    config: TrainConfig | None = None,
    embedding: EmbeddingConfig | None = None,
    device: str = "auto",
    seed: int = 0,
    quick: bool = False,
    progress: ProgressCallback | None = None,
) -> Evaluation:
    """Measure everything.

    Args:
        data: An edition of MovieLens.
        config: How to train our model.
        embedding: How to train the plain embedding factorisation.
        device: Where to train.
        seed: Of every training; the splits have seeds of their own, as published figures do.
        quick: Leave out the plain embedding, and measure stability over two trainings only.
        progress: Told about every training and measurement.

    Raises:
        DatasetError: There are too few people or ratings to hold some back.
        EngineError: The data cannot be learnt from.
    """
    _check_size(data)
    started = time.perf_counter()
    trial = Trial(data, config or TrainConfig(), device, seed, quick, progress)
    notes: list[str] = []
    split = by_rating(data.ratings).of_known_people()
    model, stars, predicted = measure_stars(trial, split)
    trace = model.trace
    rows: list[EmbeddingRow] = []
    runs: list[EmbeddingRun] = []
    if quick:
        notes.append("Quick: the plain embedding factorisation was left out.")
    else:
        rows, runs = measure_embedding(trial, split, embedding)
        honest = rows[1]
        stars.insert(
            0,
            StarsRow("Embedding MF", honest.rmse, honest.mae, honest.r2, seconds=honest.seconds),
        )
    people = by_user(data.ratings)
    model, seconds = trial.fit(people.train)
    ranking = measure_ranking(model, seconds, people, notes)
    cold = measure_cold_start(trial, model)
    asking = measure_asking(trial, model)
    dials = measure_dials(trial, model, people)
    seeds = 2 if quick else STABILITY_SEEDS
    models = [trial.fit(data.ratings, seed=number)[0] for number in range(seeds)]
    leaked = runs[0] if runs else None
    return Evaluation(
        dataset=_described(data),
        settings={
            "device": models[0].info.device,
            "seed": seed,
            "burn_in": trial.config.taste.burn_in,
            "rating_split": f"80/20, train_test_split(random_state={RATING_SEED})",
            "user_split": f"20 % of people, default_rng({USER_SEED}), 80 % of each folded in",
            "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        },
        stars=stars,
        embedding=rows,
        ranking=ranking,
        cold_start=cold,
        asking=asking,
        similar=measure_similar(data, models[0], leaked),
        groups=measure_groups(models, leaked, seed=seed),
        unseen=measure_unseen(trial),
        dials=dials,
        notes=notes,
        seconds=time.perf_counter() - started,
        pictures=pictures(split.test, predicted, runs, trace, models[0]),
    )


def _check_size(data: Dataset) -> None:
    people, ratings = data.ratings["user_id"].nunique(), len(data.ratings)
    if people < FEWEST_PEOPLE or ratings < FEWEST_RATINGS:
        raise DatasetError(
            data.name,
            None,
            f"at least {FEWEST_PEOPLE} people and {FEWEST_RATINGS} ratings, to hold some back",
            f"{people} and {ratings}",
        )


def to_json(evaluation: Evaluation) -> str:
    """The figures as JSON; what is undefined is null."""
    return json.dumps(_defined(evaluation.as_json()), indent=2, ensure_ascii=False)


def _defined(value: Any) -> Any:
    """The same without NaN, which JSON has no word for, and with four decimals."""
    if isinstance(value, dict):
        return {key: _defined(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_defined(part) for part in value]
    if isinstance(value, float):
        return None if value != value else round(value, 4)  # noqa: PLR0124 - NaN alone does
    return value


def _described(data: Dataset) -> dict[str, Any]:
    return {
        "name": data.name,
        "note": data.note,
        "fingerprint": data.fingerprint,
        "ratings": len(data.ratings),
        "users": int(data.ratings["user_id"].nunique()),
        "movies": len(data.movies),
    }
