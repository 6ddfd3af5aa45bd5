"""What people type for a rating, and what it means."""

from __future__ import annotations

import pytest

from bot.errors import NotStars, StarsOutOfTen
from bot.stars import format_stars, is_stars, parse_star_span, parse_stars
from bot.texts import Texts


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("4", 4.0),
        (" 4.5 ", 4.5),
        ("4,5", 4.5),
        ("5", 5.0),
        ("0.5", 0.5),
        (".5", 0.5),
        ("4.0", 4.0),
        ("4.3", 4.5),
        ("4.25", 4.5),
        ("0.25", 0.5),
        ("4½", 4.5),
        ("4 ½", 4.5),
        ("½", 0.5),
        ("4 1/2", 4.5),
        ("４", 4.0),
        ("4/5", 4.0),
        ("4,5 / 5", 4.5),
        ("3/4", 4.0),
        ("9/10", 4.5),
        ("8.7/10", 4.5),
        ("8.5/10", 4.5),
        ("1/10", 0.5),
        ("10/10", 5.0),
        ("5/10", 2.5),
        ("15/20", 4.0),
        ("90%", 4.5),
        ("90 %", 4.5),
        ("90 percent", 4.5),
        ("87/100", 4.5),
        ("8 out of 10", 4.0),
        ("8 von 10", 4.0),
        ("4 stars", 4.0),
        ("1 star", 0.5 * 2),
        ("4★", 4.0),
        ("4.5 ⭐", 4.5),
        ("4 stars out of 5", 4.0),
        ("4,5 Sterne", 4.5),
        ("★★★★½", 4.5),
        ("★★★★☆", 4.0),
        ("★ ★ ★", 3.0),
        ("½☆☆☆☆", 0.5),
        ("⭐⭐⭐", 3.0),
        ("⭐️⭐️", 2.0),
        ("****", 4.0),
        ("***½", 3.5),
        ("***1/2", 3.5),
        ("four and a half", 4.5),
        ("Four and a half stars", 4.5),
        ("three", 3.0),
        ("five stars", 5.0),
        ("half a star", 0.5),
        ("a half star", 0.5),
        ("half", 0.5),
        ("eight out of ten", 4.0),
        ("four out of five", 4.0),
        ("viereinhalb", 4.5),
        ("dreieinhalb Sterne", 3.5),
        ("ein Stern", 1.0),
        ("ein halber Stern", 0.5),
        ("vier", 4.0),
    ],
)
def test_reads(text, stars):
    assert parse_stars(text) == stars


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "0",
            "0/10",
            "0%",
            "0.2",
            "-1",
            "-4",
            "–4",
            "6/5",
            "11/10",
            "101%",
            "120",
            "nan",
        ),
        *(
            "inf",
            "1e0",
            "lots",
            "four and",
            "☆☆☆☆☆",
            "★★★★★★",
            "★★★★★½",
            "½½",
            "5½",
            "4.5½",
            "4.5.5",
        ),
        *(
            "1/2",
            "4//5",
            "4/5/5",
            "4/0",
            "/5",
            "4/",
            "%",
            "3-4",
            "4 5",
            "4, 5",
            "0x4",
            "star",
            "★4",
        ),
        *("4 bananas", "9" * 39, "five and a half", "out of ten", "a", "and", "4 stars 5"),
    ],
)
def test_refuses(text):
    with pytest.raises(NotStars) as refusal:
        parse_stars(text)
    assert refusal.value.args_["text"] == text.strip()


@pytest.mark.parametrize(
    ("text", "meant"), [("7", "7/10"), ("10", "10/10"), ("8,5", "8.5/10"), ("85", "85%")]
)
def test_a_number_on_another_scale_is_told_how_to_say_so(text, meant):
    with pytest.raises(StarsOutOfTen) as refusal:
        parse_stars(text)
    assert refusal.value.args_ == {"text": text, "meant": meant}
    assert f"**{meant}**" in Texts()(refusal.value.text_key, **refusal.value.args_)


def test_a_long_text_is_refused_and_quoted_short():
    with pytest.raises(NotStars) as refusal:
        parse_stars("4" + " stars" * 700)
    assert len(str(refusal.value.args_["text"])) < 50


@pytest.mark.parametrize(("stars", "drawn"), [(4.5, "★★★★½"), (0.5, "½"), (5.0, "★★★★★"), (1, "★")])
def test_draws(stars, drawn):
    assert format_stars(stars) == drawn


@pytest.mark.parametrize(
    ("stars", "right"),
    [
        (0.5, True),
        (5.0, True),
        (4, True),
        (0, False),
        (5.5, False),
        (4.3, False),
        (float("nan"), False),
    ],
)
def test_knows_the_grid(stars, right):
    assert is_stars(stars) is right


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("4", (4.0, 4.0)),
        ("★★★★", (4.0, 4.0)),
        ("4+", (4.0, 5.0)),
        ("4,5 oder mehr", (4.5, 5.0)),
        ("from 4", (4.0, 5.0)),
        ("at least 3.5", (3.5, 5.0)),
        ("3-4.5", (3.0, 4.5)),
        ("4.5 to 3", (3.0, 4.5)),
        ("von 3 bis 4", (3.0, 4.0)),
        ("between two and three", (2.0, 3.0)),
        ("up to 2.5", (0.5, 2.5)),
        ("bis 3", (0.5, 3.0)),
        ("four and a half", (4.5, 4.5)),
    ],
)
def test_spans_of_stars_as_people_write_them(text, span):
    assert parse_star_span(text) == span


@pytest.mark.parametrize("text", ["", "lots", "3-lots", "0", "-3", "to", "+", "9-10"])
def test_no_span_of_stars(text):
    with pytest.raises(NotStars):
        parse_star_span(text)
