"""Learning anew while the bot goes on answering: one training at a time, followed by many."""

from __future__ import annotations

import asyncio
import logging
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain import RunState, TrainingProgress, Trigger
from bot.errors import HostError, TrainingElsewhere, TrainingUnderway
from bot.locks import Taken, alone
from bot.replies import TrainingFinished, TrainingStarted, TrainingUpdate
from bot.services import artefacts, gate, learning
from bot.services.broadcast import Broadcast
from bot.services.child import TrainingFailed
from engine.errors import ArtifactError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from bot.domain import ModelRun
    from bot.services.child import Outcome
    from bot.services.models import Models
    from bot.services.preferences import Preferences
    from bot.services.schedule import Schedule
    from bot.settings import Settings
    from bot.store import Store

log = logging.getLogger(__name__)

TrainingEvent = TrainingStarted | TrainingUpdate | TrainingFinished

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


class Training:
    """Trains in a child process, and puts the result to use if it holds against what is in use.

    Args:
        settings: Where things lie, which data, which device.
        store: For the members' ratings and the record of runs.
        models: Take the new one over.
        preferences: How much worse a new model may be.
        schedule: When training is due.
        now: The clock.
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        models: Models,
        preferences: Preferences,
        schedule: Schedule,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.schedule = schedule
        self._settings = settings
        self._store = store
        self._models = models
        self._preferences = preferences
        self._now = now
        self._trained_at: datetime | None = None
        self._starting = False
        self._landing = False
        self._course: Broadcast[TrainingEvent] | None = None
        self._task: asyncio.Task[None] | None = None

    # -- at start ------------------------------------------------------------------------------

    async def resume(self) -> None:
        """Put the stored model to use, and note what an earlier process left unfinished."""
        with suppress(TrainingElsewhere), self._alone():
            await self._store.runs.abandon_running()
        await self._models.resume()
        self._trained_at = await self._models.trained_at()

    async def catch_up(self) -> None:
        """Put to use what another process on this home has trained or chosen meanwhile."""
        if await self._models.catch_up():
            self._trained_at = await self._models.trained_at()

    def need(self) -> Need | None:
        """Why to train now, or None: the model is there, of the right data and recent."""
        run = self._models.in_use
        if run is None or run.folder is None:
            return Need.FIRST
        if not artefacts.learned(run.folder, self._settings.data):
            return Need.OTHER_DATA
        if self.schedule.missed(self._trained_at or run.started_at, self._now()):
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
            TrainingUnderway: One runs already, here or in another process on the same home.
            HostError: The home cannot be locked.
        """
        if self.underway:
            raise TrainingUnderway
        self._starting = True
        try:
            with ExitStack() as stack:
                stack.enter_context(self._alone())
                members = await self._store.ratings.count()
                data = Path(self._settings.data).name
                run = await self._store.runs.start(trigger, data, members)
                course: Broadcast[TrainingEvent] = Broadcast(TrainingStarted(run))
                self._course = course
                training = self._train(run, course, stack.pop_all())
                self._task = asyncio.create_task(training, name="training")
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

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """The right to train on this home, which one process has at a time.

        Raises:
            TrainingElsewhere: Another has it.
        """
        with ExitStack() as stack:
            try:
                stack.enter_context(alone(self._settings.training_lock))
            except Taken:
                raise TrainingElsewhere from None
            yield

    async def _train(
        self, run: ModelRun, course: Broadcast[TrainingEvent], lock: ExitStack
    ) -> None:
        """Train, and tell how it ended whatever happens; the lock is let go of at the end."""
        with lock:
            course.tell(await self._to_its_end(run, course), last=True)

    async def _to_its_end(
        self, run: ModelRun, course: Broadcast[TrainingEvent]
    ) -> TrainingFinished:
        """Train, put things in order, and say how it ended."""
        before = self._models.in_use
        log.info("training run %d starts on %s (%s)", run.run_id, run.dataset, run.trigger)
        try:
            ended = await self._learn(run, before, course)
        except asyncio.CancelledError:
            ended = TrainingFinished(await self._record(run, RunState.CANCELLED), before)
        except (TrainingFailed, HostError, ArtifactError) as error:
            failed = await self._record(run, RunState.FAILED, failure=str(error))
            ended = TrainingFinished(failed, before)
        except Exception as error:
            log.exception("training run %d failed", run.run_id)
            failed = await self._record(run, RunState.FAILED, failure=repr(error))
            ended = TrainingFinished(failed, before)
        self._landing = False
        _log(ended)
        try:
            await self._models.prune()
        except Exception:
            log.exception("old models could not be thrown away")
        return ended

    async def _learn(
        self, run: ModelRun, before: ModelRun | None, course: Broadcast[TrainingEvent]
    ) -> TrainingFinished:
        """Train, and put the result to use if it holds.

        Raises:
            TrainingFailed: The child process ended without a model.
            HostError: The model numbers its films differently from the ratings in the store.
        """
        folder = artefacts.new_folder(self._settings.models, run.run_id)
        outcome = await learning.learn(
            self._settings,
            await self._store.ratings.export(),
            await self._store.movies.added(),
            folder,
            partial(_pass_on, course),
            check=self._models.live.ready,  # While nobody can be answered, every second counts.
            against=self._models.rival(),
            niceness=_GENTLE if self._models.live.ready else 0,
        )
        self._landing = True  # From here on it is seconds, and half of them would be a mess.
        artefacts.note_identity(folder, self._settings.data)
        model = await self._models.live.load(folder)
        against = self._scores_in_use(before, outcome)
        ended = await self._store.runs.finish(
            run.run_id, RunState.KEPT, folder=folder, figures=outcome.figures, against=against
        )
        self._trained_at = ended.finished_at
        tolerance = (await self._preferences.house()).tolerance
        short = gate.falls_short(outcome.figures, against, outcome.chance, tolerance)
        if not short:
            ended = await self._models.take_over(model, run.run_id)
        return TrainingFinished(ended, before, short, tolerance)

    def _scores_in_use(self, before: ModelRun | None, outcome: Outcome) -> Mapping[str, float]:
        """What the new model has to hold against; nothing where the two do not compare.

        Measured on the same ratings if the model in use left a trial that could be asked; else
        what it scored when it was trained itself, on the ratings there were held back then.
        """
        now = self._models.in_use
        if now is None or now.folder is None:
            return {}
        if not artefacts.learned(now.folder, self._settings.data):
            return {}
        same = before is not None and before.run_id == now.run_id
        if same and outcome.against:
            return outcome.against
        return {name: now.figures[name] for name in gate.JUDGED_BY if name in now.figures}

    async def _record(self, run: ModelRun, state: RunState, *, failure: str = "") -> ModelRun:
        """Note that a run ended without a model; a store that is gone must not hide the ending."""
        try:
            return await self._store.runs.finish(run.run_id, state, failure=failure)
        except Exception:
            log.exception("the end of training run %d could not be stored", run.run_id)
            return replace(run, state=state, failure=failure, finished_at=self._now())


def _log(ended: TrainingFinished) -> None:
    """How a training ended, in one line for the host."""
    run = ended.run
    level = logging.ERROR if run.state is RunState.FAILED else logging.INFO
    if not ended.short:
        log.log(level, "training run %d: %s %s", run.run_id, run.state, run.failure)
        return
    compared = ", ".join(
        f"{name} {run.figures[name]:.4f} against {run.against[name]:.4f}" for name in ended.short
    )
    log.warning(
        "training run %d: kept, and the model in use stays, since the new one falls short (%s; "
        "tolerated: %.3g %%); /admin models can put it to use all the same",
        run.run_id,
        compared,
        ended.tolerance * 100,
    )


def _pass_on(course: Broadcast[TrainingEvent], at: TrainingProgress) -> None:
    """Tell listeners how far a training is; the log hears of each stage once."""
    newest = course.newest
    if not isinstance(newest, TrainingUpdate) or newest.progress.stage != at.stage:
        log.info("training: %s", at.stage)
    course.tell(TrainingUpdate(at))
