"""One file of an edition: read fast, and where that fails, read again to say which line is wrong.

pandas' C parser reads 25 million ratings in seconds but cannot say what a host should mend. So a
file that it refuses, or that holds an impossible value, is walked line by line until the first
fault is found.
"""

from __future__ import annotations

import csv
import re
import warnings
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from engine.datasets.files import FETCH_AGAIN
from engine.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from engine.datasets.files import Fingerprint


class Kind(Enum):
    """What a column holds: the type it is read as, and how a message describes it."""

    NUMBER = ("int64", "a whole number")
    STARS = ("float32", "0.5 to 5 stars in halves")
    LINK = ("Int64", "a whole number or nothing")
    TEXT = ("str", "text")

    @property
    def dtype(self) -> str:
        """The pandas type."""
        return self.value[0]

    @property
    def expected(self) -> str:
        """What a message says was expected."""
        return self.value[1]

    def accepts(self, text: str) -> bool:
        """Whether a cell's text is such a value."""
        text = text.strip()
        if self is Kind.TEXT:
            return True
        if self is Kind.STARS:
            try:
                return float(text) in _STARS
            except ValueError:
                return False
        return bool(_WHOLE.match(text)) or (self is Kind.LINK and not text)


_STARS = frozenset(step / 2 for step in range(1, 11))
_WHOLE = re.compile(r"[+-]?\d{1,18}$")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: our name, the file's own name, and what it holds."""

    name: str
    filed_as: str
    kind: Kind


USER = Column("user_id", "userId", Kind.NUMBER)
MOVIE = Column("movie_id", "movieId", Kind.NUMBER)
RATING = Column("stars", "rating", Kind.STARS)
TAG = Column("tag", "tag", Kind.TEXT)
TIME = Column("timestamp", "timestamp", Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Table:
    """How one file is laid out.

    Attributes:
        file: Its name.
        columns: What it holds, in the file's order where it has no header.
        separator: What stands between two cells.
        header: Whether the first line names the columns.
        encodings: How its text may be encoded, tried in this order.
    """

    file: str
    columns: tuple[Column, ...]
    separator: str = ","
    header: bool = True
    encodings: tuple[str, ...] = ("utf-8",)

    def described(self) -> str:
        """The line that was expected, as a message shows it: `userId,movieId,…`."""
        return self.separator.join(column.filed_as for column in self.columns)


def read_table(files: Fingerprint, table: Table) -> pd.DataFrame:
    """Read a file whose cells need no more than splitting.

    Returns:
        Our columns in `table`'s order, in the file's order of rows.

    Raises:
        DatasetError: The file is empty, lacks a column, or a line holds something else than
            expected; names the file and the line.
    """
    names = _header(files, table) if table.header else None
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


def _header(files: Fingerprint, table: Table) -> list[str]:
    """The file's column names, checked."""
    first = next(iter(files.lines(table.file)), b"")
    try:
        text = first.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise _not_encoded(files, table, 1, error) from error
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


def read_rows(files: Fingerprint, table: Table) -> list[list[str]]:
    """Read a file line by line, for the small ones whose text may hold the separator.

    Returns:
        One list of cells a line, as many as there are columns. Where a line has more separators
        than that, they belong to the second cell, the title or the tag's movie.

    Raises:
        DatasetError: As for `read_table`.
    """
    with files.open(table.file) as file:
        content = file.read()
    text = _decoded(files, table, content)
    rows = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip("\r"):
            cells = _cells(line.rstrip("\r"), table)
            if fault := _fault(cells, table):
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
    raise _not_encoded(files, table, line, last) from last


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
        columns = _header(files, table) if table.header else None
        if columns:
            next(rows)
        for number, cells in rows:
            fault = _fault(cells, table, columns) or also(cells)
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
                raise _not_encoded(files, table, number, error) from error

    if table.separator == ",":
        reader = csv.reader(texts())
        for cells in reader:
            if cells:
                yield reader.line_num, cells
        return
    for number, line in enumerate(texts(), start=1):
        if line.strip("\r\n"):
            yield number, _cells(line.rstrip("\r\n"), table)


def _cells(line: str, table: Table) -> list[str]:
    cells = line.split(table.separator)
    spare = len(cells) - len(table.columns)
    if spare > 0 and any(column.kind is Kind.TEXT for column in table.columns):
        at = next(i for i, column in enumerate(table.columns) if column.kind is Kind.TEXT)
        cells[at : at + spare + 1] = [table.separator.join(cells[at : at + spare + 1])]
    return cells


def _fault(
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


def _not_encoded(
    files: Fingerprint, table: Table, line: int, error: UnicodeDecodeError
) -> DatasetError:
    names = {"utf-8": "UTF-8", "latin-1": "Latin-1"}
    byte = error.object[error.start]
    return DatasetError(
        files.where(table.file),
        line,
        f"text in {names.get(table.encodings[0], table.encodings[0])}",
        f"the byte 0x{byte:02X}",
        remedy="Save the file in that encoding, or fetch the edition again.",
    )
