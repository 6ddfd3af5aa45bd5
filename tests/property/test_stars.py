"""Stars survive being drawn and read, and no text at all breaks the reader."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from bot.errors import NotStars
from bot.stars import format_stars, is_stars, parse_stars

STARS = st.integers(1, 10).map(lambda halves: halves / 2)
LIKE_RATINGS = st.text(string.digits + " .,/%½★☆⭐*-+andhalfoutofstars", max_size=15)


@given(STARS)
def test_what_is_drawn_reads_back(stars):
    assert parse_stars(format_stars(stars)) == stars
    assert parse_stars(f"{stars:g}") == stars
    assert parse_stars(f"{stars * 2:g}/10") == stars
    assert parse_stars(f"{stars * 20:g} %") == stars
    assert parse_stars(f"{stars:g}".replace(".", ",") + " Sterne") == stars


@given(st.one_of(st.text(), LIKE_RATINGS))
def test_any_text_is_a_rating_or_is_refused(text):
    try:
        stars = parse_stars(text)
    except NotStars as refusal:
        assert refusal.args_["text"] is not None  # noqa: PT017 - either outcome is right
    else:
        assert is_stars(stars)


@given(st.decimals(min_value=0, max_value=10, places=2))
def test_ratings_out_of_ten_never_move_by_more_than_a_quarter_star(score):
    try:
        stars = parse_stars(f"{score}/10")
    except NotStars:
        assert score < 0.5
    else:
        assert abs(stars - float(score) / 2) <= 0.25
