"""Pictures hold what the layout says, inside their frame."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import discord
import pytest
from discord import ui

from bot.gallery.paint import WIDTH, message_svg

SVG = "{http://www.w3.org/2000/svg}"


def painted(*items: ui.Item) -> ET.Element:
    layout = ui.LayoutView(timeout=None)
    layout.add_item(ui.Container(*items, accent_colour=0xE3A73B))
    picture = message_svg(layout.to_components(), said="/recommend", private=True)
    return ET.fromstring(picture)  # noqa: S314 - our own picture


def words(picture: ET.Element) -> list[str]:
    return ["".join(line.itertext()) for line in picture.iter(f"{SVG}text")]


async def test_everything_said_is_in_the_picture():
    lines = words(
        painted(
            ui.TextDisplay("## For you\n**Alien** (1979) is *good* & `<tense>`\n-# small"),
            ui.Separator(),
            ui.Section(ui.TextDisplay("Heat"), accessory=ui.Button(label="Why?")),
            ui.ActionRow(ui.Button(label="Undo", style=discord.ButtonStyle.danger)),
            ui.ActionRow(ui.Select(options=[discord.SelectOption(label="Newest", default=True)])),
        )
    )
    for expected in ("For you", "Alien (1979) is good & <tense>", "small", "Heat", "Why?", "Undo"):
        assert expected in lines
    assert "Newest" in lines
    assert "Only you can see this" in lines


async def test_long_lines_are_wrapped_and_nothing_is_lost():
    text = " ".join(f"word{n}" for n in range(100))
    lines = [line for line in words(painted(ui.TextDisplay(text))) if line.startswith("word")]
    assert len(lines) > 5
    assert " ".join(line.strip() for line in lines) == text


async def test_rows_of_buttons_stay_inside_the_picture():
    row = ui.ActionRow(*(ui.Button(label="A button with many words") for _ in range(5)))
    picture = painted(row)
    right = max(
        float(box.get("x", "0")) + float(box.get("width", "0"))
        for box in picture.iter(f"{SVG}rect")
    )
    assert right <= WIDTH
    assert float(picture.get("height", "0")) > 5 * 32


@pytest.mark.parametrize(
    ("ago", "style", "written"),
    [
        (timedelta(seconds=3), ":R", "just now"),
        (timedelta(minutes=5), ":R", "5 minutes ago"),
        (timedelta(days=-1, seconds=-5), ":R", "in 1 day"),
    ],
)
async def test_times_are_written_as_discord_writes_them(ago, style, written):
    mark = f"<t:{int((datetime.now(UTC) - ago).timestamp())}{style}>"
    assert written in words(painted(ui.TextDisplay(mark)))


async def test_what_cannot_be_drawn_is_refused_by_name():
    with pytest.raises(ValueError, match="file"):
        message_svg([{"type": 13, "file": {"url": "attachment://x"}}])
