"""Making words fit a screen: harmless, short enough, stars spelled out.

Two kinds of places show text on Discord. Message text understands markdown and mentions, so what
comes from people or titles is escaped there (`escape`, applied by `Texts`). Labels, placeholders
and choices show text as it is, so there it is only cleaned (`plain`).
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

import discord

from bot.texts import Texts
from bot.texts.names import genre_name

if TYPE_CHECKING:
    from datetime import datetime

    from bot.domain import Movie

_FORMATTING = re.compile(r"([\\*_~|`<>#\[\]])")
_MENTION = re.compile(r"@|(?<=:)(?=//)")
_BIDI = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_MARKS_ALLOWED = 4
_ZERO_WIDTH_SPACE = "\u200b"


def plain(text: str) -> str:
    """Text on one line without what could disturb its surroundings.

    Control characters and runs of white space become one space; characters that turn the
    direction of writing go, and so do combining marks beyond four in a row.
    """
    if not text.isascii():
        text = text.translate(_BIDI)
        text = "".join(
            "".join(run) if not marks else "".join(run)[:_MARKS_ALLOWED]
            for marks, run in groupby(text, key=lambda char: unicodedata.category(char) == "Mn")
        )
        text = "".join(" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text)
    else:
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


class Markup(str):
    """Text that is meant to be formatted, so `escape` leaves it alone."""

    __slots__ = ()


def escape(text: str) -> str:
    """Text that Discord shows letter by letter: no formatting, no mention, no link."""
    if isinstance(text, Markup):
        return text
    harmless = _FORMATTING.sub(r"\\\1", plain(text))
    return _MENTION.sub(lambda match: match.group() + _ZERO_WIDTH_SPACE, harmless)


def clip(text: str, room: int) -> str:
    """Text of at most `room` characters, with an ellipsis where some had to go.

    What has no visible character at all stays empty.
    """
    text = plain(text)
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"


def label(movie: Movie, room: int = 100) -> str:
    """Title and year for a choice or an option; of a long title the end goes, never the year."""
    year = f" ({movie.year})" if movie.year else ""
    return (clip(movie.title, room - len(year)) or "…") + year


def film(movie: Movie, texts: Texts, room: int) -> Markup:
    """Title and year for message text, the title in bold and at most `room` characters long."""
    title = clip(movie.title, room) or "…"
    if movie.year is None:
        return Markup(texts("film-undated", title=title))
    return Markup(texts("film", title=title, year=str(movie.year)))


def genres(movie: Movie, texts: Texts, room: int) -> str:
    """The genres on one line, at most `room` characters of them; empty where there are none."""
    listed = clip(" · ".join(genre_name(genre, texts) for genre in movie.genres), room)
    return texts("genres", genres=listed) if listed else ""


def when(moment: datetime, style: discord.utils.TimestampStyle = "R") -> Markup:
    """A moment that Discord writes in the reader's own zone and language."""
    return Markup(discord.utils.format_dt(moment, style))


def mention(user_id: int) -> Markup:
    """A member's name, written by the reader's own Discord; it pings nobody (see `bot.client`)."""
    return Markup(f"<@{user_id}>")


def bar(share: float, width: int = 12) -> str:
    """A bar of `width` glyphs, `share` (0 to 1) of it filled."""
    filled = round(min(max(share, 0.0), 1.0) * width)
    return "▰" * filled + "▱" * (width - filled)


def heading(text: str) -> str:
    """A line set large, for what the answer is about."""
    return f"### {text}"


def small(text: str) -> str:
    """A line set small and grey, for what matters less."""
    return f"-# {text}"


def texts_for(locale: str) -> Texts:
    """The texts for a member whose Discord is set to `locale`, with values escaped for Discord."""
    return Texts(locale, escape)
