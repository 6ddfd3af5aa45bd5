"""Starting: the first time, again, and when something is in the way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.integration.test_console import PATIENCE, environment, home, matinee
from tests.support import homes

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["home"]

HEAVY = (
    "alembic",
    "apscheduler.schedulers",
    "discord",
    "matplotlib",
    "pandas",
    "prompt_toolkit",
    "sklearn",
)
"""Imported when they are needed; a second start that only answers needs none of them."""


@pytest.fixture(scope="module")
def small_edition(tmp_path_factory, movielens) -> Path:
    """The best-known two hundred films of MovieLens with their ratings: quick to learn."""
    folder = tmp_path_factory.mktemp("small") / "ml-small-of-small"
    folder.mkdir()
    known = movielens.ratings.movie_id.value_counts().index[:200]
    movies = movielens.movies[movielens.movies.movie_id.isin(known)]
    years = movies.year.fillna(1900).astype(int).astype(str)
    movies.assign(
        movieId=movies.movie_id,
        title=movies.title + " (" + years + ")",
        genres=movies.genres.map("|".join),
    )[["movieId", "title", "genres"]].to_csv(folder / "movies.csv", index=False)
    some = movielens.ratings.movie_id.isin(known) & (movielens.ratings.user_id % 4 == 0)
    movielens.ratings[some].rename(
        columns={"user_id": "userId", "movie_id": "movieId", "stars": "rating"}
    )[["userId", "movieId", "rating", "timestamp"]].to_csv(folder / "ratings.csv", index=False)
    return folder


@pytest.fixture(scope="module")
def first_start(small_edition, tmp_path_factory) -> tuple[Path, str]:
    """A home after its first start, and what was said in it; copy it."""
    home = tmp_path_factory.mktemp("first") / "home"
    done = matinee(home, small_edition, "/rate the matrix 5\n/recommend\n")
    assert done.returncode == 0, done.stderr
    return home, done.stdout


def test_a_first_start_trains_once_and_a_second_not_again(first_start, small_edition, tmp_path):
    trained, said = first_start
    assert "First start: learning from MovieLens" in said
    assert "because you rated The Matrix 5★ (100 %)" in said
    second = matinee(homes.copy_of(trained, tmp_path / "home"), small_edition, "/recommend\n")
    assert "First start" not in second.stdout
    assert "because you rated The Matrix 5★ (100 %)" in second.stdout


def test_a_damaged_model_is_told_and_trained_again(first_start, small_edition, tmp_path):
    home = homes.copy_of(first_start[0], tmp_path / "home")
    (model,) = (home / "models").glob("*/model.safetensors")
    model.write_bytes(model.read_bytes()[:-1000])
    again = matinee(home, small_edition, "/recommend\n")
    assert again.returncode == 0, again.stderr
    assert "The model on disk was damaged" in again.stdout
    assert "because you rated The Matrix" in again.stdout


def test_a_second_start_imports_nothing_it_does_not_need(home, movielens_zip):
    program = (
        "import sys; from bot.__main__ import main; sys.argv[1:] = ['run', '--data', sys.argv[1]]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print(*(name for name in {HEAVY!r} if name in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 - the bot itself
        [sys.executable, "-c", program, str(movielens_zip)],
        input="/rate the matrix 5\n/recommend\n/similar heat (1995)\n/cluster\n",
        env=environment(home),
        cwd=home.parent,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stderr.strip() == ""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("no-such-edition", "ml-latest-small"),
        ("broken.zip", "broken.zip"),
        ("empty", "empty"),
    ],
)
def test_data_that_cannot_be_used_is_one_sentence(tmp_path, data, says):
    (tmp_path / "broken.zip").write_text("this is no zip")
    (tmp_path / "empty").mkdir()
    given = tmp_path / data if (tmp_path / data).exists() else data
    done = matinee(tmp_path / "home", given, "/recommend\n")
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_home_that_cannot_be_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = matinee(tmp_path / "file", "ml-latest-small", "")
    assert done.returncode == 1
    assert "MATINEE_HOME" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_training_ends_with_the_bot_however_that_ends(tmp_path, small_edition, how):
    home = tmp_path / "home"
    process = subprocess.Popen(  # noqa: S603 - the bot itself
        [sys.executable, "-m", "bot", "run", "--data", str(small_edition)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment(home),
        cwd=home.parent,
        text=True,
        start_new_session=True,
    )
    said = ""
    for line in process.stdout:
        said += line
        if "Reading" in line:
            break
    assert "Reading" in said
    (training,) = children(process.pid)
    process.send_signal(how)
    process.communicate(timeout=PATIENCE)
    deadline = time.monotonic() + PATIENCE
    while alive(training) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not alive(training)
    assert not list(home.glob("models/*/manifest.json"))


def children(pid: int) -> list[int]:
    listed = subprocess.run(  # noqa: S603 - asks the system
        [shutil.which("pgrep") or "pgrep", "-P", str(pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    if not listed.stdout:
        pytest.skip("pgrep is not here")
    return [int(line) for line in listed.stdout.split()]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
