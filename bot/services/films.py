"""Films that MovieLens lacks, added by admins: there at once, for finding, rating and picking."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.errors import FilmInUse, NoModelYet, NotAFilm
from bot.replies import FilmAdded, FilmKnown, FilmRemoved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.domain import Movie
    from bot.services.catalogue import Catalogue
    from bot.services.models import Models
    from bot.store import Store

log = logging.getLogger(__name__)

LONGEST_TITLE = 200
FIRST_YEAR = 1874
"""Of the oldest film in MovieLens."""
YEARS_AHEAD = 10
"""How far ahead of its release a film may be added."""


class Films:
    """Adds films and takes them away again.

    Args:
        store: Where they are kept.
        catalogue: Finds them by title from then on.
        models: Place them.
    """

    def __init__(self, store: Store, catalogue: Catalogue, models: Models) -> None:
        self._store = store
        self._catalogue = catalogue
        self._models = models
        self._turn = asyncio.Lock()

    async def add(self, title: str, year: int, genres: Iterable[str]) -> FilmAdded | FilmKnown:
        """Add a film, or say that there is one of that title and year.

        Args:
            title: As people write it.
            year: Of its release.
            genres: By the catalogue's names; with the year they give it its place.

        Raises:
            NotAFilm: The title is empty or too long, or the year is none of a film's.
            NoModelYet: There are no films at all before the first training.
        """
        title = " ".join("".join(c if c.isprintable() else " " for c in title).split())
        if not 1 <= len(title) <= LONGEST_TITLE:
            raise NotAFilm(text=title[:LONGEST_TITLE])
        if not FIRST_YEAR <= year <= datetime.now(UTC).year + YEARS_AHEAD:
            raise NotAFilm(text=f"{title} ({year})")
        if not len(self._catalogue):
            raise NoModelYet
        async with self._turn:  # Two who add the same at once add it once.
            known = await asyncio.to_thread(self._catalogue.namesake, title, year)
            if known is not None:
                return FilmKnown(known)
            movie = await self._store.movies.add(title, year, genres)
            await self._models.meet_films()
        log.info("film %d was added", movie.movie_id)
        return FilmAdded(movie)

    async def remove(self, movie_id: int) -> FilmRemoved:
        """Take an added film away, as long as nobody has had to do with it.

        Raises:
            FilmInUse: Somebody rated or marked it, or it is one of MovieLens's.
            MovieNotInCatalogue: There is no such film.
        """
        movie = self._catalogue.movie(movie_id)
        async with self._turn:
            if not await self._store.movies.remove(movie_id):
                raise FilmInUse(title=movie.label)
            await self._models.meet_films()
        log.info("film %d was removed", movie_id)
        return FilmRemoved(movie)

    async def added(self) -> list[Movie]:
        """The films that were added, the newest first."""
        return (await self._store.movies.added())[::-1]
