"""Rounds of questions: what is asked, where a round stands, how it ends."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain import Mark, Wish
from bot.replies import FilmAsked, GroupsAsked, Picks
from bot.services.onboarding import PLACE, QUESTIONS


@pytest.fixture
async def horror(app):
    """The name of a group, one that newcomers are not asked about by themselves."""
    groups = (await app.recommending.groups()).groups
    return next(group.name for group in groups if "horror" in group.name.casefold())


async def answer(app, member, asked, stars=4.0):
    return await app.onboarding.rate(member, asked.movie.movie_id, stars)


async def test_a_newcomer_picks_groups_rates_five_films_and_gets_picks(app, ada, horror):
    first = await app.onboarding.start(ada)
    assert isinstance(first, GroupsAsked)
    assert horror in {group.name for group in first.groups}
    assert first.chosen == ()
    step = await app.onboarding.choose(ada, [horror])
    seen = []
    while isinstance(step, FilmAsked):
        assert step.number == len(seen) + 1
        assert step.of == QUESTIONS
        assert step.movie.movie_id not in seen
        assert step.before == (seen[-1] if seen else None)
        seen.append(step.movie.movie_id)
        step = await answer(app, ada, step)
    assert len(seen) == QUESTIONS
    assert isinstance(step, Picks)
    assert step.groups == (horror,)
    assert {pick.group for pick in step.picks} == {horror}
    assert step.rated_count == QUESTIONS
    assert set(await app.store.ratings.stars_of(ada.member_id)) == set(seen)


async def test_groups_shape_the_questions(app, ada, horror):
    group = (await app.recommending.group(horror)).group
    cluster = {each.id: set(each.movie_ids) for each in await app.recommending._live.run(_clusters)}
    asked = []
    step = await app.onboarding.choose(ada, [horror])
    while isinstance(step, FilmAsked):
        asked.append(step.movie.movie_id in cluster[group.cluster_id])
        step = await answer(app, ada, step)
    assert asked[:2] + asked[3:] == [True] * 4
    anything = await app.onboarding.choose(ada, [])
    assert isinstance(anything, FilmAsked)


def _clusters(model):
    return model.clusters


async def test_what_was_not_seen_or_skipped_is_not_asked_again(app, ada):
    passed = []
    step = await app.onboarding.choose(ada, [])
    for seen in (False, True, False):
        passed.append(step.movie.movie_id)
        step = await app.onboarding.pass_over(ada, step.movie.movie_id, seen=seen)
        assert step.number == 1
        assert step.movie.movie_id not in passed
    while isinstance(step, FilmAsked):
        step = await answer(app, ada, step)
    # In the next round what was skipped may come again, what was not seen may not.
    step = await app.onboarding.choose(ada, [])
    later = []
    for _ in range(30):
        later.append(step.movie.movie_id)
        step = await app.onboarding.pass_over(ada, step.movie.movie_id, seen=True)
    assert {passed[0], passed[2]}.isdisjoint(later)
    assert passed[1] in later


async def test_marks_are_heeded(app, ada):
    first = await app.onboarding.choose(ada, [])
    await app.library.mark(ada, first.movie.movie_id, Mark.WATCHLIST)
    second = await app.onboarding.choose(ada, [])
    assert second.movie != first.movie
    await app.library.mark(ada, first.movie.movie_id, Mark.SEEN)
    assert (await app.onboarding.choose(ada, [])).movie == first.movie


async def test_one_can_go_back(app, ada):
    first = await app.onboarding.choose(ada, [])
    second = await answer(app, ada, first, 1.0)
    assert second.saved.stars == 1.0
    again = await app.onboarding.back(ada, second.before)
    assert (again.movie, again.number, again.before) == (first.movie, 1, None)
    assert await app.store.ratings.count(ada.member_id) == 0
    unseen = await app.onboarding.pass_over(ada, first.movie.movie_id, seen=False)
    again = await app.onboarding.back(ada, unseen.before)
    assert again.movie == first.movie
    assert first.movie.movie_id not in (await _state(app, ada))["unseen"]


async def test_going_back_takes_no_rating_that_was_given_elsewhere(app, ada):
    await app.ratings.rate(ada, 2571, 5.0)
    await app.onboarding.back(ada, 2571)
    assert await app.store.ratings.count(ada.member_id) == 1


async def test_a_round_goes_on_where_it_stood(app, ada, horror):
    step = await app.onboarding.choose(ada, [horror])
    step = await answer(app, ada, step)
    resumed = await app.onboarding.start(ada)
    assert (resumed.movie, resumed.number) == (step.movie, 2)
    picks = await app.onboarding.finish(ada)
    assert picks.groups == (horror,)
    anew = await app.onboarding.start(ada)
    assert isinstance(anew, GroupsAsked)
    assert anew.chosen == (horror,)
    assert anew.groups[0].name == horror
    assert anew.rated_count == 1


async def _state(app, member):
    return (await app.store.conversations.get(member.member_id, PLACE)).state


async def test_a_state_from_another_version_is_a_beginning(app, ada):
    await app.store.conversations.put(ada.member_id, PLACE, {"something": "else"})
    assert isinstance(await app.onboarding.start(ada), GroupsAsked)


async def test_members_have_rounds_of_their_own(app, ada):
    from bot.domain import Platform

    ben = await app.member(Platform.DISCORD, "2")
    step = await app.onboarding.choose(ada, [])
    await answer(app, ada, step)
    assert isinstance(await app.onboarding.start(ben), GroupsAsked)


async def test_pressing_twice_counts_once(app, ada):
    first = await app.onboarding.choose(ada, [])
    await asyncio.gather(*(answer(app, ada, first) for _ in range(2)))
    assert (await app.onboarding.start(ada)).number == 2


ALIEN, THING, SHINING = 1214, 2288, 1258
TITANIC, GHOST, PRETTY_WOMAN = 1721, 587, 597


async def test_what_is_asked_depends_on_what_is_known(app):
    """A question tells most where it asks about what somebody may well have seen."""
    from bot.domain import Platform

    asked = []
    for number, films in enumerate(((ALIEN, THING, SHINING), (TITANIC, GHOST, PRETTY_WOMAN))):
        member = await app.member(Platform.DISCORD, str(100 + number))
        for movie_id in films:
            await app.ratings.rate(member, movie_id, 5.0)
        step = await app.onboarding.choose(member, [])
        path = []
        while isinstance(step, FilmAsked):
            path.append(step.movie.movie_id)
            step = await answer(app, member, step)
        asked.append(path)
    assert asked[0] != asked[1]


async def test_picks_are_not_empty_without_any_answer(app, ada):
    await app.onboarding.choose(ada, ["No such group any more"])
    picks = await app.onboarding.finish(ada)
    assert len(picks.picks) == Wish().count
    assert picks.groups == ()
