"""What is said to change a recommendation does change it, exactly so."""

from __future__ import annotations

import pytest

from bot.errors import MovieNotInCatalogue
from bot.services.whatif import would_change

RATED = {2571: 5.0, 6: 4.5, 1721: 1.0, 356: 3.0}
"""The Matrix, Heat, Titanic, Forrest Gump."""


@pytest.fixture(scope="module")
def movies(trained):
    from bot.domain import Movie

    return {
        entry.movie_id: Movie(entry.movie_id, entry.title, entry.year, entry.genres)
        for entry in trained.catalogue
    }


def test_a_change_told_is_what_folding_in_anew_gives(trained, movies):
    ranked = [pick.movie_id for pick in trained.recommend(trained.fold_in(RATED), 30)]
    told = [would_change(trained, movies, RATED, pick) for pick in ranked]
    assert [each.place for each in told] == list(range(1, 31))
    assert any(each.drops for each in told)
    assert any(each.lifts for each in told)
    assert not told[0].lifts  # Nothing is above the first.
    for pick, now in zip(ranked, told, strict=True):
        for each in (*now.drops, *now.lifts):
            stars = dict(RATED)
            assert stars.pop(each.movie.movie_id) == each.stars
            if each.instead is not None:
                stars[each.movie.movie_id] = each.instead
            assert trained.standing(trained.fold_in(stars), [pick]) == [each.place]
        assert all(each.place > now.place for each in now.drops)
        assert all(each.place < now.place for each in now.lifts)


def test_ones_own_rating_of_the_film_does_not_count(trained, movies):
    assert would_change(trained, movies, {**RATED, 296: 1.0}, 296) == would_change(
        trained, movies, RATED, 296
    )


def test_without_ratings_there_is_nothing_to_change(trained, movies):
    told = would_change(trained, movies, {}, 2571)
    assert (told.drops, told.lifts, told.rated_count) == ((), (), 0)


def test_a_film_that_the_model_does_not_know_is_refused(trained, movies):
    with pytest.raises(MovieNotInCatalogue):
        would_change(trained, movies, RATED, -1)
