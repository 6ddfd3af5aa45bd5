"""The door: `matinee run`, `chat` and `health`. Composes the application and gives it a face."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import HostError

if TYPE_CHECKING:
    from bot.settings import Settings

INTERRUPTED = 130
"""Exit status of a program that Ctrl-C ended, by the shells' convention."""

_COLLECT_EVERY = 100_000
"""Objects made between two looks for garbage. Importing torch and SQLAlchemy makes a great many
that all stay; looking through them every 700, as Python does, takes a third of the start."""

_COLLECT_USUALLY = gc.get_threshold()
"""The same once it is up: so many that a look takes a millisecond and holds nobody up."""

Data = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|ZIP|FOLDER",
        help="MovieLens to learn from: an edition such as ml-latest-small, a zip or a folder.",
        show_default=False,
    ),
]

cli = typer.Typer(
    help="Matinee learns a server's taste in movies.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


@cli.command()
def run(*, data: Data = None) -> None:
    """Start on Discord when DISCORD_TOKEN is set, else in the terminal."""
    _start(data, terminal=False)


@cli.command()
def chat(*, data: Data = None) -> None:
    """Start in the terminal, token or not."""
    _start(data, terminal=True)


@cli.command()
def health() -> None:
    """Say whether the bot is well and connected to Discord; exit with 1 if it is not."""
    from bot.health import verdict
    from bot.settings import load_settings

    well, why = verdict(load_settings().home)
    typer.echo(why)
    raise typer.Exit(0 if well else 1)


def _tell_version(*, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"Matinee {version('matinee')}")
        raise typer.Exit


@cli.callback()
def _options(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Say which version."),
    ] = False,
) -> None:
    """Matinee learns a server's taste in movies."""


def main() -> None:
    """Run the command line; whatever the host can mend ends in one sentence, not a traceback."""
    gc.set_threshold(_COLLECT_EVERY)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if stream is not None:
            # A terminal that cannot show a character shows another, rather than nothing more.
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text stream
    try:
        cli()
    except HostError as error:
        typer.echo(str(error).replace("\n ", "\n").strip(), err=True)
        raise SystemExit(1) from None
    except asyncio.CancelledError:
        raise SystemExit(0) from None  # SIGTERM: asked to stop, and stopped.
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    except BrokenPipeError:
        # Whoever read the output has left; nothing more can be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        raise SystemExit(0) from None


def _start(data: str | None, *, terminal: bool) -> None:
    from bot.settings import load_settings

    settings = load_settings(data=data)
    terminal = terminal or settings.discord_token is None
    from bot.logs import set_up_logs

    set_up_logs(settings.logs, level=settings.log_level, on_screen="CRITICAL" if terminal else None)
    asyncio.run(_live(settings, terminal=terminal))


async def _live(settings: Settings, *, terminal: bool) -> None:
    """Run until the face says goodbye, or until somebody outside says stop."""
    from bot.application import Application

    _stop_like_ctrl_c()
    async with Application.open(settings) as app:
        gc.freeze()  # What is here now stays to the end, and need not be looked at again.
        gc.set_threshold(*_COLLECT_USUALLY)
        if terminal:
            from bot.console import run_console

            await run_console(app)
        else:
            from bot.client import run_discord

            await run_discord(app)


def _stop_like_ctrl_c() -> None:
    """Let SIGTERM, as containers and systemd send it, unwind everything as Ctrl-C does."""
    task = asyncio.current_task()
    if task is not None and sys.platform != "win32":
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


if __name__ == "__main__":
    main()
