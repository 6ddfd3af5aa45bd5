"""How long things take: training, answering a member, loading what was saved."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.tables import Table, seconds
from benchmarks.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Callable

RIVAL = "myFM, everything"
TRAININGS, LOADS = 3, 5
LARGE = 62_000


def run(data: str, told: Callable[[str], None]) -> dict[str, Any]:
    """Measure everything, each thing in processes of its own.

    Args:
        data: An edition's name, or the path of its zip or folder.
        told: Called with what is next.
    """
    results: dict[str, Any] = {"training": {}, "answering": {}}
    for turn in range(TRAININGS):
        for name in ("Matinee", RIVAL):
            told(f"training {name}, {turn + 1} of {TRAININGS}")
            order = {"task": "stars", "peer": name, "data": data}
            results["training"].setdefault(name, []).append(take_turn("child", order))
    with tempfile.TemporaryDirectory() as folder:
        kept = str(Path(folder) / "model")
        for movies in (None, LARGE):
            for who in ("matinee", "implicit"):
                told(f"answers of {who}")
                order = {"who": who, "movies": movies, "data": data}
                save = {} if movies or who != "matinee" else {"save": kept}
                results["answering"][f"{who}-{movies or 'small'}"] = take_turn(
                    "answering", order | save
                )
        loads = [take_turn("answering", {"who": "loading", "save": kept}) for _ in range(LOADS)]
        size = sum(file.stat().st_size for file in Path(kept).rglob("*") if file.is_file())
        results["loading"] = {"turns": loads, "bytes": size}
    return results


def training_table(results: dict[str, Any]) -> Table:
    """Training of everything, beside the strongest predictor of stars."""
    table = Table(
        "Training on ml-latest-small",
        ("", "median of 3", "RMSE", "memory, MiB"),
        note="Matinee trains both heads, similar films and groups.",
        ours="Matinee",
    )
    for name, turns in results["training"].items():
        failed = [turn["error"] for turn in turns if "error" in turn]
        if failed:
            table.add(name, failed[0])
            continue
        table.add(
            name,
            seconds(float(np.median([turn["fit_s"] for turn in turns]))),
            f"{turns[0]['rmse']:.4f}",
            f"{np.median([turn['memory_mib'] for turn in turns]):.0f}",
        )
    return table


def answering_table(results: dict[str, Any]) -> Table:
    """From a member's 200 ratings to ten films."""
    table = Table(
        "From 200 ratings to ten films",
        ("", "movies", "median", "95 %"),
        note="Nothing of the member is kept between calls. Matinee, on one core as in the bot, "
        "blends both heads and tells stars with their spread; implicit is "
        "`recommend(recalculate_user=True)`, as many factors.",
        ours="Matinee",
    )
    names = {"plain": "", "filters": ", genres, years and hidden gems"}
    for key, got in results["answering"].items():
        who = "Matinee" if key.startswith("matinee") else "implicit ALS"
        if "error" in got:
            table.add(who, "", got["error"])
            continue
        for kind, words in names.items():
            if kind in got:
                times = (seconds(got[kind]["median_s"]), seconds(got[kind]["p95_s"]))
                table.add(who + words, f"{got['movies']:,}", *times)
    return table


def loading_table(results: dict[str, Any]) -> Table:
    """What a restart costs."""
    table = Table("Loading a saved model", ("", "median of 5"), note="Torch is imported already.")
    turns = results["loading"]["turns"]
    for key, words in (("load_s", "load and verify"), ("first_answer_s", "first answer")):
        values = [turn[key] for turn in turns if key in turn]
        table.add(words, seconds(float(np.median(values))) if values else turns[0]["error"])
    table.add("size on disk", f"{results['loading']['bytes'] / 1e6:.1f} MB")
    return table
