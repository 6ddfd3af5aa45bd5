from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain import RatingFilter, RatingOrder
from bot.errors import MovieNotInCatalogue
from tests.support.films import AMELIE, FILMS, HEAT, MATRIX, TOY_STORY


async def test_a_rating_is_kept_with_its_movie_and_time(store, ann, clock):
    change = (await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)).change
    assert (change.movie_id, change.before, change.after) == (MATRIX.movie_id, None, 4.5)
    assert change.changed_at == clock.time
    (rating,) = await store.ratings.of(ann.member_id)
    assert (rating.movie, rating.stars, rating.rated_at) == (MATRIX, 4.5, clock.time)


async def test_rating_again_is_an_edit(store, ann):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)
    change = (await store.ratings.put(ann.member_id, MATRIX.movie_id, 2.0)).change
    assert (change.before, change.after) == (4.5, 2.0)
    assert await store.ratings.stars_of(ann.member_id) == {MATRIX.movie_id: 2.0}
    assert await store.ratings.count(ann.member_id) == 1


async def test_rating_it_the_same_changes_nothing_not_even_what_undo_undoes(store, ann):
    first = (await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)).change
    again = (await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)).change
    assert again.before == again.after == 4.5
    assert (await store.ratings.of(ann.member_id))[0].rated_at == first.changed_at
    await store.history.undo(ann.member_id)
    assert await store.ratings.of(ann.member_id) == []


async def test_removing_tells_what_was_there(store, ann):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)
    change = (await store.ratings.remove(ann.member_id, MATRIX.movie_id)).change
    assert (change.before, change.after) == (4.5, None)
    again = (await store.ratings.remove(ann.member_id, MATRIX.movie_id)).change
    assert again.before is again.after is None
    assert await store.ratings.count() == 0


async def test_undo_walks_back_step_by_step_and_restores_the_time_too(store, ann):
    member = ann.member_id
    first = (await store.ratings.put(member, MATRIX.movie_id, 4.5)).change
    await store.ratings.put(member, HEAT.movie_id, 3.0)
    await store.ratings.put(member, MATRIX.movie_id, 1.0)
    await store.ratings.remove(member, MATRIX.movie_id)

    movie, (undone,) = await store.history.undo(member)
    assert movie == MATRIX
    assert (undone.movie_id, undone.before, undone.after) == (MATRIX.movie_id, None, 1.0)
    await store.history.undo(member)
    newest_first = await store.ratings.of(member)
    assert [(each.movie, each.stars) for each in newest_first] == [(HEAT, 3.0), (MATRIX, 4.5)]
    assert newest_first[1].rated_at == first.changed_at
    await store.history.undo(member)
    await store.history.undo(member)
    assert await store.ratings.of(member) == []
    assert await store.history.undo(member) is None


async def test_a_new_rating_after_an_undo_is_undone_first(store, ann):
    member = ann.member_id
    await store.ratings.put(member, MATRIX.movie_id, 4.5)
    await store.ratings.put(member, HEAT.movie_id, 3.0)
    await store.history.undo(member)
    await store.ratings.put(member, AMELIE.movie_id, 5.0)
    undone = [await store.history.undo(member) for _ in range(3)]
    assert [each and each.movie for each in undone] == [AMELIE, MATRIX, None]


async def test_undo_is_ones_own(store, ann, bob):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)
    await store.ratings.put(bob.member_id, MATRIX.movie_id, 1.0)
    await store.history.undo(ann.member_id)
    assert await store.ratings.stars_of(ann.member_id) == {}
    assert await store.ratings.stars_of(bob.member_id) == {MATRIX.movie_id: 1.0}


async def test_the_history_only_grows(store, ann):
    member = ann.member_id
    await store.ratings.put(member, MATRIX.movie_id, 4.5)
    await store.ratings.put(member, MATRIX.movie_id, 2.0)
    await store.history.undo(member)
    await store.history.undo(member)
    steps = [(change.before, change.after) for change in await store.history.of(member)]
    assert steps == [(None, 4.5), (4.5, 2.0), (2.0, 4.5), (4.5, None)]


@pytest.mark.parametrize("movie_id", [999, 0, -1, 2**62])
async def test_a_movie_that_is_not_there_is_refused(store, ann, movie_id):
    with pytest.raises(MovieNotInCatalogue) as refusal:
        await store.ratings.put(ann.member_id, movie_id, 4.0)
    assert refusal.value.args_ == {"movie_id": str(movie_id)}
    assert await store.ratings.count() == 0


