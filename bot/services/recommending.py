"""What the model says to a member: folded in from their ratings each time, nothing kept between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.replies import Groups, GroupShown, NoSuchGroup, Pick, Picks, SimilarMovies
from bot.services import answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain import Member, Wish
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.store import Store


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
        picks = await self._live.run(lambda model: answers.picks(model, movies, stars, wish))
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
            lambda model: answers.similar(
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
        return await self._live.run(lambda model: answers.pick(model, movies, stars, movie_id))

    async def expected(self, member: Member, movie_id: int) -> float | None:
        """Stars the model expects of a member, not knowing what they gave; None: it cannot say."""
        if not self._live.ready:
            return None
        stars = await self._stars(member)
        stars.pop(movie_id, None)
        return await self._live.run(lambda model: answers.expected(model, stars, movie_id))

    async def groups(self, member: Member | None = None) -> Groups:
        """The groups that films fall into: those the member rates most first, then the largest."""
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        groups = await self._live.run(
            lambda model: [answers.group(cluster, movies, stars) for cluster in model.clusters]
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
        return await self._live.run(
            lambda model: answers.group_shown(model, movies, stars, text_or_id)
        )

    async def _stars(self, member: Member | None) -> answers.Stars:
        if member is None:
            return {}
        return dict(await self._store.ratings.stars_of(member.member_id))
