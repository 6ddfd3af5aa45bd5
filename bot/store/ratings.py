"""What members think of movies, and every step by which they came to.

`ratings` holds what is in force; `rating_changes` only ever grows. Undoing is a change like any
other that names the one it takes back. The changes of a member that are not taken back form a
stack: undo takes back the topmost, undoing again goes further down, and a new rating comes on
top, to be undone first. Because every change above it has been taken back by then, the rating
that a change replaced is always exactly what undoing it restores, time of rating included.
Rating a movie as it is rated already changes nothing, so there is nothing to undo in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Rating, RatingChange, RatingOrder
from bot.errors import MovieNotInCatalogue
from bot.store.movies import CHUNK, movie_of
from bot.store.tables import movies, rating_changes, ratings

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database

_ORDERS: dict[RatingOrder, tuple[ColumnElement[Any], ...]] = {
    RatingOrder.NEWEST: (ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.BEST: (ratings.c.stars.desc(), ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.WORST: (ratings.c.stars, ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.TITLE: (movies.c.title.collate("NOCASE"), movies.c.year, movies.c.movie_id),
}


class TrainingRating(NamedTuple):
    """One rating as training takes it."""

    user_id: int
    """Below zero, as no MovieLens user is."""
    movie_id: int
    stars: float
    timestamp: int
    """Whole seconds since 1970."""


class Ratings:
    """Ratings by member and movie."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, member_id: int, movie_id: int, stars: float) -> RatingChange:
        """Rate a movie, or rate it anew.

        Returns:
            What changed; `before` equals `after` where nothing did.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        async with self._database.writing() as connection:
            before = await _stars(connection, member_id, movie_id)
            change = RatingChange(movie_id, before, stars, self._database.now())
            if before == stars:
                return change
            known = select(movies.c.movie_id).where(movies.c.movie_id == movie_id)
            if before is None and await connection.scalar(known) is None:
                raise MovieNotInCatalogue(movie_id=str(movie_id))
            await _set(connection, member_id, movie_id, stars, change.changed_at)
            await _record(connection, member_id, change)
            return change

    async def remove(self, member_id: int, movie_id: int) -> RatingChange | None:
        """Take a rating back; None where there was none."""
        async with self._database.writing() as connection:
            before = await _stars(connection, member_id, movie_id)
            if before is None:
                return None
            change = RatingChange(movie_id, before, None, self._database.now())
            await _set(connection, member_id, movie_id, None, change.changed_at)
            await _record(connection, member_id, change)
            return change

    async def undo(self, member_id: int) -> RatingChange | None:
        """Reverse the member's latest change that is not undone yet; None where there is none.

        Returns:
            The reversal: `before` is what was undone, `after` what is in force again.
        """
        async with self._database.writing() as connection:
            last = (await connection.execute(_in_force(member_id).limit(1))).one_or_none()
            if last is None:
                return None
            change = RatingChange(last.movie_id, last.after, last.before, self._database.now())
            rated_at = await connection.scalar(
                _in_force(member_id)
                .where(
                    rating_changes.c.movie_id == last.movie_id,
                    rating_changes.c.change_id < last.change_id,
                )
                .with_only_columns(rating_changes.c.changed_at)
                .limit(1)
            )
            await _set(
                connection, member_id, last.movie_id, last.before, rated_at or change.changed_at
            )
            await _record(connection, member_id, change, undoes=last.change_id)
            return change

    async def of(self, member_id: int) -> list[Rating]:
        """All of a member's ratings, the newest first."""
        return await self.page(member_id, RatingOrder.NEWEST, 0, None)

    async def page(
        self, member_id: int, order: RatingOrder, offset: int, limit: int | None
    ) -> list[Rating]:
        """Some of a member's ratings.

        Args:
            member_id: Whose.
            order: How they are sorted; ties go to the newer, then to the lower movie id.
            offset: How many to leave out at the start.
            limit: How many at most; None is all.
        """
        query = (
            select(movies, ratings.c.stars, ratings.c.rated_at)
            .join_from(ratings, movies)
            .where(ratings.c.member_id == member_id)
            .order_by(*_ORDERS[order])
            .offset(offset)
            .limit(limit)
        )
        found: list[Rating] = []
        async with self._database.reading() as connection, connection.stream(query) as rows:
            async for part in rows.partitions(CHUNK):
                found += (Rating(movie_of(row), row.stars, row.rated_at) for row in part)
        return found

    async def stars_of(self, member_id: int) -> dict[int, float]:
        """A member's stars by movie id, as the engine folds them in."""
        query = select(ratings.c.movie_id, ratings.c.stars).where(ratings.c.member_id == member_id)
        async with self._database.reading() as connection:
            return {row.movie_id: row.stars for row in await connection.execute(query)}

    async def count(self, member_id: int | None = None) -> int:
        """How many ratings there are, of one member or of all."""
        query = select(func.count()).select_from(ratings)
        if member_id is not None:
            query = query.where(ratings.c.member_id == member_id)
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def mean(self, member_id: int) -> float | None:
        """A member's mean stars, None without ratings."""
        query = select(func.avg(ratings.c.stars)).where(ratings.c.member_id == member_id)
        async with self._database.reading() as connection:
            mean: float | None = await connection.scalar(query)
            return mean

    async def changes(self, member_id: int) -> list[RatingChange]:
        """A member's whole history, the oldest step first, undone steps and undoings included."""
        query = (
            select(rating_changes)
            .where(rating_changes.c.member_id == member_id)
            .order_by(rating_changes.c.change_id)
        )
        async with self._database.reading() as connection:
            return [_change_of(row) for row in await connection.execute(query)]

    async def export(self) -> list[TrainingRating]:
        """Every member's ratings, as training takes them."""
        query = select(
            -ratings.c.member_id, ratings.c.movie_id, ratings.c.stars, ratings.c.rated_at
        ).order_by(ratings.c.member_id, ratings.c.movie_id)
        found: list[TrainingRating] = []
        async with self._database.reading() as connection, connection.stream(query) as rows:
            async for part in rows.partitions(CHUNK):
                found += (
                    TrainingRating(user_id, movie_id, stars, int(rated_at.timestamp()))
                    for user_id, movie_id, stars, rated_at in part
                )
        return found


