"""MovieLens in every edition and file format, as one shape of data.

    load_movielens(source)          loading      from a name, a zip or a folder
      ├── download                               from GroupLens, checked, kept in a cache
      ├── offline                                from the package registry, without GroupLens
      └── formats ← tables ← layout, faults, files   csv, `::` and the 1998 edition
            └── naming                           "Matrix, The (1999)" → The Matrix, 1999
    Dataset                         dataset      movies, ratings, tags
    read_member_ratings, …          members      ratings and films that a bot's members added

References:
    F. M. Harper and J. A. Konstan (2015), The MovieLens Datasets: History and Context,
    ACM TiiS 5, 4, https://doi.org/10.1145/2827872.
"""

from __future__ import annotations

from engine.datasets.dataset import Dataset
from engine.datasets.editions import EDITIONS
from engine.datasets.loading import load_movielens
from engine.datasets.members import no_ratings, read_added_movies, read_member_ratings

__all__ = [
    "EDITIONS",
    "Dataset",
    "load_movielens",
    "no_ratings",
    "read_added_movies",
    "read_member_ratings",
]
