"""Who may see whose ratings: one's own always, others' where they share them on that server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.cogs.answering import member_of
from bot.errors import NoLongerShared, NoRatingsOfBots, NotOnAServer, NotShared

if TYPE_CHECKING:
    from bot.application import Application
    from bot.domain import Member


Person = discord.User | discord.Member


async def open_member(app: Application, interaction: discord.Interaction, person: Person) -> Member:
    """The member whose ratings somebody wants to see.

    Raises:
        NotOnAServer: It is another one, and this is no server that both are on.
        NoRatingsOfBots: It is a bot.
        NotShared: They do not share here, or never said a word.
    """
    if person.id == interaction.user.id:
        return await member_of(app, interaction)
    if interaction.guild_id is None or not isinstance(person, discord.Member):
        raise NotOnAServer
    if person.bot:
        raise NoRatingsOfBots(name=person.display_name)
    return await app.personal.sharer(str(person.id), person.display_name, _server(interaction))


async def still_open_member(
    app: Application, interaction: discord.Interaction, user_id: int
) -> Member:
    """The same for a button that names them by Discord's id, 0 for oneself; asked at every press.

    Raises:
        NoLongerShared: They do not share here any more.
    """
    if user_id in {0, interaction.user.id}:
        return await member_of(app, interaction)
    try:
        return await app.personal.sharer(str(user_id), "", _server(interaction))
    except NotShared:
        raise NoLongerShared from None


def _server(interaction: discord.Interaction) -> str | None:
    return None if interaction.guild_id is None else str(interaction.guild_id)
