"""The groups of films that the model found: all of them, and one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import SelectOption, ui

from bot.domain import Wish
from bot.texts.names import group_name
from bot.views import controls
from bot.views.buttons import button, menu
from bot.views.finding import QUOTED
from bot.views.layout import MAX_OPTIONS, Layout, Tone, fitting, text
from bot.views.picks import more_button, pick_blocks
from bot.views.wording import clip, heading, small

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.replies import Group, Groups, GroupShown, NoSuchGroup
    from bot.texts import Texts

PER_PAGE = 8
MOST_PICKS = 5


def groups(reply: Groups, texts: Texts, *, page: int = 1) -> Layout:
    """The groups, a page at a time, with a menu that opens one."""
    if not reply.groups:
        return Layout(text(heading(texts("groups-title")), texts("groups-none")), tone=Tone.MARQUEE)
    return fitting(lambda room: _groups(reply, texts, page, room))


def _groups(reply: Groups, texts: Texts, page: int, room: int) -> Layout:
    pages = -(-len(reply.groups) // PER_PAGE)
    page = min(max(page, 1), pages)
    shown = reply.groups[(page - 1) * PER_PAGE : page * PER_PAGE]
    turning = [
        button(controls.ShowGroups(page - 1), texts("button-previous"), disabled=page <= 1),
        button(controls.ShowGroups(page + 1), texts("button-next"), disabled=page >= pages),
    ]
    return Layout(
        text(heading(texts("groups-title")), small(texts("groups-intro"))),
        *(text(*_lines(group, texts, room)) for group in shown),
        _group_menu((group.name for group in shown), texts),
        *([text(small(texts("groups-page", page=page, pages=pages)))] * (pages > 1)),
        ui.ActionRow(*turning * (pages > 1), button(controls.ShowMap(), texts("button-map"))),
        tone=Tone.MARQUEE,
    )


def _lines(group: Group, texts: Texts, room: int) -> list[str]:
    """Name, size, the member's part in it, and what is in it."""
    notes = [texts("group-size", size=group.size)]
    if group.rated_by_member:
        notes.append(
            texts("group-yours", count=group.rated_by_member, mean=group.member_mean or 0.0)
        )
    examples = ", ".join(clip(movie.title, room) for movie in group.examples[:3])
    return [
        texts("group-name", name=clip(group_name(group.name, texts), room) or "…"),
        texts("group-examples", titles=clip(examples, 2 * room)) if examples else "",
        small(" · ".join(notes)),
    ]


def _group_menu(names: Iterable[str], texts: Texts) -> ui.ActionRow[Layout]:
    # A name longer than a value can be is found again by its beginning.
    options = [
        SelectOption(label=clip(group_name(name, texts), 100) or "…", value=name[:100] or "…")
        for name in names
    ]
    return menu(controls.GroupMenu(), texts("menu-group"), options[:MAX_OPTIONS])


def group_shown(reply: GroupShown, texts: Texts) -> Layout:
    """One group with the picks in it that suit the member."""
    return fitting(lambda room: _group_shown(reply, texts, room))


def _group_shown(reply: GroupShown, texts: Texts, room: int) -> Layout:
    blocks = [text(*_lines(reply.group, texts, room))]
    if reply.picks:
        blocks.append(text(texts("group-picks")))
    rows = [
        block
        for pick in reply.picks[:MOST_PICKS]
        for block in pick_blocks(pick, texts, room, with_buttons=True)
    ]
    last = [button(controls.ShowGroups(1), texts("button-all-groups"))]
    if reply.picks:
        wish = Wish(cluster_ids=(reply.group.cluster_id,))
        last.insert(0, more_button(wish, (reply.group.name,), texts))
    return Layout(
        *blocks,
        *rows,
        ui.ActionRow(*last),
        tone=Tone.MARQUEE,
    )


def no_such_group(reply: NoSuchGroup, texts: Texts) -> Layout:
    """The groups there are, to choose from."""
    sorry = texts("no-such-group", text=clip(reply.text, QUOTED))
    if not reply.names:
        return Layout(text(texts("groups-none")), tone=Tone.REFUSED)
    return Layout(text(sorry), _group_menu(reply.names, texts), tone=Tone.ASKING)
