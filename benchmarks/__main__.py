"""`python -m benchmarks`: see the package's own words."""

from __future__ import annotations

import argparse
import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from benchmarks import quality as quality_
from benchmarks import scale as scale_
from benchmarks import speed as speed_
from benchmarks import titles as titles_
from benchmarks import tune as tune_
from benchmarks.machine import in_words, machine
from benchmarks.tables import publish

if TYPE_CHECKING:
    from benchmarks.tables import Table

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "docs" / "benchmarks.md", ROOT / "README.md")
PICTURE = ROOT / "docs" / "pictures" / "growth.svg"
RESULTS = ROOT / "docs" / "benchmarks.json"

DATA = Annotated[str, typer.Option(help="An edition's name, or its zip or folder.")]
ONLY = Annotated[list[str] | None, typer.Option(help="Part of a name; may be given again.")]
WRITE = Annotated[bool, typer.Option(help="Write docs/benchmarks.md and .json anew.")]

app = typer.Typer(
    help="Matinee beside the libraries that one would pick instead.",
    add_completion=False,
    pretty_exceptions_enable=False,
)
screen = Console()


@app.callback(invoke_without_command=True)
def everything(
    context: typer.Context, data: DATA = "ml-latest-small", *, write: WRITE = True
) -> None:
    """Everything but the 25 million ratings."""
    if context.invoked_subcommand is None:
        quality(data, write=write)
        speed(data, write=write)
        titles(data, write=write)


@app.command()
def quality(data: DATA = "ml-latest-small", only: ONLY = None, *, write: WRITE = True) -> None:
    """Held-out stars and rankings, every peer in a process of its own."""
    wishes = quality_.Wishes(data, tuple(only or ()))
    with screen.status("") as status:
        results = quality_.run(
            wishes,
            lambda name: status.update(f"{name} …"),
            lambda line: screen.print(line, style="dim"),
        )
    tables = {
        "stars": quality_.stars_table(results),
        "ranking": quality_.ranking_table(results),
    }
    _show("quality", results, tables, write=write and not only)


@app.command()
def speed(data: DATA = "ml-latest-small", *, write: WRITE = True) -> None:
    """Training, answering a member, loading."""
    with screen.status("") as status:
        results = speed_.run(data, lambda what: status.update(f"{what} …"))
    tables = {
        "training": speed_.training_table(results),
        "answering": speed_.answering_table(results),
        "loading": speed_.loading_table(results),
    }
    _show("speed", results, tables, write=write)


@app.command()
def titles(data: DATA = "ml-latest-small", *, write: WRITE = True) -> None:
    """Finding titles however they are typed, beside rapidfuzz over all of them."""
    with screen.status("titles …"):
        options = argparse.Namespace(data=data, titles=1000, wratio=250, seed=7)
        reports = titles_.run(options)
    tables = {"titles": titles_.summary(reports)}
    _show("titles", {"reports": reports}, tables, write=write)


@app.command()
def scale(
    ratings: Annotated[int, typer.Option(help="The largest size.")] = 25_000_000,
    *,
    write: WRITE = True,
) -> None:
    """From 0.1 to 25 million synthetic ratings (10 GB of memory, half an hour)."""
    with screen.status("") as status:
        results = scale_.run(ratings, lambda what: status.update(f"{what} …"))
    tables = {"race": scale_.race_table(results), "growth": scale_.growth_table(results)}
    _show("scale", results, tables, write=write)
    if write:
        scale_.draw(results, PICTURE)


@app.command()
def tune(data: DATA = "ml-latest-small", only: ONLY = None) -> None:
    """Choose the peers' settings on held-back training data."""
    wishes = quality_.Wishes(data, tuple(only or ()))
    with screen.status("") as status:
        results = tune_.run(wishes, lambda name: status.update(f"{name} …"))
    screen.print(tune_.table(results).on_screen())


@app.command()
def crowd(
    data: DATA = "ml-latest-small",
    members: Annotated[int, typer.Option(help="People at once.")] = 100,
    seconds: Annotated[float, typer.Option(help="For how long they begin anew.")] = 60.0,
    pause: Annotated[float, typer.Option(help="Seconds from an answer to the next command.")] = 1.0,
    home: Annotated[
        Path | None, typer.Option(help="A trained home to copy; without one it is trained first.")
    ] = None,
    *,
    holds: Annotated[
        bool, typer.Option("--holds", help="Only look for what holds the bot's event loop up.")
    ] = False,
    write: WRITE = True,
) -> None:
    """Everybody at once on Discord while a model is trained."""
    from benchmarks import crowd as crowd_

    if holds:
        seen = asyncio.run(crowd_.watch(data, members, seconds, pause, home))
        screen.print(crowd_.holds_table(seen).on_screen())
        return
    with screen.status("…"):
        results = asyncio.run(crowd_.measure(data, members, seconds, pause, home))
    _show("crowd", results, {"crowd": crowd_.table(results)}, write=write)


def _show(name: str, results: dict[str, Any], tables: dict[str, Table], *, write: bool) -> None:
    """Print the tables; write them where they are published."""
    facts = machine()
    for table in tables.values():
        screen.print(table.on_screen())
    screen.print(in_words(facts), style="dim")
    if not write:
        return
    kept = json.loads(RESULTS.read_text()) if RESULTS.is_file() else {}
    kept[name] = {"machine": facts, "results": results}
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
    for section, table in tables.items():
        for page in PAGES:
            publish(page, section, f"{table.markdown()}\n\n{in_words(facts)}")


if __name__ == "__main__":
    app()
