"""What the model says to a member: folded in from their ratings each time, nothing kept between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain import Mark
from bot.errors import LikeAndUnlike
from bot.replies import Groups, GroupShown, NoSuchGroup, Order, Pick, Picks, SimilarMovies
from bot.services import answers
from bot.services.whatif import would_change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.domain import Member, Movie, Wish
    from bot.replies import WouldChange
    from bot.services.catalogue import Catalogue
    from bot.services.live import LiveModel
    from bot.store import Store

SPARE = 10
"""Picks looked for when a list is filled up again, so that most of it can stay as it was."""


def _ids(picks: Iterable[Pick]) -> list[int]:
    return [pick.movie.movie_id for pick in picks]


class Recommending:
    """Answers from the live model; every rating changes the very next answer.

    All methods raise NoModelYet while there is no model.

    Args:
        store: For the members' ratings and marks, and what was recommended to them lately.
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

    async def tags(self) -> frozenset[str]:
        """Every tag that a wish can name; none where the edition has no tags."""
        return await self._live.run(lambda model: model.tags)

    async def recommend(
        self, member: Member, wish: Wish, *, in_talk: Collection[int] = ()
    ) -> Picks:
        """Films for a member; without ratings, what nearly everybody likes.

        Nothing that they have seen or want to hear no more of, and nothing twice in a fortnight,
        unless the wish says so or too little else would be left. What was shown in the same talk
        (`in_talk`) may come again: the wish is being made clearer, not made twice.
        """
        shown = () if wish.again else await self._store.shown.lately(member.member_id)
        lately = [movie_id for movie_id in shown if movie_id not in in_talk]
        picks = await self._picks(member, wish, lately)
        await self._store.shown.add(member.member_id, _ids(picks.picks))
        return picks

    async def refill(self, member: Member, wish: Wish, on_screen: Sequence[int]) -> Picks:
        """The list that a member looks at after something changed: rated, seen or not wanted.

        Args:
            member: Who looks at it.
            wish: What the list was made for.
            on_screen: Movies on it, in their order. Those still fit to be recommended stay where
                they are; others, none of them shown lately, take the places of the rest.
        """
        staying = frozenset(on_screen)
        lately = await self._store.shown.lately(member.member_id)
        fresh = await self._picks(
            member,
            replace(wish, count=SPARE),
            [movie_id for movie_id in lately if movie_id not in staying],
        )
        picks = answers.refilled(on_screen, fresh.picks, wish.count)
        await self._store.shown.add(member.member_id, _ids(picks))
        return replace(fresh, picks=picks, wish=wish)

    async def _picks(self, member: Member, wish: Wish, lately: Sequence[int]) -> Picks:
        stars = await self._stars(member)
        unwanted = await self._unwanted(member)
        movies = self._catalogue.films.movies
        return await self._live.run(
            lambda model: Picks(
                answers.picks(model, movies, stars, wish, unwanted=unwanted, lately=lately),
                wish,
                len(stars),
                answers.group_names(model, wish.cluster_ids),
            )
        )

    async def similar(
        self,
        movie_ids: Sequence[int],
        member: Member | None = None,
        count: int = 10,
        *,
        without: Sequence[int] = (),
        order: Order = Order.LIKENESS,
    ) -> SimilarMovies:
        """Films like all of these, with the stars that the member would give them.

        Args:
            movie_ids: Films to be like.
            member: Who asks; None is nobody in particular.
            count: How many at most.
            without: Films to be unlike.
            order: What ranks them.

        Raises:
            MovieNotInCatalogue: There is no such movie.
            LikeAndUnlike: They should be like a film and unlike the same.
        """
        to = tuple(map(self._catalogue.movie, dict.fromkeys(movie_ids)))
        unlike = tuple(map(self._catalogue.movie, dict.fromkeys(without)))
        if both := next((movie for movie in to if movie in unlike), None):
            raise LikeAndUnlike(title=both.label)
        stars = await self._stars(member)
        unwanted = await self._unwanted(member)
        movies = self._catalogue.films.movies
        near = await self._live.run(
            lambda model: answers.similar(
                model,
                movies,
                None if member is None else stars,
                movie_ids,
                without,
                order=order,
                count=count,
                unwanted=unwanted,
            )
        )
        return SimilarMovies(to, near, unlike, order)

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

    async def would_change(self, member: Member, movie_id: int) -> WouldChange:
        """Which of a member's ratings, changed, would drop or lift a film.

        Raises:
            MovieNotInCatalogue: There is no such movie, or the model does not know it yet.
        """
        self._catalogue.movie(movie_id)
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        return await self._live.run(lambda model: would_change(model, movies, stars, movie_id))

    async def question(
        self, member: Member, asked: Collection[int] = (), *, groups: Collection[str] = ()
    ) -> Movie | None:
        """The film that asking a member about helps most; None where nothing is left to ask.

        Args:
            member: Who would be asked. What they want to watch or do not want is not asked about;
                who has only marked a film as seen may still say how they liked it.
            asked: Films that are not to be asked about (again).
            groups: Names of groups; a film of theirs as long as there is one. Empty allows all.
        """
        stars = await self._stars(member)
        marks = await self._store.marks.of(member.member_id)
        unfit = {movie_id for movie_id, each in marks.items() if each != {Mark.SEEN}}
        movies = self._catalogue.films.movies
        return await self._live.run(
            lambda model: answers.question(model, movies, stars, groups, unfit.union(asked))
        )

    async def groups(self, member: Member | None = None) -> Groups:
        """The groups that films fall into: those the member rates most first, then the largest."""
        stars = await self._stars(member)
        movies = self._catalogue.films.movies
        groups = await self._live.run(
            lambda model: [answers.group(cluster, movies, stars) for cluster in model.clusters]
        )
        return Groups(tuple(sorted(groups, key=answers.by_part)))

    async def group(
        self, text_or_id: str | int, member: Member | None = None
    ) -> GroupShown | NoSuchGroup:
        """One group by id or by name, and the films in it for the member."""
        stars = await self._stars(member)
        unwanted = await self._unwanted(member)
        movies = self._catalogue.films.movies
        return await self._live.run(
            lambda model: answers.group_shown(model, movies, stars, text_or_id, unwanted)
        )

    async def _stars(self, member: Member | None) -> answers.Stars:
        if member is None:
            return {}
        return dict(await self._store.ratings.stars_of(member.member_id))

    async def _unwanted(self, member: Member | None) -> frozenset[int]:
        if member is None:
            return frozenset()
        return await self._store.marks.unwanted(member.member_id)
