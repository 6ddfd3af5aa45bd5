"""Waiting for the bot: its first answer, and what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback.interactions import FIRST_ANSWER_SECONDS, Answer
from tests.support.loopback.messages import LOADING
from tests.support.loopback.refusals import Rejection
from tests.support.loopback.replies import Modal, Reply

if TYPE_CHECKING:
    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.messages import Message
    from tests.support.loopback.server import LoopbackDiscord


class Unanswered(AssertionError):  # noqa: N818 - what people see, not a fault of this code
    """The application did not respond: it gave no valid first answer in time."""


async def first_answer(discord: LoopbackDiscord, interaction: Interaction) -> None:
    """Wait for a valid first answer.

    Raises:
        Unanswered: None came in time, or what came was refused.
    """
    try:
        await interaction.bell.until(
            lambda: interaction.answer or interaction.refused, FIRST_ANSWER_SECONDS
        )
    except TimeoutError:
        what = f"{interaction.kind.name} {interaction.data.get('name', '')}".strip()
        lost = Rejection("INTERACTION", what, 0, 0, "not answered within 3 seconds")
        discord.violations.append(lost)
        raise Unanswered(f"{lost}; data: {interaction.data}") from None
    if interaction.answer is None:
        raise Unanswered(f"the bot's answer was refused: {interaction.refused}")


async def outcome(
    discord: LoopbackDiscord, interaction: Interaction, *, settle: bool = True
) -> Reply | Modal:
    """What the person gets to see: past "is thinking" when `settle`.

    Raises:
        Unanswered: No valid first answer came in time, or nothing followed an acknowledgement
            within the server's patience.
    """
    await first_answer(discord, interaction)
    if interaction.answer is Answer.MODAL:
        return Modal(interaction)
    if not settle:
        assert interaction.original is not None, "it was acknowledged without a message"
        return Reply(discord, interaction.original, interaction)
    try:
        shown = await interaction.bell.until(lambda: _shown(interaction), discord.patience)
    except TimeoutError:
        said = f"nothing followed {interaction.answer!r} within {discord.patience} s"
        raise Unanswered(f"{said}; data: {interaction.data}") from None
    return Reply(discord, shown, interaction)


def _shown(interaction: Interaction) -> Message | None:
    """The message to look at, once there is more than an acknowledgement."""
    original = interaction.original
    if interaction.answer is Answer.DEFERRED_UPDATE and not interaction.moved_on:
        return None
    if interaction.answer is Answer.DEFERRED_UPDATE and interaction.followups:
        return interaction.followups[0]
    if original is not None and not original.deleted and not original.flags & LOADING:
        return original
    return interaction.followups[0] if interaction.followups else None
