"""Films told apart in one line after `/similar`."""

from __future__ import annotations

import pytest

from bot.console.likeness import read_likeness
from bot.domain import Movie
from bot.replies import Found, NoSuchMovie, Order

TITLES = (
    "Alien",
    "Aliens",
    "Heat",
    "Psycho",
    "Thelma & Louise",
    "Not Another Teen Movie",
    "The Good, the Bad and the Ugly",
)


def _letters(text: str) -> str:
    text = text.casefold().replace("&", "and").removeprefix("the ")
    return "".join(letter for letter in text if letter.isalnum())


KNOWN = {_letters(title): Movie(number, title) for number, title in enumerate(TITLES, start=1)}


def resolve(text: str) -> Found | NoSuchMovie:
    movie = KNOWN.get(_letters(text))
    return Found(movie) if movie else NoSuchMovie(text)


def named(films):
    return [film.movie.title if isinstance(film, Found) else film.text for film in films]


@pytest.mark.parametrize(
    ("line", "like", "unlike"),
    [
        ("alien", ["Alien"], []),
        ("alien and heat", ["Alien", "Heat"], []),
        ("alien and heat but not psycho", ["Alien", "Heat"], ["Psycho"]),
        ("alien + heat, without psycho", ["Alien", "Heat"], ["Psycho"]),
        ("Alien, Aliens & Heat", ["Alien", "Aliens", "Heat"], []),
        ("alien und heat aber nicht wie psycho", ["Alien", "Heat"], ["Psycho"]),
        ("alien not psycho and not heat", ["Alien"], ["Psycho", "Heat"]),
        ("thelma and louise", ["Thelma & Louise"], []),
        ("thelma & louise and heat", ["Thelma & Louise", "Heat"], []),
        ("not another teen movie", ["Not Another Teen Movie"], []),
        (
            "the good, the bad and the ugly but not heat",
            ["The Good, the Bad and the Ugly"],
            ["Heat"],
        ),
        ("xyzzy and plugh", ["xyzzy", "plugh"], []),
        ("alien but not xyzzy", ["Alien"], ["xyzzy"]),
        ("alien and", ["alien and"], []),
    ],
)
def test_films_are_told_apart(line, like, unlike):
    read = read_likeness(line, resolve)
    assert named(read.like) == like
    assert named(read.unlike) == unlike
    assert read.order is Order.LIKENESS


@pytest.mark.parametrize("line", ["alien for me", "alien, für mich", "Alien FOR ME"])
def test_it_can_be_ordered_for_oneself(line):
    read = read_likeness(line, resolve)
    assert named(read.like) == ["Alien"]
    assert read.order is Order.TASTE


def test_a_line_of_joints_is_read_in_no_time():
    assert read_likeness("and " * 3000 + "alien", resolve).like
