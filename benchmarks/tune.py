"""Chooses each peer's settings on ratings held back from the training data, never the test's."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.peers import PEERS, Peer
from benchmarks.tables import Table
from benchmarks.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.quality import Wishes


def run(wishes: Wishes, told: Callable[[str], None]) -> dict[str, list[dict[str, Any]]]:
    """Try every combination of every peer's grid.

    Returns:
        For each peer that has a grid, what was tried and what it gave, best first.
    """
    results = {}
    for peer in PEERS:
        if peer.grid and wishes.wants(peer):
            tried = [_try(peer, options, wishes, told) for options in _combinations(peer)]
            results[f"{peer.task}: {peer.name}"] = sorted(tried, key=lambda entry: entry["loss"])
    return results


def table(results: dict[str, list[dict[str, Any]]]) -> Table:
    """The best of each, beside what the registry of peers holds."""
    shown = Table(
        "Chosen on held-back training data",
        ("", "tried", "best", "RMSE or −NDCG@10"),
        note="To take one over, write it into benchmarks/peers/__init__.py.",
    )
    for name, tried in results.items():
        options = ", ".join(f"{key} {value}" for key, value in tried[0]["options"].items())
        shown.add(name, str(len(tried)), options, f"{tried[0]['loss']:.4f}")
    return shown


def _combinations(peer: Peer) -> list[dict[str, Any]]:
    return [dict(zip(peer.grid, values, strict=True)) for values in product(*peer.grid.values())]


def _try(
    peer: Peer, options: dict[str, Any], wishes: Wishes, told: Callable[[str], None]
) -> dict[str, Any]:
    told(f"{peer.name}: {options}")
    order = {"task": peer.task, "peer": peer.name, "data": wishes.data}
    got = take_turn("child", {**order, "options": options, "tune": True})
    if "error" in got:
        return {"options": options, "loss": float("inf"), "error": got["error"]}
    loss = got["rmse"] if peer.task == "stars" else -float(np.mean(got["ndcg"]))
    return {"options": options, "loss": loss}
