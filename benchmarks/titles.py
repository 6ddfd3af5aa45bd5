"""How well titles are found: `python -m benchmarks.titles`.

Takes real titles, types each as people do (mistyped, cut short, without article or year) and asks
`TitleIndex.search` for it; beside it rapidfuzz's `WRatio` over all titles, on the same texts in
the same run. Two ways to draw the titles: every title alike, and as often as it is known, which
is nearer to what people look for. A text that several movies of one name fit equally cannot tell
them apart, so the first of them counts as well; the strict figure stands beside it.
"""

from __future__ import annotations

import argparse
import json
import random
import string
import sys
import time
import tracemalloc
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.titles import TitleIndex
from engine.titles.spelling import fold, turn_article_back, without_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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


TARGETED = {
    "as it is, no year",
    "one mistake",
    "two mistakes",
    "no article, no year",
    "cut short anywhere from 6",
}
"""The kinds that the figure "all of these" is over."""


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
    took = []
    for query in queries:
        begun = time.perf_counter()
        rows = find(query.text)
        took.append(1000 * (time.perf_counter() - begun))
        first = bool(rows) and rows[0] == query.meant
        alike = bool(rows) and same[rows[0]] == same[query.meant]
        hits[query.kind].append((query.meant in rows, alike, first))
    hits["all of these"] = [hit for kind in TARGETED for hit in hits[kind]]
    return {
        "kinds": {
            kind: {
                "queries": len(found),
                "among_25": round(float(np.mean([hit[0] for hit in found])), 4),
                "first": round(float(np.mean([hit[1] for hit in found])), 4),
                "first_strict": round(float(np.mean([hit[2] for hit in found])), 4),
            }
            for kind, found in hits.items()
            if found
        },
        "median_ms": round(float(np.median(took)), 2),
        "p99_ms": round(float(np.percentile(took, 99)), 2),
    }
