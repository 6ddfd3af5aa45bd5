"""Pictures of films and of tastes, with what they say in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.texts.names import group_name
from bot.views import controls
from bot.views.buttons import button, film_menu
from bot.views.layout import Layout, Tone, picture, text
from bot.views.wording import Markup, clip, heading, small

if TYPE_CHECKING:
    from bot.domain import File
    from bot.replies import FilmMap, TasteProfile, TasteUnknown
    from bot.texts import Texts

    Block = ui.Item[Any]

NAME = 80
"""Letters of a group's or a person's name."""


def film_map(reply: FilmMap, texts: Texts, drawn: File | None = None) -> Layout:
    """The map, and where on it the member's films are.

    Args:
        reply: What is on it.
        texts: The reader's language.
        drawn: The picture, where there is one.
    """
    name = clip(reply.name, NAME) or "…"
    title = texts("map-shown", name=name) if reply.name else texts("map-title-own")
    if drawn is not None and not reply.name:
        title = ""  # The picture has one.
    homes = [group for group in reply.groups[:3] if group.rated_by_member]
    if homes:
        named = Markup(", ".join(_group(group.name, texts) for group in homes))
        where = texts("map-homes", count=len(reply.rated), groups=named)
    else:
        where = texts("map-empty") if not reply.name else ""
    row = [
        button(controls.ShowTaste(), texts("button-taste")),
        button(controls.ShowGroups(1), texts("button-all-groups")),
    ]
    if not reply.name:
        row.append(button(controls.ShareMap(), texts("button-share")))
    return _portrait(title, [where], drawn, row)


def taste(reply: TasteProfile, texts: Texts, drawn: File | None = None) -> Layout:
    """Somebody's taste, in a picture and in two sentences.

    Args:
        reply: What is known of it.
        texts: The reader's language.
        drawn: The picture, where there is one.
    """
    name = clip(reply.name, NAME) or "…"
    title = texts("taste-shown", name=name) if reply.name else texts("taste-title-own")
    if drawn is not None and not reply.name:
        title = ""
    lines = [texts("taste-summary", count=reply.rated_count, mean=reply.mean)]
    if reply.groups:
        best = Markup(", ".join(_group(liking.name, texts) for liking in reply.groups[:3]))
        lines.append(texts("taste-best", groups=best))
    row = [
        button(controls.MorePicks("5"), texts("button-recommend"), ButtonStyle.primary),
        button(controls.ShowMap(), texts("button-map")),
    ]
    if not reply.name:
        row.append(button(controls.ShareTaste(), texts("button-share")))
    return _portrait(title, lines, drawn, row)


def taste_unknown(reply: TasteUnknown, texts: Texts) -> Layout:
    """How many ratings are missing, and films to begin with."""
    if reply.name:
        sorry = texts("taste-unknown-of", name=clip(reply.name, NAME) or "…")
        return Layout(text(sorry), tone=Tone.ASKING)
    blocks: list[Block] = [
        text(
            heading(texts("taste-title-own")),
            texts("taste-unknown", count=reply.rated_count, missing=reply.missing),
            small(texts("taste-unknown-how")),
        )
    ]
    if reply.ask:
        then = controls.ChooseToRate(0)
        blocks.append(film_menu(then, reply.ask, texts, asks=texts("menu-known")))
    return Layout(*blocks, tone=Tone.ASKING)


def _portrait(
    title: str, lines: list[str], drawn: File | None, row: list[ui.Button[Any]]
) -> Layout:
    """A picture below what it says in words; without one, the words alone."""
    words = [heading(title) if title else "", *lines]
    blocks: list[Block] = [text(*words)] if any(words) else []
    if drawn is not None:
        blocks.append(picture(drawn))
    return Layout(
        *blocks, ui.ActionRow(*row), tone=Tone.MARQUEE, files=() if drawn is None else (drawn,)
    )


def _group(name: str, texts: Texts) -> str:
    return texts("group-mentioned", name=clip(group_name(name, texts), NAME) or "…")
