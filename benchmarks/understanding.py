"""How well messages are understood: `python -m benchmarks.understanding`.

Acts: in how many messages the list of acts is exactly the expected one: kinds, stars, places,
words, directions, in order. Films: each film in an act, linked to the one meant. Filters: of the
messages with any, in how many they are exactly the expected ones.
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

from bot.conversation.understanding import understand
from engine import load_movielens
from engine.titles import TitleIndex
from tests.support.uttered import DEVELOPMENT, HELD_OUT, place_by_place, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.support.uttered import Line, Uttered


class Judge:
    """A title index over MovieLens, and the labels of its movies.

    Args:
        source: Name, zip or folder of MovieLens.
    """

    def __init__(self, source: str) -> None:
        data = load_movielens(source)
        rated = data.ratings["movie_id"].value_counts()
        popularity = data.movies["movie_id"].map(rated).fillna(0)
        self.titles = TitleIndex(data.movies.assign(popularity=popularity))
        columns = (data.movies["movie_id"], data.movies["title"], data.movies["year"])
        self.labels: Mapping[int, str] = {
            row[0]: f"{row[1]} ({row[2]})" for row in zip(*columns, strict=True)
        }

    def lines(self, uttered: Uttered) -> tuple[Line, ...]:
        """What a message is understood as."""
        acts = understand(uttered.text, titles=self.titles, heard=uttered.heard)
        return tuple(written(act, self.labels) for act in acts)


def linked(expected: list[str], found: list[str]) -> tuple[int, int, int]:
    """How many films were linked rightly, how many wrongly, how many not."""
    missed = list(expected)
    right = 0
    for film in found:
        meant = next((each for each in missed if film.startswith(each)), None)
        if meant is not None:
            missed.remove(meant)
            right += 1
    return right, len(found) - right, len(missed)


def _told(lines: Iterable[Line], uttered: Uttered) -> list[str]:
    """Acts as they are compared."""
    return [line.told for line in place_by_place(lines, uttered.heard)]


def measure(judge: Judge, messages: Iterable[Uttered]) -> tuple[dict[str, Any], list[str]]:
    """Count over a set of messages; and a paragraph for each that went wrong."""
    counts: Counter[str] = Counter()
    took, faults = [], []
    for uttered in messages:
        begun = time.perf_counter()
        lines = judge.lines(uttered)
        took.append(1000 * (time.perf_counter() - begun))
        acts = _told(lines, uttered) == _told(uttered.lines, uttered)
        films = [film for line in lines for film in line.films]
        right, wrong, missed = linked(uttered.films, films)
        wished = [line.filters for line in uttered.lines if line.filters]
        read = [line.filters for line in lines if line.filters]
        counts.update(messages=1, acts=acts, right=right, wrong=wrong, missed=missed)
        if wished or read:
            counts.update(filtered=1, filters=wished == read)
        if not acts or wrong or missed or wished != read:
            faults.append(
                f"{uttered.text}\n    expected: {'; '.join(map(str, uttered.lines))}"
                f"\n    read:     {'; '.join(map(str, lines))}"
            )
    precision = counts["right"] / max(counts["right"] + counts["wrong"], 1)
    recall = counts["right"] / max(counts["right"] + counts["missed"], 1)
    figures = {
        "messages": counts["messages"],
        "acts": round(counts["acts"] / max(counts["messages"], 1), 4),
        "films": counts["right"] + counts["missed"],
        "link_precision": round(precision, 4),
        "link_recall": round(recall, 4),
        "link_f1": round(2 * precision * recall / max(precision + recall, 1e-9), 4),
        "filtered": counts["filtered"],
        "filters": round(counts["filters"] / max(counts["filtered"], 1), 4),
        "median_ms": round(float(np.median(took)), 2),
        "p99_ms": round(float(np.percentile(took, 99)), 2),
    }
    return figures, faults


def main() -> None:
    """Measure and print; `--faults` lists what went wrong in the development part."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    parser.add_argument("--json", action="store_true", help="print figures as JSON")
    parser.add_argument("--faults", action="store_true")
    options = parser.parse_args()
    judge = Judge(options.data)
    judge.titles.mentions("made ready before the clock starts")
    parts = {"development": DEVELOPMENT, "held out": HELD_OUT}
    measured = {part: measure(judge, messages) for part, messages in parts.items()}
    if options.json:
        json.dump({part: figures for part, (figures, _) in measured.items()}, sys.stdout, indent=2)
        return
    table = Table(title="Messages understood")
    table.add_column("")
    for part in measured:
        table.add_column(part, justify="right")
    for name in measured["held out"][0]:
        row = (str(figures[name]) for figures, _ in measured.values())
        table.add_row(name.replace("_", " "), *row)
    console = Console()
    console.print(table)
    if options.faults:
        console.print(*measured["development"][1], sep="\n", markup=False)


if __name__ == "__main__":
    main()
