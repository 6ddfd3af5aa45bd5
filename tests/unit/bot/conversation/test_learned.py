"""The learned reader: claims are worth acts, nothing is rated on a guess, and it helps."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.understanding import Judge, measure
from bot.conversation.acts import Asked, Choose, Heard, OnTable, Rate, Say, Word
from bot.conversation.understanding import by_grammar, understand, with_films, with_slots
from bot.conversation.understanding.learned import HEADS, Head, Tokens, claims_of, trained
from bot.conversation.understanding.learned.assembling import Assembler
from engine.titles import TitleIndex
from tests.support.uttered import DEVELOPMENT, acts_of, written


@pytest.fixture(scope="module")
def judge(movielens_zip) -> Judge:
    return Judge(movielens_zip)


@pytest.fixture(scope="module")
def shelf() -> TitleIndex:
    films = [(1, "Heat", 1995, 102), (2, "Fargo", 1996, 181), (3, "Up", 2009, 105)]
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


class Without(Judge):
    """A judge of the grammar alone."""

    def lines(self, uttered):
        read = with_films(uttered.text, self.titles, uttered.heard)
        slots = with_slots(read, self.titles, uttered.heard)
        acts = by_grammar(slots, self.titles, uttered.heard)
        return tuple(written(act, self.labels) for act in acts)


def test_claims_put_together_again_are_the_acts(judge):
    kept = asked = 0
    for uttered in DEVELOPMENT[::4]:
        films = with_films(uttered.text, judge.titles, uttered.heard)
        read = with_slots(films, judge.titles, uttered.heard)
        acts = by_grammar(read, judge.titles, uttered.heard)
        tokens = Tokens(read, uttered.heard)
        again = Assembler(tokens, claims_of(acts, tokens), lambda _: 0).acts()
        asked += 1
        kept += {str(written(act, judge.labels)) for act in again} == {
            str(written(act, judge.labels)) for act in acts
        }
    assert kept / asked > 0.85


def test_labels_read_as_acts_are_written_as_they_stood(judge):
    for uttered in DEVELOPMENT:
        again = [written(act, judge.labels) for act in acts_of(uttered, judge.labels)]
        assert [line.told for line in again] == [line.told for line in uttered.lines]
        assert [line.filters for line in again] == [line.filters for line in uttered.lines]


def test_it_reads_more_than_the_grammar_alone(judge, movielens_zip):
    messages = DEVELOPMENT[::3]
    together, _ = measure(judge, messages)
    alone, _ = measure(Without(movielens_zip), messages)
    assert together["acts"] >= alone["acts"] - 0.01
    assert together["link_precision"] >= 0.95


def test_nothing_is_rated_where_nothing_tells_how_it_was(shelf):
    heard = Heard(on_table=(1, 2))
    for text in ("none of the second last first one", "so that one with the boat", "hm the film"):
        acts = understand(text, titles=shelf, heard=heard)
        assert not any(isinstance(act, Rate) and act.what == OnTable() for act in acts), text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the remake please", 1),
        ("black and white one", 0),
        ("the one that came out first", 0),
        ("the one in colour", 1),
    ],
)
def test_of_two_films_one_is_chosen_in_any_words(text, place):
    films = [(1, "Psycho", 1960, 83), (2, "Psycho", 1998, 60)]
    names = ("movie_id", "title", "year", "popularity")
    shelf = TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))
    heard = Heard(asked=Asked.FILM, films=(1, 2))
    assert Choose(OnTable((place,))) in understand(text, titles=shelf, heard=heard)


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("heat 5 stars, fargo four stars", {1: 5, 2: 4}),
        ("heat 9, fargo 4, up 2", {1: 4.5, 2: 2, 3: 1}),
        ("3* heat, 2* fargo", {1: 3, 2: 2}),
        ("heat was great, fargo a mere 3", {1: 4.5, 2: 3}),
        ("heat, fargo and up: all 4/5", {1: 4, 2: 4, 3: 4}),
    ],
)
def test_each_film_of_a_list_has_its_own_stars(shelf, text, stars):
    acts = understand(text, titles=shelf)
    assert {act.what.movie_ids[0]: act.stars for act in acts if isinstance(act, Rate)} == stars


def test_a_message_without_a_word_is_left_to_the_grammar(shelf):
    assert understand("thanks!", titles=shelf) == (Say(Word.THANKS),)
    assert understand("", titles=shelf)


def test_heads_are_stored_and_read_again_as_they_were():
    weights = np.array([[1.5, -0.5], [0.0, 0.0], [-3.0, 0.25]])
    head = Head.of(["a", "silent", "b"], ["yes", "no"], weights, np.array([0.1, -0.1]))
    again = Head.stored(head.arrays("it"), "it")
    assert again.signs == ("a", "b")
    assert again.classes == ("yes", "no")
    assert np.array_equal(again.log_odds(["b", "unheard of"]), head.log_odds(["b"]))
    assert again.log_odds(["b"]) == pytest.approx([-2.9, 0.15], abs=0.02)


def test_all_heads_lie_beside_the_package():
    heads = trained()._heads
    assert set(heads) == set(HEADS)
    assert {"rate", "seen", "none"} <= set(heads["films"].classes)
    assert {"recommend", "say thanks", "unclear"} <= set(heads["said"].classes)
