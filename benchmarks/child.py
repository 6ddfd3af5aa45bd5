"""One peer's turn, in a process of its own: `python -m benchmarks.child`, spoken to in JSON.

Reads {"task", "peer", "data", "options", "tune"} from standard input, prints the figures as the
last line of standard output. Memory and thread pools of one peer cannot touch another's.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.peers import peer_named
from benchmarks.protocol import (
    Ratings,
    judge_rankings,
    judge_stars,
    split_ratings,
    split_users,
)
from engine import load_movielens

MIB = 1 << 20

TUNING_SEED = 1
"""For holding a part of the training data back to choose settings by."""


def main() -> None:
    """Fit, measure, print."""
    order = json.load(sys.stdin)
    _limit_threads()
    sys.stdout.write(json.dumps(measure(order)) + "\n")


def measure(order: dict[str, Any]) -> dict[str, Any]:
    """Split the data, fit the peer and judge it."""
    peer = peer_named(order["task"], order["peer"])
    ratings = Ratings.of(load_movielens(order["data"]))
    ranking = peer.task == "ranking"
    divide = split_users if ranking else split_ratings
    train, test = divide(ratings)
    if order.get("tune"):
        train, test = divide(train, seed=TUNING_SEED)
    model = peer.make(**order.get("options", {}))
    before = _start_watching_memory()
    started = time.perf_counter()
    model.fit(train)
    fit_s = time.perf_counter() - started
    memory = peak_mib() - before
    started = time.perf_counter()
    if ranking:
        figures = judge_rankings(model.top, test)
    else:
        figures = judge_stars(model.predict(test), test.stars)
    return {
        **figures,
        "fit_s": fit_s,
        "ask_s": time.perf_counter() - started,
        "memory_mib": max(0.0, memory),
        "version": version(peer.library) if peer.library else "",
    }


def _limit_threads() -> None:
    """Give torch, where a peer uses it, as many threads as everybody gets."""
    import torch

    from benchmarks.peers.threads import THREADS

    torch.set_num_threads(THREADS)


def _start_watching_memory() -> float:
    """Forget the peak so far where the system can; MiB held now."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return peak_mib()
    return _status_mib("VmRSS")


def peak_mib() -> float:
    """The most memory that this process held, MiB."""
    try:
        return _status_mib("VmHWM")
    except OSError:
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MIB


def _status_mib(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith(name))) / 1024


if __name__ == "__main__":
    main()
