"""`python -m bot.evaluate`: how well the bot converses, in figures."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

KNOWN = (0, 5)
"""How many ratings simulated members have given before they ask."""


@cli.command()
def members(
    data: Annotated[str, typer.Option(metavar="NAME|ZIP|FOLDER", help="MovieLens.")] = (
        "ml-latest-small"
    ),
    seed: Annotated[int, typer.Option(help="Of the training.")] = 0,
    most: Annotated[int, typer.Option(help="Simulated members at most.")] = 1000,
) -> None:
    """Simulated members: three turns of a talk against one list."""
    from bot.evaluate.simulated import LIKED, measure
    from engine import Recommender, load_movielens
    from engine.evaluate.trial import people
    from engine.split import cold_start

    dataset = load_movielens(data)
    steps = list(cold_start(dataset.ratings, KNOWN))
    typer.echo("Training without the people asked …", err=True)
    model = Recommender.fit(dataset.with_ratings(steps[0][1].train), device="cpu", seed=seed)
    for known, split in steps:
        asked: Sequence[tuple[Mapping[int, float], Mapping[int, float]]] = [
            (person.known, person.hidden)
            for person in people(split.known, split.hidden, most=most)
            if any(stars >= LIKED for stars in person.hidden.values())
        ]
        ways = asyncio.run(measure(model, asked))
        typer.echo(
            f"\n{len(asked)} people never trained on, {known} of their ratings known; "
            f"reached a film that they gave {LIKED:g} stars or more:"
        )
        for way in ways:
            typer.echo(
                f"  {way.name:<28} {way.share:6.1%} ± {way.error:.1%}"
                f"   {way.mean:.2f} of {way.films} films liked"
            )
        once, pages, talk = ways
        for other in (once, pages):
            ahead, error = talk.ahead_of(other)
            typer.echo(f"  the talk ahead of {other.name}: {ahead:+.1%} ± {error:.1%}")


if __name__ == "__main__":
    cli()
