"""Gives every peer its turn in a fresh process, under the same conditions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from benchmarks.peers.threads import THREADS

_THREAD_VARIABLES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "RAYON_NUM_THREADS",
    "LK_NUM_THREADS",
    "LK_NUM_BACKEND_THREADS",
)


def take_turn(module: str, order: dict[str, Any]) -> dict[str, Any]:
    """Run `python -m benchmarks.<module>` on an order and give back its figures.

    Returns:
        The figures; or {"error": …} with the last line of what went wrong.
    """
    environment = {**os.environ, **dict.fromkeys(_THREAD_VARIABLES, str(THREADS))}
    environment |= {"PYTHONWARNINGS": "ignore", "TQDM_DISABLE": "1"}
    done = subprocess.run(  # noqa: S603  (our own modules, by this very interpreter)
        [sys.executable, "-m", f"benchmarks.{module}"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        return {"error": lines[-1]}
    figures: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures
