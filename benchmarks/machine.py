"""What a figure was measured on: a time without its machine says little."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.peers.threads import THREADS


def machine() -> dict[str, str]:
    """The processor, the threads given to everybody, and the day."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "threads": str(THREADS),
        "python": platform.python_version(),
        "numpy": version("numpy"),
        "torch": version("torch"),
        "day": datetime.now(UTC).date().isoformat(),
    }


def in_words(facts: dict[str, str]) -> str:
    """One line for under a table."""
    return (
        f"{facts['processor']}, {facts['cores']} cores, {facts['threads']} threads each; Python "
        f"{facts['python']}, numpy {facts['numpy']}, torch {facts['torch']}; {facts['day']}."
    )


def _processor() -> str:
    """The processor's name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
