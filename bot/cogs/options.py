"""What members type into commands, completed while they type and understood when they are done."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, cast

from discord import AppCommandOptionType, app_commands

from bot.domain import HIGHEST_STARS, LOWEST_STARS
from bot.errors import NoModelYet, NotStars, StarsOutOfTen, UserFacingError
from bot.genres import genres_in
from bot.replies import Found, NoSuchMovie, WhichOne
from bot.stars import format_stars, parse_star_span, parse_stars
from bot.texts.names import genre_name, group_name
from bot.views.buttons import star_span
from bot.views.wording import clip, label, texts_for
from bot.years import Years, parse_years

if TYPE_CHECKING:
    import discord

    from bot.application import Application

    Choices = list[app_commands.Choice[str]]

MOST_CHOICES = 25
MOST_TYPED = 200
"""Longer texts are no title, genre or rating; Discord does not let them be sent."""

_ID = re.compile(r"id:(-?\d{1,18})")
"""The value of a choice. Its prefix tells it from a title such as "1917" typed by hand."""

Film = Found | WhichOne | NoSuchMovie
"""What a typed or chosen title turned out to be."""

_SPANS = [(5.0, 5.0), (4.0, 5.0), (3.0, 5.0), (3.0, 3.5), (0.5, 2.5), (0.5, 1.0)]
"""Spans of stars that are offered before anything is typed."""


class NotYears(UserFacingError):  # noqa: N818 - named for what was typed
    """Text that is no span of years; `text` is what was typed."""

    text_key = "error-not-years"


class NotAStarSpan(UserFacingError):  # noqa: N818
    """Text that is no span of stars; `text` is what was typed."""

    text_key = "error-not-a-star-span"


def _app(interaction: discord.Interaction[Any]) -> Application:
    return cast("Application", interaction.client.app)


class _Option(app_commands.Transformer):
    """A text of bounded length."""

    @property
    def type(self) -> AppCommandOptionType:
        return AppCommandOptionType.string

    @property
    def max_value(self) -> int:
        return MOST_TYPED


class FilmOption(_Option):
    """A film by its title; the choices' values are ids, so that namesakes stay apart."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """The films that the text typed so far may mean, the best known before the first letter."""
        choices = _app(interaction).catalogue.choices
        found = await asyncio.to_thread(choices, value[:MOST_TYPED], MOST_CHOICES)
        return [
            app_commands.Choice(name=label(movie), value=f"id:{movie.movie_id}") for movie in found
        ]

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> Film:
        """The film that was chosen, or what the text typed instead of choosing may mean.

        Raises:
            MovieNotInCatalogue: The id in the choice is no film's, or is one's no more.
            NoModelYet: There are no films at all before the first training.
        """
        catalogue = _app(interaction).catalogue
        if not len(catalogue):
            raise NoModelYet
        chosen = _ID.fullmatch(value)
        if chosen:
            return Found(catalogue.movie(int(chosen[1])))
        return await asyncio.to_thread(catalogue.resolve, value)


