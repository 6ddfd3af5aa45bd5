"""/map and /taste: what people would rather look at than read."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot import pictures, views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, texts_of
from bot.cogs.others import open_member
from bot.cogs.pressing import pressed
from bot.domain import Member
from bot.replies import TasteUnknown
from bot.views import controls, portraits
from bot.views.layout import Layout


class PortraitsCog(commands.Cog):
    """The map of films, and pictures of members' tastes.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def map(self, interaction: discord.Interaction, *, show: bool = False) -> None:
        """See all films as a map, with the ones you have rated marked.

        Args:
            interaction: The command.
            show: Show it to everyone here instead of you alone
        """
        work = self._map(interaction, _name(interaction) if show else "")
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    @app_commands.command()
    async def taste(
        self,
        interaction: discord.Interaction,
        member: discord.User | None = None,
        *,
        show: bool = False,
    ) -> None:
        """See a picture of your taste in films, or of somebody's who shares theirs.

        Args:
            interaction: The command.
            member: Whose taste; leave out for your own
            show: Show it to everyone here instead of you alone
        """
        person = member or interaction.user
        own = person.id == interaction.user.id
        whose = await open_member(self.app, interaction, person)
        work = self._taste(interaction, whose, "" if own and not show else person.display_name)
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    @pressed(controls.ShowMap)
    async def map_pressed(self, interaction: discord.Interaction, _: controls.ShowMap) -> None:
        """The map, from the button below something else."""
        await answer(interaction, self._map(interaction, ""), showing.where(interaction))

    @pressed(controls.ShareMap)
    async def map_shared(self, interaction: discord.Interaction, _: controls.ShareMap) -> None:
        """The member's map with their name on it, for everyone."""
        await answer(interaction, self._map(interaction, _name(interaction)), Show.TO_ALL)

    @pressed(controls.ShowTaste)
    async def taste_pressed(self, interaction: discord.Interaction, _: controls.ShowTaste) -> None:
        """The taste of whoever presses, whatever message the button is on."""
        work = self._taste(interaction, await member_of(self.app, interaction), "")
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.ShareTaste)
    async def taste_shared(self, interaction: discord.Interaction, _: controls.ShareTaste) -> None:
        """The member's taste with their name on it, for everyone."""
        member = await member_of(self.app, interaction)
        await answer(interaction, self._taste(interaction, member, _name(interaction)), Show.TO_ALL)

    async def _map(self, interaction: discord.Interaction, name: str) -> Layout:
        reply = await self.app.taste.map(await member_of(self.app, interaction), name)
        drawn = await pictures.drawn(reply, str(interaction.locale))
        return portraits.film_map(reply, texts_of(interaction), drawn)

    async def _taste(self, interaction: discord.Interaction, member: Member, name: str) -> Layout:
        reply = await self.app.taste.profile(member, name)
        if isinstance(reply, TasteUnknown):
            return views.render(reply, texts_of(interaction))
        drawn = await pictures.drawn(reply, str(interaction.locale))
        return portraits.taste(reply, texts_of(interaction), drawn)


def _name(interaction: discord.Interaction) -> str:
    """What others call the member here."""
    return interaction.user.display_name
