"""From a data set's frames to positions and tensors: the only door between ids and positions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from engine.errors import InvalidStarsError, NoRatingsError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    import pandas as pd
    from torch import Tensor

    from engine.datasets import Dataset
    from engine.errors import UnknownMovieError, UnknownUserError

LOWEST_STARS = 0.5
HIGHEST_STARS = 5.0


class IdMap:
    """The caller's ids and their positions 0, 1, 2, …; ids are integers of any size, or strings."""

    def __init__(self, ids: Iterable[Hashable]) -> None:
        self.ids: tuple[Hashable, ...] = tuple(ids)
        self._position = {id_: number for number, id_ in enumerate(self.ids)}

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._position

    def get(self, id_: Hashable) -> int | None:
        """Position of one id, or None where there is no such id."""
        return self._position.get(id_)

    def positions(
        self, ids: Sequence[Hashable], unknown: type[UnknownMovieError | UnknownUserError]
    ) -> list[int]:
        """Positions of `ids`, in their order.

        Raises:
            UnknownMovieError | UnknownUserError: The `unknown` given, naming every id not known.
        """
        found = [self._position.get(id_, -1) for id_ in ids]
        if -1 in found:
            raise unknown([id_ for id_, place in zip(ids, found, strict=True) if place < 0])
        return found


@dataclass(frozen=True, slots=True)
class Interactions:
    """Ratings by position: who rated what with how many stars, each pair once.

    Shape:
        user_no, item_no (n,) int64; stars (n,) float32, 0.5 to 5; private (U,) bool.
    """

    users: IdMap
    movies: IdMap
    user_no: Tensor
    item_no: Tensor
    stars: Tensor
    private: Tensor
    """True for users whose rows are marked private: learned from, never stored."""

    def __len__(self) -> int:
        return len(self.stars)

    def to(self, device: torch.device) -> Interactions:
        """The same ratings on another device."""
        moved = {name: getattr(self, name).to(device) for name in ("user_no", "item_no", "stars")}
        return replace(self, **moved)

    def user_means(self, *, shrinkage: float = 0.0) -> Tensor:
        """Every user's mean stars, (U,), reckoned with `shrinkage` ratings at everybody's mean."""
        start = self.stars.new_full((len(self.users),), float(shrinkage * self.stars.mean()))
        total = start.index_add_(0, self.user_no, self.stars)
        return total / (torch.bincount(self.user_no, minlength=len(self.users)) + shrinkage)

    def item_counts(self) -> Tensor:
        """How many ratings every movie has, (I,) float32."""
        return torch.bincount(self.item_no, minlength=len(self.movies)).float()

    @classmethod
    def of(cls, data: Dataset) -> Interactions:
        """Number a data set's users and movies, and keep each pair's last rating.

        "Last" is the latest timestamp, and among equals the lower row. Ratings of movies that
        the catalogue lacks are left out. Every movie of the catalogue gets a position, rated or
        not; duplicates in the catalogue count once.

        Raises:
            InvalidStarsError: Stars that are NaN or outside 0.5 to 5. Stars between two half
                steps are taken as they are: nothing here assumes a grid.
            NoRatingsError: Nothing is left to learn from.
        """
        import pandas as pd

        movies = IdMap(dict.fromkeys(_plain(data.movies["movie_id"])))
        ratings = _last_of_each_pair(data.ratings)
        item_no = (
            pd.Index(list(movies.ids)).get_indexer(pd.Index(ratings["movie_id"])).astype(np.int64)
        )
        ratings, item_no = ratings[item_no >= 0], item_no[item_no >= 0]
        if not len(ratings):
            raise NoRatingsError
        stars = ratings["stars"].to_numpy(np.float32)
        _check_stars(stars)
        codes, user_ids = ratings["user_id"].factorize()
        private = np.zeros(len(user_ids), dtype=bool)
        if "private" in ratings:
            private[codes[ratings["private"].fillna(value=False).to_numpy(bool)]] = True
        return cls(
            users=IdMap(_plain(user_ids)),
            movies=movies,
            user_no=torch.from_numpy(codes.astype(np.int64)),
            item_no=torch.from_numpy(item_no),
            stars=torch.from_numpy(stars.copy()),
            private=torch.from_numpy(private),
        )


def _last_of_each_pair(ratings: pd.DataFrame) -> pd.DataFrame:
    """Sort by time where there are times, then keep the last row of each user and movie."""
    if "timestamp" in ratings:
        ratings = ratings.sort_values("timestamp", kind="stable")
    return ratings.drop_duplicates(["user_id", "movie_id"], keep="last")


def _check_stars(stars: np.ndarray) -> None:
    """Refuse what is no rating, naming the first that is not."""
    wrong = ~((stars >= LOWEST_STARS) & (stars <= HIGHEST_STARS))
    if wrong.any():
        raise InvalidStarsError(float(stars[wrong][0]), int(wrong.sum()))


def _plain(ids: Any) -> list[Hashable]:
    """Ids of a series, an index or an array as Python's own integers and strings."""
    plain: list[Hashable] = ids.tolist()
    return plain
