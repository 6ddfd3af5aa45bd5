"""The whole training: both heads, similar films, groups, and what is remembered of the run."""

from __future__ import annotations

import math
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import torch

from engine import clusters, ease, layout, similar
from engine.artifact import CatalogueEntry, ModelInfo
from engine.errors import InvalidOptionError
from engine.features import era_matrix, genre_matrix, movie_features
from engine.interactions import IdMap, Interactions
from engine.interest import InterestTrainer
from engine.model import Model
from engine.progress import Stage
from engine.taste import TasteTrainer

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from engine.config import TrainConfig
    from engine.datasets import Dataset
    from engine.gibbs import Sweep
    from engine.progress import ProgressCallback

DEVICES = ("auto", "cpu", "cuda", "mps")

TAGS_KEPT = 10
"""How many of each film's tags a model keeps, those given most."""


def pick_device(name: str) -> torch.device:
    """The device by its name; `auto` is CUDA where there is one, then Apple's, then the CPU.

    Raises:
        InvalidOptionError: No such name, or this machine has no such device.
    """
    kind = name.partition(":")[0]
    if kind not in DEVICES:
        raise InvalidOptionError("device", name, "auto, cpu, cuda or mps")
    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.mps.is_available()}
    if kind == "auto":
        return torch.device(next(kind for kind in ("cuda", "mps", "cpu") if present[kind]))
    if not present[kind]:
        raise InvalidOptionError("device", name, "a device that this machine has; try cpu")
    return torch.device(name)


def train(
    data: Dataset,
    config: TrainConfig,
    *,
    device: str,
    seed: int,
    progress: ProgressCallback | None,
) -> tuple[Model, tuple[Sweep, ...]]:
    """Train everything; where the accelerator's memory is short, say so and go on with the CPU.

    Returns:
        The model, on the CPU, and the taste head's chain, sweep by sweep.
    """
    run = _Run(data, config, seed=seed, progress=progress)
    place = pick_device(device)
    try:
        return run.on(place)
    except torch.OutOfMemoryError:
        warning = f"{place.type} ran out of memory, so the training went on with the CPU."
        return run.on(torch.device("cpu"), warnings=(warning,))


