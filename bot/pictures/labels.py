"""Finds places for names on a crowded card: each as near as can be to what it names."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from bot.pictures.card import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEPS = 16
_MARGIN = 6
"""Pixels kept around a name."""


class Labels:
    """What is taken of a part of a card.

    Args:
        area: No name leaves it.
    """

    def __init__(self, area: Box) -> None:
        self._area = area
        self._taken: list[Box] = []
        self._spared: list[Box] = []

    def spare(self, box: Box) -> None:
        """Names cover this only where they find no other place and insist on one."""
        self._spared.append(box)

    def place(
        self,
        x: float,
        y: float,
        size: tuple[float, float],
        *,
        reach: float,
        insist: bool = False,
    ) -> tuple[float, float] | None:
        """The free place nearest to a point, which is taken from then on.

        Args:
            x: Where the name's middle should be.
            y: Alike.
            size: How wide and high the name is.
            reach: How far it may be moved.
            insist: Rather cover what should be spared than be left out.

        Returns:
            Where its middle goes; None where nothing within reach is free.
        """
        width, height = size[0] + 2 * _MARGIN, size[1] + 2 * _MARGIN
        around = Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        for avoided in (self._taken + self._spared, self._taken)[: 1 + insist]:
            for right, down in _outwards(reach):
                box = around.moved(right, down)
                if box.within(self._area) and not any(box.meets(other) for other in avoided):
                    self._taken.append(box)
                    return x + right, y + down
        return None


def _outwards(reach: float) -> Iterator[tuple[float, float]]:
    """Steps away from a point, the shortest first; sooner up and down than to the sides."""
    yield 0, 0
    for ring in range(1, _STEPS + 1):
        far = reach * ring / _STEPS
        for turn in range(_STEPS):
            angle = pi / 2 + (turn + 1) // 2 * (-1) ** turn * 2 * pi / _STEPS
            yield far * cos(angle), far * sin(angle)
