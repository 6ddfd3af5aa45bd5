"""Linear models over named signs, and the file of their weights.

Each head is a logistic regression, of one class against the others or of each by itself. The
weights were fitted by `python -m benchmarks.act_weights`, and lie beside this module as small
integers, a scale for each class.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

_MOST = 127
"""The largest number that a stored weight may have."""


@dataclass(frozen=True, eq=False)
class Head:
    """One linear model.

    Args:
        signs: Names of the signs that it knows.
        classes: Names of its classes.
        weights: Of each sign for each class, in steps of the scales.
        scales: Log-odds that a step is worth, for each class.
        bias: Log-odds of each class where no sign is there.

    Shape:
        weights (S, C) int8; scales, bias (C,) float32.
    """

    signs: tuple[str, ...]
    classes: tuple[str, ...]
    weights: NDArray[np.int8]
    scales: NDArray[np.float32]
    bias: NDArray[np.float32]

    @classmethod
    def of(
        cls,
        signs: Iterable[str],
        classes: Iterable[str],
        weights: NDArray[np.floating],
        bias: NDArray[np.floating],
    ) -> Head:
        """Make a head of weights as they were fitted; signs that say next to nothing are left out.

        Shape:
            weights (S, C), bias (C,).
        """
        scales = np.maximum(np.abs(weights).max(0), 1e-6) / _MOST
        steps = np.rint(weights / scales).astype(np.int8)
        kept = np.flatnonzero((steps != 0).any(1))
        names = list(signs)
        return cls(
            tuple(names[at] for at in kept.tolist()),
            tuple(classes),
            steps[kept],
            scales.astype(np.float32),
            np.asarray(bias, dtype=np.float32),
        )

    @cached_property
    def _number(self) -> dict[str, int]:
        return {sign: number for number, sign in enumerate(self.signs)}

    def log_odds(self, signs: Iterable[str]) -> NDArray[np.float32]:
        """Log-odds of each class, up to a constant. Shape: (C,)."""
        steps = self.weights[self._known(signs)].sum(0, dtype=np.int32)
        return np.asarray(self.bias + steps * self.scales, dtype=np.float32)

    def steps_for(self, class_: str, signs: Iterable[str]) -> int:
        """How much signs speak for one class, in steps of its scale."""
        return int(self.weights[self._known(signs), self.classes.index(class_)].sum(dtype=np.int32))

    def _known(self, signs: Iterable[str]) -> list[int]:
        return sorted({self._number[sign] for sign in signs if sign in self._number})

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """What there is to store of it."""
        return {
            f"{name}.signs": np.frombuffer("\n".join(self.signs).encode(), dtype=np.uint8),
            f"{name}.classes": np.frombuffer("\n".join(self.classes).encode(), dtype=np.uint8),
            f"{name}.weights": self.weights,
            f"{name}.scales": self.scales,
            f"{name}.bias": self.bias,
        }

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[Any]], name: str) -> Head:
        """Read one from what was stored."""
        signs, classes = (
            tuple(arrays[f"{name}.{part}"].tobytes().decode().split("\n"))
            for part in ("signs", "classes")
        )
        rest = (arrays[f"{name}.{part}"] for part in ("weights", "scales", "bias"))
        return cls(signs, classes, *rest)
