"""Whatever is typed: it is read, and what is refused is refused in words."""

from __future__ import annotations

import io
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from bot.console.asides import UnknownCommand
from bot.console.commands import Typed, Unknown, Words, read
from bot.console.markup import harmless, styled
from bot.console.reading import read_rating
from bot.console.render import render
from bot.console.screen import Indented, screen
from bot.console.wishes import read_wish
from bot.domain import Movie
from bot.errors import UserFacingError
from bot.replies import NoSuchMovie, WhichOne
from bot.services.catalogue import Catalogue, Films
from bot.texts import Texts
from tests.support.films import FILMS

GENRES = ("Action", "Comedy", "Film-Noir", "Sci-Fi")
TEXT = st.text(max_size=60)
HARD = st.lists(
    st.sampled_from(
        [
            "/rate",
            "toy story",
            "2",
            "½",
            "★",
            "9/10",
            "-",
            "1990-",
            "no",
            "∞",
            "٣",
            "\x1b[2J",
            "\u202e",
        ]
    ),
    max_size=6,
).map(" ".join)
TYPED = TEXT | HARD

catalogue = Catalogue(store=None)
catalogue.films = Films.of(FILMS)


@given(TYPED)
def test_every_line_is_read_as_something(line):
    assert isinstance(read(line), Typed | Unknown | Words)


@given(TYPED)
def test_every_rating_is_understood_or_refused_in_words(text):
    with suppress(UserFacingError):
        read_rating(text, catalogue.resolve)


@given(TYPED)
def test_every_wish_is_understood_or_refused_in_words(text):
    with suppress(UserFacingError):
        wish = read_wish(text, GENRES)
        assert 1 <= wish.count <= 10


@given(TEXT)
def test_values_come_out_of_the_texts_as_they_went_in(value):
    shown = styled(f"*{harmless(value)}*").plain
    assert shown == "".join(shown.split("\x1b"))
    assert shown.isprintable()


@given(st.lists(TEXT, min_size=1, max_size=3), st.integers(40, 96))
def test_no_title_breaks_the_screen(titles, width):
    movies = tuple(
        Movie(number, title or "?", 1999, ("Drama",)) for number, title in enumerate(titles)
    )
    out = io.StringIO()
    console = screen(out)
    console.width = width
    for reply in (
        WhichOne(titles[0], movies),
        NoSuchMovie(titles[0], movies),
        UnknownCommand(titles[0], ""),
    ):
        console.print(Indented(render(reply, Texts("en", harmless))))
    for line in out.getvalue().splitlines():
        assert line.isprintable()
        assert cell_len(line) <= width
