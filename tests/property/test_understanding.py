"""Ten thousand messages that nobody sane would send, read without a fault and at once."""

from __future__ import annotations

import random
import time
import unicodedata

import pytest

from bot.conversation.acts import Asked, Film, Heard, Rate
from bot.conversation.understanding import understand
from engine.titles import TitleIndex
from tests.support.uttered import DEVELOPMENT

MANY = 10_000

SLOW, TRIES = 0.2, 5
"""Seconds of processor that no message may take; a slow one is tried again: machines are noisy."""
LONGEST = 4_000
"""Characters of a message, at most, on Discord."""
HEARD = (
    Heard(),
    Heard(on_table=(1, 2, 3)),
    Heard(asked=Asked.STARS, films=(1,)),
    Heard(asked=Asked.FILM, films=(1, 2)),
    Heard(on_table=(3,), asked=Asked.YES),
    Heard(on_table=(1, 2, 3), asked=Asked.STARS, films=(7,)),
)
_MARKS = [chr(code) for code in range(0x300, 0x36F)]
_ODD = "\u202e\u200f\u200b\ufeff\0\ue000\ue400\uffff\U0001f3ac❤️👍🏽٣½①ß№ﷺ★⭐"
_HOSTILE = (
    "@everyone", "<@123456789012345678>", "<#1>", "<:a:1>", "```py\n", "||", "**", "__", "~~",
    "](http://x)", "'; DROP TABLE ratings;--", "{0}", "%s", "\\", "9/10", "0/0", "1/0",
    "999999999999",
    "½½½", "★" * 30, "((((", "))))", "[a-z]+(", "(a+)+$", "the second", "not not not", "like like",
)  # fmt: skip


@pytest.fixture(scope="module")
def shelf() -> TitleIndex:
    films = [
        (1, "Heat", 1995, 102), (2, "Psycho", 1960, 83), (3, "Psycho", 1998, 10),
        (4, "It", 2017, 22),
        (5, "10", 1979, 5), (6, "(500) Days of Summer", 2009, 60), (7, "Up", 2009, 100),
    ]  # fmt: skip
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


def letters(dice: random.Random) -> str:
    """Any characters at all, but half of a surrogate pair, which no message can hold."""
    codes = (dice.randrange(0x110000) for _ in range(dice.randrange(60)))
    return "".join(chr(code) for code in codes if unicodedata.category(chr(code)) != "Cs")


def zalgo(dice: random.Random) -> str:
    """What people say, with marks heaped upon it."""
    said = dice.choice(DEVELOPMENT).text
    return "".join(letter + "".join(dice.choices(_MARKS, k=dice.randrange(8))) for letter in said)


def mashed(dice: random.Random) -> str:
    """Pieces of what people say, torn apart and strung together with what is hostile."""
    said = [word for _ in range(4) for word in dice.choice(DEVELOPMENT).text.split(" ")]
    pieces = dice.choices([*said, *_HOSTILE, *_ODD], k=dice.randrange(1, 30))
    return dice.choice(("", " ", "\n", ", ", " and ", " but ")).join(pieces)


def long(dice: random.Random) -> str:
    """As much of one thing, or of many, as fits into a message."""
    if dice.random() < 0.5:
        piece = dice.choice((*_HOSTILE, *_ODD, "a", "not ", "Heat, ", "like ", "4 ", "no horror "))
        return (piece * (LONGEST // len(piece) + 1))[:LONGEST]
    return " ".join(mashed(dice) for _ in range(60))[:LONGEST]


def test_no_message_raises_or_takes_long(shelf):
    dice = random.Random(20)
    kinds = (letters, zalgo, mashed, long)
    for _ in range(MANY):
        (kind,) = dice.choices(kinds, weights=(30, 30, 38, 2))
        text, heard = kind(dice), dice.choice(HEARD)
        for _ in range(TRIES):
            begun = time.thread_time()
            assert understand(text, titles=shelf, heard=heard)
            taken = time.thread_time() - begun
            if taken < SLOW:
                break
        else:
            pytest.fail(f"{taken:.3f} s for {text!r}")


def test_stars_are_always_stars_and_films_always_of_the_catalogue(shelf):
    dice = random.Random(21)
    for _ in range(2_000):
        for act in understand(mashed(dice), titles=shelf, heard=dice.choice(HEARD)):
            if isinstance(act, Rate) and act.stars is not None:
                assert 0.5 <= act.stars <= 5
                assert float(act.stars * 2).is_integer()
            if isinstance(what := getattr(act, "what", None), Film):
                assert set(what.movie_ids) <= set(range(1, 8))


def test_the_same_message_is_always_understood_the_same(shelf):
    dice = random.Random(22)
    for _ in range(200):
        text = mashed(dice)
        assert understand(text, titles=shelf) == understand(text, titles=shelf)