@pytest.mark.parametrize("stars", [0.0, 0.4, 4.3, 5.5, -1.0, float("nan"), float("inf")])
async def test_the_tables_themselves_refuse_stars_off_the_grid(store, ann, stars):
    with pytest.raises(IntegrityError):
        await store.ratings.put(ann.member_id, MATRIX.movie_id, stars)
    assert await store.history.of(ann.member_id) == []


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (RatingOrder.NEWEST, [AMELIE, HEAT, TOY_STORY, MATRIX]),
        (RatingOrder.BEST, [AMELIE, MATRIX, HEAT, TOY_STORY]),
        (RatingOrder.WORST, [TOY_STORY, HEAT, AMELIE, MATRIX]),
        (RatingOrder.TITLE, [AMELIE, HEAT, MATRIX, TOY_STORY]),
    ],
)
async def test_pages_are_sorted(store, ann, order, expected):
    for film, stars in ((MATRIX, 5.0), (TOY_STORY, 1.0), (HEAT, 3.0), (AMELIE, 5.0)):
        await store.ratings.put(ann.member_id, film.movie_id, stars)
    everything = await store.ratings.page(ann.member_id, order, 0, 10)
    assert [rating.movie for rating in everything] == expected
    second_page = await store.ratings.page(ann.member_id, order, 2, 2)
    assert second_page == everything[2:]
    assert await store.ratings.summary(ann.member_id) == (4, 3.5)


async def test_no_ratings_have_no_mean(store, ann):
    assert await store.ratings.summary(ann.member_id) == (0, None)


async def test_training_gets_everybodys_ratings_under_ids_of_their_own(store, ann, bob, clock):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)
    await store.ratings.put(bob.member_id, HEAT.movie_id, 1.0)
    assert await store.ratings.export() == [
        (ann.training_user_id, MATRIX.movie_id, 4.5, int(clock.time.timestamp()) - 1),
        (bob.training_user_id, HEAT.movie_id, 1.0, int(clock.time.timestamp())),
    ]


async def test_a_hundred_members_at_once_lose_nothing(store):
    async def rate_and_think_again(number):
        member = await store.members.get_or_add("discord", str(number))
        for film in FILMS[:2]:
            await store.ratings.put(member.member_id, film.movie_id, 3.0)
        await store.history.undo(member.member_id)
        return member.member_id

    members = await asyncio.gather(*map(rate_and_think_again, range(100)))
    assert len(set(members)) == 100
    assert await store.ratings.count() == 100
    for member in members:
        assert len(await store.history.of(member)) == 3


async def test_one_member_rating_at_once_keeps_an_unbroken_history(store, ann):
    stars = [half / 2 for half in range(1, 11)] * 4
    await asyncio.gather(
        *(store.ratings.put(ann.member_id, MATRIX.movie_id, each) for each in stars)
    )
    steps = await store.history.of(ann.member_id)
    assert all(one.after == two.before for one, two in pairwise(steps))
    while await store.history.undo(ann.member_id):
        pass
    assert await store.ratings.count() == 0


async def test_only_some_are_listed(store, ann):
    for stars, movie in enumerate((AMELIE, HEAT, MATRIX, TOY_STORY), start=2):
        await store.ratings.put(ann.member_id, movie.movie_id, float(stars))

    async def titles(**only):
        filtered = RatingFilter(**only)
        found = await store.ratings.page(ann.member_id, RatingOrder.BEST, 0, None, filtered)
        count, mean = await store.ratings.summary(ann.member_id, filtered)
        assert count == len(found)
        assert mean == (sum(each.stars for each in found) / count if count else None)
        return [each.movie.title for each in found]

    genre = MATRIX.genres[0]
    named = {movie.title for movie in (AMELIE, HEAT, MATRIX, TOY_STORY) if genre in movie.genres}
    assert set(await titles(genres=(genre,))) == named
    assert await titles(stars_from=3.0, stars_to=4.0) == [MATRIX.title, HEAT.title]
    assert await titles(text="HEA") == [HEAT.title]
    assert await titles(text="%") == []
    assert await titles(genres=("No such genre",)) == []