class _Run:
    """One training of one data set, on whatever device."""

    def __init__(
        self, data: Dataset, config: TrainConfig, *, seed: int, progress: ProgressCallback | None
    ) -> None:
        self.started = time.monotonic()
        self.data, self.config, self.seed, self.progress = data, config, seed, progress
        self.interactions = Interactions.of(data)
        self.catalogue = _catalogue(data, self.interactions)
        self.genres, _ = genre_matrix([entry.genres for entry in self.catalogue])
        years = [entry.year for entry in self.catalogue]
        self.eras = era_matrix(years)
        self.years = torch.tensor([math.nan if year is None else year for year in years])

    def on(
        self, device: torch.device, warnings: tuple[str, ...] = ()
    ) -> tuple[Model, tuple[Sweep, ...]]:
        """Train on one device."""
        data, config = self.interactions.to(device), self.config
        counts = data.item_counts()
        tags = self._tags()
        seeds = torch.randint(2**62, (3,), generator=torch.Generator().manual_seed(self.seed))
        first, second, third = (torch.Generator().manual_seed(seed) for seed in seeds.tolist())
        with ThreadPoolExecutor(1, thread_name_prefix="aside") as aside:
            # Neither of these fills two cores, and neither needs the other.
            exposed = aside.submit(InterestTrainer(config.exposure, second).fit, data)
            beside = aside.submit(ease.fit, data, config.ease, liking=config.interest.liking)
            near = aside.submit(
                lambda: similar.nearest(
                    self.interactions, self.genres, tags, beside.result(), config.similar
                )
            )
            for module in ("sklearn.cluster", "sklearn.manifold"):  # Groups and map; over a second.
                aside.submit(import_module, module)
            interest, _ = InterestTrainer(config.interest, first).fit(data, self.progress)
            exposure, users = exposed.result()
            neighbours, companions = near.result(), beside.result()
        side = movie_features(
            self.genres.to(device), self.eras.to(device), counts, exposure.item_factors
        )
        trainer = TasteTrainer(config.taste, third)
        taste = trainer.fit(data, side, users, self.progress)
        stage = Stage("Finding groups of films", 2, self.progress)
        places = clusters.embedding(
            interest.item_factors.cpu(), self.genres, self.years, counts.cpu()
        )
        groups, cluster_of = clusters.find(
            places, self.catalogue, tags, config.clusters, seed=self.seed
        )
        stage.step()
        plane = layout.lay_out(places, counts.cpu(), seed=self.seed)
        stage.step()
        public = torch.nonzero(~self.interactions.private)[:, 0]
        model = Model(
            interest=interest,
            ease=companions,
            exposure=exposure,
            taste=taste.keeping(public.to(device)),
            neighbours=neighbours,
            clusters=groups,
            cluster_of=cluster_of,
            layout=plane,
            tags=_by_tag(tags),
            catalogue=self.catalogue,
            users=IdMap(data.users.ids[number] for number in public.tolist()),
            ease_weight=config.ease_weight,
            taste_weight=config.taste_weight,
            info=self._info(device, warnings, trainer.trace_),
        )
        return model.to(torch.device("cpu")), tuple(trainer.trace_)

    def _tags(self) -> dict[int, Counter[str]]:
        """How often each tag was given to a film, by item number."""
        tags: dict[int, Counter[str]] = {}
        frame = getattr(self.data, "tags", None)
        if frame is None or not len(frame):
            return tags
        for movie_id, tag in zip(frame["movie_id"].tolist(), frame["tag"].tolist(), strict=True):
            number = self.interactions.movies.get(movie_id)
            if number is not None:
                tags.setdefault(number, Counter())[str(tag).strip().casefold()] += 1
        return tags

    def _info(
        self, device: torch.device, warnings: tuple[str, ...], trace: list[Sweep]
    ) -> ModelInfo:
        """What is remembered of the run."""
        data, known = self.data, self.interactions
        private = known.private[known.user_no].sum()
        seconds = time.monotonic() - self.started
        return ModelInfo(
            dataset=data.name,
            fingerprint=data.fingerprint,
            id_space=data.id_space,
            note=data.note,
            trained_at=datetime.now(UTC).isoformat(timespec="seconds"),
            ratings=len(known),
            users=len(known.users),
            movies=len(known.movies),
            private_ratings=int(private),
            seconds=round(seconds, 3),
            device=device.type,
            warnings=warnings,
            figures={"train_rmse": trace[-1].rmse, "seconds": seconds},
        )


def _catalogue(data: Dataset, known: Interactions) -> tuple[CatalogueEntry, ...]:
    """Every film in item order; a movie listed twice counts as its first row."""
    movies = data.movies.drop_duplicates("movie_id")
    years = [None if year != year else int(year) for year in _column(movies, "year", math.nan)]  # noqa: PLR0124 - NaN alone differs from itself
    return tuple(
        CatalogueEntry(movie_id, str(title), year, tuple(genres), tuple(names), int(count))
        for movie_id, title, year, genres, names, count in zip(
            known.movies.ids,
            movies["title"].tolist(),
            years,
            _column(movies, "genres", ()),
            _column(movies, "also_known_as", ()),
            known.item_counts().tolist(),
            strict=True,
        )
    )


def _column(movies: pd.DataFrame, name: str, missing: object) -> list[Any]:
    """A column's values, `missing` where a value or the whole column is not there."""
    if name not in movies:
        return [missing] * len(movies)
    values = movies[name].astype(object)
    return values.where(values.notna(), None).map(lambda v: missing if v is None else v).tolist()


def _by_tag(tags: Mapping[int, Counter[str]]) -> dict[str, tuple[int, ...]]:
    """Item numbers by tag, of the tags that each film was given most."""
    found: dict[str, list[int]] = {}
    for item, given in sorted(tags.items()):
        for tag, _ in given.most_common(TAGS_KEPT):
            found.setdefault(tag, []).append(item)
    return {tag: tuple(items) for tag, items in sorted(found.items())}
