"""The map of films: every dot a film, near those that the same people watch."""

from __future__ import annotations

import colorsys
from typing import TYPE_CHECKING

import numpy as np

from engine.report.style import INK, PAPER, figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from engine.evaluate.result import Evaluation

_NAME_SIZE = 8.6
_TITLE_SIZE = 5.8


def cluster_map(evaluation: Evaluation) -> Figure | None:
    """Films in two dimensions, coloured by cluster, each cluster named where it is densest."""
    shown = evaluation.pictures
    if shown.map_x is None or shown.map_y is None or shown.map_cluster is None:
        return None
    drawn = figure(9.6, 8.2)
    axes = drawn.subplots()
    places = np.stack([shown.map_x, shown.map_y], 1)
    numbers = np.unique(shown.map_cluster)
    centres = np.array([_middle(places[shown.map_cluster == number]) for number in numbers])
    for rank, number in enumerate(numbers):
        inside = shown.map_cluster == number
        x, y = places[inside].T
        axes.scatter(x, y, s=13, color=color(rank), alpha=0.75, linewidths=0)
    names = [shown.map_names.get(int(number), str(number)) for number in numbers]
    axes.set_axis_off()
    axes.margins(0.04)
    taken = _Taken(axes, drawn)
    for place in np.argsort(-centres[:, 1]):
        ink = color(int(place), text=True)
        taken.write(names[place], centres[place], size=_NAME_SIZE, ink=ink, moving=True)
    for place, title in shown.map_titles.items():
        taken.write(title, places[place], size=_TITLE_SIZE, ink=INK, moving=False)
    return drawn


def color(rank: int, *, text: bool = False) -> str:
    """One of many colours that differ in hue and lightness; darker where it is to be read."""
    hue = (rank * 0.381966) % 1  # The golden angle never comes back to the same hue.
    lightness = 0.33 if text else 0.42 + 0.1 * (rank % 3)
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.55)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def _middle(points: NDArray[np.floating]) -> NDArray[np.floating]:
    """The point with the least distance to its ten nearest: where a cluster is densest."""
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2)
    near = np.sort(gaps, axis=1)[:, : min(10, len(points))].mean(1)
    middle: NDArray[np.floating] = points[near.argmin()]
    return middle


class _Taken:
    """Writes on the map where nothing is written yet.

    Boxes are in points of a page as wide as the figure; a letter is about 0.56 of its size wide.
    """

    def __init__(self, axes: Axes, drawn: Figure) -> None:
        self._axes = axes
        page = np.array(drawn.get_size_inches()) * 72
        low = np.array([axes.get_xlim()[0], axes.get_ylim()[0]])
        high = np.array([axes.get_xlim()[1], axes.get_ylim()[1]])
        self._scale = page / (high - low)
        self._boxes: list[tuple[float, float, float, float]] = []

    def write(
        self, text: str, place: NDArray[np.floating], *, size: float, ink: str, moving: bool
    ) -> None:
        """Write centred at `place`; what does not fit moves down a little, or is left out."""
        from matplotlib import patheffects

        x, y = place * self._scale
        half = 0.29 * size * len(text) + 2
        for _ in range(12):
            box = (x - half, x + half, y - 0.75 * size, y + 0.75 * size)
            if self._free(box):
                break
            if not moving:
                return
            y -= size / 2
        self._boxes.append(box)
        self._axes.annotate(
            text,
            np.array([x, y]) / self._scale,
            ha="center",
            va="center",
            fontsize=size,
            weight="bold" if moving else "normal",
            color=ink,
            path_effects=[patheffects.withStroke(linewidth=size * 0.45, foreground=PAPER)],
            zorder=5 if moving else 4,
        )

    def _free(self, box: tuple[float, float, float, float]) -> bool:
        left, right, bottom, top = box
        return not any(
            left < other[1] and other[0] < right and bottom < other[3] and other[2] < top
            for other in self._boxes
        )
