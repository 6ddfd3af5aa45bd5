"""What the gallery shows: one answer of each kind, from the services as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bot import pictures, views
from bot.client import MatineeBot
from bot.domain import Mark, Movie, Platform, RunState, TrainingProgress, Wish
from bot.errors import MovieNotInCatalogue, UserFacingError
from bot.gallery.paint import message_svg, talk_svg
from bot.replies import (
    FilmAdded,
    FilmsMentioned,
    Found,
    Help,
    NoSuchMovie,
    Refusal,
    TasteMatch,
    TasteUnknown,
    TrainingFinished,
    TrainingUpdate,
    WhichOne,
)
from bot.stars import parse_stars
from bot.views import portraits
from bot.views.helping import help_page
from bot.views.matching import taste_match
from bot.views.mentioned import films_mentioned
from bot.views.personal import data_exported, data_to_delete
from bot.views.picks import picks, why
from bot.views.privacy import sharing
from bot.views.server import server_taste
from bot.views.talking import talk
from bot.views.wording import texts_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.application import Application
    from bot.domain import Member
    from bot.replies import Reply
    from bot.views.layout import Layout

LOCALE = "en-GB"
TEXTS = texts_for(LOCALE)

RATED = (
    ("spirited away", "5"),
    ("the matrix 1999", "4.5"),
    ("pans labyrinth", "5"),
    ("amelie", "9/10"),
    ("titanic 1997", "2"),
    ("monty python holy grail", "★★★★"),
)
"""What the member in the pictures thinks."""

RATED_SINCE = {
    5.0: ("eternal sunshine", "princess mononoke", "fargo 1996", "city of god 2002"),
    4.5: ("toy story 1995", "alien 1979", "groundhog day", "my neighbor totoro"),
    4.0: ("blade runner 1982", "the big lebowski", "rear window", "ratatouille", "casablanca"),
    3.5: ("pulp fiction", "jurassic park 1993", "singin in the rain", "run lola run"),
    3.0: ("star wars episode v", "the shining 1980", "terminator 2", "shrek 2001"),
    2.5: ("gladiator 2000", "forrest gump", "dances with wolves"),
    2.0: ("braveheart", "armageddon 1998"),
    1.0: ("american pie 1999", "batman & robin 1997"),
}
"""And what they said in the weeks that followed, by stars."""


RATED_BY_ADA = (
    ("spirited away", 5.0),
    ("my neighbor totoro", 5.0),
    ("the matrix 1999", 4.0),
    ("eternal sunshine", 4.5),
    ("blade runner 1982", 4.5),
    ("titanic 1997", 4.5),
    ("forrest gump", 4.5),
    ("fargo 1996", 3.0),
    ("pulp fiction", 2.5),
    ("ratatouille", 4.5),
    ("amelie", 5.0),
    ("the shining 1980", 1.5),
)
"""What somebody else thinks."""

SERVER = "1"
"""Where they are."""

IDS = (1, 3)
"""Discord's ids of the two; a mention shows a name."""

OVERHEARD = "Saw Heat and The Matrix last night, way better than Psycho (1998)!"
"""What somebody else wrote in the channel."""

SAID = {
    "talk": (
        "something funny from the 90s, but no romance",
        "why the second?",
        "what would change that?",
    ),
    "talk-on": ("I loved alien and hated titanic", "what do you know about me?"),
}
"""What they write when they feel like talking; each picture goes on where the one before ended."""


SHORT: dict[str, Any] = {
    "figures": {"rmse": 0.829, "ndcg": 0.238},
    "against": {"rmse": 0.793, "ndcg": 0.241},
}
"""What a model scores that is held back, and what the one in use does, on a bad day."""

ADDED = Movie(-1, "The Long Intermission", 2026, ("Comedy", "Mystery"))
"""A film that MovieLens lacks, as all the world does."""


@dataclass(frozen=True)
class Scene:
    """One picture: the answer, the command it answers, and whether others see it."""

    name: str
    said: str
    layout: Layout
    private: bool = True

    def svg(self) -> str:
        """The picture."""
        files = {file.name: file.content for file in self.layout.files}
        return message_svg(_payload(self.layout), files=files, said=self.said, private=self.private)


@dataclass(frozen=True)
class Talk:
    """One picture of a talk: what the member writes, and the messages that answer it."""

    name: str
    turns: tuple[tuple[str, tuple[Layout, ...]], ...]

    def svg(self) -> str:
        """The picture."""
        return talk_svg((said, [*map(_payload, layouts)]) for said, layouts in self.turns)


