"""/recommend, and what can be done with a list of picks."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.options import GenresOption, GroupOption, YearsOption
from bot.cogs.pressing import chosen, pressed
from bot.domain import Mark, Wish
from bot.replies import NoSuchGroup
from bot.views import controls, onscreen
from bot.views.layout import Layout
from bot.years import Years

Genres = tuple[str, ...]
_GEMS = [
    app_commands.Choice(name="Well known or not, all the same", value=0),
    app_commands.Choice(name="Rather lesser known", value=50),
    app_commands.Choice(name="Hidden gems", value=100),
]
_VARIETY = [
    app_commands.Choice(name="As close to my taste as can be", value=0),
    app_commands.Choice(name="Mixed", value=40),
    app_commands.Choice(name="As varied as it gets", value=80),
]


class RecommendingCog(commands.Cog):
    """What to watch.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    @app_commands.choices(gems=_GEMS, variety=_VARIETY)
    async def recommend(
        self,
        interaction: discord.Interaction,
        *,
        genres: app_commands.Transform[Genres, GenresOption] | None = None,
        without: app_commands.Transform[Genres, GenresOption] | None = None,
        years: app_commands.Transform[Years, YearsOption] | None = None,
        group: app_commands.Transform[str, GroupOption] | None = None,
        gems: int = 0,
        variety: int = 0,
        count: app_commands.Range[int, 1, 10] = 5,
        again: bool = False,
        show: bool = False,
    ) -> None:
        """Get films picked for you; only you see them.

        Args:
            interaction: The command.
            genres: Only these, with commas between
            without: None of these, with commas between
            years: 90s, 1994, 1990-1999, since 2010, before 1980
            group: Only films of this group
            gems: How well known they are
            variety: How much they differ from each other
            count: How many
            again: Films that I showed you in the last two weeks too
            show: Show them to everyone here instead of you alone
        """
        year_from, year_to = years or (None, None)
        wish = Wish(
            count=count,
            genres=genres or (),
            without_genres=without or (),
            year_from=year_from,
            year_to=year_to,
            variety=variety / 100,
            hidden_gems=gems / 100,
            again=again,
        )
        work = self._recommended(interaction, wish, group)
        await answer(interaction, work, Show.TO_ALL if show else Show.PRIVATELY)

    async def _recommended(
        self, interaction: discord.Interaction, wish: Wish, group: str | None = None
    ) -> Layout:
        member = await member_of(self.app, interaction)
        if group is not None:
            shown = await self.app.recommending.group(group, member)
            if isinstance(shown, NoSuchGroup):
                return views.render(shown, texts_of(interaction))
            wish = replace(wish, cluster_ids=(shown.group.cluster_id,))
        reply = await self.app.recommending.recommend(member, wish)
        return views.render(reply, texts_of(interaction))

    @pressed(controls.MorePicks)
    async def more(self, interaction: discord.Interaction, control: controls.MorePicks) -> None:
        """Other films for the same wish: in place of one's own list, else beside the message."""
        wish = await showing.wish_of(self.app, control.wish)
        message = interaction.message
        shown = onscreen.picks_on(message) if message is not None else None
        if shown is None:
            await answer(interaction, self._recommended(interaction, wish))
            return
        work = self._recommended(interaction, replace(wish, excluding=frozenset(shown[1])))
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.AskStars)
    async def ask_stars(self, interaction: discord.Interaction, control: controls.AskStars) -> None:
        """Turn a pick's buttons into stars; on a message for all, open the film beside it."""
        message = interaction.message
        if message is None or not showing.in_place(interaction):
            await answer(interaction, showing.film(self.app, interaction, control.movie_id))
            return
        layout = onscreen.with_stars(message, control.movie_id, texts_of(interaction))
        await put(interaction, layout, Show.IN_PLACE)

    @pressed(controls.PickMenu)
    async def pick_menu(self, interaction: discord.Interaction, control: controls.PickMenu) -> None:
        """The menu below a pick of a long list."""
        value, movie_id = chosen(interaction), control.movie_id
        if value == "similar":
            await answer(interaction, showing.similar(self.app, interaction, [movie_id]))
        elif value == "why":
            await answer(interaction, showing.reasons(self.app, interaction, movie_id))
        elif value in set(Mark):
            mark = Mark(value)
            work = showing.marked(self.app, interaction, movie_id, mark)
            await answer(interaction, work, showing.where_marked(interaction, mark))
        else:
            work = showing.rated(self.app, interaction, movie_id, int(value) / 2)
            await answer(interaction, work, showing.where_rated(interaction))

    @pressed(controls.Why)
    async def why(self, interaction: discord.Interaction, control: controls.Why) -> None:
        """Explain a pick, beside the list."""
        await answer(interaction, showing.reasons(self.app, interaction, control.movie_id))

    @pressed(controls.Share)
    async def share(self, interaction: discord.Interaction, _: controls.Share) -> None:
        """Show the list as it is to everyone in the channel."""
        if interaction.message is None:
            return
        layout = onscreen.shareable(
            interaction.message, interaction.user.mention, texts_of(interaction)
        )
        await put(interaction, layout, Show.TO_ALL)
