"""One table, three ways to show it: on screen, as Markdown, and nothing else by hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table as RichTable

if TYPE_CHECKING:
    from pathlib import Path


class Table:
    """Rows of text under a heading.

    Args:
        title: Heading.
        columns: Column heads; the first one's cells name the rows.
        note: What a reader must know to read it.
        ours: First cell of the row to stand out.
    """

    def __init__(
        self, title: str, columns: tuple[str, ...], *, note: str = "", ours: str = ""
    ) -> None:
        self.title, self.columns, self.note, self.ours = title, columns, note, ours
        self.rows: list[tuple[str, ...]] = []

    def add(self, *cells: str) -> None:
        """Append a row; cells missing at its end are empty."""
        self.rows.append(cells + ("",) * (len(self.columns) - len(cells)))

    def on_screen(self) -> RichTable:
        """For rich to print."""
        table = RichTable(title=self.title, caption=self.note, box=box.SIMPLE, title_style="bold")
        for number, column in enumerate(self.columns):
            table.add_column(column, justify="right" if number else "left", no_wrap=not number)
        for row in self.rows:
            table.add_row(*row, style="bold green" if row[0] == self.ours else None)
        return table

    def markdown(self) -> str:
        """For the documentation."""
        lines = [
            f"**{self.title}.** {self.note}".strip(),
            "",
            _line(self.columns),
            _line(("---", *["---:"] * (len(self.columns) - 1))),
        ]
        for row in self.rows:
            bold = row[0] == self.ours
            lines.append(_line(tuple(f"**{cell}**" if bold and cell else cell for cell in row)))
        return "\n".join(lines)


def seconds(value: float) -> str:
    """A time as people read it: three figures and a unit."""
    if value >= 60:
        return f"{value / 60:.1f} min"
    if value >= 1:
        return f"{value:.1f} s"
    return f"{value * 1e3:.0f} ms" if value >= 0.01 else f"{value * 1e3:.2f} ms"


def publish(page: Path, section: str, text: str) -> bool:
    """Replace what stands between `<!-- bench:SECTION -->` and `<!-- /bench -->` on a page.

    Returns:
        Whether the page has such marks.
    """
    before = page.read_text(encoding="utf-8") if page.is_file() else ""
    marks = re.compile(rf"(<!-- bench:{section} -->\n).*?(<!-- /bench -->)", re.DOTALL)
    after, count = marks.subn(lambda found: f"{found[1]}{text}\n{found[2]}", before)
    if count:
        page.write_text(after, encoding="utf-8")
    return bool(count)


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |"
