"""The engine on its own: `python -m engine train` and `python -m engine evaluate`."""

from __future__ import annotations

import signal
import sys
import tempfile
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import ArtifactError, EngineError
from engine.listeners import listener

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import FrameType

    from engine import Dataset, Recommender
    from engine.evaluate.check import Checked
    from engine.listeners import Listener

app = typer.Typer(
    help="Matinee's engine, without any bot: train a model, or measure how good it is.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Data = Annotated[
    str, typer.Option("--data", metavar="NAME|ZIP|FOLDER", help="MovieLens: an edition or a path.")
]
Cache = Annotated[Path | None, typer.Option(help="Where downloads are kept.", file_okay=False)]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]
Seed = Annotated[int, typer.Option(help="Seed of everything random.")]


@app.command()
def train(
    *,
    out: Annotated[Path, typer.Option(help="Folder of the finished model.", file_okay=False)],
    data: Data = "ml-latest-small",
    ratings: Annotated[
        list[Path] | None,
        typer.Option(help="CSV of members' ratings: user_id,movie_id,stars,timestamp."),
    ] = None,
    movies: Annotated[
        Path | None,
        typer.Option(help="CSV of added films: movie_id,title,year,genres,also_known_as."),
    ] = None,
    cache: Cache = None,
    device: Device = "auto",
    seed: Seed = 0,
    check: Annotated[
        bool,
        typer.Option("--check", help="Also measure such a training on ratings held back."),
    ] = False,
    trial: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the model that the check asks, for later ones to compare with.",
            file_okay=False,
        ),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(help="Folder of an earlier check's trial, to be asked the same."),
    ] = None,
    json_lines: Annotated[
        bool, typer.Option("--json-lines", help="Tell a program: one JSON object a line.")
    ] = False,
) -> None:
    """Train a model on MovieLens and members' ratings, and save it."""
    with outcome(listener(lines=json_lines)) as told:
        _check_writable(out)
        from engine import Recommender, load_movielens

        dataset = load_movielens(data, cache=cache, progress=told.progress)
        dataset = _with_members(dataset, ratings or [], movies)
        from engine.evaluate.check import Checked
        from engine.evaluate.check import check as held_out

        checked = Checked()
        if check:
            checked = held_out(
                dataset, device=device, seed=seed, rival=_rival(against), progress=told.progress
            )
        model = Recommender.fit(dataset, device=device, seed=seed, progress=told.progress)
        model.save(out)
        if trial is not None and checked.trial is not None:
            checked.trial.save(trial)
        told.finished(_summary(model, out, checked), _facts(model, out, checked))


@app.command()
def evaluate(
    *,
    data: Data = "ml-latest-small",
    cache: Cache = None,
    device: Device = "auto",
    seed: Seed = 0,
    report: Annotated[
        Path | None,
        typer.Option(help="Folder for a page with plots, report.html.", file_okay=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="Leave out what takes longest; says what.")
    ] = False,
) -> None:
    """Measure the engine on held-out ratings, beside baselines."""
    with outcome(listener(lines=False)) as told:
        if report is not None:
            _check_writable(report)
        from engine import load_movielens
        from engine.evaluate import evaluate as measure
        from engine.evaluate import show, to_json

        dataset = load_movielens(data, cache=cache, progress=told.progress)
        result = measure(dataset, device=device, seed=seed, quick=quick, progress=told.progress)
        told.__exit__(None, None, None)
        if as_json:
            typer.echo(to_json(result))
        else:
            show(result)
        if report is not None:
            from engine.report import write_report

            page = write_report(result, report)
            typer.echo(f"The report is {page}.", err=True)


@contextmanager
def outcome(told: Listener) -> Iterator[Listener]:
    """Run a command: whatever ends it early is told in one sentence, and sets the exit code.

    A termination signal ends it like Ctrl-C does, so that everything on the way is cleaned up.
    """
    stopped = 128 + signal.SIGINT

    def stop(number: int, _: FrameType | None) -> None:
        nonlocal stopped
        stopped = 128 + number
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    code = 0
    try:
        with told:
            yield told
    except KeyboardInterrupt:
        told.failed("Stopped before it was finished.", "Nothing was written.")
        code = stopped
    except EngineError as error:
        told.failed(str(error), error.remedy)
        code = 1
    except OSError as error:
        told.failed(
            f"{error.filename or 'A file'}: {error.strerror or error}.",
            "Check the path, its permissions and the free space.",
        )
        code = 1
    except Exception as error:  # noqa: BLE001 - the last resort must say something
        traceback.print_exc(file=sys.stderr)
        told.failed(
            f"Something went wrong that should not have: {error!r}.",
            "The lines on standard error say where; please report them.",
        )
        code = 1
    finally:
        signal.signal(signal.SIGTERM, before)
    if code:
        raise typer.Exit(code)


def _check_writable(folder: Path) -> None:
    """Fail before minutes of work rather than after, where the result cannot be written."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder.parent):
        pass


def _with_members(dataset: Dataset, ratings: list[Path], movies: Path | None) -> Dataset:
    if not ratings and movies is None:
        return dataset
    import pandas as pd

    from engine.datasets import no_ratings, read_added_movies, read_member_ratings

    frames = [read_member_ratings(path) for path in ratings] or [no_ratings()]
    added = read_added_movies(movies) if movies is not None else None
    return dataset.adding(pd.concat(frames, ignore_index=True), added)


def _rival(folder: Path | None) -> Recommender | None:
    """The model to compare with; one that cannot be read is no reason to train no other."""
    from engine import Recommender

    if folder is None:
        return None
    with suppress(ArtifactError):
        return Recommender.load(folder, device="cpu")
    return None


def _summary(model: Recommender, out: Path, checked: Checked) -> str:
    info = model.info
    trained = (
        f"Trained on {info.dataset}: {info.ratings:,} ratings by {info.users:,} people of "
        f"{info.movies:,} movies, in {info.seconds:.1f} s on {info.device}."
    )
    said = [
        trained,
        _listed("On ratings held back", checked.figures),
        _listed("The one before on the same", checked.against),
        *info.warnings,
        info.note,
        f"The model is in {out}.",
    ]
    return "\n".join(filter(None, said))


def _listed(what: str, figures: Mapping[str, float]) -> str:
    measured = ", ".join(f"{name} {value:.3f}" for name, value in figures.items())
    return f"{what}: {measured}." if measured else ""


def _facts(model: Recommender, out: Path, checked: Checked) -> dict[str, Any]:
    info = model.info
    figures = {
        "ratings": info.ratings,
        "users": info.users,
        "movies": info.movies,
        "private_ratings": info.private_ratings,
        "seconds": round(info.seconds, 2),
        **checked.figures,
    }
    return {
        "folder": str(out),
        "figures": figures,
        "against": dict(checked.against),
        "chance": dict(checked.chance),
        "dataset": info.dataset,
        "fingerprint": info.fingerprint,
        "note": " ".join(filter(None, [info.note, *info.warnings])),
    }


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
