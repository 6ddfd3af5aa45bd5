"""Somebody's taste on one card: how they rate, what they like best, where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.pictures import style
from bot.pictures.card import Box, Card
from bot.pictures.lettering import title, writable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.replies import Difference, TasteProfile
    from bot.texts import Texts

_INSIDE = 36
"""Between a panel's edge and what is on it."""
_GAP = 26
"""Between two panels."""
_ROW = 62
_HEAD = 96
"""From a panel's top to its content, past its heading."""
_COLUMNS = 190
"""How high the columns of a chart may be, with what is written above and below them."""
_MOST_ERAS = 11


def taste(reply: TasteProfile, texts: Texts) -> Card:
    """Draw a profile; parts of which nothing is known are left out."""
    parts: list[tuple[float, Callable[[Card, Box, TasteProfile, Texts], None]]] = [
        (150, _numbers),
        (_HEAD + _COLUMNS + _INSIDE, _histogram),
    ]
    if reply.groups:
        parts.append((_HEAD + _ROW * len(reply.groups) + 14, _groups))
    if reply.eras:
        parts.append((_HEAD + _COLUMNS + 34 + _INSIDE, _eras))
    differences = len(reply.above) + len(reply.below)
    if differences:
        parts.append((_HEAD + _ROW * differences + 14, _differences))
    top = 150.0
    card = Card(round(top + sum(height for height, _ in parts) + _GAP * len(parts) + 24))
    _title(card, reply, texts)
    for height, draw in parts:
        box = Box(style.EDGE - 20, top, card.width - style.EDGE + 20, top + height)
        draw(card, box, reply, texts)
        top += height + _GAP
    return card


def _title(card: Card, reply: TasteProfile, texts: Texts) -> None:
    name = writable(reply.name)
    words = texts("taste-title-of", name=name or "…") if reply.name else texts("taste-title")
    room = card.width - 2 * style.EDGE
    card.write(style.EDGE, 82, words, size=style.TITLE, bold=True, room=room)


def _numbers(card: Card, box: Box, reply: TasteProfile, texts: Texts) -> None:
    """Three figures side by side, each with what it is below it."""
    figures = [
        (texts("taste-count", count=reply.rated_count), texts("taste-count-is")),
        (texts("taste-mean", stars=reply.mean), texts("taste-mean-is")),
    ]
    if reply.others_mean is None:
        figures.append((texts("taste-spread", stars=reply.spread), texts("taste-spread-is")))
    else:
        than = reply.mean - reply.others_mean
        key = "taste-kinder" if than >= 0 else "taste-stricter"
        figures.append((_signed(than, texts), texts(key)))
    width = (box.right - box.left - 2 * _GAP) / 3
    for place, (number, meaning) in enumerate(figures):
        left = box.left + place * (width + _GAP)
        card.panel(Box(left, box.top, left + width, box.bottom))
        middle, room = left + width / 2, width - _INSIDE
        looks: dict[str, Any] = {"anchor": "center", "room": room}
        card.write(middle, box.top + 58, number, size=58, bold=True, ink=style.GOLD, **looks)
        card.write(middle, box.top + 114, meaning, size=style.SMALL, ink=style.MUTED, **looks)


def _signed(stars: float, texts: Texts) -> str:
    """A difference with its sign, also where it is one upwards."""
    sign = "+" if round(stars, 1) > 0 else "−" if round(stars, 1) < 0 else "±"
    return sign + texts("taste-difference", stars=abs(stars))


def _panel(card: Card, box: Box, heading: str, note: str = "") -> Box:
    """A panel with its heading; what is left for its content."""
    card.panel(box)
    left, right = box.left + _INSIDE, box.right - _INSIDE
    title = card.write(
        left, box.top + 50, heading, size=style.HEADING, bold=True, room=right - left
    )
    if note:
        room = right - title.right - 30
        looks: dict[str, Any] = {"size": style.SMALL, "ink": style.MUTED, "anchor": "right"}
        card.write(right, box.top + 51, note, room=room, **looks)
    return Box(left, box.top + _HEAD, right, box.bottom - _INSIDE)


