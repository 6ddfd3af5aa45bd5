"""/rate, /unrate, /undo and /ratings, and the buttons that rate."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.options import Film, FilmOption, GenresOption, StarsOption, StarSpanOption
from bot.cogs.others import open_member, still_open_member
from bot.cogs.pressing import chosen, pressed
from bot.domain import HIGHEST_STARS, LOWEST_STARS, RatingFilter, RatingOrder
from bot.replies import Found, RatingUndone
from bot.views import controls, filtercode
from bot.views.layout import Layout
from bot.views.rating import ratings_page

PER_PAGE = 10

_ORDERS = [
    app_commands.Choice(name="Newest first", value=RatingOrder.NEWEST.value),
    app_commands.Choice(name="Best first", value=RatingOrder.BEST.value),
    app_commands.Choice(name="Worst first", value=RatingOrder.WORST.value),
    app_commands.Choice(name="By title", value=RatingOrder.TITLE.value),
]


class RatingCog(commands.Cog):
    """Members' own ratings.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @app_commands.command()
    async def rate(
        self,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, FilmOption],
        stars: app_commands.Transform[float, StarsOption] | None = None,
    ) -> None:
        """Rate a film you have seen; every rating improves what I recommend.

        Args:
            interaction: The command.
            title: A few letters of its title are enough; pick it from the list
            stars: Half a star to five, such as 4, 4.5, 9/10 or ★★★★; leave out to get buttons
        """
        if not isinstance(title, Found):
            then = controls.ChooseToRate(0 if stars is None else round(stars * 2))
            await put(interaction, showing.unclear(title, texts_of(interaction), then))
        else:
            await self._rate_or_ask(interaction, title.movie.movie_id, stars, Show.PRIVATELY)

    async def _rate_or_ask(
        self, interaction: discord.Interaction, movie_id: int, stars: float | None, show: Show
    ) -> None:
        work = (
            showing.film(self.app, interaction, movie_id)
            if stars is None
            else showing.rated(self.app, interaction, movie_id, stars)
        )
        await answer(interaction, work, show)

    @pressed(controls.ChooseToRate)
    async def chosen_to_rate(
        self, interaction: discord.Interaction, control: controls.ChooseToRate
    ) -> None:
        """The film was chosen from a menu: rate it, or ask for the stars."""
        stars = control.half_stars / 2 if control.half_stars else None
        await self._rate_or_ask(interaction, int(chosen(interaction)), stars, Show.IN_PLACE)

    @pressed(controls.OpenFilm)
    async def open_film(self, interaction: discord.Interaction, control: controls.OpenFilm) -> None:
        """Show one film with its stars, beside whatever it was opened from."""
        await answer(interaction, showing.film(self.app, interaction, control.movie_id))

    @pressed(controls.Rate)
    async def star_pressed(self, interaction: discord.Interaction, control: controls.Rate) -> None:
        """One to five stars."""
        work = showing.rated(self.app, interaction, control.movie_id, control.half_stars / 2)
        await answer(interaction, work, showing.where_rated(interaction))

    @pressed(controls.RateMenu)
    async def stars_chosen(
        self, interaction: discord.Interaction, control: controls.RateMenu
    ) -> None:
        """One of all ten ratings."""
        stars = int(chosen(interaction)) / 2
        work = showing.rated(self.app, interaction, control.movie_id, stars)
        await answer(interaction, work, showing.where_rated(interaction))

    @app_commands.command()
    async def unrate(
        self,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, FilmOption],
    ) -> None:
        """Take a rating back, as if you had never given it.

        Args:
            interaction: The command.
            title: A few letters of its title are enough; pick it from the list
        """
        if isinstance(title, Found):
            await answer(interaction, self._unrated(interaction, title.movie.movie_id))
        else:
            then = controls.ChooseToUnrate()
            await put(interaction, showing.unclear(title, texts_of(interaction), then))

    async def _unrated(self, interaction: discord.Interaction, movie_id: int) -> Layout:
        member = await member_of(self.app, interaction)
        removed = await self.app.ratings.unrate(member, movie_id)
        return views.render(removed, texts_of(interaction))

    @pressed(controls.ChooseToUnrate)
    async def chosen_to_unrate(
        self, interaction: discord.Interaction, _: controls.ChooseToUnrate
    ) -> None:
        """The film was chosen from a menu."""
        work = self._unrated(interaction, int(chosen(interaction)))
        await answer(interaction, work, Show.IN_PLACE)

    @pressed(controls.Unrate)
    async def unrate_pressed(
        self, interaction: discord.Interaction, control: controls.Unrate
    ) -> None:
        """The button below a film that is rated."""
        work = self._unrated(interaction, control.movie_id)
        await answer(interaction, work, showing.where(interaction))

    @app_commands.command()
    async def undo(self, interaction: discord.Interaction) -> None:
        """Undo the last thing you rated or marked; again for the one before."""
        await answer(interaction, self._undone(interaction))

    async def _undone(self, interaction: discord.Interaction) -> Layout:
        member = await member_of(self.app, interaction)
        return views.render(await self.app.ratings.undo(member), texts_of(interaction))

    @pressed(controls.PutBack)
    async def put_back(self, interaction: discord.Interaction, control: controls.PutBack) -> None:
        """Undo exactly the rating that the message tells of, however much came after it."""
        work = self._put_back(interaction, control)
        await answer(interaction, work, showing.where(interaction))

    async def _put_back(
        self, interaction: discord.Interaction, control: controls.PutBack
    ) -> Layout:
        member = await member_of(self.app, interaction)
        movie_id, stars = control.movie_id, control.half_stars / 2 or None
        if stars is None:
            removed = await self.app.ratings.unrate(member, movie_id)
            reply = RatingUndone(removed.movie, removed.before, None)
        else:
            saved = await self.app.ratings.rate(member, movie_id, stars)
            reply = RatingUndone(saved.movie, saved.before, stars)
        return views.render(reply, texts_of(interaction))

    @app_commands.command()
    @app_commands.choices(order=_ORDERS)
    async def ratings(
        self,
        interaction: discord.Interaction,
        *,
        member: discord.User | None = None,
        order: str = RatingOrder.NEWEST,
        genres: app_commands.Transform[tuple[str, ...], GenresOption] | None = None,
        stars: app_commands.Transform[tuple[float, float], StarSpanOption] | None = None,
        text: str = "",
    ) -> None:
        """See everything you rated, or what others share.

        Args:
            interaction: The command.
            member: Somebody else who shares their ratings here; leave out for your own
            order: What comes first
            genres: Only these, with commas between
            stars: Only these, such as 5, 4+, 3-4 or up to 2.5
            text: Only titles with these letters in them
        """
        low, high = stars or (LOWEST_STARS, HIGHEST_STARS)
        asked = RatingFilter(genres or (), low, high, " ".join(text.split()))
        # No more of it than the buttons below can hold, or their pages would be of another list.
        only = filtercode.decode(filtercode.encode(asked), self.app.catalogue.genres())
        work = self._ratings_of(interaction, member or interaction.user, RatingOrder(order), only)
        await answer(interaction, work)

    async def _ratings_of(
        self,
        interaction: discord.Interaction,
        person: discord.User | discord.Member,
        order: RatingOrder,
        only: RatingFilter,
    ) -> Layout:
        whose = await open_member(self.app, interaction, person)
        user_id = 0 if person.id == interaction.user.id else person.id
        reply = await self.app.ratings.page(whose, 1, order, PER_PAGE, only=only)
        return ratings_page(reply, texts_of(interaction), user_id=user_id)

    async def _page(
        self, interaction: discord.Interaction, control: controls.ShowRatings
    ) -> Layout:
        whose = await still_open_member(self.app, interaction, control.user_id)
        only = filtercode.decode(control.only, self.app.catalogue.genres())
        page, order = max(1, control.page), RatingOrder(control.order)
        reply = await self.app.ratings.page(whose, page, order, PER_PAGE, only=only)
        return ratings_page(reply, texts_of(interaction), user_id=control.user_id)

    @pressed(controls.ShowRatings)
    async def turn_page(
        self, interaction: discord.Interaction, control: controls.ShowRatings
    ) -> None:
        """The page before or after."""
        await answer(interaction, self._page(interaction, control), showing.where(interaction))

    @pressed(controls.SortRatings)
    async def sort(self, interaction: discord.Interaction, control: controls.SortRatings) -> None:
        """The first page in another order."""
        page = controls.ShowRatings(control.user_id, chosen(interaction), 1, control.only)
        await answer(interaction, self._page(interaction, page), showing.where(interaction))
