"""Slots that only the learned reader is shown: what may be a film, a place, or so many films."""

from __future__ import annotations

import pytest

from bot.conversation.acts import Asked, Heard, OnTable
from bot.conversation.understanding import with_faint, with_films, with_slots
from bot.conversation.understanding.learned import Tokens
from engine.titles import TitleIndex


@pytest.fixture(scope="module")
def shelf() -> TitleIndex:
    films = [
        (1, "Heat", 1995, 102),
        (2, "Toy Story", 1995, 215),
        (3, "Toy Story 2", 1999, 97),
        (4, "Saw II", 2005, 20),
        (5, "Max", 2002, 3),
        (6, "Modern Times", 1936, 41),
        (7, "Back to the Future", 1985, 171),
        (8, "Back to the Future Part II", 1989, 91),
    ]
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


def shown(text: str, shelf: TitleIndex, heard: Heard) -> Tokens:
    films = with_faint(with_films(text, shelf, heard), text, shelf, heard)
    return Tokens(with_slots(films, shelf, heard, faint=True), heard)


def of_kind(tokens: Tokens, kind: str) -> list[str]:
    return [mark for mark, each in zip(tokens.marks, tokens.kinds, strict=True) if each == kind]


TABLE = Heard(on_table=(1, 2, 3, 4))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("1,3 seen", (0, 2)),
        ("seen 1,3,4", (0, 2, 3)),
        ("wishlist 2+3", (1, 2)),
        ("my bro and i saw 2", (1,)),
    ],
)
def test_numbers_beside_a_table_may_be_places(shelf, text, places):
    tokens = shown(text, shelf, TABLE)
    (mark,) = of_kind(tokens, "place")
    assert tokens.read.place(mark) == OnTable(places)
    assert not of_kind(tokens, "film")


def test_numbers_out_of_order_are_no_list_of_places(shelf):
    tokens = shown("heat 4,1", shelf, TABLE)
    assert all(len(tokens.read.place(mark).places) < 2 for mark in of_kind(tokens, "place"))
    assert not of_kind(shown("1,3", shelf, Heard(asked=Asked.STARS)), "place")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("toy story was great, the sequel not", 3),
        ("back to the future 10/10, part 2 7/10", 8),
        ("toy story 1 4/5, 2 4/5", 3),
    ],
)
def test_a_part_is_told_by_its_number_after_its_series(shelf, text, part):
    tokens = shown(text, shelf, Heard())
    films = [tokens.read.film(mark) for mark in of_kind(tokens, "film")]
    assert [film.movie_ids[0] for film in films][-1] == part


@pytest.mark.parametrize(
    ("text", "count"), [("scifi, 2 max", 2), ("hit me with five thrillers", 5), ("just the one", 1)]
)
def test_a_number_may_be_one_of_films(shelf, text, count):
    hints = shown(text, shelf, Heard()).hints.values()
    assert count in {hint.wanted.count for hint in hints}


def test_a_place_may_be_a_number_of_films(shelf):
    tokens = shown("another 4 please", shelf, TABLE)
    assert {hint.wanted.count for hint in tokens.hints.values()} == {4}


def test_words_that_are_wishes_are_no_beginning_of_a_title(shelf):
    tokens = shown("something modern with style", shelf, Heard())
    assert not of_kind(tokens, "film")
    assert any(hint.wanted.year_from for hint in tokens.hints.values())


def test_what_compares_means_something_by_itself_where_nothing_lies_on_the_table(shelf):
    (hint,) = shown("but less sad", shelf, Heard()).hints.values()
    assert hint.wanted.without_tags == ("sad",)
    (hint,) = shown("but less sad", shelf, TABLE).hints.values()
    assert hint.toward == "lighter"
