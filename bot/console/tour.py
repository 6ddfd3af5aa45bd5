"""A short tour for when nobody is there: real commands, the real model, nothing left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.console.session import Session
from bot.domain import Platform

if TYPE_CHECKING:
    from bot.application import Application
    from bot.console.talk import Talk

SCRIPT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("console-tour-rate", ("/rate the matrx 5", "/rate toy stroy 4")),
    ("console-tour-recommend", ("/recommend 3",)),
    ("console-tour-change", ("/rate blade runer 5", "/rate forest gump 1.5", "/recommend 3 again")),
    ("console-tour-similar", ("/similar inception",)),
    ("console-tour-cluster", ("/cluster",)),
    ("console-tour-undo", ("/undo", "/ratings")),
)
"""What is said, and what is typed to show it."""


async def play(app: Application, talk: Talk) -> None:
    """Type the script over a store that is thrown away afterwards."""
    talk.tell("console-tour-welcome")
    talk.console.print()
    async with app.rehearsal() as stage:
        session = Session(stage, await stage.member(Platform.TERMINAL, "tour"))
        for key, lines in SCRIPT:
            talk.tell(key, "aside")
            for line in lines:
                talk.echo(line)
                await talk.answer(session, line)
    talk.tell("console-tour-end")
