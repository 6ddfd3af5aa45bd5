"""The terminal as a surface: colours, width, and what happens without either."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from rich.console import Console
from rich.segment import Segment
from rich.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import ConsoleOptions, RenderableType

WIDEST = 96
"""Wider lines are harder to read, however wide the window is."""

THEME = Theme(
    {
        "stars": "#e5b567",
        "range": "#b8794e",
        "film": "bold",
        "faint": "bright_black",
        "aside": "dim",
        "warn": "yellow",
        "good": "green",
        "prompt": "#e5b567",
    },
    inherit=True,
)


def screen(file: IO[str] | None = None, *, stderr: bool = False) -> Console:
    """A console in the house's colours; rich honours NO_COLOR, TERM and pipes by itself."""
    console = Console(theme=THEME, file=file, stderr=stderr, highlight=False, emoji=False)
    console.width = min(console.width, WIDEST)
    return console


@dataclass(frozen=True)
class Indented:
    """Something a little in from the edge, and nothing invisible at the ends of its lines."""

    content: RenderableType
    by: int = 2

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterable[Segment]:
        """Draw it, as rich asks for."""
        inner = options.update_width(options.max_width - self.by)
        for line in console.render_lines(self.content, inner, pad=False):
            while line and not line[-1].text.strip():
                line.pop()
            if line:
                last = line.pop()
                yield Segment(" " * self.by)
                yield from line
                yield Segment(last.text.rstrip(), last.style)
            yield Segment.line()
