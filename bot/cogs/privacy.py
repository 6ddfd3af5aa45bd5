"""/privacy: whether others on a server see one's ratings."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import answer, member_of, texts_of
from bot.cogs.pressing import pressed
from bot.views import controls
from bot.views.layout import Layout
from bot.views.privacy import CHOICES, sharing, sharing_nowhere

NOWHERE = "nowhere"


class PrivacyCog(commands.Cog):
    """Shared or private, server by server.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def privacy(self, interaction: discord.Interaction) -> None:
        """See and choose whether others on this server see your ratings.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._now(interaction))

    async def _now(self, interaction: discord.Interaction) -> Layout:
        member, texts = await member_of(self.app, interaction), texts_of(interaction)
        if interaction.guild_id is None:
            return sharing_nowhere(texts)
        return sharing(await self.app.personal.sharing(member, str(interaction.guild_id)), texts)

    @pressed(controls.ShowPrivacy)
    async def privacy_pressed(
        self, interaction: discord.Interaction, _: controls.ShowPrivacy
    ) -> None:
        """The same, from a button."""
        await answer(interaction, self._now(interaction))

    @pressed(controls.SetPrivacy)
    async def chosen(self, interaction: discord.Interaction, control: controls.SetPrivacy) -> None:
        """The choice takes effect at once."""
        work = self._chosen(interaction, control.choice)
        await answer(interaction, work, showing.where(interaction))

    async def _chosen(self, interaction: discord.Interaction, choice: str) -> Layout:
        member, texts = await member_of(self.app, interaction), texts_of(interaction)
        if choice == NOWHERE:
            await self.app.personal.withdraw(member)
            return sharing_nowhere(texts, done=True)
        if interaction.guild_id is not None and choice in CHOICES:
            server_id = str(interaction.guild_id)
            await self.app.personal.share(member, server_id, shared=CHOICES[choice])
        return await self._now(interaction)
