"""The report's words and tables, around its pictures."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from engine.evaluate.result import OURS
from engine.evaluate.tables import tables
from engine.report.style import FAINT, INK, MUTED, PAPER, RED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.table import Table

    from engine.evaluate import Evaluation


_WORDS = {
    "quality": (
        "Beside simpler models",
        (
            "Everything here is measured on ratings that no model has seen: a fifth of all ratings "
            "on the left, and on the right people who were held out whole."
        ),
    ),
    "stars": (
        "Stars, predicted and given",
        (
            "A prediction is an expectation, so it keeps to the middle: it cannot know which "
            "evening was a bad one. The interval that comes with it says how unsure it is."
        ),
    ),
    "losses": (
        "Remembering is not predicting",
        (
            "A plain embedding factorisation, trained on all ratings, “predicts” the ones it was "
            "trained on very well. Trained as a test must be, the same model is another story."
        ),
    ),
    "cold_start": (
        "With the first ratings",
        (
            "A newcomer starts from what people like on the whole, and moves from there to what "
            "they like: no training in between, only a small system of equations."
        ),
    ),
    "trace": (
        "The chain has settled",
        ("Stars come from a Gibbs sampler. The shaded sweeps are burn-in and thrown away."),
    ),
    "dials": (
        "Two dials",
        (
            "What a member may turn, what it does to everybody's ten recommendations, and what it "
            "costs in hitting what they went on to like."
        ),
    ),
    "map": (
        "A map of films",
        (
            "The best-known films, near each other where the same people watch them and where "
            "genre and time agree. Colours and names are the clusters'."
        ),
    ),
}


def page(evaluation: Evaluation, pictures: Mapping[str, str]) -> str:
    """The whole page.

    Args:
        evaluation: What was measured.
        pictures: `<svg>` elements by name; those that are missing are left out.
    """
    about = evaluation.dataset
    parts = [
        f"<section><h2>{title}</h2><p>{words}</p><figure>{pictures[name]}</figure></section>"
        for name, (title, words) in _WORDS.items()
        if name in pictures
    ]
    parts.append("<section><h2>Every figure</h2>")
    parts += [_table(table) for table in tables(evaluation)]
    parts += [f'<p class="note">{escape(note)}</p>' for note in evaluation.notes]
    parts.append("</section>")
    sentence = (
        f"{about['name']}: {about['ratings']:,} ratings by {about['users']:,} people of "
        f"{about['movies']:,} movies. {about['note']}"
    )
    settings = "; ".join(
        f"{name.replace('_', ' ')}: {value}" for name, value in evaluation.settings.items()
    )
    template = Template(files("engine.report").joinpath("page.html").read_text("utf-8"))
    return template.substitute(
        name=escape(about["name"]),
        about=escape(sentence.strip()),
        headline=_headline(evaluation),
        parts="\n".join(parts),
        settings=escape(settings),
        paper=PAPER,
        ink=INK,
        muted=MUTED,
        faint=FAINT,
        red=RED,
    )


def _headline(evaluation: Evaluation) -> str:
    stars = next(row for row in evaluation.stars if row.model == OURS)
    ranking = next(row for row in evaluation.ranking if row.ranker == OURS)
    tiles = [
        (f"{stars.rmse:.3f}", "RMSE, stars"),
        (f"{stars.mae:.3f}", "MAE, stars"),
        (f"{stars.r2:.3f}", "R²"),
        (f"{stars.coverage or 0:.1%}", "inside the 80 % interval"),
        (f"{ranking.ndcg10:.3f}", "NDCG@10, newcomers"),
        (f"{ranking.recall20:.3f}", "Recall@20, newcomers"),
    ]
    return "".join(f"<div><b>{value}</b><span>{name}</span></div>" for value, name in tiles)


def _table(table: Table) -> str:
    """A table made for the terminal, as HTML."""
    columns = [list(column.cells) for column in table.columns]
    head = "".join(f"<th>{escape(str(column.header))}</th>" for column in table.columns)
    body = []
    for cells in zip(*columns, strict=True):
        mark = ' class="ours"' if cells[0] == OURS else ""
        body.append(f"<tr{mark}>" + "".join(f"<td>{escape(str(c))}</td>" for c in cells) + "</tr>")
    return (
        f'<div class="scroll"><table><caption>{escape(str(table.title))}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"
    )
