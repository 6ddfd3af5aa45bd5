"""What members want to see, have seen, or want to hear no more of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from bot.domain import Mark, Marked
from bot.store.history import Deed
from bot.store.movies import movie_of
from bot.store.tables import marks, movies

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.store.database import Database

ENDS: dict[Mark, tuple[Mark, ...]] = {
    Mark.WATCHLIST: (Mark.SKIP,),
    Mark.SEEN: (Mark.WATCHLIST,),
    Mark.SKIP: (Mark.WATCHLIST,),
}
"""What a mark takes off: nobody waits for what they have seen, or wants what they do not."""


class Marking(NamedTuple):
    """A movie whose mark was set or taken off."""

    movie: Movie
    was: bool
    """Whether it was set before."""
    off: tuple[Mark, ...] = ()
    """Other marks that this took off."""


class Marks:
    """Marks by member and movie; a movie may have several."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, member_id: int, movie_id: int, mark: Mark) -> Marking:
        """Mark a movie, and take off what that ends.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        async with self._database.writing() as connection:
            deed = await Deed.begin(connection, member_id, movie_id, self._database.now())
            new = await deed.mark(mark, on=True)
            off = [other for other in ENDS[mark] if await deed.mark(other, on=False)]
            return Marking(deed.movie, not new, tuple(off))

    async def remove(self, member_id: int, movie_id: int, mark: Mark) -> Marking:
        """Take a mark off; fine where it was not set.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        async with self._database.writing() as connection:
            deed = await Deed.begin(connection, member_id, movie_id, self._database.now())
            return Marking(deed.movie, await deed.mark(mark, on=False))

    async def page(
        self, member_id: int, mark: Mark, offset: int = 0, limit: int | None = None
    ) -> list[Marked]:
        """Some of what a member marked so, the newest first; `limit` None is all."""
        query = (
            select(movies, marks.c.marked_at)
            .join_from(marks, movies)
            .where(marks.c.member_id == member_id, marks.c.mark == mark)
            .order_by(marks.c.marked_at.desc(), movies.c.movie_id)
            .offset(offset)
            .limit(limit)
        )
        return await self._database.fetch(
            query, lambda row: Marked(movie_of(row), mark, row.marked_at)
        )

    async def count(self, member_id: int, mark: Mark) -> int:
        """How many movies a member marked so."""
        query = (
            select(func.count())
            .select_from(marks)
            .where(marks.c.member_id == member_id, marks.c.mark == mark)
        )
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def of(self, member_id: int) -> dict[int, frozenset[Mark]]:
        """A member's marks by movie id."""
        query = select(marks.c.movie_id, marks.c.mark).where(marks.c.member_id == member_id)
        found: dict[int, set[Mark]] = {}
        async with self._database.reading() as connection:
            for movie_id, mark in await connection.execute(query):
                found.setdefault(movie_id, set()).add(Mark(mark))
        return {movie_id: frozenset(each) for movie_id, each in found.items()}

    async def unwanted(self, member_id: int) -> frozenset[int]:
        """Movies never to recommend to a member: those they skip or have seen, by id."""
        query = select(marks.c.movie_id).where(
            marks.c.member_id == member_id, marks.c.mark.in_((Mark.SEEN, Mark.SKIP))
        )
        async with self._database.reading() as connection:
            return frozenset(await connection.scalars(query))
