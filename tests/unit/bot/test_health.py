"""What `matinee health` says, and its exit code."""

from __future__ import annotations

import time

import pytest
from typer.testing import CliRunner

from bot import health
from bot.__main__ import cli
from bot.health import STALE_SECONDS, Health, verdict


def at(seconds_ago=0.0, *, connected=True, latency=0.041, servers=3, model=True):
    return Health(time.time() - seconds_ago, connected, latency, servers, model)


def test_all_is_well(tmp_path):
    at().write(tmp_path)
    assert verdict(tmp_path) == (
        True,
        "Matinee is connected to Discord, which answers in 41 ms, in 3 servers.",
    )
    at(latency=None, servers=1, model=False).write(tmp_path)
    assert verdict(tmp_path) == (
        True,
        "Matinee is connected to Discord, in one server; its first model is still being trained.",
    )


def test_a_process_that_lives_without_discord_is_not_well(tmp_path):
    at(connected=False).write(tmp_path)
    assert verdict(tmp_path) == (False, "Matinee runs, but is not connected to Discord.")


def test_old_news_is_bad_news(tmp_path):
    at(STALE_SECONDS + 10).write(tmp_path)
    well, why = verdict(tmp_path)
    assert not well
    assert "gone or hangs" in why


@pytest.mark.parametrize("content", [None, "", "{}", "[1]", '{"at": 1}', "\x00"])
def test_no_news_or_nonsense_is_no_bot(tmp_path, content):
    if content is not None:
        (tmp_path / health.FILE_NAME).write_text(content)
    well, why = verdict(tmp_path)
    assert not well
    assert "is not on Discord" in why


def test_who_leaves_says_so(tmp_path):
    at().write(tmp_path)
    health.leave(tmp_path)
    health.leave(tmp_path)
    assert not verdict(tmp_path)[0]


@pytest.mark.parametrize(("connected", "code"), [(True, 0), (False, 1)])
def test_the_exit_code_says_it_too(tmp_path, monkeypatch, connected, code):
    monkeypatch.setenv("MATINEE_HOME", str(tmp_path))
    at(connected=connected).write(tmp_path)
    result = CliRunner().invoke(cli, ["health"])
    assert result.exit_code == code
    assert len(result.output.splitlines()) == 1
