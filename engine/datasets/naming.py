"""Film titles as people write them.

MovieLens files titles like a library does: `Legend of 1900, The (a.k.a. The Legend of the Pianist
on the Ocean) (Leggenda del pianista sull'oceano) (1998)`. People say The Legend of 1900, and some
say its other names.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_YEAR = re.compile(
    r"""\s*\(\s*(\d{4})              # the year it came out, or a series began
        (?:\s*[–—-]\s*(?:\d{4})?)?   # and ended, if it has
        \s*\)
        (?:\s*\((?:V|TV|VG|TVM)\))?  # the 1998 edition's marks for video and television
        \s*$""",
    re.VERBOSE,
)
_ALSO_KNOWN_AS = re.compile(r"^a\.?\s?k\.?\s?a\.?[:\s]\s*", re.IGNORECASE)
_SUBTITLE_OR = re.compile(r"(?:\bor|[:,;–-])$", re.IGNORECASE)

_ARTICLES = (
    *("The", "A", "An"),
    *("Le", "La", "Les", "L'", "Un", "Une", "Des"),  # French
    *("Der", "Die", "Das", "Den", "Ein", "Eine"),  # German
    *("Il", "Lo", "I", "Gli", "Gl'", "Uno", "Una"),  # Italian, with La, Le, L' and Un
    *("El", "Los", "Las", "Unos", "Unas"),  # Spanish, with La, Un and Una
    *("O", "Os", "As", "Um", "Uma"),  # Portuguese, with A
    *("De", "Het", "Een", "'t"),  # Dutch
    *("Det", "En", "Et", "Ett"),  # Danish, Norwegian and Swedish, with Den
    *("Az", "Da"),  # Hungarian, with A; and Da Hip Hop Witch
)
_FILED_ARTICLE = re.compile(
    r"^(?P<rest>.*\S),\s*(?P<article>"
    + "|".join(re.escape(article) for article in sorted(_ARTICLES, key=len, reverse=True))
    + r")$",
    re.IGNORECASE,
)


class Naming(NamedTuple):
    """What a filed title says: the name, the year and the other names."""

    title: str
    year: int | None
    also_known_as: tuple[str, ...]


def read_title(filed: str) -> Naming:
    """Read a title as MovieLens files it.

    Args:
        filed: For instance `Seven (a.k.a. Se7en) (1995)`.

    Returns:
        The title with its article in front, the year it came out (the first, of a range; None
        where there is none), and its other names in the order given, each with its article in
        front, without repeats.
    """
    text = " ".join(unicodedata.normalize("NFC", filed.replace("’", "'")).split())
    year = None
    if found := _YEAR.search(text):
        year = int(found[1])
        text = text[: found.start()]
    text, groups = _split_names(text)
    title = _spoken(text)
    others: dict[str, str] = {}
    for group in groups:
        name = _spoken(_ALSO_KNOWN_AS.sub("", group))
        if name and name.casefold() != title.casefold():
            others.setdefault(name.casefold(), name)
    return Naming(title, year, tuple(others.values()))


def _split_names(text: str) -> tuple[str, list[str]]:
    """Take the bracketed names off a title's end, without harming (500) Days or Birdman: Or (…)."""
    groups: list[str] = []
    while text.endswith(")"):
        start = _opening(text)
        before = text[:start].rstrip()
        # Without a space in front the bracket is part of the word: Frontière(s).
        if start <= 0 or before == text[:start] or _SUBTITLE_OR.search(before):
            break
        groups.append(text[start + 1 : -1].strip())
        text = before
    return text, groups[::-1]


def _opening(text: str) -> int:
    """Position of the bracket that the one at the end closes; -1 where none does."""
    depth = 0
    for position in range(len(text) - 1, -1, -1):
        depth += (text[position] == ")") - (text[position] == "(")
        if depth == 0:
            return position
    return -1


def _spoken(name: str) -> str:
    """Put a filed article back in front: `Matrix, The` → `The Matrix`, `Avventura, L'` → `L'…`."""
    found = _FILED_ARTICLE.match(name)
    if found is None:
        return name
    article = found["article"]
    return f"{article}{'' if article.endswith(chr(39)) else ' '}{found['rest']}"
