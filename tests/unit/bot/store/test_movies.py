from __future__ import annotations

import asyncio

import pytest

from bot.domain import Movie
from bot.errors import HostError
from bot.store import Store
from bot.store.database import CHUNK
from tests.support.films import AMELIE, FILMS, HEAT, MATRIX, TOY_STORY, UNTITLED


async def import_again(store, films, **changes):
    edition = {"dataset": "ml-other", "fingerprint": "2", "id_space": "movielens"} | changes
    await store.movies.replace_catalogue(films, **edition)


async def test_movies_come_back_as_they_went(store):
    assert await store.movies.all() == list(FILMS)
    assert await store.movies.count() == len(FILMS)
    found = await store.movies.get([AMELIE.movie_id, 999, UNTITLED.movie_id, 2**70])
    assert found == {AMELIE.movie_id: AMELIE, UNTITLED.movie_id: UNTITLED}
    assert await store.movies.get([]) == {}


async def test_the_edition_is_known(store):
    info = await store.movies.catalogue()
    assert (info.dataset, info.fingerprint, info.id_space) == ("ml-test", "1", "movielens")


async def test_a_new_store_has_no_catalogue(path):
    async with Store.open(path) as store:
        assert await store.movies.catalogue() is None
        assert await store.movies.all() == []


async def test_a_new_edition_replaces_the_old(store):
    renamed = Movie(MATRIX.movie_id, "The Matrix!", 1999, ("Sci-Fi",), ("Matrix",), 1)
    await import_again(store, [renamed])
    assert await store.movies.all() == [renamed]
    assert (await store.movies.catalogue()).dataset == "ml-other"


async def test_what_a_member_rated_stays_even_when_taken_back(store, ann):
    await store.ratings.put(ann.member_id, HEAT.movie_id, 4.0)
    await store.ratings.put(ann.member_id, TOY_STORY.movie_id, 4.0)
    await store.ratings.remove(ann.member_id, TOY_STORY.movie_id)
    await import_again(store, [MATRIX])
    assert await store.movies.all() == [TOY_STORY, HEAT, MATRIX]


async def test_another_numbering_is_refused_while_there_are_ratings(store, ann):
    await store.ratings.put(ann.member_id, HEAT.movie_id, 4.0)
    with pytest.raises(HostError, match=r"ml-100k.*differently"):
        await import_again(store, [Movie(6, "Shanghai Triad")], dataset="ml-100k", id_space="100k")
    assert await store.movies.all() == list(FILMS)
    assert (await store.movies.catalogue()).dataset == "ml-test"


async def test_another_numbering_is_fine_without_ratings(store):
    other = Movie(6, "Shanghai Triad", 1995)
    await import_again(store, [other], dataset="ml-100k", id_space="100k")
    assert await store.movies.all() == [other]


async def test_an_import_that_breaks_off_leaves_the_old_catalogue(store):
    def films():
        yield Movie(1, "Not Toy Story")
        raise OSError("the zip ended early")

    with pytest.raises(OSError, match="ended early"):
        await import_again(store, films())
    assert await store.movies.all() == list(FILMS)
    await store.members.count()


async def test_others_get_their_turn_all_through_an_import(store):
    edition = [
        Movie(number, f"Film {number}", 1990, ("Drama", "Comedy"), ("A", "B"), float(number))
        for number in range(1, 9_743)
    ]
    turns = 0

    async def wait_for_a_turn():
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    waiting = asyncio.create_task(wait_for_a_turn())
    await import_again(store, edition)
    turns_of_writing, turns = turns, 0
    assert await store.movies.all() == edition
    waiting.cancel()
    at_least = len(edition) // CHUNK
    assert turns_of_writing >= at_least
    assert turns >= at_least
