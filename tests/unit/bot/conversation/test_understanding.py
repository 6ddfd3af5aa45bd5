"""What messages are understood as: the labelled ones, and what must never be misread."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.understanding import Judge, measure
from bot.conversation.acts import (
    Asked,
    Choose,
    Critique,
    Direction,
    Film,
    Heard,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Seen,
    Stars,
    Unclear,
)
from bot.conversation.understanding import understand
from bot.conversation.understanding.moods import MOODS_CALLED
from engine import load_movielens
from engine.titles import TitleIndex
from tests.support.uttered import DEVELOPMENT, HEARD, HELD_OUT, LEARNED_FROM

PSYCHO, PSYCHO_AGAIN = 6, 7
FIGHT_CLUB = 2959
"""MovieLens's id."""


@pytest.fixture(scope="module")
def judge(movielens_zip) -> Judge:
    return Judge(movielens_zip)


@pytest.fixture(scope="module")
def shelf() -> TitleIndex:
    """Films whose names are everyday words or shared, and one that is plainly itself."""
    films = [
        (1, "Big", 1988, 91),
        (2, "It", 2017, 22),
        (3, "Her", 2013, 25),
        (4, "Heat", 1995, 102),
        (5, "Help, The", 2011, 40),
        (PSYCHO, "Psycho", 1960, 83),
        (PSYCHO_AGAIN, "Psycho", 1998, 60),
        (8, "Fargo", 1996, 181),
        (9, "Others, The", 2001, 50),
    ]
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


def test_messages_that_the_rules_were_made_by_are_understood(judge):
    figures, faults = measure(judge, DEVELOPMENT)
    told = "\n".join(faults)
    assert figures["acts"] >= 0.95, told
    assert figures["link_f1"] >= 0.90, told
    assert figures["link_precision"] >= 0.95, told
    assert figures["filters"] >= 0.92, told


def test_messages_that_neither_reader_was_made_by_are_mostly_understood(judge):
    figures, _ = measure(judge, HELD_OUT)
    assert figures["acts"] >= 0.85
    assert figures["link_precision"] >= 0.95
    assert figures["link_f1"] >= 0.91
    assert figures["filters"] >= 0.84


def test_what_is_said_of_the_table_is_no_answer_to_a_question_beside_it(judge):
    table = [each for each in DEVELOPMENT if each.heard == HEARD["table"]]
    asked = replace(HEARD["table"], asked=Asked.STARS, films=(FIGHT_CLUB,))
    figures, _ = measure(judge, [replace(each, heard=asked) for each in table])
    assert figures["acts"] >= 0.85
    of_others = [each for each in table if not any(_is_of_it(line) for line in each.lines)]
    rated = [
        each.text
        for each in of_others
        if any(map(_rates_it, understand(each.text, titles=judge.titles, heard=asked)))
    ]
    assert len(rated) <= 0.04 * len(of_others), rated


def _is_of_it(line) -> bool:
    return line.told.endswith(" it") or line.told.startswith("stars")


def _rates_it(act) -> bool:
    return isinstance(act, Stars) or (isinstance(act, Rate) and act.what == OnTable())


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("i loved heat and hated fargo", {4: 5.0, 8: 1.0}),
        ("loved heat, hated fargo", {4: 5.0, 8: 1.0}),
        ("heat was great", {4: 4.5}),
    ],
)
def test_a_rating_of_named_films_rates_no_film_twice_nor_the_one_asked_about(shelf, text, stars):
    heard = Heard(on_table=(PSYCHO,), asked=Asked.STARS, films=(PSYCHO_AGAIN,))
    acts = understand(text, titles=shelf, heard=heard)
    assert [(act.what.movie_ids[0], act.stars) for act in acts] == [*stars.items()]


def test_every_film_in_the_labelled_messages_is_in_movielens(judge):
    named = {
        film.removeprefix("- ")
        for each in (*DEVELOPMENT, *LEARNED_FROM, *HELD_OUT)
        for film in each.films
    }
    known = sorted(judge.labels.values())
    assert not [film for film in named if not any(label.startswith(film) for label in known)]


def test_no_message_stands_in_both_halves():
    seen = {(each.text, each.heard) for each in DEVELOPMENT}
    seen |= {(each.text, each.heard) for each in LEARNED_FROM}
    assert not seen & {(each.text, each.heard) for each in HELD_OUT}
    assert len(HELD_OUT) >= 300


def test_every_mood_is_a_tag_that_people_gave_films(movielens_zip):
    tags = load_movielens(movielens_zip).tags
    assert tags is not None
    assert set(MOODS_CALLED.values()) <= set(tags["tag"].str.casefold())


def test_a_film_that_may_be_another_is_not_certain(shelf):
    (act,) = understand("psycho was great", titles=shelf)
    assert act == Rate(Film("psycho", (PSYCHO, PSYCHO_AGAIN), certain=False), 4.5)


