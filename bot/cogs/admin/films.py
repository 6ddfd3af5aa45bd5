"""/admin add-movie and remove-movie: films that MovieLens lacks."""

from __future__ import annotations

import discord
from discord import app_commands

from bot import views
from bot.cogs import showing
from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import answer, put, texts_of
from bot.cogs.options import AddedFilmOption, Film, GenresOption
from bot.cogs.pressing import chosen, pressed
from bot.replies import Found
from bot.services.films import FIRST_YEAR, LONGEST_TITLE
from bot.views import controls
from bot.views.layout import Layout

Genres = tuple[str, ...]


class FilmCommands(AdminPart):
    """The part of /admin that adds films."""

    @app_commands.command(name="add-movie")
    async def add_movie(
        self,
        interaction: discord.Interaction,
        title: app_commands.Range[str, 1, LONGEST_TITLE],
        year: app_commands.Range[int, FIRST_YEAR, 2100],
        genres: app_commands.Transform[Genres, GenresOption],
    ) -> None:
        """Add a film that I lack; its year and genres give it its place at once.

        Args:
            interaction: The command.
            title: What it is called
            year: The year it came or comes out
            genres: What kind of film it is, with commas between
        """
        await answer(interaction, self._added(interaction, title, year, genres))

    @app_commands.command(name="remove-movie")
    async def remove_movie(
        self,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, AddedFilmOption],
    ) -> None:
        """Take an added film away again, as long as nobody has rated it.

        Args:
            interaction: The command.
            title: One of the films that were added
        """
        if isinstance(title, Found):
            await answer(interaction, self._removed(interaction, title.movie.movie_id))
        else:
            then = controls.ChooseToRemove()
            await put(interaction, showing.unclear(title, texts_of(interaction), then))

    @pressed(controls.RemoveFilm)
    async def remove_pressed(
        self, interaction: discord.Interaction, control: controls.RemoveFilm
    ) -> None:
        """The same from the button on what was added."""
        self.require_rights(interaction)
        work = self._removed(interaction, control.movie_id)
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.ChooseToRemove)
    async def remove_chosen(
        self, interaction: discord.Interaction, _: controls.ChooseToRemove
    ) -> None:
        """The same from the menu of films that a typed title may mean."""
        self.require_rights(interaction)
        work = self._removed(interaction, int(chosen(interaction)))
        await answer(interaction, work, showing.where(interaction))

    async def _added(
        self, interaction: discord.Interaction, title: str, year: int, genres: Genres
    ) -> Layout:
        return views.render(await self.app.films.add(title, year, genres), texts_of(interaction))

    async def _removed(self, interaction: discord.Interaction, movie_id: int) -> Layout:
        return views.render(await self.app.films.remove(movie_id), texts_of(interaction))
