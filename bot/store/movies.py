"""The catalogue: every movie that can be rated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, literal, or_, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Movie
from bot.errors import HostError
from bot.store.database import CHUNK
from bot.store.tables import catalogue, metadata, movies, server_settings, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Row, Select, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database


_COUNTER = "added-movies"
"""Where the last id given to an added movie is kept, among the settings, as no server's."""


@dataclass(frozen=True, slots=True)
class CatalogueInfo:
    """Which edition the movies come from."""

    dataset: str
    fingerprint: str
    id_space: str
    """Whose numbering `movie_id` is; ratings mean nothing under another."""


class Movies:
    """The movies, by the catalogue's own ids."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def replace_catalogue(
        self, new: Iterable[Movie], *, dataset: str, fingerprint: str, id_space: str
    ) -> None:
        """Make `new` the catalogue, in one step: all of it or nothing.

        A movie that the new edition lacks goes, unless a member has had to do with it or an admin
        added it.

        Args:
            new: Its movies.
            dataset: The edition's name.
            fingerprint: What tells its content from others.
            id_space: Whose numbering its ids are.

        Raises:
            HostError: Members' ratings are numbered otherwise, so they would turn into ratings of
                other films.
        """
        info = CatalogueInfo(dataset, fingerprint, id_space)
        async with self._database.writing() as connection:
            await self._check_numbering(connection, info)
            kept = await _upsert(connection, new)
            await connection.execute(
                delete(movies).where(
                    movies.c.movie_id.not_in(_each(kept)),
                    movies.c.added_at.is_(None),
                    ~or_(*_mentions()),
                )
            )
            await connection.execute(delete(catalogue))
            await connection.execute(
                insert(catalogue).values(
                    catalogue_id=1,
                    dataset=dataset,
                    fingerprint=fingerprint,
                    id_space=id_space,
                    imported_at=self._database.now(),
                )
            )

    async def _check_numbering(self, connection: AsyncConnection, new: CatalogueInfo) -> None:
        """Refuse other ids while members' words rest on them; else clear out the old movies."""
        old = await _info(connection)
        if old is None or old.id_space == new.id_space:
            return
        await connection.execute(delete(shown))
        mentioned = select(movies.c.movie_id).where(movies.c.added_at.is_(None), or_(*_mentions()))
        if await connection.scalar(mentioned.limit(1)) is not None:
            raise HostError(
                f"Members' ratings and lists are about {old.dataset}, but {new.dataset} numbers "
                "its films differently.",
                f"Go on with {old.dataset} in MATINEE_DATA, or start afresh with {new.dataset} in "
                "another MATINEE_HOME.",
            )
        await connection.execute(delete(movies).where(movies.c.added_at.is_(None)))

    async def catalogue(self) -> CatalogueInfo | None:
        """Which edition the movies come from, None before the first import."""
        async with self._database.reading() as connection:
            return await _info(connection)

    async def all(self) -> list[Movie]:
        """Every movie, by id."""
        return await self._database.fetch(select(movies).order_by(movies.c.movie_id), movie_of)

    async def get(self, ids: Iterable[int]) -> dict[int, Movie]:
        """Those of the movies `ids` that there are, by id."""
        found = await self._database.fetch(
            select(movies).where(movies.c.movie_id.in_(_each(ids))), movie_of
        )
        return {movie.movie_id: movie for movie in found}

    async def add(self, title: str, year: int | None = None, genres: Iterable[str] = ()) -> Movie:
        """Add a movie that the edition lacks.

        Its id is below zero, as none of an edition's is, and never another's again: buttons and
        models may remember it.
        """
        async with self._database.writing() as connection:
            movie = Movie(await _next_id(connection), title, year, tuple(genres))
            await connection.execute(
                insert(movies).values(**_row(movie), added_at=self._database.now())
            )
            return movie

    async def remove(self, movie_id: int) -> bool:
        """Take away a movie that was added by hand.

        Returns:
            False where it was not, or where a member has had to do with it.
        """
        async with self._database.writing() as connection:
            found = await connection.scalar(
                select(movies.c.movie_id).where(
                    movies.c.movie_id == movie_id,
                    movies.c.added_at.is_not(None),
                    ~or_(*_mentions(but=shown)),
                )
            )
            if found is None:
                return False
            await connection.execute(delete(shown).where(shown.c.movie_id == movie_id))
            await connection.execute(delete(movies).where(movies.c.movie_id == movie_id))
            return True

    async def added(self) -> list[Movie]:
        """The movies that were added by hand, the first one first."""
        return await self._database.fetch(
            select(movies).where(movies.c.added_at.is_not(None)).order_by(movies.c.movie_id.desc()),
            movie_of,
        )

    async def count(self) -> int:
        """How many movies there are."""
        async with self._database.reading() as connection:
            return await connection.scalar(select(func.count()).select_from(movies)) or 0


async def _next_id(connection: AsyncConnection) -> int:
    """An id below zero that no movie ever had."""
    name = server_settings.c.server_id == _COUNTER, server_settings.c.name == _COUNTER
    last = await connection.scalar(select(server_settings.c.value).where(*name))
    lowest = await connection.scalar(select(func.min(movies.c.movie_id)))
    next_id = min(lowest or 0, last or 0, 0) - 1
    counted = insert(server_settings).values(server_id=_COUNTER, name=_COUNTER, value=next_id)
    await connection.execute(
        counted.on_conflict_do_update(
            index_elements=[server_settings.c.server_id, server_settings.c.name],
            set_={"value": counted.excluded.value},
        )
    )
    return next_id


def movie_of(row: Row[Any]) -> Movie:
    """The movie in a row that has all columns of `movies`."""
    return Movie(
        movie_id=row.movie_id,
        title=row.title,
        year=row.year,
        genres=tuple(row.genres),
        also_known_as=tuple(row.also_known_as),
        popularity=row.popularity,
    )


async def _info(connection: AsyncConnection) -> CatalogueInfo | None:
    row = (await connection.execute(select(catalogue))).one_or_none()
    return CatalogueInfo(row.dataset, row.fingerprint, row.id_space) if row else None


async def _upsert(connection: AsyncConnection, new: Iterable[Movie]) -> list[int]:
    """Write movies a chunk at a time; returns their ids."""
    statement = insert(movies)
    statement = statement.on_conflict_do_update(
        index_elements=[movies.c.movie_id],
        set_={
            column.name: column
            for column in statement.excluded
            if column.name not in {"movie_id", "added_at"}
        },
    )
    written: list[int] = []
    rest = iter(new)
    while chunk := list(islice(rest, CHUNK)):
        await connection.execute(
            statement,
            [_row(movie) for movie in chunk],
        )
        written += (movie.movie_id for movie in chunk)
    return written


def _row(movie: Movie) -> dict[str, Any]:
    return {
        "movie_id": movie.movie_id,
        "title": movie.title,
        "year": movie.year,
        "genres": movie.genres,
        "also_known_as": movie.also_known_as,
        "popularity": movie.popularity,
    }


def _each(ids: Iterable[int]) -> Select[Any]:
    """Ids as rows: one parameter however many, where a list has SQLite's limit."""
    values = func.json_each(json.dumps(list(ids))).table_valued("value")
    return select(values.c.value)


def _mentions(but: Table | None = None) -> list[ColumnElement[bool]]:
    """For each table with a column that refers to movies, `but` one: does it mention this one?"""
    return [
        select(literal(1)).where(column == movies.c.movie_id).correlate(movies).exists()
        for table in metadata.sorted_tables
        if table is not but
        for column in table.columns
        if any(key.references(movies) for key in column.foreign_keys)
    ]
