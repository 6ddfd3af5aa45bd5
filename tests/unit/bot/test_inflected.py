"""Words in all their forms."""

from __future__ import annotations

import pytest

from bot.inflected import inflected


@pytest.mark.parametrize(
    ("names", "forms"),
    [
        ("heist+", ["heist", "heists"]),
        ("witch+, parody+", ["witch", "witches", "parody", "parodies"]),
        ("monkey+", ["monkey", "monkeys"]),
        ("traurig~", ["traurig", "traurige", "trauriges", "trauriger", "traurigen", "traurigem"]),
        ("epic", ["epic"]),
    ],
)
def test_forms_of_words(names: str, forms: list[str]) -> None:
    assert inflected(names) == forms


def test_a_part_of_compounds_is_no_word_by_itself() -> None:
    forms = inflected("kriegs^")
    assert "kriegsfilme" in forms
    assert "kriegs" not in forms


def test_marks_add_up() -> None:
    assert {"vampire", "vampires", "vampirefilm"} <= {*inflected("vampire+^")}
