"""`python -m bot.gallery FOLDER`: draw what members and hosts see, from the real code and model.

Uses the model in the bot's own home folder (start Matinee once before) and a copy of its database
that is thrown away, so the host's own ratings appear nowhere.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.application import Application
from bot.errors import HostError
from bot.gallery.scenes import scenes
from bot.gallery.terminal import terminals
from bot.settings import load_settings


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
    pictures: dict[str, str] = {}
    async with Application.open(load_settings()) as app:
        if not app.recommending.ready:
            raise HostError("There is no model to draw pictures of.", "Run `make run` once before.")
        async with app.rehearsal() as stage:
            pictures |= {name: svg async for name, svg in terminals(stage)}
        async with app.rehearsal() as stage:
            async for scene in scenes(stage):
                pictures[scene.name] = scene.svg()
    return pictures


if __name__ == "__main__":
    typer.run(main)
