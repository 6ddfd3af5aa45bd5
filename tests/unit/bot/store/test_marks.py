from __future__ import annotations

import pytest

from bot.domain import Mark, MarkChange, RatingChange
from bot.errors import MovieNotInCatalogue
from tests.support.films import AMELIE, HEAT, MATRIX


async def test_marks_are_kept_newest_first(store, ann, clock):
    for film in (HEAT, MATRIX):
        done = await store.marks.put(ann.member_id, film.movie_id, Mark.WATCHLIST)
        assert done == (film, False, ())
    newest, oldest = await store.marks.page(ann.member_id, Mark.WATCHLIST)
    assert (newest.movie, oldest.movie) == (MATRIX, HEAT)
    assert newest.marked_at == clock.time
    assert await store.marks.page(ann.member_id, Mark.WATCHLIST, 1, 5) == [oldest]
    assert await store.marks.count(ann.member_id, Mark.WATCHLIST) == 2
    assert await store.marks.page(ann.member_id, Mark.SEEN) == []


async def test_marking_twice_is_marking_once(store, ann):
    await store.marks.put(ann.member_id, HEAT.movie_id, Mark.SEEN)
    assert (await store.marks.put(ann.member_id, HEAT.movie_id, Mark.SEEN)).was
    assert await store.history.undo(ann.member_id)
    assert await store.marks.of(ann.member_id) == {}
    assert await store.history.undo(ann.member_id) is None


async def test_seen_and_skip_are_not_to_be_recommended_and_the_watchlist_is(store, ann):
    await store.marks.put(ann.member_id, HEAT.movie_id, Mark.SEEN)
    await store.marks.put(ann.member_id, MATRIX.movie_id, Mark.SKIP)
    await store.marks.put(ann.member_id, AMELIE.movie_id, Mark.WATCHLIST)
    assert await store.marks.unwanted(ann.member_id) == {HEAT.movie_id, MATRIX.movie_id}


@pytest.mark.parametrize(
    ("first", "then", "left"),
    [
        (Mark.WATCHLIST, Mark.SEEN, {Mark.SEEN}),
        (Mark.WATCHLIST, Mark.SKIP, {Mark.SKIP}),
        (Mark.SKIP, Mark.WATCHLIST, {Mark.WATCHLIST}),
        (Mark.SEEN, Mark.WATCHLIST, {Mark.SEEN, Mark.WATCHLIST}),
        (Mark.SEEN, Mark.SKIP, {Mark.SEEN, Mark.SKIP}),
    ],
)
async def test_a_mark_ends_what_it_contradicts_and_undo_brings_it_back(
    store, ann, first, then, left
):
    await store.marks.put(ann.member_id, HEAT.movie_id, first)
    done = await store.marks.put(ann.member_id, HEAT.movie_id, then)
    assert await store.marks.of(ann.member_id) == {HEAT.movie_id: left}
    assert set(done.off) == {first} - left
    film, reversals = await store.history.undo(ann.member_id)
    assert film == HEAT
    assert (reversals[0].mark, reversals[0].on) == (then, False)
    assert await store.marks.of(ann.member_id) == {HEAT.movie_id: {first}}


async def test_rating_takes_a_film_off_the_watchlist_and_undo_brings_both_back(store, ann):
    await store.marks.put(ann.member_id, HEAT.movie_id, Mark.WATCHLIST)
    (before,) = await store.marks.page(ann.member_id, Mark.WATCHLIST)
    await store.ratings.put(ann.member_id, HEAT.movie_id, 4.0)
    assert await store.marks.of(ann.member_id) == {}
    _, (stars, mark) = await store.history.undo(ann.member_id)
    assert isinstance(stars, RatingChange)
    assert (stars.before, stars.after) == (4.0, None)
    assert isinstance(mark, MarkChange)
    assert (mark.mark, mark.on) == (Mark.WATCHLIST, True)
    assert await store.marks.page(ann.member_id, Mark.WATCHLIST) == [before]
    assert await store.ratings.count() == 0


async def test_taking_a_mark_off(store, ann):
    assert not (await store.marks.remove(ann.member_id, HEAT.movie_id, Mark.SKIP)).was
    await store.marks.put(ann.member_id, HEAT.movie_id, Mark.SKIP)
    assert (await store.marks.remove(ann.member_id, HEAT.movie_id, Mark.SKIP)).was
    assert await store.marks.unwanted(ann.member_id) == set()


async def test_a_movie_that_is_not_there_is_refused(store, ann):
    with pytest.raises(MovieNotInCatalogue):
        await store.marks.put(ann.member_id, 999, Mark.SEEN)
    assert await store.history.of(ann.member_id) == []


async def test_marks_are_ones_own(store, ann, bob):
    await store.marks.put(ann.member_id, HEAT.movie_id, Mark.SKIP)
    assert await store.marks.of(bob.member_id) == {}
    assert await store.history.undo(bob.member_id) is None
