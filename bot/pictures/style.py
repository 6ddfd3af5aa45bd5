"""How pictures look: an auditorium's dark, the screen's light, the same on light and dark Discord.

A picture brings its own background, so it needs neither theme. Sizes are in pixels of a picture
1200 wide, which a phone shows about 400 wide: a third of each is what the eye gets.
"""

from __future__ import annotations

import colorsys

WIDTH = 1200
EDGE = 56
"""Between the card's edge and everything on it."""

BACKGROUND = "#191c26"
PANEL = "#232734"
LINE = "#3a4052"
INK = "#f6f1e7"
MUTED = "#aab0c2"
GOLD = "#e3a73b"
"""The member's own, as everywhere in Matinee."""
GREEN = "#6cc59a"
RED = "#ec7f8d"
BLUE = "#84b4ee"
"""Another member's, beside one's own."""
GREY = "#7d8599"
"""Everybody else."""

TITLE = 58
HEADING = 36
BODY = 32
SMALL = 28
"""The smallest that a phone can show: below ten of its points nobody reads."""


def colour(rank: int, *, text: bool = False) -> str:
    """One of many colours that differ in hue and lightness; lighter where it is to be read.

    Hues are a golden angle apart, so that neighbours in rank are never alike.
    """
    hue = (0.1 + rank * 0.381966) % 1
    lightness = 0.78 if text else 0.63 + 0.06 * (rank % 3)
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.62)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
