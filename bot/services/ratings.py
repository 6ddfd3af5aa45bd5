"""Rating movies, taking it back, and looking at what one has rated."""

from __future__ import annotations

import asyncio
import logging
import math
from typing import TYPE_CHECKING

from bot.domain import ALL_RATINGS, MarkChange, RatingOrder
from bot.errors import NoModelYet, NotStars
from bot.replies import (
    MarkUndone,
    NothingToUndo,
    RatingRemoved,
    RatingSaved,
    RatingsPage,
    RatingUndone,
)
from bot.stars import is_stars

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.domain import Member, RatingFilter
    from bot.store import Store

    Expected = Callable[[Member, int], Awaitable[float | None]]

GUESSING_SECONDS = 1.0
"""A rating waits no longer than this for the model's guess, which is an ornament to it."""

_log = logging.getLogger(__name__)


class Ratings:
    """A member's ratings.

    Args:
        store: Where they are kept.
        expected: Asked before a movie is rated for the first time: what stars the model expects.
            None leaves the guess out, and so does whatever goes wrong with it.
    """

    def __init__(self, store: Store, expected: Expected | None = None) -> None:
        self._store = store
        self._expected = expected

    async def rate(self, member: Member, movie_id: int, stars: float) -> RatingSaved:
        """Rate a movie, or rate it anew.

        Args:
            member: Who rates.
            movie_id: What, by the catalogue's id.
            stars: 0.5 to 5 in steps of 0.5.

        Raises:
            NotStars: The stars are off that grid.
            MovieNotInCatalogue: There is no such movie.
        """
        if not is_stars(stars):
            raise NotStars(text=f"{stars:g}")
        guess = await self._guess(member, movie_id)
        rated = await self._store.ratings.put(member.member_id, movie_id, stars)
        before = rated.change.before
        return RatingSaved(
            movie=rated.movie,
            stars=stars,
            before=before,
            rated_count=rated.rated_count,
            expected=guess if before is None else None,
        )

    async def unrate(self, member: Member, movie_id: int) -> RatingRemoved:
        """Take a rating back; fine where there was none.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        movie, change, rated_count = await self._store.ratings.remove(member.member_id, movie_id)
        return RatingRemoved(movie, change.before, rated_count)

    async def undo(self, member: Member) -> RatingUndone | MarkUndone | NothingToUndo:
        """Reverse what the member did last; again, what they did before that, and so on.

        Stars and marks alike; what went along with a rating comes back along with it.
        """
        undone = await self._store.history.undo(member.member_id)
        if undone is None:
            return NothingToUndo()
        change = undone.changes[0]
        if isinstance(change, MarkChange):
            return MarkUndone(movie=undone.movie, mark=change.mark, now=change.on)
        return RatingUndone(movie=undone.movie, undone=change.before, now=change.after)

    async def page(
        self,
        member: Member,
        page: int = 1,
        order: RatingOrder = RatingOrder.NEWEST,
        per_page: int = 10,
        *,
        only: RatingFilter = ALL_RATINGS,
    ) -> RatingsPage:
        """One page of what a member has rated.

        Args:
            member: Whose ratings.
            page: Counted from 1; one beyond either end is taken for the nearest there is.
            order: How they are sorted.
            per_page: How many on a page, at least 1.
            only: Which of them.
        """
        total, mean = await self._store.ratings.summary(member.member_id, only)
        pages = max(1, math.ceil(total / per_page))
        page = min(max(page, 1), pages)
        shown = await self._store.ratings.page(
            member.member_id, order, (page - 1) * per_page, per_page, only
        )
        return RatingsPage(
            ratings=tuple(shown),
            page=page,
            pages=pages,
            total=total,
            order=order,
            mean_stars=mean,
            only=only,
        )

    async def _guess(self, member: Member, movie_id: int) -> float | None:
        """What the model expects; never a reason for a rating not to be saved."""
        if self._expected is None:
            return None
        try:
            async with asyncio.timeout(GUESSING_SECONDS):
                return await self._expected(member, movie_id)
        except (NoModelYet, TimeoutError):
            return None
        except Exception:  # noqa: BLE001 - whatever it is, the rating counts more
            _log.exception("the model could not guess a rating")
            return None
