"""How many stars? Predictions for ratings that were held back, and for movies nobody rated."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from engine.embedding_mf import run_embedding_mf
from engine.evaluate.baselines import Biases, movie_means
from engine.evaluate.result import OURS, EmbeddingRow, StarsRow, UnseenResult
from engine.evaluate.trial import stars_by_user
from engine.metrics import interval_coverage, mae, r_squared, rmse
from engine.split import USER_SEED, Split, without_movies

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.embedding_mf import EmbeddingConfig, EmbeddingRun
    from engine.evaluate.trial import Trial
    from engine.recommender import Recommender

UNSEEN_MOVIES = 200


def measure_stars(
    trial: Trial, split: Split
) -> tuple[Recommender, list[StarsRow], NDArray[np.floating]]:
    """Our model and simple ones on the same held-out ratings.

    Returns:
        Our model trained on the training part, a row for each model, and our predictions.
    """
    train, test = split
    actual = test["stars"].to_numpy(np.float64)
    model, seconds = trial.fit(train)
    predicted = model.predict(test["user_id"], test["movie_id"])
    rows = [
        _row("Mean of all", actual, np.full(len(actual), train["stars"].mean())),
        _row("Mean of each movie", actual, movie_means(train, test)),
        _row(Biases.name, actual, Biases(train).predict(test)),
        _row(
            OURS,
            actual,
            predicted,
            coverage=_coverage(model, split),
            seconds=seconds,
        ),
    ]
    return model, rows, predicted


def measure_embedding(
    trial: Trial, split: Split, config: EmbeddingConfig | None = None
) -> tuple[list[EmbeddingRow], list[EmbeddingRun]]:
    """The plain embedding factorisation, trained with and without the test part."""
    rows, runs = [], []
    actual = split.test["stars"].to_numpy(np.float64)
    for name, train in (
        ("all (the test part leaks)", trial.data.ratings),
        ("the 80 % alone (honest)", split.train),
    ):
        started = time.perf_counter()
        run = run_embedding_mf(
            train,
            split.test,
            config=config,
            seed=trial.seed,
            progress=trial.progress,
            name=f"Embedding MF on {name.split(' (')[0]}",
        )
        rows.append(
            EmbeddingRow(
                name,
                run.losses[0],
                run.losses[-1],
                run.test_rmses[-1],
                min(run.test_rmses),
                mae(actual, run.predicted),
                r_squared(actual, run.predicted),
                time.perf_counter() - started,
            )
        )
        runs.append(run)
    return rows, runs


def measure_unseen(trial: Trial) -> UnseenResult:
    """Hide some movies' ratings entirely, and predict them from what else is known."""
    hidden = without_movies(trial.data.ratings, UNSEEN_MOVIES, seed=USER_SEED)
    split = hidden.of_known_people()
    model, _ = trial.fit(split.train)
    test = split.test
    if test.empty:
        return UnseenResult(0, 0, *[float("nan")] * 3)
    actual = test["stars"].to_numpy(np.float64)
    return UnseenResult(
        movies=int(test["movie_id"].nunique()),
        ratings=len(test),
        rmse=rmse(actual, model.predict(test["user_id"], test["movie_id"])),
        global_mean_rmse=rmse(actual, np.full(len(actual), split.train["stars"].mean())),
        genre_mean_rmse=rmse(actual, _genre_means(trial, Split(split.train, test))),
    )


def _genre_means(trial: Trial, split: Split) -> NDArray[np.float64]:
    """Each test movie's mean over its genres of what all their ratings average."""
    genres = trial.data.movies.set_index("movie_id")["genres"]
    mean = split.train["stars"].mean()
    by_movie = split.train.groupby("movie_id")["stars"].agg(["sum", "count"])
    listed = by_movie.join(genres).explode("genres")
    totals = listed.groupby("genres")[["sum", "count"]].sum()
    of_genre = (totals["sum"] / totals["count"]).to_dict()
    values = [
        np.mean([of_genre.get(genre, mean) for genre in genres[movie]] or [mean])
        for movie in split.test["movie_id"]
    ]
    return np.array(values, dtype=np.float64)


def _coverage(model: Recommender, split: Split) -> float:
    """Share of the test ratings inside the 80 % interval of people folded in."""
    asked = dict(stars_by_user(split.test))
    actual: list[float] = []
    means, stds = [], []
    for user, known in stars_by_user(split.train):
        if user in asked:
            mean, std = model.rate(model.fold_in(known), list(asked[user]))
            actual.extend(asked[user].values())
            means.append(mean)
            stds.append(std)
    return interval_coverage(np.array(actual), np.concatenate(means), np.concatenate(stds))


def _row(
    name: str,
    actual: NDArray[np.floating],
    predicted: NDArray[np.floating],
    *,
    coverage: float | None = None,
    seconds: float | None = None,
) -> StarsRow:
    return StarsRow(
        name,
        rmse(actual, predicted),
        mae(actual, predicted),
        r_squared(actual, predicted),
        coverage,
        seconds,
    )
