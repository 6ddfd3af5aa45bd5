"""/admin settings: when to train, how good a new model must be, what a server's members share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands

from bot import views
from bot.cogs import showing
from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import answer, texts_of
from bot.cogs.forms import OneLine
from bot.cogs.pressing import chosen, pressed
from bot.services.preferences import tolerance_of
from bot.views import controls
from bot.views.layout import Layout
from bot.views.settings import HOST, NOW, OTHER, SHARED


class SettingsCommands(AdminPart):
    """The part of /admin that sets how the bot works."""

    @app_commands.command()
    async def settings(self, interaction: discord.Interaction) -> None:
        """Set when I train, how good a new model must be, and what members here share.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._shown(interaction))

    @pressed(controls.SetSchedule)
    async def set_schedule(self, interaction: discord.Interaction, _: controls.SetSchedule) -> None:
        """Train at the time chosen from now on, or ask for another."""
        self.require_rights(interaction)
        line = chosen(interaction)
        if line == OTHER:
            await self._ask(interaction, "schedule", self._schedule_typed)
        elif line == NOW:
            await self._change(interaction)
        else:
            await self._change(interaction, retrain_cron=None if line == HOST else line)

    @pressed(controls.SetTolerance)
    async def set_tolerance(
        self, interaction: discord.Interaction, _: controls.SetTolerance
    ) -> None:
        """Judge new models by the tolerance chosen from now on, or ask for another."""
        self.require_rights(interaction)
        share = chosen(interaction)
        if share == OTHER:
            await self._ask(interaction, "tolerance", self._tolerance_typed)
        else:
            await self._change(interaction, tolerance=tolerance_of(share))

    @pressed(controls.SetSharing)
    async def set_sharing(self, interaction: discord.Interaction, _: controls.SetSharing) -> None:
        """Share or keep private what members here have not decided themselves."""
        self.require_rights(interaction)
        await answer(interaction, self._sharing_set(interaction), showing.where(interaction))

    async def _ask(
        self,
        interaction: discord.Interaction,
        what: str,
        filled_in: Callable[[discord.Interaction, str], Awaitable[None]],
    ) -> None:
        texts = texts_of(interaction)
        form = OneLine(
            title=texts(f"form-{what}"),
            asks=texts(f"form-{what}-asks"),
            example=texts(f"form-{what}-example"),
            filled_in=filled_in,
        )
        await interaction.response.send_modal(form)

    async def _schedule_typed(self, interaction: discord.Interaction, line: str) -> None:
        self.require_rights(interaction)
        await self._change(interaction, retrain_cron=line.strip())

    async def _tolerance_typed(self, interaction: discord.Interaction, text: str) -> None:
        self.require_rights(interaction)
        await self._change(interaction, tolerance=tolerance_of(text))

    async def _change(self, interaction: discord.Interaction, **changed: Any) -> None:
        await answer(interaction, self._house_set(interaction, changed), showing.where(interaction))

    async def _house_set(self, interaction: discord.Interaction, changed: dict[str, Any]) -> Layout:
        if changed:
            await self.app.preferences.change_house(**changed)
        return await self._shown(interaction, changed=bool(changed))

    async def _sharing_set(self, interaction: discord.Interaction) -> Layout:
        if interaction.guild_id is not None:
            shared = chosen(interaction) == SHARED
            await self.app.preferences.change_server(
                str(interaction.guild_id), shared_by_default=shared
            )
        return await self._shown(interaction, changed=True)

    async def _shown(self, interaction: discord.Interaction, *, changed: bool = False) -> Layout:
        server = None if interaction.guild_id is None else str(interaction.guild_id)
        reply = await self.app.preferences.shown(server, changed=changed)
        return views.render(reply, texts_of(interaction))
