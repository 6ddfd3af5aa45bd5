"""/admin models and /admin rollback: which of the stored models answers."""

from __future__ import annotations

import discord
from discord import app_commands

from bot import views
from bot.cogs import showing
from bot.cogs.admin.rights import AdminPart
from bot.cogs.answering import answer, texts_of
from bot.cogs.pressing import chosen, pressed
from bot.views import controls
from bot.views.layout import Layout


class ModelCommands(AdminPart):
    """The part of /admin that chooses among models."""

    @app_commands.command()
    async def models(self, interaction: discord.Interaction) -> None:
        """See the models that are kept, how good each is, and put another to use.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._listed(interaction))

    @app_commands.command()
    async def rollback(self, interaction: discord.Interaction) -> None:
        """Go back to the last good model, at once.

        Args:
            interaction: The command.
        """
        await answer(interaction, self._rolled_back(interaction))

    @pressed(controls.ShowModels)
    async def show_models(self, interaction: discord.Interaction, _: controls.ShowModels) -> None:
        """The list as it is now."""
        self.require_rights(interaction)
        await answer(interaction, self._listed(interaction), showing.where(interaction))

    @pressed(controls.UseModel)
    async def use_pressed(
        self, interaction: discord.Interaction, control: controls.UseModel
    ) -> None:
        """Put the model of one training to use, whatever its figures."""
        self.require_rights(interaction)
        work = self._put_to_use(interaction, control.run_id)
        await answer(interaction, work, showing.where(interaction))

    @pressed(controls.ChooseModel)
    async def use_chosen(self, interaction: discord.Interaction, _: controls.ChooseModel) -> None:
        """The same from the list's menu."""
        self.require_rights(interaction)
        number = chosen(interaction)
        work = self._put_to_use(interaction, int(number) if number.isdecimal() else 0)
        await answer(interaction, work, showing.where(interaction))

    async def _listed(self, interaction: discord.Interaction) -> Layout:
        return views.render(await self.app.models.listed(), texts_of(interaction))

    async def _rolled_back(self, interaction: discord.Interaction) -> Layout:
        return views.render(await self.app.models.roll_back(), texts_of(interaction))

    async def _put_to_use(self, interaction: discord.Interaction, run_id: int) -> Layout:
        return views.render(await self.app.models.put_to_use(run_id), texts_of(interaction))
