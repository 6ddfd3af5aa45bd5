"""Somebody's taste on one card: how they rate, what they like best, where they differ."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from bot.pictures import style
from bot.pictures.lettering import writable
from bot.pictures.panels import (
    COLUMNS,
    FIGURES,
    HEAD,
    INSIDE,
    columns,
    figures,
    headed,
    legend,
    measured,
    on_scale,
    rows_high,
    stacked,
)
from bot.texts.names import group_name

if TYPE_CHECKING:
    from bot.pictures.card import Box, Card
    from bot.pictures.panels import Part
    from bot.replies import TasteProfile
    from bot.texts import Texts

_MOST_ERAS = 11


def taste(reply: TasteProfile, texts: Texts) -> Card:
    """Draw a profile; parts of which nothing is known are left out."""
    parts: list[Part] = [
        (FIGURES, partial(_numbers, reply, texts)),
        (HEAD + COLUMNS + INSIDE, partial(_histogram, reply, texts)),
    ]
    if reply.groups:
        parts.append((rows_high(len(reply.groups)), partial(_groups, reply, texts)))
    if reply.eras:
        parts.append((HEAD + COLUMNS + 34 + INSIDE, partial(_eras, reply, texts)))
    if differences := len(reply.above) + len(reply.below):
        parts.append((rows_high(differences), partial(_differences, reply, texts)))
    name = writable(reply.name) or "…"
    return stacked(
        texts("taste-title-of", name=name) if reply.name else texts("taste-title"), parts
    )


def _numbers(reply: TasteProfile, texts: Texts, card: Card, box: Box) -> None:
    """How many films, their mean, and how that compares with what others give them."""
    if reply.others_mean is None:
        third = texts("taste-spread", stars=reply.spread), texts("taste-spread-is")
    else:
        than = reply.mean - reply.others_mean
        key = "taste-kinder" if than >= 0 else "taste-stricter"
        third = _signed(than, texts), texts(key)
    shown = [
        (texts("taste-count", count=reply.rated_count), texts("taste-count-is")),
        (texts("taste-mean", stars=reply.mean), texts("taste-mean-is")),
        third,
    ]
    figures(card, box, shown)


def _signed(stars: float, texts: Texts) -> str:
    """A difference with its sign, also where it is one upwards."""
    sign = "+" if round(stars, 1) > 0 else "−" if round(stars, 1) < 0 else "±"
    return sign + texts("taste-difference", stars=abs(stars))


def _histogram(reply: TasteProfile, texts: Texts, card: Card, box: Box) -> None:
    note = texts("taste-spread-note", stars=reply.spread)
    inside = headed(card, box, texts("taste-histogram"), note)
    names = [texts("taste-stars", stars=half / 2) for half in range(1, 11)]
    counts = [texts("taste-count", count=count) if count else "" for count in reply.by_half_star]
    columns(card, inside, reply.by_half_star, names, counts)


def _groups(reply: TasteProfile, texts: Texts, card: Card, box: Box) -> None:
    """Name, bar, mean and how many films it rests on."""
    inside = headed(card, box, texts("taste-groups"))
    for row, liking in enumerate(reply.groups):
        name = writable(group_name(liking.name, texts)) or "…"
        figure = texts("taste-group", stars=liking.mean, count=liking.count)
        measured(card, inside, row, name, span=(0.0, liking.mean), figure=figure)


def _eras(reply: TasteProfile, texts: Texts, card: Card, box: Box) -> None:
    """How many films of each decade, and below the mean that they got."""
    inside = headed(card, box, texts("taste-eras"), texts("taste-eras-note"))
    shown = reply.eras[-_MOST_ERAS:]
    middles = columns(
        card,
        inside._replace(bottom=inside.bottom - 34),
        [era.count for era in shown],
        [texts("taste-decade", year=str(era.decade)) for era in shown],
        [texts("taste-count", count=era.count) for era in shown],
    )
    room = (inside.right - inside.left) / max(len(shown), 5) - 4
    looks: dict[str, Any] = {"size": style.SMALL, "ink": style.GOLD, "anchor": "center"}
    for middle, era in zip(middles, shown, strict=True):
        words = texts("taste-mean", stars=era.mean)
        card.write(middle, inside.bottom - 8, words, room=room, **looks)


def _differences(reply: TasteProfile, texts: Texts, card: Card, box: Box) -> None:
    """Films on a scale: where they are, and where others are."""
    inside = headed(card, box, texts("taste-differences"))
    name = writable(reply.name) or "…"
    whose = texts("taste-theirs", name=name) if reply.name else texts("taste-yours")
    legend(card, box, [(whose, style.GOLD), (texts("taste-others"), style.GREY)])
    for row, each in enumerate((*reply.above, *reply.below)):
        on_scale(
            card,
            inside,
            row,
            each.movie,
            texts,
            dots=((each.others, style.GREY), (each.stars, style.GOLD)),
            between=style.GREEN if each.stars >= each.others else style.RED,
            figure=_signed(each.stars - each.others, texts),
        )
