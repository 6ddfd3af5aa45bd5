"""/admin status: how the bot is doing."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

import discord
from discord import app_commands

from bot import views
from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import Show, answer, texts_of
from bot.cogs.pressing import pressed
from bot.views import controls
from bot.views.layout import Layout


class StatusCommands(AdminPart):
    """The part of /admin that looks."""

    @app_commands.command()
    async def status(self, interaction: discord.Interaction) -> None:
        """See how the bot, its model and its data are doing.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._status(interaction))

    async def _status(self, interaction: discord.Interaction) -> Layout:
        status = await self.app.overview.status()
        latency = interaction.client.latency
        # Before the first heartbeat was answered there is none.
        known = latency if isfinite(latency) else None
        return views.render(replace(status, latency_seconds=known), texts_of(interaction))

    @pressed(controls.RefreshStatus)
    async def refresh(self, interaction: discord.Interaction, _: controls.RefreshStatus) -> None:
        """The status as it is now."""
        self.require_rights(interaction)
        await answer(interaction, self._status(interaction), Show.IN_PLACE)
