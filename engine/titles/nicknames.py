"""Names by which people call well-known films, and which follow from no title.

`nicknames.csv` beside this module lists them: what fans say (`ragnarok`, `thor 2`, `esb`), and
under which titles films came to German cinemas.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from engine.titles.spelling import fold, names_in


def nicknames(title: str, year: int) -> tuple[str, ...]:
    """What else a film is called.

    Args:
        title: As MovieLens has it, its article first.
        year: Of its release; two films may share a title.
    """
    return _listed().get((fold(names_in(title)[0]), year), ())


@cache
def _listed() -> dict[tuple[str, int], tuple[str, ...]]:
    found: dict[tuple[str, int], tuple[str, ...]] = {}
    table = files(__package__).joinpath("nicknames.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines()):
        film = fold(row["title"]), int(row["year"])
        found[film] = (*found.get(film, ()), row["name"])
    return found
