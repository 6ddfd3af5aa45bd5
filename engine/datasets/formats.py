"""The three ways in which GroupLens lays an edition out.

| editions | files | separator | encoding |
|---|---|---|---|
| ml-latest*, ml-32m, ml-25m, ml-20m | ratings.csv movies.csv tags.csv links.csv | `,` | UTF-8 |
| ml-10m, ml-1m | ratings.dat movies.dat tags.dat | `::` | UTF-8, Latin-1 |
| ml-100k | u.data u.item u.genre | tab and `|` | Latin-1 |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from engine.datasets.editions import COMMON_IDS, FIRST_IDS
from engine.datasets.faults import first_fault
from engine.datasets.files import ZIP_OR_FOLDER
from engine.datasets.layout import MOVIE, RATING, TAG, TIME, USER, Column, Kind, Table
from engine.datasets.naming import read_title
from engine.datasets.tables import read_rows, read_table
from engine.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from engine.datasets.files import Fingerprint

_TITLE = Column("title", "title", Kind.TEXT)
_GENRES = Column("genres", "genres", Kind.TEXT)
_LINKS = (
    MOVIE,
    Column("imdb_id", "imdbId", Kind.LINK),
    Column("tmdb_id", "tmdbId", Kind.LINK),
)
_CSV = {
    "movies": Table("movies.csv", (MOVIE, _TITLE, _GENRES)),
    "ratings": Table("ratings.csv", (USER, MOVIE, RATING, TIME)),
    "tags": Table("tags.csv", (USER, MOVIE, TAG, TIME)),
    "links": Table("links.csv", _LINKS),
}
_EITHER = ("utf-8", "latin-1")
_DAT = {
    "movies": Table("movies.dat", (MOVIE, _TITLE, _GENRES), "::", header=False, encodings=_EITHER),
    "ratings": Table("ratings.dat", (USER, MOVIE, RATING, TIME), "::", header=False),
    "tags": Table("tags.dat", (USER, MOVIE, TAG, TIME), "::", header=False, encodings=_EITHER),
}
_NO_GENRES = frozenset({"", "(no genres listed)", "unknown"})
_GENRE_NOW = {"Children's": "Children"}
"""Genres that later editions call otherwise."""
_FIRST_GENRES = (
    *("unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime"),
    *("Documentary", "Drama", "Fantasy", "Film-Noir", "Horror", "Musical", "Mystery"),
    *("Romance", "Sci-Fi", "Thriller", "War", "Western"),
)
"""What the 1998 edition's nineteen flags mean, where u.genre is missing."""
_GENRE_NAMES = Table(
    "u.genre",
    (Column("genre", "genre", Kind.TEXT), Column("number", "number", Kind.NUMBER)),
    "|",
    header=False,
    encodings=("latin-1",),
)
_FIRST_RATINGS = Table("u.data", (USER, MOVIE, RATING, TIME), "\t", header=False)


class Parts(NamedTuple):
    """An edition's tables, as `Dataset` describes them."""

    movies: pd.DataFrame
    ratings: pd.DataFrame
    tags: pd.DataFrame


@dataclass(frozen=True, slots=True)
class Format:
    """One way of laying an edition out.

    Attributes:
        needs: Files without which it is not this format; the first tells it from the others.
        id_space: Which numbering its movie ids belong to.
        read: Reads it.
    """

    needs: tuple[str, str]
    id_space: str
    read: Callable[[Fingerprint], Parts]


def detect(files: Fingerprint) -> Format:
    """Tell an edition's format by the files that are there.

    Raises:
        DatasetError: No format's files are there, or only one of a pair.
    """
    for layout in FORMATS:
        present = [name for name in layout.needs if name in files]
        if len(present) == len(layout.needs):
            return layout
        if present:
            missing = next(name for name in layout.needs if name not in files)
            raise DatasetError(
                files.where(missing), None, f"{missing} beside {present[0]}", "no such file"
            )
    pairs = ", or ".join(" and ".join(layout.needs) for layout in FORMATS)
    raise DatasetError(files.where(""), None, f"{ZIP_OR_FOLDER} with {pairs}", "none of them")


def _read_csv(files: Fingerprint) -> Parts:
    filed = read_table(files, _CSV["movies"])
    movies = catalogue(files, _CSV["movies"], filed["movie_id"], filed["title"], filed["genres"])
    if "links.csv" in files:
        links = read_table(files, _CSV["links"]).drop_duplicates("movie_id", keep="last")
        movies = movies.merge(links, on="movie_id", how="left")
    tags = read_table(files, _CSV["tags"]) if "tags.csv" in files else no_tags()
    return Parts(movies, _ratings(files, _CSV["ratings"], movies), tags)