def test_a_title_that_may_be_the_thing_itself_is_not_certain():
    titles = TitleIndex({"movie_id": [1], "title": ["Traffic"], "year": [2000], "popularity": [70]})
    (act,) = understand("hated the traffic", titles=titles)
    assert act == Rate(Film("traffic", (1,), certain=False), 1.0)
    (act,) = understand("hated Traffic", titles=titles)
    assert act == Rate(Film("Traffic", (1,)), 1.0)


def test_what_was_spoken_of_says_which_namesake_is_meant(shelf):
    (act,) = understand("psycho was great", titles=shelf, heard=Heard(on_table=(PSYCHO_AGAIN,)))
    assert isinstance(act, Rate)
    assert isinstance(act.what, Film)
    assert (act.what.movie_ids[0], act.what.certain) == (PSYCHO_AGAIN, True)


@pytest.mark.parametrize(
    "text",
    [
        "i had pizza and it was great",
        "my wife loved it",
        "everybody hated it",
        "it is raining",
        "that was a big surprise",
        "she said it was great",
        "i'd love it if it stopped raining",
        "",
        "   \n ",
        "🎬🎬🎬",
    ],
)
def test_nothing_is_rated_that_nobody_spoke_of(shelf, text):
    assert not [act for act in understand(text, titles=shelf) if isinstance(act, Rate)]


@pytest.mark.parametrize(
    "text",
    [
        "heat 8\nfargo 7\npsycho (1960) 9",
        "1. heat 8\n2. fargo 7\n3. psycho (1960) 9",
        "- Heat: 8/10\n- Fargo: 7/10\n- Psycho (1960): 9/10",
        "heat | 8\nfargo | 7\npsycho (1960) | 9",
        "heat 4⭐ • fargo 3.5⭐ • psycho (1960) 4.5⭐",
        "heat **** // fargo ★★★½ // psycho (1960) ★★★★½",
        "8/10 heat, 7/10 fargo, 9/10 psycho (1960)",
        "seen heat (8), fargo (7) and psycho (1960) (9)",
        "heat, fargo, psycho (1960) - 8/7/9",
        "heat=8;fargo=7;psycho (1960)=9",
        "heat -> 80%, fargo -> 70%, psycho (1960) -> 90%",
        "8 for heat, 7 for fargo, a 9 for psycho (1960)",
    ],
)
def test_lists_of_stars_are_read_however_they_are_drawn_up(shelf, text):
    acts = understand(text, titles=shelf)
    rated = {act.what.movie_ids[0]: act.stars for act in acts if isinstance(act, Rate)}
    assert rated == {4: 4.0, 8: 3.5, PSYCHO: 4.5}


@pytest.mark.parametrize("text", ["help", "Help!", "show me others", "others please"])
def test_what_means_something_by_itself_is_no_film(shelf, text):
    acts = understand(text, titles=shelf, heard=Heard(on_table=(4, 8)))
    assert not [act for act in acts if isinstance(getattr(act, "what", None), Film)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("2", Choose(OnTable((1,)))),
        ("the 1998 one", Choose(OnTable((1,)))),
        ("the original", Choose(OnTable((0,)))),
    ],
)
def test_an_open_choice_takes_numbers_years_and_ages(shelf, text, act):
    heard = Heard(asked=Asked.FILM, films=(PSYCHO, PSYCHO_AGAIN))
    assert understand(text, titles=shelf, heard=heard) == (act,)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("4", Stars(4)),
        ("7", Stars(3.5)),
        ("★★★★½", Stars(4.5)),
        ("loved it", Rate(OnTable(), 5)),
        ("haven't seen it", NotSeen(OnTable())),
        ("seen it", Seen(OnTable())),
    ],
)
def test_a_question_of_stars_takes_stars_words_and_not_seen(shelf, text, act):
    heard = Heard(asked=Asked.STARS, films=(4,))
    assert understand(text, titles=shelf, heard=heard) == (act,)


def test_a_change_of_what_is_on_the_table_is_a_wish_where_nothing_lies_there(shelf):
    (wish,) = understand("comedies", titles=shelf)
    assert isinstance(wish, Recommend)
    (change,) = understand("comedies", titles=shelf, heard=Heard(on_table=(4, 8)))
    assert isinstance(change, Critique)
    (newer,) = understand("something newer", titles=shelf, heard=Heard(on_table=(4, 8)))
    assert newer == Critique((Direction.NEWER,))


def test_recent_is_counted_from_the_newest_film_there_is(shelf):
    (wish,) = understand("recent comedies", titles=shelf)
    assert isinstance(wish, Recommend)
    assert wish.filters.year_from == 2010


def test_when_it_was_watched_is_no_film():
    titles = TitleIndex(
        {"movie_id": [1], "title": ["Last Night"], "year": [1998], "popularity": [30]}
    )
    heard = Heard(on_table=(1,))
    assert understand("i watched it last night", titles=titles, heard=heard) == (Seen(OnTable()),)


def test_nonsense_is_said_to_be_unclear(shelf):
    assert understand("asdf qwer", titles=shelf) == (Unclear(),)
