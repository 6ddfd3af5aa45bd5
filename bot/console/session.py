"""One member at one terminal: a line in, replies out, and the question that may be open between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot import pictures
from bot.console.admin import AdminLines
from bot.console.asides import (
    Aside,
    DataWritten,
    DeleteEverything,
    Goodbye,
    HowManyStars,
    NoSuchNumber,
    Pictured,
    TitleMissing,
    UnknownCommand,
    WhichReading,
)
from bot.console.commands import Typed, Unknown, Words, read
from bot.console.likeness import read_likeness
from bot.console.onboarding import answered
from bot.console.rated import read_ratings
from bot.console.reading import read_rating
from bot.console.wishes import read_wish
from bot.domain import Mark, Trigger
from bot.errors import NotStars, UserFacingError
from bot.logs import log_incident
from bot.replies import (
    FilmAsked,
    Found,
    GroupsAsked,
    Help,
    NoSuchGroup,
    Picks,
    Refusal,
    Reply,
    TasteUnknown,
    WhichOne,
)
from bot.stars import parse_stars

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from bot.application import Application
    from bot.console.onboarding import StartStep
    from bot.console.reading import Resolution
    from bot.domain import Member, Movie
    from bot.replies import FilmMap, TasteProfile


LISTED = 1000
"""Films of a list that are shown at once; a terminal scrolls."""

CHANNEL = "terminal"
"""Where a talk in the terminal is kept; its member tells whose it is."""

Said = Reply | Aside
Step = Callable[[], Awaitable[Said]]


@dataclass(frozen=True, slots=True)
class _Numbered:
    """Choices were listed; a number takes the step it stands for."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _StarsFor:
    """A film waits for its stars."""

    movie: Movie


