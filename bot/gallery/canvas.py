"""A page of SVG that is written from the top; light or dark follows the reader's own setting.

Text is measured in DejaVu Sans, which is wider than what readers' screens use: nothing runs over
an edge.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from matplotlib.font_manager import FontProperties, findfont
from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ATTACHED = "attachment://"
FONT = "'gg sans','Noto Sans','Helvetica Neue',Helvetica,Arial,'DejaVu Sans',sans-serif"

STYLE = f"text{{font-family:{FONT};white-space:pre}}"
STYLE += """
.page{fill:#ffffff}.box{fill:#f7f7f8;stroke:#e1e1e4}.t{fill:#313338}.h{fill:#060607}.s{fill:#6a6d74}
.line{stroke:#d9d9de}.code{fill:#6a4fd0}.b{font-weight:700}.i{font-style:italic}
.bot{fill:#c2410c}.avatar{fill:#5b8fc7}
.field{fill:#ffffff;stroke:#d0d0d6}.link{fill:#006ce7}
.b1{fill:#5865f2}.b2{fill:#e3e5e8}.b3{fill:#248046}.b4{fill:#da373c}
.l1,.l3,.l4{fill:#ffffff}.l2{fill:#313338}.off{opacity:.5}
@media (prefers-color-scheme: dark){
.page{fill:#313338}.box{fill:#393a41;stroke:#44454c}.t{fill:#dbdee1}.h{fill:#f9f9f9}.s{fill:#a3a6ad}
.line{stroke:#4e5058}.code{fill:#c9b8ff}.field{fill:#2b2d31;stroke:#1e1f22}.link{fill:#00a8fc}
.b2{fill:#4e5058}.l2{fill:#ffffff}}
"""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one face; `classes` are those of STYLE."""

    text: str
    classes: tuple[str, ...] = ()
    size: float = 15

    @property
    def width(self) -> float:
        """Pixels that the run needs."""
        return _font("b" in self.classes, self.size).getlength(self.text)


@cache
def _font(bold: bool, size: float) -> ImageFont.FreeTypeFont:  # noqa: FBT001 - a cache key
    weight = "bold" if bold else "normal"
    return ImageFont.truetype(findfont(FontProperties(family="DejaVu Sans", weight=weight)), size)


@dataclass
class Canvas:
    """SVG elements and how far down they reach."""

    y: float
    elements: list[str] = field(default_factory=list)
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What was sent along, by name."""

    def content_of(self, url: str) -> bytes:
        """The file that an `attachment://` url means."""
        return self.files[url.removeprefix(ATTACHED)]

    def text(self, x: float, spans: Iterable[Span], *, anchor: str = "start") -> None:
        """Write one line whose baseline is at the current height."""
        runs = "".join(
            f'<tspan class="{" ".join(span.classes)}" font-size="{span.size:g}">'
            f"{escape(span.text)}</tspan>"
            for span in spans
        )
        self.elements.append(f'<text x="{x:g}" y="{self.y:g}" text-anchor="{anchor}">{runs}</text>')

    def box(self, x: float, y: float, width: float, height: float, classes: str) -> None:
        """Put a rounded rectangle behind what was drawn since."""
        self.elements.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="8" '
            f'class="{classes}"/>'
        )
