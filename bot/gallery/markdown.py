"""Discord's markdown, as runs of text on a canvas."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from bot.gallery.canvas import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.gallery.canvas import Canvas

INLINE = re.compile(r"(\*\*.+?\*\*|(?<!\*)\*[^*\s][^*]*?\*|`[^`]+`|\[[^\]]+\]\([^)]+\)|<@\d+>)")

PEOPLE = {"1": "robin", "3": "ada"}
"""Who is who in the gallery, by Discord's id."""


def _spans(markdown: str, base: tuple[str, ...], size: float) -> Iterator[Span]:
    """The runs of one line of Discord markdown."""
    for part in INLINE.split(markdown):
        if not part:
            continue
        if part.startswith("**") and part.endswith("**") and len(part) > 4:
            yield from _spans(part[2:-2], (*base, "b"), size)
        elif INLINE.fullmatch(part) and part.startswith("*"):
            yield from _spans(part[1:-1], (*base, "i"), size)
        elif INLINE.fullmatch(part) and part.startswith("`"):
            yield Span(part[1:-1], (*base, "code"), size)
        elif INLINE.fullmatch(part) and part.startswith("<@"):
            yield Span(f"@{PEOPLE.get(part[2:-1], 'somebody')}", (*base, "link"), size)
        elif INLINE.fullmatch(part) and part.startswith("["):
            yield Span(part[1 : part.index("]")], (*base, "link"), size)
        else:
            yield Span(re.sub(r"\\([^\w\s])", r"\1", part), base, size)


def _wrapped(spans: Iterable[Span], width: float) -> Iterator[list[Span]]:
    """Break runs into lines no wider than `width` pixels, between words."""
    line: list[Span] = []
    used = 0.0
    for span in spans:
        for word in re.findall(r"\s+|\S+", span.text):
            piece = Span(word, span.classes, span.size)
            if used + piece.width > width and line and not word.isspace():
                yield _joined(line)
                line, used = [], 0.0
            if line or not word.isspace():
                line.append(piece)
                used += piece.width
    yield _joined(line)


def _joined(line: Iterable[Span]) -> list[Span]:
    """The same line with neighbours of one face in one run."""
    return [
        Span("".join(span.text for span in run), *face)
        for face, run in groupby(line, key=lambda span: (span.classes, span.size))
    ]


def _line_face(line: str) -> tuple[str, tuple[str, ...], float, float]:
    """Text, classes, size and indent of one markdown line."""
    for mark, size in (("### ", 16.0), ("## ", 19.0), ("# ", 23.0)):
        if line.startswith(mark):
            return line.removeprefix(mark), ("h", "b"), size, 0
    if line.startswith("-# "):
        return line.removeprefix("-# "), ("s",), 12.5, 0
    if line.startswith("> "):
        return line.removeprefix("> "), ("s",), 15, 12
    if line.startswith("- "):
        return "• " + line.removeprefix("- "), ("t",), 15, 8
    return line, ("t",), 15, 0


TIMESTAMP = re.compile(r"<t:(\d+)(?::(\w))?>")


def _moment(mark: re.Match[str]) -> str:
    """A timestamp mark as Discord writes it, to the minute."""
    moment = datetime.fromtimestamp(int(mark[1]), UTC)
    if mark[2] != "R":
        return f"{moment.day} {moment:%B %Y %H:%M}"
    seconds = (moment - datetime.now(UTC)).total_seconds()
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        count = round(abs(seconds) / length)
        if count:
            span = f"{count} {unit}" + "s" * (count > 1)
            return f"in {span}" if seconds > 0 else f"{span} ago"
    return "just now"


def write_markdown(canvas: Canvas, x: float, width: float, markdown: str) -> None:
    """Write markdown from `x` on, wrapped to `width` pixels."""
    for line in TIMESTAMP.sub(_moment, markdown).split("\n"):
        text, classes, size, indent = _line_face(line)
        for spans in _wrapped(_spans(text, classes, size), width - indent):
            canvas.y += size * 1.32
            canvas.text(x + indent, spans)
    canvas.y += 8
