"""Films that came after the training: placed by what they are, and the trained model untouched."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine import Recommender
from engine.artifact import CatalogueEntry
from engine.errors import UnknownMovieError
from tests.support.small_world import QUICK, two_tastes

COMEDY = CatalogueEntry(-1, "A new comedy", 1986, ("Comedy",), (), 0)
SCIFI = CatalogueEntry(-2, "A new space film", 2006, ("Sci-Fi",), (), 0)
ODD = CatalogueEntry(-3, "Nothing is known of it", None, ("Unheard-of",), (), 0)


@pytest.fixture(scope="module")
def trained_small():
    return Recommender.fit(two_tastes(), QUICK, device="cpu")


@pytest.fixture(scope="module")
def grown(trained_small):
    return trained_small.with_movies([COMEDY, SCIFI, ODD])


@pytest.fixture(scope="module")
def comedian(grown):
    return grown.fold_in({0: 5.0, 2: 5.0, 4: 4.5, 1: 1.0, 3: 1.5})


def test_the_trained_model_stays_as_it_is(trained_small, grown):
    assert -1 in grown
    assert -1 not in trained_small
    assert len(grown) == len(trained_small) + 3
    with pytest.raises(UnknownMovieError):
        trained_small.rate(trained_small.fold_in({}), [-1])
    before, after = trained_small.fold_in({0: 5.0}), grown.fold_in({0: 5.0})
    for movie_id in (0, 1, 2):
        assert trained_small.rate(before, [movie_id]) == grown.rate(after, [movie_id])


def test_they_suit_those_who_like_their_kind(grown, comedian):
    (comedy, scifi), _ = grown.rate(comedian, [-1, -2])
    assert comedy > scifi + 0.5
    found = [each.movie_id for each in grown.recommend(comedian, 42, genres=("Comedy",))]
    assert -1 in found
    assert -2 not in found


def test_less_is_certain_of_them_than_of_known_films(trained_small):
    comedies = [replace(COMEDY, movie_id=-number) for number in range(1, 21)]
    grown = trained_small.with_movies(comedies)
    comedian = grown.fold_in({0: 5.0, 2: 5.0, 4: 4.5, 1: 1.0, 3: 1.5})
    _, new = grown.rate(comedian, [each.movie_id for each in comedies])
    _, known = grown.rate(comedian, range(6, 40, 2))
    assert new.mean() > known.mean()


def test_they_are_like_films_of_their_kind_and_stand_in_their_groups(grown):
    assert {each.movie_id % 2 for each in grown.similar([-1], 5)} == {0}
    assert {each.movie_id % 2 for each in grown.similar([-2], 5)} == {1}
    group = grown.clusters[grown.cluster_of(-1)]
    assert -1 in group.movie_ids
    assert grown.cluster_of(-1) in {grown.cluster_of(film) for film in range(0, 40, 2)}


def test_they_can_be_rated_at_once(grown):
    (before,), _ = grown.rate(grown.fold_in({}), [6])
    (after,), _ = grown.rate(grown.fold_in({-1: 5.0}), [6])
    assert np.isfinite(after)
    assert after > before
    assert [reason.movie_id for reason in grown.explain(grown.fold_in({-1: 5.0}), 6)] == [-1]


def test_a_film_of_which_nothing_is_known_is_a_usual_one(grown):
    (mean,), (std,) = grown.rate(grown.fold_in({}), [-3])
    assert 0.5 <= mean <= 5
    assert std > 0
    assert grown.similar([-3], 3)


def test_films_that_it_knows_are_left_as_they_are(trained_small):
    known = CatalogueEntry(0, "Another name", 1900, (), (), 0)
    assert trained_small.with_movies([known]) is trained_small
    assert trained_small.with_movies([]) is trained_small


def test_what_has_grown_can_be_saved_and_grow_again(grown, tmp_path):
    more = grown.with_movies([CatalogueEntry(-4, "One more", 1985, ("Comedy",), (), 0)])
    more.save(tmp_path / "model")
    loaded = Recommender.load(tmp_path / "model")
    assert {-1, -4} <= {entry.movie_id for entry in loaded.catalogue}
    assert [each.movie_id for each in loaded.similar([-4], 3)]
