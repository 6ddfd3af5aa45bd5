"""What happens by the clock: the scheduled training."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.domain import Trigger
from bot.errors import TrainingUnderway

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.services.training import Training

log = logging.getLogger(__name__)

LATE_SECONDS = 3600
"""A machine that slept through the due time trains when it wakes, if that is within the hour; a
longer sleep is noticed at the next start."""


@contextmanager
def scheduled(training: Training) -> Iterator[None]:
    """Train on the cron line in the settings, for as long as the block runs."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    async def train() -> None:
        try:
            await training.start(Trigger.SCHEDULE)
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
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
