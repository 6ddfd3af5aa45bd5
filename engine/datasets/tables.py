"""One file of an edition as columns: fast where it is sound, `faults` where it is not."""

from __future__ import annotations

import csv
import warnings
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from engine.datasets.faults import fault_in, first_fault, header, not_encoded, split_line
from engine.datasets.files import FETCH_AGAIN
from engine.datasets.layout import Kind
from engine.errors import DatasetError

if TYPE_CHECKING:
    from engine.datasets.files import Fingerprint
    from engine.datasets.layout import Table


def read_table(files: Fingerprint, table: Table) -> pd.DataFrame:
    """Read a file whose cells need no more than splitting.

    Returns:
        Our columns in `table`'s order, in the file's order of rows.

    Raises:
        DatasetError: The file is empty, lacks a column, or a line holds something else than
            expected; names the file and the line.
    """
    names = header(files, table) if table.header else None
    try:
        frame = _parse(files, table, names)
    except (ValueError, OverflowError, pd.errors.ParserWarning) as error:
        raise first_fault(files, table, because=str(error)) from error
    if any(column.kind is Kind.STARS for column in table.columns):
        doubled = frame["stars"].to_numpy() * 2
        if not (np.isin(doubled, np.arange(1, 11))).all():
            raise first_fault(files, table, because="other stars")
    return frame


def _parse(files: Fingerprint, table: Table, names: list[str] | None) -> pd.DataFrame:
    """Let pandas' C parser read the file; whatever it cannot read is a ValueError."""
    filed = [column.filed_as for column in table.columns]
    links = [column.filed_as for column in table.columns if column.kind is Kind.LINK]
    # The C parser splits at one character, so between `::` it sees a column of nothing.
    stride = len(table.separator)
    with files.open(table.file) as file, warnings.catch_warnings():
        # A first line with cells to spare is no more than a warning to pandas.
        warnings.simplefilter("error", pd.errors.ParserWarning)
        frame = pd.read_csv(
            file,
            sep=table.separator[0],
            header=0 if names else None,
            names=names or range(stride * len(filed) - stride + 1),
            usecols=None if stride == 1 else range(0, stride * len(filed), stride),
            dtype={
                (column.filed_as if names else position * stride): column.kind.dtype
                for position, column in enumerate(table.columns)
            },
            index_col=False,
            na_filter=bool(links),
            keep_default_na=False,
            na_values=dict.fromkeys(links, ""),
            quoting=csv.QUOTE_MINIMAL if names else csv.QUOTE_NONE,
            encoding=table.encodings[0],
        )
    chosen = frame[filed] if names else frame.iloc[:, : len(filed)]
    return chosen.set_axis([column.name for column in table.columns], axis="columns")


def read_rows(files: Fingerprint, table: Table) -> list[list[str]]:
    """Read a file line by line, for the small ones whose text may hold the separator.

    Returns:
        One list of cells a line, as many as there are columns.

    Raises:
        DatasetError: As for `read_table`.
    """
    with files.open(table.file) as file:
        content = file.read()
    text = _decoded(files, table, content)
    rows = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip("\r"):
            cells = split_line(line.rstrip("\r"), table)
            if fault := fault_in(cells, table):
                raise DatasetError(files.where(table.file), number, *fault, remedy=FETCH_AGAIN)
            rows.append(cells)
    if not rows:
        raise DatasetError(
            files.where(table.file), None, f"lines of {table.described()}", "an empty file"
        )
    return rows


def _decoded(files: Fingerprint, table: Table, content: bytes) -> str:
    for encoding in table.encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            last = error
    raise not_encoded(files, table, line, last) from last
