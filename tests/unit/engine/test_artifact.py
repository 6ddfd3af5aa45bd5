from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

from engine import ArtifactError, Recommender
from engine.artifact import MANIFEST, TENSORS
from tests.support.small_world import QUICK, two_tastes


@pytest.fixture(scope="module")
def model():
    return Recommender.fit(two_tastes(), QUICK, device="cpu")


@pytest.fixture
def folder(model, tmp_path):
    model.save(tmp_path / "model")
    return tmp_path / "model"


def test_a_loaded_model_answers_as_the_saved_one(model, folder):
    loaded = Recommender.load(folder)
    ratings = {0: 5.0, 1: 1.0, 7: 3.5}
    ours, theirs = model.fold_in(ratings), loaded.fold_in(ratings)
    assert loaded.recommend(theirs, 10) == model.recommend(ours, 10)
    assert loaded.similar([3]) == model.similar([3])
    assert loaded.explain(theirs, 2) == model.explain(ours, 2)
    assert loaded.ask(theirs) == model.ask(ours)
    assert loaded.clusters == model.clusters
    assert loaded.catalogue == model.catalogue
    assert loaded.info == model.info
    assert np.array_equal(loaded.predict([5, 6], [1, 2]), model.predict([5, 6], [1, 2]))


def test_saving_again_replaces_and_leaves_nothing_beside(model, folder):
    model.save(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["model"]
    assert sorted(path.name for path in folder.iterdir()) == [MANIFEST, TENSORS]
    Recommender.load(folder)


def test_a_failed_save_keeps_what_was_there(model, folder, monkeypatch):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.artifact._flush", full)
    with pytest.raises(OSError, match="No space"):
        model.save(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.name for path in folder.parent.iterdir()] == ["model"]


def test_there_is_none(tmp_path):
    with pytest.raises(ArtifactError, match="there is none"):
        Recommender.load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", [MANIFEST, TENSORS])
def test_every_flipped_byte_is_noticed(folder, name):
    path = folder / name
    whole = path.read_bytes()
    for place in np.linspace(1, len(whole) - 2, 40).astype(int):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            Recommender.load(folder)
        except ArtifactError:
            continue
        assert json.loads(path.read_bytes()) == json.loads(whole)  # Blank space only.


@pytest.mark.parametrize("name", [MANIFEST, TENSORS])
def test_cut_off_and_missing_files_are_refused(folder, name):
    path = folder / name
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ArtifactError):
        Recommender.load(folder)
    path.unlink()
    with pytest.raises(ArtifactError):
        Recommender.load(folder)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"format": "pickle"}, "something other"),
        ({"version": 99}, "format version 99"),
        ({"sha256": {}}, "parts of it are missing"),
    ],
)
def test_foreign_manifests_are_refused(folder, change, why):
    path = folder / MANIFEST
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps(manifest | change))
    with pytest.raises(ArtifactError, match=why):
        Recommender.load(folder)


@pytest.mark.parametrize("text", ["", "[]", "null", "no json"])
def test_manifests_that_are_no_manifest_are_refused(folder, text):
    (folder / MANIFEST).write_text(text)
    with pytest.raises(ArtifactError):
        Recommender.load(folder)


def test_loading_needs_neither_pandas_nor_sklearn(folder):
    code = (
        "import sys; from engine import Recommender; "
        f"model = Recommender.load({str(folder)!r}); model.recommend(model.fold_in({{0: 5.0}})); "
        "print([name for name in ('pandas', 'sklearn', 'scipy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert done.stdout.strip() == "[]"


def test_importing_the_engine_imports_nothing_heavy():
    code = "import sys, engine; print([n for n in ('torch', 'pandas') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert done.stdout.strip() == "[]"
