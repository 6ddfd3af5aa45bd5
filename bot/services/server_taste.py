"""What a server likes: its favourites, and what it knows that others do not."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from typing import TYPE_CHECKING

from bot.replies import Liking, ServerFilm, ServerTaste

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain import Member
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.services.personal import PersonalData
    from bot.store import Store
    from bot.store.sharing import Tally
    from engine import Recommender

NEEDED = 2
"""Members who share, from whom on one may speak of a server's taste."""

FAVOURITES, GEMS, DIVIDED, GROUPS = 10, 5, 3, 3
"""How many are named of each."""

DOUBT = 3.0
"""Ratings at the server's own mean that are added to a film's, so that one rating makes no love."""

_LIKED = 4.0
"""Mean stars from which on a film is liked."""

_WELL_KNOWN = 0.1
"""Share of the catalogue that is well known everywhere, by ratings; what is beyond may be a gem."""

_DIVIDED = 1.0
"""Standard deviation of stars from which on members are divided."""


class ServerTastes:
    """Servers' tastes, from the ratings that members share there and from no others.

    Args:
        store: For the ratings.
        catalogue: For the films.
        live: Knows the groups of films; while it has no model, they are left out.
        personal: Knows who shares.
    """

    def __init__(
        self, store: Store, catalogue: Catalogue, live: LiveModel, personal: PersonalData
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._live = live
        self._personal = personal

    def over(self, store: Store, personal: PersonalData) -> ServerTastes:
        """The same, with ratings from another store."""
        return ServerTastes(store, self._catalogue, self._live, personal)

    async def of(self, server_id: str, member: Member) -> ServerTaste:
        """What a server likes, as one of its members asks."""
        sharers = [each.member_id for each in await self._personal.sharers(server_id)]
        tallies, members = await self._store.sharing.tallies(sharers)
        ratings = sum(tally.count for tally in tallies)
        counted = member.member_id in sharers
        if members < NEEDED:
            return ServerTaste(members, NEEDED, ratings, counted=counted)
        films = self._catalogue.films
        rated = [
            ServerFilm(films.movies[each.movie_id], each.count, each.mean, each.spread)
            for each in tallies
            if each.movie_id in films.movies
        ]
        mean = sum(tally.mean * tally.count for tally in tallies) / ratings
        known = {
            movie.movie_id for movie in films.best_known[: int(len(films.movies) * _WELL_KNOWN)]
        }
        best = sorted(
            rated,
            key=lambda film: (-_shrunk(film.mean, film.count, mean), -film.movie.popularity),
        )
        favourites = best[:FAVOURITES]
        gems = [
            film
            for film in best
            if film.mean >= _LIKED and film.movie.movie_id not in known and film not in favourites
        ]
        divided = sorted(
            (film for film in rated if film.spread >= _DIVIDED),
            key=lambda film: (-film.spread * sqrt(film.count), -film.movie.popularity),
        )
        return ServerTaste(
            members,
            NEEDED,
            ratings,
            tuple(favourites),
            tuple(gems[:GEMS]),
            tuple(divided[:DIVIDED]),
            await self._groups(tallies, mean),
            counted,
        )

    async def _groups(self, tallies: Sequence[Tally], mean: float) -> tuple[Liking, ...]:
        if not self._live.ready:
            return ()
        return await self._live.run(lambda model: groups(model, tallies, mean))


def groups(model: Recommender, tallies: Sequence[Tally], mean: float) -> tuple[Liking, ...]:
    """The groups of films that are liked best here, by their shrunk means."""
    names = {cluster.id: cluster.name for cluster in model.clusters}
    counts: dict[int, int] = defaultdict(int)
    stars: dict[int, float] = defaultdict(float)
    for tally in tallies:
        cluster_id = model.cluster_of(tally.movie_id)
        if cluster_id is not None:
            counts[cluster_id] += tally.count
            stars[cluster_id] += tally.count * tally.mean
    likings = [Liking(names[each], counts[each], stars[each] / counts[each]) for each in counts]
    likings.sort(key=lambda liking: -_shrunk(liking.mean, liking.count, mean))
    return tuple(likings[:GROUPS])


def _shrunk(mean: float, count: int, overall: float) -> float:
    return (mean * count + overall * DOUBT) / (count + DOUBT)
