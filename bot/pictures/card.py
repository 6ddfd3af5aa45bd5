"""A card to draw on, in pixels from its upper left corner; no pyplot, so any thread may draw.

References:
    Matplotlib, "Embedding in a web application server":
    https://matplotlib.org/stable/gallery/user_interfaces/web_application_server_sgskip.html
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Wedge
from matplotlib.text import Text
from PIL import Image

from bot.pictures import style
from bot.pictures.lettering import FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Anchor = Literal["left", "center", "right"]

_DPI = 100
_SMALLEST = 0.82
"""How far a line is shrunk before its end is cut off."""


class Box(NamedTuple):
    """A part of a card, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes have anything in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        """Whether the other box holds all of this one."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def moved(self, x: float, y: float) -> Box:
        """The same box elsewhere."""
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)


class Card:
    """A picture in the making.

    Args:
        height: In pixels; all cards are equally wide.
    """

    def __init__(self, height: int) -> None:
        self.width, self.height = style.WIDTH, height
        self.figure = Figure(
            figsize=(self.width / _DPI, height / _DPI), dpi=_DPI, facecolor=style.BACKGROUND
        )
        self._canvas = FigureCanvasAgg(self.figure)
        self._renderer = self._canvas.get_renderer()  # type: ignore[no-untyped-call]  # matplotlib's
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set(xlim=(0, self.width), ylim=(height, 0))

    @property
    def whole(self) -> Box:
        """All of the card."""
        return Box(0, 0, self.width, self.height)

    def write(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = style.BODY,
        ink: str = style.INK,
        bold: bool = False,
        anchor: Anchor = "left",
        room: float | None = None,
        tail: str = "",
        **looks: Any,
    ) -> Box:
        """Write one or more lines.

        Args:
            x: Where they begin, end or have their middle, as `anchor` says.
            y: The middle of their height.
            words: What to write, letter by letter: nothing in it is markup.
            size: Of the letters, in pixels.
            ink: Their colour.
            bold: Whether they are.
            anchor: left, center or right.
            room: How wide they may be; what is wider is set smaller, and then cut off at its end.
            tail: What follows them and is never cut off.
            looks: Handed to matplotlib's `Text` as they are.

        Returns:
            What they cover.
        """
        drawn = Text(
            x,
            y,
            words + tail,
            fontsize=size * 72 / _DPI,
            family=FAMILY,
            weight="bold" if bold else "normal",
            color=ink,
            horizontalalignment=anchor,
            verticalalignment="center",
            multialignment=anchor,
            parse_math=False,
            **looks,
        )
        self.axes.add_artist(drawn)
        if room is not None:
            self._fit(drawn, words, tail, room)
        return self.extent(drawn)

    def measure(self, words: str, *, size: float, bold: bool = False) -> tuple[float, float]:
        """How wide and how high words would be."""
        drawn = Text(
            text=words,
            fontsize=size * 72 / _DPI,
            family=FAMILY,
            weight="bold" if bold else "normal",
            parse_math=False,
        )
        drawn.set_figure(self.figure)
        extent = drawn.get_window_extent(self._renderer)
        return extent.width, extent.height

    def extent(self, drawn: Text) -> Box:
        """What a text on the card covers."""
        box = drawn.get_window_extent(self._renderer)
        return Box(box.x0, self.height - box.y1, box.x1, self.height - box.y0)

    def _fit(self, drawn: Text, words: str, tail: str, room: float) -> None:
        """Make a line narrow enough."""
        wide = drawn.get_window_extent(self._renderer).width
        if wide <= room:
            return
        drawn.set_fontsize(float(drawn.get_fontsize()) * max(_SMALLEST, room / wide * 0.99))
        low, high = 0, len(words)
        if drawn.get_window_extent(self._renderer).width <= room:
            return
        while low < high:
            middle = (low + high + 1) // 2
            drawn.set_text(words[:middle].rstrip() + "…" + tail)
            if drawn.get_window_extent(self._renderer).width <= room:
                low = middle
            else:
                high = middle - 1
        drawn.set_text(words[:low].rstrip() + "…" + tail)

    def panel(self, box: Box, colour: str = style.PANEL, *, radius: float = 22) -> None:
        """A rounded field behind what is drawn later."""
        self._rounded(box, colour, radius, zorder=0)

    def bar(self, box: Box, colour: str) -> None:
        """A bar with round ends; nothing where it has no length."""
        if box.right - box.left >= 1 and box.bottom - box.top >= 1:
            radius = min(10, (box.right - box.left) / 2, (box.bottom - box.top) / 2)
            self._rounded(box, colour, radius, zorder=1)

    def _rounded(self, box: Box, colour: str, radius: float, *, zorder: int) -> None:
        self.axes.add_patch(
            FancyBboxPatch(
                (box.left, box.top),
                box.right - box.left,
                box.bottom - box.top,
                boxstyle=f"round,pad=0,rounding_size={radius}",
                facecolor=colour,
                linewidth=0,
                zorder=zorder,
            )
        )

    def ring(
        self, x: float, y: float, radius: float, share: float, colour: str, *, width: float
    ) -> None:
        """A ring around a point, `share` (0 to 1) of it in colour from the top, as clocks go."""
        for start, end, ink in ((0.0, share, colour), (share, 1.0, style.LINE)):
            if end > start:
                self.axes.add_patch(
                    # The card's heights count downwards, so angles go as clocks do.
                    Wedge(
                        (x, y),
                        radius,
                        360 * start - 90,
                        360 * end - 90,
                        width=width,
                        facecolor=ink,
                        linewidth=0,
                        zorder=1,
                    )
                )

    def line(self, x: Sequence[float], y: Sequence[float], colour: str, width: float = 3) -> None:
        """A line through points; `width` in pixels."""
        self.axes.plot(x, y, color=colour, linewidth=width * 72 / _DPI, zorder=1)

    def dots(
        self, places: Iterable[tuple[float, float]], colour: str, size: float, **looks: Any
    ) -> None:
        """Dots of one colour; `size` is their diameter in pixels."""
        x, y = zip(*places, strict=True)
        area = (size * 72 / _DPI) ** 2
        self.axes.scatter(x, y, s=area, color=colour, **{"linewidths": 0, "zorder": 2, **looks})

    def png(self) -> bytes:
        """The picture as a file, as far as it is drawn."""
        self._canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib's
        pixels = Image.fromarray(np.asarray(self._canvas.buffer_rgba()))  # type: ignore[no-untyped-call]
        file = io.BytesIO()
        pixels.convert("RGB").save(file, format="PNG")
        return file.getvalue()

    def finished(self) -> bytes:
        """The picture as a file, at the end: nothing can be drawn or measured any more.

        A figure and its canvas hold each other, and six megabytes of pixels, until somebody looks
        for garbage; the bot does so rarely.
        """
        file = self.png()
        self.figure.clear()
        del self._renderer, self._canvas.renderer
        return file
