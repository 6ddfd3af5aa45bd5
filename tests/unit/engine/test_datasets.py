from __future__ import annotations

import zipfile

import numpy as np
import pandas as pd
import pytest

from engine import DatasetError, DatasetUnavailableError, load_movielens
from tests.support.editions import CSV, ML_1M, ML_10M, ML_100K, write_folder, write_zip


def test_csv_editions(tmp_path):
    data = load_movielens(write_zip(tmp_path / "x.zip", CSV, "ml-latest-small"))

    assert (data.name, data.note, data.id_space) == ("ml-latest-small", "", "movielens")
    assert data.movies["title"].tolist() == [
        "Toy Story",
        "The Matrix",
        "The City of Lost Children",
        "Moonlight",
    ]
    assert data.movies["year"].tolist() == [1995, 1999, 1995, pd.NA]
    assert data.movies["genres"].tolist()[1:] == [("Action", "Sci-Fi"), ("Drama",), ()]
    assert data.movies["also_known_as"][2] == ("La Cité des enfants perdus",)
    assert data.movies["imdb_id"].tolist() == [114709, 133093, 112682, 4975722]
    assert data.movies["tmdb_id"].isna().tolist() == [False, False, True, False]
    assert data.ratings.dtypes.astype(str).to_dict() == {
        "user_id": "int64",
        "movie_id": "int64",
        "stars": "float32",
        "timestamp": "int64",
    }
    assert data.ratings["stars"].tolist() == [4.0, 3.5, 0.5]
    assert data.tags["tag"].tolist() == ['funny, and "sweet"', "NA"]


def test_csv_edition_without_tags_and_links(tmp_path):
    files = {name: CSV[name] for name in ("movies.csv", "ratings.csv")}
    data = load_movielens(write_folder(tmp_path / "ml-25m", files))
    assert data.name == "ml-25m"
    assert data.tags.empty
    assert data.tags.columns.tolist() == ["user_id", "movie_id", "tag", "timestamp"]
    assert "imdb_id" not in data.movies


def test_one_million_is_latin_1_and_holds_colons(tmp_path):
    data = load_movielens(write_zip(tmp_path / "any.zip", ML_1M, "ml-1m"))
    assert (data.name, data.id_space) == ("ml-1m", "movielens")
    assert data.movies["title"].tolist() == [
        "Toy Story",
        "The City of Lost Children",
        "Star Wars: Episode IV :: A New Hope",
    ]
    assert data.movies["also_known_as"][1] == ("La Cité des enfants perdus",)
    assert data.movies["genres"][0] == ("Animation", "Children", "Comedy")
    assert data.ratings.to_numpy().tolist() == [
        [1, 1, 5, 978824268],
        [1, 2, 3, 978302109],
        [6040, 3, 4, 956704746],
    ]


def test_ten_million_is_utf_8_has_half_stars_and_tags(tmp_path):
    data = load_movielens(write_zip(tmp_path / "any.zip", ML_10M, "ml-10M100K"))
    assert data.name == "ml-10m"
    assert data.movies["title"].tolist() == ["Toy Story", "Amélie"]
    assert data.ratings["stars"].tolist() == [5.0, 3.5]
    assert data.tags["tag"].tolist() == ["excellent!", "a::b"]
    assert data.tags["timestamp"].tolist() == [1215184630, 1188263867]


