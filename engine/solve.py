"""Many small least-squares problems at once: one for every user, or one for every movie.

Rows of ratings have power-law lengths, so they are sorted into buckets of similar length and
padded. A padded entry points at one extra factor row of zeros, which adds nothing to any sum, so
no masks are needed. A bucket holds at most `BUDGET` gathered floats: nothing of N × K² or of
n × K floats ever exists, and what is gathered stays in cache until it has been used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

BUDGET = 1 << 21
"""Gathered floats in one bucket (rows × length × factors): 8 MiB."""

BLOCK = 1 << 15
"""Rows whose Gram matrices are held at the same time."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Rows of ratings of about the same length, padded to one length.

    Shape:
        rows (B,) int64; columns (B, L) int32, padding is the number of columns;
        values (B, L) float32, padding is 0.
    """

    rows: Tensor
    columns: Tensor
    values: Tensor


class Buckets:
    """A sparse matrix as padded buckets of rows, made once and used in every sweep.

    Args:
        row_no: Row of each entry, (n,) int64.
        column_no: Column of each entry, (n,) int64.
        values: Value of each entry, (n,) float32.
        shape: Number of rows and of columns.
        width: Floats that are gathered for each entry (K), to size the buckets by.
        short: Rows with at most this many entries are kept apart, in `short`, out of `blocks`.

    Attributes:
        blocks: Buckets of the other rows, in groups of at most `BLOCK` rows.
    """

    def __init__(
        self,
        row_no: Tensor,
        column_no: Tensor,
        values: Tensor,
        shape: tuple[int, int],
        *,
        width: int,
        short: int = -1,
    ) -> None:
        self.shape = shape
        self.entries = len(values)
        order = torch.argsort(row_no, stable=True)
        columns = column_no[order].to(torch.int32)
        values = values[order]
        counts = torch.bincount(row_no, minlength=shape[0])
        starts = counts.cumsum(0) - counts
        self._buckets = [
            _pad(rows, length, (starts, counts), (columns, values), padding=shape[1])
            for length, rows in _by_length(counts, width)
        ]
        brief = sum(bucket.columns.shape[1] <= short for bucket in self._buckets)
        self.short = self._buckets[:brief]
        self.blocks = _blocks(self._buckets[brief:])

    def __iter__(self) -> Iterator[Bucket]:
        return iter(self._buckets)

    def __len__(self) -> int:
        return len(self._buckets)


def with_zero_row(factors: Tensor) -> Tensor:
    """Append the row of zeros that padding points at: (N, K) becomes (N + 1, K)."""
    return torch.cat([factors, factors.new_zeros(1, factors.shape[1])])


def gather(factors: Tensor, bucket: Bucket) -> Tensor:
    """Fetch the factors of every entry of a bucket: (N + 1, K) and (B, L) give (B, L, K)."""
    flat = factors.index_select(0, bucket.columns.view(-1))
    return flat.view(*bucket.columns.shape, factors.shape[1])


def solve_positive(diagonal: Tensor, factors: Tensor, right: Tensor) -> Tensor:
    """Solve (diag(d) + FᵀF) x = b for every row of a bucket, the cheaper way round.

    With fewer entries L than factors K, through the L × L system of the Woodbury identity,
    x = d⁻¹b − d⁻¹Fᵀ (1 + F d⁻¹ Fᵀ)⁻¹ F d⁻¹b; else through the K × K normal equations.

    Shape:
        diagonal (B, K), positive; factors (B, L, K); right (B, K); returns (B, K).
    """
    length, width = factors.shape[1:]
    if length < width:
        first = right / diagonal
        if not length:
            return first
        scaled = factors / diagonal[:, None]
        inner = torch.bmm(factors, scaled.mT)
        inner.diagonal(dim1=1, dim2=2).add_(1)
        lower = torch.linalg.cholesky_ex(inner)[0]
        seen = torch.cholesky_solve(torch.bmm(factors, first[..., None]), lower)
        return first - torch.bmm(scaled.mT, seen)[..., 0]
    normal = torch.bmm(factors.mT, factors)
    normal.diagonal(dim1=1, dim2=2).add_(diagonal)
    lower = torch.linalg.cholesky_ex(normal)[0]
    return torch.cholesky_solve(right[..., None], lower)[..., 0]


def solve_small(systems: Tensor, right: Tensor) -> Tensor:
    """Solve many small positive definite systems, by division where they are of a single row.

    One right side at a time: on the CPU, LAPACK's path for several costs twenty times as much.

    Shape:
        systems (B, L, L); right (B, L, M); returns (B, L, M).
    """
    if systems.shape[1] == 1:
        return right / systems
    lower = torch.linalg.cholesky_ex(systems)[0]
    solved = [torch.cholesky_solve(side[..., None], lower) for side in right.unbind(-1)]
    return torch.cat(solved, -1)


def grams(
    buckets: Buckets, vectors: Tensor, *, weighted: bool = False
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Every row's Σ v vᵀ and Σ v r over its entries, a block at a time; short rows left out.

    Args:
        buckets: Rows of values r.
        vectors: The vector v of every column.
        weighted: Whether v comes multiplied by its column's weight, in its first place (where an
            unweighted vector has a 1), so that r has to be multiplied too.

    Yields:
        Row numbers (M,), Gram matrices (M, W, W) and right sides (M, W) of at most `BLOCK` rows
        (or of one bucket with more).

    Shape:
        vectors (N, W).
    """
    padded, width = with_zero_row(vectors), vectors.shape[1]
    for block in buckets.blocks:
        sizes = [len(bucket.rows) for bucket in block]
        gram = vectors.new_empty(sum(sizes), width, width)
        seen = vectors.new_empty(sum(sizes), 1, width)
        places = zip(block, torch.split(gram, sizes), torch.split(seen, sizes), strict=True)
        for bucket, inner, right in places:
            entries = gather(padded, bucket)
            values = bucket.values * entries[..., 0] if weighted else bucket.values
            torch.bmm(entries.mT, entries, out=inner)
            torch.bmm(values[:, None], entries, out=right)
        yield torch.cat([bucket.rows for bucket in block]), gram, seen[:, 0]


