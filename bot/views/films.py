"""Films that admins add and take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, ui

from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import TITLE_ROOM, Layout, Tone, text
from bot.views.wording import film, genres, heading, small

if TYPE_CHECKING:
    from bot.domain import Movie
    from bot.replies import FilmAdded, FilmKnown, FilmRemoved
    from bot.texts import Texts

_ROOM = TITLE_ROOM[0]


def film_added(reply: FilmAdded, texts: Texts) -> Layout:
    """The film with what it is known by, to be rated, or taken away again."""
    movie_id = reply.movie.movie_id
    return Layout(
        text(heading(texts("film-added")), *_lines(reply.movie, texts)),
        text(small(texts("film-added-about"))),
        ui.ActionRow(
            button(controls.OpenFilm(movie_id), texts("button-rate"), ButtonStyle.primary),
            button(controls.RemoveFilm(movie_id), texts("button-remove-film")),
        ),
        tone=Tone.DONE,
    )


def film_known(reply: FilmKnown, texts: Texts) -> Layout:
    """The film that there is already."""
    return Layout(
        text(heading(texts("film-known")), *_lines(reply.movie, texts)),
        ui.ActionRow(button(controls.OpenFilm(reply.movie.movie_id), texts("button-rate"))),
        tone=Tone.ASKING,
    )


def film_removed(reply: FilmRemoved, texts: Texts) -> Layout:
    """The film is gone."""
    return Layout(text(texts("film-removed", film=film(reply.movie, texts, _ROOM))), tone=Tone.DONE)


def _lines(movie: Movie, texts: Texts) -> tuple[str, str]:
    return film(movie, texts, _ROOM), genres(movie, texts, _ROOM)
