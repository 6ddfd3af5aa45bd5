"""A list that keeps its order while its films change."""

from __future__ import annotations

from bot.domain import Movie
from bot.replies import Pick
from bot.services.answers import refilled


def pick(number):
    return Pick(Movie(number, f"Film {number}"), 4.0, 0.5)


def numbers(picks):
    return [each.movie.movie_id for each in picks]


def test_what_stays_keeps_its_place_and_gaps_are_filled_with_the_best():
    fresh = [pick(number) for number in (9, 3, 1, 8, 7)]
    assert numbers(refilled([1, 2, 3], fresh, 3)) == [1, 9, 3]


def test_a_list_that_was_too_short_grows_to_its_count():
    fresh = [pick(number) for number in (5, 6, 7)]
    assert numbers(refilled([1], fresh, 3)) == [5, 6, 7]


def test_what_nothing_replaces_leaves_no_hole():
    assert numbers(refilled([1, 2, 3], [pick(3)], 3)) == [3]
    assert refilled([1, 2], [], 2) == ()
