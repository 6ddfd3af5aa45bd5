"""*Find films* in the menu of a message: those it mentions, to be rated."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.application import Application
from bot.cogs import showing
from bot.cogs.answering import answer, member_of, texts_of
from bot.cogs.menus import menu
from bot.cogs.pressing import chosen, pressed
from bot.replies import FilmsMentioned
from bot.views import controls
from bot.views.layout import Layout
from bot.views.mentioned import films_mentioned

MOST_ALTERNATIVES = 2
"""Other films that one mention may mean which are offered."""


class MentioningCog(commands.Cog):
    """Films in what people write.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    @menu("Find films")
    async def find(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Find the films that a message mentions."""
        await answer(interaction, self._found(interaction, _words_of(message)))

    async def _found(self, interaction: discord.Interaction, text: str) -> Layout:
        member = await member_of(self.app, interaction)
        mentions = await self.app.catalogue.mentioned(text)
        stars = await self.app.store.ratings.stars_of(member.member_id)
        films = tuple(dict.fromkeys(meant[0] for meant in mentions))
        others = dict.fromkeys(
            movie for meant in mentions for movie in meant[1 : 1 + MOST_ALTERNATIVES]
        )
        reply = FilmsMentioned(
            films,
            tuple(movie for movie in others if movie not in films),
            tuple(
                (movie.movie_id, stars[movie.movie_id])
                for movie in films
                if movie.movie_id in stars
            ),
        )
        return films_mentioned(reply, texts_of(interaction))

    @pressed(controls.OpenChosen)
    async def chosen(self, interaction: discord.Interaction, _: controls.OpenChosen) -> None:
        """Another film that may have been meant, beside the list."""
        await answer(interaction, showing.film(self.app, interaction, int(chosen(interaction))))


def _words_of(message: discord.Message) -> str:
    """What people read in a message: its text, and the previews of what it links to."""
    previews = [part for each in message.embeds for part in (each.title, each.description)]
    return "\n".join(part for part in (message.content, *previews) if part)
