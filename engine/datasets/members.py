"""What a bot's members add: their ratings, and films that MovieLens does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from engine.datasets.files import Fingerprint, FolderSource
from engine.datasets.formats import split_genres
from engine.datasets.layout import Column, Kind, Table
from engine.datasets.tables import read_table

if TYPE_CHECKING:
    from pathlib import Path

_ID = Column("movie_id", "movie_id", Kind.NUMBER)
_RATINGS = (
    Column("user_id", "user_id", Kind.NUMBER),
    _ID,
    Column("stars", "stars", Kind.STARS),
    Column("timestamp", "timestamp", Kind.NUMBER),
)
_MOVIES = (
    _ID,
    Column("title", "title", Kind.TEXT),
    Column("year", "year", Kind.LINK),
    Column("genres", "genres", Kind.TEXT),
    Column("also_known_as", "also_known_as", Kind.TEXT),
)


def read_member_ratings(path: Path) -> pd.DataFrame:
    """Read a CSV with `user_id,movie_id,stars,timestamp`, for `Dataset.adding`.

    Raises:
        DatasetError: It is no such file; names the line.
    """
    return read_table(_alone(path), Table(path.name, _RATINGS))


def read_added_movies(path: Path) -> pd.DataFrame:
    """Read a CSV with `movie_id,title,year,genres,also_known_as`, for `Dataset.adding`.

    Titles are taken as they are; genres and other names are separated by `|`.

    Raises:
        DatasetError: It is no such file; names the line.
    """
    frame = read_table(_alone(path), Table(path.name, _MOVIES))
    genres = [split_genres(listed) for listed in frame["genres"]]
    others = [
        tuple(name for name in listed.split("|") if name) for listed in frame["also_known_as"]
    ]
    return frame.assign(
        genres=pd.Series(genres, dtype=object), also_known_as=pd.Series(others, dtype=object)
    )


def no_ratings() -> pd.DataFrame:
    """What `read_member_ratings` returns where nobody has rated."""
    return pd.DataFrame({column.name: pd.Series(dtype=column.kind.dtype) for column in _RATINGS})


def _alone(path: Path) -> Fingerprint:
    """A file that is no part of an edition."""
    return Fingerprint(FolderSource(path.parent, exactly=True))
