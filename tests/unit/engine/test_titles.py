"""Titles as real people type them, on real MovieLens, and on small made-up shelves."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from engine.titles import TitleIndex

CERTAIN, ASKED, NOTHING = "certain", "asked", "nothing"


@pytest.fixture(scope="module")
def index(movielens_zip) -> TitleIndex:
    """The index over ml-latest-small, with how often each film was rated."""
    from engine import load_movielens

    data = load_movielens(movielens_zip)
    rated = data.ratings["movie_id"].value_counts()
    popularity = data.movies["movie_id"].map(rated).fillna(0)
    return TitleIndex(data.movies.assign(popularity=popularity))


@pytest.fixture
def shelf() -> TitleIndex:
    """A few films with all that a title can have."""
    return TitleIndex(
        {
            "movie_id": [1, 2, 3, 4, 5, 6, 7],
            "title": ["Leo", "Leo", "Amélie", "The Matrix", "$", "!!!", "Matrix, The"],
            "year": [2023, 2023, 2001, 1999, None, 1950, float("nan")],
            "also_known_as": [(), (), ("Le fabuleux destin d'Amélie Poulain",), (), (), (), ()],
            "popularity": [5, 5, 100, 300, 1, 1, 2],
        }
    )


TYPED = [
    # Mistyped.
    ("the matrx", "The Matrix (1999)", CERTAIN),
    ("teh matrix", "The Matrix (1999)", CERTAIN),
    ("toy stroy", "Toy Story (1995)", CERTAIN),
    ("toy sotry 2", "Toy Story 2 (1999)", CERTAIN),
    ("incpetion", "Inception (2010)", CERTAIN),
    ("shawshenk redemtion", "The Shawshank Redemption (1994)", CERTAIN),
    ("pulp fictoin", "Pulp Fiction (1994)", CERTAIN),
    ("forest gump", "Forrest Gump (1994)", CERTAIN),
    ("princes mononoke", "Princess Mononoke (1997)", CERTAIN),
    ("raiders of the lost arc", "Raiders of the Lost Ark (1981)", CERTAIN),
    ("jurasic park", "Jurassic Park (1993)", CERTAIN),
    ("the shinning", "The Shining (1980)", CERTAIN),
    ("gladiatr", "Gladiator (2000)", None),
    ("jurassic park", "Jurassic Park (1993)", CERTAIN),
    ("braveheat", "Braveheart (1995)", CERTAIN),
    ("terminater 2", "Terminator 2: Judgment Day (1991)", None),
    ("12 monkies", "Twelve Monkeys (1995)", ASKED),
    # Case, punctuation, spaces, accents.
    ("INCEPTION", "Inception (2010)", CERTAIN),
    ("inception!!!", "Inception (2010)", CERTAIN),
    ("  fight   club ", "Fight Club (1999)", CERTAIN),
    ("fightclub", "Fight Club (1999)", CERTAIN),
    ("walle", "WALL·E (2008)", CERTAIN),
    ("wall-e", "WALL·E (2008)", CERTAIN),
    ("wall e", "WALL·E (2008)", CERTAIN),
    ("spiderman", "Spider-Man (2002)", CERTAIN),
    ("x men", "X-Men (2000)", None),
    ("schindlers list", "Schindler's List (1993)", CERTAIN),
    ("schindler’s list", "Schindler's List (1993)", CERTAIN),
    ("leon the professional", "Léon: The Professional (1994)", CERTAIN),
    ("léon", "Léon: The Professional (1994)", None),
    ("amélie", "Amelie (2001)", CERTAIN),
    ("mash", "M*A*S*H (1970)", None),
    ("e.t.", "E.T. the Extra-Terrestrial (1982)", None),
    ("dr strangelove", "Dr. Strangelove", CERTAIN),
    ("ocean’s twelve", "Ocean's Twelve (2004)", CERTAIN),
    # Articles left out, added, or filed behind.
    ("matrix", "The Matrix (1999)", CERTAIN),
    ("matrix, the", "The Matrix (1999)", CERTAIN),
    ("matrix the", "The Matrix (1999)", CERTAIN),
    ("the inception", "Inception (2010)", CERTAIN),
    ("godfather", "The Godfather (1972)", CERTAIN),
    ("silence of lambs", "The Silence of the Lambs (1991)", CERTAIN),
    ("usual suspects", "The Usual Suspects (1995)", CERTAIN),
    ("big lebowski", "The Big Lebowski (1998)", CERTAIN),
    ("good bad and ugly", "The Good, the Bad and the Ugly (1966)", CERTAIN),
    # Numbers.
    ("godfather 2", "The Godfather: Part II (1974)", CERTAIN),
    ("the godfather part two", "The Godfather: Part II (1974)", CERTAIN),
    ("godfather III", "The Godfather: Part III (1990)", CERTAIN),
    ("rocky 4", "Rocky IV (1985)", CERTAIN),
    ("rocky iv", "Rocky IV (1985)", CERTAIN),
    ("kill bill 2", "Kill Bill: Vol. 2 (2004)", CERTAIN),
    ("oceans 12", "Ocean's Twelve (2004)", CERTAIN),
    ("12 monkeys", "Twelve Monkeys (1995)", CERTAIN),
    ("twelve monkeys", "Twelve Monkeys (1995)", CERTAIN),
    ("se7en", "Seven (1995)", CERTAIN),
    ("seven", "Seven (1995)", CERTAIN),
    ("fast 5", "Fast Five (2011)", CERTAIN),
    ("twenty eight days later", "28 Days Later (2002)", CERTAIN),
    ("one hundred and one dalmatians", "101 Dalmatians", ASKED),
    ("star wars episode 5", "Star Wars: Episode V - The Empire Strikes Back (1980)", CERTAIN),
    ("mission impossible 2", "Mission: Impossible II (2000)", CERTAIN),
    ("matrix2", "The Matrix Reloaded", CERTAIN),
    # Years.
    ("the matrix 1999", "The Matrix (1999)", CERTAIN),
    ("the matrix (1998)", "The Matrix (1999)", CERTAIN),
    ("psycho 1998", "Psycho (1998)", CERTAIN),
    ("psycho (1998)", "Psycho (1998)", CERTAIN),
    ("psycho, 1960", "Psycho (1960)", CERTAIN),
    ("psycho from 1960", "Psycho (1960)", CERTAIN),
    ("1953 titanic", "Titanic (1953)", CERTAIN),
    ("batman 1966", "Batman (1966)", CERTAIN),
    ("drvie 2011", "Drive (2011)", CERTAIN),
    ("2001 a space odyssey", "2001: A Space Odyssey (1968)", CERTAIN),
    ("blade runner 2049", "Blade Runner 2049 (2017)", CERTAIN),
    ("1984", "1984 (1984)", CERTAIN),
    ("300", "300 (2007)", CERTAIN),
    # Other names, subtitles, parts of names.
    ("the professional 1994", "Léon: The Professional (1994)", CERTAIN),
    ("the boat", "Das Boot (1981)", CERTAIN),
    ("sen to chihiro", "Spirited Away (2001)", CERTAIN),
    ("el laberinto del fauno", "Pan's Labyrinth (2006)", CERTAIN),
    ("la vita e bella", "Life Is Beautiful (1997)", CERTAIN),
    ("philosophers stone", "Harry Potter and the Sorcerer's Stone", CERTAIN),
    ("empire strikes back", "Star Wars: Episode V - The Empire Strikes Back (1980)", CERTAIN),
    ("two towers", "The Lord of the Rings: The Two Towers (2002)", CERTAIN),
    ("lotr two towers", "The Lord of the Rings: The Two Towers (2002)", None),
    ("a new hope", "Star Wars: Episode IV - A New Hope (1977)", CERTAIN),
    ("potter azkaban", "Harry Potter and the Prisoner of Azkaban (2004)", CERTAIN),
    ("indiana jones crystal skull", "Indiana Jones and the Kingdom of the Crystal", CERTAIN),
    # Not finished.
    ("shawsh", "The Shawshank Redemption (1994)", CERTAIN),
    ("eternal sunsh", "Eternal Sunshine of the Spotless Mind (2004)", CERTAIN),
    ("crouching tiger", "Crouching Tiger, Hidden Dragon (2000)", CERTAIN),
    ("i dont know", "I Don't Know How She Does It (2011)", ASKED),
    # Short, and everyday words.
    ("her", "Her (2013)", CERTAIN),
    ("up", "Up (2009)", CERTAIN),
    ("big", "Big (1988)", CERTAIN),
    ("aliens", "Aliens (1986)", CERTAIN),
    ("alien", "Alien (1979)", CERTAIN),
    ("alein", "Alien (1979)", None),
    # Several films could be meant.
    ("psycho", "Psycho (1960)", ASKED),
    ("batman", "Batman (1989)", ASKED),
    ("heat", "Heat (1995)", None),
    ("oceans eleven", "Ocean's Eleven (2001)", ASKED),
    ("the avengers", "The Avengers (2012)", ASKED),
    ("star wars", "Star Wars: Episode", ASKED),
    ("kill bill", "Kill Bill: Vol. 1 (2003)", ASKED),
    ("lord of the rings", "The Lord of the Rings", ASKED),
    ("harry potter", "Harry Potter and the", ASKED),
    ("dune", "Dune", ASKED),
    ("it", "It", ASKED),
    ("leo", "Léon: The Professional (1994)", ASKED),
    # One of the same name is so little known that asking would be absurd.
    ("titanic", "Titanic (1997)", CERTAIN),
    # Not titles.
    ("asdfgh", None, NOTHING),
    ("qwertz uiop", None, NOTHING),
    ("xkcd", None, NOTHING),
    ("hello world", None, NOTHING),
    ("🎬🍿", None, NOTHING),
    ("?!?", None, NOTHING),
    ("", None, NOTHING),
    ("   \t\n", None, NOTHING),
    ("فيلم جيد جدا", None, NOTHING),
]


@pytest.mark.parametrize(("text", "meant", "verdict"), TYPED, ids=[repr(row[0]) for row in TYPED])
def test_what_people_type_is_understood(index, text, meant, verdict):
    resolution = index.resolve(text)
    if meant is None:
        assert resolution.matches == []
        assert not resolution.certain
        return
    first = resolution.matches[0]
    assert f"{first.title} ({first.year})".startswith(meant)
    if verdict is not None:
        assert resolution.certain == (verdict == CERTAIN)


def test_choices_while_typing_narrow_down(index):
    for beginning in ("the shaw", "the shawsh", "the shawshank red"):
        assert index.search(beginning)[0].title == "The Shawshank Redemption"


def test_a_franchise_offers_its_films(index):
    titles = {match.title for match in index.search("star wars")}
    assert sum(title.startswith("Star Wars: Episode") for title in titles) >= 7


def test_films_of_one_name_are_both_offered_and_never_guessed(shelf):
    resolution = shelf.resolve("leo")
    assert {match.movie_id for match in resolution.matches[:2]} == {1, 2}
    assert not resolution.certain


def test_titles_of_symbols_alone_are_found_by_them(shelf):
    assert shelf.search("$")[0].movie_id == 5
    assert shelf.search("!!!")[0].movie_id == 6


def test_filed_and_spoken_titles_are_the_same(shelf):
    assert {match.movie_id for match in shelf.search("the matrix")[:2]} == {4, 7}


def test_other_names_lead_to_the_film_under_its_title(shelf):
    match = shelf.resolve("fabuleux destin d’amelie poulain").matches[0]
    assert (match.movie_id, match.title, match.year) == (3, "Amélie", 2001)


def test_a_match_says_how_like_and_how_likely(shelf):
    exact, mistyped = shelf.search("amélie")[0], shelf.search("amelei")[0]
    assert exact.likeness == 1
    assert mistyped.likeness < 1
    assert 0 < mistyped.score <= exact.score <= 1


@pytest.mark.parametrize("year", [None, float("nan"), "", "n/a"])
def test_years_that_are_missing_in_any_way_are_none(year):
    index = TitleIndex({"movie_id": [1], "title": ["Heat"], "year": [year]})
    assert index.search("heat")[0].year is None


def test_a_year_filed_in_the_title_counts():
    index = TitleIndex({"movie_id": [1, 2], "title": ["Heat (1995)", "Heat (1986)"]})
    assert index.search("heat 1986")[0].movie_id == 2
    assert index.search("heat 1986")[0].year == 1986


def test_the_better_known_comes_first_and_then_the_newer():
    columns = {"movie_id": [1, 2, 3], "title": ["It", "It", "It"], "year": [1990, 2017, 1927]}
    known = TitleIndex({**columns, "popularity": [9, 1, 1]})
    assert [match.movie_id for match in known.search("it")] == [1, 2, 3]
    assert [match.movie_id for match in TitleIndex(columns).search("it")] == [2, 1, 3]


def test_columns_may_be_a_frame_with_nullable_years():
    pandas = pytest.importorskip("pandas")
    years = pandas.array([1995, None], dtype="Int64")
    frame = pandas.DataFrame({"movie_id": [6, 7], "title": ["Heat", "Sabrina"], "year": years})
    index = TitleIndex(frame)
    assert index.search("heat")[0].year == 1995
    assert index.search("sabrina")[0].year is None
    assert len(index) == 2


def test_an_index_of_nothing_finds_nothing():
    for titles in ([], [""], ["   "]):
        index = TitleIndex({"movie_id": list(range(len(titles))), "title": titles})
        assert index.search("anything") == []
        assert index.resolve("anything").matches == []


def test_numpy_columns_serve_and_ids_come_back_as_given():
    index = TitleIndex({"movie_id": np.array([10, 20]), "title": np.array(["Heat", "Alien"])})
    assert index.search("alien")[0].movie_id == 20


@pytest.mark.parametrize("limit", [0, 1, 3, 25])
def test_no_more_than_the_limit(index, limit):
    assert len(index.search("the", limit=limit)) == limit


def test_hostile_texts_are_answered(index):
    zalgo = "t̷̢̛͉̗̍h̸̝͂e̶̳͝ ̵̱̕m̸̗͌a̶̮͐t̶̰̂r̶͉̈i̵̹̾x̴̳͘"
    assert index.search(zalgo)[0].title == "The Matrix"
    for text in ("a" * 4000, "the " * 1000, "\ud800", "\0\0", "\u202etam eht", "🎬" * 2000, "**"):
        assert isinstance(index.search(text), list)


def test_searching_titles_imports_nothing_heavy():
    code = (
        "import sys, engine.titles\n"
        "print(*{'torch', 'pandas', 'sklearn', 'scipy'} & set(sys.modules))"
    )
    done = subprocess.run(  # noqa: S603 - the code stands above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
