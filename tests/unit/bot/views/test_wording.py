"""Words on Discord: harmless, short enough, still themselves."""

from __future__ import annotations

import pytest

from bot.domain import Movie
from bot.views.wording import bar, clip, escape, film, label, plain, texts_for


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("M*A*S*H", r"M\*A\*S\*H"),
        ("snake_case_", r"snake\_case\_"),
        ("[click](https://x.org)", "\\[click\\](https:\u200b//x.org)"),
        ("@everyone", "@\u200beveryone"),
        ("<@123>", "\\<@\u200b123\\>"),
        ("# big", r"\# big"),
        ("two\nlines", "two lines"),
        ("Amélie", "Amélie"),
        ("千と千尋", "千と千尋"),
    ],
)
def test_nothing_formats_or_mentions(typed, shown):
    assert escape(typed) == shown


def test_writing_cannot_be_turned_around_or_piled_up():
    assert plain("abc\u202edef\u2066") == "abcdef"
    assert plain("e" + "\u0301" * 50) == "e" + "\u0301" * 4


def test_a_long_title_loses_its_end_and_keeps_its_year():
    movie = Movie(1, "Dr. Strangelove " * 20, 1964)
    assert len(label(movie)) == 100
    assert label(movie).endswith("… (1964)")
    assert film(movie, texts_for("en"), 20).endswith("…** (1964)")


def test_what_fits_is_left_alone():
    assert clip("Heat", 4) == "Heat"
    assert clip("Heats", 4) == "Hea…"


@pytest.mark.parametrize(("share", "drawn"), [(0, "▱▱▱▱"), (0.5, "▰▰▱▱"), (1, "▰▰▰▰"), (9, "▰▰▰▰")])
def test_bars(share, drawn):
    assert bar(share, 4) == drawn
