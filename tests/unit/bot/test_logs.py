"""Logs: readable, bounded, and incidents that can be found again."""

from __future__ import annotations

import logging
import re
import warnings

import pytest

from bot import logs
from bot.errors import HostError
from bot.logs import log_incident, set_up_logs


@pytest.fixture(autouse=True)
def own_logging():
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers.clear()
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = before
    root.setLevel(level)
    logging.captureWarnings(capture=False)


def test_an_incident_is_found_by_its_id(tmp_path, capsys):
    set_up_logs(tmp_path / "logs")
    try:
        1 / 0  # noqa: B018 - it is done for what it raises
    except ZeroDivisionError as error:
        incident = log_incident(error, "/rate")
    assert re.fullmatch(r"[2-9A-HJKMNP-TV-Z]{6}", incident)
    written = (tmp_path / "logs" / "matinee.log").read_text(encoding="utf-8")
    assert f"incident {incident} in /rate" in written
    assert "ZeroDivisionError: division by zero" in written
    assert "test_logs.py" in written
    assert written == capsys.readouterr().err


def test_a_line_says_when_how_grave_where_and_what(capsys):
    set_up_logs()
    logging.getLogger("bot.store").info("opened %s", "matinee.db")
    line = capsys.readouterr().err
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ INFO    bot\.store: opened matinee\.db\n", line
    )


def test_the_screen_may_be_quieter_than_the_file(tmp_path, capsys):
    set_up_logs(tmp_path, level="INFO", on_screen="ERROR")
    logging.getLogger("bot").info("hello")
    assert capsys.readouterr().err == ""
    assert "hello" in (tmp_path / "matinee.log").read_text(encoding="utf-8")


def test_setting_up_twice_writes_once(tmp_path, capsys):
    set_up_logs(tmp_path)
    set_up_logs(tmp_path)
    logging.getLogger("bot").warning("once")
    assert capsys.readouterr().err.count("once") == 1


def test_the_file_never_outgrows_its_bounds(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    set_up_logs(tmp_path, on_screen="CRITICAL")
    for number in range(500):
        logging.getLogger("bot").info("line %d", number)
    files = list(tmp_path.iterdir())
    assert len(files) == logs.FILES_KEPT
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 499" in (tmp_path / "matinee.log").read_text(encoding="utf-8")


def test_warnings_are_logged(capsys):
    set_up_logs()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("mind the gap", stacklevel=1)
    assert "py.warnings: " in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_says_what_to_do(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(HostError, match="MATINEE_HOME"):
        set_up_logs(tmp_path / "file" / "logs")
