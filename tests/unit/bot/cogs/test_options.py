"""What members type into the options of commands."""

from __future__ import annotations

import pytest

from bot.cogs.options import NotYears, stars_offered, years_typed
from bot.errors import NoSuchGenre
from bot.genres import genres_in

GENRES = ("Comedy", "Documentary", "Drama", "Film-Noir", "Sci-Fi")


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("1994", (1994, 1994)),
        ("90s", (1990, 1999)),
        ("1950s", (1950, 1959)),
        ("20s", (2020, 2029)),
        ("1990-1999", (1990, 1999)),
        ("1990 – 1999", (1990, 1999)),
        ("1990 to 1999", (1990, 1999)),
        ("1990-", (1990, None)),
        ("-1980", (None, 1980)),
        ("since 2010", (2010, None)),
        ("after 2010", (2011, None)),
        ("before 1980", (None, 1979)),
        ("until 1980", (None, 1980)),
        (" Since  2010 ", (2010, None)),
        ("90er", (1990, 1999)),
        ("1990er Jahre", (1990, 1999)),
        ("seit 2010", (2010, None)),
        ("nach 2010", (2011, None)),
        ("vor 1980", (None, 1979)),
        ("1990 bis 1999", (1990, 1999)),
    ],
)
def test_years_as_people_write_them(typed, years):
    assert years_typed(typed) == years


@pytest.mark.parametrize("typed", ["", "soon", "-", "1999-1990", "94", "19999", "2000s-1990s"])
def test_what_is_no_span_of_years_is_refused(typed):
    with pytest.raises(NotYears):
        years_typed(typed)


@pytest.mark.parametrize(
    ("typed", "genre"),
    [("comedy", "Comedy"), ("scifi", "Sci-Fi"), (" film noir", "Film-Noir"), ("docu", GENRES[1])],
)
def test_genres_however_they_are_spelled(typed, genre):
    assert genres_in(typed, GENRES) == (genre,)


@pytest.mark.parametrize("typed", ["sport", "d", "comedy, sport"])
def test_an_unknown_or_ambiguous_genre_is_refused_with_those_there_are(typed):
    with pytest.raises(NoSuchGenre) as refused:
        genres_in(typed, GENRES)
    assert refused.value.args_["genres"] == ", ".join(GENRES)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("4", [4.5, 4]), ("4,5", [4.5]), ("9/10", [4.5]), ("7", [3.5]), ("★★★", [3]), ("80%", [4])],
)
def test_stars_are_offered_as_they_are_typed(typed, offered):
    assert stars_offered(typed)[: len(offered)] == offered


@pytest.mark.parametrize("typed", ["", "great"])
def test_all_ten_ratings_are_offered_where_none_is_meant_yet(typed):
    assert len(stars_offered(typed)) == 10
