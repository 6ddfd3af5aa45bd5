"""What a member's ratings look like from afar: their place on the map, and their taste."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from statistics import fmean, pstdev
from typing import TYPE_CHECKING

from bot.errors import NoMapYet
from bot.replies import (
    Difference,
    Era,
    FilmMap,
    Liking,
    MappedFilm,
    TasteProfile,
    TasteUnknown,
)
from bot.services.answers import by_part, group

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from bot.domain import Member, Movie, Rating
    from bot.services.answers import Movies, Stars
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.store import Store
    from engine import Recommender

MAPPED = 1000
"""Films on the map: the best-known ones, and whatever the member rated."""

ENOUGH = 5
"""Ratings from which on one may speak of a taste."""

FAVOURITES = 5
"""Groups named as the ones somebody likes best."""

_DOUBT = 3.0
"""Ratings at somebody's own mean that are added to a group's, so that one film makes no love."""

STRIKING = 0.75
"""Stars between somebody and most people from which on it is worth a word."""

DIFFERENCES = 3
"""Films named that they like more than most, and as many that they like less."""

_ASKED = 12
"""Films offered to somebody of whom too little is known."""


class Taste:
    """Portraits of members, from the live model and their own ratings.

    All methods raise NoModelYet while there is no model.

    Args:
        store: For the members' ratings.
        catalogue: For the films behind the model's ids.
        live: The model in use.
    """

    def __init__(self, store: Store, catalogue: Catalogue, live: LiveModel) -> None:
        self._store = store
        self._catalogue = catalogue
        self._live = live

    def over(self, store: Store) -> Taste:
        """The same, with ratings from another store."""
        return Taste(store, self._catalogue, self._live)

    async def map(self, member: Member, name: str = "") -> FilmMap:
        """The map of films with the member's own on it.

        Args:
            member: Whose films.
            name: What to call them, empty for the member who asks.

        Raises:
            NoMapYet: The model in use has none.
        """
        stars = await self._store.ratings.stars_of(member.member_id)
        films = self._catalogue.films
        best_known = [movie.movie_id for movie in films.best_known[:MAPPED]]
        found = await self._live.run(
            lambda model: film_map(model, films.movies, dict(stars), best_known)
        )
        return replace(found, name=name)

    async def profile(self, member: Member, name: str = "") -> TasteProfile | TasteUnknown:
        """What a member likes, or which films would tell.

        Args:
            member: Whose taste.
            name: What to call them, empty for the member who asks.
        """
        ratings = await self._store.ratings.of(member.member_id)
        unwanted = await self._store.marks.unwanted(member.member_id)
        movies = self._catalogue.films.movies
        if len(ratings) >= ENOUGH:
            found = await self._live.run(lambda model: profile(model, ratings))
            return replace(found, name=name)
        ask = await self._live.run(lambda model: questions(model, movies, ratings, unwanted))
        return TasteUnknown(len(ratings), ENOUGH - len(ratings), () if name else ask, name)


def film_map(model: Recommender, movies: Movies, stars: Stars, best_known: list[int]) -> FilmMap:
    """The best-known films and those with stars, where the model lays them out.

    Raises:
        NoMapYet: It lays out none.
    """
    if not model.has_map:
        raise NoMapYet
    shown = dict.fromkeys([*best_known, *stars])
    known = [movie_id for movie_id in shown if movie_id in model and movie_id in movies]
    films = tuple(
        MappedFilm(movies[movie_id], x, y, model.cluster_of(movie_id) or 0, stars.get(movie_id))
        for movie_id, (x, y) in zip(known, model.places(known).tolist(), strict=True)
    )
    there = {film.cluster_id for film in films}
    groups = [group(each, movies, stars) for each in model.clusters if each.id in there]
    return FilmMap(tuple(sorted(groups, key=by_part)), films)


def profile(model: Recommender, ratings: Sequence[Rating]) -> TasteProfile:
    """What at least one rating says; films that the model does not know count where they can."""
    stars = [rating.stars for rating in ratings]
    mean = fmean(stars)
    compared = _compared(model, ratings)
    above = sorted(compared, key=lambda each: each.others - each.stars)
    striking = [each for each in above if abs(each.stars - each.others) >= STRIKING]
    halves = [round(given * 2) for given in stars]
    return TasteProfile(
        rated_count=len(stars),
        mean=mean,
        spread=pstdev(stars),
        others_mean=fmean(each.others for each in compared) if compared else None,
        by_half_star=tuple(halves.count(half) for half in range(1, 11)),
        groups=_favourites(model, ratings, mean),
        eras=_eras(ratings),
        above=tuple(each for each in striking if each.stars > each.others)[:DIFFERENCES],
        below=tuple(each for each in reversed(striking) if each.stars < each.others)[:DIFFERENCES],
    )


def questions(
    model: Recommender, movies: Movies, ratings: Sequence[Rating], unwanted: Iterable[Hashable]
) -> tuple[Movie, ...]:
    """Films that a member probably knows, and whose stars would tell most."""
    known: Stars = {
        each.movie.movie_id: each.stars for each in ratings if each.movie.movie_id in model
    }
    asked = model.ask(model.fold_in(known), _ASKED, exclude=unwanted)
    return tuple(movies[movie_id] for movie_id in asked if movie_id in movies)


def _compared(model: Recommender, ratings: Sequence[Rating]) -> list[Difference]:
    """Each film with what others give it: what the model expects of somebody it knows nothing of.

    For well-known films that is their mean, for others it is nearer to that of films like them.
    """
    known = [rating for rating in ratings if rating.movie.movie_id in model]
    if not known:
        return []
    others, _ = model.rate(model.fold_in({}), [rating.movie.movie_id for rating in known])
    return [
        Difference(rating.movie, rating.stars, other)
        for rating, other in zip(known, others.tolist(), strict=True)
    ]


def _favourites(model: Recommender, ratings: Sequence[Rating], mean: float) -> tuple[Liking, ...]:
    """The groups that somebody rates best, beyond what one film or two could do by chance.

    None that they rate below their own mean: what is merely least disliked is no favourite.
    """
    given = defaultdict(list)
    for rating in ratings:
        cluster_id = model.cluster_of(rating.movie.movie_id)
        if cluster_id is not None:
            given[cluster_id].append(rating.stars)
    names = {cluster.id: cluster.name for cluster in model.clusters}
    likings = [Liking(names[each], len(stars), fmean(stars)) for each, stars in given.items()]

    def liked(liking: Liking) -> tuple[float, int]:
        weight = liking.count / (liking.count + _DOUBT)
        return weight * (liking.mean - mean), liking.count

    favourites = [liking for liking in likings if liking.mean >= mean]
    return tuple(sorted(favourites, key=liked, reverse=True)[:FAVOURITES])


def _eras(ratings: Sequence[Rating]) -> tuple[Era, ...]:
    by_decade = defaultdict(list)
    for rating in ratings:
        if rating.movie.year is not None:
            by_decade[rating.movie.year // 10 * 10].append(rating.stars)
    return tuple(
        Era(decade, len(stars), fmean(stars)) for decade, stars in sorted(by_decade.items())
    )
