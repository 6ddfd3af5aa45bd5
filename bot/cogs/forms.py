"""A form with one line to fill in, whose answer goes where a press would go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.cogs.answering import refuse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord


class OneLine(ui.Modal):
    """Asks for one line of text.

    Args:
        title: What it is about.
        asks: What stands above the line.
        example: What stands in it until something is typed.
        filled_in: Handles what was typed; whatever it raises is told to the member.
    """

    def __init__(
        self,
        *,
        title: str,
        asks: str,
        example: str,
        filled_in: Callable[[discord.Interaction, str], Awaitable[None]],
    ) -> None:
        super().__init__(title=title)
        self._filled_in = filled_in
        self._line: ui.TextInput[Any] = ui.TextInput(placeholder=example, max_length=100)
        self.add_item(ui.Label(text=asks, component=self._line))

    async def on_submit(self, interaction: discord.Interaction, /) -> None:
        """Hand on what was typed."""
        try:
            await self._filled_in(interaction, self._line.value)
        except Exception as error:  # noqa: BLE001 - told to the member and logged, all of it
            await refuse(interaction, error)
