"""Draw a Discord message's components as an SVG picture.

Takes the very payload that would be sent to Discord (`LayoutView.to_components()`), so a picture
shows what the code sends.

References:
    Discord's component reference, https://discord.com/developers/docs/components/reference
"""

from __future__ import annotations

import base64
import io
from html import escape
from typing import TYPE_CHECKING, Any

from discord import ComponentType
from PIL import Image

from bot.gallery.canvas import ATTACHED, STYLE, Canvas, Span
from bot.gallery.markdown import write_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Components = Sequence[Mapping[str, Any]]

WIDTH = 600
LEFT = 68
COLOURS = 128
"""Enough for a picture in one style, and a third of the bytes."""
GAP = 8
PADDING = 16


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
        write_markdown(canvas, x, width - reserve - 2 * GAP, part["content"])
    canvas.y = max(canvas.y, top + 40)


def _draw_picture(canvas: Canvas, x: float, width: float, item: Mapping[str, Any]) -> None:
    """A picture as wide as there is room, its pixels thinned out to what a screen shows of it."""
    content = canvas.content_of(item["media"]["url"])
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    size = round(2 * width), round(2 * width * picture.height / picture.width)
    small = io.BytesIO()
    thinned = picture.resize(size, Image.Resampling.LANCZOS).quantize(COLOURS)
    thinned.save(small, format="PNG", optimize=True)
    data = base64.b64encode(small.getvalue()).decode()
    height = width * picture.height / picture.width
    canvas.elements.append(
        f'<image x="{x:g}" y="{canvas.y + 4:g}" width="{width:g}" height="{height:g}" '
        f'href="data:image/png;base64,{data}"><title>{escape(item.get("description") or "")}'
        "</title></image>"
    )
    canvas.y += height + 4 + GAP


def _draw_file(canvas: Canvas, x: float, url: str) -> None:
    """A file to be downloaded: its name and how large it is."""
    name, content = url.removeprefix(ATTACHED), canvas.content_of(url)
    canvas.box(x, canvas.y, 300, 54, "field")
    top = canvas.y
    canvas.y = top + 23
    canvas.text(x + 16, [Span(name, ("link",), 15)])
    canvas.y = top + 42
    canvas.text(x + 16, [Span(f"{len(content) / 1000:.1f} KB", ("s",), 12)])
    canvas.y = top + 54 + GAP


def _draw_container(canvas: Canvas, x: float, width: float, component: Mapping[str, Any]) -> None:
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


def _draw_separator(canvas: Canvas, x: float, width: float, component: Mapping[str, Any]) -> None:
    space = 7 * int(component.get("spacing", 1))
    canvas.y += space
    if component.get("divider", True):
        canvas.elements.append(
            f'<line x1="{x:g}" x2="{x + width:g}" y1="{canvas.y:g}" y2="{canvas.y:g}" '
            'class="line"/>'
        )
    canvas.y += space / 2


def _draw(canvas: Canvas, x: float, width: float, component: Mapping[str, Any]) -> None:
    match ComponentType(component["type"]):
        case ComponentType.container:
            _draw_container(canvas, x, width, component)
        case ComponentType.text_display:
            write_markdown(canvas, x, width, component["content"])
        case ComponentType.section:
            _draw_section(canvas, x, width, component)
        case ComponentType.separator:
            _draw_separator(canvas, x, width, component)
        case ComponentType.action_row:
            _draw_row(canvas, x, width, component["components"])
        case ComponentType.media_gallery:
            for item in component["items"]:
                _draw_picture(canvas, x, width, item)
        case ComponentType.file:
            _draw_file(canvas, x, component["file"]["url"])
        case kind:
            raise ValueError(f"no way to draw a {kind.name}")


def message_svg(
    components: Components,
    *,
    files: Mapping[str, bytes] | None = None,
    said: str = "",
    private: bool = False,
) -> str:
    """One message by the bot as an SVG document.

    Args:
        components: The payload's `components`.
        files: What is sent along, by name.
        said: The command it answers, written above it.
        private: Adds the line that tells the reader nobody else sees it.
    """
    canvas = Canvas(y=18, files=files or {})
    if said:
        canvas.y += 10
        canvas.text(
            LEFT,
            [Span("robin", ("h", "b"), 13), Span(" used ", ("s",), 13), Span(said, ("link",), 13)],
        )
        canvas.y += 10
    _draw_message(canvas, components)
    if private:
        canvas.y += 14
        canvas.text(LEFT, [Span("Only you can see this", ("s",), 12)])
        canvas.y += 4
    return _document(canvas)


def talk_svg(turns: Iterable[tuple[str, Sequence[Components]]]) -> str:
    """A talk as an SVG document.

    Args:
        turns: What the member writes, and the components of each message that answers it.
    """
    canvas = Canvas(y=10)
    for said, answers in turns:
        _draw_author(canvas, "robin", "R", "avatar")
        write_markdown(canvas, LEFT, WIDTH - LEFT - 20, said)
        canvas.y += 6
        for components in answers:
            _draw_message(canvas, components)
        canvas.y += 4
    return _document(canvas)


def _draw_message(canvas: Canvas, components: Components) -> None:
    """A message by the bot."""
    _draw_author(canvas, "Matinee", "▶", "bot")
    canvas.y += 10
    for component in components:
        _draw(canvas, LEFT, WIDTH - LEFT - 20, component)


def _draw_author(canvas: Canvas, name: str, initial: str, avatar: str) -> None:
    """Who writes, and when."""
    middle = canvas.y + 20
    canvas.elements.append(
        f'<circle cx="36" cy="{middle:g}" r="20" class="{avatar}"/>'
        f'<text x="36" y="{middle + 7:g}" text-anchor="middle" font-size="19" class="l1">'
        f"{initial}</text>"
    )
    canvas.y += 18
    title = [Span(name, ("h", "b"), 15), Span("  Today at 20:15", ("s",), 12)]
    if avatar == "bot":
        title.insert(1, Span("  APP", ("code", "b"), 10))
    canvas.text(LEFT, title)


def _document(canvas: Canvas) -> str:
    height = canvas.y + 12
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" '
        f'viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" height="{height:g}">'
        f"<style>{STYLE}</style>"
        f'<rect class="page" width="{WIDTH}" height="{height:g}" rx="10"/>'
        + "".join(canvas.elements)
        + "</svg>\n"
    )
