"""What can be read of a message at all: its language, without chat's own marks, code and noise."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.conversation.acts import Heard

MOST = 4_000
"""Characters that are read: as many as Discord lets anybody send."""

_PRIVATE = re.compile("[\x00-\x08\x0e-\x1f\ue000-\uf8ff]")
_NOISE = re.compile(r"<(?:a?:\w+:\d+|[@#][!&]?\d+|/[\w -]+:\d+|t:\d+(?::\w)?)>|https?://\S+|\d{7,}")
"""Chat's own marks, links, and numbers that count nothing here."""
_CODE = re.compile(
    r";\s*-- *$|\$\{|<script\b|\{\s*\"\w+\"\s*:|\bselect\b.+\bfrom\b.+;|\bset \w+ = .+;",
    re.IGNORECASE,
)
"""What no member says: statements of a database, templates, scripts, JSON."""
_ASTERISKS = re.compile(r"(?<![\S])\*{3,5}(?![\S])|(?<=\d)\*(?![\w*])")
"""Drawn stars; around words they only make them bold."""
_NUMBERING = re.compile(r"(?m)^[ \t]*\d{1,2}[.)][ \t]+(?=\S)")
"""Of the lines of a list."""


def readable(text: str, heard: Heard) -> str:
    """What can be read of a text; nothing, where it is code or heaps marks on its letters.

    Args:
        text: As it was typed.
        heard: What was said before it: a list of films may be numbered, where none lies there.
    """
    typed = text if len(text) < MOST else text[:MOST].rpartition(" ")[0]  # No word is cut.
    if _CODE.search(typed) or _is_heaped(typed):
        return ""
    clean = "".join(map(_counted, _NOISE.sub(" ", _PRIVATE.sub(" ", typed))))
    if not heard.on_table and len(_NUMBERING.findall(clean)) > 1:
        clean = _NUMBERING.sub("", clean)
    return _ASTERISKS.sub(lambda match: "★" * len(match[0]), clean)


def _counted(letter: str) -> str:
    """A letter, unless it is a number that nobody gives stars in: `¾`, `㊻`."""
    return "x" if unicodedata.category(letter) == "No" and letter != "½" else letter


def _is_heaped(text: str) -> bool:
    """Whether marks outnumber the letters that they stand on: no language needs so many."""
    marks = sum(1 for letter in text if unicodedata.combining(letter))
    return 2 * marks > len(text) + 2
