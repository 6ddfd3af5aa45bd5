"""Films that a message mentions, to be rated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.stars import format_stars
from bot.views import controls
from bot.views.buttons import button, film_menu
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.wording import film, genres, heading, small

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies import FilmsMentioned
    from bot.texts import Texts

LISTED = 10
"""Films with a button of their own; forty components hold no more beside the menu."""


def films_mentioned(reply: FilmsMentioned, texts: Texts) -> Layout:
    """The likeliest film for each mention with a button, and a menu of what else may be meant."""
    if not reply.films:
        return Layout(text(texts("mentioned-none")), tone=Tone.ASKING)
    return fitting(lambda room: _films_mentioned(reply, texts, room))


def _films_mentioned(reply: FilmsMentioned, texts: Texts, room: int) -> Layout:
    stars = dict(reply.stars)
    others = (*reply.films[LISTED:], *reply.others)
    asks = texts("menu-mentioned-others")
    return Layout(
        text(heading(texts("mentioned-title", count=len(reply.films)))),
        *(_row(movie, stars.get(movie.movie_id), texts, room) for movie in reply.films[:LISTED]),
        *([film_menu(controls.OpenChosen(), others, texts, asks=asks)] if others else []),
        tone=Tone.MARQUEE,
    )


def _row(movie: Movie, stars: float | None, texts: Texts, room: int) -> ui.Section[Any]:
    given = "" if stars is None else small(texts("mentioned-rated", glyphs=format_stars(stars)))
    return ui.Section(
        text(film(movie, texts, room), genres(movie, texts, max(room, 40)), given),
        accessory=button(controls.OpenFilm(movie.movie_id), texts("button-rate")),
    )
