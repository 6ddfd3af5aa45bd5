"""The ratings service, on a real store."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain import Mark, Platform, RatingOrder
from bot.errors import MovieNotInCatalogue, NoModelYet, NotStars
from bot.replies import MarkUndone, NothingToUndo, RatingRemoved, RatingSaved, RatingUndone
from bot.services import ratings as service
from bot.services.ratings import Ratings
from tests.support.films import AMELIE, FILMS, HEAT, MATRIX, TOY_STORY


@pytest.fixture
def ratings(store):
    return Ratings(store)


async def test_a_rating_is_saved_and_told(ratings, ann):
    saved = await ratings.rate(ann, MATRIX.movie_id, 4.5)
    assert saved == RatingSaved(MATRIX, 4.5, before=None, rated_count=1)
    saved = await ratings.rate(ann, MATRIX.movie_id, 3)
    assert saved == RatingSaved(MATRIX, 3, before=4.5, rated_count=1)


@pytest.mark.parametrize("stars", [0, 0.25, 4.3, 5.5, 7, -1, float("nan"), float("inf")])
async def test_stars_off_the_grid_are_refused(ratings, ann, stars):
    with pytest.raises(NotStars) as refusal:
        await ratings.rate(ann, MATRIX.movie_id, stars)
    assert refusal.value.args_ == {"text": f"{stars:g}"}
    assert (await ratings.page(ann)).total == 0


@pytest.mark.parametrize("movie_id", [999, 0, -1, 10**30])
async def test_a_movie_that_is_not_there_is_refused(ratings, ann, movie_id):
    for attempt in (ratings.rate(ann, movie_id, 4.0), ratings.unrate(ann, movie_id)):
        with pytest.raises(MovieNotInCatalogue):
            await attempt


async def test_unrating_tells_what_is_gone(ratings, ann):
    await ratings.rate(ann, MATRIX.movie_id, 4.5)
    assert await ratings.unrate(ann, MATRIX.movie_id) == RatingRemoved(MATRIX, 4.5, 0)
    assert await ratings.unrate(ann, MATRIX.movie_id) == RatingRemoved(MATRIX, None, 0)


async def test_undo_goes_back_to_the_beginning(ratings, ann):
    await ratings.rate(ann, MATRIX.movie_id, 4.5)
    await ratings.rate(ann, MATRIX.movie_id, 2.0)
    await ratings.unrate(ann, MATRIX.movie_id)
    assert await ratings.undo(ann) == RatingUndone(MATRIX, undone=None, now=2.0)
    assert await ratings.undo(ann) == RatingUndone(MATRIX, undone=2.0, now=4.5)
    assert await ratings.undo(ann) == RatingUndone(MATRIX, undone=4.5, now=None)
    assert await ratings.undo(ann) == NothingToUndo()


async def test_undo_reaches_a_movie_that_a_newer_catalogue_lacks(ratings, ann, store):
    await ratings.rate(ann, MATRIX.movie_id, 4.5)
    await store.movies.replace_catalogue(
        [HEAT], dataset="smaller", fingerprint="2", id_space="movielens"
    )
    assert await ratings.undo(ann) == RatingUndone(MATRIX, undone=4.5, now=None)


async def test_undo_takes_marks_and_stars_in_the_order_they_came(ratings, store, ann):
    await ratings.rate(ann, HEAT.movie_id, 3.0)
    await store.marks.put(ann.member_id, MATRIX.movie_id, Mark.WATCHLIST)
    await ratings.rate(ann, MATRIX.movie_id, 4.5)
    await store.marks.put(ann.member_id, AMELIE.movie_id, Mark.SKIP)
    await store.marks.remove(ann.member_id, AMELIE.movie_id, Mark.SKIP)
    assert await ratings.undo(ann) == MarkUndone(AMELIE, Mark.SKIP, now=True)
    assert await ratings.undo(ann) == MarkUndone(AMELIE, Mark.SKIP, now=False)
    assert await ratings.undo(ann) == RatingUndone(MATRIX, undone=4.5, now=None)
    assert await store.marks.of(ann.member_id) == {MATRIX.movie_id: {Mark.WATCHLIST}}
    assert await ratings.undo(ann) == MarkUndone(MATRIX, Mark.WATCHLIST, now=False)
    assert await ratings.undo(ann) == RatingUndone(HEAT, undone=3.0, now=None)
    assert await ratings.undo(ann) == NothingToUndo()


async def test_pages(ratings, ann):
    for film, stars in ((MATRIX, 5.0), (TOY_STORY, 1.0), (HEAT, 3.0), (AMELIE, 4.0)):
        await ratings.rate(ann, film.movie_id, stars)
    page = await ratings.page(ann, 2, RatingOrder.BEST, per_page=3)
    assert [rating.movie for rating in page.ratings] == [TOY_STORY]
    assert (page.page, page.pages, page.total, page.mean_stars) == (2, 2, 4, 3.25)
    assert page.order is RatingOrder.BEST


@pytest.mark.parametrize(("asked", "given"), [(-3, 1), (0, 1), (1, 1), (2, 2), (99, 2)])
async def test_a_page_beyond_the_end_is_the_last(ratings, ann, asked, given):
    for film in FILMS:
        await ratings.rate(ann, film.movie_id, 4.0)
    page = await ratings.page(ann, asked, per_page=3)
    assert page.page == given
    assert page.ratings


async def test_no_ratings_are_one_empty_page(ratings, ann):
    page = await ratings.page(ann)
    assert (page.ratings, page.page, page.pages, page.total, page.mean_stars) == ((), 1, 1, 0, None)


async def test_the_models_guess_is_told_the_first_time(store, ann):
    async def expected(member, movie_id):
        assert member == ann
        assert await store.ratings.stars_of(ann.member_id) == {}
        return movie_id / 1000

    ratings = Ratings(store, expected)
    assert (await ratings.rate(ann, MATRIX.movie_id, 4.5)).expected == MATRIX.movie_id / 1000


async def test_no_guess_is_told_when_thinking_again(store, ann):
    await Ratings(store).rate(ann, MATRIX.movie_id, 4.5)

    async def expected(_member, _movie_id):
        return 3.0

    assert (await Ratings(store, expected).rate(ann, MATRIX.movie_id, 2.0)).expected is None


@pytest.mark.parametrize("trouble", [NoModelYet(), RuntimeError("the model broke"), None])
async def test_a_rating_is_saved_whatever_becomes_of_the_guess(store, ann, monkeypatch, trouble):
    monkeypatch.setattr(service, "GUESSING_SECONDS", 0.01)

    async def expected(_member, _movie_id):
        if trouble:
            raise trouble
        await asyncio.sleep(60)

    saved = await Ratings(store, expected).rate(ann, MATRIX.movie_id, 4.5)
    assert saved == RatingSaved(MATRIX, 4.5, None, 1, expected=None)


async def test_a_storm_of_ratings_from_fifty_members(store, ratings):
    members = [await store.members.get_or_add(Platform.DISCORD, str(n)) for n in range(50)]
    saved = await asyncio.gather(*(ratings.rate(member, HEAT.movie_id, 4.0) for member in members))
    assert {each.rated_count for each in saved} == {1}
    assert await store.ratings.count() == 50
