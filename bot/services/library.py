"""A member's lists: what they want to watch, have seen, or never want to be recommended."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bot.replies import MarkedPage, MovieMarked, MovieUnmarked

if TYPE_CHECKING:
    from bot.domain import Mark, Member
    from bot.store import Store


class Library:
    """Marks on movies. What marking does is undone with `Ratings.undo`, in order with the stars.

    Args:
        store: Where they are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def mark(self, member: Member, movie_id: int, mark: Mark) -> MovieMarked:
        """Put a movie on a list, and off those that this ends.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        marking = await self._store.marks.put(member.member_id, movie_id, mark)
        return MovieMarked(marking.movie, mark, was=marking.was, off=marking.off)

    async def unmark(self, member: Member, movie_id: int, mark: Mark) -> MovieUnmarked:
        """Take a movie off a list; fine where it was not on it.

        Raises:
            MovieNotInCatalogue: There is no such movie.
        """
        marking = await self._store.marks.remove(member.member_id, movie_id, mark)
        return MovieUnmarked(marking.movie, mark, was=marking.was)

    async def page(
        self, member: Member, mark: Mark, page: int = 1, per_page: int = 10
    ) -> MarkedPage:
        """One page of a list, the newest first.

        Args:
            member: Whose list.
            mark: Which list.
            page: Counted from 1; one beyond either end is taken for the nearest there is.
            per_page: How many on a page, at least 1.
        """
        total = await self._store.marks.count(member.member_id, mark)
        pages = max(1, math.ceil(total / per_page))
        page = min(max(page, 1), pages)
        marked = await self._store.marks.page(
            member.member_id, mark, (page - 1) * per_page, per_page
        )
        return MarkedPage(tuple(marked), mark, page, pages, total)
