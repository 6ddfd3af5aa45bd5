"""Ten thousand hostile messages through the whole turn: none breaks it, pings or rates anything."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest

from bot.conversation.state import State, from_json
from bot.domain import Platform
from bot.replies import RatingSaved, Refusal
from bot.views.layout import MAX_CHARACTERS, MAX_COMPONENTS
from bot.views.talking import talk
from bot.views.wording import texts_for
from tests.support.learned import app, engine_process, learned_home, settings

if TYPE_CHECKING:
    from bot.application import Application

__all__ = ["app", "engine_process", "learned_home", "settings"]

ROUNDS, EACH = 10, 1000
LONGEST = 4000
ZALGO = "".join(map(chr, range(0x300, 0x340)))
FRAGMENTS = [
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@!1>",
    "<@&42>",
    "<#7>",
    "</rate:1>",
    "<t:0:R>",
    "<:a:1>",
    "**",
    "*",
    "__",
    "||",
    "```py\n",
    "`",
    "> ",
    "# ",
    "-# ",
    "[x](https://example.org)",
    "https://example.org/?a=b&c",
    "\u202e",
    "\u2066\u2067",
    "\u200b",
    "\ufeff",
    "\x00",
    "\x1b[31m",
    "\r\n",
    "\t",
    "'; UPDATE ratings SET stars = 5; --",
    '{"version": 1, "on_table": [1]}',
    "{ $title }",
    "%s%n",
    "${jndi:ldap://x}",
    "<script>",
    "شاهدت الفيلم",
    "קולנוע",
    "映画を見たい",
    "영화",
    "🎬🍿👨‍👩‍👧‍👦",
    "\U0001f3f4\U000e0067",
    "ﷺ",
    "a" * 500,
    " " * 50,
    "?" * 40,
    "NaN",
    "1e309",
    "-0",
    "99999999999999999999",
    "½¾",
    "the the the",
    "why why not never the but or and",
    "none of the second last first one",
    "more less older newer lighter darker",
    "not no without except",
    "since before 90s 1066 3000",
    "xyzzy",
]


def messages(seed: int, count: int) -> list[str]:
    """Hostile fragments strung together, random characters, and combining marks without end."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        parts = chance.choices(FRAGMENTS, k=chance.choice([1, 1, 2, 3, 8]))
        kind = number % 5
        if kind == 1:
            parts = [chr(chance.choice([*range(0xD800), *range(0xE000, 0x110000)])) for _ in parts]
        elif kind == 2:
            parts = [
                "".join(c + "".join(chance.choices(ZALGO, k=8)) for c in part[:40])
                for part in parts
            ]
        elif kind == 3:
            parts = [chance.choice(["", " ", "\n"]).join(parts)] * chance.choice([1, 20, 400])
        made.append(chance.choice(["", " "]).join(parts)[:LONGEST] or "?")
    return made


@pytest.mark.parametrize("seed", range(ROUNDS))
async def test_hostile_messages_break_nothing_ping_nobody_and_rate_nothing(
    app: Application, seed: int
):
    member = await app.member(Platform.DISCORD, "1")
    before = await app.store.ratings.stars_of(member.member_id)
    texts = texts_for("de" if seed % 2 else "en-GB")
    for text in messages(seed, EACH):
        said = await app.talking.hear(member, "10", text, alone=bool(seed % 3))
        assert said, repr(text)
        assert not any(isinstance(each, Refusal | RatingSaved) for each in said), repr(text)
        layouts = talk(said, texts, "1", public=not seed % 3)
        for layout in layouts:
            assert layout.content_length() <= MAX_CHARACTERS
            assert layout.total_children_count <= MAX_COMPONENTS
            shown = str(layout.to_components())
            assert not re.search(r"@(everyone|here)|<@[!&]?\d", shown), repr(text)
    assert await app.store.ratings.stars_of(member.member_id) == before
    kept = await app.store.conversations.get(member.member_id, "10")
    assert kept is None or isinstance(from_json(kept.state), State)
