"""`python -m bot.gallery FOLDER`: draw what members and hosts see, from the real code and model.

Uses the model in the bot's own home folder (start Matinee once before) and a copy of its database
that is thrown away, so the host's own ratings appear nowhere.
"""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.terminal_theme import TerminalTheme

from bot.application import Application
from bot.console.screen import THEME
from bot.console.session import Session
from bot.console.talk import Talk
from bot.domain import Platform
from bot.errors import HostError
from bot.gallery.scenes import scenes
from bot.settings import load_settings

TERMINAL_LINES = ("/rate the matrx 5", "/rate toy stroy 4", "/recommend 3", "/similar inception")
_PLAIN = ("18181b", "e57373", "81c784", "e5b567", "79a8e2", "c594d6", "78bebe", "e4e4e7")
_BRIGHT = ("71717a", "ef9a9a", "a5d6a7", "ffd582", "a0c6f6", "dcb4e8", "a0d6d6", "fafafa")


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


TERMINAL_COLOURS = TerminalTheme(
    _rgb(_PLAIN[0]), _rgb(_PLAIN[-1]), [*map(_rgb, _PLAIN)], [*map(_rgb, _BRIGHT)]
)


def main(
    folder: Annotated[Path, typer.Argument(help="Where the pictures go.")] = Path("docs/pictures"),
) -> None:
    """Draw every picture anew."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        pictures = asyncio.run(_draw())
    except HostError as error:
        typer.echo(str(error), err=True)
        raise SystemExit(1) from None
    for name, picture in pictures.items():
        (folder / f"{name}.svg").write_text(picture, encoding="utf-8")
    typer.echo(f"Drawn into {folder}: {', '.join(pictures)}")


async def _draw() -> dict[str, str]:
    """Every picture as SVG, by name."""
    pictures = {}
    async with Application.open(load_settings()) as app:
        if not app.recommending.ready:
            raise HostError("There is no model to draw pictures of.", "Run `make run` once before.")
        async with app.rehearsal() as stage:
            pictures["terminal"] = await _terminal(stage)
        async with app.rehearsal() as stage:
            async for scene in scenes(stage):
                pictures[scene.name] = scene.svg()
    return pictures


async def _terminal(app: Application) -> str:
    console = Console(
        theme=THEME,
        file=io.StringIO(),
        record=True,
        width=80,
        color_system="truecolor",
        highlight=False,
        emoji=False,
    )
    talk = Talk(console, "en")
    talk.welcome()
    session = Session(app, await app.member(Platform.TERMINAL, "gallery"))
    for line in TERMINAL_LINES:
        talk.echo(line)
        await talk.answer(session, line)
    return console.export_svg(title="make run", theme=TERMINAL_COLOURS, unique_id="matinee")


if __name__ == "__main__":
    typer.run(main)
