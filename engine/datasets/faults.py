"""What is wrong with a file, told by the first line that is: read slowly, only when needed.

pandas' C parser reads 25 million ratings in seconds but cannot say what a host should mend. So a
file that it refuses, or that holds an impossible value, is walked line by line until the first
fault is found.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from engine.datasets.files import FETCH_AGAIN
from engine.datasets.layout import Kind
from engine.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from engine.datasets.files import Fingerprint
    from engine.datasets.layout import Table


def header(files: Fingerprint, table: Table) -> list[str]:
    """The file's column names, checked."""
    first = next(iter(files.lines(table.file)), b"")
    try:
        text = first.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise not_encoded(files, table, 1, error) from error
    names = next(csv.reader([text]), [])
    missing = [column.filed_as for column in table.columns if column.filed_as not in names]
    if missing:
        raise DatasetError(
            files.where(table.file),
            1 if text else None,
            f"the columns {table.described()}",
            f"no {' and no '.join(missing)}" if text else "an empty file",
            remedy=FETCH_AGAIN,
        )
    return names


def first_fault(
    files: Fingerprint,
    table: Table,
    *,
    because: str,
    also: Callable[[Sequence[str]], tuple[str, str] | None] = lambda _: None,
) -> DatasetError:
    """Find the first line that is not what `table` says.

    Args:
        files: Where the file lies.
        table: How it should be laid out.
        because: What the fast reader said, in case no line is to blame.
        also: Looks at a line's cells for faults beyond their kinds; returns what was expected
            and what was found, or None.
    """
    where = files.where(table.file)
    try:
        rows = _numbered(files, table)
        columns = header(files, table) if table.header else None
        if columns:
            next(rows)
        for number, cells in rows:
            fault = fault_in(cells, table, columns) or also(cells)
            if fault:
                return DatasetError(where, number, *fault, remedy=FETCH_AGAIN)
    except DatasetError as error:
        return error
    return DatasetError(where, None, f"lines of {table.described()}", because, remedy=FETCH_AGAIN)


def _numbered(files: Fingerprint, table: Table) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and cells of a file; a quoted line break counts for the line it began on."""

    def texts() -> Iterator[str]:
        for number, line in enumerate(files.lines(table.file), start=1):
            try:
                yield line.decode(table.encodings[0])
            except UnicodeDecodeError as error:
                raise not_encoded(files, table, number, error) from error

    if table.separator == ",":
        reader = csv.reader(texts())
        for cells in reader:
            if cells:
                yield reader.line_num, cells
        return
    for number, line in enumerate(texts(), start=1):
        if line.strip("\r\n"):
            yield number, split_line(line.rstrip("\r\n"), table)


def split_line(line: str, table: Table) -> list[str]:
    """A line's cells; separators too many belong to the first cell of text, such as a title."""
    cells = line.split(table.separator)
    spare = len(cells) - len(table.columns)
    if spare > 0 and any(column.kind is Kind.TEXT for column in table.columns):
        at = next(i for i, column in enumerate(table.columns) if column.kind is Kind.TEXT)
        cells[at : at + spare + 1] = [table.separator.join(cells[at : at + spare + 1])]
    return cells


def fault_in(
    cells: Sequence[str], table: Table, columns: Sequence[str] | None = None
) -> tuple[str, str] | None:
    """What is wrong with a line: what was expected, and what was found."""
    width = len(columns) if columns else len(table.columns)
    if len(cells) != width:
        layout = table.separator.join(columns) if columns else table.described()
        return f"{width} cells ({layout})", f"{len(cells)}"
    for position, column in enumerate(table.columns):
        text = cells[columns.index(column.filed_as) if columns else position]
        if not column.kind.accepts(text):
            return f"{column.kind.expected} as {column.filed_as}", repr(text)
    return None


def not_encoded(
    files: Fingerprint, table: Table, line: int, error: UnicodeDecodeError
) -> DatasetError:
    """The error for a line that is text in some other encoding, or no text at all."""
    names = {"utf-8": "UTF-8", "latin-1": "Latin-1"}
    byte = error.object[error.start]
    return DatasetError(
        files.where(table.file),
        line,
        f"text in {names.get(table.encodings[0], table.encodings[0])}",
        f"the byte 0x{byte:02X}",
        remedy="Save the file in that encoding, or fetch the edition again.",
    )
