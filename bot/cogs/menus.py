"""Commands in the menus of messages and members: `Apps` after a right click or a long press.

A cog marks a method with `@menu("Find films")`; `menus_of` makes the commands.
"""

from __future__ import annotations

from inspect import getmembers, ismethod
from typing import TYPE_CHECKING, Any, TypeVar

from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from discord.ext import commands

    Method = TypeVar("Method", bound=Callable[..., Any])

_MARK = "__menu__"


def menu(name: str) -> Callable[[Method], Method]:
    """Mark the cog's method that a menu command calls; its argument's type says whose menu."""

    def mark(method: Method) -> Method:
        setattr(method, _MARK, name)
        return method

    return mark


def menus_of(cog: commands.Cog) -> Iterator[app_commands.ContextMenu]:
    """The menu commands of a cog."""
    for _, method in getmembers(cog, ismethod):
        name = getattr(method, _MARK, None)
        if name is not None:
            yield app_commands.ContextMenu(name=name, callback=method)