def test_hundred_thousand_has_numbers_of_its_own_and_nineteen_flags(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml-100k", ML_100K))
    assert (data.name, data.id_space) == ("ml-100k", "ml-100k")
    assert data.movies["title"].tolist() == [
        "Toy Story",
        "Les Misérables",
        "Land Before Time III: The Time of the Great Giving",
    ]
    assert data.movies["year"].tolist() == [1995, 1995, 1995]
    assert data.movies["genres"].tolist() == [("Animation", "Children"), (), ()]
    assert data.ratings["stars"].tolist() == [3.0, 4.0]


def test_hundred_thousand_without_its_list_of_genres(tmp_path):
    files = {name: content for name, content in ML_100K.items() if name != "u.genre"}
    data = load_movielens(write_folder(tmp_path / "mine", files))
    assert data.name == "mine"
    assert data.movies["genres"][0] == ("Animation", "Children")


def test_zip_and_folder_are_the_same_edition(tmp_path):
    zipped = load_movielens(write_zip(tmp_path / "a.zip", CSV, "ml-32m"))
    outer = write_folder(tmp_path / "unpacked" / "ml-32m", CSV).parent
    unpacked = load_movielens(outer)
    assert zipped.fingerprint == unpacked.fingerprint
    assert len(zipped.fingerprint) == 64
    assert unpacked.name == "ml-32m"


def test_another_content_has_another_fingerprint(tmp_path):
    one = load_movielens(write_folder(tmp_path / "one", CSV))
    other = CSV | {"ratings.csv": CSV["ratings.csv"] + b"2,1,5.0,964982225\n"}
    assert one.fingerprint != load_movielens(write_folder(tmp_path / "two", other)).fingerprint


def test_byte_order_mark_and_windows_line_ends(tmp_path):
    files = {
        name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") for name, content in CSV.items()
    }
    data = load_movielens(write_folder(tmp_path / "windows", files))
    assert data.movies["movie_id"].tolist() == [1, 2, 3, 4]
    assert data.ratings["stars"].tolist() == [4.0, 3.5, 0.5]


def test_last_of_repeated_ratings_counts(tmp_path):
    files = CSV | {"ratings.csv": CSV["ratings.csv"] + b"1,1,1.5,964982999\n"}
    ratings = load_movielens(write_folder(tmp_path / "twice", files)).ratings
    assert len(ratings) == 3
    assert ratings.loc[ratings["movie_id"] == 1, "stars"].tolist() == [1.5]


_HEAD = b"userId,movieId,rating,timestamp\n"


@pytest.mark.parametrize(
    "fault",  # File, its content, line at fault, what was expected, what was found.
    [
        ("ratings.csv", _HEAD + b"1,1,7,5\n", 2, "0.5 to 5 stars", "'7'"),
        ("ratings.csv", _HEAD + b"1,1,4,5\n1,2,3.7,5\n", 3, "in halves", "'3.7'"),
        ("ratings.csv", _HEAD + b"1,1,nan,5\n", 2, "stars", "'nan'"),
        ("ratings.csv", _HEAD + b"1,1,,5\n", 2, "stars", "''"),
        (
            "ratings.csv",
            _HEAD + b"\n1,x,4,5\n",
            3,
            "whole number as movieId",
            "'x'",
        ),
        ("ratings.csv", _HEAD + b"1,1,4\n", 2, "4 cells", "3"),
        ("ratings.csv", _HEAD + b"1,1,4,5,6\n", 2, "4 cells", "5"),
        ("ratings.csv", _HEAD + b"1,9,4,5\n", 2, "of the catalogue", "movie 9"),
        (
            "ratings.csv",
            b"userId,movieId,stars\n1,1,4\n",
            1,
            "columns",
            "no rating",
        ),
        ("ratings.csv", _HEAD, None, "at least one rating", "none"),
        ("ratings.csv", b"", None, "columns", "an empty file"),
        ("ratings.csv", b"\x89PNG\x1a\n\xff", 1, "UTF-8", "0x89"),
        ("movies.csv", b"movieId,title,genres\n", None, "one movie", "empty catal"),
        (
            "movies.csv",
            "movieId,title,genres\n1,Amélie,Drama\n".encode("latin-1"),
            2,
            "text in UTF-8",
            "0xE9",
        ),
        (
            "movies.csv",
            CSV["movies.csv"] + b"2,Again (2000),Drama\n",
            6,
            "each movieId once",
            "2 again",
        ),
        (
            "tags.csv",
            b"userId,movieId,tag,timestamp\n1,1,x,soon\n",
            2,
            "time",
            "'soon'",
        ),
    ],
)
def test_broken_csv_names_file_line_and_what_was_expected(tmp_path, fault):
    file, content, line, expected, found = fault
    folder = write_folder(tmp_path / "broken", CSV | {file: content})
    with pytest.raises(DatasetError) as caught:
        load_movielens(folder)
    assert caught.value.file.endswith(file)
    assert caught.value.line == line
    assert expected in caught.value.expected
    assert found in caught.value.found


@pytest.mark.parametrize(
    ("files", "line", "expected"),
    [
        (ML_1M | {"ratings.dat": b"1::1::5::5\n1::2::6::5\n"}, 2, "stars"),
        (ML_1M | {"ratings.dat": b"1::1::5::5\n\n1,2,3,5\n"}, 3, "4 cells"),
        (ML_1M | {"movies.dat": b"1::Toy Story (1995)\n"}, 1, "3 cells"),
        (ML_1M | {"movies.dat": b"one::Toy Story::Drama\n"}, 1, "whole number"),
        (ML_1M | {"movies.dat": b""}, None, "lines of movieId::title::genres"),
        (ML_100K | {"u.data": b"1\t1\t5\t5\n1\t2\tx\t5\n"}, 2, "stars"),
        (ML_100K | {"u.item": b"1|Toy Story (1995)|01-Jan-1995||\n"}, 1, "24 cells"),
    ],
)
def test_broken_older_editions(tmp_path, files, line, expected):
    with pytest.raises(DatasetError) as caught:
        load_movielens(write_folder(tmp_path / "broken", files))
    assert caught.value.line == line
    assert expected in caught.value.expected


def test_a_file_of_the_pair_is_missing(tmp_path):
    folder = write_folder(tmp_path / "half", {"ratings.csv": CSV["ratings.csv"]})
    with pytest.raises(DatasetError, match=r"movies\.csv beside ratings\.csv"):
        load_movielens(folder)


def test_foreign_folder(tmp_path):
    folder = write_folder(tmp_path / "photos", {"cat.jpg": b"miaow", "dog.jpg": b"woof"})
    with pytest.raises(DatasetError, match="MovieLens zip"):
        load_movielens(folder)


def test_foreign_zip(tmp_path):
    with pytest.raises(DatasetError, match="none of them"):
        load_movielens(write_zip(tmp_path / "photos.zip", {"cat.jpg": b"miaow"}))


@pytest.mark.parametrize(
    ("content", "found"), [(b"", "an empty file"), (b"hello", "something else")]
)
def test_not_a_zip(tmp_path, content, found):
    path = tmp_path / "ml-1m.zip"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=found):
        load_movielens(path)


