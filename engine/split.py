"""Which ratings are held back: a way to split for every question.

- `by_rating`: how well are the stars of a person seen in training predicted?
- `by_hash`: and did that change as ratings came in?
- `by_user`: how well is somebody ranked for who was never trained on?
- `cold_start`: and how well when only k of their ratings are known?

All are seeded and touch nothing but the rows, so a train part and its test part never overlap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

RATING_SEED = 42
USER_SEED = 7


class Split(NamedTuple):
    """Ratings to learn from, and ratings to be asked about."""

    train: pd.DataFrame
    test: pd.DataFrame

    def of_known_people(self) -> Split:
        """Without those asked about of whom nothing is left to learn from."""
        known = self.test["user_id"].isin(self.train["user_id"])
        return Split(self.train, self.test[known])


class UserSplit(NamedTuple):
    """People to learn from, and others of whom a part is known.

    Attributes:
        train: All ratings of the people who may be trained on.
        known: What is told about each held-out person, in the order it is told.
        hidden: What they are to be shown from.
    """

    train: pd.DataFrame
    known: pd.DataFrame
    hidden: pd.DataFrame


def by_rating(ratings: pd.DataFrame, *, share: float = 0.2, seed: int = RATING_SEED) -> Split:
    """Hold back a random share of all ratings, as most published figures do.

    Rows are drawn by scikit-learn's `train_test_split`, so the same seed gives the same part as
    anywhere else it is used.

    Args:
        ratings: In the file's order, which the draw depends on.
        share: Part to hold back, 0 to 1.
        seed: scikit-learn's `random_state`.
    """
    from sklearn.model_selection import train_test_split

    train, test = train_test_split(np.arange(len(ratings)), test_size=share, random_state=seed)
    return Split(ratings.iloc[train], ratings.iloc[test])


def by_hash(ratings: pd.DataFrame, *, one_in: int = 10) -> Split:
    """Hold back every `one_in`-th rating, chosen by who gave it to which movie and nothing else.

    A rating stays on its side whatever else is added, so parts of a growing data set compare.
    """
    pairs = pd.util.hash_pandas_object(ratings[["user_id", "movie_id"]], index=False)
    held = (pairs.to_numpy() % one_in) == 0
    return Split(ratings[~held], ratings[held])


def by_user(
    ratings: pd.DataFrame, *, share: float = 0.2, known: float = 0.8, seed: int = USER_SEED
) -> UserSplit:
    """Hold back whole people, and tell a part of what each of them rated.

    Args:
        ratings: All of them.
        share: Part of the people to hold back, 0 to 1.
        known: Part of a held-out person's ratings that is told, 0 to 1.
        seed: Of numpy's generator, which first permutes the people, then each one's ratings.
    """
    held, shuffled = _held_out(ratings, share, seed)
    place = shuffled.groupby("user_id").cumcount()
    count = shuffled.groupby("user_id")["movie_id"].transform("size")
    told = place < np.floor(known * count)
    return UserSplit(ratings[~ratings["user_id"].isin(held)], shuffled[told], shuffled[~told])


def cold_start(
    ratings: pd.DataFrame, steps: tuple[int, ...], *, share: float = 0.2, seed: int = USER_SEED
) -> Iterator[tuple[int, UserSplit]]:
    """Hold back the same people as `by_user`, and tell k ratings of each, for growing k.

    The k ratings told first are among the k' > k told next. People with no more than k ratings
    have nothing left to be asked about and are left out of that step.

    Args:
        ratings: All of them.
        steps: Each k.
        share: Part of the people to hold back, 0 to 1.
        seed: As for `by_user`.

    Yields:
        k, and the split at that k.
    """
    held, shuffled = _held_out(ratings, share, seed)
    train = ratings[~ratings["user_id"].isin(held)]
    place = shuffled.groupby("user_id").cumcount()
    count = shuffled.groupby("user_id")["movie_id"].transform("size")
    for k in steps:
        enough = count > k
        yield k, UserSplit(train, shuffled[enough & (place < k)], shuffled[enough & (place >= k)])


def without_movies(ratings: pd.DataFrame, count: int, *, seed: int) -> Split:
    """Hold back every rating of some movies, as if nobody had seen them yet.

    Args:
        ratings: All of them.
        count: How many movies; at most a fifth of all rated ones.
        seed: Of numpy's generator.
    """
    rated = np.sort(ratings["movie_id"].unique())
    chosen = np.random.default_rng(seed).permutation(rated)[: min(count, len(rated) // 5)]
    hidden = ratings["movie_id"].isin(chosen)
    return Split(ratings[~hidden], ratings[hidden])


def _held_out(ratings: pd.DataFrame, share: float, seed: int) -> tuple[np.ndarray, pd.DataFrame]:
    """Ids of the people held back, and their ratings in random order, person by person."""
    generator = np.random.default_rng(seed)
    people = np.sort(ratings["user_id"].unique())
    held = generator.permutation(people)[: int(share * len(people))]
    theirs = ratings[ratings["user_id"].isin(held)]
    parts = [part.iloc[generator.permutation(len(part))] for _, part in theirs.groupby("user_id")]
    return held, pd.concat(parts) if parts else theirs