def _read_dat(files: Fingerprint) -> Parts:
    rows = read_rows(files, _DAT["movies"])
    numbers = pd.Series([int(row[0]) for row in rows])
    movies = catalogue(
        files, _DAT["movies"], numbers, [row[1] for row in rows], [row[2] for row in rows]
    )
    tags = no_tags()
    if "tags.dat" in files:
        cells = read_rows(files, _DAT["tags"])
        tags = pd.DataFrame(cells, columns=list(tags.columns)).astype(tags.dtypes.to_dict())
    return Parts(movies, _ratings(files, _DAT["ratings"], movies), tags)


def _read_first(files: Fingerprint) -> Parts:
    genres = list(_FIRST_GENRES)
    if "u.genre" in files:
        names = sorted((int(row[1]), row[0]) for row in read_rows(files, _GENRE_NAMES))
        genres = [name for _, name in names]
    flags = tuple(Column(genre, genre, Kind.NUMBER) for genre in genres)
    dates = tuple(Column(name, name, Kind.TEXT) for name in ("released", "on video", "address"))
    table = Table(
        "u.item", (MOVIE, _TITLE, *dates, *flags), "|", header=False, encodings=("latin-1",)
    )
    rows = read_rows(files, table)
    listed = [
        "|".join(genre for genre, flag in zip(genres, row[5:], strict=True) if flag.strip() == "1")
        for row in rows
    ]
    numbers = pd.Series([int(row[0]) for row in rows])
    movies = catalogue(files, table, numbers, [row[1] for row in rows], listed)
    return Parts(movies, _ratings(files, _FIRST_RATINGS, movies), no_tags())


FORMATS = (
    Format(("ratings.csv", "movies.csv"), COMMON_IDS, _read_csv),
    Format(("ratings.dat", "movies.dat"), COMMON_IDS, _read_dat),
    Format(("u.data", "u.item"), FIRST_IDS, _read_first),
)
"""Every format, in the order they are looked for."""


def catalogue(
    files: Fingerprint,
    table: Table,
    movie_ids: pd.Series,
    titles: Iterable[str],
    genres: Iterable[str],
) -> pd.DataFrame:
    """Build `Dataset.movies` from filed titles and `|`-separated genres.

    Raises:
        DatasetError: There is no movie at all, or one number stands for two of them.
    """
    if movie_ids.empty:
        raise DatasetError(
            files.where(table.file), None, "at least one movie", "an empty catalogue"
        )
    if movie_ids.duplicated().any():
        seen: set[str] = set()

        def repeated(cells: Sequence[str]) -> tuple[str, str] | None:
            if cells[0] in seen:
                return "each movieId once", f"{cells[0]} again"
            seen.add(cells[0])
            return None

        raise first_fault(files, table, because="a movieId twice", also=repeated)
    return name_movies(movie_ids, titles, genres)


def name_movies(movie_ids: pd.Series, titles: Iterable[str], genres: Iterable[str]) -> pd.DataFrame:
    """`Dataset.movies` from filed titles and `|`-separated genres, one each a movie."""
    names = [read_title(title) for title in titles]
    return pd.DataFrame(
        {
            "movie_id": movie_ids.to_numpy(),
            "title": [name.title for name in names],
            "year": pd.array([name.year for name in names], dtype="Int64"),
            "genres": pd.Series([split_genres(listed) for listed in genres], dtype=object),
            "also_known_as": pd.Series([name.also_known_as for name in names], dtype=object),
        }
    )


def split_genres(listed: str) -> tuple[str, ...]:
    """`Action|Children's` → ("Action", "Children"); nothing where no genre is listed."""
    return tuple(
        _GENRE_NOW.get(genre, genre) for genre in listed.split("|") if genre not in _NO_GENRES
    )


def _ratings(files: Fingerprint, table: Table, movies: pd.DataFrame) -> pd.DataFrame:
    """Read the ratings, and refuse those of movies that the catalogue lacks."""
    ratings = read_table(files, table)
    if ratings.empty:
        raise DatasetError(files.where(table.file), None, "at least one rating", "none")
    if not ratings["movie_id"].isin(movies["movie_id"]).all():
        known = set(movies["movie_id"].astype(str))

        def unknown(cells: Sequence[str]) -> tuple[str, str] | None:
            return None if cells[1] in known else ("a movie of the catalogue", f"movie {cells[1]}")

        raise first_fault(files, table, because="a movie that is not in it", also=unknown)
    return ratings


def no_tags() -> pd.DataFrame:
    """`Dataset.tags` of an edition that has none."""
    columns = {"user_id": "int64", "movie_id": "int64", "tag": "str", "timestamp": "int64"}
    return pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in columns.items()})