class Session:
    """Answers what one member types.

    Args:
        app: The services.
        member: Whose ratings these are.
    """

    def __init__(self, app: Application, member: Member) -> None:
        self.app = app
        self.member = member
        self._admin = AdminLines(app, self._ask, self._with)
        self._question: _Numbered | _StarsFor | GroupsAsked | FilmAsked | None = None

    async def answer(self, line: str) -> AsyncIterator[Said]:
        """Everything there is to say to one line; a training goes on saying until it ends."""
        try:
            typed = read(line)
            if isinstance(typed, Typed) and typed.command.name == "admin retrain":
                async for event in await self.app.training.start(Trigger.ADMIN):
                    yield event
            elif isinstance(typed, Words):
                async for said in self._reply(typed.text):
                    yield said
            else:
                yield await self._answer(typed)
        except UserFacingError as refusal:
            yield Refusal(refusal.text_key, refusal.args_)
        except Exception as error:  # noqa: BLE001 - told by its id; the session goes on
            yield Refusal("error-unknown", {}, incident=log_incident(error, "a terminal command"))

    async def _answer(self, typed: Typed | Unknown) -> Said:
        match typed:
            case Unknown(name, meant):
                return UnknownCommand(name, meant)
            case Typed(command, rest):
                self._question = None
                if command.title and not rest and not command.bare:
                    return TitleMissing(f"/{command.name} {command.takes}")
                return await self._handlers()[command.name](rest)

    def _handlers(self) -> dict[str, Callable[[str], Awaitable[Said]]]:
        return {
            "start": self._start,
            "rate": self._rate,
            "unrate": self._unrate,
            "undo": self._undo,
            "ratings": self._ratings,
            "seen": partial(self._mark, Mark.SEEN),
            "skip": partial(self._mark, Mark.SKIP),
            "watchlist": partial(self._mark, Mark.WATCHLIST),
            "recommend": self._recommend,
            "similar": self._similar,
            "cluster": self._cluster,
            "map": self._map,
            "taste": self._taste,
            "mydata export": self._export,
            "mydata delete": self._ask_to_delete,
            "help": self._help,
            **self._admin.handlers(),
            "quit": self._quit,
        }

    # -- questions -----------------------------------------------------------------------------

    async def _reply(self, text: str) -> AsyncIterator[Said]:
        """An answer to the open question, or else talk."""
        if not text:
            return
        answer = await self._reply_to_question(text)
        if answer is not None:
            yield answer
            return
        self._question = None
        for said in await self.app.talking.hear(self.member, CHANNEL, text):
            yield said

    async def _reply_to_question(self, text: str) -> Said | None:
        """A number, stars, or None for words that answer no question of a command."""
        match self._question:
            case _Numbered(steps) if text.isdecimal():
                if not 1 <= int(text) <= len(steps):
                    return NoSuchNumber(len(steps))
                self._question = None
                return await steps[int(text) - 1]()
            case _StarsFor(movie) if (stars := _stars_in(text)) is not None:
                self._question = None
                return await self._save(movie, stars)
            case GroupsAsked() | FilmAsked() as asked:
                return self._go_on(await answered(self.app.onboarding, self.member, asked, text))
        return None

    def _ask(self, steps: Iterable[Step]) -> None:
        self._question = _Numbered(tuple(steps))

    async def _with(self, film: Resolution, then: Callable[[Movie], Awaitable[Said]]) -> Said:
        """Go on with the film that was meant, or ask which it was."""
        if isinstance(film, Found):
            return await then(film.movie)
        candidates = film.candidates if isinstance(film, WhichOne) else film.nearest
        self._ask(partial(then, movie) for movie in candidates)
        return film

    async def _with_each(
        self,
        films: tuple[Resolution, ...],
        then: Callable[[tuple[Movie, ...]], Awaitable[Said]],
        meant: tuple[Movie, ...] = (),
    ) -> Said:
        """Go on with all the films that were meant, asking about one after the other."""
        if not films:
            return await then(meant)
        return await self._with(
            films[0], lambda movie: self._with_each(films[1:], then, (*meant, movie))
        )

    # -- a round of questions ------------------------------------------------------------------

    async def _start(self, _: str) -> Said:
        return self._go_on(await self.app.onboarding.start(self.member))

    def _go_on(self, step: StartStep | NoSuchNumber) -> Said:
        """Wait for the answer, if there is to be one."""
        if not isinstance(step, NoSuchNumber):
            self._question = None if isinstance(step, Picks) else step
        return step

    # -- commands ------------------------------------------------------------------------------

    async def _rate(self, text: str) -> Said:
        line = read_rating(text, self.app.catalogue.resolve)
        if isinstance(line, WhichReading):
            self._ask(partial(self._save, each.movie, each.stars) for each in line.readings)
            return line
        return await self._with(line.film, lambda movie: self._save(movie, line.stars))

    async def _save(self, movie: Movie, stars: float | None) -> Said:
        """Store a rating, or ask for the stars."""
        if stars is not None:
            return await self.app.ratings.rate(self.member, movie.movie_id, stars)
        self._question = _StarsFor(movie)
        expected = await self.app.recommending.expected(self.member, movie.movie_id)
        rated = await self.app.store.ratings.stars_of(self.member.member_id)
        return HowManyStars(movie, expected, rated.get(movie.movie_id))

    async def _unrate(self, text: str) -> Said:
        return await self._with(
            self.app.catalogue.resolve(text),
            lambda movie: self.app.ratings.unrate(self.member, movie.movie_id),
        )

    async def _undo(self, _: str) -> Said:
        return await self.app.ratings.undo(self.member)

    async def _ratings(self, text: str) -> Said:
        asked = read_ratings(text, self.app.catalogue.genres())
        return await self.app.ratings.page(self.member, asked.page, asked.order, only=asked.only)

    async def _mark(self, mark: Mark, text: str) -> Said:
        """Put a film on a list; without one, the whole list, whose numbers take films off it."""
        library = self.app.library
        if text:
            return await self._with(
                self.app.catalogue.resolve(text),
                lambda movie: library.mark(self.member, movie.movie_id, mark),
            )
        page = await library.page(self.member, mark, per_page=LISTED)
        self._ask(
            partial(library.unmark, self.member, each.movie.movie_id, mark) for each in page.marked
        )
        return page

    async def _recommend(self, text: str) -> Said:
        wish = read_wish(text, self.app.recommending.genres())
        return await self.app.recommending.recommend(self.member, wish)

    async def _similar(self, text: str) -> Said:
        line = read_likeness(text, self.app.catalogue.resolve)

        async def alike(films: tuple[Movie, ...]) -> Said:
            ids = [movie.movie_id for movie in films]
            to, without = ids[: len(line.like)], ids[len(line.like) :]
            return await self.app.recommending.similar(
                to, self.member, without=without, order=line.order
            )

        return await self._with_each((*line.like, *line.unlike), alike)

    async def _cluster(self, text: str) -> Said:
        """All groups, or one: by name, or by its number in the list of all."""
        recommending = self.app.recommending
        if text and not text.isdecimal():
            shown = await recommending.group(text, self.member)
            names = shown.names if isinstance(shown, NoSuchGroup) else ()
            self._ask(partial(recommending.group, name, self.member) for name in names)
            return shown
        groups = await recommending.groups(self.member)
        ids = [group.cluster_id for group in groups.groups]
        self._ask(partial(recommending.group, group, self.member) for group in ids)
        return (await self._reply_to_question(text) if text else None) or groups

    async def _map(self, _: str) -> Said:
        return await self._pictured(await self.app.taste.map(self.member))

    async def _taste(self, _: str) -> Said:
        profile = await self.app.taste.profile(self.member)
        if isinstance(profile, TasteUnknown):
            self._ask(partial(self._save, movie, None) for movie in profile.ask)
            return profile
        return await self._pictured(profile)

    async def _pictured(self, reply: FilmMap | TasteProfile) -> Said:
        """The answer, and a picture of it as a file beside the database."""
        drawn = await pictures.drawn(reply, self.app.settings.language)
        return Pictured(reply, await self._written(drawn.name, drawn.content))

    async def _export(self, _: str) -> Said:
        """Everything stored on the member, as a file beside the database."""
        exported = await self.app.personal.export(self.member)
        return DataWritten(await self._written(exported.file_name, exported.json.encode()))

    async def _written(self, name: str, content: bytes) -> str:
        """Write a file for the member beside the database; its path."""
        path = self.app.settings.home / name
        await asyncio.to_thread(path.write_bytes, content)
        return str(path)

    async def _ask_to_delete(self, _: str) -> Said:
        self._ask([self._delete])
        return DeleteEverything(await self.app.store.ratings.count(self.member.member_id))

    async def _delete(self) -> Said:
        """Forget the member; whoever goes on typing is somebody new."""
        deleted = await self.app.personal.delete(self.member)
        self.member = await self.app.member(self.member.platform, self.member.external_id)
        return deleted

    async def _help(self, _: str) -> Said:
        return Help(admin=True)

    async def _quit(self, _: str) -> Said:
        return Goodbye(await self.app.store.ratings.count(self.member.member_id))


def _stars_in(text: str) -> float | None:
    """The stars that were typed; None for words, which may say it otherwise.

    Raises:
        NotStars: A number, but none that is a rating.
    """
    try:
        return parse_stars(text)
    except NotStars:
        if any(character.isdecimal() or character in "★⭐" for character in text):
            raise
        return None
