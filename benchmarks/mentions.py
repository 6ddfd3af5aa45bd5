"""How well films are found in running text: `python -m benchmarks.mentions`.

A marked film counts as found when the first movie of a mention that overlaps it is the one meant.
Whatever else is mentioned is one too many.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.console import Console
from rich.table import Table

from engine import load_movielens
from engine.titles import TitleIndex
from tests.support.mentioned import DEVELOPMENT, HELD_OUT, unmark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.titles import Mention
    from tests.support.mentioned import Marked


class Linker:
    """A title index over MovieLens, and the labels of its movies.

    Args:
        source: Name, zip or folder of MovieLens.
    """

    def __init__(self, source: str) -> None:
        data = load_movielens(source)
        rated = data.ratings["movie_id"].value_counts()
        popularity = data.movies["movie_id"].map(rated).fillna(0)
        self.index = TitleIndex(data.movies.assign(popularity=popularity))
        columns = (data.movies["movie_id"], data.movies["title"], data.movies["year"])
        self.labels = {row[0]: f"{row[1]} ({row[2]})" for row in zip(*columns, strict=True)}
        self._in_order = list(self.labels.values())

    def label(self, position: int) -> str:
        """The label of the movie at a position in the catalogue."""
        return self._in_order[position]

    def judge(self, message: str) -> tuple[list[Mention], list[Mention], list[Marked]]:
        """Sort a marked message's films into found, mentioned wrongly and missed."""
        text, marked = unmark(message)
        right, wrong, missed = [], [], list(marked)
        for mention in self.index.mentions(text):
            label = self.labels[mention.movie_ids[0]]
            meant = [
                mark
                for mark in missed
                if mark.start < mention.end
                and mention.start < mark.end
                and label.startswith(mark.title)
            ]
            (right if meant else wrong).append(mention)
            if meant:
                missed.remove(meant[0])
        return right, wrong, missed


def measure(linker: Linker, messages: Iterable[str]) -> tuple[dict[str, Any], list[str]]:
    """Count over a set of messages; and a line for each that went wrong."""
    counts: Counter[str] = Counter()
    took, computed, faults = [], [], []
    for message in messages:
        text, _ = unmark(message)
        begun, computing = time.perf_counter(), time.thread_time()
        linker.index.mentions(text)
        computed.append(1000 * (time.thread_time() - computing))
        took.append(1000 * (time.perf_counter() - begun))
        right, wrong, missed = linker.judge(message)
        counts.update(messages=1, right=len(right), wrong=len(wrong), missed=len(missed))
        extra = [f"{text[m.start : m.end]} → {linker.labels[m.movie_ids[0]]}" for m in wrong]
        if extra or missed:
            faults.append(f"{message}\n    too many: {extra}; missed: {[m.title for m in missed]}")
    precision = counts["right"] / max(counts["right"] + counts["wrong"], 1)
    recall = counts["right"] / max(counts["right"] + counts["missed"], 1)
    figures = {
        "messages": counts["messages"],
        "films": counts["right"] + counts["missed"],
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / max(precision + recall, 1e-9), 4),
        "median_ms": round(float(np.median(took)), 2),
        "p99_ms": round(float(np.percentile(took, 99)), 2),
        "p99_cpu_ms": round(float(np.percentile(computed, 99)), 2),
    }
    return figures, faults


def main() -> None:
    """Measure and print; `--faults` lists what went wrong in the development part."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mentions", description=__doc__)
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    parser.add_argument("--json", action="store_true", help="print figures as JSON")
    parser.add_argument("--faults", action="store_true")
    options = parser.parse_args()
    linker = Linker(options.data)
    linker.index.mentions("made ready before the clock starts")
    parts = {"development": DEVELOPMENT, "held out": HELD_OUT}
    measured = {part: measure(linker, messages) for part, messages in parts.items()}
    if options.json:
        json.dump({part: figures for part, (figures, _) in measured.items()}, sys.stdout, indent=2)
        return
    table = Table(title="Films found in running text")
    table.add_column("part")
    for heading in measured["held out"][0]:
        table.add_column(heading.replace("_", " "), justify="right")
    for part, (figures, _) in measured.items():
        table.add_row(part, *(str(figure) for figure in figures.values()))
    console = Console()
    console.print(table)
    if options.faults:
        console.print(*measured["development"][1], sep="\n", markup=False)


if __name__ == "__main__":
    main()
