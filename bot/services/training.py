"""Learning anew while the bot goes on answering: one training at a time, followed by many."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain import ModelRun, RunState, TrainingProgress, Trigger
from bot.errors import HostError, TrainingUnderway
from bot.replies import Status, TrainingFinished, TrainingStarted, TrainingUpdate
from bot.services import artefacts, learning
from bot.services.broadcast import Broadcast
from bot.services.child import TrainingFailed
from bot.services.schedule import Schedule
from engine.errors import ArtifactError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.settings import Settings
    from bot.store import Store
    from engine import Recommender

log = logging.getLogger(__name__)

TrainingEvent = TrainingStarted | TrainingUpdate | TrainingFinished

_LOOK_BACK = 20
"""How many runs back a whole model is looked for when the newest is damaged."""

_RUNS_SHOWN = 5

_GENTLE = 10
"""Niceness of a training while another model answers."""


class Need(StrEnum):
    """Why a training is needed at start."""

    FIRST = "first"
    """There is no model that can be used."""
    OTHER_DATA = "other-data"
    """The settings name another data set than the model learned."""
    DUE = "due"
    """The schedule came due since the model was trained."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A stored model could not be used: why, and which one before it is, if there is one."""

    why: str
    previous: ModelRun | None


class Training:
    """Trains in a child process and puts the result to use.

    Args:
        settings: Where things lie, which data, which device, which schedule.
        store: For the members' ratings, the catalogue and the record of runs.
        catalogue: Told when the films changed.
        live: Given each new model.
        now: The clock.
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        catalogue: Catalogue,
        live: LiveModel,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.schedule = Schedule(settings.retrain_cron)
        self.damage: Damage | None = None
        self._settings = settings
        self._store = store
        self._catalogue = catalogue
        self._live = live
        self._now = now
        self._started_at = now()
        self._live_run: ModelRun | None = None
        self._starting = False
        self._landing = False
        self._course: Broadcast[TrainingEvent] | None = None
        self._task: asyncio.Task[None] | None = None

    # -- at start ------------------------------------------------------------------------------

    async def resume(self) -> None:
        """Put the stored model to use: the live one, or the newest before it that is whole."""
        await self._store.runs.abandon_running()
        for run in await self._stored():
            assert run.folder is not None  # noqa: S101 - `_stored` leaves out those without
            try:
                model = await self._live.load(run.folder)
            except ArtifactError as error:
                log.warning("%s", error)
                self.damage = self.damage or Damage(error.why, None)
                continue
            if self.damage is not None:
                self.damage = Damage(self.damage.why, run)
            live = run.state is RunState.LIVE
            self._use(model, run if live else await self._store.runs.go_live(run.run_id))
            return

    def need(self) -> Need | None:
        """Why to train now, or None: the model is there, of the right data and recent."""
        run = self._live_run
        if run is None or run.folder is None:
            return Need.FIRST
        if not artefacts.learned(run.folder, self._settings.data):
            return Need.OTHER_DATA
        if self.schedule.missed(run.finished_at or run.started_at, self._now()):
            return Need.DUE
        return None

    async def ensure_fresh(self) -> AsyncIterator[TrainingEvent] | None:
        """Start a training if one is needed; it goes on whether or not anybody follows it.

        Returns:
            Its events, or None where the model is as it should be or a training already runs.
        """
        if self.need() is None or self.underway:
            return None
        return await self.start(Trigger.START)

    async def status(self) -> Status:
        """What an admin wants to know at a glance."""
        from importlib.metadata import version

        store, info = self._store, self._live.info
        return Status(
            version=version("matinee"),
            started_at=self._started_at,
            live=self._live_run,
            training=self.progress,
            next_training_at=self.schedule.next_after(self._now()),
            dataset=info.dataset if info else self._settings.data,
            dataset_note=info.note if info else "",
            movies=len(self._catalogue),
            members=await store.members.count(),
            ratings=await store.ratings.count(),
            database_bytes=store.size(),
            device=info.device if info else self._settings.device,
            recent_runs=tuple(await store.runs.recent(_RUNS_SHOWN)),
        )

    # -- one training --------------------------------------------------------------------------

    @property
    def underway(self) -> bool:
        """Whether a training runs now."""
        return self._starting or (self._task is not None and not self._task.done())

    @property
    def progress(self) -> TrainingProgress | None:
        """How far the training that runs is; None while none does."""
        if self._course is None or not self.underway:
            return None
        newest = self._course.newest
        if isinstance(newest, TrainingUpdate):
            return newest.progress
        return TrainingProgress("Starting", 0, 1)

    async def start(self, trigger: Trigger) -> AsyncIterator[TrainingEvent]:
        """Start a training.

        Returns:
            Its events: that it started, how far it is, how it ended. It goes on by itself.

        Raises:
            TrainingUnderway: One runs already.
        """
        if self.underway:
            raise TrainingUnderway
        self._starting = True
        try:
            members = await self._store.ratings.count()
            data = Path(self._settings.data).name
            run = await self._store.runs.start(trigger, data, members)
            course: Broadcast[TrainingEvent] = Broadcast(TrainingStarted(run))
            self._course = course
            self._task = asyncio.create_task(self._train(run, course), name="training")
        finally:
            self._starting = False
        return course.follow()

    def follow(self) -> AsyncIterator[TrainingEvent] | None:
        """The events of the training that runs; None while none does."""
        return self._course.follow() if self._course is not None and self.underway else None

    def cancel(self) -> bool:
        """Stop the training that runs, the model in use stays; False where none can be stopped."""
        if self._task is None or self._task.done() or self._landing:
            return False
        return self._task.cancel()

    async def close(self) -> None:
        """Stop what runs and wait until it is gone."""
        self.cancel()
        if self._task is not None and not self._task.done():
            await asyncio.wait({self._task})

    async def _train(self, run: ModelRun, course: Broadcast[TrainingEvent]) -> None:
        """Train, and tell how it ended whatever happens."""
        before = self._live_run
        log.info("training run %d starts on %s (%s)", run.run_id, run.dataset, run.trigger)
        try:
            ended = await self._learn(run, course)
        except asyncio.CancelledError:
            ended = await self._record(run, RunState.CANCELLED)
        except (TrainingFailed, HostError, ArtifactError) as error:
            ended = await self._record(run, RunState.FAILED, failure=str(error))
        except Exception as error:
            log.exception("training run %d failed", run.run_id)
            ended = await self._record(run, RunState.FAILED, failure=repr(error))
        self._landing = False
        level = logging.ERROR if ended.state is RunState.FAILED else logging.INFO
        log.log(level, "training run %d: %s %s", run.run_id, ended.state, ended.failure)
        await asyncio.to_thread(artefacts.prune, self._settings.models, self._in_use())
        course.tell(TrainingFinished(ended, before), last=True)

    async def _learn(self, run: ModelRun, course: Broadcast[TrainingEvent]) -> ModelRun:
        """Train, and put the result to use.

        Raises:
            TrainingFailed: The child process ended without a model.
            HostError: The model numbers its films differently from the ratings in the store.
        """
        folder = artefacts.new_folder(self._settings.models, run.run_id)
        outcome = await learning.learn(
            self._settings,
            await self._store.ratings.export(),
            folder,
            partial(_pass_on, course),
            check=self._live.ready,  # While nobody can be answered, every second counts.
            niceness=_GENTLE if self._live.ready else 0,
        )
        self._landing = True  # From here on it is seconds, and half of them would be a mess.
        artefacts.note_identity(folder, self._settings.data)
        model = await self._live.load(folder)
        changed = await learning.take_over_films(self._store, model)
        ended = await self._store.runs.finish(
            run.run_id, RunState.KEPT, folder=folder, figures=outcome.figures
        )
        ended = await self._store.runs.go_live(run.run_id)
        if changed:
            await self._catalogue.refresh()
        # Nothing is awaited between the new films and the new model: nobody sees one alone.
        self._use(model, ended)
        return ended

    async def _record(self, run: ModelRun, state: RunState, *, failure: str = "") -> ModelRun:
        """Note that a run ended without a model; a store that is gone must not hide the ending."""
        try:
            return await self._store.runs.finish(run.run_id, state, failure=failure)
        except Exception:
            log.exception("the end of training run %d could not be stored", run.run_id)
            return replace(run, state=state, failure=failure, finished_at=self._now())

    async def _stored(self) -> list[ModelRun]:
        """Runs whose models may still be there: the live one first, then newest first."""
        live = await self._store.runs.live()
        recent = await self._store.runs.recent(_LOOK_BACK)
        others = [run for run in recent if live is None or run.run_id != live.run_id]
        # By name: the whole home folder may have been moved since.
        found = [
            replace(run, folder=self._settings.models / run.folder.name)
            for run in ([live] if live else []) + others
            if run.folder is not None
        ]
        return [
            run
            for run in found
            if run.state is RunState.LIVE or (run.folder is not None and run.folder.is_dir())
        ]

    def _use(self, model: Recommender, run: ModelRun) -> None:
        self._live.use(model)
        self._live_run = run

    def _in_use(self) -> list[Path]:
        return [self._live_run.folder] if self._live_run and self._live_run.folder else []


def _pass_on(course: Broadcast[TrainingEvent], at: TrainingProgress) -> None:
    """Tell listeners how far a training is; the log hears of each stage once."""
    newest = course.newest
    if not isinstance(newest, TrainingUpdate) or newest.progress.stage != at.stage:
        log.info("training: %s", at.stage)
    course.tell(TrainingUpdate(at))
