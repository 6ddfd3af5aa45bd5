"""Pictures hold what the layout says, inside their frame."""

from __future__ import annotations

import base64
import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import discord
import pytest
from discord import ui
from PIL import Image

from bot import pictures
from bot.gallery.paint import WIDTH, message_svg
from bot.gallery.scenes import scenes
from bot.replies import DataExported
from bot.views import portraits
from bot.views.personal import data_exported
from bot.views.wording import texts_for
from tests.support.portraits import a_taste

ROOT = Path(__file__).resolve().parents[3]
README, PICTURES = ROOT / "README.md", ROOT / "docs/pictures"
ELSEWHERE = {"growth"}
"""Drawn by `make bench`."""
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
    with pytest.raises(ValueError, match="channel_select"):
        message_svg([{"type": 8}])


async def test_pictures_and_files_that_come_along_are_shown():
    drawn = pictures.draw(a_taste(), "en")
    picture = message_svg(
        portraits.taste(a_taste(), texts_for("en"), drawn).to_components(),
        files={drawn.name: drawn.content},
    )
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    (image,) = root.iter(f"{SVG}image")
    assert image.find(f"{SVG}title").text == drawn.about
    inside = base64.b64decode(image.get("href").partition(",")[2])
    shown = Image.open(io.BytesIO(inside))
    assert shown.width == 2 * float(image.get("width"))
    assert float(image.get("x")) + float(image.get("width")) <= WIDTH
    assert float(root.get("height")) > float(image.get("height"))
    assert len(picture) < 300_000
    exported = data_exported(DataExported("all.json", "{}" * 600), texts_for("en"))
    files = {file.name: file.content for file in exported.files}
    root = ET.fromstring(message_svg(exported.to_components(), files=files))  # noqa: S314
    assert {"all.json", "1.2 KB"} <= set(words(root))


def svgs():
    return {path.stem for path in PICTURES.glob("*.svg")}


async def test_every_scene_is_played_by_the_services_and_has_its_picture(app):
    played = [scene async for scene in scenes(app)]
    names = [scene.name for scene in played]
    assert len(names) == len(set(names))
    assert svgs() - ELSEWHERE == {*names, "terminal", "terminal-taste"}, "run python -m bot.gallery"
    for scene in played:
        root = ET.fromstring(scene.svg())  # noqa: S314 - our own picture
        assert len(words(root)) > 2, scene.name


def test_the_readme_shows_pictures_that_there_are():
    shown = set(re.findall(r"docs/pictures/([a-z-]+)\.svg", README.read_text(encoding="utf-8")))
    assert len(shown) >= 6
    assert shown <= svgs()
