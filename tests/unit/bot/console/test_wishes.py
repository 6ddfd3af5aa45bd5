from __future__ import annotations

import pytest

from bot.console.wishes import NotAWish, read_wish
from bot.domain import Wish

GENRES = (
    "Action",
    "Animation",
    "Children",
    "Comedy",
    "Documentary",
    "Film-Noir",
    "Horror",
    "Sci-Fi",
)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("", Wish()),
        ("3", Wish(count=3)),
        ("comedy", Wish(genres=("Comedy",))),
        ("comedies and documentaries", Wish(genres=("Comedy", "Documentary"))),
        ("scifi, no horror", Wish(genres=("Sci-Fi",), without_genres=("Horror",))),
        ("film-noir -comedy", Wish(genres=("Film-Noir",), without_genres=("Comedy",))),
        ("doc", Wish(genres=("Documentary",))),
        ("1994", Wish(year_from=1994, year_to=1994)),
        ("1990-1999", Wish(year_from=1990, year_to=1999)),
        ("1990-", Wish(year_from=1990)),
        ("-1960", Wish(year_to=1960)),
        ("90s", Wish(year_from=1990, year_to=1999)),
        ("1920's", Wish(year_from=1920, year_to=1929)),
        ("20s", Wish(year_from=2020, year_to=2029)),
        ("since 2000", Wish(year_from=2000)),
        ("after 2000", Wish(year_from=2001)),
        ("before 1980", Wish(year_to=1979)),
        ("before 80s", Wish(year_to=1979)),
        ("hidden gems", Wish(hidden_gems=1.0)),
        ("varied", Wish(variety=0.5)),
        ("90er ohne horror", Wish(without_genres=("Horror",), year_from=1990, year_to=1999)),
        ("geheimtipps gemischt seit 2000", Wish(hidden_gems=1.0, variety=0.5, year_from=2000)),
        ("comedy und horror vor 1980", Wish(genres=("Comedy", "Horror"), year_to=1979)),
        ("nach 2000", Wish(year_from=2001)),
        (
            "10 action films 1980s no comedy hidden",
            Wish(
                count=10,
                genres=("Action",),
                without_genres=("Comedy",),
                year_from=1980,
                year_to=1989,
                hidden_gems=1.0,
            ),
        ),
    ],
)
def test_words_become_a_wish(text, wish):
    assert read_wish(text, GENRES) == wish


@pytest.mark.parametrize("text", ["purple", "11", "0", "no", "a an", "99999"])
def test_a_word_that_means_nothing_is_named(text):
    with pytest.raises(NotAWish) as refusal:
        read_wish(text, GENRES)
    assert refusal.value.args_["word"] == text.split()[-1]


def test_a_beginning_that_two_genres_share_is_not_guessed():
    with pytest.raises(NotAWish):
        read_wish("com", ("Comedy", "Comics"))
