"""Messages as people type them, with the films in them marked: `loved [heat|Heat (1995)]`.

In brackets stand the words of the message and, after the bar, the beginning of the title and year
that is meant. `DEVELOPMENT` is what the weights of `engine.titles.evidence` were set by; nothing
was ever changed for the sake of `HELD_OUT`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_MARKED = re.compile(r"\[(?P<words>[^\]|]+)\|(?P<title>[^\]]+)\]")


class Marked(NamedTuple):
    """Words of a message that name a film: where they stand and what it is called."""

    start: int
    end: int
    title: str


def unmark(marked: str) -> tuple[str, list[Marked]]:
    """Take the marks out of a message: the message as typed, and what was marked."""
    text, spans, last = "", [], 0
    for found in _MARKED.finditer(marked):
        text += marked[last : found.start()]
        spans.append(Marked(len(text), len(text) + len(found["words"]), found["title"]))
        text += found["words"]
        last = found.end()
    return text + marked[last:], spans


def _lines(name: str) -> list[str]:
    path = Path(__file__).with_name("mentions") / name
    return path.read_text(encoding="utf-8").splitlines()


DEVELOPMENT = _lines("development.txt")
HELD_OUT = _lines("held_out.txt")
