"""Years as people write them, alone and in running text."""

from __future__ import annotations

import pytest

from bot.years import find_years, parse_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("something funny from the 90s", (1990, 1999)),
        ("a film from 1994", (1994, 1994)),
        ("a film from 1994 onwards", (1994, None)),
        ("early 2000s stuff", (2000, 2003)),
        ("late eighties", (1986, 1989)),
        ("older than the 80s", (None, 1979)),
        ("newer than 2010", (2011, None)),
        ("between 1950 and 1960", (1950, 1960)),
        ("from 1990 to 1995", (1990, 1995)),
        ("1970s to 80s", (1970, 1989)),
        ("aus den 80ern", (1980, 1989)),
        ("zwischen 1990 und 2000", (1990, 2000)),
        ("neunziger jahre", (1990, 1999)),
        ("2005 or later", (2005, None)),
        ("scifi 1990-95", (1990, 1995)),
        ("from 1990 to 95", (1990, 1995)),
        ("noir ..1955", (None, 1955)),
        ("1990.. please", (1990, None)),
        ("2010 up", (2010, None)),
    ],
)
def test_years_are_found_in_running_text(text, years):
    (found,) = find_years(text)
    assert found.years == years


@pytest.mark.parametrize(
    "text", ["fargo 8/10", "10 20 30", "no...2", "120 minutes", "90%", "2.90s", ""]
)
def test_other_numbers_are_no_years(text):
    assert not find_years(text)


def test_several_spans_are_found_in_their_order():
    assert [each.years for each in find_years("70s or 90s")] == [(1970, 1979), (1990, 1999)]


@pytest.mark.parametrize(
    ("text", "years"), [("from 1990", (1990, None)), ("1990s-2000s", (1990, 2009)), ("soon", None)]
)
def test_a_whole_text_is_a_span_or_none(text, years):
    assert parse_years(text) == years
