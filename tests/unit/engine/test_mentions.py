"""Films in running text: what is taken for one, and what is left as plain words."""

from __future__ import annotations

import pytest

from benchmarks.mentions import Linker, measure
from engine.titles import Evidence, TitleIndex
from tests.support.mentioned import DEVELOPMENT, HELD_OUT, unmark


@pytest.fixture(scope="module")
def linker(movielens_zip) -> Linker:
    return Linker(movielens_zip)


@pytest.fixture
def shelf() -> TitleIndex:
    """Films whose names are everyday words, beside some whose names are not."""
    films = [
        (1, "Big", 1988, 91),
        (2, "It", 2017, 22),
        (3, "Her", 2013, 25),
        (4, "The Future", 2011, 3),
        (5, "Greetings", 1968, 2),
        (13, "Die Hard", 1988, 145),
        (6, "Psycho", 1960, 83),
        (7, "Psycho", 1998, 10),
        (8, "Toy Story", 1995, 215),
        (9, "Toy Story 2", 1999, 97),
        (10, "Fargo", 1996, 181),
        (11, "Marvel", 2020, 1),
        (12, "Dr. Strangelove", 1964, 97),
    ]
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


def found_in(index: TitleIndex, text: str) -> list[tuple[str, int]]:
    return [(text[m.start : m.end], m.movie_ids[0]) for m in index.mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "that was a big movie",
        "i like big cities",
        "it was great",
        "i loved it",
        "i saw her yesterday",
        "the future is bright",
        "greetings! can you help me",
        "marvel stuff is boring",
        "she is the one, my future wife",
        "what a psycho",
        "",
        "🎬🎬🎬",
        "?!",
    ],
)
def test_everyday_words_are_no_films(shelf, text):
    assert found_in(shelf, text) == []


@pytest.mark.parametrize(
    ("text", "film"),
    [
        ("Just saw Big with my kids", ("Big", 1)),
        ("loved big, 5 stars", ("big", 1)),
        ("have you seen “big”?", ("big", 1)),
        ("big (1988) is a classic", ("big (1988)", 1)),
        ("we watched Her last night", ("Her", 3)),
        ("have you seen It?", ("It", 2)),
        ("the movie called It scared me", ("It", 2)),
        ("*The Future* is odd", ("The Future", 4)),
    ],
)
def test_everyday_words_are_films_with_evidence(shelf, text, film):
    assert found_in(shelf, text) == [film]


def test_the_longest_reading_is_taken(shelf):
    assert found_in(shelf, "loved toy story 2 and toy story") == [
        ("toy story 2", 9),
        ("toy story", 8),
    ]


def test_mistyped_titles_are_found_where_they_stand(shelf):
    assert found_in(shelf, "i think toy stroy was great") == [("toy stroy", 8)]


def test_a_year_beside_tells_namesakes_apart(shelf):
    assert found_in(shelf, "hated psycho (1998), loved psycho 1960") == [
        ("psycho (1998)", 7),
        ("psycho 1960", 6),
    ]
    assert found_in(shelf, "is the 1998 psycho any good?") == [("psycho", 7)]


def test_namesakes_without_a_year_are_uncertain(shelf):
    mention = shelf.mentions("loved psycho")[0]
    assert set(mention.movie_ids) == {6, 7}
    assert not mention.certain
    assert shelf.mentions("loved fargo")[0].certain


def test_a_mention_says_what_speaks_for_it(shelf):
    mention = shelf.mentions('just watched "Fargo" (1996): 8/10')[0]
    assert {Evidence.QUOTED, Evidence.VERB, Evidence.CAPITALS} <= set(mention.evidence)
    assert mention.strength > shelf.mentions("fargo")[0].strength


def test_a_rating_is_not_a_film_of_that_number():
    index = TitleIndex({"movie_id": [1, 2], "title": ["10", "Fargo"], "popularity": [50, 100]})
    assert found_in(index, "fargo 10/10") == [("fargo", 2)]


def test_a_dot_after_an_abbreviation_does_not_end_a_title(shelf):
    assert found_in(shelf, "seen Dr. Strangelove?") == [("Dr. Strangelove", 12)]


def test_an_empty_catalogue_is_mentioned_nowhere():
    assert TitleIndex({"movie_id": [], "title": []}).mentions("loved Fargo") == []


def test_labels_stand_where_they_say():
    for message in [*DEVELOPMENT, *HELD_OUT]:
        text, marked = unmark(message)
        assert "|" not in text
        assert all(text[mark.start : mark.end].strip() for mark in marked)
    assert len(DEVELOPMENT) + len(HELD_OUT) >= 200


@pytest.mark.parametrize(
    ("messages", "precision", "f1"),
    [(DEVELOPMENT, 0.95, 0.93), (HELD_OUT, 0.88, 0.90)],
    ids=["development", "held out"],
)
def test_films_are_found_in_what_people_write(linker, messages, precision, f1):
    figures, faults = measure(linker, messages)
    assert figures["precision"] >= precision, faults
    assert figures["f1"] >= f1, faults
