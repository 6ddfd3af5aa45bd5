"""How long an answer takes, in a process of its own: see `benchmarks.child`.

Reads {"who": "matinee", "implicit" or "loading", "movies": n, "data": …}, prints figures. The
9,742 movies are ml-latest-small's; a larger catalogue is made up, as time depends on its size and
not on what is in it.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from benchmarks.peers.threads import THREADS
from engine import Dataset, Recommender, TrainConfig, load_movielens

if TYPE_CHECKING:
    from collections.abc import Callable

RATED = 200
"""Ratings of the member who asks."""

CALLS, WARM_UP = 300, 20

GENRES = ("Action", "Comedy", "Crime", "Drama", "Horror", "Romance", "Sci-Fi", "Thriller")


def main() -> None:
    """Time, print."""
    order = json.load(sys.stdin)
    import torch  # After the engine, which says how its threads wait.

    torch.set_num_threads(THREADS)
    turns = {"matinee": _matinee, "implicit": _implicit, "loading": _loading}
    sys.stdout.write(json.dumps(turns[order["who"]](order)) + "\n")


def _matinee(order: dict[str, Any]) -> dict[str, Any]:
    """Fold in and ten films, both heads; without filters and with three."""
    real = order["movies"] is None
    data = load_movielens(order["data"]) if real else _made_up(order["movies"])
    model = Recommender.fit(data, _config(full=real), device="cpu", seed=0)
    import torch

    torch.set_num_threads(1)  # As the bot answers: a core for each member who asks.
    if order.get("save"):
        model.save(order["save"])
    asked = _members(model.catalogue)

    def plain(ratings: dict[Any, float]) -> object:
        return model.recommend(model.fold_in(ratings), n=10)

    def filtered(ratings: dict[Any, float]) -> object:
        return model.recommend(
            model.fold_in(ratings), genres=("Drama", "Crime"), years=(1980, None), popularity=-0.2
        )

    return {"movies": len(model), "plain": _time(plain, asked), "filters": _time(filtered, asked)}


def _implicit(order: dict[str, Any]) -> dict[str, Any]:
    """ALS of implicit, as many factors: `recommend(recalculate_user=True)`, no second head."""
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    count = order["movies"] or len(load_movielens(order["data"]).movies)
    rng = np.random.default_rng(0)
    users = 600
    pairs = (rng.integers(0, users, 100_000), rng.integers(0, count, 100_000))
    seen = csr_matrix((np.ones(100_000, np.float32), pairs), (users, count))
    model = AlternatingLeastSquares(
        TrainConfig().interest.factors, iterations=1, num_threads=THREADS, random_state=0
    )
    model.fit(seen, show_progress=False)
    rows = []
    for _ in range(CALLS):
        items = np.sort(rng.permutation(count)[:RATED])
        rows.append(csr_matrix((np.ones(RATED, np.float32), items, [0, RATED]), (1, count)))
    told = _time(lambda row: model.recommend(0, row, N=10, recalculate_user=True), rows)
    return {"movies": count, "plain": told}


def _loading(order: dict[str, Any]) -> dict[str, Any]:
    """Load what was saved; torch is imported already, as the first lines above say."""
    started = time.perf_counter()
    model = Recommender.load(order["save"], device="cpu")
    loaded = time.perf_counter() - started
    started = time.perf_counter()
    model.recommend(model.fold_in({model.catalogue[0].movie_id: 4.0}), n=10)
    return {"load_s": loaded, "first_answer_s": time.perf_counter() - started}


def _config(*, full: bool) -> TrainConfig:
    """As shipped; for a made-up catalogue with fewer sweeps, which no answer's time depends on."""
    config = TrainConfig()
    if full:
        return config
    taste = replace(config.taste, burn_in=0, sweeps=config.taste.samples)
    return replace(config, interest=replace(config.interest, sweeps=1), taste=taste)


def _members(catalogue: list[Any]) -> list[dict[Any, float]]:
    """As many members as calls, who rated well-known films at random."""
    known = sorted(catalogue, key=lambda film: -film.popularity)[:2000]
    rng = np.random.default_rng(0)
    return [
        {
            known[place].movie_id: float(stars) / 2
            for place, stars in zip(
                rng.permutation(len(known))[:RATED], rng.integers(1, 11, RATED), strict=True
            )
        }
        for _ in range(CALLS)
    ]


def _time(answer: Callable[[Any], object], asked: list[Any]) -> dict[str, float]:
    """Median and 95th percentile in seconds."""
    for one in asked[:WARM_UP]:
        answer(one)
    taken = []
    for one in asked:
        started = time.perf_counter()
        answer(one)
        taken.append(time.perf_counter() - started)
    return {"median_s": float(np.median(taken)), "p95_s": float(np.quantile(taken, 0.95))}


def _made_up(movies: int) -> Dataset:
    """A catalogue of that size with a few ratings on each film."""
    rng = np.random.default_rng(0)
    ids = np.arange(1, movies + 1)
    genres = [tuple(rng.choice(GENRES, size=2, replace=False).tolist()) for _ in ids]
    ratings = pd.DataFrame(
        {
            "user_id": rng.integers(1, 2001, 300_000),
            "movie_id": np.minimum((movies * rng.random(300_000) ** 3).astype(int), movies - 1) + 1,
            "stars": rng.integers(1, 11, 300_000).astype("float32") / 2,
            "timestamp": np.arange(300_000),
        }
    ).drop_duplicates(["user_id", "movie_id"])
    return Dataset(
        name="made-up",
        note="",
        fingerprint="0" * 64,
        id_space="made-up",
        movies=pd.DataFrame(
            {
                "movie_id": ids,
                "title": [f"Film {number}" for number in ids],
                "year": pd.array(rng.integers(1930, 2024, movies), dtype="Int64"),
                "genres": genres,
                "also_known_as": [()] * movies,
            }
        ),
        ratings=ratings,
        tags=pd.DataFrame(columns=["user_id", "movie_id", "tag", "timestamp"]),
    )


if __name__ == "__main__":
    main()
