"""Messages are read without what is no language, and noise is not read at all."""

from __future__ import annotations

import pytest

from bot.conversation.legible import legible


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("loved Heat", "loved Heat"),
        ("  loved\n\tHeat  ", "loved Heat"),
        ("<@123456789012345678> something like **Alien**", "something like Alien"),
        ("seen https://example.org/?title=Heat yesterday", "seen yesterday"),
        ("> quoted\n# Heading", "quoted Heading"),
        ("<:popcorn:99> </rate:12> <t:0:R> <#7> @everyone", ""),
        ("WALL·E, Amélie, 8½ and M*A*S*H", "WALL·E, Amélie, 8½ and M*A*S*H"),
        ('{"stars": 1} for { $title }', "for"),
        ('(https://example.org/?a=b){"x": 1}', "( )"),
        ("Tôi rất thích phim đó", "Tôi rất thích phim đó"),
        ("千と千尋の神隠し", "千と千尋の神隠し"),
        ("🎬 a comedy 🍿", "🎬 a comedy 🍿"),
        ("", ""),
    ],
)
def test_words_are_kept_and_the_rest_is_not(sent, read):
    assert legible(sent) == read


@pytest.mark.parametrize(
    "noise",
    [
        "H\u0300\u0301\u0302\u0303\u0304\u0305e\u0300\u0301\u0302\u0303\u0304at",
        "\u202e\u2066\u2067loved",
        "a" * 500,
        "the " * 400,
        "\x00\x01\x02Heat",
    ],
)
def test_noise_is_not_read(noise):
    assert legible(noise) is None
