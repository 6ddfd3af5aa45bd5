"""The terminal as its user meets it: a process of its own, on a model of real MovieLens."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.support import homes
from tests.support.resources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 120
"""Seconds; a machine under load is slow, and a hang must still end."""


@pytest.fixture
def home(trained_home: Path, tmp_path: Path) -> Path:
    return homes.copy_of(trained_home, tmp_path / "console-home")


def environment(home: Path) -> dict[str, str]:
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("DISCORD")}
    return {
        **quiet,
        "MATINEE_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "MATINEE_RETRAIN_CRON": "0 4 1 1 *",
        "COLUMNS": "80",
    }


def matinee(home: Path, data: Path, typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - the bot itself
        [sys.executable, "-m", "bot", "run", "--data", str(data)],
        input=typed,
        env=environment(home),
        cwd=home.parent,  # Where no .env with a real token lies.
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def answers(output: str) -> dict[str, str]:
    """What was said to each echoed line."""
    parts = output.split("\n› ")[1:]
    return {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in parts}


def test_commands_from_a_pipe_are_each_answered_from_the_model(home, movielens_zip):
    lines = ["/rate the matrx 5", "/rate toy stroy 4", "/recommend", "/similar inception"]
    done = matinee(home, movielens_zip, "\n".join([*lines, "/cluster", "/quit", "/undo"]))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    said = answers(done.stdout)
    assert list(said) == [*lines, "/cluster", "/quit"]
    assert "The Matrix (1999)  ★★★★★" in said["/rate the matrx 5"]
    assert "Toy Story (1995)  ★★★★·" in said["/rate toy stroy 4"]
    assert said["/recommend"].count("because you rated") == 5
    assert " 10  " in said["/similar inception"]
    assert "you: 1 at" in said["/cluster"]
    assert "Your 2 ratings are kept" in said["/quit"]


def test_what_was_rated_is_there_after_a_restart(home, movielens_zip):
    matinee(home, movielens_zip, "/rate the matrix 4.5\n")
    done = matinee(home, movielens_zip, "/ratings\n/undo\n")
    said = answers(done.stdout)
    assert "★★★★½  The Matrix (1999)" in said["/ratings"]
    assert "unrated again" in said["/undo"]


def test_bad_input_is_told_and_loses_nothing(home, movielens_zip):
    typed = "/rate the matrix 5\n/rate the matrix 7\n/rate xqzwv 3\n/similar\nhello\n/ratings\n"
    done = matinee(home, movielens_zip, typed)
    assert done.returncode == 0
    said = answers(done.stdout)
    assert "7/10" in said["/rate the matrix 7"]
    assert "I know no film called" in said["/rate xqzwv 3"]
    assert "Which film?" in said["/similar"]
    assert "?" in said["hello"]
    assert "★★★★★  The Matrix (1999)" in said["/ratings"]


def test_with_nothing_typed_there_is_a_tour_that_leaves_nothing_behind(home, movielens_zip):
    done = matinee(home, movielens_zip, "\n# a comment is nothing either\n")
    assert done.returncode == 0, done.stderr
    assert "short tour" in done.stdout
    said = answers(done.stdout)
    assert "The Matrix (1999)  ★★★★★" in said["/rate the matrx 5"]
    assert "was the tour" in done.stdout
    after = matinee(home, movielens_zip, "/ratings\n/admin status\n")
    assert "not rated anything yet" in after.stdout
    assert "0 ratings by 1 member" in after.stdout


def test_a_person_at_a_terminal_is_asked_and_answered(home, movielens_zip):
    leader, follower = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - the bot itself
        [sys.executable, "-m", "bot", "chat", "--data", str(movielens_zip)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**environment(home), "TERM": "xterm-256color"},
        cwd=home.parent,  # Where no .env with a real token lies.
        start_new_session=True,
    )
    os.close(follower)
    try:
        assert "films, learned from" in read_until(leader, "learned from")
        os.write(leader, b"/rate the matrix 5\r")
        assert "your first rating" in read_until(leader, "first rating")
        os.write(leader, b"/quit\r")
        assert "Goodbye" in read_until(leader, "Goodbye")
        assert process.wait(PATIENCE) == 0
    finally:
        process.kill()
        process.wait()
        os.close(leader)
    assert "/rate the matrix 5" in (home / "history").read_text()


def read_until(terminal: int, text: str) -> str:
    """What the terminal shows, up to and with `text`; answers its question for the cursor."""
    shown = ""
    deadline = time.monotonic() + PATIENCE
    while text not in shown and time.monotonic() < deadline:
        chunk = os.read(terminal, 4096).decode(errors="replace")
        shown += chunk
        if "\x1b[6n" in chunk:
            os.write(terminal, b"\x1b[1;1R")
    return shown
