from __future__ import annotations

import asyncio

from bot.domain import Mark, Movie
from tests.support.films import FILMS, HEAT


async def import_edition(store, films, id_space="movielens"):
    await store.movies.replace_catalogue(films, dataset="next", fingerprint="2", id_space=id_space)


async def test_added_movies_have_ids_that_no_edition_has(store):
    dune = await store.movies.add("Dune: Part Two", 2024, ["Sci-Fi"])
    other = await store.movies.add("Untold")
    assert (dune.movie_id, other.movie_id) == (-1, -2)
    assert dune == Movie(-1, "Dune: Part Two", 2024, ("Sci-Fi",))
    assert await store.movies.added() == [dune, other]
    assert await store.movies.all() == [other, dune, *FILMS]


async def test_adding_at_once_gives_each_its_own(store):
    added = await asyncio.gather(*(store.movies.add(f"Film {n}") for n in range(20)))
    assert len({movie.movie_id for movie in added}) == 20


async def test_an_added_movie_can_be_removed_and_its_id_is_never_given_again(store, ann):
    await store.movies.add("Dune: Part Two", 2024, ["Sci-Fi"])
    untold = await store.movies.add("Untold")
    await store.shown.add(ann.member_id, [untold.movie_id])
    assert await store.movies.remove(untold.movie_id)
    assert not await store.movies.remove(untold.movie_id)
    assert (await store.movies.add("Another")).movie_id == untold.movie_id - 1


async def test_what_members_had_to_do_with_stays(store, ann):
    rated, marked, unrated = [await store.movies.add(f"Film {n}") for n in range(3)]
    await store.ratings.put(ann.member_id, rated.movie_id, 4.0)
    await store.marks.put(ann.member_id, marked.movie_id, Mark.WATCHLIST)
    await store.ratings.put(ann.member_id, unrated.movie_id, 4.0)
    await store.ratings.remove(ann.member_id, unrated.movie_id)
    for movie in (rated, marked, unrated, HEAT):
        assert not await store.movies.remove(movie.movie_id)
    assert len(await store.movies.added()) == 3


async def test_added_movies_outlive_editions_whatever_their_numbering(store):
    dune = await store.movies.add("Dune: Part Two", 2024, ["Sci-Fi"])
    await import_edition(store, [HEAT])
    assert await store.movies.all() == [dune, HEAT]
    await import_edition(store, [Movie(6, "Shanghai Triad")], "ml-100k")
    assert await store.movies.all() == [dune, Movie(6, "Shanghai Triad")]


async def test_an_edition_may_bring_an_added_movie_back_with_its_popularity(store):
    dune = await store.movies.add("Dune: Part Two", 2024, ["Sci-Fi"])
    learned = Movie(dune.movie_id, dune.title, dune.year, dune.genres, popularity=3)
    await import_edition(store, [HEAT, learned])
    assert await store.movies.added() == [learned]


async def test_a_rating_of_an_added_movie_does_not_hold_an_edition(store, ann):
    dune = await store.movies.add("Dune: Part Two", 2024)
    await store.ratings.put(ann.member_id, dune.movie_id, 4.5)
    await store.shown.add(ann.member_id, [HEAT.movie_id])
    await import_edition(store, [Movie(6, "Shanghai Triad")], "ml-100k")
    assert await store.ratings.stars_of(ann.member_id) == {dune.movie_id: 4.5}
