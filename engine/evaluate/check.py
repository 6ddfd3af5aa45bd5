"""A new model's school report: what a training like it scores on ratings it has not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.config import TrainConfig
from engine.evaluate.trial import mean_of, people
from engine.metrics import mae, ndcg, recall, rmse
from engine.progress import Progress, Stage
from engine.split import by_hash

if TYPE_CHECKING:
    from engine.datasets import Dataset
    from engine.progress import ProgressCallback


def check(
    data: Dataset,
    *,
    config: TrainConfig | None = None,
    device: str = "auto",
    seed: int = 0,
    progress: ProgressCallback | None = None,
) -> dict[str, float]:
    """Train once more with a tenth of the ratings held back, and ask about those.

    People are folded in from what is left of their ratings, as members are, and the same ratings
    are held back every time: the figures of two trainings compare, however much came in between.

    Returns:
        `rmse` and `mae` in stars, `ndcg` (at 10) and `recall` (at 20) of films liked; nothing
        where too few ratings are held back to say anything.
    """
    from engine.recommender import Recommender

    split = by_hash(data.ratings).of_known_people()
    if split.train.empty or split.test.empty:
        return {}
    model = Recommender.fit(
        data.with_ratings(split.train),
        config or TrainConfig(),
        device=device,
        seed=seed,
        progress=_rehearsing(progress),
    )
    asked = people(split.train, split.test)
    stage = Stage("Checking on ratings held back", len(asked), progress)
    actual: list[float] = []
    predicted, gains, finds = [], [], []
    for person in asked:
        profile = model.fold_in(person.known)
        mean, _ = model.rate(profile, list(person.hidden))
        actual.extend(person.hidden.values())
        predicted.append(mean)
        ranked = [found.movie_id for found in model.recommend(profile, 20)]
        gains.append(ndcg(ranked, person.liked))
        finds.append(recall(ranked, person.liked))
        stage.step()
    if not asked:
        return {}
    stars, guesses = np.array(actual), np.concatenate(predicted)
    figures = {
        "rmse": rmse(stars, guesses),
        "mae": mae(stars, guesses),
        "ndcg": mean_of(gains),
        "recall": mean_of(finds),
    }
    return {name: round(value, 4) for name, value in figures.items() if not np.isnan(value)}


def _rehearsing(progress: ProgressCallback | None) -> ProgressCallback | None:
    """Tell the stages of the training that is only for the check apart from the real one's."""
    if progress is None:
        return None

    def tell(at: Progress) -> None:
        name = f"Trial run: {at.stage[:1].lower()}{at.stage[1:]}"
        progress(Progress(name, at.done, at.total, at.seconds_left))

    return tell
