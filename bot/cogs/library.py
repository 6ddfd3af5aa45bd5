"""/seen, /skip and /watchlist, and the buttons that mark."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import views
from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import Show, answer, member_of, put, texts_of
from bot.cogs.options import Film, FilmOption
from bot.cogs.pressing import chosen, pressed
from bot.domain import Mark
from bot.replies import Found, MarkUndone
from bot.views import controls
from bot.views.layout import Layout

PER_PAGE = 10


_TITLE = "A few letters of its title are enough; leave out to see the list"


def _marking(mark: Mark, name: str, about: str) -> app_commands.Command[LibraryCog, Any, None]:
    """A command that marks a film, or lists those marked so where none is named."""

    async def command(
        cog: LibraryCog,
        interaction: discord.Interaction,
        title: app_commands.Transform[Film, FilmOption] | None = None,
    ) -> None:
        await cog.mark_or_list(interaction, mark, title)

    # discord.py knows a method by this, and leaves out the cog of what it takes for a function.
    command.__qualname__ = f"LibraryCog.{name}"
    described = app_commands.describe(title=_TITLE)(command)
    return app_commands.command(name=name, description=about)(described)


class LibraryCog(commands.Cog):
    """Members' lists: what they have seen, do not want, or want to watch.

    Args:
        app: The services.
    """

    seen = _marking(
        Mark.SEEN,
        "seen",
        "Tell me you have seen a film, without stars, or list those you have told me of.",
    )
    skip = _marking(
        Mark.SKIP, "skip", "Never get a film recommended, or list those you do not want."
    )
    watchlist = _marking(
        Mark.WATCHLIST, "watchlist", "Save a film to watch some day, or see what you have saved."
    )

    def __init__(self, app: Application) -> None:
        self.app = app

    async def mark_or_list(
        self, interaction: discord.Interaction, mark: Mark, title: Film | None
    ) -> None:
        """Mark a film, ask which one is meant, or show the list where none is named."""
        if title is None:
            await answer(interaction, self._page(interaction, mark, 1))
        elif isinstance(title, Found):
            movie_id = title.movie.movie_id
            await answer(interaction, showing.marked(self.app, interaction, movie_id, mark))
        else:
            then = controls.ChooseToMark(mark)
            await put(interaction, showing.unclear(title, texts_of(interaction), then))

    async def _page(self, interaction: discord.Interaction, mark: Mark, page: int) -> Layout:
        member = await member_of(self.app, interaction)
        reply = await self.app.library.page(member, mark, page, PER_PAGE)
        return views.render(reply, texts_of(interaction))

    @pressed(controls.ChooseToMark)
    async def chosen_to_mark(
        self, interaction: discord.Interaction, control: controls.ChooseToMark
    ) -> None:
        """The film was chosen from a menu."""
        movie_id = int(chosen(interaction))
        work = showing.marked(self.app, interaction, movie_id, Mark(control.mark))
        await answer(interaction, work, Show.IN_PLACE)

    @pressed(controls.MarkFilm)
    async def mark_pressed(
        self, interaction: discord.Interaction, control: controls.MarkFilm
    ) -> None:
        """The buttons beside a pick and below a film."""
        mark = Mark(control.mark)
        work = showing.marked(self.app, interaction, control.movie_id, mark)
        await answer(interaction, work, showing.where_marked(interaction, mark))

    @pressed(controls.Unmark)
    async def unmark_pressed(
        self, interaction: discord.Interaction, control: controls.Unmark
    ) -> None:
        """Undo exactly the mark that the message tells of, however much came after it."""
        work = self._unmarked(interaction, control)
        await answer(interaction, work, showing.where(interaction))

    async def _unmarked(self, interaction: discord.Interaction, control: controls.Unmark) -> Layout:
        member, mark = await member_of(self.app, interaction), Mark(control.mark)
        ended = [Mark(name) for name in control.off.split(".") if name]
        removed = await self.app.library.unmark(member, control.movie_id, mark)
        for other in ended:
            await self.app.library.mark(member, control.movie_id, other)
        return views.render(MarkUndone(removed.movie, mark, now=False), texts_of(interaction))

    @pressed(controls.ShowMarked)
    async def show_marked(
        self, interaction: discord.Interaction, control: controls.ShowMarked
    ) -> None:
        """A page of a list."""
        work = self._page(interaction, Mark(control.mark), max(1, control.page))
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.TakeOff)
    async def take_off(self, interaction: discord.Interaction, control: controls.TakeOff) -> None:
        """A film was chosen from a list, to be taken off it."""
        work = self._taken_off(interaction, int(chosen(interaction)), Mark(control.mark))
        await answer(interaction, work, showing.where(interaction))

    async def _taken_off(
        self, interaction: discord.Interaction, movie_id: int, mark: Mark
    ) -> Layout:
        member = await member_of(self.app, interaction)
        reply = await self.app.library.unmark(member, movie_id, mark)
        return views.render(reply, texts_of(interaction))
