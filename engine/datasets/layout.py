"""How the files of an edition are laid out: what their columns are called and hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


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