def _columns(
    card: Card, box: Box, heights: Sequence[float], below: Sequence[str], above: Sequence[str]
) -> None:
    """A chart of columns, each with a word below and a figure above it."""
    step = (box.right - box.left) / max(len(heights), 5)
    floor, most = box.bottom - 28, max(heights) or 1
    room = floor - box.top - 40
    for place, height in enumerate(heights):
        middle = box.left + step * (place + 0.5)
        top = floor - max(4.0, room * height / most)
        half = min(38.0, step * 0.36)
        card.bar(
            Box(middle - half, top, middle + half, floor), style.GOLD if height else style.LINE
        )
        looks: dict[str, Any] = {"size": style.SMALL, "anchor": "center", "room": step - 4}
        card.write(middle, floor + 26, below[place], ink=style.MUTED, **looks)
        if above[place]:
            card.write(middle, top - 22, above[place], **looks)


def _histogram(card: Card, box: Box, reply: TasteProfile, texts: Texts) -> None:
    note = texts("taste-spread-note", stars=reply.spread)
    inside = _panel(card, box, texts("taste-histogram"), note)
    names = [texts("taste-stars", stars=half / 2) for half in range(1, 11)]
    counts = [texts("taste-count", count=count) if count else "" for count in reply.by_half_star]
    _columns(card, inside, reply.by_half_star, names, counts)


def _groups(card: Card, box: Box, reply: TasteProfile, texts: Texts) -> None:
    """Name, bar, mean and how many films it rests on."""
    inside = _panel(card, box, texts("taste-groups"))
    bars, figures = inside.left + 556, inside.right - 262
    for place, liking in enumerate(reply.groups):
        y = inside.top + _ROW * (place + 0.5)
        name = writable(liking.name) or "…"
        card.write(inside.left, y, name, room=bars - inside.left - 24)
        card.bar(Box(bars, y - 13, figures, y + 13), style.LINE)
        card.bar(Box(bars, y - 13, bars + (figures - bars) * liking.mean / 5, y + 13), style.GOLD)
        words = texts("taste-group", stars=liking.mean, count=liking.count)
        card.write(inside.right, y, words, size=style.SMALL, anchor="right", room=240)


def _eras(card: Card, box: Box, reply: TasteProfile, texts: Texts) -> None:
    """How many films of each decade, and below the mean that they got."""
    inside = _panel(card, box, texts("taste-eras"), texts("taste-eras-note"))
    shown = reply.eras[-_MOST_ERAS:]
    _columns(
        card,
        inside._replace(bottom=inside.bottom - 34),
        [era.count for era in shown],
        [texts("taste-decade", year=str(era.decade)) for era in shown],
        [texts("taste-count", count=era.count) for era in shown],
    )
    step = (inside.right - inside.left) / max(len(shown), 5)
    for place, era in enumerate(shown):
        middle = inside.left + step * (place + 0.5)
        words = texts("taste-mean", stars=era.mean)
        looks: dict[str, Any] = {
            "size": style.SMALL,
            "ink": style.GOLD,
            "anchor": "center",
            "room": step - 4,
        }
        card.write(middle, inside.bottom - 8, words, **looks)


def _differences(card: Card, box: Box, reply: TasteProfile, texts: Texts) -> None:
    """Title, and on a line from half a star to five where they and where others are."""
    inside = _panel(card, box, texts("taste-differences"))
    x = box.right - _INSIDE
    looks: dict[str, Any] = {"size": style.SMALL, "ink": style.MUTED, "anchor": "right"}
    name = writable(reply.name)
    whose = texts("taste-theirs", name=name or "…") if reply.name else texts("taste-yours")
    for words, colour in ((texts("taste-others"), style.GREY), (whose, style.GOLD)):
        x = card.write(x, box.top + 51, words, room=250, **looks).left - 24
        card.dots([(x, box.top + 51)], colour, 24)
        x -= 36
    for place, each in enumerate((*reply.above, *reply.below)):
        _difference(card, inside, inside.top + _ROW * (place + 0.5), each, texts)


def _difference(card: Card, inside: Box, y: float, each: Difference, texts: Texts) -> None:
    start, end = inside.left + 560, inside.right - 130

    def at(stars: float) -> float:
        return start + (end - start) * (stars - 0.5) / 4.5

    year = f" ({each.movie.year})" if each.movie.year else ""
    room = start - inside.left - 36
    card.write(inside.left, y, title(each.movie, texts), tail=year, room=room)
    card.line([start, end], [y, y], style.LINE)
    more = each.stars >= each.others
    colour = style.GREEN if more else style.RED
    card.line([at(each.others), at(each.stars)], [y, y], colour, 8)
    card.dots([(at(each.others), y)], style.GREY, 24)
    card.dots([(at(each.stars), y)], style.GOLD, 28, zorder=3)
    words = _signed(each.stars - each.others, texts)
    card.write(inside.right, y, words, ink=colour, bold=True, anchor="right", room=110)
