"""Held-out stars and rankings: everybody's turn, and the tables that come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.peers import Peer, peers_of
from benchmarks.tables import Table, seconds
from benchmarks.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Callable

TASKS = ("stars", "ranking")
OURS = "Matinee"


@dataclass(frozen=True)
class Wishes:
    """What to run.

    Attributes:
        data: An edition's name, or the path of its zip or folder.
        only: Parts of names; whoever has none of them sits out. Empty: everybody.
    """

    data: str
    only: tuple[str, ...] = ()

    def wants(self, peer: Peer) -> bool:
        """Whether it is this one's turn at all."""
        return not self.only or any(part.lower() in peer.name.lower() for part in self.only)


def run(
    wishes: Wishes, told: Callable[[str], None], came: Callable[[str], None] = lambda _line: None
) -> dict[str, Any]:
    """Give every peer its turn.

    Args:
        wishes: What to run.
        told: Called with the name of whoever is next.
        came: Called with one line of figures after each turn.

    Returns:
        For each task, figures by peer's name.
    """
    results: dict[str, Any] = {}
    for task in TASKS:
        results[task] = {}
        for peer in filter(wishes.wants, peers_of(task)):
            told(peer.name)
            order = {"task": task, "peer": peer.name, "data": wishes.data}
            got = results[task][peer.name] = take_turn("child", order)
            came(f"{peer.name}: {_in_short(got)}")
    return results


def _in_short(got: dict[str, Any]) -> str:
    """The figure that counts and the time it took."""
    if "error" in got:
        return str(got["error"])
    figure = f"RMSE {got['rmse']:.4f}" if "rmse" in got else f"NDCG@10 {np.mean(got['ndcg']):.3f}"
    return f"{figure}, fitted in {seconds(got['fit_s'])}"


def stars_table(results: dict[str, Any]) -> Table:
    """Prediction of stars, worst first."""
    table = Table(
        "Stars of held-out ratings",
        ("", "RMSE", "MAE", "R²", "fit", "memory, MiB"),
        note="80/20 split over ratings, seed 42; lower RMSE and MAE are better.",
        ours=OURS,
    )
    for name, got in _in_order(results["stars"], lambda got: -got["rmse"]):
        if "error" in got:
            table.add(name, got["error"])
            continue
        table.add(
            _with_version(name, got),
            f"{got['rmse']:.4f}",
            f"{got['mae']:.4f}",
            f"{got['r2']:.3f}",
            seconds(got["fit_s"]),
            f"{got['memory_mib']:.0f}",
        )
    return table


def ranking_table(results: dict[str, Any]) -> Table:
    """Rankings for people never trained on, worst first, each beside ours on the same people."""
    ours = results["ranking"].get(OURS, {})
    people = max((len(got.get("ndcg", ())) for got in results["ranking"].values()), default=0)
    table = Table(
        "Films that held-out people like",
        ("", "NDCG@10", "Recall@20", "NDCG@10 behind Matinee", "fit", "memory, MiB"),
        note=f"{people} people never trained on, 80 % of their ratings told; higher is better. "
        "Behind: mean over the same people ± its standard error.",
        ours=OURS,
    )
    for name, got in _in_order(results["ranking"], lambda got: float(np.mean(got["ndcg"]))):
        if "error" in got:
            table.add(name, got["error"])
            continue
        table.add(
            _with_version(name, got),
            f"{np.mean(got['ndcg']):.3f}",
            f"{np.mean(got['recall']):.3f}",
            _behind(got["ndcg"], ours.get("ndcg")) if name != OURS else "",
            seconds(got["fit_s"]),
            f"{got['memory_mib']:.0f}",
        )
    return table


def _in_order(
    results: dict[str, Any], key: Callable[[dict[str, Any]], float]
) -> list[tuple[str, dict[str, Any]]]:
    """By figure, whoever failed first."""
    failed = [(name, got) for name, got in results.items() if "error" in got]
    fine = [(name, got) for name, got in results.items() if "error" not in got]
    return failed + sorted(fine, key=lambda entry: key(entry[1]))


def _with_version(name: str, got: dict[str, Any]) -> str:
    """A library's own release after its first word, so that a table says what was measured."""
    library, _, rest = name.partition(" ")
    if not got.get("version"):
        return name
    return f"{library.rstrip(',')} {got['version']}{',' * library.endswith(',')} {rest}".strip()


def _behind(theirs: list[float], ours: list[float] | None) -> str:
    """Mean paired difference and its standard error."""
    if not ours or len(ours) != len(theirs):
        return ""
    gap = np.array(ours) - np.array(theirs)
    return f"{gap.mean():.3f} ± {gap.std(ddof=1) / np.sqrt(len(gap)):.3f}"
