"""What members think of movies now; how they came to is in `bot.store.history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from bot.domain import ALL_RATINGS, Mark, Rating, RatingOrder
from bot.store.history import Deed
from bot.store.movies import movie_of
from bot.store.tables import movies, ratings

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from bot.domain import Movie, RatingChange, RatingFilter
    from bot.store.database import Database

_ORDERS: dict[RatingOrder, tuple[ColumnElement[Any], ...]] = {
    RatingOrder.NEWEST: (ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.BEST: (ratings.c.stars.desc(), ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.WORST: (ratings.c.stars, ratings.c.rated_at.desc(), movies.c.movie_id),
    RatingOrder.TITLE: (movies.c.title.collate("NOCASE"), movies.c.year, movies.c.movie_id),
}


def _passing(only: RatingFilter) -> list[ColumnElement[bool]]:
    """The conditions of a filter; only those that leave something out."""
    conditions: list[ColumnElement[bool]] = []
    if only.genres:
        genre = func.json_each(movies.c.genres).table_valued("value")
        conditions.append(select(genre.c.value).where(genre.c.value.in_(only.genres)).exists())
    if (only.stars_from, only.stars_to) != (ALL_RATINGS.stars_from, ALL_RATINGS.stars_to):
        conditions.append(ratings.c.stars.between(only.stars_from, only.stars_to))
    if only.text:
        conditions.append(movies.c.title.icontains(only.text, autoescape=True))
    return conditions


class TrainingRating(NamedTuple):
    """One rating as training takes it."""

    user_id: int
    """Below zero, as no MovieLens user is."""
    movie_id: int
    stars: float
    timestamp: int
    """Whole seconds since 1970."""


class Rated(NamedTuple):
    """A movie that was rated, or whose rating was taken back."""

    movie: Movie
    change: RatingChange
    """`before` equals `after` where nothing changed."""
    rated_count: int
    """How many movies the member has rated now."""


class Ratings:
    """Ratings by member and movie."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, member_id: int, movie_id: int, stars: float) -> Rated:
        """Rate a movie, or rate it anew; that takes it off the watchlist.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        async with self._database.writing() as connection:
            deed = await Deed.begin(connection, member_id, movie_id, self._database.now())
            change = await deed.rate(stars)
            await deed.mark(Mark.WATCHLIST, on=False)
            return Rated(deed.movie, change, deed.rated_count)

    async def remove(self, member_id: int, movie_id: int) -> Rated:
        """Take a rating back; fine where there was none.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        async with self._database.writing() as connection:
            deed = await Deed.begin(connection, member_id, movie_id, self._database.now())
            change = await deed.rate(None)
            return Rated(deed.movie, change, deed.rated_count)

    async def of(self, member_id: int) -> list[Rating]:
        """All of a member's ratings, the newest first."""
        return await self.page(member_id, RatingOrder.NEWEST, 0, None)

    async def page(
        self,
        member_id: int,
        order: RatingOrder,
        offset: int,
        limit: int | None,
        only: RatingFilter = ALL_RATINGS,
    ) -> list[Rating]:
        """Some of a member's ratings.

        Args:
            member_id: Whose.
            order: How they are sorted; ties go to the newer, then to the lower movie id.
            offset: How many to leave out at the start.
            limit: How many at most; None is all.
            only: Which of them.
        """
        query = (
            select(movies, ratings.c.stars, ratings.c.rated_at)
            .join_from(ratings, movies)
            .where(ratings.c.member_id == member_id, *_passing(only))
            .order_by(*_ORDERS[order])
            .offset(offset)
            .limit(limit)
        )
        return await self._database.fetch(
            query, lambda row: Rating(movie_of(row), row.stars, row.rated_at)
        )

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

    async def summary(
        self, member_id: int, only: RatingFilter = ALL_RATINGS
    ) -> tuple[int, float | None]:
        """How many of a member's ratings pass, and their mean stars, None for none."""
        query = (
            select(func.count(), func.avg(ratings.c.stars))
            .select_from(ratings.join(movies))
            .where(ratings.c.member_id == member_id, *_passing(only))
        )
        async with self._database.reading() as connection:
            count, mean = (await connection.execute(query)).one()
            return count, mean

    async def export(self) -> list[TrainingRating]:
        """Every member's ratings, as training takes them."""
        query = select(ratings).order_by(ratings.c.member_id, ratings.c.movie_id)
        return await self._database.fetch(
            query,
            lambda row: TrainingRating(
                -row.member_id, row.movie_id, row.stars, int(row.rated_at.timestamp())
            ),
        )
