"""Titles end in numbers and so do ratings: which is which, on titles that make it hard."""

from __future__ import annotations

import pytest

from bot.console.asides import WhichReading
from bot.console.reading import RatingLine, read_rating
from bot.domain import Movie
from bot.errors import NotStars, StarsOutOfTen
from bot.replies import Found, NoSuchMovie, WhichOne
from bot.services.catalogue import Catalogue, Films

TITLES = (
    ("The Matrix", 1999, 278),
    ("Toy Story", 1995, 215),
    ("Toy Story 2", 1999, 97),
    ("Apollo 13", 1995, 201),
    ("1917", 2019, 20),
    ("Rocky", 1976, 64),
    ("Rocky IV", 1985, 30),
    ("Seven", 1995, 203),
    ("Fantastic Four", 2005, 40),
    ("Blade Runner", 1982, 124),
    ("Blade Runner 2049", 2017, 18),
    ("Fahrenheit 9/11", 2004, 60),
    ("12 Angry Men", 1957, 57),
    ("Psycho", 1960, 83),
    ("Psycho", 1998, 15),
    ("Inception", 2010, 143),
)


@pytest.fixture(scope="module")
def resolve():
    films = Films.of(
        [
            *(
                Movie(number, title, year, (), (), popularity)
                for number, (title, year, popularity) in enumerate(TITLES, start=1)
            ),
            Movie(99, "8 1/2", 1963, (), ("8½",), 40),
        ]
    )
    catalogue = Catalogue(store=None)
    catalogue.films = films
    return catalogue.resolve


def film_and_stars(line: RatingLine | WhichReading) -> tuple[str, float | None]:
    assert isinstance(line, RatingLine)
    assert isinstance(line.film, Found), line.film
    return line.film.movie.label, line.stars


@pytest.mark.parametrize(
    ("text", "film", "stars"),
    [
        ("the matrix 5", "The Matrix (1999)", 5),
        ("the matrix 4,5", "The Matrix (1999)", 4.5),
        ("the matrix 9/10", "The Matrix (1999)", 4.5),
        ("the matrix ★★★★½", "The Matrix (1999)", 4.5),
        ("the matrix four and a half", "The Matrix (1999)", 4.5),
        ("the matrix - 4 stars", "The Matrix (1999)", 4),
        ("the matrix: 90%", "The Matrix (1999)", 4.5),
        ("the matrix", "The Matrix (1999)", None),
        ("the matrix (1999)", "The Matrix (1999)", None),
        ("the matrix 1999", "The Matrix (1999)", None),
        ("apollo 13", "Apollo 13 (1995)", None),
        ("apollo 13 4", "Apollo 13 (1995)", 4),
        ("1917", "1917 (2019)", None),
        ("1917 3.5", "1917 (2019)", 3.5),
        ("8½ 4", "8 1/2 (1963)", 4),
        ("seven 5", "Seven (1995)", 5),
        ("blade runner 2049", "Blade Runner 2049 (2017)", None),
        ("blade runner 2049 4", "Blade Runner 2049 (2017)", 4),
        ("fahrenheit 9/11", "Fahrenheit 9/11 (2004)", None),
        ("12 angry men 5", "12 Angry Men (1957)", 5),
        ("psycho 1998 2", "Psycho (1998)", 2),
        ("toy story 2 4.5", "Toy Story 2 (1999)", 4.5),
        ("rocky iv 3", "Rocky IV (1985)", 3),
    ],
)
def test_the_film_and_the_stars_are_told_apart(resolve, text, film, stars):
    assert film_and_stars(read_rating(text, resolve)) == (film, stars)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("toy story 2", {("Toy Story (1995)", 2.0), ("Toy Story 2 (1999)", None)}),
        ("rocky 4", {("Rocky (1976)", 4.0), ("Rocky IV (1985)", None)}),
    ],
)
def test_what_can_be_read_two_ways_is_asked_back(resolve, text, readings):
    line = read_rating(text, resolve)
    assert isinstance(line, WhichReading)
    assert {(each.movie.label, each.stars) for each in line.readings} == readings


def test_an_ambiguous_title_keeps_its_stars(resolve):
    line = read_rating("psycho 4", resolve)
    assert isinstance(line, RatingLine)
    if isinstance(line.film, WhichOne):  # The index may find the older one plain enough.
        assert {movie.year for movie in line.film.candidates} >= {1960, 1998}
    assert line.stars == 4


def test_seven_stars_are_refused_with_a_hint(resolve):
    with pytest.raises(StarsOutOfTen) as refusal:
        read_rating("the matrix 7", resolve)
    assert refusal.value.args_["meant"] == "7/10"


@pytest.mark.parametrize("stars", ["0", "-1", "11/10", "101%"])
def test_what_is_meant_as_stars_and_is_none_is_refused(resolve, stars):
    with pytest.raises(NotStars):
        read_rating(f"the matrix {stars}", resolve)


def test_a_film_that_nobody_knows_is_not_found(resolve):
    line = read_rating("xqzw vvkpt 4", resolve)
    assert isinstance(line, RatingLine)
    assert isinstance(line.film, NoSuchMovie)
