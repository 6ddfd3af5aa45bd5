"""Who may use admin commands, whatever Discord let them send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.ext import commands

from bot.errors import NotAllowed

if TYPE_CHECKING:
    import discord

    from bot.application import Application


def may_manage(interaction: discord.Interaction, admins: frozenset[str]) -> bool:
    """Whether somebody may use admin commands.

    Those in MATINEE_ADMINS may everywhere. Others may if they manage a server that installed the
    bot; a server where somebody merely uses their own installation gives nobody that right.
    """
    if str(interaction.user.id) in admins:
        return True
    return interaction.is_guild_integration() and interaction.permissions.manage_guild


class AdminPart(commands.Cog):
    """What every part of /admin has; the whole is one cog, and only that is ever added.

    Args:
        app: The services.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    def require_rights(self, interaction: discord.Interaction) -> None:
        """Check for buttons, menus and forms what Discord and the cog check for commands.

        Raises:
            NotAllowed: For everybody who may not.
        """
        if not may_manage(interaction, self.app.settings.admins):
            raise NotAllowed
