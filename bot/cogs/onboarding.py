"""/start, and the questions that follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, texts_of
from bot.cogs.pressing import all_chosen, chosen, pressed
from bot.views import controls
from bot.views.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.domain import Member
    from bot.replies import FilmAsked, GroupsAsked, Picks

    Step = FilmAsked | GroupsAsked | Picks


class OnboardingCog(commands.Cog):
    """A member's first minute; any later minute too.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def start(self, interaction: discord.Interaction) -> None:
        """Tell me what you like in a minute, and get films for tonight.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._drawn(interaction, self.app.onboarding.start))

    async def _drawn(
        self, interaction: discord.Interaction, step: Callable[[Member], Awaitable[Step]]
    ) -> Layout:
        reply = await step(await member_of(self.app, interaction))
        return views.render(reply, texts_of(interaction))

    async def _go_on(
        self, interaction: discord.Interaction, step: Callable[[Member], Awaitable[Step]]
    ) -> None:
        """The next step in place of the one before."""
        await answer(interaction, self._drawn(interaction, step), showing.where(interaction))

    @pressed(controls.Start)
    async def start_pressed(self, interaction: discord.Interaction, _: controls.Start) -> None:
        """The button that begins, beside whatever it is on."""
        work = self._drawn(interaction, self.app.onboarding.start)
        await answer(interaction, work, Show.PRIVATELY)

    @pressed(controls.StartGroups)
    async def groups_chosen(
        self, interaction: discord.Interaction, _: controls.StartGroups
    ) -> None:
        """The groups that they like."""
        names = all_chosen(interaction)
        await self._go_on(interaction, lambda who: self.app.onboarding.choose(who, names))

    @pressed(controls.StartAnything)
    async def anything(self, interaction: discord.Interaction, _: controls.StartAnything) -> None:
        """No group more than others."""
        await self._go_on(interaction, lambda who: self.app.onboarding.choose(who, ()))

    @pressed(controls.StartAsBefore)
    async def as_before(self, interaction: discord.Interaction, _: controls.StartAsBefore) -> None:
        """The groups that they chose the last time."""
        await self._go_on(interaction, self.app.onboarding.choose_as_before)

    @pressed(controls.StartRate)
    async def rated(self, interaction: discord.Interaction, control: controls.StartRate) -> None:
        """One to five stars."""
        await self._rate(interaction, control.movie_id, control.half_stars / 2)

    @pressed(controls.StartRateMenu)
    async def rated_in_menu(
        self, interaction: discord.Interaction, control: controls.StartRateMenu
    ) -> None:
        """One of all ten ratings."""
        await self._rate(interaction, control.movie_id, int(chosen(interaction)) / 2)

    async def _rate(self, interaction: discord.Interaction, movie_id: int, stars: float) -> None:
        await self._go_on(interaction, lambda who: self.app.onboarding.rate(who, movie_id, stars))

    @pressed(controls.StartPass)
    async def passed(self, interaction: discord.Interaction, control: controls.StartPass) -> None:
        """Not seen, or no stars for it."""
        movie_id, seen = control.movie_id, bool(control.seen)
        await self._go_on(
            interaction, lambda who: self.app.onboarding.pass_over(who, movie_id, seen=seen)
        )

    @pressed(controls.StartBack)
    async def back(self, interaction: discord.Interaction, control: controls.StartBack) -> None:
        """The question before, its answer taken back."""
        movie_id = control.movie_id
        await self._go_on(interaction, lambda who: self.app.onboarding.back(who, movie_id))

    @pressed(controls.StartEnough)
    async def enough(self, interaction: discord.Interaction, _: controls.StartEnough) -> None:
        """No more questions."""
        await self._go_on(interaction, self.app.onboarding.finish)
