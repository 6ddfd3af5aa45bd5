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

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Mark, MarkChange, RatingChange
from bot.errors import MovieNotInCatalogue
from bot.store.movies import movie_of
from bot.store.tables import changes, marks, movies, ratings

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import BindParameter, Delete, Row, Select, Table
    from sqlalchemy.dialects.sqlite import Insert
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.domain import Change, Movie
    from bot.store.database import Database

STARS = "stars"
SET = 1.0
"""What stands for a mark that is set, where stars stand for a rating."""

LARGEST = 2**63 - 1
"""What SQLite holds for a number; what members send may be larger."""


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

    async def undo(self, member_id: int) -> Undone | None:
        """Reverse the member's latest deed that is not undone yet; None if there is none left."""
        async with self._database.writing() as connection:
            latest = _in_force(member_id).with_only_columns(changes.c.deed_id).limit(1)
            same_deed = _in_force(member_id).where(changes.c.deed_id == latest.scalar_subquery())
            steps = (await connection.execute(same_deed)).all()
            if not steps:
                return None
            deed = await Deed.begin(connection, member_id, steps[0].movie_id, self._database.now())
            reversals = [await deed.take_back(step) for step in steps]
            return Undone(deed.movie, tuple(reversals[::-1]))


class Undone(NamedTuple):
    """A deed that was taken back."""

    movie: Movie
    changes: tuple[Change, ...]
    """The reversals, that of what the deed was for first."""


class Deed:
    """What one member does to one movie in one go, inside one transaction.

    Made by `begin`. Each method puts one thing in force and writes it down.

    Attributes:
        movie: The movie it is about.
        rated_count: How many movies the member has rated now.
    """

    def __init__(
        self, connection: AsyncConnection, member_id: int, now: datetime, found: Row[Any]
    ) -> None:
        self.movie = movie_of(found)
        self.rated_count: int = found.rated_count
        self._connection = connection
        self._member_id = member_id
        self._now = now
        self._deed_id = found.deed_id
        self._in_force: dict[str, float] = dict.fromkeys(json.loads(found.marks), SET)
        if found.stars is not None:
            self._in_force[STARS] = found.stars

    @classmethod
    async def begin(
        cls, connection: AsyncConnection, member_id: int, movie_id: int, now: datetime
    ) -> Deed:
        """A deed under a number of its own: that of its first change to be.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        found = None
        if abs(movie_id) <= LARGEST:
            which = {"member_id": member_id, "movie_id": movie_id}
            found = (await connection.execute(_ALL_ABOUT, which)).one_or_none()
        if found is None:
            raise MovieNotInCatalogue(movie_id=str(movie_id))
        return cls(connection, member_id, now, found)

    async def rate(self, stars: float | None) -> RatingChange:
        """Give stars, or take them back."""
        before = await self._change(STARS, stars)
        return RatingChange(self.movie.movie_id, before, stars, self._now)

    async def mark(self, mark: Mark, *, on: bool) -> bool:
        """Set a mark or take it off; returns whether that changed anything."""
        after = SET if on else None
        return await self._change(mark, after) != after

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
        await self._enforce(step.subject, step.before, since or self._now)
        await self._write_down(step.subject, step.after, step.before, undoes=step.change_id)
        return _reading(step.movie_id, step.subject, step.after, step.before, self._now)

    async def _change(self, subject: str, after: float | None) -> float | None:
        """Put stars or a mark in force; returns what was before."""
        before = self._in_force.get(subject)
        if before != after:
            await self._enforce(subject, after, self._now)
            await self._write_down(subject, before, after)
        return before

    async def _enforce(self, subject: str, value: float | None, since: datetime) -> None:
        """Make the tables of what is in force say so."""
        key: dict[str, object] = {"member_id": self._member_id, "movie_id": self.movie.movie_id}
        if subject == STARS:
            self.rated_count += (value is not None) - (STARS in self._in_force)
            put, drop, row = _RATE, _UNRATE, {"stars": value, "rated_at": since}
        else:
            key["mark"] = subject
            put, drop, row = _MARK, _UNMARK, {"marked_at": since}
        if value is None:
            del self._in_force[subject]
            await self._connection.execute(drop, {f"the_{name}": key[name] for name in key})
        else:
            self._in_force[subject] = value
            await self._connection.execute(put, key | row)

    async def _write_down(
        self, subject: str, before: float | None, after: float | None, undoes: int | None = None
    ) -> None:
        row = {
            "deed_id": self._deed_id,
            "member_id": self._member_id,
            "movie_id": self.movie.movie_id,
            "subject": subject,
            "before": before,
            "after": after,
            "changed_at": self._now,
            "undoes": undoes,
        }
        await self._connection.execute(insert(changes), row)


# -- statements, built once: building one costs more than running it -----------------------------


def _putting(table: Table) -> Insert:
    """Add a row, or bring the one with its key up to date."""
    statement = insert(table)
    content = {
        column.name: column for column in statement.excluded if column.name not in table.primary_key
    }
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=content)


def _dropping(table: Table) -> Delete:
    """Delete the row with a key, whose parts are called `the_...`."""
    return delete(table).where(
        *(column == bindparam(f"the_{column.name}") for column in table.primary_key)
    )


_RATE, _UNRATE = _putting(ratings), _dropping(ratings)
_MARK, _UNMARK = _putting(marks), _dropping(marks)


def _all_about() -> Select[Any]:
    """A movie, what a member has said of it, and what a deed needs to know, in one row."""
    member_id: BindParameter[int] = bindparam("member_id")
    movie_id: BindParameter[int] = bindparam("movie_id")
    own_rating = ratings.c.member_id == member_id, ratings.c.movie_id == movie_id
    own_marks = marks.c.member_id == member_id, marks.c.movie_id == movie_id
    stars = select(ratings.c.stars).where(*own_rating)
    own = select(func.json_group_array(marks.c.mark)).where(*own_marks)
    rated = select(func.count()).select_from(ratings).where(ratings.c.member_id == member_id)
    deed_id = select(func.coalesce(func.max(changes.c.change_id), 0) + 1)
    return select(
        movies,
        stars.scalar_subquery().label("stars"),
        own.scalar_subquery().label("marks"),
        rated.scalar_subquery().label("rated_count"),
        deed_id.scalar_subquery().label("deed_id"),
    ).where(movies.c.movie_id == movie_id)


_ALL_ABOUT = _all_about()


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
