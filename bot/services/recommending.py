"""What the model says to a member: folded in from their ratings each time, nothing kept between."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from statistics import fmean
from typing import TYPE_CHECKING, Any

from bot.domain import Movie, Wish
from bot.errors import MovieNotInCatalogue
from bot.replies import (
    Because,
    Group,
    Groups,
    GroupShown,
    NoSuchGroup,
    Pick,
    Picks,
    SimilarMovie,
    SimilarMovies,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from bot.domain import Member
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.store import Store
    from engine import Cluster, Profile, Recommendation, Recommender

REASONS = 2
"""Ratings named as the reason for a pick."""

EXAMPLES = 6
"""Films that show what a group is about."""

_HEART = 60
"""Examples are the best known among this many films closest to the group's centre."""

_SPARE = 5
"""Asked for beyond the wish, for films that the catalogue has lost meanwhile."""

Stars = dict[Any, float]
Movies = Mapping[Any, Movie]
"""By movie id; to the engine an id is anything hashable."""


class Recommending:
    """Answers from the live model; every rating changes the very next answer.

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

    def over(self, store: Store) -> Recommending:
        """The same, with ratings from another store."""
        return Recommending(store, self._catalogue, self._live)

    @property
    def ready(self) -> bool:
        """Whether there is a model to answer from."""
        return self._live.ready

    def genres(self) -> tuple[str, ...]:
        """Every genre that a wish can name."""
        return self._catalogue.genres()

    async def recommend(self, member: Member, wish: Wish) -> Picks:
        """Films for a member; without ratings, what nearly everybody likes."""
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        picks = await self._live.run(lambda model: _picks(model, movies, stars, wish))
        return Picks(picks, wish, len(stars))

    async def similar(
        self, movie_ids: Sequence[int], member: Member | None = None, count: int = 10
    ) -> SimilarMovies:
        """Films like these, nearest first, with the stars that the member would give them.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        to = tuple(self._catalogue.movie(movie_id) for movie_id in movie_ids)
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        near = await self._live.run(
            lambda model: _similar(
                model, movies, stars, movie_ids, count, personal=member is not None
            )
        )
        return SimilarMovies(to, near)

    async def pick(self, member: Member, movie_id: int) -> Pick:
        """What the model says of one film to a member: expected stars, and what carries them.

        Raises:
            MovieNotInCatalogue: There is no such movie, or the model does not know it yet.
        """
        self._catalogue.movie(movie_id)
        stars = await self._stars(member)
        stars.pop(movie_id, None)
        movies = self._catalogue.films.movies

        return await self._live.run(lambda model: _look(model, movies, stars, movie_id))

    async def expected(self, member: Member, movie_id: int) -> float | None:
        """Stars the model expects of a member, not knowing what they gave; None: it cannot say."""
        if not self._live.ready:
            return None
        stars = await self._stars(member)
        stars.pop(movie_id, None)
        return await self._live.run(lambda model: _expected(model, stars, movie_id))

    async def groups(self, member: Member | None = None) -> Groups:
        """The groups that films fall into: those the member rates most first, then the largest."""
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        groups = await self._live.run(
            lambda model: [_group(cluster, movies, stars) for cluster in model.clusters]
        )
        return Groups(
            tuple(sorted(groups, key=lambda group: (-group.rated_by_member, -group.size)))
        )

    async def group(
        self, text_or_id: str | int, member: Member | None = None
    ) -> GroupShown | NoSuchGroup:
        """One group by id or by name, and the films in it for the member."""
        stars = await self._stars(member)
        movies = self._catalogue.films.movies

        def show(model: Recommender) -> GroupShown | NoSuchGroup:
            cluster = _named(model.clusters, text_or_id)
            if cluster is None:
                return NoSuchGroup(str(text_or_id), tuple(each.name for each in model.clusters))
            wish = Wish(cluster_id=cluster.id)
            return GroupShown(_group(cluster, movies, stars), _picks(model, movies, stars, wish))

        return await self._live.run(show)

    async def _stars(self, member: Member | None) -> Stars:
        if member is None:
            return {}
        return dict(await self._store.ratings.stars_of(member.member_id))


# -- on the model's threads ------------------------------------------------------------------


def _profile(model: Recommender, stars: Stars) -> Profile:
    """The member as the model sees them; films that it does not know say nothing yet."""
    return model.fold_in(
        {movie_id: given for movie_id, given in stars.items() if movie_id in model}
    )


