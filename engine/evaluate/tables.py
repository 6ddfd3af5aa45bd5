"""An evaluation on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from engine.evaluate.result import OURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from engine.evaluate.result import Evaluation


def show(evaluation: Evaluation, console: Console | None = None) -> None:
    """Print every table; our own rows are bold."""
    console = console or Console(highlight=False)
    about = evaluation.dataset
    console.print(
        f"\n[bold]{about['name']}[/]: {about['ratings']:,} ratings by {about['users']:,} people "
        f"of {about['movies']:,} movies. Measured on {evaluation.settings['device']} in "
        f"{evaluation.seconds:.0f} s."
    )
    if about["note"]:
        console.print(escape(about["note"]), style="dim")
    for table in tables(evaluation):
        console.print()
        console.print(table)
    for note in evaluation.notes:
        console.print(escape(note), style="dim")


def tables(evaluation: Evaluation) -> Iterable[Table]:
    """Every table, in the order in which they are read."""
    yield _table(
        "Held-out stars (80/20)",
        ("Model", "RMSE ↓", "MAE ↓", "R² ↑", "80 % interval holds", "Fit, s"),
        [
            (row.model, _n(row.rmse), _n(row.mae), _n(row.r2), _p(row.coverage), _s(row.seconds))
            for row in evaluation.stars
        ],
    )
    if evaluation.embedding:
        yield _table(
            "The plain embedding factorisation: remembering is not predicting",
            ("Trained on", "First loss", "Last loss", "Test RMSE", "Best epoch", "MAE", "R²"),
            [
                (
                    row.trained_on,
                    *(_n(value) for value in (row.first_loss, row.last_loss, row.rmse)),
                    *(_n(value) for value in (row.best_rmse, row.mae, row.r2)),
                )
                for row in evaluation.embedding
            ],
        )
    yield _table(
        "Ranking for people never trained on",
        ("Ranker", "NDCG@10 ↑", "Recall@20 ↑", "Fit, s"),
        [
            (row.ranker, _n(row.ndcg10), _n(row.recall20), _s(row.seconds))
            for row in evaluation.ranking
        ],
    )
    yield _table(
        "Cold start, by how many ratings are known",
        ("Known", "People", "NDCG@10 ↑", "of popularity", "RMSE ↓"),
        [
            (
                str(row.known),
                str(row.people),
                _n(row.ndcg10),
                _n(row.popularity_ndcg10),
                _n(row.rmse),
            )
            for row in evaluation.cold_start
        ],
    )
    yield _table(
        "What to ask a newcomer: five titles",
        ("Asked", "NDCG@10 ↑", "Answers"),
        [(row.asked, _n(row.ndcg10), f"{row.answered:.2f}") for row in evaluation.asking],
    )
    yield _table(
        "Sequels among the ten most similar (title words play no part)",
        ("Method", "Recall@10 ↑", "MRR ↑", "Asked"),
        [
            (row.method, _n(row.recall10), _n(row.mrr), str(row.queries))
            for row in evaluation.similar
        ],
    )
    yield from _rest(evaluation)


def _rest(evaluation: Evaluation) -> Iterable[Table]:
    """Clusters, unseen movies, and the dials."""
    groups, unseen = evaluation.groups, evaluation.unseen
    yield _table(
        "Clusters",
        ("What", "Value"),
        [
            (f"Stability over seeds (ARI), {len(groups.names)} clusters", _n(groups.stability)),
            ("Agreement with genres (NMI)", _n(groups.genre_agreement)),
            ("the same, K-Means on embedding MF", _n(groups.embedding_genre_agreement)),
        ],
    )
    yield _table(
        f"Stars of {unseen.movies} movies that nobody rated yet",
        ("Prediction", "RMSE ↓"),
        [
            ("Mean of all", _n(unseen.global_mean_rmse)),
            ("Mean of their genres", _n(unseen.genre_mean_rmse)),
            (OURS, _n(unseen.rmse)),
        ],
    )
    yield _table(
        "The dials, over everybody's ten",
        ("Dial", "Setting", "Diversity", "Catalogue shown", "Median ratings", "NDCG@10"),
        [
            (
                row.dial,
                f"{row.value:g}",
                _n(row.diversity),
                _p(row.coverage),
                f"{row.median_ratings:.0f}",
                _n(row.ndcg10),
            )
            for row in evaluation.dials
        ],
    )


def _table(title: str, columns: Sequence[str], rows: Iterable[tuple[str, ...]]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    for place, column in enumerate(columns):
        table.add_column(column, justify="left" if place == 0 else "right")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row), style="bold" if row[0] == OURS else None)
    return table


def _n(value: float | None) -> str:
    """A figure to three decimals; a dash where there is none."""
    return "–" if value is None or value != value else f"{value:.3f}"  # noqa: PLR0124 - NaN alone does


def _p(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _s(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds:.1f}"
