"""A Transformer encoder in NumPy: pieces of words in, one vector for each of them in its context.

It only reads; it is trained elsewhere (`python -m benchmarks.act_network`). A message is some
thirty pieces, for which six layers take about ten milliseconds on one core.

References:
    Vaswani et al. (2017), Attention Is All You Need. Devlin et al. (2019), BERT, for the layout:
    norms behind their blocks, GELU, positions that are learned. Wang et al. (2020), MiniLM, for the
    pretrained weights that training begins from.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from threadpoolctl import ThreadpoolController

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

ATTENTION_HEADS = 12
"""In each layer."""
MOST_PIECES = 128
"""Pieces of a message that are looked at; no labelled one has more."""
_EPSILON = 1e-12
_SCALES = ".scales"


@dataclass(frozen=True, eq=False)
class Linear:
    """An affine map. Shape: weight (out, in), bias (out,)."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        """Shape: (…, in) → (…, out)."""
        return x @ self.weight.T + self.bias


@dataclass(frozen=True, eq=False)
class Norm:
    """Layer normalisation (Ba et al., 2016). Shape: weight, bias (D,)."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        """Shape: (T, D) → (T, D)."""
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + _EPSILON)
        return np.asarray(centred / spread * self.weight + self.bias, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer: attention of each piece to all, then a map of each by itself."""

    asked_and_told: Linear
    attended: Linear
    attended_norm: Norm
    up: Linear
    down: Linear
    norm: Norm

    def __call__(self, x: Floats) -> Floats:
        """Shape: (T, D) → (T, D)."""
        pieces, size = x.shape
        split = self.asked_and_told(x).reshape(pieces, 3, ATTENTION_HEADS, -1)
        queries, keys, values = split.transpose(1, 2, 0, 3)
        heeded = _softmax(queries @ keys.transpose(0, 2, 1) / np.float32(np.sqrt(keys.shape[-1])))
        heard = (heeded @ values).transpose(1, 0, 2).reshape(pieces, size)
        x = self.attended_norm(x + self.attended(heard))
        return self.norm(x + self.down(_gelu(self.up(x))))


@dataclass(frozen=True, eq=False)
class Encoder:
    """The whole.

    Args:
        words: A row for each piece, in steps of its scale.
        scales: What a step is worth.
        positions: What is added by position.
        norm: Of both together.
        layers: One after another.

    Shape:
        words (V, D) int8; scales (V, 1); positions (P, D).
    """

    words: NDArray[np.int8]
    scales: Floats
    positions: Floats
    norm: Norm
    layers: Sequence[Layer]

    def __call__(self, pieces: Sequence[int], added: Floats) -> Floats:
        """Encode pieces.

        Args:
            pieces: Their numbers.
            added: What else is known of each.

        Shape:
            added (T, D) → (T, D).
        """
        at = np.asarray(pieces)
        with _blas().limit(limits=1, user_api="blas"):
            x = self.norm(self.words[at] * self.scales[at] + self.positions[: len(at)] + added)
            for layer in self.layers:
                x = layer(x)
        return x

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """The encoder whose weights were stored."""
        many = sum(name.endswith(".up.bias") for name in arrays)
        return cls(
            arrays["encoder.words"],
            arrays[f"encoder.words{_SCALES}"],
            weights(arrays, "encoder.positions"),
            Norm(*_pair(arrays, "encoder.norm")),
            tuple(_layer(arrays, f"encoder.layers.{number}") for number in range(many)),
        )


@cache
def _blas() -> ThreadpoolController:
    """What multiplies matrices; on busy cores its threads would only wait for each other."""
    return ThreadpoolController()


def _layer(arrays: Mapping[str, NDArray[Any]], name: str) -> Layer:
    return Layer(
        Linear(*_pair(arrays, f"{name}.asked_and_told")),
        Linear(*_pair(arrays, f"{name}.attended")),
        Norm(*_pair(arrays, f"{name}.attended_norm")),
        Linear(*_pair(arrays, f"{name}.up")),
        Linear(*_pair(arrays, f"{name}.down")),
        Norm(*_pair(arrays, f"{name}.norm")),
    )


def _pair(arrays: Mapping[str, NDArray[Any]], name: str) -> tuple[Floats, Floats]:
    return weights(arrays, f"{name}.weight"), weights(arrays, f"{name}.bias")


def linear(arrays: Mapping[str, NDArray[Any]], name: str) -> Linear:
    """The affine map that was stored under a name."""
    return Linear(*_pair(arrays, name))


def weights(arrays: Mapping[str, NDArray[Any]], name: str) -> Floats:
    """Weights as they were before `stored_as` made them small."""
    if f"{name}{_SCALES}" in arrays:
        return np.asarray(arrays[name] * arrays[f"{name}{_SCALES}"], dtype=np.float32)
    return np.asarray(arrays[name], dtype=np.float32)


def stored_as(name: str, floats: Floats) -> dict[str, NDArray[Any]]:
    """What there is to store of weights: of matrices a byte for each and a scale for each row."""
    if floats.ndim == 1:
        return {name: np.asarray(floats, dtype=np.float32)}
    scales = np.maximum(np.abs(floats).max(1, keepdims=True), 1e-9) / 127
    steps = np.rint(floats / scales).astype(np.int8)
    return {name: steps, f"{name}{_SCALES}": scales.astype(np.float32)}


def _softmax(x: Floats) -> Floats:
    """Softmax over the last axis."""
    powers = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True), dtype=np.float32)


def _gelu(x: Floats) -> Floats:
    """GELU by its tanh (Hendrycks and Gimpel, 2016): within 0.001, and twenty times as fast."""
    inner = np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * x * x * x)
    return np.asarray(np.float32(0.5) * x * (1 + np.tanh(inner)), dtype=np.float32)
