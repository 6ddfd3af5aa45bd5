"""/admin sync: the commands, sent to Discord once more."""

from __future__ import annotations

from typing import Any, cast

import discord
from discord import app_commands

from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import answer, texts_of
from bot.cogs.registry import Registry
from bot.views.helping import commands_sent
from bot.views.layout import Layout


class SyncCommands(AdminPart):
    """The part of /admin that talks to Discord itself."""

    registry: Registry

    @app_commands.command()
    async def sync(self, interaction: discord.Interaction) -> None:
        """Send my commands to Discord again, in case some are missing or out of date.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._sent(interaction))

    async def _sent(self, interaction: discord.Interaction) -> Layout:
        guild = self.app.settings.dev_guild
        tree = cast("Any", interaction.client).tree
        reply = await self.registry.send(tree, discord.Object(guild) if guild else None)
        return commands_sent(reply, texts_of(interaction))
