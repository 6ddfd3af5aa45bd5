"""The report's pictures of quality, one function each; every one returns a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np

from engine.evaluate.result import OURS
from engine.report.style import FAINT, GOLD, INK, MUTED, PLUM, RED, TEAL, bars_only, figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.collections import PolyCollection
    from matplotlib.figure import Figure

    from engine.evaluate.result import Evaluation


def quality(evaluation: Evaluation) -> Figure:
    """Error of the stars, and quality of the ranking, of every model."""
    drawn = figure(9.6, 3.4)
    left, right = drawn.subplots(1, 2, gridspec_kw={"wspace": 0.08})
    stars = sorted(evaluation.stars, key=lambda row: -row.rmse)
    _bars(left, [row.model for row in stars], [row.rmse for row in stars])
    left.set_title("Error of held-out stars (RMSE)")
    ranking = sorted(evaluation.ranking, key=lambda row: row.ndcg10)
    _bars(right, [row.ranker for row in ranking], [row.ndcg10 for row in ranking])
    right.set_title("Ranking for newcomers (NDCG@10)")
    return drawn


def predicted_against_actual(evaluation: Evaluation) -> Figure:
    """What was predicted, for each number of stars that was given."""
    actual, predicted = evaluation.pictures.actual, evaluation.pictures.predicted
    given = [stars for stars in np.arange(0.5, 5.5, 0.5) if (actual == stars).sum() > 1]
    groups = [predicted[actual == stars] for stars in given]
    drawn = figure(9.6, 4.2)
    axes = drawn.subplots()
    axes.plot([0.5, 5], [0.5, 5], color=MUTED, linewidth=1, linestyle=(0, (4, 4)), zorder=1)
    axes.annotate("as given", (0.62, 0.78), color=MUTED, rotation=22, fontsize=8.5)
    parts = axes.violinplot(groups, given, widths=0.42, showextrema=False)
    for body in cast("list[PolyCollection]", parts["bodies"]):
        body.set(facecolor=TEAL, alpha=0.35, edgecolor="none")
    low, middle, high = ([np.percentile(group, q) for group in groups] for q in (10, 50, 90))
    axes.vlines(given, low, high, color=TEAL, linewidth=2.2)
    axes.scatter(given, middle, s=42, color=RED, zorder=3)
    for stars, group in zip(given, groups, strict=True):
        axes.annotate(
            f"{len(group):,}", (stars, 0.32), ha="center", va="top", color=MUTED, fontsize=8
        )
    axes.set(xlim=(0.2, 5.3), ylim=(0.05, 5.2), xticks=given, yticks=range(1, 6))
    axes.set_xlabel("stars given; below, how many ratings", labelpad=6)
    axes.set_title("Predicted stars: median, middle 80 % and shape")
    return drawn


def cold_start(evaluation: Evaluation) -> Figure:
    """Quality by how many ratings are known."""
    rows = evaluation.cold_start
    places = range(len(rows))
    drawn = figure(9.6, 3.6)
    left, right = drawn.subplots(1, 2)
    ours = [row.ndcg10 for row in rows]
    popular = [row.popularity_ndcg10 for row in rows]
    left.plot(places, popular, color=MUTED, marker="o", markersize=4)
    left.plot(places, ours, color=RED, marker="o", markersize=6)
    left.annotate(OURS, (places[-1], ours[-1]), (0, 8), color=RED, weight="bold", **_POINTS)
    middle = len(rows) // 2
    left.annotate("popularity", (middle, popular[middle]), (-8, -16), color=MUTED, **_POINTS)
    left.set_title("Ranking the rest (NDCG@10)")
    errors = [row.rmse for row in rows]
    right.plot(places, errors, color=TEAL, marker="o", markersize=6)
    for place in (0, len(rows) - 1):
        right.annotate(
            f"{errors[place]:.3f}", (place, errors[place]), (0, 9), color=TEAL, **_POINTS
        )
    right.set_title("Predicting its stars (RMSE)")
    for axes in (left, right):
        axes.set_xticks(places, [str(row.known) for row in rows])
        axes.set_xlabel("ratings known of a newcomer")
        axes.margins(x=0.08, y=0.18)
    return drawn


def losses(evaluation: Evaluation) -> Figure | None:
    """The plain embedding's loss falls while its predictions get worse."""
    shown = evaluation.pictures
    if not shown.losses:
        return None
    drawn = figure(9.6, 3.6)
    left, right = drawn.subplots(1, 2)
    for (name, loss), color in zip(shown.losses.items(), (GOLD, PLUM), strict=False):
        epochs = np.arange(1, len(loss) + 1)
        left.plot(epochs, loss, color=color, label=f"learnt from {name}")
        right.plot(epochs, shown.test_rmses[name], color=color)
    left.set_yscale("log")
    left.set_yticks([0.3, 1, 3, 10], ["0.3", "1", "3", "10"])
    left.minorticks_off()
    left.set_title("What it is trained on (loss, stars²)")
    left.legend(loc="upper right", fontsize=8.5)
    ours = next(row.rmse for row in evaluation.stars if row.model == OURS)
    right.axhline(ours, color=RED, linewidth=1.2, linestyle=(0, (4, 4)))
    right.annotate(f"{OURS}, honestly {ours:.3f}", (len(loss), ours), (0, 5), color=RED, **_END)
    worst = max(min(curve) for curve in shown.test_rmses.values())
    right.set_ylim(0, max(2 * worst, ours * 1.5))
    right.set_title("What it is asked about (test RMSE, stars)")
    for axes in (left, right):
        axes.set_xlabel("epoch")
    return drawn


