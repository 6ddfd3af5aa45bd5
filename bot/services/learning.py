"""The two ends of a training: the members' ratings go in, a model's films come out."""

from __future__ import annotations

import asyncio
import csv
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain import Movie, TrainingProgress
from bot.services import artefacts, child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.settings import Settings
    from bot.store import Store
    from engine import Recommender


async def learn(
    settings: Settings,
    ratings: Iterable[tuple[int, int, float, int]],
    films: Iterable[Movie],
    folder: Path,
    tell: Callable[[TrainingProgress], None],
    *,
    check: bool,
    against: Path | None = None,
    niceness: int,
) -> child.Outcome:
    """Train on MovieLens and the members' ratings, in a child process.

    Args:
        settings: Which data, which device, where things lie.
        ratings: User id below zero, movie id, stars, seconds since 1970.
        films: Films that MovieLens lacks.
        folder: Where the model goes; made at the end, whole or not at all.
        tell: Called with each report of progress.
        check: Whether to measure such a training on ratings held back, which doubles the time.
        against: An earlier training's trial, to be asked about the same ratings.
        niceness: How far the training stands back for others.

    Raises:
        TrainingFailed: It ended without a model.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="training-", dir=folder.parent) as scratch:
        members, added = Path(scratch) / "members.csv", Path(scratch) / "films.csv"
        await asyncio.to_thread(_write_ratings, members, ratings)
        await asyncio.to_thread(_write_films, added, films)
        options = {
            "--data": settings.data,
            "--out": str(folder),
            "--ratings": str(members),
            "--movies": str(added),
            "--cache": str(settings.cache),
            "--device": settings.device,
        }
        words = [word for option in options.items() for word in option]
        if check:
            words += ["--check", "--trial", str(artefacts.trial_of(folder))]
        if check and against is not None:
            words += ["--against", str(against)]
        return await child.train(words, tell, niceness=niceness)


async def take_over_films(store: Store, model: Recommender) -> bool:
    """Make the films that the model knows the catalogue; False where they are already.

    Raises:
        HostError: Its ids mean other films than those that members rated.
    """
    info = model.info
    known = await store.movies.catalogue()
    if known is not None and known.fingerprint == info.fingerprint:
        return False
    movies = [
        Movie(
            entry.movie_id,
            entry.title,
            entry.year,
            tuple(entry.genres),
            tuple(entry.also_known_as),
            entry.popularity,
        )
        for entry in model.catalogue
        if entry.movie_id > 0  # Those added by hand are there, or were taken away meanwhile.
    ]
    await store.movies.replace_catalogue(
        movies, dataset=info.dataset, fingerprint=info.fingerprint, id_space=info.id_space
    )
    return True


def _write_ratings(file: Path, ratings: Iterable[tuple[int, int, float, int]]) -> None:
    """The members' ratings as the engine reads them."""
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(("user_id", "movie_id", "stars", "timestamp"))
        writer.writerows(ratings)


def _write_films(file: Path, films: Iterable[Movie]) -> None:
    """Films that MovieLens lacks, as the engine reads them."""
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(("movie_id", "title", "year", "genres", "also_known_as"))
        for film in films:
            writer.writerow((film.movie_id, film.title, film.year or "", "|".join(film.genres), ""))