def _blocks(buckets: list[Bucket]) -> list[list[Bucket]]:
    """Consecutive buckets of at most `BLOCK` rows together."""
    blocks: list[list[Bucket]] = []
    held = BLOCK
    for bucket in buckets:
        if held + len(bucket.rows) > BLOCK:
            blocks.append([])
            held = 0
        blocks[-1].append(bucket)
        held += len(bucket.rows)
    return blocks


def _by_length(counts: Tensor, width: int) -> Iterator[tuple[int, Tensor]]:
    """Split the rows into groups padded to a common length, the padding at most a quarter."""
    padded = _padded_length(counts)
    order = torch.argsort(padded, stable=True)
    lengths, sizes = torch.unique_consecutive(padded[order], return_counts=True)
    for length, rows in zip(lengths.tolist(), torch.split(order, sizes.tolist()), strict=True):
        for chunk in torch.split(rows, max(1, BUDGET // max(1, length * width))):
            yield length, chunk


def _padded_length(counts: Tensor) -> Tensor:
    """Round lengths up to 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, ... (quarter octaves)."""
    octave = torch.floor(torch.log2(counts.clamp(min=1).double()))
    step = torch.exp2((octave - 2).clamp(min=0)).long()
    return (counts + step - 1) // step * step


def _pad(
    rows: Tensor,
    length: int,
    spans: tuple[Tensor, Tensor],
    entries: tuple[Tensor, Tensor],
    *,
    padding: int,
) -> Bucket:
    """Lay the given rows' entries out as a rectangle; `spans` are all rows' starts and counts."""
    (starts, counts), (columns, values) = spans, entries
    place = torch.arange(length, device=rows.device)
    inside = place < counts[rows, None]
    source = (starts[rows, None] + place)[inside]
    padded_columns = columns.new_full(inside.shape, padding)
    padded_values = values.new_zeros(inside.shape)
    padded_columns[inside] = columns[source]
    padded_values[inside] = values[source]
    return Bucket(rows, padded_columns, padded_values)
