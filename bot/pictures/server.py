"""What a server likes on one card: its favourites, its hidden gems, and what it quarrels about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.pictures.lettering import title, writable
from bot.pictures.panels import FIGURES, figures, headed, measured, rows_high, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.pictures.card import Box, Card
    from bot.pictures.panels import Part
    from bot.replies import ServerFilm, ServerTaste
    from bot.texts import Texts

_SHOWN = 5
"""Films of each kind; the message lists more."""


def server(reply: ServerTaste, texts: Texts) -> Card:
    """Draw a server's taste; kinds of films of which there are none are left out."""
    parts: list[Part] = [(FIGURES, partial(_numbers, reply, texts))]
    for kind, films in (
        ("favourites", reply.favourites),
        ("gems", reply.gems),
        ("divided", reply.divided),
    ):
        if films:
            shown = films[:_SHOWN]
            draw = partial(_films, texts, kind=kind, films=shown)
            parts.append((rows_high(len(shown)), draw))
    name = writable(reply.name)
    heading = texts("server-card-title", name=name) if name else texts("server-card-title-plain")
    return stacked(heading, parts)


def _numbers(reply: ServerTaste, texts: Texts, card: Card, box: Box) -> None:
    """Who it rests on."""
    members = texts("taste-count", count=reply.members)
    ratings = texts("taste-count", count=reply.ratings)
    shown = [
        (members, texts("server-card-members", count=reply.members)),
        (ratings, texts("server-card-ratings", count=reply.ratings)),
    ]
    figures(card, box, shown)


def _films(texts: Texts, card: Card, box: Box, *, kind: str, films: Sequence[ServerFilm]) -> None:
    """Each film's mean as a bar; of those they are divided on, how far apart they are."""
    divided = kind == "divided"
    inside = headed(card, box, texts(f"server-card-{kind}"), texts(f"server-card-note-{kind}"))
    for row, each in enumerate(films):
        span = (each.mean - each.spread, each.mean + each.spread) if divided else (0.0, each.mean)
        measured(
            card,
            inside,
            row,
            title(each.movie, texts),
            tail=f" ({each.movie.year})" if each.movie.year else "",
            span=span,
            figure=texts("server-card-film", mean=each.mean, count=each.count),
        )
