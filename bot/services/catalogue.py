"""The films there are, and which of them somebody means."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from bot.errors import MovieNotInCatalogue
from bot.replies import Found, NoSuchMovie, WhichOne

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.domain import Movie
    from bot.store import Store
    from engine import TitleIndex

CHOICES = 25
"""As many as Discord lets a member choose from."""

CANDIDATES = 8
"""More than this, and typing more of the title is quicker than reading the list."""

NEAREST = 5
"""Titles offered where no movie is called what was typed."""


@dataclass(frozen=True)
class Films:
    """The catalogue at one moment: never changed, only replaced."""

    movies: Mapping[int, Movie]
    best_known: tuple[Movie, ...]
    genres: tuple[str, ...]
    index: TitleIndex

    @classmethod
    def of(cls, movies: Iterable[Movie]) -> Films:
        """Build the title index and the rest; some 50 µs a movie, so not on the event loop."""
        from engine import TitleIndex

        known = tuple(sorted(movies, key=attrgetter("popularity"), reverse=True))
        columns: dict[str, Sequence[object]] = {
            "movie_id": [movie.movie_id for movie in known],
            "title": [movie.title for movie in known],
            "year": [movie.year for movie in known],
            "also_known_as": [movie.also_known_as for movie in known],
            "popularity": [movie.popularity for movie in known],
        }
        return cls(
            movies={movie.movie_id: movie for movie in known},
            best_known=known,
            genres=tuple(sorted({genre for movie in known for genre in movie.genres})),
            index=TitleIndex(columns),
        )


class Catalogue:
    """Finds movies by id, by title and by popularity; all in memory, so it answers at once.

    Args:
        store: Where the movies are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.films = Films.of(())

    def __len__(self) -> int:
        return len(self.films.movies)

    async def refresh(self) -> None:
        """Read the movies again and replace the index in one step; questions go on meanwhile."""
        movies = await self._store.movies.all()
        self.films = await asyncio.to_thread(Films.of, movies)

    def movie(self, movie_id: int) -> Movie:
        """The movie with this id.

        Raises:
            MovieNotInCatalogue: There is none.
        """
        try:
            return self.films.movies[movie_id]
        except KeyError:
            raise MovieNotInCatalogue(movie_id=str(movie_id)) from None

    def namesake(self, title: str, year: int) -> Movie | None:
        """A movie of the same year and title, however it is written; None where there is none."""
        from engine.titles.spelling import bare, fold, turn_article_back

        def key(name: str) -> str:
            return bare(fold(turn_article_back(name)))

        wanted = key(title)
        for movie in self.films.best_known:
            if movie.year == year and any(
                key(name) == wanted for name in (movie.title, *movie.also_known_as)
            ):
                return movie
        return None

    def resolve(self, text: str) -> Found | WhichOne | NoSuchMovie:
        """Which movie a text means, or which it may mean; never a guess."""
        films = self.films
        resolution = films.index.resolve(text)
        candidates = tuple(
            films.movies[match.movie_id] for match in resolution.matches[:CANDIDATES]
        )
        if not candidates:
            near = sorted(films.index.search(text), key=lambda match: -match.likeness)[:NEAREST]
            return NoSuchMovie(text, tuple(films.movies[match.movie_id] for match in near))
        if resolution.certain:
            return Found(candidates[0])
        return WhichOne(text, candidates)

    async def mentioned(self, text: str) -> list[tuple[Movie, ...]]:
        """The movies that running text mentions, in its order: what each mention may mean."""
        films = self.films
        mentions = await asyncio.to_thread(films.index.mentions, text)
        return [tuple(films.movies[each] for each in mention.movie_ids) for mention in mentions]

    def choices(self, text: str, limit: int = CHOICES) -> list[Movie]:
        """What to offer while somebody types, best first; at first the best known."""
        films = self.films
        if not text.strip():
            return self.popular(limit)
        return [films.movies[match.movie_id] for match in films.index.search(text, limit)]

    def namesakes(self, movie_id: int) -> tuple[int, ...]:
        """Other movies of the same title, by id: remakes, and what only happens to be called so.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        title = self.movie(movie_id).title.casefold()
        alike = self.choices(title)
        return tuple(
            movie.movie_id
            for movie in alike
            if movie.title.casefold() == title and movie.movie_id != movie_id
        )

    def popular(self, n: int) -> list[Movie]:
        """The `n` best-known movies."""
        return list(self.films.best_known[:n])

    def genres(self) -> tuple[str, ...]:
        """Every genre in the catalogue, in alphabetical order."""
        return self.films.genres
