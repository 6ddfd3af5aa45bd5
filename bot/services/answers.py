"""What a model says, as replies: functions of the model, the films and one member's stars.

They run on the model's threads, so they touch nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from difflib import get_close_matches
from statistics import fmean
from typing import TYPE_CHECKING, Any

from bot.domain import Movie, Wish
from bot.errors import MovieNotInCatalogue
from bot.replies import Because, Group, GroupShown, NoSuchGroup, Order, Pick, SimilarMovie

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Sequence

    from engine import Cluster, Profile, Recommendation, Recommender

REASONS = 2
"""Ratings named as the reason for a pick."""

WORTH_NAMING = 0.25
"""Part of the strongest reason's share that another must have to be named beside it."""

EXAMPLES = 6
"""Films that show what a group is about."""

_HEART = 60
"""Examples are the best known among this many films closest to the group's centre."""

_SPARE = 5
"""Asked for beyond the wish, for films that the catalogue has lost meanwhile."""

Stars = dict[Any, float]
Movies = Mapping[Any, Movie]
"""By movie id; to the engine an id is anything hashable."""


def profile_of(model: Recommender, stars: Stars) -> Profile:
    """The member as the model sees them; films that it does not know say nothing yet."""
    return model.fold_in(
        {movie_id: given for movie_id, given in stars.items() if movie_id in model}
    )


def picks(
    model: Recommender,
    movies: Movies,
    stars: Stars,
    wish: Wish,
    *,
    unwanted: AbstractSet[int] = frozenset(),
    lately: Sequence[int] = (),
) -> tuple[Pick, ...]:
    """The films that meet a wish best, best first.

    Args:
        model: Ranks them.
        movies: The catalogue.
        stars: The member's ratings.
        wish: What is wanted.
        unwanted: Never recommended to the member.
        lately: Recommended to them a short while ago, the longest ago first. Where too few others
            meet the wish, as many as are missing come again behind them, in this order.
    """
    profile = profile_of(model, stars)
    never = unwanted | wish.excluding | stars.keys()
    found = _meeting(model, movies, profile, wish, never | set(lately))
    if len(found) < wish.count and lately:
        # So few are left that everything which meets the wish is among this many.
        every = replace(wish, count=wish.count + len(lately), variety=0.0)
        fitting = {each.movie_id: each for each in _meeting(model, movies, profile, every, never)}
        again = [fitting[movie_id] for movie_id in lately if movie_id in fitting]
        found += again[: wish.count - len(found)]
    return tuple(_pick(model, movies, profile, each) for each in found)


def _meeting(
    model: Recommender,
    movies: Movies,
    profile: Profile,
    wish: Wish,
    without: AbstractSet[int],
) -> list[Recommendation]:
    """What the model ranks first of the films that meet a wish and that the catalogue has."""
    found = model.recommend(
        profile,
        n=wish.count + _SPARE,
        exclude=tuple(without),
        genres=wish.genres,
        without_genres=wish.without_genres,
        years=(wish.year_from, wish.year_to) if wish.year_from or wish.year_to else None,
        clusters=wish.cluster_ids or None,
        variety=wish.variety,
        popularity=-wish.hidden_gems,
        like=_known(model, wish.like),
        unlike=_known(model, wish.unlike),
        tags=wish.tags,
        without_tags=wish.without_tags,
    )
    return [each for each in found if each.movie_id in movies][: wish.count]


def refilled(on_screen: Sequence[int], fresh: Sequence[Pick], count: int) -> tuple[Pick, ...]:
    """The new list in the old one's order: what stayed keeps its place, the rest is filled up.

    Args:
        on_screen: Movies on the screen, in their order.
        fresh: The new recommendations, best first; more than `count` let more stay.
        count: How many picks the list has.
    """
    by_id = {pick.movie.movie_id: pick for pick in fresh}
    staying = {movie_id for movie_id in on_screen if movie_id in by_id}
    newcomers = iter([pick for pick in fresh if pick.movie.movie_id not in staying])
    places = [by_id.get(movie_id) or next(newcomers, None) for movie_id in on_screen]
    kept = [pick for pick in places if pick is not None]
    kept += list(newcomers)[: max(0, count - len(kept))]
    return tuple(kept[:count])


def pick(model: Recommender, movies: Movies, stars: Stars, movie_id: int) -> Pick:
    """One film as it would be recommended.

    Raises:
        MovieNotInCatalogue: The model does not know it.
    """
    from engine import Recommendation

    if movie_id not in model:
        raise MovieNotInCatalogue(movie_id=str(movie_id))
    profile = profile_of(model, stars)
    means, stds = model.rate(profile, [movie_id])
    found = Recommendation(movie_id, 0.0, float(means[0]), float(stds[0]))
    return _pick(model, movies, profile, found)


