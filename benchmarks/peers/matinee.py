"""Matinee itself, through the public face that the bot uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.protocol import TOP_RECALL, best
from engine import Recommender

if TYPE_CHECKING:
    from benchmarks.protocol import Floats, Ints, Ratings
    from engine import Profile


class Matinee:
    """The whole recommender: both heads, groups and likenesses."""

    def fit(self, train: Ratings) -> None:
        self.model_ = Recommender.fit(train.data.with_ratings(train.frame()), device="cpu", seed=0)
        self.ids_ = train.data.movies["movie_id"].to_numpy()
        self.position_ = {movie: place for place, movie in enumerate(self.ids_.tolist())}

    def profile(self, known: Ratings) -> Profile:
        stars = known.stars.tolist()
        return self.model_.fold_in(dict(zip(self.ids_[known.item_no].tolist(), stars, strict=True)))


class Stars(Matinee):
    def predict(self, asked: Ratings) -> Floats:
        frame = asked.frame()
        return np.asarray(self.model_.predict(frame["user_id"], frame["movie_id"]), np.float32)


class Ranking(Matinee):
    def top(self, known: Ratings) -> Ints:
        told = self.model_.recommend(self.profile(known), n=TOP_RECALL)
        return np.array([self.position_[film.movie_id] for film in told])


class StarsRanking(Matinee):
    """What recommending by predicted stars alone would give."""

    def top(self, known: Ratings) -> Ints:
        mean, _std = self.model_.rate(self.profile(known), self.ids_.tolist())
        return best(np.asarray(mean), known)
