"""/similar and /cluster: going through the films by what they have in common."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.options import Film, FilmOption, GroupOption
from bot.cogs.pressing import chosen, pressed
from bot.replies import Found
from bot.views import controls
from bot.views.groups import groups
from bot.views.layout import Layout


class ExploringCog(commands.Cog):
    """Similar films, and the groups that films fall into.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def similar(
        self,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, FilmOption],
        *,
        show: bool = False,
    ) -> None:
        """Find films like one you know.

        Args:
            interaction: The command.
            title: A few letters of its title are enough; pick it from the list
            show: Show them to everyone here instead of you alone
        """
        if not isinstance(title, Found):
            then = controls.ChooseSimilar()
            await put(interaction, showing.unclear(title, texts_of(interaction), then))
            return
        work = showing.similar(self.app, interaction, title.movie.movie_id)
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    @pressed(controls.ChooseSimilar)
    async def chosen_similar(
        self, interaction: discord.Interaction, _: controls.ChooseSimilar
    ) -> None:
        """The film was chosen from a menu."""
        work = showing.similar(self.app, interaction, int(chosen(interaction)))
        await answer(interaction, work, Show.IN_PLACE)

    @pressed(controls.MoreLikeThis)
    async def more_like_this(
        self, interaction: discord.Interaction, control: controls.MoreLikeThis
    ) -> None:
        """The button below a film, answered beside it."""
        await answer(interaction, showing.similar(self.app, interaction, control.movie_id))

    @app_commands.command()
    async def cluster(
        self,
        interaction: discord.Interaction,
        group: app_commands.Transform[str, GroupOption] | None = None,
        *,
        show: bool = False,
    ) -> None:
        """See what kinds of films there are, and pick from one.

        Args:
            interaction: The command.
            group: The group to show; leave out to see them all
            show: Show it to everyone here instead of you alone
        """
        work = self._groups(interaction, 1) if group is None else self._group(interaction, group)
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    async def _groups(self, interaction: discord.Interaction, page: int) -> Layout:
        member = await member_of(self.app, interaction)
        reply = await self.app.recommending.groups(member)
        return groups(reply, texts_of(interaction), page=page)

    async def _group(self, interaction: discord.Interaction, name: str) -> Layout:
        member = await member_of(self.app, interaction)
        reply = await self.app.recommending.group(name, member)
        return views.render(reply, texts_of(interaction))

    @pressed(controls.ShowGroups)
    async def turn_page(
        self, interaction: discord.Interaction, control: controls.ShowGroups
    ) -> None:
        """Another page of the groups."""
        work = self._groups(interaction, control.page)
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.GroupMenu)
    async def group_chosen(self, interaction: discord.Interaction, _: controls.GroupMenu) -> None:
        """One group in full."""
        work = self._group(interaction, chosen(interaction))
        await answer(interaction, work, showing.where(interaction))
