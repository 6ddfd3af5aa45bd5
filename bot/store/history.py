"""Every step by which members came to their stars and marks.

`ratings` and `marks` hold what is in force; `changes` only ever grows. Undoing is a change like
any other that names the one it takes back. What a member does in one go (rating a film takes it
off their watchlist) is one deed and is undone as one.

The deeds of a member that are not taken back form a stack: undo takes back the topmost, undoing
again goes further down, and a new deed comes on top, to be undone first. Because everything above
a change has been taken back by then, what it replaced is always exactly what undoing it restores,
times included. Saying again what is so already changes nothing, so there is nothing to undo in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Mark, MarkChange, RatingChange
from bot.errors import MovieNotInCatalogue
from bot.store.tables import changes, marks, movies, ratings

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.domain import Change
    from bot.store.database import Database

STARS = "stars"
SET = 1.0
"""What stands for a mark that is set, where stars stand for a rating."""


class History:
    """What each member changed, in order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, member_id: int) -> list[Change]:
        """A member's whole history, the oldest step first, undone steps and undoings included."""
        query = (
            select(changes).where(changes.c.member_id == member_id).order_by(changes.c.change_id)
        )
        async with self._database.reading() as connection:
            return [_change_of(row) for row in await connection.execute(query)]

    async def undo(self, member_id: int) -> list[Change]:
        """Reverse the member's latest deed that is not undone yet.

        Returns:
            The reversals, that of what the deed was for first; empty where there was no deed left.
        """
        async with self._database.writing() as connection:
            last = (await connection.execute(_in_force(member_id).limit(1))).one_or_none()
            if last is None:
                return []
            same_deed = _in_force(member_id).where(changes.c.deed_id == last.deed_id)
            steps = (await connection.execute(same_deed)).all()
            deed = await Deed.begin(connection, member_id, self._database.now())
            return [await deed.take_back(step) for step in steps][::-1]


class Deed:
    """What one member does in one go, inside one transaction.

    Made by `begin`. Each method puts one thing in force and writes it down.
    """

    def __init__(
        self, connection: AsyncConnection, member_id: int, now: datetime, deed_id: int
    ) -> None:
        self._connection = connection
        self._member_id = member_id
        self._now = now
        self._deed_id = deed_id

    @classmethod
    async def begin(cls, connection: AsyncConnection, member_id: int, now: datetime) -> Deed:
        """A deed under a number of its own: that of its first change to be."""
        last = await connection.scalar(select(func.max(changes.c.change_id)))
        return cls(connection, member_id, now, (last or 0) + 1)

    async def rate(self, movie_id: int, stars: float | None) -> RatingChange:
        """Give stars, or take them back.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        before = await self._change(movie_id, STARS, stars)
        return RatingChange(movie_id, before, stars, self._now)

    async def mark(self, movie_id: int, mark: Mark, *, on: bool) -> bool:
        """Set a mark or take it off; returns whether that changed anything.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        after = SET if on else None
        return await self._change(movie_id, mark, after) != after

    async def take_back(self, step: Row[Any]) -> Change:
        """Put in force again what a change replaced, as of then."""
        earlier = (
            _in_force(self._member_id)
            .where(
                changes.c.movie_id == step.movie_id,
                changes.c.subject == step.subject,
                changes.c.change_id < step.change_id,
            )
            .with_only_columns(changes.c.changed_at)
            .limit(1)
        )
        since = await self._connection.scalar(earlier)
        await self._enforce(step.movie_id, step.subject, step.before, since or self._now)
        await self._write_down(
            step.movie_id, step.subject, step.after, step.before, undoes=step.change_id
        )
        return _reading(step.movie_id, step.subject, step.after, step.before, self._now)

    async def _change(self, movie_id: int, subject: str, after: float | None) -> float | None:
        """Put stars or a mark in force; returns what was before."""
        before = await self._in_force(movie_id, subject)
        if before == after:
            return before
        known = select(movies.c.movie_id).where(movies.c.movie_id == movie_id)
        if await self._connection.scalar(known) is None:
            raise MovieNotInCatalogue(movie_id=str(movie_id))
        await self._enforce(movie_id, subject, after, self._now)
        await self._write_down(movie_id, subject, before, after)
        return before

    async def _in_force(self, movie_id: int, subject: str) -> float | None:
        if subject == STARS:
            query = select(ratings.c.stars).where(
                ratings.c.member_id == self._member_id, ratings.c.movie_id == movie_id
            )
            stars: float | None = await self._connection.scalar(query)
            return stars
        marked = select(marks.c.mark).where(
            marks.c.member_id == self._member_id,
            marks.c.movie_id == movie_id,
            marks.c.mark == subject,
        )
        return None if await self._connection.scalar(marked) is None else SET

    async def _enforce(
        self, movie_id: int, subject: str, value: float | None, since: datetime
    ) -> None:
        """Make the tables of what is in force say so."""
        key: dict[str, object] = {"member_id": self._member_id, "movie_id": movie_id}
        content: dict[str, object] = {"stars": value, "rated_at": since}
        table = ratings
        if subject != STARS:
            table, key["mark"], content = marks, subject, {"marked_at": since}
        if value is None:
            row = (table.c[name] == part for name, part in key.items())
            await self._connection.execute(delete(table).where(*row))
            return
        statement = insert(table).values(**key, **content)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=list(key), set_=content)
        )

    async def _write_down(
        self,
        movie_id: int,
        subject: str,
        before: float | None,
        after: float | None,
        undoes: int | None = None,
    ) -> None:
        await self._connection.execute(
            insert(changes).values(
                deed_id=self._deed_id,
                member_id=self._member_id,
                movie_id=movie_id,
                subject=subject,
                before=before,
                after=after,
                changed_at=self._now,
                undoes=undoes,
            )
        )


def _in_force(member_id: int) -> Select[Any]:
    """A member's changes that are neither undone nor undoings, the latest first."""
    undoing = changes.alias("undoing")
    undone = select(undoing.c.change_id).where(undoing.c.undoes == changes.c.change_id)
    return (
        select(changes)
        .where(changes.c.member_id == member_id, changes.c.undoes.is_(None), ~undone.exists())
        .order_by(changes.c.change_id.desc())
    )


def _change_of(row: Row[Any]) -> Change:
    return _reading(row.movie_id, row.subject, row.before, row.after, row.changed_at)


def _reading(
    movie_id: int, subject: str, before: float | None, after: float | None, at: datetime
) -> Change:
    if subject == STARS:
        return RatingChange(movie_id, before, after, at)
    return MarkChange(movie_id, Mark(subject), after is not None, at)
