"""The terminal as a surface: colours, width, and what happens without either."""

from __future__ import annotations

from typing import IO

from rich.console import Console
from rich.theme import Theme

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
    if console.width > WIDEST:
        console.width = WIDEST
    return console
