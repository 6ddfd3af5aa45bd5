"""/help, generated from the commands themselves."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.application import Application
from bot.cogs.admin.rights import may_manage
from bot.cogs.answering import put, texts_of
from bot.cogs.registry import Registry
from bot.replies import Help
from bot.views.helping import help_page


class HelpCog(commands.Cog):
    """What there is.

    Args:
        app: The services.
        registry: Knows the commands and their ids.
    """

    def __init__(self, app: Application, registry: Registry) -> None:
        self.app = app
        self.registry = registry

    @app_commands.command()
    async def help(self, interaction: discord.Interaction) -> None:
        """See what I can do and how to begin.

        Args:
            interaction: The command.
        """
        bot = interaction.client
        if not isinstance(bot, commands.Bot | commands.AutoShardedBot):
            raise TypeError(type(bot))
        reply = Help(admin=may_manage(interaction, self.app.settings.admins))
        listed = list(self.registry.helps(bot.tree, str(interaction.locale)))
        await put(interaction, help_page(reply, texts_of(interaction), commands=listed))
