from __future__ import annotations

import os
import shutil
import zipfile

import pytest

from bot.services import artefacts


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "data.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ratings.csv", "userId,movieId,rating,timestamp\n")
    return path


def model(folder, source="ml-latest-small"):
    folder.mkdir(parents=True)
    artefacts.note_identity(folder, str(source))
    return folder


def test_a_zip_is_known_by_its_content_wherever_it_lies(archive, tmp_path):
    copy = shutil.copy(archive, tmp_path / "renamed.zip")
    assert artefacts.identity(str(copy)) == artefacts.identity(str(archive))
    with zipfile.ZipFile(archive, "a") as changed:
        changed.writestr("more.csv", "x")
    assert artefacts.identity(str(copy)) != artefacts.identity(str(archive))


def test_a_folder_is_another_once_a_file_in_it_changed(tmp_path):
    folder = tmp_path / "ml"
    folder.mkdir()
    (folder / "ratings.csv").write_text("a")
    before = artefacts.identity(str(folder))
    assert artefacts.identity(str(folder)) == before
    os.utime(folder / "ratings.csv", (1, 1))
    assert artefacts.identity(str(folder)) != before


def test_a_name_is_a_name_and_a_broken_zip_is_no_reason_to_stumble(tmp_path):
    assert artefacts.identity("ml-32m") == "name:ml-32m"
    (tmp_path / "broken.zip").write_text("no zip")
    assert "broken.zip" in artefacts.identity(str(tmp_path / "broken.zip"))


def test_a_model_knows_what_it_was_asked_to_learn(tmp_path):
    folder = model(tmp_path / "one", "ml-32m")
    assert artefacts.learned(folder, "ml-32m")
    assert not artefacts.learned(folder, "ml-25m")
    assert not artefacts.learned(tmp_path / "absent", "ml-32m")
    (folder / "asked_for.json").write_text("[]")
    assert not artefacts.learned(folder, "ml-32m")


def test_only_what_is_to_be_kept_is_kept(tmp_path):
    names = [f"2026010{day}T000000-{day}" for day in range(1, 5)]
    folders = [model(tmp_path / name) for name in names]
    (tmp_path / "training-left-over").mkdir()
    artefacts.prune(tmp_path, [folders[0], folders[3]])
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [names[0], names[3]]
    artefacts.prune(tmp_path / "absent", [])
