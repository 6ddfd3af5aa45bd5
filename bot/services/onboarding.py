"""A member's first minute: the kinds of films they like, five ratings that tell most, and picks."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from bot.domain import Wish
from bot.replies import FilmAsked, GroupsAsked, Picks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.domain import Member
    from bot.replies import RatingSaved
    from bot.services.catalogue import Catalogue
    from bot.services.ratings import Ratings
    from bot.services.recommending import Recommending
    from bot.store import Store

QUESTIONS = 5
"""Ratings in one round of questions."""

MOST_GROUPS = 10
"""Groups that can be chosen; who likes everything had better choose none."""

PLACE = "start"
"""Where a round stands is kept with the talks, under a channel that no platform has: theirs are
numbers."""

_OPEN_QUESTION = 3
"""Every third question may be about any film, for a taste has more sides than somebody names."""


_MIXED = 0.4
"""How varied the picks are where several groups were named, so that not one of them has it all."""


@dataclass(frozen=True, slots=True)
class Round:
    """Where a member is with the questions.

    Attributes:
        groups: Names of the groups they like.
        asked: Films asked about and answered in this round, by id, in order.
        unseen: Films that they said they have not seen, in this round or before.
    """

    groups: tuple[str, ...] = ()
    asked: tuple[int, ...] = ()
    unseen: tuple[int, ...] = ()

    @classmethod
    def read(cls, state: Mapping[str, Any]) -> Round:
        """From what is stored; what is missing there is as at the beginning."""
        return cls(*(tuple(state.get(name, ())) for name in ("groups", "asked", "unseen")))

    def answered(self, movie_id: int) -> Round:
        """With one more film asked about."""
        others = tuple(each for each in self.asked if each != movie_id)
        return replace(self, asked=(*others, movie_id))


class Onboarding:
    """Rounds of questions, the first of which makes a newcomer's taste known.

    All methods but `rate` and `back` raise NoModelYet while there is no model.

    Args:
        store: Where the rounds are kept, across restarts.
        catalogue: For the films behind ids.
        ratings: Stores the answers.
        recommending: Knows what is worth asking, and recommends when a round ends.
    """

    def __init__(
        self, store: Store, catalogue: Catalogue, ratings: Ratings, recommending: Recommending
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._ratings = ratings
        self._recommending = recommending

    async def start(self, member: Member) -> GroupsAsked | FilmAsked | Picks:
        """The first step, or the next question of a round that is under way."""
        if (await self._round(member)).asked:
            return await self._next(member)
        return await self.groups(member)

    async def groups(self, member: Member) -> GroupsAsked:
        """The first step: which groups of films they like."""
        chosen = (await self._round(member)).groups
        groups = (await self._recommending.groups(member)).groups
        largest = sorted(groups, key=lambda group: (group.name not in chosen, -group.size))
        rated = await self._store.ratings.count(member.member_id)
        return GroupsAsked(tuple(largest), MOST_GROUPS, chosen, rated)

    async def choose(self, member: Member, names: Iterable[str]) -> FilmAsked | Picks:
        """Keep which groups they like, none included, and ask the first question."""
        now = await self._round(member)
        await self._keep(member, replace(now, groups=tuple(names)[:MOST_GROUPS]))
        return await self._next(member)

    async def choose_as_before(self, member: Member) -> FilmAsked | Picks:
        """Keep the groups of the last round, and ask the first question."""
        return await self._next(member)

    async def rate(self, member: Member, movie_id: int, stars: float) -> FilmAsked | Picks:
        """Store the answer to a question, and ask the next or recommend.

        Raises:
            NotStars: The stars are off the grid.
            MovieNotInCatalogue: There is no such movie.
        """
        saved = await self._ratings.rate(member, movie_id, stars)
        await self._keep(member, (await self._round(member)).answered(movie_id))
        return await self._next(member, saved)

    async def pass_over(self, member: Member, movie_id: int, *, seen: bool) -> FilmAsked | Picks:
        """Ask something else; a film that they have not `seen` is never asked about again."""
        now = (await self._round(member)).answered(movie_id)
        if not seen and movie_id not in now.unseen:
            now = replace(now, unseen=(*now.unseen, movie_id))
        await self._keep(member, now)
        return await self._next(member)

    async def back(self, member: Member, movie_id: int) -> FilmAsked:
        """Take the answer about a film back, and ask about it again.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        movie = self._catalogue.movie(movie_id)
        now = await self._round(member)
        if movie_id in now.asked:
            await self._ratings.unrate(member, movie_id)
        now = replace(
            now,
            asked=tuple(each for each in now.asked if each != movie_id),
            unseen=tuple(each for each in now.unseen if each != movie_id),
        )
        await self._keep(member, now)
        stars = await self._store.ratings.stars_of(member.member_id)
        return FilmAsked(movie, _number(now, stars), QUESTIONS, before=_last(now))

    async def finish(self, member: Member) -> Picks:
        """End the round, and recommend from the groups they like."""
        now = await self._round(member)
        groups = (await self._recommending.groups()).groups
        liked = tuple(group.cluster_id for group in groups if group.name in now.groups)
        variety = _MIXED if len(liked) > 1 else 0.0
        wish = Wish(cluster_ids=liked, variety=variety)
        picks = await self._recommending.recommend(member, wish)
        await self._keep(member, replace(now, asked=()))
        return picks

    async def _next(self, member: Member, saved: RatingSaved | None = None) -> FilmAsked | Picks:
        """The next question; picks once there are enough ratings, or nothing left to ask."""
        now = await self._round(member)
        number = _number(now, await self._store.ratings.stars_of(member.member_id))
        movie = None
        if number <= QUESTIONS:
            groups = now.groups if number % _OPEN_QUESTION else ()
            asked = (*now.asked, *now.unseen)
            movie = await self._recommending.question(member, asked, groups=groups)
        if movie is None:
            return await self.finish(member)
        return FilmAsked(movie, number, QUESTIONS, saved, _last(now))

    async def _round(self, member: Member) -> Round:
        kept = await self._store.conversations.get(member.member_id, PLACE)
        return Round.read(kept.state if kept else {})

    async def _keep(self, member: Member, now: Round) -> None:
        await self._store.conversations.put(member.member_id, PLACE, asdict(now))


def _number(now: Round, stars: Mapping[int, float]) -> int:
    """Which rating of the round is the next."""
    return 1 + sum(movie_id in stars for movie_id in now.asked)


def _last(now: Round) -> int | None:
    return now.asked[-1] if now.asked else None
