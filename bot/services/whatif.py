"""What would change a recommendation: which rating, given otherwise, drops or lifts a film.

Nothing here is estimated. The member is folded in again with each rating changed or left out, and
where the film stands then is looked up among all films that they have not rated.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bot.domain import HIGHEST_STARS, LOWEST_STARS
from bot.errors import MovieNotInCatalogue
from bot.replies import Consequence, WouldChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.services.answers import Movies, Stars
    from engine import Recommender

TRIED = 8
"""Ratings that are tried: those that do most for or against the film."""

TOLD = 2
"""Changes that are told of each kind."""

WORTH_TELLING = 0.25
"""Moves on a logarithmic scale from which on a change is worth telling: from place 8 to 10, say."""

_MIDDLE = 3.0


def would_change(model: Recommender, movies: Movies, stars: Stars, movie_id: int) -> WouldChange:
    """Which of a member's ratings, changed, would drop or lift a film.

    Args:
        model: Ranks the films.
        movies: The catalogue.
        stars: The member's ratings; one of the film itself does not count.
        movie_id: The film.

    Raises:
        MovieNotInCatalogue: The model does not know the film.
    """
    if movie_id not in model:
        raise MovieNotInCatalogue(movie_id=str(movie_id))
    known = {
        each: given
        for each, given in stars.items()
        if each in model and each in movies and each != movie_id
    }
    profile = model.fold_in(known)
    now = model.standing(profile, [movie_id])[0]
    moves = []
    for rated in model.influences(profile, movie_id, TRIED):
        for instead in _otherwise(known[rated]):
            changed = {**known, rated: instead} if instead is not None else dict(known)
            if instead is None:
                del changed[rated]
            then = model.standing(model.fold_in(changed), [movie_id])[0]
            told = Consequence(movies[rated], known[rated], instead, then)
            moves.append((math.log(then / now), told))
    return WouldChange(
        movies[movie_id],
        now,
        tuple(_most(sorted(moves, key=lambda move: -move[0]), 1)),
        tuple(_most(sorted(moves, key=lambda move: move[0]), -1)),
        len(known),
    )


def _otherwise(given: float) -> Iterator[float | None]:
    """What a rating is tried as: not given, or the opposite."""
    yield None
    yield LOWEST_STARS * 2 if given >= _MIDDLE else HIGHEST_STARS


def _most(moves: list[tuple[float, Consequence]], direction: int) -> Iterator[Consequence]:
    """The furthest moves in one direction, one for each film rated."""
    told: set[int] = set()
    for move, consequence in moves:
        if move * direction < WORTH_TELLING or len(told) == TOLD:
            return
        if consequence.movie.movie_id not in told:
            told.add(consequence.movie.movie_id)
            yield consequence
