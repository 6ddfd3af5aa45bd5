"""An evaluation as one page with pictures, that needs nothing but itself to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.report import plots
from engine.report.map import cluster_map
from engine.report.page import page
from engine.report.style import drawing, svg

if TYPE_CHECKING:
    from pathlib import Path

    from engine.evaluate import Evaluation

__all__ = ["write_report"]


def write_report(evaluation: Evaluation, folder: Path) -> Path:
    """Write `report.html` into a folder, made if need be; no half-written page is ever left.

    Returns:
        The page's path.

    Raises:
        OSError: The folder cannot be written to.
    """
    with drawing():
        figures = {
            "quality": plots.quality(evaluation),
            "stars": plots.predicted_against_actual(evaluation),
            "losses": plots.losses(evaluation),
            "cold_start": plots.cold_start(evaluation),
            "trace": plots.trace(evaluation),
            "dials": plots.dials(evaluation),
            "map": cluster_map(evaluation),
        }
        drawn = {name: svg(figure) for name, figure in figures.items() if figure is not None}
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "report.html"
    fresh = folder / "report.html.part"
    try:
        fresh.write_text(page(evaluation, drawn), "utf-8")
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return path
