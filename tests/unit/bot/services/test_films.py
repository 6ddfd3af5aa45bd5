"""Films that MovieLens lacks: found, rated and recommended at once, and kept through trainings."""

from __future__ import annotations

import asyncio

import pytest

from bot.application import Application
from bot.domain import Wish
from bot.errors import FilmInUse, MovieNotInCatalogue, NoModelYet, NotAFilm
from bot.replies import FilmAdded, FilmKnown, Found
from tests.unit.bot.services.test_training import train

TITLE, YEAR, GENRES = "The Long Intermission", 2026, ("Comedy", "Mystery")


@pytest.fixture
async def film(app):
    added = await app.films.add(TITLE, YEAR, GENRES)
    assert isinstance(added, FilmAdded)
    return added.movie


async def test_it_is_found_rated_and_recommended_at_once(app, ada, film):
    assert film.movie_id < 0
    assert app.catalogue.resolve("the long intermision") == Found(film)
    expected = await app.recommending.expected(ada, film.movie_id)
    assert 0.5 <= expected <= 5
    picks = await app.recommending.recommend(ada, Wish(year_from=2026))
    assert [pick.movie for pick in picks.picks] == [film]
    assert picks.picks[0].group
    assert (await app.recommending.similar([film.movie_id], ada)).similar
    saved = await app.ratings.rate(ada, film.movie_id, 4.5)
    assert saved.movie == film
    assert not (await app.recommending.recommend(ada, Wish(year_from=2026))).picks


async def test_a_rating_of_it_changes_what_is_recommended(app, ada, film):
    await app.ratings.rate(ada, 1, 4.0)
    before = await app.recommending.pick(ada, 2571)
    await app.ratings.rate(ada, film.movie_id, 5.0)
    after = await app.recommending.pick(ada, 2571)
    assert after.stars != before.stars


@pytest.mark.parametrize("title", [TITLE, "the long  INTERMISSION", "Long Intermission, The"])
async def test_one_of_the_same_title_and_year_is_shown_instead(app, film, title):
    assert await app.films.add(title, YEAR, GENRES) == FilmKnown(film)
    assert isinstance(await app.films.add(title, YEAR - 1, GENRES), FilmAdded)


async def test_films_of_movielens_are_known_too(app):
    known = await app.films.add("matrix, the", 1999, ("Action",))
    assert isinstance(known, FilmKnown)
    assert known.movie.movie_id == 2571
    assert await app.films.added() == []


async def test_adding_at_the_same_moment_adds_once(app):
    both = await asyncio.gather(*(app.films.add(TITLE, YEAR, GENRES) for _ in range(3)))
    assert sum(isinstance(each, FilmAdded) for each in both) == 1
    assert len(await app.films.added()) == 1


@pytest.mark.parametrize(
    ("title", "year"), [("", 2020), (" \n ", 2020), ("x" * 201, 2020), ("X", 1700), ("X", 2100)]
)
async def test_what_is_no_film_is_refused(app, title, year):
    with pytest.raises(NotAFilm):
        await app.films.add(title, year, GENRES)


async def test_control_characters_become_spaces(app):
    added = await app.films.add("A\nB\u202eC", 2020, GENRES)
    assert added.movie.title == "A B C"


async def test_before_the_first_training_there_is_nothing_to_add_to(untrained):
    with pytest.raises(NoModelYet):
        await untrained.films.add(TITLE, YEAR, GENRES)


async def test_it_can_be_taken_away_while_nobody_rated_it(app, ada, film):
    await app.recommending.recommend(ada, Wish(year_from=2026))
    assert (await app.films.remove(film.movie_id)).movie == film
    with pytest.raises(MovieNotInCatalogue):
        app.catalogue.movie(film.movie_id)
    assert film.movie_id not in app.models.live.model
    assert not (await app.recommending.recommend(ada, Wish(year_from=2026))).picks


async def test_it_stays_once_somebody_rated_it(app, ada, film):
    await app.ratings.rate(ada, film.movie_id, 4.5)
    with pytest.raises(FilmInUse):
        await app.films.remove(film.movie_id)
    with pytest.raises(FilmInUse):
        await app.films.remove(1)
    with pytest.raises(MovieNotInCatalogue):
        await app.films.remove(-99)
    assert app.catalogue.movie(film.movie_id) == film


async def test_the_training_learns_of_it_and_later_models_know_it(app, ada, film, engine_process):
    await app.ratings.rate(ada, film.movie_id, 4.5)
    await train(app)
    header, row = engine_process.films_seen()
    assert header == "movie_id,title,year,genres,also_known_as"
    assert row == f"{film.movie_id},{TITLE},{YEAR},Comedy|Mystery,"
    assert film.movie_id in app.models.live.model
    assert app.catalogue.movie(film.movie_id) == film
    await app.models.roll_back()
    assert film.movie_id in app.models.live.model


async def test_it_is_there_after_a_restart(settings, film):
    async with Application.open(settings) as again:
        assert again.catalogue.movie(film.movie_id) == film
        assert film.movie_id in again.models.live.model
        assert await again.films.added() == [film]