def _in_force(member_id: int) -> Select[Any]:
    """A member's changes that are neither undone nor undoings, the latest first."""
    undoing = rating_changes.alias("undoing")
    undone = select(undoing.c.change_id).where(undoing.c.undoes == rating_changes.c.change_id)
    return (
        select(rating_changes)
        .where(
            rating_changes.c.member_id == member_id,
            rating_changes.c.undoes.is_(None),
            ~undone.exists(),
        )
        .order_by(rating_changes.c.change_id.desc())
    )


async def _stars(connection: AsyncConnection, member_id: int, movie_id: int) -> float | None:
    stars: float | None = await connection.scalar(
        select(ratings.c.stars).where(
            ratings.c.member_id == member_id, ratings.c.movie_id == movie_id
        )
    )
    return stars


async def _set(
    connection: AsyncConnection,
    member_id: int,
    movie_id: int,
    stars: float | None,
    rated_at: datetime,
) -> None:
    """Put a rating in force, or none."""
    if stars is None:
        await connection.execute(
            delete(ratings).where(ratings.c.member_id == member_id, ratings.c.movie_id == movie_id)
        )
        return
    statement = insert(ratings).values(
        member_id=member_id, movie_id=movie_id, stars=stars, rated_at=rated_at
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[ratings.c.member_id, ratings.c.movie_id],
            set_={"stars": statement.excluded.stars, "rated_at": statement.excluded.rated_at},
        )
    )


async def _record(
    connection: AsyncConnection, member_id: int, change: RatingChange, undoes: int | None = None
) -> None:
    await connection.execute(
        insert(rating_changes).values(
            member_id=member_id,
            movie_id=change.movie_id,
            before=change.before,
            after=change.after,
            changed_at=change.changed_at,
            undoes=undoes,
        )
    )


def _change_of(row: Row[Any]) -> RatingChange:
    return RatingChange(row.movie_id, row.before, row.after, row.changed_at)
