"""Movies, ratings and tags, in the one shape that everything behind the loader reads."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from engine.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Sequence

_REQUIRED = ("user_id", "movie_id", "stars")


@dataclass(frozen=True, eq=False)
class Dataset:
    """An edition of MovieLens, with or without a server's own ratings.

    Attributes:
        name: The edition in use, for instance `ml-latest-small`.
        note: Why it is this edition, when it is not the one asked for; else empty.
        fingerprint: SHA-256 over the files' content, in hexadecimal; the same whether they were
            read from a zip or a folder.
        id_space: Which numbering the movie ids belong to: `movielens` or `ml-100k`. Ratings
            collected in one mean nothing in the other.
        movies: One row a movie: `movie_id` (int64), `title` (as people write it), `year` (Int64,
            may be missing), `genres` and `also_known_as` (tuples of str), and where the edition
            links them `imdb_id` and `tmdb_id` (Int64).
        ratings: One row a rating, in the file's order: `user_id`, `movie_id`, `stars` (float32,
            0.5 to 5), `timestamp` (int64, seconds since 1970, UTC), and where members' ratings
            were joined on `private` (bool).
        tags: One row a tag: `user_id`, `movie_id`, `tag`, `timestamp`; may be empty.
    """

    name: str
    note: str
    fingerprint: str
    id_space: str
    movies: pd.DataFrame
    ratings: pd.DataFrame
    tags: pd.DataFrame

    def with_ratings(self, frame: pd.DataFrame) -> Dataset:
        """The same catalogue with other ratings, to hold some back.

        Args:
            frame: `user_id`, `movie_id` and `stars`; `timestamp` and `private` where known.
                Where somebody rated a movie twice, the last row counts.

        Raises:
            DatasetError: A column is missing.
        """
        missing = [column for column in _REQUIRED if column not in frame]
        if missing:
            raise DatasetError(
                "ratings", None, f"columns {', '.join(_REQUIRED)}", f"no {' and no '.join(missing)}"
            )
        if "timestamp" not in frame:
            frame = frame.assign(timestamp=0)
        return dataclasses.replace(self, ratings=last_of_each(frame))

    def adding(self, ratings: pd.DataFrame, movies: pd.DataFrame | None = None) -> Dataset:
        """Join a server's own ratings and films on.

        Args:
            ratings: Members' ratings, shaped as `ratings`. All of them become `private`: learnt
                from, while no vector of theirs is ever saved.
            movies: Films that the edition lacks, shaped as `movies`. Ids that the edition has
                keep the edition's own row.

        Returns:
            The joined data. Ratings of movies that are in neither catalogue cannot be learnt
            from; they are left out, and `note` says how many.
        """
        catalogue = self.movies
        if movies is not None and len(movies):
            new = movies[~movies["movie_id"].isin(catalogue["movie_id"])]
            catalogue = pd.concat([catalogue, new], ignore_index=True) if len(new) else catalogue
        known = ratings["movie_id"].isin(catalogue["movie_id"])
        own = self.ratings
        own = own if "private" in own else own.assign(private=False)
        theirs = ratings[known].assign(private=True)
        joined = pd.concat([own, theirs], ignore_index=True) if len(theirs) else own
        return dataclasses.replace(
            self,
            note=_sentences([self.note, _left_out(int((~known).sum()))]),
            movies=catalogue,
            ratings=last_of_each(joined.astype({"stars": "float32"})),
        )


def last_of_each(ratings: pd.DataFrame) -> pd.DataFrame:
    """Keep the last rating where somebody rated a movie more than once, in the given order."""
    repeated = ratings.duplicated(["user_id", "movie_id"], keep="last")
    return (ratings[~repeated] if repeated.any() else ratings).reset_index(drop=True)


def _left_out(count: int) -> str:
    if not count:
        return ""
    were = "rating of a movie" if count == 1 else "ratings of movies"
    return f"{count} members' {were} that this edition lacks stayed out of training."


def _sentences(parts: Sequence[str]) -> str:
    return " ".join(part for part in parts if part)
