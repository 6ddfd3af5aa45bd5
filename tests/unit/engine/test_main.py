from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from typer.testing import CliRunner

from engine import Recommender
from engine.__main__ import app
from engine.listeners import time_left
from engine.progress import Progress
from tests.support.editions import write_folder
from tests.support.resources import ROOT


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    """Sixty people, half of whom like even movies and half odd ones."""
    generator = np.random.default_rng(0)
    movies = "".join(f"{m},Film {m} ({1980 + m}),Drama\n" for m in range(1, 41))
    rows = [
        f"{user},{movie},{5.0 if movie % 2 == user % 2 else 1.5},{user}"
        for user in range(1, 61)
        for movie in range(1, 41)
        if generator.random() < 0.5
    ]
    return write_folder(
        tmp_path_factory.mktemp("ml"),
        {
            "movies.csv": f"movieId,title,genres\n{movies}".encode(),
            "ratings.csv": ("userId,movieId,rating,timestamp\n" + "\n".join(rows)).encode(),
        },
    )


def run(*arguments: object):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_train_tells_a_program_line_by_line(edition, tmp_path):
    members = tmp_path / "members.csv"
    members.write_text("user_id,movie_id,stars,timestamp\n-1,2,5,7\n-1,4,4.5,8\n-1,500,5,9\n")
    added = tmp_path / "added.csv"
    added.write_text("movie_id,title,year,genres,also_known_as\n500,Home Video,2024,Drama,\n")
    out = tmp_path / "model"
    result = run(
        *("train", "--data", edition, "--out", out, "--ratings", members),
        *("--movies", added, "--device", "cpu", "--json-lines"),
    )
    assert result.exit_code == 0, result.output
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert {event["event"] for event in events[:-1]} == {"progress"}
    assert set(events[0]) == {"event", "stage", "done", "total", "seconds_left"}
    finished = events[-1]
    assert finished["event"] == "finished"
    assert finished["folder"] == str(out)
    assert finished["figures"]["private_ratings"] == 3
    assert finished["figures"]["movies"] == 41
    model = Recommender.load(out)
    assert 500 in model
    assert model.info.users == 61


def test_a_checks_trial_is_kept_and_the_next_one_is_held_against_it(edition, tmp_path):
    def trained(number, *more):
        trial = tmp_path / f"trial-{number}"
        result = run(
            *("train", "--data", edition, "--out", tmp_path / f"model-{number}"),
            *("--check", "--trial", trial, "--device", "cpu", "--json-lines", *more),
        )
        assert result.exit_code == 0, result.output
        return trial, json.loads(result.stdout.splitlines()[-1])

    trial, alone = trained(1)
    assert {"rmse", "ndcg"} <= alone["figures"].keys()
    assert alone["against"] == alone["chance"] == {}
    _, compared = trained(2, "--against", trial)
    assert compared["against"] == {name: alone["figures"][name] for name in compared["against"]}
    assert (
        compared["against"].keys() == compared["chance"].keys() == {"rmse", "mae", "ndcg", "recall"}
    )
    _, missing = trained(3, "--against", tmp_path / "nowhere")
    assert missing["against"] == {}


def test_train_tells_a_person_in_sentences(edition, tmp_path):
    result = run("train", "--data", edition, "--out", tmp_path / "model", "--device", "cpu")
    assert result.exit_code == 0, result.output
    assert "by 60 people of 40 movies" in result.stdout
    assert str(tmp_path / "model") in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message", "remedy"),
    [
        (("--data", "ml-3m"), "ml-3m", "Give a path, or one of"),
        (("--data", "nowhere.zip"), "nowhere.zip", "Check the path"),
        (("--device", "abacus"), "abacus", ""),
    ],
)
def test_failures_are_one_sentence_and_a_remedy(edition, tmp_path, arguments, message, remedy):
    result = run(
        "train", "--data", edition, "--out", tmp_path / "model", "--json-lines", *arguments
    )
    assert result.exit_code == 1
    failed = json.loads(result.stdout.splitlines()[-1])
    assert failed["event"] == "failed"
    assert message in failed["message"]
    assert remedy in failed["remedy"]
    assert not (tmp_path / "model").exists()


def test_a_person_is_told_of_failures_on_standard_error(tmp_path):
    result = run("train", "--data", "nowhere.zip", "--out", tmp_path / "model")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "nothing there" in result.stderr


def test_a_folder_that_cannot_be_written_is_noticed_first(edition, tmp_path):
    (tmp_path / "file").write_text("in the way")
    out = tmp_path / "file" / "model"
    result = run("train", "--data", edition, "--out", out, "--json-lines")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "permissions" in json.loads(result.stdout)["remedy"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_nothing_half_written(movielens_zip, tmp_path, number):
    out = tmp_path / "models" / "new"
    command = [sys.executable, "-m", "engine", "train", "--data", str(movielens_zip)]
    with subprocess.Popen(  # noqa: S603 - our own command
        [*command, "--out", str(out), "--device", "cpu", "--json-lines"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        lines = []
        for line in process.stdout:
            lines.append(json.loads(line))
            if len(lines) == 4:
                process.send_signal(number)
        code = process.wait(timeout=60)
    assert code == 128 + number
    assert lines[-1]["event"] == "failed"
    assert "Stopped" in lines[-1]["message"]
    assert list(out.parent.iterdir()) == []


def test_evaluate_prints_json_and_writes_a_report(edition, tmp_path):
    result = run(
        *("evaluate", "--data", edition, "--quick", "--json", "--device", "cpu"),
        *("--report", tmp_path / "report"),
    )
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["headline"]["rmse"] > 0
    assert (tmp_path / "report" / "report.html").exists()


def test_the_time_left_is_said_in_few_words():
    assert time_left(Progress("x", 1, 4, 12.2)) == "13 s left"
    assert time_left(Progress("x", 1, 4, 300)) == "5 min left"
    assert time_left(Progress("x", 1, 4)) == ""
    assert time_left(Progress("x", 4, 4, 0.0)) == ""


def test_starting_costs_no_heavy_import():
    code = (
        "import sys, engine.__main__; "
        "print({'torch', 'pandas', 'sklearn', 'matplotlib'} & set(sys.modules) or 'none')"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "none"
