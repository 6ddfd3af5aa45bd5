"""A list of picks that is already on the screen: read back, changed in place, shown to others.

A message's own buttons say what it shows, so nothing has to be remembered between presses.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from discord import ui

from bot.views import controls, likecode
from bot.views.buttons import star_row
from bot.views.layout import text
from bot.views.picks import pick_row
from bot.views.wording import Markup, small

if TYPE_CHECKING:
    import discord

    from bot.texts import Texts

FIRST_STAR = 2
"""Half stars of the first button in a row of stars; such a row stands for its movie once."""


def picks_on(message: discord.Message) -> tuple[str, list[int]] | None:
    """The code of the wish and the movies of a list of picks, None where the message is none."""
    wish: str | None = None
    movie_ids: list[int] = []
    for item in ui.LayoutView.from_message(message, timeout=None).walk_children():
        custom_id = getattr(item, "custom_id", None) or ""
        if more := controls.MorePicks.parse(custom_id):
            wish = more.wish
        elif listed := controls.PickMenu.parse(custom_id):
            movie_ids.append(listed.movie_id)
        elif isinstance(item, ui.ActionRow) and (shown := _pick_of(item)) is not None:
            movie_ids.append(shown)
    return (wish, movie_ids) if wish is not None and movie_ids else None


def is_film(message: discord.Message) -> bool:
    """Whether the message shows one film to be rated."""
    items = ui.LayoutView.from_message(message, timeout=None).walk_children()
    return any(_is(item, controls.RateMenu) for item in items)


def with_stars(message: discord.Message, movie_id: int, texts: Texts) -> ui.LayoutView:
    """The same list with this pick's buttons turned into stars, and no other's."""
    view = ui.LayoutView.from_message(message, timeout=None)
    for row in view.walk_children():
        if isinstance(row, ui.ActionRow) and (shown := _pick_of(row)) is not None:
            wanted = star_row(shown) if shown == movie_id else pick_row(shown, texts)
            row.clear_items()
            for item in wanted.children:
                row.add_item(item)
    view.stop()
    return view


def still_to_choose(message: discord.Message, place: int, film: int) -> ui.LayoutView | None:
    """The same question with one film chosen; None where no other is open.

    Args:
        message: Asks which films are meant, see `bot.views.similar.which_films`.
        place: Of the film that was chosen.
        film: Its id.
    """
    view = ui.LayoutView.from_message(message, timeout=None)
    still = False
    for row in list(view.walk_children()):
        if not isinstance(row, ui.ActionRow) or not isinstance(menu := row.children[0], ui.Select):
            continue
        if (asked := controls.ChooseSimilar.parse(menu.custom_id)) is None:
            continue
        if asked.place == place:
            if isinstance(row.parent, ui.Container):
                row.parent.remove_item(row)
            continue
        still = True
        to, without = likecode.fill(asked.to, asked.without, place, film)
        menu.custom_id = replace(asked, to=to, without=without).custom_id
    view.stop()
    return view if still else None


def _pick_of(row: ui.ActionRow[Any]) -> int | None:
    """The movie whose buttons a row has, whether they are a pick's or stars."""
    for item in row.children:
        custom_id = getattr(item, "custom_id", None) or ""
        if ask := controls.AskStars.parse(custom_id):
            return ask.movie_id
        if (rate := controls.Rate.parse(custom_id)) and rate.half_stars == FIRST_STAR:
            return rate.movie_id
    return None


def shareable(message: discord.Message, member: str, texts: Texts) -> ui.LayoutView:
    """The same list for everyone to see, saying whose it is.

    What is the member's own business stays behind: what they just did with its undo button,
    and the button that shares.
    """
    view = ui.LayoutView.from_message(message, timeout=None)
    for item in list(view.walk_children()):
        parent = item.parent
        own = _is(item, controls.Share) or (
            isinstance(item, ui.Section)
            and (_is(item.accessory, controls.PutBack) or _is(item.accessory, controls.Unmark))
        )
        if own and isinstance(parent, ui.ActionRow | ui.Container):
            parent.remove_item(item)
    shown = ui.LayoutView(timeout=None)
    shown.add_item(text(small(texts("picks-shared", member=Markup(member)))))
    for child in view.children:
        shown.add_item(child)
    shown.stop()
    return shown


def _is(item: ui.Item[Any], control: type[controls.Control]) -> bool:
    return control.parse(getattr(item, "custom_id", None) or "") is not None
