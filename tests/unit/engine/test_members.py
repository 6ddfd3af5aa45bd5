from __future__ import annotations

import pytest

from engine import DatasetError
from engine.datasets import read_added_movies, read_member_ratings


def test_member_ratings(tmp_path):
    path = tmp_path / "members.csv"
    path.write_text(
        "user_id,movie_id,stars,timestamp\n-1,2571,4.5,1700000000\n-2,1,0.5,1700000001\n"
    )
    ratings = read_member_ratings(path)
    assert ratings.to_numpy().tolist() == [[-1, 2571, 4.5, 1700000000], [-2, 1, 0.5, 1700000001]]


def test_no_member_has_rated_yet(tmp_path):
    path = tmp_path / "members.csv"
    path.write_text("user_id,movie_id,stars,timestamp\n")
    assert read_member_ratings(path).empty


def test_a_bad_member_rating_names_the_line(tmp_path):
    path = tmp_path / "members.csv"
    path.write_text("user_id,movie_id,stars,timestamp\n-1,2571,4.5,1\n-1,1,9,1\n")
    with pytest.raises(DatasetError, match=r"members\.csv, line 3: expected 0\.5 to 5 stars"):
        read_member_ratings(path)


def test_a_file_that_is_missing(tmp_path):
    with pytest.raises(DatasetError, match=r"members\.csv: expected a file that can be read"):
        read_member_ratings(tmp_path / "members.csv")


def test_added_movies(tmp_path):
    path = tmp_path / "added.csv"
    path.write_text(
        "movie_id,title,year,genres,also_known_as\n"
        '-5,"Matrix, The",2031,Action|Sci-Fi,Die Matrix|Matrix 5\n-6,Home Video,,,\n'
    )
    movies = read_added_movies(path)
    assert movies["title"].tolist() == ["Matrix, The", "Home Video"], "taken as they are"
    assert movies["genres"].tolist() == [("Action", "Sci-Fi"), ()]
    assert movies["also_known_as"].tolist() == [("Die Matrix", "Matrix 5"), ()]
    assert movies["year"].isna().tolist() == [False, True]
