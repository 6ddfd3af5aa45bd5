"""Cards made of panels below each other: figures, columns, and films on a scale of stars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.domain import HIGHEST_STARS, LOWEST_STARS
from bot.pictures import style
from bot.pictures.card import Box, Card
from bot.pictures.lettering import title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain import Movie
    from bot.texts import Texts

Part = tuple[float, Callable[[Card, Box], None]]
"""How high a part of a card is, and what draws it."""

INSIDE = 36
"""Between a panel's edge and what is on it."""
GAP = 26
"""Between two panels."""
HEAD = 96
"""From a panel's top to its content, past its heading."""
ROW = 62
FIGURES = 150
"""How high a row of figures is."""
COLUMNS = 190
"""How high the columns of a chart may be, with what is written above and below them."""
_TOUCHING = 8
"""Pixels between two dots below which one hides the other."""
_TOP = 150.0
"""How far down the first panel begins, past the card's title."""


def rows_high(rows: int) -> float:
    """How high a panel with so many rows is."""
    return HEAD + ROW * rows + 14


def stacked(heading: str, parts: Sequence[Part]) -> Card:
    """A card with a title and panels below each other."""
    card = Card(round(_TOP + sum(height for height, _ in parts) + GAP * len(parts) + 24))
    room = card.width - 2 * style.EDGE
    card.write(style.EDGE, 82, heading, size=style.TITLE, bold=True, room=room)
    top = _TOP
    for height, draw in parts:
        draw(card, Box(style.EDGE - 20, top, card.width - style.EDGE + 20, top + height))
        top += height + GAP
    return card


def headed(card: Card, box: Box, heading: str, note: str = "") -> Box:
    """A panel with its heading and a note beside it; what is left for its content."""
    card.panel(box)
    left, right = box.left + INSIDE, box.right - INSIDE
    looks: dict[str, Any] = {"size": style.HEADING, "bold": True}
    written = card.write(left, box.top + 50, heading, room=right - left, **looks)
    if note:
        looks = {"size": style.SMALL, "ink": style.MUTED, "anchor": "right"}
        card.write(right, box.top + 51, note, room=right - written.right - 30, **looks)
    return Box(left, box.top + HEAD, right, box.bottom - INSIDE)


def figures(card: Card, box: Box, shown: Sequence[tuple[str, str]]) -> None:
    """Figures side by side, each with what it is below it."""
    width = (box.right - box.left - (len(shown) - 1) * GAP) / len(shown)
    for place, (number, meaning) in enumerate(shown):
        left = box.left + place * (width + GAP)
        card.panel(Box(left, box.top, left + width, box.bottom))
        looks: dict[str, Any] = {"anchor": "center", "room": width - INSIDE}
        middle = left + width / 2
        card.write(middle, box.top + 58, number, size=58, bold=True, ink=style.GOLD, **looks)
        card.write(middle, box.top + 114, meaning, size=style.SMALL, ink=style.MUTED, **looks)


def columns(
    card: Card, box: Box, heights: Sequence[float], below: Sequence[str], above: Sequence[str]
) -> list[float]:
    """A chart of columns, each with a word below and a figure above it; where their middles are."""
    step = (box.right - box.left) / max(len(heights), 5)
    floor, most = box.bottom - 28, max(heights) or 1
    room = floor - box.top - 40
    middles = [box.left + step * (place + 0.5) for place in range(len(heights))]
    looks: dict[str, Any] = {"size": style.SMALL, "anchor": "center", "room": step - 4}
    half = min(38.0, step * 0.36)
    for middle, height, under, over in zip(middles, heights, below, above, strict=True):
        top = floor - max(4.0, room * height / most)
        ink = style.GOLD if height else style.LINE
        card.bar(Box(middle - half, top, middle + half, floor), ink)
        card.write(middle, floor + 26, under, ink=style.MUTED, **looks)
        if over:
            card.write(middle, top - 22, over, **looks)
    return middles


def measured(
    card: Card,
    inside: Box,
    row: int,
    words: str,
    *,
    span: tuple[float, float],
    figure: str,
    tail: str = "",
) -> None:
    """What it is, a bar on a line of stars, and a figure.

    Args:
        card: The card.
        inside: The panel's content.
        row: Which row of it, from 0.
        words: What it is.
        span: Stars from where to where the bar goes, 0 being the line's left end.
        figure: What stands at the end.
        tail: Of the words, and never cut off.
    """
    y = inside.top + ROW * (row + 0.5)
    start, end = inside.left + 610, inside.right - 256
    low, high = (
        start + (end - start) * min(max(stars, 0.0), HIGHEST_STARS) / HIGHEST_STARS
        for stars in span
    )
    card.write(inside.left, y, words, tail=tail, room=start - inside.left - 24)
    card.bar(Box(start, y - 13, end, y + 13), style.LINE)
    card.bar(Box(low, y - 13, high, y + 13), style.GOLD)
    card.write(inside.right, y, figure, size=style.SMALL, anchor="right", room=240)


def legend(card: Card, box: Box, shown: Sequence[tuple[str, str]]) -> None:
    """What the dots of each colour mean, at the right of a panel's heading."""
    x, y = box.right - INSIDE, box.top + 51
    looks: dict[str, Any] = {"size": style.SMALL, "ink": style.MUTED, "anchor": "right"}
    for words, colour in reversed(shown):
        x = card.write(x, y, words, room=220, **looks).left - 24
        card.dots([(x, y)], colour, 24)
        x -= 36


def on_scale(
    card: Card,
    inside: Box,
    row: int,
    movie: Movie,
    texts: Texts,
    *,
    dots: tuple[tuple[float, str], tuple[float, str]],
    between: str,
    figure: str,
) -> None:
    """A film's title, a line from half a star to five with two dots on it, and a figure.

    Args:
        card: The card.
        inside: The panel's content.
        row: Which row of it, from 0.
        movie: The film.
        texts: The reader's language.
        dots: Stars and colour of each dot; the second is on top.
        between: Colour of the line between them, and of the figure.
        figure: What stands at the end.
    """
    y = inside.top + ROW * (row + 0.5)
    start, end = inside.left + 560, inside.right - 190
    per_star = (end - start) / (HIGHEST_STARS - LOWEST_STARS)
    places = [start + per_star * (stars - LOWEST_STARS) for stars, _ in dots]
    year = f" ({movie.year})" if movie.year else ""
    card.write(inside.left, y, title(movie, texts), tail=year, room=start - inside.left - 36)
    card.line([start, end], [y, y], style.LINE)
    card.line(places, [y, y], between, 8)
    # Where both are the same, the lower one is seen around the upper one.
    sizes = (42, 28) if abs(places[0] - places[1]) < _TOUCHING else (24, 28)
    for size, place, (_, colour) in zip(sizes, places, dots, strict=True):
        card.dots([(place, y)], colour, size, zorder=3)
    card.write(inside.right, y, figure, ink=between, bold=True, anchor="right", room=160)