def _picks(model: Recommender, movies: Movies, stars: Stars, wish: Wish) -> tuple[Pick, ...]:
    profile = _profile(model, stars)
    found = model.recommend(
        profile,
        n=wish.count + _SPARE,
        exclude=tuple(wish.excluding | stars.keys()),
        genres=wish.genres,
        without_genres=wish.without_genres,
        years=(wish.year_from, wish.year_to) if wish.year_from or wish.year_to else None,
        clusters=None if wish.cluster_id is None else (wish.cluster_id,),
        variety=wish.variety,
        popularity=-wish.hidden_gems,
    )
    known = [each for each in found if each.movie_id in movies][: wish.count]
    return tuple(_pick(model, movies, profile, each) for each in known)


def _look(model: Recommender, movies: Movies, stars: Stars, movie_id: int) -> Pick:
    from engine import Recommendation

    if movie_id not in model:
        raise MovieNotInCatalogue(movie_id=str(movie_id))
    profile = _profile(model, stars)
    means, stds = model.rate(profile, [movie_id])
    found = Recommendation(movie_id, 0.0, float(means[0]), float(stds[0]))
    return _pick(model, movies, profile, found)


def _pick(model: Recommender, movies: Movies, profile: Profile, found: Recommendation) -> Pick:
    """A film with the ratings that carry it; none do for somebody who has none."""
    reasons = model.explain(profile, found.movie_id, n=REASONS) if profile.ratings else []
    return Pick(
        movies[found.movie_id],
        found.stars,
        found.stars_std,
        tuple(
            Because(movies[reason.movie_id], profile.ratings[reason.movie_id], reason.share)
            for reason in reasons
            if reason.movie_id in movies and reason.share > 0
        ),
        _group_name(model, found.movie_id),
    )


def _group_name(model: Recommender, movie_id: Hashable) -> str:
    cluster_id = model.cluster_of(movie_id)
    return next((each.name for each in model.clusters if each.id == cluster_id), "")


def _similar(
    model: Recommender,
    movies: Movies,
    stars: Stars,
    movie_ids: Sequence[int],
    count: int,
    *,
    personal: bool,
) -> tuple[SimilarMovie, ...]:
    anchors = [movie_id for movie_id in movie_ids if movie_id in model]
    if not anchors:
        return ()
    near = model.similar(anchors, n=count + _SPARE)
    shown = [each for each in near if each.movie_id in movies][:count]
    expected: list[float | None] = [None] * len(shown)
    if personal and shown:
        means, _ = model.rate(_profile(model, stars), [each.movie_id for each in shown])
        expected = [float(mean) for mean in means]
    return tuple(
        SimilarMovie(movies[each.movie_id], each.score, mean, each.movie_id in stars)
        for each, mean in zip(shown, expected, strict=True)
    )


def _expected(model: Recommender, stars: Stars, movie_id: int) -> float | None:
    if movie_id not in model:
        return None
    means, _ = model.rate(_profile(model, stars), [movie_id])
    return float(means[0])


def _group(cluster: Cluster, movies: Movies, stars: Stars) -> Group:
    closest = [movies[movie_id] for movie_id in cluster.movie_ids[:_HEART] if movie_id in movies]
    best_known = sorted(closest, key=lambda movie: -movie.popularity)[:EXAMPLES]
    rated = [stars[movie_id] for movie_id in cluster.movie_ids if movie_id in stars]
    return Group(
        cluster.id,
        cluster.name,
        len(cluster.movie_ids),
        tuple(movie for movie in closest if movie in best_known),
        len(rated),
        fmean(rated) if rated else None,
    )


def _named(clusters: Sequence[Cluster], text_or_id: str | int) -> Cluster | None:
    """The group with this id, or the one whose name is, begins, holds or nearly is the text."""
    text = str(text_or_id).strip().casefold()
    if text.isdecimal():
        return next((each for each in clusters if each.id == int(text)), None)
    names = {each.name.casefold(): each for each in clusters}
    if not text:
        return None
    if text in names:
        return names[text]
    for holds in (str.startswith, str.__contains__):
        fitting = [each for name, each in names.items() if holds(name, text)]
        if len(fitting) == 1:
            return fitting[0]
    near = get_close_matches(text, names, n=1, cutoff=0.75)
    return names[near[0]] if near else None
