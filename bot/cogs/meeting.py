"""/match, its place in members' menus, and /server: tastes together."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot import pictures
from bot.application import Application
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.menus import menu
from bot.cogs.others import Person, open_member
from bot.replies import TooFewToMatch
from bot.views.layout import Layout
from bot.views.matching import match_with_oneself, taste_match, too_few_to_match
from bot.views.server import server_taste


class MeetingCog(commands.Cog):
    """Members and their films, by twos and all together.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def match(
        self, interaction: discord.Interaction, member: discord.User, *, show: bool = False
    ) -> None:
        """See how your taste goes with somebody's, and what to watch together.

        Args:
            interaction: The command.
            member: Somebody who shares their ratings on this server
            show: Show it to everyone here instead of you alone
        """
        await self._answer(interaction, member, Show.TO_ALL if show else Show.PRIVATELY)

    @menu("Taste match")
    async def match_in_menu(self, interaction: discord.Interaction, user: discord.User) -> None:
        """The same, for you alone."""
        await self._answer(interaction, user, Show.PRIVATELY)

    @app_commands.command()
    @app_commands.guild_only()
    async def server(self, interaction: discord.Interaction, *, show: bool = False) -> None:
        """See this server's favourites, and what it knows that others do not.

        Args:
            interaction: The command.
            show: Show it to everyone here instead of you alone
        """
        work = self._server(interaction, for_all=show)
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    async def _server(self, interaction: discord.Interaction, *, for_all: bool) -> Layout:
        member = await member_of(self.app, interaction)
        reply = await self.app.server_tastes.of(str(interaction.guild_id), member)
        if reply.members < reply.needed:
            return server_taste(reply, texts_of(interaction), for_all=for_all)
        name = interaction.guild.name if interaction.guild is not None else ""
        picture = await pictures.drawn(replace(reply, name=name), str(interaction.locale))
        return server_taste(reply, texts_of(interaction), picture, for_all=for_all)

    async def _answer(self, interaction: discord.Interaction, person: Person, show: Show) -> None:
        if person.id == interaction.user.id:
            await put(interaction, match_with_oneself(texts_of(interaction)))
            return
        other = await open_member(self.app, interaction, person)
        me = await member_of(self.app, interaction)

        async def drawn() -> Layout:
            reply, texts = await self.app.matching.match(me, other), texts_of(interaction)
            if isinstance(reply, TooFewToMatch):
                return too_few_to_match(reply, texts, person.id)
            names = (interaction.user.display_name, person.display_name)
            picture = await pictures.drawn(replace(reply, names=names), str(interaction.locale))
            return taste_match(reply, texts, interaction.user.id, person.id, picture)

        await answer(interaction, drawn(), show)
