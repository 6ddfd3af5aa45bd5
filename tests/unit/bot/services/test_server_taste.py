"""What a server likes: only what is shared there, by shrunk means."""

from __future__ import annotations

import pytest

from bot.domain import Platform

SERVER = "1"
MATRIX, TOY_STORY, HEAT, ALIEN, PSYCHO, FARGO = 2571, 1, 6, 1214, 1219, 608


@pytest.fixture
async def members(app):
    """Three people, of whom the first two share."""
    found = [await app.member(Platform.DISCORD, str(number)) for number in (1, 2, 3)]
    for member in found:
        await app.store.sharing.meet(member.member_id, SERVER)
    for member in found[:2]:
        await app.personal.share(member, SERVER, shared=True)
    return found


def titles(films):
    return [film.movie.movie_id for film in films]


async def test_only_what_is_shared_there_counts(app, members):
    one, two, other = members
    await app.ratings.rate(one, MATRIX, 5.0)
    alone = await app.server_tastes.of(SERVER, one)
    assert (alone.members, alone.favourites, alone.counted) == (1, (), True)
    await app.ratings.rate(two, MATRIX, 4.0)
    await app.ratings.rate(other, HEAT, 5.0)
    taste = await app.server_tastes.of(SERVER, other)
    assert (taste.members, taste.ratings, taste.counted) == (2, 2, False)
    assert titles(taste.favourites) == [MATRIX]
    assert (taste.favourites[0].mean, taste.favourites[0].count) == (4.5, 2)
    assert taste.favourites[0].spread == pytest.approx(0.5)
    assert (await app.server_tastes.of("2", one)).members == 0
    await app.personal.share(two, SERVER, shared=False)
    assert (await app.server_tastes.of(SERVER, one)).favourites == ()


async def test_one_enthusiast_does_not_outweigh_two_who_agree(app, members):
    one, two, _ = members
    for movie_id, stars in ((MATRIX, 4.5), (HEAT, 5.0), (TOY_STORY, 2.0), (ALIEN, 5.0)):
        await app.ratings.rate(one, movie_id, stars)
    for movie_id, stars in ((MATRIX, 4.5), (TOY_STORY, 3.0), (ALIEN, 1.0)):
        await app.ratings.rate(two, movie_id, stars)
    taste = await app.server_tastes.of(SERVER, one)
    assert titles(taste.favourites)[:2] == [MATRIX, HEAT]
    assert titles(taste.divided) == [ALIEN]
    assert taste.divided[0].spread == pytest.approx(2.0)
    assert taste.groups
    assert taste.groups[0].mean > taste.groups[-1].mean or len(taste.groups) == 1


async def test_gems_are_liked_here_and_little_known(app, members):
    one, two, _ = members
    well_known = [movie.movie_id for movie in app.catalogue.films.best_known[:12]]
    obscure, dull = (movie.movie_id for movie in app.catalogue.films.best_known[5000:5002])
    for member in (one, two):
        for movie_id in well_known:
            await app.ratings.rate(member, movie_id, 5.0)
        await app.ratings.rate(member, obscure, 4.5)
        await app.ratings.rate(member, dull, 2.0)
    taste = await app.server_tastes.of(SERVER, one)
    assert titles(taste.gems) == [obscure]
    assert set(titles(taste.favourites)) <= set(well_known)
