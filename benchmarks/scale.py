"""From 0.1 to 25 million ratings: time, memory, and what of the known structure is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from benchmarks.synthetic import FULL_MOVIES, FULL_RATINGS, FULL_USERS
from benchmarks.tables import Table, seconds
from benchmarks.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZES = (100_000, 1_000_000, 5_000_000, FULL_RATINGS)
LOOKS = (1, 2, 4, 8)
"""Sweeps after which the ranking is judged, at the largest size."""

LEARNERS = {
    "interest": "Matinee, interest (64 factors)",
    "implicit": "implicit ALS (64 factors)",
    "taste": "Matinee, taste (16 factors)",
}
ON_CUDA = ("interest", "taste")
"""Learners that run again on a CUDA device, at the largest size."""
TASTE_SWEEPS = 6
_NO_CUDA = "skipped: no CUDA device on this machine"


def run(largest: int, told: Callable[[str], None]) -> dict[str, Any]:
    """Measure every learner at every size up to `largest`.

    Returns:
        For each size, figures by learner, and `bounds`: popularity's ranking and the truth's.
    """
    results: dict[str, Any] = {}
    for size in (size for size in SIZES if size <= largest):
        looks = LOOKS if size == largest else LOOKS[-1:]
        order = {"ratings": size, "looks": looks, "sweeps": LOOKS[-1]}
        results[str(size)] = {}
        for learner in ("bounds", *LEARNERS):
            told(f"{learner}, {size:,} ratings")
            own = {"sweeps": TASTE_SWEEPS} if learner == "taste" else {}
            results[str(size)][learner] = take_turn("scaling", order | own | {"learner": learner})
            if size == largest and learner in ON_CUDA:
                turn = order | own | {"learner": learner, "device": "cuda"}
                results[str(size)][f"{learner} on CUDA"] = (
                    take_turn("scaling", turn) if torch.cuda.is_available() else {"error": _NO_CUDA}
                )
    return results


def growth_table(results: dict[str, Any]) -> Table:
    """Seconds for a sweep and memory, by size."""
    table = Table(
        "Growth",
        (
            "",
            "ratings",
            "a sweep",
            "processor, a sweep",
            "peak memory, GiB",
            "held out",
            "bandwidth",
        ),
        note=f"Synthetic ratings by power laws; the largest are {FULL_USERS:,} users and "
        f"{FULL_MOVIES:,} movies. Memory is the whole process with its data. Held out: NDCG@10, "
        "for taste RMSE, of a hidden tenth. Bandwidth: what share of the device's own is taken by "
        "fetching each rating's factors once from either side.",
    )
    for learner, words in LEARNERS.items():
        for name, called in ((learner, words), (f"{learner} on CUDA", f"{words} on CUDA")):
            for size, by_learner in results.items():
                if name in by_learner:
                    table.add(called, f"{int(size):,}", *_grown(by_learner[name]))
    return table


def _grown(got: dict[str, Any]) -> tuple[str, ...]:
    """One learner's figures at one size."""
    if "error" in got:
        return (got["error"],)
    held = f"RMSE {got['rmse']:.3f}" if "rmse" in got else f"{got['curve'][-1]['ndcg']:.4f}"
    share = f"{got['bandwidth_share']:.0%}" if "bandwidth_share" in got else ""
    memory = f"{got['memory_mib'] / 1024:.1f}"
    return (seconds(got["sweep_s"]), seconds(got["sweep_processor_s"]), memory, held, share)


def race_table(results: dict[str, Any]) -> Table:
    """Held-out ranking against time at the largest size."""
    size = max(results, key=int)
    table = Table(
        f"Ranking against time at {int(size):,} ratings",
        ("", "sweeps", "training", "processor", "NDCG@10", "Recall@20"),
        note="Training from the ratings in memory to the factors, preparation included.",
    )
    bounds = results[size]["bounds"]
    if "error" not in bounds:
        for name, words in (("popularity", "popularity"), ("truth", "the truth itself")):
            got = bounds[name]
            table.add(words, "", "", "", f"{got['ndcg']:.4f}", f"{got['recall']:.4f}")
    for learner in ("implicit", "interest"):
        for point in results[size][learner].get("curve", []):
            table.add(
                LEARNERS[learner],
                str(point["sweeps"]),
                seconds(point["seconds"]),
                seconds(point["processor_s"]),
                f"{point['ndcg']:.4f}",
                f"{point['recall']:.4f}",
            )
    return table


def draw(results: dict[str, Any], path: Path) -> None:
    """Time and memory against the number of ratings, both axes logarithmic."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, (time_axes, memory_axes) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    colours = {"interest": "#1b7837", "taste": "#7b3294", "implicit": "#888888"}
    for learner, words in LEARNERS.items():
        points = [
            (int(size), got[learner]["sweep_s"], got[learner]["memory_mib"] / 1024)
            for size, got in results.items()
            if "error" not in got[learner]
        ]
        if not points:
            continue
        sizes, times, memory = zip(*points, strict=True)
        style = {"marker": "o", "color": colours[learner], "label": words}
        time_axes.plot(sizes, times, **style)
        memory_axes.plot(sizes, memory, **style)
    for axes, title in ((time_axes, "Seconds for a sweep"), (memory_axes, "Peak memory, GiB")):
        axes.set(xscale="log", yscale="log", xlabel="ratings", title=title)
        axes.grid(visible=True, which="major", alpha=0.3)
        axes.spines[["top", "right"]].set_visible(False)
    time_axes.legend(frameon=False, fontsize="small")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
