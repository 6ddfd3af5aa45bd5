"""What rating looks like: a film to rate, the answer to a rating, the list of one's ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle, SelectOption, ui

from bot.domain import ALL_RATINGS, RatingOrder
from bot.stars import format_stars
from bot.texts.names import genre_name
from bot.views import controls, filtercode
from bot.views.buttons import button, menu, star_menu, star_row, star_span
from bot.views.finding import QUOTED
from bot.views.layout import Layout, Tone, fitting, text
from bot.views.library import mark_row
from bot.views.wording import clip, film, genres, heading, mention, small, when

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bot.domain import Mark, Movie, RatingFilter
    from bot.replies import (
        Found,
        MarkUndone,
        NothingToUndo,
        RatingRemoved,
        RatingSaved,
        RatingsPage,
        RatingUndone,
    )
    from bot.texts import Texts

SURPRISE = 0.75
"""Stars between what was expected and what was given from which on it is a surprise."""


def film_to_rate(
    reply: Found,
    texts: Texts,
    *,
    stars: float | None = None,
    marks: AbstractSet[Mark] = frozenset(),
) -> Layout:
    """A film by itself: rate it, or go on from it.

    Args:
        reply: The film.
        texts: The member's language.
        stars: What the member gave it already.
        marks: What they marked it as.
    """
    movie = reply.movie
    also = clip(", ".join(movie.also_known_as), 150)
    question = (
        texts("ask-stars")
        if stars is None
        else texts("ask-stars-again", glyphs=format_stars(stars))
    )
    row = [
        button(controls.MoreLikeThis(movie.movie_id), texts("button-similar")),
        button(controls.Why(movie.movie_id), texts("button-why")),
    ]
    if stars is not None:
        row.insert(0, button(controls.Unrate(movie.movie_id), texts("button-unrate")))
    return Layout(
        text(
            film(movie, texts, 300),
            genres(movie, texts, 200),
            small(texts("also-known-as", titles=also)) if also else "",
            question,
        ),
        star_row(movie.movie_id),
        star_menu(movie.movie_id, texts),
        ui.ActionRow(*row),
        mark_row(movie.movie_id, marks, texts),
        tone=Tone.ASKING,
    )


def rating_saved(reply: RatingSaved, texts: Texts) -> Layout:
    """What was stored, what it replaced, what the model had expected."""
    return Layout(
        text(
            rating_line(reply, texts, 300),
            "" if reply.expected is None else _expectation(reply.stars, reply.expected, texts),
            small(texts("rated-count", count=reply.rated_count)),
        ),
        ui.ActionRow(
            undo_button(reply.movie, reply.before, texts),
            button(controls.MoreLikeThis(reply.movie.movie_id), texts("button-similar")),
            button(controls.MorePicks("5"), texts("button-recommend"), ButtonStyle.primary),
        ),
        tone=Tone.DONE,
    )


def rating_line(reply: RatingSaved, texts: Texts, room: int) -> str:
    """The film and the stars it was given, on two lines."""
    if reply.before is None:
        before = texts("rated-first")
    elif reply.before == reply.stars:
        before = texts("rated-same")
    else:
        before = texts("rated-before", glyphs=format_stars(reply.before))
    given = texts("rated", glyphs=format_stars(reply.stars))
    return f"{film(reply.movie, texts, room)}\n{given}{before}"


def _expectation(stars: float, expected: float, texts: Texts) -> str:
    surprise = "close"
    if abs(stars - expected) >= SURPRISE:
        surprise = "more" if stars > expected else "less"
    return texts("rated-expected", expected=expected, surprise=surprise)


def undo_button(movie: Movie, before: float | None, texts: Texts) -> ui.Button[Layout]:
    """Puts back the stars from `before`, or none."""
    halves = 0 if before is None else round(before * 2)
    return button(controls.PutBack(movie.movie_id, halves), texts("button-undo"))


def rating_removed(reply: RatingRemoved, texts: Texts) -> Layout:
    """What is gone, with a way back."""
    if reply.before is None:
        return Layout(
            text(film(reply.movie, texts, 300), texts("unrated-nothing")), tone=Tone.ASKING
        )
    return Layout(
        text(
            film(reply.movie, texts, 300),
            texts("unrated", glyphs=format_stars(reply.before)),
        ),
        ui.ActionRow(undo_button(reply.movie, reply.before, texts)),
        tone=Tone.DONE,
    )


def rating_undone(reply: RatingUndone, texts: Texts) -> Layout:
    """What is in force again, with a way back."""
    now = (
        texts("undone-to-none")
        if reply.now is None
        else texts("undone-to-stars", glyphs=format_stars(reply.now))
    )
    return Layout(
        text(film(reply.movie, texts, 300), now),
        ui.ActionRow(
            button(controls.OpenFilm(reply.movie.movie_id), texts("button-rate")),
        ),
        tone=Tone.DONE,
    )


def mark_undone(reply: MarkUndone, texts: Texts) -> Layout:
    """Which mark is set again, or is not any more."""
    key = "mark-set-again" if reply.now else "mark-off-again"
    return Layout(
        text(film(reply.movie, texts, 300), texts(key, mark=reply.mark)),
        ui.ActionRow(button(controls.OpenFilm(reply.movie.movie_id), texts("button-rate"))),
        tone=Tone.DONE,
    )


def nothing_to_undo(_: NothingToUndo, texts: Texts) -> Layout:
    """There was nothing."""
    return Layout(text(texts("nothing-to-undo")), tone=Tone.ASKING)


def ratings_page(reply: RatingsPage, texts: Texts, *, user_id: int = 0) -> Layout:
    """Ratings, a page at a time.

    Args:
        reply: The page.
        texts: The language of whoever looks.
        user_id: Discord's id of the member whose they are; 0 for one's own.
    """
    if reply.ratings:
        return fitting(lambda room: _ratings_page(reply, texts, user_id, room))
    title = _ratings_title(user_id, texts)
    if reply.only == ALL_RATINGS:
        none = texts("ratings-none-of" if user_id else "ratings-none")
        return Layout(text(title, none), tone=Tone.MARQUEE)
    return Layout(
        text(title, _passing(reply.only, texts), texts("ratings-none-passing")),
        ui.ActionRow(_all_button(reply, user_id, texts)),
        tone=Tone.MARQUEE,
    )


def _ratings_page(reply: RatingsPage, texts: Texts, user_id: int, room: int) -> Layout:
    lines = (
        texts(
            "ratings-line",
            glyphs=format_stars(rating.stars),
            film=film(rating.movie, texts, room),
            when=when(rating.rated_at),
        )
        for rating in reply.ratings
    )
    orders = [
        SelectOption(label=texts(f"order-{order}"), value=order, default=order == reply.order)
        for order in RatingOrder
    ]
    only = filtercode.encode(reply.only)

    def turn(page: int, label: str, *, disabled: bool) -> ui.Button[Layout]:
        control = controls.ShowRatings(user_id, reply.order, page, only)
        return button(control, texts(label), disabled=disabled)

    row = []
    if reply.pages > 1:
        row += [
            turn(reply.page - 1, "button-previous", disabled=reply.page <= 1),
            turn(reply.page + 1, "button-next", disabled=reply.page >= reply.pages),
        ]
    if reply.only != ALL_RATINGS:
        row.append(_all_button(reply, user_id, texts))
    page = text(small(texts("ratings-page", page=reply.page, pages=reply.pages)))
    return Layout(
        text(
            _ratings_title(user_id, texts),
            _passing(reply.only, texts),
            texts("ratings-summary", count=reply.total, mean=reply.mean_stars or 0.0),
        ),
        ui.Separator(),
        text(*lines),
        *([page] if reply.pages > 1 else []),
        *([ui.ActionRow(*row)] if row else []),
        menu(controls.SortRatings(user_id, only), texts("menu-sort"), orders),
        tone=Tone.MARQUEE,
    )


def _ratings_title(user_id: int, texts: Texts) -> str:
    if not user_id:
        return heading(texts("ratings-title"))
    return heading(texts("ratings-title-of", member=mention(user_id)))


def _passing(only: RatingFilter, texts: Texts) -> str:
    """Which of the ratings these are, in as many words as it takes; empty for all."""
    parts = []
    if only.genres:
        named = ", ".join(genre_name(genre, texts) for genre in only.genres)
        parts.append(texts("only-genres", genres=clip(named, 120)))
    span = only.stars_from, only.stars_to
    if span != (ALL_RATINGS.stars_from, ALL_RATINGS.stars_to):
        parts.append(star_span(*span, texts))
    if only.text:
        parts.append(texts("only-text", text=clip(only.text, QUOTED)))
    return " · ".join(parts)


def _all_button(reply: RatingsPage, user_id: int, texts: Texts) -> ui.Button[Layout]:
    return button(controls.ShowRatings(user_id, reply.order, 1, ""), texts("button-all-ratings"))
