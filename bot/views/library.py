"""What marking looks like: its buttons, the answer to it, the lists of what is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.domain import Mark
from bot.views import controls
from bot.views.buttons import button, film_menu
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.wording import film, heading, small, when

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bot.replies import MarkedPage, MovieMarked, MovieUnmarked
    from bot.texts import Texts


def mark_button(movie_id: int, mark: Mark, texts: Texts, *, on: bool = False) -> ui.Button[Any]:
    """Sets a mark, or takes it off where it is `on`."""
    label = texts(f"button-{mark}")
    if on:
        control = controls.Unmark(movie_id, mark, "")
        return button(control, f"✓ {label}", ButtonStyle.success)
    return button(controls.MarkFilm(movie_id, mark), label)


def mark_row(movie_id: int, marks: AbstractSet[Mark], texts: Texts) -> ui.ActionRow[Any]:
    """All marks, those that are set with a tick."""
    return ui.ActionRow(*(mark_button(movie_id, mark, texts, on=mark in marks) for mark in Mark))


def movie_marked(reply: MovieMarked, texts: Texts) -> Layout:
    """What a film is marked as now, and the way back."""
    movie_id = reply.movie.movie_id
    row = [
        button(controls.OpenFilm(movie_id), texts("button-rate")),
        button(controls.ShowMarked(reply.mark, 1), texts("button-list", mark=reply.mark)),
    ]
    if not reply.was:
        row.insert(0, unmark_button(reply, texts))
    return Layout(text(mark_line(reply, texts, 300)), ui.ActionRow(*row), tone=Tone.DONE)


def mark_line(reply: MovieMarked, texts: Texts, room: int) -> str:
    """The film and what it is marked as, on two lines or, where that ended something, three."""
    told = texts("marked-already" if reply.was else "marked", mark=reply.mark)
    ended = [small(texts("unmarked", mark=mark)) for mark in reply.off]
    return "\n".join((film(reply.movie, texts, room), told, *ended))


def unmark_button(reply: MovieMarked, texts: Texts) -> ui.Button[Any]:
    """Takes the mark off again and puts back what it took off."""
    control = controls.Unmark(reply.movie.movie_id, reply.mark, ".".join(reply.off))
    return button(control, texts("button-undo"))


def movie_unmarked(reply: MovieUnmarked, texts: Texts) -> Layout:
    """What a film is no longer marked as, and the way back."""
    movie_id = reply.movie.movie_id
    told = texts("unmarked" if reply.was else "unmarked-nothing", mark=reply.mark)
    row = [button(controls.ShowMarked(reply.mark, 1), texts("button-list", mark=reply.mark))]
    if reply.was:
        row.insert(0, button(controls.MarkFilm(movie_id, reply.mark), texts("button-undo")))
    tone = Tone.DONE if reply.was else Tone.ASKING
    return Layout(text(film(reply.movie, texts, 300), told), ui.ActionRow(*row), tone=tone)


def marked_page(reply: MarkedPage, texts: Texts) -> Layout:
    """One of a member's lists, a page at a time, with a menu that takes a film off."""
    title = heading(texts("marked-title", mark=reply.mark))
    if not reply.marked:
        return Layout(text(title, texts("marked-none", mark=reply.mark)), tone=Tone.MARQUEE)
    return fitting(lambda room: _marked_page(reply, title, texts, room))


def _marked_page(reply: MarkedPage, title: str, texts: Texts, room: int) -> Layout:
    lines = (f"{film(each.movie, texts, room)} · {when(each.marked_at)}" for each in reply.marked)
    turning = ui.ActionRow[Any](
        button(
            controls.ShowMarked(reply.mark, reply.page - 1),
            texts("button-previous"),
            disabled=reply.page <= 1,
        ),
        button(
            controls.ShowMarked(reply.mark, reply.page + 1),
            texts("button-next"),
            disabled=reply.page >= reply.pages,
        ),
    )
    page = text(small(texts("marked-page", page=reply.page, pages=reply.pages)))
    return Layout(
        text(title, texts("marked-count", count=reply.total)),
        ui.Separator(),
        text(*lines),
        *([page, turning] if reply.pages > 1 else []),
        film_menu(
            controls.TakeOff(reply.mark),
            (each.movie for each in reply.marked),
            texts,
            asks=texts("menu-take-off"),
        ),
        tone=Tone.MARQUEE,
    )