def test_zip_cut_short(tmp_path):
    path = write_zip(tmp_path / "ml.zip", CSV, "ml-latest-small")
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(DatasetError, match="cut short") as caught:
        load_movielens(path)
    assert "fetch it again" in caught.value.remedy


def test_zip_with_flipped_bytes(tmp_path):
    path = tmp_path / "ml.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, content in CSV.items():
            archive.writestr(f"ml-latest-small/{name}", content)
    path.write_bytes(path.read_bytes().replace(b"964982703", b"964982704"))
    with pytest.raises(DatasetError, match=r"intact file, found Bad CRC-32.*ratings\.csv"):
        load_movielens(path)


def test_nothing_there(tmp_path):
    with pytest.raises(DatasetError, match="nothing there") as caught:
        load_movielens(tmp_path / "nowhere.zip")
    assert "Check the path" in caught.value.remedy


def test_a_name_that_is_no_edition():
    with pytest.raises(DatasetUnavailableError) as caught:
        load_movielens("ml-3m")
    assert "ml-latest-small" in caught.value.remedy


def test_with_ratings_keeps_the_catalogue(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml", CSV))
    fewer = data.with_ratings(data.ratings.head(1))
    assert len(fewer.ratings) == 1
    assert fewer.movies is data.movies
    assert fewer.fingerprint == data.fingerprint
    bare = data.with_ratings(pd.DataFrame({"user_id": ["a"], "movie_id": [1], "stars": [4.0]}))
    assert bare.ratings["timestamp"].tolist() == [0]
    with pytest.raises(DatasetError, match="no stars"):
        data.with_ratings(data.ratings.drop(columns="stars"))


def test_repeats_are_found_whatever_the_ids_are(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml", CSV))
    for users in (["a", "a", "b"], [2**62, 2**62, -(2**62)], [-5, -5, 7]):
        frame = pd.DataFrame({"user_id": users, "movie_id": [1, 1, 1], "stars": [1.0, 2.0, 3.0]})
        assert data.with_ratings(frame).ratings["stars"].tolist() == [2.0, 3.0]


def _member(movie_id: int, stars: float, user_id: int = -1) -> pd.DataFrame:
    return pd.DataFrame(
        {"user_id": [user_id], "movie_id": [movie_id], "stars": [stars], "timestamp": [7]}
    )


def test_adding_marks_members_as_private(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml", CSV)).adding(_member(1, 4.5))
    assert data.ratings["private"].tolist() == [False, False, False, True]
    assert data.ratings["stars"].dtype == np.float32
    assert data.ratings["user_id"].tolist() == [1, 1, 2, -1]
    again = data.adding(_member(1, 2.0))
    assert again.ratings["stars"].tolist() == [4.0, 3.5, 0.5, 2.0]


def test_adding_films_that_the_edition_lacks(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml", CSV))
    movies = pd.DataFrame(
        {
            "movie_id": [1, 900],
            "title": ["Another Toy Story", "Home Video"],
            "year": pd.array([None, 2024], dtype="Int64"),
            "genres": [(), ("Documentary",)],
            "also_known_as": [(), ()],
        }
    )
    joined = data.adding(_member(900, 5.0), movies)
    assert joined.movies["title"].tolist()[-1] == "Home Video"
    assert joined.movies["title"][0] == "Toy Story"
    assert len(joined.ratings) == 4
    assert joined.note == ""


def test_adding_says_what_stays_out(tmp_path):
    data = load_movielens(write_folder(tmp_path / "ml", CSV)).adding(_member(77, 5.0))
    assert len(data.ratings) == 3
    assert (
        data.note == "1 members' rating of a movie that this edition lacks stayed out of training."
    )


def test_real_movielens(movielens_zip):
    data = load_movielens(movielens_zip)
    assert data.name == "ml-latest-small"
    assert (len(data.movies), len(data.ratings), len(data.tags)) == (9742, 100836, 3683)
    assert data.ratings["user_id"].nunique() == 610
    matrix = data.movies.set_index("movie_id").loc[2571]
    assert (matrix["title"], matrix["year"]) == ("The Matrix", 1999)
    assert matrix["genres"] == ("Action", "Sci-Fi", "Thriller")
