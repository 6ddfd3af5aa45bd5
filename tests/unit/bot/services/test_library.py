from __future__ import annotations

import pytest

from bot.domain import Mark
from bot.errors import MovieNotInCatalogue
from bot.replies import MovieMarked, MovieUnmarked
from bot.services.library import Library
from tests.support.films import FILMS, HEAT, MATRIX


@pytest.fixture
def library(store):
    return Library(store)


async def test_marking_tells_what_it_did(library, ann):
    marked = await library.mark(ann, HEAT.movie_id, Mark.WATCHLIST)
    assert marked == MovieMarked(HEAT, Mark.WATCHLIST)
    assert (await library.mark(ann, HEAT.movie_id, Mark.WATCHLIST)).was
    marked = await library.mark(ann, HEAT.movie_id, Mark.SEEN)
    assert marked == MovieMarked(HEAT, Mark.SEEN, off=(Mark.WATCHLIST,))
    assert await library.unmark(ann, HEAT.movie_id, Mark.SEEN) == MovieUnmarked(HEAT, Mark.SEEN)
    assert not (await library.unmark(ann, HEAT.movie_id, Mark.SEEN)).was


async def test_pages(library, ann):
    for film in FILMS:
        await library.mark(ann, film.movie_id, Mark.WATCHLIST)
    page = await library.page(ann, Mark.WATCHLIST, page=9, per_page=2)
    assert [each.movie for each in page.marked] == [FILMS[0]]
    assert (page.page, page.pages, page.total) == (3, 3, len(FILMS))
    empty = await library.page(ann, Mark.SKIP)
    assert (empty.marked, empty.page, empty.pages, empty.total) == ((), 1, 1, 0)


async def test_a_movie_that_is_not_there_is_refused(library, ann):
    for attempt in (library.mark(ann, 999, Mark.SKIP), library.unmark(ann, 999, Mark.SKIP)):
        with pytest.raises(MovieNotInCatalogue):
            await attempt
    await library.mark(ann, MATRIX.movie_id, Mark.SKIP)
