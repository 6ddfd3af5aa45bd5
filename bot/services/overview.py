"""How the bot is doing: the process, its model, its data, its last trainings."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

from bot.replies import Status

if TYPE_CHECKING:
    from bot.services.catalogue import Catalogue
    from bot.services.models import Models
    from bot.services.training import Training
    from bot.settings import Settings
    from bot.store import Store

RUNS_SHOWN = 5
"""How many of the last trainings are told of."""


class Overview:
    """Looks at everything, and changes nothing.

    Args:
        settings: What was asked for.
        store: For members, ratings and the record of trainings.
        catalogue: For the films.
        models: For the one in use.
        training: For the one that runs, and when the next is due.
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        catalogue: Catalogue,
        models: Models,
        training: Training,
    ) -> None:
        self._settings = settings
        self._store = store
        self._catalogue = catalogue
        self._models = models
        self._training = training
        self._started_at = datetime.now(UTC)

    async def status(self) -> Status:
        """What an admin wants to know at a glance."""
        store, info = self._store, self._models.live.info
        return Status(
            version=version("matinee"),
            started_at=self._started_at,
            live=self._models.in_use,
            training=self._training.progress,
            next_training_at=self._training.schedule.next_after(datetime.now(UTC)),
            dataset=info.dataset if info else self._settings.data,
            dataset_note=info.note if info else "",
            movies=len(self._catalogue),
            members=await store.members.count(),
            ratings=await store.ratings.count(),
            database_bytes=store.size(),
            device=info.device if info else self._settings.device,
            recent_runs=tuple(await store.runs.recent(RUNS_SHOWN)),
        )
