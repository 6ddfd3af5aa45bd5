"""What may follow `/ratings` in a terminal."""

from __future__ import annotations

import pytest

from bot.console.rated import RatingsLine, read_ratings
from bot.domain import RatingFilter, RatingOrder

GENRES = ("Comedy", "Drama", "Sci-Fi")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("", RatingsLine()),
        ("2 best", RatingsLine(2, RatingOrder.BEST)),
        ("WORST 3", RatingsLine(3, RatingOrder.WORST)),
        ("comedies 4+", RatingsLine(only=RatingFilter(("Comedy",), 4.0, 5.0))),
        ("komödie sci-fi", RatingsLine(only=RatingFilter(("Comedy", "Sci-Fi")))),
        ("3-4 star wars", RatingsLine(only=RatingFilter((), 3.0, 4.0, "star wars"))),
    ],
)
def test_words_in_any_order(typed, line):
    assert read_ratings(typed, GENRES) == line
