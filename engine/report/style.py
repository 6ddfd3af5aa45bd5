"""How the report's pictures look: a cinema's palette, few lines, no boxes."""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#232a36"
MUTED = "#8a91a0"
FAINT = "#e4dfd3"
PAPER = "#fffdf8"
RED = "#b8322a"
GOLD = "#d59a2b"
TEAL = "#2b7a78"
PLUM = "#6d4c7d"

_RC: Any = {
    "axes.edgecolor": MUTED,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.labelcolor": INK,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlecolor": INK,
    "axes.titlepad": 12,
    "figure.facecolor": PAPER,
    "font.size": 9.5,
    "grid.color": FAINT,
    "grid.linewidth": 0.8,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "lines.solid_capstyle": "round",
    "svg.hashsalt": "matinee",
    "text.color": INK,
    "xtick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.color": MUTED,
    "ytick.labelcolor": INK,
    "ytick.major.size": 0,
}


@contextmanager
def drawing() -> Iterator[None]:
    """Draw in this house's style, and leave matplotlib's settings as they were."""
    import matplotlib as mpl

    with mpl.rc_context(_RC):
        yield


def figure(width: float, height: float) -> Figure:
    """An empty figure, in inches; never touches pyplot, so any thread may draw."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained")


def svg(drawn: Figure) -> str:
    """The figure as an `<svg>` element that scales with the page."""
    file = io.StringIO()
    drawn.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    return text[text.index("<svg") :]


def bars_only(axes: Axes) -> None:
    """Leave nothing of the axes but the bars' names."""
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)
