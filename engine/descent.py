"""Least squares for tens of millions of ratings: conjugate gradients on the sparse matrix itself.

An exact solve costs n K² for the Gram matrices and K³ for each row. A conjugate-gradient step
needs only products with a row's matrix, F p and then Fᵀ(w ∘ F p), which cost n K each; both
gather the factors of the row's entries. Copying those out first (n × K floats) is what takes the
time, so nothing is copied: `sampled_addmm` reads each factor where it lies to take a product with
it, `embedding_bag` to add it up. Measured at K = 64 on one core, for each entry: copied out and
multiplied 130 ns, where it lies 27 ns.

References:
    Takács, Pilászy and Tikk (2011), Applications of the conjugate gradient method for implicit
    feedback collaborative filtering.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

ENTRIES = 1 << 17
"""Entries worked on at a time: their products and indices stay in cache between two passes."""


@dataclass(frozen=True, slots=True)
class Slab:
    """Some rows of a sparse matrix, of about the same length, so that threads share them evenly.

    Shape:
        rows (B,) int64; starts (B + 1,), columns (n,) int32; values (n,) float32.
    """

    rows: Tensor
    starts: Tensor
    columns: Tensor
    values: Tensor


class Slabs:
    """A sparse matrix by rows, the longest first, cut into slabs of about `ENTRIES` entries.

    Args:
        row_no: Row of each entry, (n,) int64.
        column_no: Column of each entry, (n,) int64.
        values: Value of each entry, (n,) float32.
        shape: Number of rows and of columns.
    """

    def __init__(
        self, row_no: Tensor, column_no: Tensor, values: Tensor, shape: tuple[int, int]
    ) -> None:
        self.shape = shape
        counts = torch.bincount(row_no, minlength=shape[0])
        rows = torch.argsort(counts, descending=True, stable=True)
        rank = torch.empty(shape[0], dtype=torch.int32, device=rows.device)
        rank[rows] = torch.arange(shape[0], dtype=torch.int32, device=rows.device)
        order = torch.argsort(rank[row_no], stable=True)
        self._columns = column_no.to(torch.int32)[order]
        self._values = values[order]
        self._rows = rows
        self._ends = torch.cat([counts.new_zeros(1), counts[rows].cumsum(0)])
        self.mass = torch.zeros(shape[0], device=rows.device).index_add_(0, row_no, values)

    def __iter__(self) -> Iterator[Slab]:
        ends, first = self._ends, 0
        while first < len(self._rows):
            reach = torch.searchsorted(ends, ends[first] + ENTRIES, right=True)
            last = max(first + 1, int(reach) - 1)
            begin, end = int(ends[first]), int(ends[last])
            yield Slab(
                self._rows[first:last],
                (ends[first : last + 1] - begin).to(torch.int32),
                self._columns[begin:end],
                self._values[begin:end],
            )
            first = last


def descend(
    slabs: Slabs,
    factors: Tensor,
    diagonal: Tensor,
    pull: Tensor | float,
    *,
    start: Tensor,
    steps: int,
) -> Tensor:
    """A few conjugate-gradient steps on every row's (diag(d) + Fᵀ W F) x = Fᵀ w + pull.

    Preconditioned by d, which in the eigenbasis of what all rows share is nearly the matrix of a
    row with few entries; started from the sweep before, whose error it shrinks further.

    Args:
        slabs: Rows of weights w.
        factors: Factors of every column.
        diagonal: d of every row, positive.
        pull: What the right side holds beside the row's own entries.
        start: Where to start.
        steps: How many steps; 0 gives `start` back.

    Shape:
        factors (N, K); diagonal (M, K); pull (K,); start (M, K); returns (M, K).
    """
    solved = start.clone()
    for slab in slabs:
        if len(slab.columns):
            system = _System(slab, factors, diagonal[slab.rows])
            solved[slab.rows] = system.descend(start[slab.rows], pull, steps)
        else:
            solved[slab.rows] = pull / diagonal[slab.rows]
    return solved


class _System:
    """The systems of one slab's rows, side by side."""

    def __init__(self, slab: Slab, factors: Tensor, diagonal: Tensor) -> None:
        self.slab, self.factors, self.diagonal = slab, factors, diagonal
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sparse CSR tensor support is in beta")
            self.pattern = torch.sparse_csr_tensor(
                slab.starts,
                slab.columns,
                slab.values,
                (len(slab.rows), len(factors)),
                check_invariants=False,
            )

    def seen(self, x: Tensor) -> Tensor:
        """F x: the product of each entry's factors with its row's x, (n,)."""
        products = torch.sparse.sampled_addmm(self.pattern, x, self.factors.T, beta=0.0)
        values: Tensor = products.values()
        return values

    def back(self, weights: Tensor) -> Tensor:
        """Fᵀ weights: each row's weighted sum of its entries' factors, (B, K)."""
        return functional.embedding_bag(
            self.slab.columns,
            self.factors,
            self.slab.starts,
            mode="sum",
            per_sample_weights=weights,
            include_last_offset=True,
        )

    def descend(self, x: Tensor, pull: Tensor | float, steps: int) -> Tensor:
        """Hestenes and Stiefel's iteration, preconditioned, for all rows at once."""
        weights = self.slab.values
        residual = self.back(weights * (1 - self.seen(x))) + pull - self.diagonal * x
        scaled = residual / self.diagonal
        direction = scaled
        energy = (residual * scaled).sum(1, keepdim=True)
        for step in range(1, steps + 1):
            image = self.back(weights * self.seen(direction)) + self.diagonal * direction
            length = energy / (direction * image).sum(1, keepdim=True).clamp(min=1e-20)
            x = x + length * direction
            if step == steps:
                break
            residual = residual - length * image
            scaled = residual / self.diagonal
            before, energy = energy, (residual * scaled).sum(1, keepdim=True)
            direction = scaled + energy / before.clamp(min=1e-20) * direction
        return x
