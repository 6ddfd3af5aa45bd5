"""The buttons and menus themselves: one way to draw each control, everywhere the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, SelectOption, ui

from bot.domain import Mark
from bot.stars import format_stars
from bot.texts.names import genre_name
from bot.views import controls
from bot.views.layout import MAX_OPTIONS
from bot.views.wording import clip, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.domain import Movie
    from bot.texts import Texts

    Button = ui.Button[Any]
    Row = ui.ActionRow[Any]

ALL_STARS = tuple(half / 2 for half in range(10, 0, -1))
"""The ten ratings, best first."""


def button(
    control: controls.Control,
    text: str,
    style: ButtonStyle = ButtonStyle.secondary,
    *,
    disabled: bool = False,
) -> Button:
    """A button that says `text` and sends `control`."""
    return ui.Button(label=text, style=style, custom_id=control.custom_id, disabled=disabled)


def star_row(movie_id: int) -> Row:
    """One to five stars, a press each."""
    return ui.ActionRow(
        *(
            button(controls.Rate(movie_id, stars * 2), f"{stars}★", ButtonStyle.primary)
            for stars in range(1, 6)
        )
    )


def star_options(texts: Texts) -> list[SelectOption]:
    """All ten ratings; their values are half stars."""
    return [
        SelectOption(
            label=texts("option-stars", glyphs=format_stars(stars), stars=stars),
            value=str(round(stars * 2)),
        )
        for stars in ALL_STARS
    ]


def star_span(low: float, high: float, texts: Texts) -> str:
    """Ratings from `low` to `high` stars, in words."""
    if low == high:
        return texts("option-stars", glyphs=format_stars(low), stars=low)
    return texts("only-stars", low=low, high=high)


def star_menu(movie_id: int, texts: Texts) -> Row:
    """All ten ratings in a menu."""
    return menu(controls.RateMenu(movie_id), texts("menu-stars"), star_options(texts))


def pick_menu(movie_id: int, texts: Texts) -> Row:
    """Everything to be done with one pick of a long list."""
    more = [
        SelectOption(label=texts("option-similar"), value="similar"),
        SelectOption(label=texts("option-why"), value="why"),
        *(SelectOption(label=texts(f"option-{mark}"), value=mark) for mark in Mark),
    ]
    return menu(controls.PickMenu(movie_id), texts("menu-pick"), star_options(texts) + more)


def film_menu(
    control: controls.Control, movies: Iterable[Movie], texts: Texts, *, asks: str = ""
) -> Row:
    """Films to choose from, up to as many as a menu holds; the values are their ids.

    Args:
        control: What the menu sends.
        movies: The films.
        texts: The member's language.
        asks: What the menu says until one is chosen, if not simply to choose.
    """
    options = [
        SelectOption(
            label=label(movie),
            value=str(movie.movie_id),
            description=clip(" · ".join(genre_name(g, texts) for g in movie.genres), 100) or None,
        )
        for movie in movies
    ]
    return menu(control, asks or texts("menu-which"), options[:MAX_OPTIONS])


def menu(
    control: controls.Control, placeholder: str, options: list[SelectOption], *, most: int = 1
) -> Row:
    """A row with a menu that sends `control` and the value chosen, or up to `most` of them."""
    return ui.ActionRow(
        ui.Select(
            custom_id=control.custom_id,
            placeholder=placeholder,
            options=options,
            max_values=min(most, len(options)),
        )
    )
