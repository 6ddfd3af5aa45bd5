"""The models that trainings left, and which of them answers."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain import RunState
from bot.errors import HostError, ModelUnusable, NoEarlierModel, NoSuchModel
from bot.replies import ModelInUse, ModelList
from bot.services import artefacts, learning
from engine.errors import ArtifactError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.domain import ModelRun
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.settings import Settings
    from bot.store import Store
    from engine import Recommender

log = logging.getLogger(__name__)

GOOD_KEPT = 5
"""Models kept that once were in use, the one in use among them: so far one can go back."""

SHORT_KEPT = 2
"""Models kept that were held back, for an admin to put to use all the same."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A stored model could not be used: why, and which one before it is, if there is one."""

    why: str
    previous: ModelRun | None


class Models:
    """Puts models to use, keeps some to go back to, and throws the rest away.

    Args:
        settings: Where they lie.
        store: For the record of runs, and the films.
        catalogue: Told when the films changed.
        live: Given the model to be used.
    """

    def __init__(
        self, settings: Settings, store: Store, catalogue: Catalogue, live: LiveModel
    ) -> None:
        self.damage: Damage | None = None
        self.in_use: ModelRun | None = None
        """The training whose model answers; None before the first."""
        self._folder = settings.models
        self._store = store
        self._catalogue = catalogue
        self.live = live
        self._turn = asyncio.Lock()
        self._trained: Recommender | None = None

    async def resume(self) -> None:
        """Put the stored model to use: the live one, or the newest before it that is whole."""
        for run in sorted(await self.stored(), key=_fitness, reverse=True):
            assert run.folder is not None  # noqa: S101 - `stored` leaves out those without
            try:
                model = await self.live.load(run.folder)
            except ArtifactError as error:
                log.warning("%s", error)
                self.damage = self.damage or Damage(error.why, None)
                continue
            if self.damage is not None:
                self.damage = Damage(self.damage.why, run)
            live = run.state is RunState.LIVE
            used = run if live else await self._store.runs.go_live(run.run_id)
            self._use(model, await self._grown(model), used)
            return

    async def stored(self) -> list[ModelRun]:
        """Trainings whose models are still there, the newest first; the live one in any case."""
        found = [
            # By name: the whole home folder may have been moved since.
            replace(run, folder=self._folder / run.folder.name)
            for run in await self._store.runs.with_models()
            if run.folder is not None
        ]
        return [run for run in found if run.state is RunState.LIVE or _is_there(run)]

    async def trained_at(self) -> datetime | None:
        """When the newest model was trained, in use or not; None where there is none."""
        newest = next(iter(await self.stored()), None)
        return None if newest is None else newest.finished_at or newest.started_at

    async def listed(self) -> ModelList:
        """The models that can be put to use, the newest first."""
        return ModelList(tuple(run for run in await self.stored() if _is_there(run)))

    async def put_to_use(self, run_id: int) -> ModelInUse:
        """Let a stored model answer from now on, because somebody says so.

        Raises:
            NoSuchModel: There is none of that number, or it was thrown away.
            ModelUnusable: It is damaged, or numbers its films differently from what is stored.
        """
        run = next((run for run in await self.stored() if run.run_id == run_id), None)
        if run is None or run.folder is None:
            raise NoSuchModel(number=str(run_id))
        before = self.in_use
        if before is not None and before.run_id == run_id:
            return ModelInUse(before, None)
        try:
            used = await self.take_over(await self.live.load(run.folder), run_id)
        except ArtifactError as error:
            raise ModelUnusable(number=str(run_id), why=error.why) from error
        except HostError as error:
            raise ModelUnusable(number=str(run_id), why=error.what) from error
        log.info("model %d was put to use", run_id)
        return ModelInUse(used, before)

    async def roll_back(self) -> ModelInUse:
        """Go back to the last good model: the newest before the one in use that once was.

        Raises:
            NoEarlierModel: None is left, or none that is whole.
        """
        now = self.in_use.run_id if self.in_use else 0
        for run in await self.stored():
            if run.run_id >= now or run.live_since is None:
                continue
            try:
                return await self.put_to_use(run.run_id)
            except ModelUnusable as error:
                log.warning("model %d was passed over: %s", run.run_id, error)
        raise NoEarlierModel

    async def take_over(self, model: Recommender, run_id: int) -> ModelRun:
        """Answer with a model from now on, and make its films the catalogue.

        Raises:
            HostError: It numbers its films differently from the ratings in the store.
        """
        async with self._turn:
            changed = await learning.take_over_films(self._store, model)
            run = await self._store.runs.go_live(run_id)
            grown = await self._grown(model)
            if changed:
                await self._catalogue.refresh()
            # Nothing is awaited between the new films and the new model: nobody sees one alone.
            self._use(model, grown, run)
            return run

    async def meet_films(self) -> None:
        """Let search and model know the films that there are now, after some came or went."""
        async with self._turn:
            grown = None if self._trained is None else await self._grown(self._trained)
            await self._catalogue.refresh()
            if grown is not None:
                self.live.use(grown)

    async def catch_up(self) -> bool:
        """Use the live model and all films, should another process have changed either.

        Returns:
            Whether another model is in use now.
        """
        async with self._turn:
            live = await self._store.runs.live()
            if live is not None and (self.in_use is None or self.in_use.run_id != live.run_id):
                return await self._follow(live)
        if await self._store.movies.count() != len(self._catalogue):
            await self.meet_films()
        return False

    async def _follow(self, run: ModelRun) -> bool:
        """Use the model that another process put to use; one that cannot be read is left alone."""
        if run.folder is None:
            return False
        try:
            model = await self.live.load(run.folder)
        except ArtifactError as error:
            log.warning("%s", error)
            return False
        grown = await self._grown(model)
        await self._catalogue.refresh()
        self._use(model, grown, run)
        log.info("model %d, put to use elsewhere, is in use here as well", run.run_id)
        return True

    async def prune(self) -> None:
        """Throw away the models that are neither in use nor among those kept to go back to."""
        stored = await self.stored()
        good = [run for run in stored if run.live_since is not None][:GOOD_KEPT]
        short = [run for run in stored if run.live_since is None][:SHORT_KEPT]
        kept = [run.folder for run in (*good, *short) if run.folder is not None]
        if self.in_use is not None and self.in_use.folder is not None:
            kept.append(self.in_use.folder)
        await asyncio.to_thread(artefacts.prune, self._folder, kept)

    def rival(self) -> Path | None:
        """The trial of the model in use, for a new one to be compared with; None without one."""
        if self.in_use is None or self.in_use.folder is None:
            return None
        trial = artefacts.trial_of(self._folder / self.in_use.folder.name)
        return trial if trial.is_dir() else None

    async def _grown(self, model: Recommender) -> Recommender:
        """The model with the films that were added since it was trained."""
        added = [film for film in await self._store.movies.added() if film.movie_id not in model]
        return await self.live.grown(model, added) if added else model

    def _use(self, model: Recommender, grown: Recommender, run: ModelRun) -> None:
        self._trained = model
        self.live.use(grown)
        self.in_use = run


def _is_there(run: ModelRun) -> bool:
    return run.folder is not None and run.folder.is_dir()


def _fitness(run: ModelRun) -> tuple[bool, bool, int]:
    """Which to try first at start: the live one, then those once in use, then the newest."""
    return run.state is RunState.LIVE, run.live_since is not None, run.run_id
