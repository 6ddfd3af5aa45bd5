"""From a button or menu to the method that handles it, also on messages from before a restart.

A cog marks a method with `@pressed(controls.Undo)`; `items_of` makes the `DynamicItem` that
discord.py finds it by, from the custom id alone.
"""

from __future__ import annotations

from inspect import getmembers, ismethod
from typing import TYPE_CHECKING, Any, TypeVar

from discord import ui

from bot.cogs.answering import refuse

if TYPE_CHECKING:
    import re
    from collections.abc import Awaitable, Callable, Iterator

    import discord
    from discord.ext import commands

    from bot.views.controls import Control

    Pressed = TypeVar("Pressed", bound=Control)
    Handler = Callable[[Any, discord.Interaction, Pressed], Awaitable[None]]
    Item = ui.DynamicItem[ui.Item[Any]]

_MARK = "__pressed__"


def pressed(*controls: type[Pressed]) -> Callable[[Handler[Pressed]], Handler[Pressed]]:
    """Mark the cog's method that handles a control, or several."""

    def mark(handler: Handler[Pressed]) -> Handler[Pressed]:
        setattr(handler, _MARK, controls)
        return handler

    return mark


def chosen(interaction: discord.Interaction) -> str:
    """The value chosen in a menu that takes exactly one."""
    return next(iter(all_chosen(interaction)), "")


def all_chosen(interaction: discord.Interaction) -> list[str]:
    """The values chosen in a menu that takes several."""
    data: Any = interaction.data or {}
    return [str(value) for value in data.get("values", ())]


def items_of(cog: commands.Cog) -> Iterator[type[Item]]:
    """The dynamic items for all controls that a cog handles."""
    for _, method in getmembers(cog, ismethod):
        for control in getattr(method, _MARK, ()):
            yield _item(control, method)


def _item(
    kind: type[Control], handle: Callable[[discord.Interaction, Control], Awaitable[None]]
) -> type[Item]:
    class PressedItem(ui.DynamicItem[ui.Item[Any]], template=kind.template()):
        def __init__(self, item: ui.Item[Any], control: Control) -> None:
            super().__init__(item)
            self.control = control

        @classmethod
        async def from_custom_id(
            cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
        ) -> PressedItem:
            return cls(item, kind.from_groups(match.groupdict()))

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            try:
                await handle(interaction, self.control)
            except Exception as error:  # noqa: BLE001 - told to the member and logged, all of it
                await refuse(interaction, error)

    return PressedItem
