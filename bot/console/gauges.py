"""Stars and bars drawn with characters, readable without colour."""

from __future__ import annotations

from math import floor

from rich.text import Text

from bot.domain import HIGHEST_STARS, LOWEST_STARS

_EIGHTHS = "▏▎▍▌▋▊▉█"


def stars(value: float) -> Text:
    """Stars to the nearest half, always five wide: `★★★★½`, `★★½··`."""
    halves = floor(value * 2 + 0.5)
    filled = "★" * (halves // 2) + "½" * (halves % 2)
    return Text.assemble((filled, "stars"), ("·" * (5 - len(filled)), "faint"))


def expectation(mean: float, std: float, width: int = 19) -> Text:
    """Expected stars on a scale from half a star to five, with one standard deviation each way.

    Args:
        mean: Expected stars.
        std: Their standard deviation, in stars.
        width: Characters; 19 gives two to each half star and one for the end.
    """

    def cell(value: float) -> int:
        share = (value - LOWEST_STARS) / (HIGHEST_STARS - LOWEST_STARS)
        return round(min(max(share, 0.0), 1.0) * (width - 1))

    low, middle, high = cell(mean - std), cell(mean), cell(mean + std)
    return Text.assemble(
        ("╌" * low, "faint"),
        ("━" * (middle - low), "range"),
        ("●", "stars"),
        ("━" * (high - middle), "range"),
        ("╌" * (width - 1 - high), "faint"),
    )


def bar(share: float, width: int = 12) -> Text:
    """A bar from the left, `share` of `width` long to an eighth of a character."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, rest = divmod(eighths, 8)
    drawn = "█" * full + (_EIGHTHS[rest - 1] if rest else "")
    return Text(drawn.ljust(width), style="range")
