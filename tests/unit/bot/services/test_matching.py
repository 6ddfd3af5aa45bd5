"""How alike tastes are said to be, on people whose tastes are known."""

from __future__ import annotations

from statistics import fmean

import pytest

from bot.domain import Mark, Movie, Platform
from bot.replies import TooFewToMatch
from bot.services.matching import ENOUGH, HALF_TRUSTED, LISTED, alike, compared

MATRIX, TOY_STORY, HEAT, ALIEN, PSYCHO, FARGO = 2571, 1, 6, 1214, 1219, 608


@pytest.fixture(scope="module")
def known(trained):
    return [entry.movie_id for entry in sorted(trained.catalogue, key=lambda e: -e.popularity)][
        :500
    ]


def halves(movielens, count, size):
    """Two halves of the ratings of some people who gave many."""
    ratings = movielens.ratings
    people = ratings.groupby("user_id").filter(lambda rows: len(rows) >= 2 * size)
    for _, rows in list(people.groupby("user_id"))[:count]:
        some = rows.sample(2 * size, random_state=0)
        yield [
            dict(zip(part["movie_id"].tolist(), part["stars"].tolist(), strict=True))
            for part in (some[:size], some[size:])
        ]


def test_people_are_more_like_themselves_than_like_others(trained, movielens, known):
    people = [[trained.fold_in(half) for half in both] for both in halves(movielens, 25, 50)]
    same = [alike(trained, first, second, known) for first, second in people]
    others = [
        alike(trained, people[one][0], people[two][1], known)
        for one in range(len(people))
        for two in range(len(people))
        if one != two
    ]
    above = fmean(own > other for own in same for other in others)
    assert above > 0.85
    assert abs(fmean(others)) < 0.1, "strangers are in the middle"


def test_it_is_the_same_from_both_sides_and_within_its_bounds(trained, movielens, known):
    movies = {each.movie_id: Movie(each.movie_id, each.title) for each in trained.catalogue}
    for mine, theirs in halves(movielens, 5, 20):
        there = compared(trained, movies, mine, theirs, known)
        back = compared(trained, movies, theirs, mine, known)
        assert there.match == pytest.approx(back.match)
        assert 0 <= there.match <= 1
        assert [film.movie for film in there.for_both] == [film.movie for film in back.for_both]
        assert len(there.for_both) == LISTED
        rated = mine.keys() | theirs.keys()
        assert not rated & {film.movie.movie_id for film in there.for_both}


def test_little_known_people_stay_near_the_middle(trained, known):
    movies = {each.movie_id: Movie(each.movie_id, each.title) for each in trained.catalogue}
    few = dict.fromkeys((MATRIX, ALIEN, HEAT, FARGO, PSYCHO), 5.0)
    match = compared(trained, movies, few, few, known)
    trust = ENOUGH / (ENOUGH + HALF_TRUSTED)
    assert match.match == pytest.approx((1 + trust) / 2)
    assert match.gap == 0
    assert match.shared_count == 5
    assert not match.disagreeing


@pytest.fixture
async def ben(app):
    return await app.member(Platform.DISCORD, "2")


async def test_both_are_heeded(app, ada, ben):
    for movie_id in (MATRIX, TOY_STORY, HEAT, ALIEN):
        await app.ratings.rate(ada, movie_id, 5.0)
    assert await app.matching.match(ada, ben) == TooFewToMatch(4, 0, ENOUGH)
    await app.ratings.rate(ada, FARGO, 4.0)
    for movie_id, stars in (
        (MATRIX, 4.5),
        (TOY_STORY, 2.0),
        (HEAT, 4.5),
        (ALIEN, 1.0),
        (PSYCHO, 3.0),
    ):
        await app.ratings.rate(ben, movie_id, stars)
    match = await app.matching.match(ada, ben)
    assert match.shared_count == 4
    assert match.gap == pytest.approx((0.5 + 3.0 + 0.5 + 4.0) / 4)
    assert [film.movie.movie_id for film in match.agreeing] == [MATRIX, HEAT]
    assert [film.movie.movie_id for film in match.disagreeing] == [ALIEN, TOY_STORY]
    first, second = (film.movie.movie_id for film in match.for_both[:2])
    await app.library.mark(ada, first, Mark.SKIP)
    await app.library.mark(ben, second, Mark.SEEN)
    later = [film.movie.movie_id for film in (await app.matching.match(ada, ben)).for_both]
    assert {first, second}.isdisjoint(later)
