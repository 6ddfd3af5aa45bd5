"""Films like others: the list, and the question which others are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.replies import NoSuchMovie, Order, WhichOne
from bot.views import controls, likecode
from bot.views.buttons import button, film_menu
from bot.views.finding import QUOTED, no_such_movie, which_one
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.wording import Markup, clip, film, genres, heading, small

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.domain import Movie
    from bot.replies import SimilarMovie, SimilarMovies
    from bot.texts import Texts

OTHER_ORDER = {Order.LIKENESS: Order.TASTE, Order.TASTE: Order.LIKENESS}


def similar_movies(reply: SimilarMovies, texts: Texts) -> Layout:
    """The best first, each with a button that opens it, and a button for the other order."""
    return fitting(lambda room: _similar_movies(reply, texts, room))


def _similar_movies(reply: SimilarMovies, texts: Texts, room: int) -> Layout:
    titles, unlike = (_titles(movies, texts, room) for movies in (reply.to, reply.without))
    title = texts("similar-title", titles=titles)
    if reply.without:
        title = texts("similar-title-but", titles=titles, without=unlike)
    several = len(reply.to) + len(reply.without) > 1
    none = texts("similar-none-of-several" if several else "similar-none")
    other = OTHER_ORDER[reply.order]
    to, without = (_code(movies) for movies in (reply.to, reply.without))
    turn = button(controls.ShowSimilar(to, without, other), texts(f"button-order-{other}"))
    return Layout(
        text(heading(title), small(texts(f"similar-order-{reply.order}"))),
        ui.Separator(),
        *(_row(similar, texts, room, several=several) for similar in reply.similar),
        *([] if reply.similar else [text(none)]),
        ui.ActionRow(turn),
        tone=Tone.MARQUEE,
    )


def _titles(movies: Iterable[Movie], texts: Texts, room: int) -> Markup:
    return Markup(" + ".join(film(movie, texts, room) for movie in movies))


def _code(movies: Iterable[Movie]) -> str:
    return likecode.encode(movie.movie_id for movie in movies)


def _row(similar: SimilarMovie, texts: Texts, room: int, *, several: bool) -> ui.Section[Any]:
    percent = min(max(similar.score, 0.0), 1.0) * 100
    notes = [texts("similar-fits" if several else "similar-alike", percent=percent)]
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


def which_films(
    unclear: Mapping[controls.ChooseSimilar, WhichOne | NoSuchMovie], texts: Texts
) -> Layout:
    """Asks what titles mean that are not clear; each one's key is what its menu sends.

    A title that is like none there is ends it: whatever else is chosen, it could not be met.
    """
    for control, title in unclear.items():
        if isinstance(title, NoSuchMovie) and (len(unclear) == 1 or not title.nearest):
            return no_such_movie(title, texts, then=control)
        if isinstance(title, WhichOne) and len(unclear) == 1:
            return which_one(title, texts, then=control)
    menus = (
        film_menu(
            control,
            title.nearest if isinstance(title, NoSuchMovie) else title.candidates,
            texts,
            asks=texts("menu-which-of", text=Markup(clip(title.text, QUOTED))),
        )
        for control, title in unclear.items()
    )
    return Layout(text(texts("which-films")), *menus, tone=Tone.ASKING)
