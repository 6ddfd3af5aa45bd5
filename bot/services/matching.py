"""How alike two members' tastes are, and what both should like."""

from __future__ import annotations

from math import sqrt
from statistics import fmean
from typing import TYPE_CHECKING

from bot.replies import BetweenTwo, TasteMatch, TooFewToMatch
from bot.services.answers import profile_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from bot.domain import Member, Movie
    from bot.services.answers import Movies, Stars
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.store import Store
    from engine import Profile, Recommender

ENOUGH = 5
"""Ratings from which on one may speak of a taste."""

COMPARED = 500
"""Well-known films over which tastes are compared."""

HALF_TRUSTED = 12
"""Ratings from which half of somebody's taste is known. Measured: of MovieLens users, predictions
from two halves of a person's own ratings correlate 0.3, 0.5, 0.6 and 0.8 where a half has 5, 10,
20 and 50 of them, about n / (n + 12)."""

LIKED = 4.0
APART = 1.5
"""Stars from which on somebody likes a film, and between two people who disagree about one."""

LISTED = 5
"""Films named of each kind."""

_RANKED = 1000
"""How far down each one's recommendations a film for both may stand."""


class Matching:
    """Compares members. Raises NoModelYet while there is no model.

    Args:
        store: For their ratings and marks.
        catalogue: For the films behind the model's ids.
        live: The model in use.
    """

    def __init__(self, store: Store, catalogue: Catalogue, live: LiveModel) -> None:
        self._store = store
        self._catalogue = catalogue
        self._live = live

    def over(self, store: Store) -> Matching:
        """The same, with ratings from another store."""
        return Matching(store, self._catalogue, self._live)

    async def match(self, member: Member, other: Member) -> TasteMatch | TooFewToMatch:
        """How alike the two are, as the first of them sees it.

        Whether the other one shares their ratings is for whoever asks to find out before.
        """
        mine, theirs = [
            dict(await self._store.ratings.stars_of(each.member_id)) for each in (member, other)
        ]
        if min(len(mine), len(theirs)) < ENOUGH:
            return TooFewToMatch(len(mine), len(theirs), ENOUGH)
        unwanted = frozenset[int]().union(
            *[await self._store.marks.unwanted(each.member_id) for each in (member, other)]
        )
        films = self._catalogue.films
        known = [movie.movie_id for movie in films.best_known[:COMPARED]]
        return await self._live.run(
            lambda model: compared(model, films.movies, mine, theirs, known, unwanted=unwanted)
        )


def compared(
    model: Recommender,
    movies: Movies,
    mine: Stars,
    theirs: Stars,
    known: Sequence[int],
    *,
    unwanted: AbstractSet[int] = frozenset(),
) -> TasteMatch:
    """Compare two people by their ratings.

    Args:
        model: Predicts what each would give.
        movies: The catalogue.
        mine: The ratings of the one who asks.
        theirs: The other one's.
        known: Well-known films over which their tastes are compared.
        unwanted: Films that one of them does not want; none of them is for both.
    """
    first, second = profile_of(model, mine), profile_of(model, theirs)
    common = [movie_id for movie_id in known if movie_id in model]
    both = [
        BetweenTwo(movies[movie_id], mine[movie_id], theirs[movie_id])
        for movie_id in mine.keys() & theirs.keys()
        if movie_id in movies
    ]
    agreeing = [film for film in both if min(film.mine, film.theirs) >= LIKED]
    agreeing.sort(key=lambda film: (-film.mine - film.theirs, -film.movie.popularity))
    disagreeing = [film for film in both if film.gap >= APART]
    disagreeing.sort(key=lambda film: (-film.gap, -film.movie.popularity))
    likeness = alike(model, first, second, common)
    trust = sqrt(_trust(len(mine)) * _trust(len(theirs)))
    return TasteMatch(
        match=(1 + likeness * trust) / 2,
        films=len(common),
        fewest_ratings=min(len(mine), len(theirs)),
        shared_count=len(both),
        gap=fmean(film.gap for film in both) if both else None,
        agreeing=tuple(agreeing[:LISTED]),
        disagreeing=tuple(disagreeing[:LISTED]),
        for_both=for_both(model, movies, first, second, unwanted),
    )


def alike(model: Recommender, first: Profile, second: Profile, films: Sequence[int]) -> float:
    """How alike two people depart from what anybody would give these films, -1 to 1.

    The correlation of what the model expects of each, less what it expects of somebody unknown:
    that all people like good films makes nobody alike.
    """
    import numpy as np

    usual, _ = model.rate(model.fold_in({}), films)
    own = [model.rate(profile, films)[0] - usual for profile in (first, second)]
    if len(films) < 2 or min(each.std() for each in own) == 0:
        return 0.0
    return float(np.corrcoef(*own)[0, 1])


def for_both(
    model: Recommender,
    movies: Movies,
    first: Profile,
    second: Profile,
    unwanted: AbstractSet[int] = frozenset(),
) -> tuple[BetweenTwo, ...]:
    """Films that are high on both lists: the lower of a film's two places counts."""
    rated = {*first.ratings, *second.ratings}
    places: list[dict[object, int]] = []
    for profile in (first, second):
        ranked = model.recommend(profile, _RANKED, exclude=tuple(unwanted | rated))
        places.append({each.movie_id: place for place, each in enumerate(ranked)})
    mine, theirs = places
    fit = [movies[movie_id] for movie_id in mine if movie_id in theirs and movie_id in movies]

    def worth(movie: Movie) -> tuple[float, ...]:
        both = mine[movie.movie_id], theirs[movie.movie_id]
        return max(both), sum(both), -movie.popularity, movie.movie_id

    shown = [movie.movie_id for movie in sorted(fit, key=worth)[:LISTED]]
    expected = [model.rate(profile, shown)[0].tolist() for profile in (first, second)]
    return tuple(
        BetweenTwo(movies[movie_id], *stars)
        for movie_id, *stars in zip(shown, *expected, strict=True)
    )


def _trust(ratings: int) -> float:
    return ratings / (ratings + HALF_TRUSTED)
