"""What one process alone may do, whatever becomes of that process."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from bot.errors import HostError
from bot.locks import Taken, alone


def test_one_at_a_time_and_then_the_next(tmp_path):
    file = tmp_path / "some.lock"
    with alone(file):
        with pytest.raises(Taken), alone(file):
            pass
        with alone(tmp_path / "another.lock"):
            pass
    with alone(file):
        pass


def test_a_process_that_was_killed_leaves_no_lock_behind(tmp_path):
    file = tmp_path / "some.lock"
    program = dedent(f"""
        import sys, time
        from pathlib import Path
        from bot.locks import alone
        with alone(Path({str(file)!r})):
            print("held", flush=True)
            time.sleep(60)
    """)
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:  # noqa: S603 - ours
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Taken), alone(file):
            pass
        other.kill()
        other.wait()
        with alone(file):
            pass


def test_a_folder_that_is_not_there_is_told_to_the_host(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(HostError, match="cannot be locked"), alone(blocked / "some.lock"):
        pass
