"""/similar and /cluster: going through the films by what they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.options import Film, FilmOption, GroupOption
from bot.cogs.pressing import chosen, pressed
from bot.replies import Found, Order
from bot.views import controls, likecode, onscreen
from bot.views.groups import groups
from bot.views.layout import Layout
from bot.views.similar import which_films

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDERS = [
    app_commands.Choice(name="Most alike first", value=Order.LIKENESS.value),
    app_commands.Choice(name="Best for me first", value=Order.TASTE.value),
]


class ExploringCog(commands.Cog):
    """Similar films, and the groups that films fall into.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    @app_commands.choices(order=_ORDERS)
    async def similar(
        self,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, FilmOption],
        *,
        and_title: app_commands.Transform[Film, FilmOption] | None = None,
        and_another: app_commands.Transform[Film, FilmOption] | None = None,
        not_title: app_commands.Transform[Film, FilmOption] | None = None,
        order: str = Order.LIKENESS,
        show: bool = False,
    ) -> None:
        """Find films like one you know, or like several at once.

        Args:
            interaction: The command.
            title: A few letters of its title are enough; pick it from the list
            and_title: Like this one too
            and_another: And like this one
            not_title: But not like this one
            order: What comes first
            show: Show them to everyone here instead of you alone
        """
        like = [film for film in (title, and_title, and_another) if film is not None]
        unlike = [film for film in (not_title,) if film is not None]
        to, without = _code(like), _code(unlike)
        unclear = {
            controls.ChooseSimilar(place, to, without, order): film
            for place, film in enumerate((*like, *unlike))
            if not isinstance(film, Found)
        }
        if unclear:
            await put(interaction, which_films(unclear, texts_of(interaction)))
        else:
            where = Show.TO_ALL if show else Show.PRIVATELY
            await self._show_similar(interaction, to, without, order, where)

    @pressed(controls.ChooseSimilar)
    async def chosen_similar(
        self, interaction: discord.Interaction, control: controls.ChooseSimilar
    ) -> None:
        """A film was chosen from a menu: go on asking, or show what is like all of them."""
        film, message = int(chosen(interaction)), interaction.message
        rest = onscreen.still_to_choose(message, control.place, film) if message else None
        if rest is not None:
            await put(interaction, rest, Show.IN_PLACE)
            return
        to, without = likecode.fill(control.to, control.without, control.place, film)
        await self._show_similar(interaction, to, without, control.order, Show.IN_PLACE)

    @pressed(controls.ShowSimilar)
    async def other_order(
        self, interaction: discord.Interaction, control: controls.ShowSimilar
    ) -> None:
        """The same films in the other order."""
        where = showing.where(interaction)
        await self._show_similar(interaction, control.to, control.without, control.order, where)

    async def _show_similar(
        self, interaction: discord.Interaction, to: str, without: str, order: str, show: Show
    ) -> None:
        wanted, avoided = likecode.films(to), likecode.films(without)
        work = showing.similar(self.app, interaction, wanted, avoided, Order(order))
        await answer(interaction, work, show)

    @pressed(controls.MoreLikeThis)
    async def more_like_this(
        self, interaction: discord.Interaction, control: controls.MoreLikeThis
    ) -> None:
        """The button below a film, answered beside it."""
        await answer(interaction, showing.similar(self.app, interaction, [control.movie_id]))

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


def _code(titles: Iterable[Film]) -> str:
    """Titles as a custom id holds them, those that are not clear as open places."""
    return likecode.encode(
        title.movie.movie_id if isinstance(title, Found) else None for title in titles
    )
