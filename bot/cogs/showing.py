"""Answers that several commands, buttons and menus lead to: one service call or two, then drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import views
from bot.cogs.answering import Show, member_of, texts_of
from bot.domain import Mark
from bot.replies import Found, NoSuchMovie, Order, WhichOne
from bot.views import onscreen, wishcode
from bot.views.finding import no_such_movie, which_one
from bot.views.picks import picks, why
from bot.views.rating import film_to_rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    import discord

    from bot.application import Application
    from bot.domain import Member, Wish
    from bot.replies import MovieMarked, RatingSaved
    from bot.texts import Texts
    from bot.views.controls import Control
    from bot.views.layout import Layout


def unclear(film: WhichOne | NoSuchMovie, texts: Texts, then: Control) -> Layout:
    """Let the member say which film is meant; `then` is the control that takes the choice."""
    if isinstance(film, WhichOne):
        return which_one(film, texts, then=then)
    return no_such_movie(film, texts, then=then)


async def film(app: Application, interaction: discord.Interaction, movie_id: int) -> Layout:
    """A film by itself, with the stars that the member gave it."""
    movie = app.catalogue.movie(movie_id)
    member = await member_of(app, interaction)
    given = await app.store.ratings.stars_of(member.member_id)
    marks = await app.store.marks.of(member.member_id)
    return film_to_rate(
        Found(movie),
        texts_of(interaction),
        stars=given.get(movie_id),
        marks=marks.get(movie_id, frozenset()),
    )


async def rated(
    app: Application, interaction: discord.Interaction, movie_id: int, stars: float
) -> Layout:
    """What was stored; on a list of picks, the list with another film in its place."""
    member = await member_of(app, interaction)
    saved = await app.ratings.rate(member, movie_id, stars)
    return await _told(app, interaction, member, saved)


async def marked(
    app: Application, interaction: discord.Interaction, movie_id: int, mark: Mark
) -> Layout:
    """What a film is marked as; on a list of picks, the list with another film in its place."""
    member = await member_of(app, interaction)
    reply = await app.library.mark(member, movie_id, mark)
    if mark is Mark.WATCHLIST:  # It may go on being recommended, so it stays where it is.
        return views.render(reply, texts_of(interaction))
    return await _told(app, interaction, member, reply)


async def _told(
    app: Application,
    interaction: discord.Interaction,
    member: Member,
    done: RatingSaved | MovieMarked,
) -> Layout:
    """What was done; above the member's own list, filled up again, if that is where it was."""
    texts, message = texts_of(interaction), interaction.message
    shown = onscreen.picks_on(message) if message and in_place(interaction) else None
    if shown is None:
        return views.render(done, texts)
    code, movie_ids = shown
    wish = await wish_of(app, code)
    return picks(await app.recommending.refill(member, wish, movie_ids), texts, done=done)


async def wish_of(app: Application, code: str) -> Wish:
    """The wish that a button spells, with the groups it names as the model numbers them now."""
    groups = (await app.recommending.groups()).groups if wishcode.names_groups(code) else ()
    numbers = {group.name: group.cluster_id for group in groups}
    return wishcode.decode(code, app.recommending.genres(), numbers)


async def similar(
    app: Application,
    interaction: discord.Interaction,
    to: Sequence[int],
    without: Sequence[int] = (),
    order: Order = Order.LIKENESS,
) -> Layout:
    """Films like these and unlike those, with what the member would think of them."""
    member = await member_of(app, interaction)
    reply = await app.recommending.similar(to, member, without=without, order=order)
    return views.render(reply, texts_of(interaction))


async def reasons(app: Application, interaction: discord.Interaction, movie_id: int) -> Layout:
    """Why a film is or would be recommended to the member."""
    member = await member_of(app, interaction)
    return why(await app.recommending.pick(member, movie_id), texts_of(interaction))


def in_place(interaction: discord.Interaction) -> bool:
    """Whether the message is the member's alone, so that it may be changed under their hands."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def where(interaction: discord.Interaction) -> Show:
    """Where the answer to a button goes: into a message of the member's own, else beside it."""
    return Show.IN_PLACE if in_place(interaction) else Show.PRIVATELY


def where_marked(interaction: discord.Interaction, mark: Mark) -> Show:
    """Where the answer to a mark goes: as to a star, but a list keeps what is to be watched."""
    message = interaction.message
    if mark is Mark.WATCHLIST and message is not None and not onscreen.is_film(message):
        return Show.PRIVATELY
    return where_rated(interaction)


def where_rated(interaction: discord.Interaction) -> Show:
    """Where the answer to a star goes: a list or a film of one's own changes, others stay."""
    message = interaction.message
    if message is None or not in_place(interaction):
        return Show.PRIVATELY
    own = onscreen.is_film(message) or onscreen.picks_on(message) is not None
    return Show.IN_PLACE if own else Show.PRIVATELY
