"""The map of films: every dot a film, groups by colour and name, the member's own as stars."""

from __future__ import annotations

from collections import defaultdict
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.pictures import style
from bot.pictures.card import Box, Card
from bot.pictures.labels import Labels
from bot.pictures.lettering import title as title_of
from bot.pictures.lettering import writable
from bot.texts.names import group_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.replies import FilmMap, MappedFilm
    from bot.texts import Texts

HEIGHT = 1320
_SEA = Box(style.EDGE - 20, 190, style.WIDTH - style.EDGE + 20, HEIGHT - 110)
"""Where the map is; above it stands what it is, below it what its signs mean."""
_COLUMNS = 18
"""Letters in a line of a name, about."""
LIKED = 3.5
"""Stars from which on a film counts as liked."""
_TITLES = 12
"""The member's own films that are named, where there is room."""
_MANY = 60
"""From so many own films on their stars are smaller."""


def film_map(reply: FilmMap, texts: Texts) -> Card:
    """Draw the map."""
    card = Card(HEIGHT)
    room = card.width - 2 * style.EDGE
    name = writable(reply.name)
    title = texts("map-title-of", name=name or "…") if reply.name else texts("map-title")
    card.write(style.EDGE, 72, title, size=style.TITLE, bold=True, room=room)
    about = texts("map-about", count=len(reply.films))
    card.write(style.EDGE, 138, about, size=style.SMALL, ink=style.MUTED, room=room)
    labels = Labels(_SEA)
    _dots(card, reply)
    _stars(card, reply.rated, labels)
    _name_groups(card, reply, texts, labels)
    _name_films(card, reply, texts, labels)
    _legend(card, reply, texts)
    return card


def _spot(film: MappedFilm) -> tuple[float, float]:
    """Where a film is on the card, in pixels."""
    inset = 34
    width = _SEA.right - _SEA.left - 2 * inset
    height = _SEA.bottom - _SEA.top - 2 * inset
    return _SEA.left + inset + film.x * width, _SEA.bottom - inset - film.y * height


def _by_group(films: Sequence[MappedFilm]) -> dict[int, list[tuple[float, float]]]:
    spots = defaultdict(list)
    for film in films:
        spots[film.cluster_id].append(_spot(film))
    return spots


def _dots(card: Card, reply: FilmMap) -> None:
    for number, spots in _by_group(reply.films).items():
        card.dots(spots, style.colour(number), 11, alpha=0.8)


def _stars(card: Card, rated: Sequence[MappedFilm], labels: Labels) -> None:
    """The member's films: golden where they liked them, hollow where they did less."""
    size = 40 if len(rated) < _MANY else 26
    for liked in (False, True):
        spots = [_spot(film) for film in rated if _liked(film) == liked]
        if spots:
            _draw_stars(card, spots, size, liked=liked)
    if len(rated) < _MANY:
        for x, y in map(_spot, rated):
            labels.spare(Box(x - size / 2, y - size / 2, x + size / 2, y + size / 2))


def _draw_stars(
    card: Card, spots: Sequence[tuple[float, float]], size: float, *, liked: bool
) -> None:
    face, edge = style.GOLD, style.BACKGROUND
    if not liked:
        face, edge = edge, face
    else:
        size += 8  # Its edge is not seen.
    card.dots(spots, face, size, marker="*", edgecolors=edge, linewidths=2.2, zorder=4)


def _liked(film: MappedFilm) -> bool:
    return (film.stars or 0) >= LIKED


def _name_groups(card: Card, reply: FilmMap, texts: Texts, labels: Labels) -> None:
    """Every group's name where it is densest; those the member rates most and large ones first."""
    spots = _by_group(reply.films)
    for group in reply.groups:
        at = _densest(np.array(spots[group.cluster_id]))
        ink = style.colour(group.cluster_id, text=True)
        name = _lines(group_name(group.name, texts))
        looks = {"size": style.SMALL, "ink": ink, "bold": True}
        _put(card, labels, name, at, reach=260, insist=True, **looks)


def _name_films(card: Card, reply: FilmMap, texts: Texts, labels: Labels) -> None:
    """The member's best films by their titles, where there is room beside their stars."""
    best = sorted(reply.rated, key=lambda film: -(film.stars or 0))
    for film in best[:_TITLES]:
        x, y = _spot(film)
        words = _lines(title_of(film.movie, texts), most=2)
        _put(card, labels, words, (x, y + 40), size=24, ink=style.INK, reach=80)


def _put(
    card: Card,
    labels: Labels,
    words: str,
    at: tuple[float, float],
    *,
    reach: float,
    insist: bool = False,
    **looks: Any,
) -> None:
    """Write on the map as near to a point as there is room, over the dots; or leave it out."""
    bold = looks.get("bold", False)
    size = card.measure(words, size=looks["size"], bold=bold)
    place = labels.place(*at, size, reach=reach, insist=insist)
    if place is not None:
        behind = {
            "boxstyle": "round,pad=0.12",
            "facecolor": style.BACKGROUND,
            "alpha": 0.8,
            "linewidth": 0,
        }
        card.write(*place, words, anchor="center", zorder=5, bbox=behind, **looks)


def _lines(name: str, most: int = 3) -> str:
    """A name on a few lines of about the same length; a word that is longer than one is cut."""
    lines = wrap(writable(name), _COLUMNS) or ["…"]
    if len(lines) > most:
        return "\n".join([*lines[: most - 1], f"{lines[most - 1][: _COLUMNS - 1].rstrip()}…"])
    for columns in range(_COLUMNS - 1, 4, -1):
        tighter = wrap(writable(name), columns, break_long_words=False)
        if len(tighter) > len(lines) or max(map(len, tighter), default=0) > columns:
            break
        lines = tighter or lines
    return "\n".join(lines)


def _densest(points: NDArray[np.floating]) -> tuple[float, float]:
    """The point with the least distance to its ten nearest."""
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2)
    near = np.sort(gaps, axis=1)[:, :10].mean(1)
    x, y = points[near.argmin()].tolist()
    return x, y


def _legend(card: Card, reply: FilmMap, texts: Texts) -> None:
    y = HEIGHT - 58
    looks: dict[str, Any] = {"size": style.SMALL}
    if not reply.rated:
        room = card.width - 2 * style.EDGE
        card.write(style.EDGE, y, texts("map-none-rated"), ink=style.MUTED, room=room, **looks)
        return
    x = style.EDGE + 16.0
    for liked, key in ((True, "map-liked"), (False, "map-liked-less")):
        count = sum(_liked(film) == liked for film in reply.rated)
        if count:
            _draw_stars(card, [(x, y)], 40, liked=liked)
            x = card.write(x + 34, y, texts(key, count=count), room=440, **looks).right + 70
