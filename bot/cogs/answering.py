"""How every interaction is answered: at once if that is quick, else announced and followed up.

Discord waits three seconds for a first answer. Work that is done in a moment is answered with its
result; otherwise "is thinking…" is shown (or, for a button, nothing yet) and the result put in
its place. Whatever goes wrong on the way ends as one clear sentence that only the member sees.

References:
    https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from __future__ import annotations

import asyncio
import io
import logging
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeVar

import discord
from discord import InteractionResponseType, app_commands

from bot.domain import Platform
from bot.errors import NotAllowed, UserFacingError
from bot.logs import log_incident
from bot.replies import Refusal
from bot.views.refusal import refusal
from bot.views.wording import texts_for

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from discord.ui import LayoutView

    from bot.application import Application
    from bot.domain import Member
    from bot.texts import Texts

    Drawn = TypeVar("Drawn", bound=LayoutView)

log = logging.getLogger(__name__)

PATIENCE = 0.35
"""Seconds for work to finish before its answer is announced: what still feels like at once, and
leaves most of the three seconds to a slow network."""

_GONE = frozenset({10008, 10015, 10062, 50027})
"""Discord's codes for: the message, the webhook, the interaction or its token is no more."""


class Show(Enum):
    """Where an answer appears."""

    PRIVATELY = auto()
    """A new message that only the member sees."""
    TO_ALL = auto()
    """A new message for everybody in the channel."""
    IN_PLACE = auto()
    """Instead of the message whose button was pressed."""


def texts_of(interaction: discord.Interaction) -> Texts:
    """The texts in the language that the member's Discord is set to."""
    return texts_for(str(interaction.locale))


async def member_of(app: Application, interaction: discord.Interaction) -> Member:
    """The member behind an interaction, from now on known on the server where it was."""
    member = await app.member(Platform.DISCORD, str(interaction.user.id))
    if interaction.guild_id is not None:
        await app.store.sharing.meet(member.member_id, str(interaction.guild_id))
    return member


async def answer(
    interaction: discord.Interaction, work: Awaitable[Drawn], show: Show = Show.PRIVATELY
) -> Drawn:
    """Answer with what `work` draws, announcing it first where that takes a while."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=PATIENCE)
        if not task.done():
            await _announce(interaction, show)
        layout = await task
    finally:
        task.cancel()
    await put(interaction, layout, show)
    return layout


async def put(
    interaction: discord.Interaction, layout: LayoutView, show: Show = Show.PRIVATELY
) -> None:
    """Answer with a layout that is drawn already."""
    response, files = interaction.response, _files_of(layout)
    if response.is_done():
        await interaction.edit_original_response(view=layout, attachments=files)
    elif show is Show.IN_PLACE:
        # What the message showed before goes, its files included.
        await response.edit_message(view=layout, attachments=files)
    else:
        await response.send_message(view=layout, files=files, ephemeral=show is Show.PRIVATELY)


async def send(to: discord.abc.Messageable, layout: LayoutView) -> discord.Message:
    """A message that answers nothing.

    Raises:
        discord.Forbidden: It may not be sent there, as direct messages may not to everybody.
    """
    return await to.send(view=layout, files=_files_of(layout))


def _files_of(layout: LayoutView) -> list[discord.File]:
    """What is to be uploaded with a layout, read anew each time it is sent."""
    return [
        discord.File(io.BytesIO(file.content), file.name, description=file.about or None)
        for file in getattr(layout, "files", ())
    ]


async def _announce(interaction: discord.Interaction, show: Show) -> None:
    if show is Show.IN_PLACE:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=show is Show.PRIVATELY, thinking=True)


# -- when something goes wrong ---------------------------------------------------------------


async def refuse(interaction: discord.Interaction, error: BaseException) -> None:
    """Tell the member what went wrong; nothing is raised, for there is nobody left to catch it."""
    if interaction.client.is_closed():
        return
    reply = explain(error, _doing(interaction))
    if reply is None:
        return
    layout = refusal(reply, texts_of(interaction))
    response = interaction.response
    try:
        if not response.is_done():
            await response.send_message(view=layout, ephemeral=True)
        elif response.type is InteractionResponseType.deferred_channel_message:
            await interaction.edit_original_response(view=layout)
        else:
            await interaction.followup.send(view=layout, ephemeral=True)
    except discord.HTTPException as failure:
        log.warning("a refusal could not be shown: %s", failure)


def explain(error: BaseException, doing: str) -> Refusal | None:
    """What to tell a member of an error; None where Discord no longer listens."""
    cause = error.__cause__ if isinstance(error, _WRAPPERS) and error.__cause__ else error
    if isinstance(cause, UserFacingError):
        return Refusal(cause.text_key, cause.args_)
    if isinstance(cause, app_commands.CheckFailure):
        return Refusal(NotAllowed.text_key, {})
    if isinstance(cause, _OUTDATED):
        return Refusal("refused-commands-changed", {})
    if isinstance(cause, discord.HTTPException) and cause.code in _GONE:
        log.warning("%s: Discord stopped waiting (%s)", doing, cause)
        return None
    return Refusal("error-unknown", {}, incident=log_incident(cause, doing))


_WRAPPERS = (app_commands.CommandInvokeError, app_commands.TransformerError)
_OUTDATED = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)


def _doing(interaction: discord.Interaction) -> str:
    """What was asked for, in a word for the log: never what was typed."""
    if interaction.command is not None:
        return f"/{interaction.command.qualified_name}"
    data: Any = interaction.data or {}
    return f"control {str(data.get('custom_id')).partition(':')[0]}"
