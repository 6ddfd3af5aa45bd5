from __future__ import annotations

import pytest

from bot.domain import Movie
from bot.errors import MovieNotInCatalogue
from bot.replies import Found, NoSuchMovie, WhichOne
from bot.services.catalogue import Catalogue, Films
from tests.support.films import FILMS, MATRIX, TOY_STORY

LEO = Movie(900, "Leo", 2023, ("Animation",), (), 5)
OTHER_LEO = Movie(901, "Leo", 2023, ("Action",), (), 5)


@pytest.fixture
def catalogue():
    catalogue = Catalogue(store=None)
    catalogue.films = Films.of((*FILMS, LEO, OTHER_LEO))
    return catalogue


def test_a_misspelt_title_is_found(catalogue):
    assert catalogue.resolve("toy stroy") == Found(TOY_STORY)
    assert catalogue.resolve("THE MATRIX (1999)") == Found(MATRIX)


def test_two_films_with_one_name_are_asked_about(catalogue):
    asked = catalogue.resolve("leo 2023")
    assert isinstance(asked, WhichOne)
    assert set(asked.candidates) >= {LEO, OTHER_LEO}


@pytest.mark.parametrize("text", ["", "   ", "???", "qqqqzzzz xxxx"])
def test_nothing_is_made_of_nothing(catalogue, text):
    assert catalogue.resolve(text) == NoSuchMovie(text)


def test_where_no_film_is_called_so_the_nearest_are_offered(catalogue):
    asked = catalogue.resolve("toy stories four")
    assert isinstance(asked, NoSuchMovie)
    assert asked.nearest == (TOY_STORY,)


async def test_films_that_a_text_mentions_are_found(app):
    found = await app.catalogue.mentioned("Loved Heat and The Matrix, hated Psycho (1998)")
    assert [meant[0].label for meant in found] == [
        "Heat (1995)",
        "The Matrix (1999)",
        "Psycho (1998)",
    ]
    assert await app.catalogue.mentioned("good morning everybody") == []


def test_choices_start_with_the_best_known(catalogue):
    assert catalogue.choices("", 2) == [MATRIX, TOY_STORY]
    assert catalogue.choices("matr")[0] == MATRIX
    assert catalogue.popular(1) == [MATRIX]


def test_an_id_that_no_film_has_is_refused(catalogue):
    assert catalogue.movie(1) == TOY_STORY
    with pytest.raises(MovieNotInCatalogue):
        catalogue.movie(123_456)


def test_an_empty_catalogue_finds_nothing():
    empty = Catalogue(store=None)
    assert len(empty) == 0
    assert isinstance(empty.resolve("the matrix"), NoSuchMovie)
    assert empty.choices("the matrix") == []
    assert empty.genres() == ()


async def test_films_are_replaced_whole(app):
    before = app.catalogue.films
    await app.catalogue.refresh()
    assert app.catalogue.films is not before
    assert app.catalogue.films.movies == before.movies
    assert "Sci-Fi" in app.catalogue.genres()