def _pick(model: Recommender, movies: Movies, profile: Profile, found: Recommendation) -> Pick:
    """A film with the ratings that carry it; none do for somebody who has none."""
    reasons = model.explain(profile, found.movie_id, n=REASONS) if profile.ratings else []
    least = WORTH_NAMING * reasons[0].share if reasons else 0.0
    return Pick(
        movies[found.movie_id],
        found.stars,
        found.stars_std,
        tuple(
            Because(movies[reason.movie_id], profile.ratings[reason.movie_id], reason.share)
            for reason in reasons
            if reason.movie_id in movies and reason.share >= least
        ),
        _group_name(model, found.movie_id),
    )


def group_names(model: Recommender, cluster_ids: Collection[int]) -> tuple[str, ...]:
    """What the groups with these numbers are called; numbers that none has are left out."""
    return tuple(each.name for each in model.clusters if each.id in cluster_ids)


def _group_name(model: Recommender, movie_id: Hashable) -> str:
    cluster_id = model.cluster_of(movie_id)
    return next((each.name for each in model.clusters if each.id == cluster_id), "")


def similar(
    model: Recommender,
    movies: Movies,
    stars: Stars | None,
    to: Sequence[int],
    without: Sequence[int],
    *,
    order: Order,
    count: int,
    unwanted: AbstractSet[int] = frozenset(),
) -> tuple[SimilarMovie, ...]:
    """Films like all of `to` and unlike `without`, best first.

    Args:
        model: Says what is like what.
        movies: The catalogue.
        stars: The member's ratings, for the stars to expect; None leaves these out.
        to: Films to be like; those that the model does not know say nothing yet.
        without: Films to be unlike, likewise.
        order: What ranks them.
        count: How many at most.
        unwanted: Left out of an order by taste, as what the member has rated is.
    """
    wanted, avoided = _known(model, to), _known(model, without)
    if not wanted:
        return ()
    profile = profile_of(model, stars or {})
    likeness = {
        each.movie_id: each.score for each in model.similar(wanted, len(model), without=avoided)
    }
    ranked: Iterable[Hashable] = likeness
    if order is Order.TASTE:
        fitting = model.similar(
            wanted, len(likeness), without=avoided, profile=profile, exclude=tuple(unwanted)
        )
        ranked = (each.movie_id for each in fitting)
    shown = [movie_id for movie_id in ranked if movie_id in movies][:count]
    expected: list[float] | list[None] = [None] * len(shown)
    if stars is not None:
        expected = model.rate(profile, shown)[0].tolist()
    return tuple(
        SimilarMovie(movies[movie_id], likeness[movie_id], mean, movie_id in (stars or ()))
        for movie_id, mean in zip(shown, expected, strict=True)
    )


def _known(model: Recommender, movie_ids: Iterable[int]) -> list[int]:
    return [movie_id for movie_id in movie_ids if movie_id in model]


def question(
    model: Recommender,
    movies: Movies,
    stars: Stars,
    groups: Collection[str],
    unfit: AbstractSet[int],
) -> Movie | None:
    """The film whose rating would tell most about the member; None where none is left to ask.

    Args:
        model: Knows what is telling, and likely seen.
        movies: The catalogue.
        stars: The member's ratings; these films are not asked about.
        groups: Names of groups; a film of theirs, as long as there is one. Empty allows all.
        unfit: Films not to ask about.
    """
    profile = profile_of(model, stars)
    elsewhere = {
        movie_id
        for cluster in model.clusters
        if groups and cluster.name not in groups
        for movie_id in cluster.movie_ids
    }
    for excluded in (unfit | elsewhere, unfit):
        for movie_id in model.ask(profile, 1 + _SPARE, exclude=tuple(excluded)):
            if movie_id in movies:
                return movies[movie_id]
    return None


def expected(model: Recommender, stars: Stars, movie_id: int) -> float | None:
    """Stars expected of the member; None for a film that the model does not know."""
    if movie_id not in model:
        return None
    means, _ = model.rate(profile_of(model, stars), [movie_id])
    return float(means[0])


def group_shown(
    model: Recommender,
    movies: Movies,
    stars: Stars,
    text_or_id: str | int,
    unwanted: AbstractSet[int] = frozenset(),
) -> GroupShown | NoSuchGroup:
    """One group and the films in it for the member."""
    cluster = _named(model.clusters, text_or_id)
    if cluster is None:
        return NoSuchGroup(str(text_or_id), tuple(each.name for each in model.clusters))
    found = picks(model, movies, stars, Wish(cluster_ids=(cluster.id,)), unwanted=unwanted)
    return GroupShown(group(cluster, movies, stars), found)


def group(cluster: Cluster, movies: Movies, stars: Stars) -> Group:
    """A group as the member sees it: its best-known films, and how they rated in it."""
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


def by_part(group: Group) -> tuple[int, int]:
    """Sorts groups: those the member rates most first, then the largest."""
    return -group.rated_by_member, -group.size


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
