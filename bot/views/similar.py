"""Films like another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.views import controls
from bot.views.buttons import button
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.wording import Markup, film, genres, heading, small

if TYPE_CHECKING:
    from bot.replies import SimilarMovie, SimilarMovies
    from bot.texts import Texts


def similar_movies(reply: SimilarMovies, texts: Texts) -> Layout:
    """The nearest films first, each with a button that opens it."""
    return fitting(lambda room: _similar_movies(reply, texts, room))


def _similar_movies(reply: SimilarMovies, texts: Texts, room: int) -> Layout:
    titles = Markup(" + ".join(film(movie, texts, room) for movie in reply.to))
    return Layout(
        text(heading(texts("similar-title", titles=titles))),
        ui.Separator(),
        *(_row(similar, texts, room) for similar in reply.similar),
        *([] if reply.similar else [text(texts("similar-none"))]),
        tone=Tone.MARQUEE,
    )


def _row(similar: SimilarMovie, texts: Texts, room: int) -> ui.Section[Any]:
    notes = [texts("similar-alike", percent=similar.score * 100)]
    if similar.seen:
        notes.append(texts("similar-seen"))
    elif similar.stars is not None:
        notes.append(texts("similar-expected", stars=similar.stars))
    return ui.Section(
        text(
            film(similar.movie, texts, room),
            genres(similar.movie, texts, max(room, 40)),
            small(" · ".join(notes)),
        ),
        accessory=button(controls.OpenFilm(similar.movie.movie_id), texts("button-rate")),
    )