def trace(evaluation: Evaluation) -> Figure | None:
    """The taste head's chain, sweep by sweep: it has settled before anything is kept."""
    shown = {name: values for name, values in evaluation.pictures.trace.items() if values}
    if not shown:
        return None
    drawn = figure(9.6, 2.6)
    for axes, (name, values), color in zip(
        drawn.subplots(1, len(shown)), shown.items(), (RED, TEAL, GOLD, PLUM), strict=False
    ):
        burn_in = evaluation.settings.get("burn_in", 0)
        axes.axvspan(0, burn_in, color=FAINT, alpha=0.5, linewidth=0)
        axes.plot(values, color=color, linewidth=1.3)
        axes.set_title(name, fontsize=8.5, weight="normal")
        axes.set_xlabel("sweep")
    return drawn


def dials(evaluation: Evaluation) -> Figure:
    """What each dial changes, and what it costs."""
    drawn = figure(9.6, 3.2)
    for axes, dial in zip(drawn.subplots(1, 2), ("variety", "popularity"), strict=True):
        rows = [row for row in evaluation.dials if row.dial == dial]
        values = [row.value for row in rows]
        for name, color, heights in (
            ("diversity of a list", TEAL, [row.diversity for row in rows]),
            ("catalogue shown to anybody", GOLD, [row.coverage for row in rows]),
            ("NDCG@10", RED, [row.ndcg10 for row in rows]),
        ):
            axes.plot(values, heights, color=color, marker="o", markersize=5, label=name)
        axes.set_title(f"The dial “{dial}”")
        axes.set_xticks(values)
        axes.set_ylim(0, 1)
    axes.legend(fontsize=8.5, loc="upper right", bbox_to_anchor=(1, 0.78))
    return drawn


_POINTS: dict[str, object] = {"textcoords": "offset points", "ha": "center"}
_END: dict[str, object] = {"textcoords": "offset points", "ha": "right"}


def _bars(axes: Axes, names: Sequence[str], values: Sequence[float]) -> None:
    """Horizontal bars with their values; ours stands out."""
    colors = [RED if name == OURS else "#c9c2b2" for name in names]
    drawn = axes.barh(range(len(names)), values, color=colors, height=0.66)
    for bar, name, value in zip(drawn, names, values, strict=True):
        axes.annotate(
            f"{value:.3f}",
            (value, bar.get_y() + bar.get_height() / 2),
            (5, 0),
            textcoords="offset points",
            va="center",
            color=RED if name == OURS else INK,
            weight="bold" if name == OURS else "normal",
        )
    axes.set_yticks(range(len(names)), list(names))
    axes.margins(x=0.14)
    bars_only(axes)