class AddedFilmOption(FilmOption):
    """A film that was added by hand."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """The films that were added, those whose titles hold what was typed."""
        added = await _app(interaction).films.added()
        fitting = [movie for movie in added if value.casefold().strip() in movie.title.casefold()]
        return [
            app_commands.Choice(name=label(movie), value=f"id:{movie.movie_id}")
            for movie in fitting[:MOST_CHOICES]
        ]


class StarsOption(_Option):
    """A rating, however people write it."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """The ten ratings, or those that begin as typed."""
        texts = texts_for(str(interaction.locale))
        return [
            app_commands.Choice(
                name=texts("option-stars", glyphs=format_stars(stars), stars=stars),
                value=f"{stars:g}",
            )
            for stars in stars_offered(value)
        ]

    async def transform(self, _: discord.Interaction[Any], value: str, /) -> float:
        """Stars from half a star to five."""
        return parse_stars(value)


class StarSpanOption(_Option):
    """Stars from and up to which: `4`, `4+`, `3-4`, `up to 2.5`."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """What was typed, if it is a span; else common ones."""
        texts = texts_for(str(interaction.locale))
        try:
            spans = [parse_star_span(value)]
        except NotStars:
            spans = _SPANS
        return [
            app_commands.Choice(name=star_span(low, high, texts), value=f"{low:g}-{high:g}")
            for low, high in spans
        ]

    async def transform(self, _: discord.Interaction[Any], value: str, /) -> tuple[float, float]:
        """Fewest and most stars."""
        try:
            return parse_star_span(value)
        except NotStars:
            raise NotAStarSpan(text=clip(value, 40)) from None


class GenresOption(_Option):
    """One genre or several, with commas between."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """The genres typed so far, and one more."""
        *before, last = (part.strip() for part in value.split(","))
        ready = [genre for genre in before if genre]
        taken = {_plain(genre) for genre in ready}
        texts = texts_for(str(interaction.locale))
        known = _app(interaction).recommending.genres()
        called = {genre: genre_name(genre, texts) for genre in known}
        fitting = [
            name
            for genre, name in called.items()
            if any(_plain(last) in _plain(each) for each in (genre, name))
            and taken.isdisjoint((_plain(genre), _plain(name)))
        ]
        fitting.sort(key=lambda name: not _plain(name).startswith(_plain(last)))
        lists = [", ".join((*ready, name)) for name in fitting[:MOST_CHOICES]]
        return [app_commands.Choice(name=each, value=each) for each in lists if len(each) <= 100]

    async def transform(
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> tuple[str, ...]:
        """The genres by the names that the catalogue has for them."""
        known = _app(interaction).recommending.genres()
        return genres_in(value, known)


class YearsOption(_Option):
    """A span of years: `1994`, `90s`, `1990-1999`, `since 2010`, `before 1980`; German too."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """Decades, or what was typed."""
        texts = texts_for(str(interaction.locale))
        decades = [texts("decade", year=str(year)) for year in range(2020, 1910, -10)]
        typed = value.strip()
        fitting = [each for each in decades if typed in each]
        return [app_commands.Choice(name=each, value=each) for each in fitting or [typed[:100]]]

    async def transform(self, _: discord.Interaction[Any], value: str, /) -> Years:
        """First and last year."""
        return years_typed(value)


class GroupOption(_Option):
    """A group of films by its name, in English or as the member's language calls it."""

    async def autocomplete(  # type: ignore[override]  # narrower choices than discord.py's own
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> Choices:
        """The groups whose names hold what was typed."""
        typed = value.casefold().strip()
        fitting = [
            app_commands.Choice(name=clip(shown, 100), value=name[:100])
            for name, shown in (await _groups(interaction)).items()
            if typed in name.casefold() or typed in shown.casefold()
        ]
        return fitting[:MOST_CHOICES]

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> str:
        """The English name, or the text as it was typed: the service knows which it means."""
        typed = value.casefold().strip()
        named = (await _groups(interaction)).items()
        return next((name for name, shown in named if shown.casefold() == typed), value)


async def _groups(interaction: discord.Interaction[Any]) -> dict[str, str]:
    """What the member's language calls each group; none before the first training."""
    recommending, texts = _app(interaction).recommending, texts_for(str(interaction.locale))
    groups = (await recommending.groups()).groups if recommending.ready else ()
    return {group.name: group_name(group.name, texts) for group in groups}


def stars_offered(typed: str) -> list[float]:
    """The ratings that a half-typed one may become, or that a whole one means; else all ten."""
    every = [half / 2 for half in range(int(HIGHEST_STARS * 2), int(LOWEST_STARS * 2) - 1, -1)]
    number = typed.strip().replace(",", ".")
    if beginning := [stars for stars in every if f"{stars:g}".startswith(number)]:
        return beginning
    try:
        return [parse_stars(typed)]
    except StarsOutOfTen as error:
        return [parse_stars(str(error.args_["meant"]))]
    except NotStars:
        return every


def years_typed(text: str) -> Years:
    """The years that a text means.

    Raises:
        NotYears: It means none.
    """
    years = parse_years(text)
    if years is None:
        raise NotYears(text=clip(text, 40))
    return years


def _plain(text: str) -> str:
    """Letters alone in one case: `Sci-Fi` and `scifi` are the same."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
