"""Every reply as something rich can print: pure functions, the same words whatever the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.console import Group as Stack
from rich.table import Table
from rich.text import Text

from bot import replies
from bot.console import asides, gauges, lists, portraits, reports, spoken
from bot.console.commands import COMMANDS, Typed, called, read
from bot.console.markup import styled
from bot.texts.names import group_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

    from bot.console.asides import Aside
    from bot.console.commands import Command
    from bot.replies import Reply
    from bot.texts import Texts


def render(reply: Reply | Aside, texts: Texts) -> RenderableType:
    """What the terminal shows for one reply, in the language of `texts`."""
    return _RENDERERS[type(reply)](reply, texts)


# -- finding a movie -------------------------------------------------------------------------


def _found(reply: replies.Found, texts: Texts) -> RenderableType:
    return Stack(lists.movie_line(reply.movie), lists.genres_line(reply.movie, texts))


def _which_one(reply: replies.WhichOne, texts: Texts) -> RenderableType:
    return Stack(
        styled(texts("console-which-one", text=reply.text)),
        lists.numbered(reply.candidates, texts),
        styled(texts("console-pick-number"), "aside"),
    )


def _no_such_movie(reply: replies.NoSuchMovie, texts: Texts) -> RenderableType:
    if not reply.nearest:
        return styled(texts("console-no-such-movie", text=reply.text))
    return Stack(
        styled(texts("console-no-such-movie-but", text=reply.text)),
        lists.numbered(reply.nearest, texts),
        styled(texts("console-pick-number"), "aside"),
    )


def _which_reading(reply: asides.WhichReading, texts: Texts) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="faint", width=3)
    for number, reading in enumerate(reply.readings, start=1):
        stars = (
            Text(texts("console-reading-stars-next"), style="aside")
            if reading.stars is None
            else gauges.stars(reading.stars)
        )
        table.add_row(str(number), lists.movie_line(reading.movie), stars)
    return Stack(
        styled(texts("console-which-reading", text=reply.text)),
        table,
        styled(texts("console-pick-number"), "aside"),
    )


def _film_added(reply: replies.FilmAdded, texts: Texts) -> RenderableType:
    return Stack(
        styled(texts("film-added"), "good"),
        lists.movie_line(reply.movie),
        lists.genres_line(reply.movie, texts),
        styled(texts("film-added-about"), "aside"),
    )


def _film_known(reply: replies.FilmKnown, texts: Texts) -> RenderableType:
    film = lists.movie_line(reply.movie), lists.genres_line(reply.movie, texts)
    return Stack(styled(texts("film-known")), *film)


def _film_removed(reply: replies.FilmRemoved, texts: Texts) -> RenderableType:
    return styled(texts("film-removed", film=reply.movie.label))


def _film_missing(_: asides.FilmMissing, texts: Texts) -> RenderableType:
    return styled(texts("console-added-missing"), "warn")


# -- ratings ---------------------------------------------------------------------------------


def _how_many_stars(reply: asides.HowManyStars, texts: Texts) -> RenderableType:
    key = "console-how-many-stars" if reply.now is None else "console-how-many-stars-now"
    values = {"title": reply.movie.label, "now": reply.now or 0}
    parts = [styled(texts(key, **values))]
    if reply.expected is not None:
        parts.append(styled(texts("console-expected", stars=reply.expected), "aside"))
    return Stack(*parts)


def _saved(reply: replies.RatingSaved, texts: Texts) -> RenderableType:
    line = Text.assemble(lists.movie_line(reply.movie), "  ", gauges.stars(reply.stars))
    notes = []
    if reply.before == reply.stars:
        notes.append(texts("console-saved-same"))
    elif reply.before is not None:
        notes.append(texts("console-saved-before", stars=reply.before))
    if reply.expected is not None:
        notes.append(texts("console-saved-expected", stars=reply.expected))
    notes.append(texts("console-saved-count", count=reply.rated_count))
    return Stack(line, styled(" · ".join(notes), "aside"))


def _film_asked(reply: replies.FilmAsked, texts: Texts) -> RenderableType:
    saved, asked = reply.saved, reply.number - 1
    told = []
    if saved is not None:
        glyphs = gauges.stars(saved.stars).plain
        told.append(styled(texts("start-rated", title=saved.movie.label, glyphs=glyphs), "aside"))
    progress = "▰" * asked + "▱" * (reply.of - asked)
    return Stack(
        *told,
        styled(texts("start-progress", bar=progress, number=reply.number, of=reply.of)),
        "",
        lists.movie_line(reply.movie),
        lists.genres_line(reply.movie, texts),
        "",
        styled(texts("console-start-film"), "aside"),
    )


def _removed(reply: replies.RatingRemoved, texts: Texts) -> RenderableType:
    key = "console-removed" if reply.before is not None else "console-removed-nothing"
    return styled(texts(key, title=reply.movie.label, count=reply.rated_count))


def _undone(reply: replies.RatingUndone, texts: Texts) -> RenderableType:
    if reply.now is None:
        return styled(texts("console-undone-none", title=reply.movie.label))
    return Text.assemble(
        styled(texts("console-undone", title=reply.movie.label)), " ", gauges.stars(reply.now)
    )


def _mark_undone(reply: replies.MarkUndone, texts: Texts) -> RenderableType:
    key = "mark-set-again" if reply.now else "mark-off-again"
    return Stack(lists.movie_line(reply.movie), styled(texts(key, mark=reply.mark), "aside"))


def _marked(reply: replies.MovieMarked, texts: Texts) -> RenderableType:
    told = texts("marked-already" if reply.was else "marked", mark=reply.mark)
    ended = [texts("unmarked", mark=mark) for mark in reply.off]
    return Stack(lists.movie_line(reply.movie), styled(" ".join((told, *ended)), "aside"))


def _unmarked(reply: replies.MovieUnmarked, texts: Texts) -> RenderableType:
    told = texts("unmarked" if reply.was else "unmarked-nothing", mark=reply.mark)
    return Stack(lists.movie_line(reply.movie), styled(told, "aside"))


def _nothing_to_undo(_reply: replies.NothingToUndo, texts: Texts) -> RenderableType:
    return styled(texts("console-nothing-to-undo"))


# -- groups ----------------------------------------------------------------------------------


def _no_such_group(reply: replies.NoSuchGroup, texts: Texts) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="faint", width=3)
    for number, name in enumerate(reply.names, start=1):
        table.add_row(str(number), Text(group_name(name, texts)))
    return Stack(
        styled(texts("console-no-such-group", text=reply.text)),
        table,
        styled(texts("console-pick-number"), "aside"),
    )


# -- everything else -------------------------------------------------------------------------


def _help(reply: replies.Help, texts: Texts) -> RenderableType:
    table = Table.grid(padding=(0, 3, 0, 1))
    table.add_column(no_wrap=True)
    table.add_column()
    for command in COMMANDS:
        if command.admin and not reply.admin:
            continue
        name, takes = _usage(command, texts)
        usage = Text.assemble((name, "film"), (f" {takes}", "aside"))
        table.add_row(usage, styled(texts(command.about_key)))
    return Stack(
        styled(texts("console-help-heading")),
        "",
        table,
        "",
        styled(texts("console-help-talk")),
        styled(texts("console-help-stars"), "aside"),
        styled(texts("console-help-wishes"), "aside"),
    )


def _usage(command: Command, texts: Texts) -> tuple[str, str]:
    """How to type a command, and what goes behind it, as this language calls them."""
    takes = re.sub(r"[A-Z]+", lambda word: texts.phrase("usage", word[0]), command.takes)
    return f"/{called(command, texts.language)}", takes


def _refusal(reply: replies.Refusal, texts: Texts) -> RenderableType:
    values = dict(reply.args)
    if reply.incident:
        values["incident"] = reply.incident
    return styled(texts(reply.text_key, **values), "warn")


def _title_missing(reply: asides.TitleMissing, texts: Texts) -> RenderableType:
    typed = read(reply.usage)
    usage = " ".join(_usage(typed.command, texts)) if isinstance(typed, Typed) else reply.usage
    return styled(texts("console-title-missing", usage=usage), "warn")


def _unknown_command(reply: asides.UnknownCommand, texts: Texts) -> RenderableType:
    if reply.meant:
        text = texts("console-unknown-command-but", name=reply.name, meant=reply.meant)
    else:
        text = texts("console-unknown-command", name=reply.name)
    return styled(text, "warn")


def _no_such_number(reply: asides.NoSuchNumber, texts: Texts) -> RenderableType:
    return styled(texts("console-no-such-number", last=reply.last), "warn")


def _data_written(reply: asides.DataWritten, texts: Texts) -> RenderableType:
    return styled(texts("console-mydata-written", path=reply.path))


def _delete_everything(reply: asides.DeleteEverything, texts: Texts) -> RenderableType:
    return Stack(
        styled(texts("mydata-delete-ask", count=reply.ratings), "warn"),
        styled(texts("mydata-delete-final"), "aside"),
        styled(texts("console-mydata-delete-number"), "aside"),
    )


def _data_deleted(reply: replies.DataDeleted, texts: Texts) -> RenderableType:
    return styled(texts("mydata-deleted", count=reply.ratings))


def _cancelled(reply: asides.TrainingCancelled, texts: Texts) -> RenderableType:
    return styled(texts("console-cancelling" if reply.was_running else "console-nothing-to-cancel"))


def _goodbye(reply: asides.Goodbye, texts: Texts) -> RenderableType:
    return styled(texts("console-goodbye", count=reply.rated_count), "aside")


_RENDERERS: dict[type, Callable[..., RenderableType]] = {
    replies.Found: _found,
    replies.WhichOne: _which_one,
    replies.NoSuchMovie: _no_such_movie,
    replies.RatingSaved: _saved,
    replies.RatingRemoved: _removed,
    replies.RatingUndone: _undone,
    replies.MarkUndone: _mark_undone,
    replies.NothingToUndo: _nothing_to_undo,
    replies.RatingsPage: lists.ratings,
    replies.MovieMarked: _marked,
    replies.MovieUnmarked: _unmarked,
    replies.MarkedPage: lists.marked,
    replies.DataDeleted: _data_deleted,
    replies.Picks: lists.picks,
    replies.SimilarMovies: lists.similar,
    replies.GroupsAsked: lists.groups_asked,
    replies.FilmAsked: _film_asked,
    replies.Groups: lists.groups,
    replies.GroupShown: lists.group_shown,
    replies.NoSuchGroup: _no_such_group,
    replies.FilmMap: portraits.film_map,
    replies.TasteProfile: portraits.taste,
    replies.TasteUnknown: portraits.taste_unknown,
    replies.TrainingStarted: reports.started,
    replies.TrainingUpdate: reports.update,
    replies.TrainingFinished: reports.finished,
    replies.AdminSettings: reports.settings,
    replies.FilmAdded: _film_added,
    replies.FilmKnown: _film_known,
    replies.FilmRemoved: _film_removed,
    asides.FilmMissing: _film_missing,
    replies.ModelList: reports.model_list,
    replies.ModelInUse: reports.model_in_use,
    replies.Status: reports.status,
    replies.Help: _help,
    replies.Refusal: _refusal,
    **spoken.RENDERERS,
    asides.WhichReading: _which_reading,
    asides.HowManyStars: _how_many_stars,
    asides.TitleMissing: _title_missing,
    asides.UnknownCommand: _unknown_command,
    asides.NoSuchNumber: _no_such_number,
    asides.Pictured: portraits.pictured,
    asides.DataWritten: _data_written,
    asides.DeleteEverything: _delete_everything,
    asides.TrainingCancelled: _cancelled,
    asides.Goodbye: _goodbye,
}
"""How each kind of reply is drawn."""
