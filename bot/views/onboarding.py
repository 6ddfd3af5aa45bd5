"""The first minute: groups to pick from, then one film at a time with stars to press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, SelectOption, ui

from bot.stars import format_stars
from bot.texts.names import group_name
from bot.views import controls
from bot.views.buttons import button, menu, star_options
from bot.views.layout import MAX_OPTIONS, Layout, Tone, text
from bot.views.wording import bar, clip, film, genres, heading, label, small

if TYPE_CHECKING:
    from bot.replies import FilmAsked, Group, GroupsAsked
    from bot.texts import Texts

TITLE_ROOM = 300
"""One film leaves room for any title."""


def groups_asked(reply: GroupsAsked, texts: Texts) -> Layout:
    """Which kinds of films do you like? Pick some, or none."""
    options = [_group(group, reply, texts) for group in reply.groups[:MAX_OPTIONS]]
    title = "start-title-again" if reply.rated_count else "start-title"
    lines = [heading(texts(title)), texts("start-intro", count=reply.rated_count)]
    row = [button(controls.StartAnything(), texts("button-anything"), ButtonStyle.primary)]
    if reply.chosen:
        row.insert(0, button(controls.StartAsBefore(), texts("button-as-before")))
    if not options:
        return Layout(text(*lines), ui.ActionRow(*row), tone=Tone.ASKING)
    return Layout(
        text(*lines, texts("start-groups")),
        menu(controls.StartGroups(), texts("menu-groups"), options, most=reply.most),
        ui.ActionRow(*row),
        tone=Tone.ASKING,
    )


def _group(group: Group, reply: GroupsAsked, texts: Texts) -> SelectOption:
    """A group with its best-known films; found again by its name, for numbers change."""
    examples = clip(", ".join(label(movie, 40) for movie in group.examples[:3]), 100)
    return SelectOption(
        label=clip(group_name(group.name, texts), 100) or "…",
        value=group.name[:100] or "…",
        description=examples or None,
        default=group.name in reply.chosen,
    )


def film_asked(reply: FilmAsked, texts: Texts) -> Layout:
    """One film: stars, or a way past it."""
    movie_id = reply.movie.movie_id
    stars = (
        button(controls.StartRate(movie_id, count * 2), f"{count}★", ButtonStyle.primary)
        for count in range(1, 6)
    )
    past = [
        button(controls.StartPass(movie_id, seen=0), texts("button-not-seen")),
        button(controls.StartPass(movie_id, seen=1), texts("button-pass")),
        button(controls.StartEnough(), texts("button-enough")),
    ]
    if reply.before is not None:
        past.insert(2, button(controls.StartBack(reply.before), texts("button-back")))
    progress = bar((reply.number - 1) / reply.of, reply.of)
    return Layout(
        text(
            heading(texts("start-progress", bar=progress, number=reply.number, of=reply.of)),
            _just_rated(reply, texts),
        ),
        ui.Separator(),
        text(
            film(reply.movie, texts, TITLE_ROOM),
            genres(reply.movie, texts, TITLE_ROOM),
            texts("ask-stars"),
        ),
        ui.ActionRow[Any](*stars),
        menu(controls.StartRateMenu(movie_id), texts("menu-stars"), star_options(texts)),
        ui.ActionRow(*past),
        tone=Tone.ASKING,
    )


def _just_rated(reply: FilmAsked, texts: Texts) -> str:
    saved = reply.saved
    if saved is None:
        return ""
    title = clip(saved.movie.title, TITLE_ROOM) or "…"
    return small(texts("start-rated", title=title, glyphs=format_stars(saved.stars)))
