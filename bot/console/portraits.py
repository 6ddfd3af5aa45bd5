"""The map of films and a taste, drawn with characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group as Stack
from rich.table import Table
from rich.text import Text

from bot.console import gauges, lists
from bot.console.markup import printable, styled
from bot.replies import FilmMap
from bot.texts.names import group_name

if TYPE_CHECKING:
    from rich.console import RenderableType

    from bot.console.asides import Pictured
    from bot.replies import Difference, TasteProfile, TasteUnknown
    from bot.texts import Texts

_ACROSS, _DOWN = 72, 24
"""Characters of the map; they are about twice as high as they are wide."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_INKS = ("cyan", "magenta", "green", "blue", "red", "bright_cyan", "bright_magenta")
"""So that neighbours differ; the letters alone say which group it is."""
_LEGEND_COLUMNS = 2
_HISTOGRAM = 24


def pictured(reply: Pictured, texts: Texts) -> RenderableType:
    """The answer, and where the picture of it lies."""
    known = reply.reply
    return Stack(
        film_map(known, texts) if isinstance(known, FilmMap) else taste(known, texts),
        "",
        styled(texts("console-picture-written", path=reply.path), "aside"),
    )


def film_map(reply: FilmMap, texts: Texts) -> RenderableType:
    """A letter for each group where its films are, and a star for each of the member's."""
    letters = {
        group.cluster_id: _LETTERS[place % len(_LETTERS)]
        for place, group in enumerate(reply.groups)
    }
    cells: dict[tuple[int, int], str] = {}
    for film in (*reversed(reply.films), *reply.rated):
        place = round((1 - film.y) * (_DOWN - 1)), round(film.x * (_ACROSS - 1))
        cells[place] = letters[film.cluster_id] if film.stars is None else "★"
    rows = []
    for down in range(_DOWN):
        row = Text()
        for across in range(_ACROSS):
            sign = cells.get((down, across), " ")
            row.append(sign, "stars" if sign == "★" else _ink(sign))
        rows.append(row)
    legend = Table.grid(padding=(0, 3, 0, 0))
    names = [
        Text.assemble(
            (letters[group.cluster_id], _ink(letters[group.cluster_id])),
            f" {printable(group_name(group.name, texts))}",
        )
        for group in reply.groups
    ]
    for start in range(0, len(names), _LEGEND_COLUMNS):
        legend.add_row(*names[start : start + _LEGEND_COLUMNS])
    return Stack(
        styled(texts("console-map-heading", count=len(reply.films))),
        "",
        *rows,
        "",
        legend,
        Text(texts("console-map-legend"), style="stars"),
    )


def _ink(letter: str) -> str:
    return _INKS[_LETTERS.find(letter) % len(_INKS)]


def taste(reply: TasteProfile, texts: Texts) -> RenderableType:
    """Stars given, favourite groups, decades, and where others see it otherwise."""
    parts: list[RenderableType] = [
        styled(texts("taste-title-own")),
        styled(
            texts(
                "console-taste-counts",
                count=reply.rated_count,
                mean=reply.mean,
                spread=reply.spread,
            ),
            "aside",
        ),
        "",
        _histogram(reply),
    ]
    groups = Table.grid(padding=(0, 2, 0, 0))
    for liking in reply.groups:
        words = texts("taste-group", stars=liking.mean, count=liking.count)
        groups.add_row(
            Text(printable(group_name(liking.name, texts))),
            gauges.bar(liking.mean / 5),
            Text(words),
        )
    decades = Table.grid(padding=(0, 2, 0, 0))
    most = max((era.count for era in reply.eras), default=1)
    for era in reply.eras:
        words = texts("taste-group", stars=era.mean, count=era.count)
        decade = Text(texts("taste-decade", year=str(era.decade)))
        decades.add_row(decade, gauges.bar(era.count / most), Text(words))
    against = Table.grid(padding=(0, 2, 0, 0))
    for each in (*reply.above, *reply.below):
        against.add_row(*_difference(each, texts))
    for key, table in (
        ("taste-groups", groups),
        ("taste-eras", decades),
        ("taste-differences", against),
    ):
        if table.row_count:
            parts += ["", Text(texts(key), style="film"), table]
    return Stack(*parts)


def _histogram(reply: TasteProfile) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    most = max(reply.by_half_star) or 1
    for half in range(10, 0, -1):
        count = reply.by_half_star[half - 1]
        if count:
            bar = gauges.bar(count / most, _HISTOGRAM)
            table.add_row(gauges.stars(half / 2), bar, Text(str(count)))
    return table


def _difference(each: Difference, texts: Texts) -> tuple[RenderableType, ...]:
    sign = "+" if each.stars >= each.others else "−"
    words = texts("console-taste-against", stars=each.stars, others=each.others)
    style = "good" if each.stars >= each.others else "warn"
    amount = texts("taste-difference", stars=abs(each.stars - each.others))
    return Text(sign + amount, style=style), lists.movie_line(each.movie), Text(words, "aside")


def taste_unknown(reply: TasteUnknown, texts: Texts) -> RenderableType:
    """What is missing, and films to rate by number."""
    told = texts("taste-unknown", count=reply.rated_count, missing=reply.missing)
    return Stack(
        styled(told),
        "",
        lists.numbered(reply.ask, texts),
        styled(texts("console-pick-number"), "aside"),
    )
