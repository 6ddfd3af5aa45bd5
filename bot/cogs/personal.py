"""/mydata: everything that is stored on a member, to be taken along or to be deleted."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import answer, member_of, put, send, texts_of
from bot.cogs.pressing import pressed
from bot.views import controls
from bot.views.layout import Layout
from bot.views.personal import data_deleted, data_exported, data_kept, data_sent, data_to_delete


class PersonalCog(
    commands.GroupCog,
    name="mydata",
    description="What is stored on you: take it along, or delete it.",
):
    """What is stored on you: take it along, or delete it.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def export(self, interaction: discord.Interaction) -> None:
        """Get a file with everything that is stored on you.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._exported(interaction))

    async def _exported(self, interaction: discord.Interaction) -> Layout:
        """The file in a direct message, where it stays; or here, where those are not taken."""
        texts = texts_of(interaction)
        exported = await self.app.personal.export(await member_of(self.app, interaction))
        layout = data_exported(exported, texts)
        try:
            sent = await send(interaction.user, layout)
        except discord.Forbidden:
            return layout
        return data_sent(sent.jump_url, texts)

    @app_commands.command()
    async def delete(self, interaction: discord.Interaction) -> None:
        """Delete everything that is stored on you; I ask first.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._asked(interaction))

    async def _asked(self, interaction: discord.Interaction) -> Layout:
        member = await member_of(self.app, interaction)
        count = await self.app.store.ratings.count(member.member_id)
        return data_to_delete(count, texts_of(interaction))

    @pressed(controls.KeepMyData)
    async def keep(self, interaction: discord.Interaction, _: controls.KeepMyData) -> None:
        """The member thought better of it."""
        await put(interaction, data_kept(texts_of(interaction)), showing.where(interaction))

    @pressed(controls.DeleteMyData)
    async def delete_pressed(
        self, interaction: discord.Interaction, _: controls.DeleteMyData
    ) -> None:
        """The member means it."""
        await answer(interaction, self._deleted(interaction), showing.where(interaction))

    async def _deleted(self, interaction: discord.Interaction) -> Layout:
        deleted = await self.app.personal.delete(await member_of(self.app, interaction))
        return data_deleted(deleted, texts_of(interaction))