def _payload(layout: Layout) -> list[dict[str, Any]]:
    """What is sent to Discord."""
    components: list[dict[str, Any]] = layout.to_components()  # type: ignore[no-untyped-call]  # discord.py's
    return components


def scene(name: str, said: str, reply: Reply) -> Scene:
    """An answer that looks as it does when nothing else is known."""
    return Scene(name, said, views.render(reply, TEXTS))


async def scenes(app: Application) -> AsyncIterator[Scene | Talk]:
    """Play a member's first weeks and show each answer.

    Raises:
        MovieNotInCatalogue: A film is not in this catalogue.
    """
    member = await app.member(Platform.DISCORD, "1")
    for act in (
        beginning,
        rating,
        recommending,
        exploring,
        library,
        portraying,
        comparing,
        overhearing,
        personal,
        managing,
    ):
        async for each in act(app, member):
            yield each
    async for words in talking(app):
        yield words


async def beginning(app: Application, member: Member) -> AsyncIterator[Scene]:
    """A newcomer's first minute."""
    yield Scene("help", "/help", await _help(app), private=True)
    yield scene("start", "/start", await app.onboarding.groups(member))
    asked = await app.onboarding.choose(member, ["Fantasy adventures"])
    yield scene("start-film", "/start", asked)
    unknown = await app.taste.profile(member)
    if isinstance(unknown, TasteUnknown):
        yield scene("taste-unknown", "/taste", unknown)


