"""The bot in a terminal: the same commands through the same services as on Discord.

commands, wishes, reading     what a line means          pure
session                       one line in, replies out   asks the services
render ← lists, reports       a reply as a drawing       pure
talk                          prints, with bars          ← interactive, piped, tour
"""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from bot.domain import Platform

if TYPE_CHECKING:
    from bot.application import Application


async def run_console(app: Application) -> None:
    """Talk with whoever is there: a person, a pipe, or nobody, who is given a tour.

    Raises:
        HostError: There is no model and none could be trained.
    """
    from bot.console.screen import screen
    from bot.console.session import Session
    from bot.console.start import get_ready
    from bot.console.talk import Talk

    talk = Talk(screen(), app.settings.language)
    person = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
    talk.welcome()
    await get_ready(app, talk)
    session = Session(app, await app.member(Platform.TERMINAL, _user()))
    if person:
        from bot.console.interactive import Interactive

        await Interactive(session, talk).run()
        return
    from bot.console.piped import answer_lines

    if not await answer_lines(session, talk):
        from bot.console.tour import play

        await play(app, talk)


def _user() -> str:
    """Whose terminal this is; the home folder may be shared between people."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "host"
