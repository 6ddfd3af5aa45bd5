"""The same bot in a terminal, as pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from bot.console.screen import THEME
from bot.console.session import Session
from bot.console.talk import Talk
from bot.domain import Platform
from bot.gallery.scenes import rate_everything

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.application import Application

LINES = ("/rate the matrx 5", "/rate toy stroy 4", "/recommend 3", "/similar inception")
_PLAIN = ("18181b", "e57373", "81c784", "e5b567", "79a8e2", "c594d6", "78bebe", "e4e4e7")
_BRIGHT = ("71717a", "ef9a9a", "a5d6a7", "ffd582", "a0c6f6", "dcb4e8", "a0d6d6", "fafafa")


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


COLOURS = TerminalTheme(
    _rgb(_PLAIN[0]), _rgb(_PLAIN[-1]), [*map(_rgb, _PLAIN)], [*map(_rgb, _BRIGHT)]
)


async def terminals(app: Application) -> AsyncIterator[tuple[str, str]]:
    """Each picture's name, and the picture as SVG."""
    member = await app.member(Platform.TERMINAL, "gallery")
    console = _console()
    talk = Talk(console, "en")
    talk.welcome()
    session = Session(app, member)
    for line in LINES:
        talk.echo(line)
        await talk.answer(session, line)
    yield "terminal", _svg(console, "make run")

    await rate_everything(app, member)
    console = _console()
    talk = Talk(console, "en")
    # Not through a session, which would write files into the host's home.
    for line, reply in (
        ("/map", await app.taste.map(member)),
        ("/taste", await app.taste.profile(member)),
    ):
        talk.echo(line)
        talk.say(reply)
    yield "terminal-taste", _svg(console, "make run")


def _console() -> Console:
    return Console(
        theme=THEME,
        file=io.StringIO(),
        record=True,
        width=80,
        color_system="truecolor",
        highlight=False,
        emoji=False,
    )


def _svg(console: Console, title: str) -> str:
    return console.export_svg(title=title, theme=COLOURS, unique_id="matinee")
