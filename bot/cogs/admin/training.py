"""/admin retrain: a training that can be watched and cancelled."""

from __future__ import annotations

import asyncio
import logging
from time import monotonic

import discord
from discord import app_commands

from bot import views
from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import Show, put, texts_of
from bot.cogs.pressing import pressed
from bot.domain import Trigger
from bot.replies import TrainingFinished, TrainingStarted, TrainingUpdate
from bot.services.training import TrainingEvent
from bot.views import controls
from bot.views.layout import Layout
from bot.views.training import cancel_asked, training_progress

log = logging.getLogger(__name__)

EDIT_SECONDS = 1.5
"""Time between two edits of a progress bar: smooth to look at, far below Discord's limits."""

WATCH_SECONDS = 14 * 60
"""How long a bar is kept up to date; Discord takes edits for fifteen minutes."""


class TrainingCommands(AdminPart):
    """The part of /admin that trains."""

    @app_commands.command()
    async def retrain(self, interaction: discord.Interaction) -> None:
        """Train a new model now from MovieLens and everybody's ratings.

        Args:
            interaction: The command.
        """
        events = await self.app.training.start(Trigger.ADMIN)
        started = monotonic()
        run_id = 0
        async for event in events:
            watched = monotonic() - started < WATCH_SECONDS
            if isinstance(event, TrainingStarted):
                run_id = event.run.run_id
            layout = self._drawn(event, run_id, interaction, watched=watched)
            if not await self._put(interaction, layout) or not watched:
                return
            if not isinstance(event, TrainingFinished):
                await asyncio.sleep(EDIT_SECONDS)

    def _drawn(
        self, event: TrainingEvent, run_id: int, interaction: discord.Interaction, *, watched: bool
    ) -> Layout:
        texts = texts_of(interaction)
        if isinstance(event, TrainingUpdate):
            return training_progress(event.progress, run_id, texts, watched=watched)
        return views.render(event, texts)

    async def _put(self, interaction: discord.Interaction, layout: Layout) -> bool:
        """Show how far it is; False where nobody can see it, which does not stop the training."""
        if interaction.client.is_closed():
            return False
        try:
            await put(interaction, layout)
        except discord.HTTPException as error:
            log.info("the training's progress can no longer be shown: %s", error)
            return False
        return True

    @pressed(controls.CancelTraining)
    async def cancel(
        self, interaction: discord.Interaction, control: controls.CancelTraining
    ) -> None:
        """Stop the training that the message tells of."""
        self.require_rights(interaction)
        running = await self._running_id()
        stopping = running is not None and control.run_id in {0, running}
        if stopping:
            self.app.training.cancel()
        layout = cancel_asked(texts_of(interaction), was_running=stopping)
        await put(interaction, layout, Show.IN_PLACE)

    async def _running_id(self) -> int | None:
        events = self.app.training.follow()
        if events is None:
            return None
        async for event in events:
            return event.run.run_id if isinstance(event, TrainingStarted) else None
        return None
