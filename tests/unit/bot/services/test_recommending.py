from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.domain import Mark, Movie, Wish
from bot.errors import LikeAndUnlike, MovieNotInCatalogue
from bot.replies import GroupShown, NoSuchGroup, Order

MATRIX, TOY_STORY, INCEPTION = 2571, 1, 79132


async def test_every_rating_changes_the_next_list(app, ada):
    seen = []
    for movie_id, stars in ((MATRIX, 5.0), (TOY_STORY, 1.0), (INCEPTION, 3.0)):
        await app.ratings.rate(ada, movie_id, stars)
        picks = await app.recommending.recommend(ada, Wish(count=10, again=True))
        assert picks not in seen
        assert await app.recommending.recommend(ada, Wish(count=10, again=True)) == picks
        seen.append(picks)
    assert [picks.rated_count for picks in seen] == [1, 2, 3]


async def test_what_was_rated_or_is_on_the_table_is_not_recommended(app, ada):
    first = await app.recommending.recommend(ada, Wish(count=3))
    shown = frozenset(pick.movie.movie_id for pick in first.picks)
    await app.ratings.rate(ada, MATRIX, 5.0)
    second = await app.recommending.recommend(ada, Wish(count=10, excluding=shown))
    assert len(second.picks) == 10
    assert shown.isdisjoint(pick.movie.movie_id for pick in second.picks)
    assert MATRIX not in {pick.movie.movie_id for pick in second.picks}


def ids(picks):
    return [pick.movie.movie_id for pick in picks.picks]


async def test_nothing_is_recommended_twice_unless_it_is_asked_for(app, ada):
    first = await app.recommending.recommend(ada, Wish())
    second = await app.recommending.recommend(ada, Wish())
    assert len(second.picks) == 5
    assert set(ids(first)).isdisjoint(ids(second))
    asked = await app.recommending.recommend(ada, Wish(again=True))
    assert ids(asked) == ids(first)


async def test_where_too_little_is_left_what_was_shown_longest_ago_comes_again(app, ada):
    few = Wish(count=10, genres=("Film-Noir",), year_from=1990, year_to=1994)
    everything = ids(await app.recommending.recommend(ada, few))
    assert 3 < len(everything) < 10
    wish = replace(few, count=len(everything) - 1)
    await app.store.shown.forget(ada.member_id)
    first = ids(await app.recommending.recommend(ada, wish))
    (left,) = set(everything) - set(first)
    second = ids(await app.recommending.recommend(ada, wish))
    assert len(second) == len(first)
    assert second[0] == left
    assert set(second) <= set(everything)
    (missing,) = set(everything) - set(second)
    assert ids(await app.recommending.recommend(ada, wish))[0] == missing


async def test_what_was_seen_or_is_not_wanted_is_never_recommended(app, ada):
    first = ids(await app.recommending.recommend(ada, Wish()))
    await app.library.mark(ada, first[0], Mark.SEEN)
    await app.library.mark(ada, first[1], Mark.SKIP)
    await app.library.mark(ada, first[2], Mark.WATCHLIST)
    again = ids(await app.recommending.recommend(ada, Wish(again=True)))
    assert set(first) & set(again) == set(first[2:])
    group = (await app.recommending.group(0, ada)).picks[0].movie.movie_id
    await app.library.mark(ada, group, Mark.SKIP)
    picks = (await app.recommending.group(0, ada)).picks
    assert group not in {pick.movie.movie_id for pick in picks}


async def test_a_list_on_the_screen_is_refilled_in_place_with_films_never_shown(app, ada):
    before = ids(await app.recommending.recommend(ada, Wish()))
    on_screen = ids(await app.recommending.recommend(ada, Wish()))
    await app.library.mark(ada, on_screen[1], Mark.SEEN)
    refilled = ids(await app.recommending.refill(ada, Wish(), on_screen))
    assert refilled[0] == on_screen[0]
    assert refilled[2:] == on_screen[2:]
    assert refilled[1] not in {*before, *on_screen}
    assert refilled[1] in await app.store.shown.lately(ada.member_id)


async def test_a_film_that_the_model_does_not_know_stays_rated_and_harms_nothing(app, ada):
    films = [*app.catalogue.films.movies.values(), Movie(10_000_001, "Holiday at the Lake", 2026)]
    known = await app.store.movies.catalogue()
    await app.store.movies.replace_catalogue(
        films, dataset=known.dataset, fingerprint="with-one-more", id_space=known.id_space
    )
    await app.catalogue.refresh()
    await app.ratings.rate(ada, 10_000_001, 5.0)
    await app.ratings.rate(ada, MATRIX, 5.0)
    picks = await app.recommending.recommend(ada, Wish())
    assert len(picks.picks) == 5
    assert await app.recommending.expected(ada, 10_000_001) is None
    assert (await app.recommending.similar((10_000_001,), ada)).similar == ()
    with pytest.raises(MovieNotInCatalogue):
        await app.recommending.pick(ada, 10_000_001)


