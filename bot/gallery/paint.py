"""Draw a Discord message's components as an SVG picture.

Takes the very payload that would be sent to Discord (`LayoutView.to_components()`), so a picture
shows what the code sends. Light or dark follows the reader's own setting. Text is wrapped by the
widths of DejaVu Sans, which is wider than what readers' screens use: nothing runs over an edge.

References:
    Discord's component reference, https://discord.com/developers/docs/components/reference
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

from discord import ComponentType
from matplotlib.font_manager import FontProperties, findfont
from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

WIDTH = 600
LEFT = 68
GAP = 8
PADDING = 16
FONT = "'gg sans','Noto Sans','Helvetica Neue',Helvetica,Arial,'DejaVu Sans',sans-serif"

STYLE = f"text{{font-family:{FONT};white-space:pre}}"
STYLE += """
.page{fill:#ffffff}.box{fill:#f7f7f8;stroke:#e1e1e4}.t{fill:#313338}.h{fill:#060607}.s{fill:#6a6d74}
.line{stroke:#d9d9de}.code{fill:#6a4fd0}.b{font-weight:700}.i{font-style:italic}
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


INLINE = re.compile(r"(\*\*.+?\*\*|(?<!\*)\*[^*\s][^*]*?\*|`[^`]+`|\[[^\]]+\]\([^)]+\))")


def _spans(markdown: str, base: tuple[str, ...], size: float) -> Iterator[Span]:
    """The runs of one line of Discord markdown."""
    for part in INLINE.split(markdown):
        if not part:
            continue
        if part.startswith("**") and part.endswith("**") and len(part) > 4:
            yield from _spans(part[2:-2], (*base, "b"), size)
        elif INLINE.fullmatch(part) and part.startswith("*"):
            yield from _spans(part[1:-1], (*base, "i"), size)
        elif INLINE.fullmatch(part) and part.startswith("`"):
            yield Span(part[1:-1], (*base, "code"), size)
        elif INLINE.fullmatch(part) and part.startswith("["):
            yield Span(part[1 : part.index("]")], (*base, "link"), size)
        else:
            yield Span(re.sub(r"\\([^\w\s])", r"\1", part), base, size)


def _wrapped(spans: Iterable[Span], width: float) -> Iterator[list[Span]]:
    """Break runs into lines no wider than `width` pixels, between words."""
    line: list[Span] = []
    used = 0.0
    for span in spans:
        for word in re.findall(r"\s+|\S+", span.text):
            piece = Span(word, span.classes, span.size)
            if used + piece.width > width and line and not word.isspace():
                yield line
                line, used = [], 0.0
            if line or not word.isspace():
                line.append(piece)
                used += piece.width
    yield [
        Span("".join(span.text for span in run), *face)
        for face, run in groupby(line, key=lambda span: (span.classes, span.size))
    ]


def _line_face(line: str) -> tuple[str, tuple[str, ...], float, float]:
    """Text, classes, size and indent of one markdown line."""
    for mark, size in (("### ", 16.0), ("## ", 19.0), ("# ", 23.0)):
        if line.startswith(mark):
            return line.removeprefix(mark), ("h", "b"), size, 0
    if line.startswith("-# "):
        return line.removeprefix("-# "), ("s",), 12.5, 0
    if line.startswith("> "):
        return line.removeprefix("> "), ("s",), 15, 12
    if line.startswith("- "):
        return "• " + line.removeprefix("- "), ("t",), 15, 8
    return line, ("t",), 15, 0


TIMESTAMP = re.compile(r"<t:(\d+)(?::(\w))?>")


def _moment(mark: re.Match[str]) -> str:
    """A timestamp mark as Discord writes it, to the minute."""
    moment = datetime.fromtimestamp(int(mark[1]), UTC)
    if mark[2] != "R":
        return f"{moment.day} {moment:%B %Y %H:%M}"
    seconds = (moment - datetime.now(UTC)).total_seconds()
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        count = round(abs(seconds) / length)
        if count:
            span = f"{count} {unit}" + "s" * (count > 1)
            return f"in {span}" if seconds > 0 else f"{span} ago"
    return "just now"


def _draw_markdown(canvas: Canvas, x: float, width: float, markdown: str) -> None:
    for line in TIMESTAMP.sub(_moment, markdown).split("\n"):
        text, classes, size, indent = _line_face(line)
        for spans in _wrapped(_spans(text, classes, size), width - indent):
            canvas.y += size * 1.32
            canvas.text(x + indent, spans)
    canvas.y += 5


def _draw_button(canvas: Canvas, x: float, y: float, button: Mapping[str, Any]) -> float:
    """Draw one button and return its width."""
    emoji = (button.get("emoji") or {}).get("name") or ""
    label = Span(" ".join(filter(None, (emoji, button.get("label") or ""))), (), 13.5)
    style = min(int(button.get("style", 2)), 5)
    style = 2 if style == 5 else style
    width = label.width + 28
    off = " off" if button.get("disabled") else ""
    canvas.box(x, y, width, 32, f"b{style}{off}")
    canvas.elements.append(
        f'<text x="{x + width / 2:g}" y="{y + 21:g}" text-anchor="middle" font-size="13.5" '
        f'class="l{style}{off}">{escape(label.text)}</text>'
    )
    return width


def _draw_select(canvas: Canvas, x: float, width: float, select: Mapping[str, Any]) -> None:
    canvas.box(x, canvas.y, width, 38, "field")
    chosen = [option["label"] for option in select.get("options", ()) if option.get("default")]
    text = ", ".join(chosen) or select.get("placeholder") or "Make a selection"
    canvas.elements.append(
        f'<text x="{x + 12:g}" y="{canvas.y + 24:g}" font-size="14" class="s">{escape(text)}</text>'
        f'<text x="{x + width - 14:g}" y="{canvas.y + 24:g}" font-size="14" text-anchor="end" '
        f'class="s">⌄</text>'
    )
    canvas.y += 38 + GAP


def _draw_row(canvas: Canvas, x: float, width: float, row: Sequence[Mapping[str, Any]]) -> None:
    if row and row[0]["type"] != ComponentType.button.value:
        _draw_select(canvas, x, width, row[0])
        return
    at = x
    canvas.y += 2
    for button in row:
        if at > x and at + _draw_button(Canvas(0), 0, 0, button) > x + width:
            at, canvas.y = x, canvas.y + 32 + GAP
        at += _draw_button(canvas, at, canvas.y, button) + GAP
    canvas.y += 32 + GAP


def _draw_section(canvas: Canvas, x: float, width: float, section: Mapping[str, Any]) -> None:
    accessory = section["accessory"]
    top, reserve = canvas.y, 0.0
    if accessory["type"] == ComponentType.button.value:
        reserve = _draw_button(Canvas(0), 0, 0, accessory)
        _draw_button(canvas, x + width - reserve, top + 4, accessory)
    for part in section["components"]:
        _draw_markdown(canvas, x, width - reserve - 2 * GAP, part["content"])
    canvas.y = max(canvas.y, top + 40)


def _draw(canvas: Canvas, x: float, width: float, component: Mapping[str, Any]) -> None:
    match ComponentType(component["type"]):
        case ComponentType.container:
            top, mark = canvas.y, len(canvas.elements)
            canvas.y += PADDING - 4
            for child in component["components"]:
                _draw(canvas, x + PADDING, width - 2 * PADDING, child)
            canvas.y += PADDING - GAP
            behind = Canvas(0)
            behind.box(x, top, width, canvas.y - top, "box")
            colour = component.get("accent_color")
            if colour is not None:
                behind.elements.append(
                    f'<rect x="{x:g}" y="{top:g}" width="4" height="{canvas.y - top:g}" rx="2" '
                    f'fill="#{colour:06x}"/>'
                )
            canvas.elements[mark:mark] = behind.elements
            canvas.y += GAP
        case ComponentType.text_display:
            _draw_markdown(canvas, x, width, component["content"])
        case ComponentType.section:
            _draw_section(canvas, x, width, component)
        case ComponentType.separator:
            space = 7 * int(component.get("spacing", 1))
            canvas.y += space
            if component.get("divider", True):
                canvas.elements.append(
                    f'<line x1="{x:g}" x2="{x + width:g}" y1="{canvas.y:g}" y2="{canvas.y:g}" '
                    'class="line"/>'
                )
            canvas.y += space / 2
        case ComponentType.action_row:
            _draw_row(canvas, x, width, component["components"])
        case kind:
            raise ValueError(f"no way to draw a {kind.name}")


def message_svg(
    components: Sequence[Mapping[str, Any]], *, said: str = "", private: bool = False
) -> str:
    """One message by the bot as an SVG document.

    Args:
        components: The payload's `components`.
        said: The command it answers, written above it.
        private: Adds the line that tells the reader nobody else sees it.
    """
    canvas = Canvas(y=18)
    if said:
        canvas.y += 10
        canvas.text(
            LEFT,
            [Span("robin", ("h", "b"), 13), Span(" used ", ("s",), 13), Span(said, ("link",), 13)],
        )
        canvas.y += 10
    avatar = canvas.y + 20
    canvas.elements.append(
        f'<circle cx="36" cy="{avatar:g}" r="20" fill="#c2410c"/>'
        f'<path d="M28 {avatar - 9:g} v18 l17 -9 z" fill="#fff7ed"/>'
    )
    canvas.y += 18
    canvas.text(
        LEFT,
        [
            Span("Matinee", ("h", "b"), 15),
            Span("  APP", ("code", "b"), 10),
            Span("  Today at 20:15", ("s",), 12),
        ],
    )
    canvas.y += 10
    for component in components:
        _draw(canvas, LEFT, WIDTH - LEFT - 20, component)
    if private:
        canvas.y += 14
        canvas.text(LEFT, [Span("Only you can see this", ("s",), 12)])
        canvas.y += 4
    height = canvas.y + 12
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" '
        f'height="{height:g}"><style>{STYLE}</style>'
        f'<rect class="page" width="{WIDTH}" height="{height:g}" rx="10"/>'
        + "".join(canvas.elements)
        + "</svg>\n"
    )