async def rating(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Films are rated, found and refused."""
    for title, stars in RATED:
        saved = await app.ratings.rate(member, _film(app, title), parse_stars(stars))
    yield scene("rate", "/rate", saved)
    film = app.catalogue.resolve("pulp fiction")
    if isinstance(film, Found):
        yield scene("film", "/rate", film)
    unclear = app.catalogue.resolve("psycho")
    if isinstance(unclear, WhichOne):
        yield scene("which-one", "/rate", unclear)
    unknown = app.catalogue.resolve("xqzw")
    if isinstance(unknown, NoSuchMovie):
        yield scene("no-such-film", "/rate", unknown)
    try:
        parse_stars("7")
    except UserFacingError as error:
        yield scene("refusal", "/rate", Refusal(error.text_key, error.args_))
    yield scene("ratings", "/ratings", await app.ratings.page(member))
    yield scene("undo", "/undo", await app.ratings.undo(member))
    await app.ratings.rate(member, _film(app, RATED[-1][0]), parse_stars(RATED[-1][1]))


async def recommending(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Films for tonight, why, and what becomes of the list."""
    found = await app.recommending.recommend(member, Wish(count=3))
    yield scene("recommend", "/recommend", found)
    first = found.picks[0].movie.movie_id
    pick = await app.recommending.pick(member, first)
    yield Scene("why", "/recommend", why(pick, TEXTS))
    wish = Wish(count=2, genres=("Comedy",), year_from=1980, year_to=1999, variety=0.5)
    filtered = await app.recommending.recommend(member, wish)
    yield scene("recommend-filtered", "/recommend", filtered)
    done = await app.library.mark(member, first, Mark.SEEN)
    left = [each.movie.movie_id for each in found.picks]
    refilled = await app.recommending.refill(member, Wish(count=3), left)
    yield Scene("recommend-refilled", "/recommend", picks(refilled, TEXTS, done=done))


async def exploring(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Similar films and groups."""
    one, other = _film(app, "spirited away"), _film(app, "blade runner 1982")
    yield scene("similar", "/similar", await app.recommending.similar([one], member, count=5))
    both = await app.recommending.similar([one, other], member, count=4)
    yield scene("similar-both", "/similar", both)
    groups = await app.recommending.groups(member)
    yield scene("clusters", "/cluster", groups)
    shown = await app.recommending.group(groups.groups[0].name, member)
    yield scene("cluster", "/cluster", shown)


async def library(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Lists of films."""
    for title in ("Chungking Express", "Stalker 1979", "Paprika 2006", "Brazil 1985"):
        marked = await app.library.mark(member, _film(app, title), Mark.WATCHLIST)
    yield scene("marked", "/watchlist", marked)
    yield scene("watchlist", "/watchlist", await app.library.page(member, Mark.WATCHLIST))


async def portraying(app: Application, member: Member) -> AsyncIterator[Scene]:
    """The map and a taste, once there is something to draw."""
    await rate_everything(app, member)
    film_map = await app.taste.map(member)
    drawn = await pictures.drawn(film_map, LOCALE)
    yield Scene("map", "/map", portraits.film_map(film_map, TEXTS, drawn))
    taste = await app.taste.profile(member, "Robin")
    if not isinstance(taste, TasteUnknown):
        drawn = await pictures.drawn(taste, LOCALE)
        yield Scene("taste", "/taste", portraits.taste(taste, TEXTS, drawn), private=False)


async def comparing(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Two members' tastes."""
    other = await app.member(Platform.DISCORD, "3")
    for title, stars in RATED_BY_ADA:
        await app.ratings.rate(other, _film(app, title), stars)
    match = await app.matching.match(member, other)
    if isinstance(match, TasteMatch):
        drawn = await pictures.drawn(replace(match, names=("Robin", "Ada")), LOCALE)
        layout = taste_match(match, TEXTS, *IDS, drawn)
        yield Scene("match", "/match", layout, private=False)
    for each in (member, other):
        await app.store.sharing.meet(each.member_id, SERVER)
        await app.personal.share(each, SERVER, shared=True)
    liked = await app.server_tastes.of(SERVER, member)
    drawn = await pictures.drawn(replace(liked, name="Film club"), LOCALE)
    layout = server_taste(liked, TEXTS, drawn, for_all=True)
    yield Scene("server", "/server", layout, private=False)


async def overhearing(app: Application, member: Member) -> AsyncIterator[Scene]:
    """Films found in what somebody wrote."""
    stars = await app.store.ratings.stars_of(member.member_id)
    meant = await app.catalogue.mentioned(OVERHEARD)
    films = tuple(dict.fromkeys(likeliest for likeliest, *_ in meant))
    given = tuple((id_, stars[id_]) for id_ in (film.movie_id for film in films) if id_ in stars)
    layout = films_mentioned(FilmsMentioned(films, (), given), TEXTS)
    yield Scene("find-films", "Find films", layout)


async def personal(app: Application, member: Member) -> AsyncIterator[Scene]:
    """What is stored on them, taken along or deleted."""
    shared = await app.personal.share(member, SERVER, shared=True)
    yield Scene("privacy", "/privacy", sharing(shared, TEXTS))
    exported = await app.personal.export(member)
    yield Scene("mydata-export", "/mydata export", data_exported(exported, TEXTS))
    count = await app.store.ratings.count(member.member_id)
    yield Scene("mydata-delete", "/mydata delete", data_to_delete(count, TEXTS))


async def managing(app: Application, _: Member) -> AsyncIterator[Scene]:
    """What people see who manage the server."""
    halfway = TrainingUpdate(TrainingProgress("Learning tastes", 90, 150, 2.0))
    yield scene("retrain", "/admin retrain", halfway)
    if app.models.in_use is not None:
        live = app.models.in_use
        yield scene("retrained", "/admin retrain", TrainingFinished(live))
        short = replace(live, state=RunState.KEPT, live_since=None, **SHORT)
        yield scene("held-back", "/admin retrain", TrainingFinished(short, live, ("rmse",), 0.01))
    status = await app.overview.status()
    yield scene("status", "/admin status", replace(status, latency_seconds=0.041))
    yield scene("models", "/admin models", await app.models.listed())
    yield scene("add-movie", "/admin add-movie", FilmAdded(ADDED))
    settings = await app.preferences.shown(SERVER)
    yield scene("settings", "/admin settings", settings)


async def talking(app: Application) -> AsyncIterator[Talk]:
    """A talk in plain words, by somebody who has rated little."""
    member = await app.member(Platform.DISCORD, "2")
    for title, stars in RATED:
        await app.ratings.rate(member, _film(app, title), parse_stars(stars))
    for name, messages in SAID.items():
        turns = []
        for said in messages:
            replies = await app.talking.hear(member, "2", said)
            turns.append((said, tuple(talk(replies, TEXTS, "2"))))
        yield Talk(name, tuple(turns))


async def rate_everything(app: Application, member: Member) -> None:
    """Give a member all the opinions that there are in the gallery."""
    for title, given in RATED:
        await app.ratings.rate(member, _film(app, title), parse_stars(given))
    for stars, titles in RATED_SINCE.items():
        for title in titles:
            await app.ratings.rate(member, _film(app, title), stars)


def _film(app: Application, title: str) -> int:
    """The film that is offered first for a title, by id."""
    offered = app.catalogue.choices(title, 1)
    if not offered:
        raise MovieNotInCatalogue(movie_id=title)
    return offered[0].movie_id


async def _help(app: Application) -> Layout:
    """The help of the commands as they are registered, without asking Discord for anything."""
    async with MatineeBot(app) as bot:
        await bot.add_cogs()
        return help_page(Help(), TEXTS, commands=list(bot.registry.helps(bot.tree, LOCALE)))