async def test_reasons_are_the_members_own_ratings(app, ada):
    await app.ratings.rate(ada, MATRIX, 5.0)
    await app.ratings.rate(ada, TOY_STORY, 4.0)
    pick = await app.recommending.pick(ada, INCEPTION)
    assert pick.because
    assert {because.movie.movie_id for because in pick.because} <= {MATRIX, TOY_STORY}
    assert all(0 < because.share <= 1 for because in pick.because)
    assert pick.group


async def test_the_guess_does_not_know_the_answer(app, ada):
    before = await app.recommending.expected(ada, MATRIX)
    await app.ratings.rate(ada, MATRIX, 0.5)
    assert await app.recommending.expected(ada, MATRIX) == before


async def test_groups_are_found_by_id_and_by_roughly_their_name(app, ada):
    groups = (await app.recommending.groups(ada)).groups
    for group in groups:
        assert group.size >= len(group.examples) > 0
    name = groups[0].name
    for asked in (groups[0].cluster_id, str(groups[0].cluster_id), name, name.upper(), name[:-1]):
        shown = await app.recommending.group(asked, ada)
        assert isinstance(shown, GroupShown), asked
        assert shown.group.name == name
    missing = await app.recommending.group("", ada)
    assert isinstance(missing, NoSuchGroup)
    assert len(missing.names) == len(groups)
    assert isinstance(await app.recommending.group(10_000, ada), NoSuchGroup)


async def test_groups_somebody_rates_in_come_first(app, ada):
    await app.ratings.rate(ada, MATRIX, 5.0)
    first, second, *_ = (await app.recommending.groups(ada)).groups
    assert first.rated_by_member == 1
    assert first.member_mean == 5.0
    assert second.rated_by_member == 0


async def test_similar_without_a_member_says_nothing_about_one(app, ada):
    await app.ratings.rate(ada, MATRIX, 5.0)
    neutral = await app.recommending.similar((INCEPTION,))
    assert all(near.stars is None and not near.seen for near in neutral.similar)
    personal = await app.recommending.similar((INCEPTION,), ada, count=40)
    assert len(personal.similar) == 40
    assert {near.movie.movie_id for near in personal.similar if near.seen} <= {MATRIX}
    assert all(near.stars is not None for near in personal.similar)
    with pytest.raises(MovieNotInCatalogue):
        await app.recommending.similar((987_654_321,), ada)


HEAT, ALIEN, PSYCHO = 6, 1214, 1219


async def test_films_are_like_all_of_some_and_unlike_others(app, ada):
    both = await app.recommending.similar((ALIEN, HEAT, ALIEN), ada)
    assert [movie.movie_id for movie in both.to] == [ALIEN, HEAT]
    alone = await app.recommending.similar((ALIEN,), ada)
    assert both.similar != alone.similar
    but = await app.recommending.similar((ALIEN,), ada, without=(PSYCHO,), count=40)
    assert [movie.movie_id for movie in but.without] == [PSYCHO]
    then = {near.movie.movie_id: near.score for near in alone.similar}
    now = {near.movie.movie_id: near.score for near in but.similar}
    assert now.keys() & then.keys()
    assert all(now[movie_id] <= then[movie_id] for movie_id in now.keys() & then.keys())
    with pytest.raises(LikeAndUnlike, match="Alien"):
        await app.recommending.similar((HEAT, ALIEN), ada, without=(ALIEN,))


async def test_by_taste_what_is_rated_or_not_wanted_is_left_out(app, ada):
    neutral = await app.recommending.similar((ALIEN,), ada)
    first, second = (near.movie.movie_id for near in neutral.similar[:2])
    await app.ratings.rate(ada, first, 1.0)
    await app.library.mark(ada, second, Mark.SKIP)
    by_taste = await app.recommending.similar((ALIEN,), ada, order=Order.TASTE)
    assert by_taste.order is Order.TASTE
    assert {first, second}.isdisjoint(near.movie.movie_id for near in by_taste.similar)
    again = await app.recommending.similar((ALIEN,), ada)
    assert [near.movie for near in again.similar] == [near.movie for near in neutral.similar]
    assert again.similar[0].seen
    assert all(0 <= near.score <= 1 for near in by_taste.similar)


async def test_many_members_at_once_get_each_their_own(app):
    from bot.domain import Platform

    members = [await app.member(Platform.DISCORD, str(number)) for number in range(20)]
    for number, member in enumerate(members):
        await app.ratings.rate(member, MATRIX, 0.5 + number % 10 / 2)
    wish = Wish(count=3, again=True)
    at_once = await asyncio.gather(
        *(app.recommending.recommend(member, wish) for member in members)
    )
    alone = [await app.recommending.recommend(member, wish) for member in members]
    assert list(at_once) == alone


async def test_a_rehearsal_leaves_nothing_behind(app, ada):
    await app.ratings.rate(ada, MATRIX, 5.0)
    async with app.rehearsal() as stage:
        await stage.ratings.rate(ada, TOY_STORY, 1.0)
        assert (await stage.recommending.recommend(ada, Wish())).rated_count == 2
    assert await app.store.ratings.stars_of(ada.member_id) == {MATRIX: 5.0}
    assert (await app.recommending.recommend(ada, Wish())).rated_count == 1
