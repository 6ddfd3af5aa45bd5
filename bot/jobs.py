"""What happens by the clock: the scheduled training."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.domain import Trigger
from bot.errors import TrainingElsewhere, TrainingUnderway

if TYPE_CHECKING:
    from collections.abc import Iterator

    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    from bot.services.training import Training

log = logging.getLogger(__name__)

LATE_SECONDS = 3600
"""A machine that slept through the due time trains when it wakes, if that is within the hour; a
longer sleep is noticed at the next start."""


CATCH_UP_SECONDS = 60
"""How often to look whether another process on this home has put another model to use."""


@contextmanager
def scheduled(training: Training) -> Iterator[AsyncIOScheduler]:
    """Train on the cron line that is set, also when it changes, for as long as the block runs."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    async def train() -> None:
        try:
            await training.start(Trigger.SCHEDULE)
        except TrainingElsewhere:
            log.info("the scheduled training was left to another process on this home")
        except TrainingUnderway:
            log.info("the scheduled training was left out: one is running already")

    scheduler = AsyncIOScheduler()
    scheduler.add_job(
        train,
        training.schedule.trigger,
        id="train",
        coalesce=True,
        misfire_grace_time=LATE_SECONDS,
    )
    scheduler.add_job(training.catch_up, "interval", seconds=CATCH_UP_SECONDS, id="catch up")
    scheduler.start()
    schedule = training.schedule
    schedule.on_change = lambda: scheduler.reschedule_job("train", trigger=schedule.trigger)
    try:
        yield scheduler
    finally:
        schedule.on_change = None
        scheduler.shutdown(wait=False)
