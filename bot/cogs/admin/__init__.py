"""/admin: training anew and looking after the bot, for people who manage the server.

Each part of the group is a class of its own in a module of its own; they become one cog here, since
Discord knows them as one command.
"""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.application import Application
from bot.cogs.admin.films import FilmCommands
from bot.cogs.admin.models import ModelCommands
from bot.cogs.admin.rights import may_manage
from bot.cogs.admin.settings import SettingsCommands
from bot.cogs.admin.status import StatusCommands
from bot.cogs.admin.sync import SyncCommands
from bot.cogs.admin.training import TrainingCommands
from bot.cogs.registry import Registry

__all__ = ["AdminCog"]


@app_commands.guild_install()
@app_commands.default_permissions(manage_guild=True)
class AdminCog(  # The last part's commands come first in Discord's list and in /help.
    SyncCommands,
    FilmCommands,
    SettingsCommands,
    ModelCommands,
    StatusCommands,
    TrainingCommands,
    commands.GroupCog,
    name="admin",
    description="For the people who manage this server.",
):
    """For the people who manage this server.

    Args:
        app: The services.
        registry: Sends the commands to Discord.
    """

    def __init__(self, app: Application, registry: Registry) -> None:
        super().__init__(app)
        self.registry = registry

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Refuse everybody else, also where Discord's own settings were overridden."""
        return may_manage(interaction, self.app.settings.admins)
