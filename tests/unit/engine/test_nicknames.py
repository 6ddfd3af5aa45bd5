"""Names that follow from no title."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from engine import load_movielens
from engine.titles import TitleIndex
from engine.titles.nicknames import nicknames


@pytest.fixture(scope="module")
def titles(movielens_zip) -> TitleIndex:
    return TitleIndex(load_movielens(movielens_zip).movies)


def test_a_name_is_of_the_film_of_its_year_alone():
    assert "thor 2" in nicknames("Thor: The Dark World", 2013)
    assert nicknames("Thor: The Dark World", 1999) == ()
    assert nicknames("A film that nobody made", 2013) == ()


def test_a_title_may_have_its_other_names_behind_it():
    assert "esb" in nicknames("Star Wars: Episode V - The Empire Strikes Back", 1980)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("stirb langsam", "Die Hard"),
        ("der pate", "The Godfather"),
        ("crystal skull", "Indiana Jones and the Kingdom of the Crystal Skull"),
        ("avengers 2", "Avengers: Age of Ultron"),
        ("e.t.", "E.T. the Extra-Terrestrial"),
    ],
)
def test_films_are_found_by_what_they_are_called(titles, movielens_zip, said, title):
    found = titles.resolve(said)
    assert found.certain
    movies = load_movielens(movielens_zip).movies.set_index("movie_id")
    assert movies.loc[found.matches[0].movie_id, "title"].startswith(title)


def test_no_name_is_of_two_films():
    table = files("engine.titles").joinpath("nicknames.csv").read_text(encoding="utf-8")
    names = [row["name"].casefold() for row in csv.DictReader(table.splitlines())]
    assert len(names) == len({*names})
