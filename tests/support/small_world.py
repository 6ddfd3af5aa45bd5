"""A small data set with a known structure, for tests that train: two tastes, two kinds of film."""

from __future__ import annotations

import numpy as np
import pandas as pd

from engine.config import ClusterConfig, InterestConfig, TasteConfig, TrainConfig
from engine.datasets import Dataset

QUICK = TrainConfig(
    interest=InterestConfig(factors=8, sweeps=4),
    exposure=InterestConfig(factors=4, sweeps=3, liking=0.0),
    taste=TasteConfig(factors=2, burn_in=10, sweeps=30, samples=6, rank=4),
    clusters=ClusterConfig(clusters=4, starts=2),
)
"""Trains on a small world in well under a second."""


def dataset(
    ratings: pd.DataFrame, movies: pd.DataFrame | None = None, tags: pd.DataFrame | None = None
) -> Dataset:
    """Ratings as a data set; where no films are given, those rated get a plain catalogue."""
    if movies is None:
        movies = pd.DataFrame({"movie_id": ratings["movie_id"].drop_duplicates().tolist()})
    movies = movies.assign(
        title=movies.get("title", movies["movie_id"].map("Film {}".format)),
        year=movies.get("year", pd.Series([pd.NA] * len(movies), dtype="Int64")),
        genres=movies.get("genres", pd.Series([()] * len(movies), dtype=object)),
        also_known_as=pd.Series([()] * len(movies), dtype=object),
    )
    if tags is None:
        tags = pd.DataFrame(columns=["user_id", "movie_id", "tag", "timestamp"])
    return Dataset(
        name="small-world",
        note="",
        fingerprint="0" * 64,
        id_space="tests",
        movies=movies,
        ratings=ratings,
        tags=tags,
    )


def two_tastes(users: int = 60, films: int = 40, *, seed: int = 0) -> Dataset:
    """Even users love even films (comedies of the 80s), odd users odd ones (sci-fi since 2000)."""
    chance = np.random.default_rng(seed)
    pairs = [
        (user, film)
        for user in range(users)
        for film in range(films)
        if chance.random() < (0.6 if user % 2 == film % 2 else 0.15)
    ]
    same = np.array([user % 2 == film % 2 for user, film in pairs])
    stars = np.where(same, 4.5, 1.5) + chance.choice([-0.5, 0.0, 0.5], len(pairs))
    ratings = pd.DataFrame(pairs, columns=["user_id", "movie_id"])
    ratings = ratings.assign(stars=stars.astype(np.float32), timestamp=range(len(pairs)))
    movies = pd.DataFrame(
        {
            "movie_id": range(films),
            "title": [f"Film {film}" for film in range(films)],
            "year": pd.Series([1985 if f % 2 == 0 else 2005 for f in range(films)], dtype="Int64"),
            "genres": [("Comedy",) if film % 2 == 0 else ("Sci-Fi",) for film in range(films)],
        }
    )
    return dataset(ratings, movies)
