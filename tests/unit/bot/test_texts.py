"""Texts are complete: none missing, none left over, every language says the same things."""

from __future__ import annotations

import ast
import re
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent_ast

import bot
import engine
from bot.texts import FALLBACK, Texts, languages

SOURCE = Path(bot.__file__).parent
ENGINE = Path(engine.__file__).parent
ENGLISH_IN_CODE = frozenset({"commands.ftl", "phrases.ftl"})
"""Files that only other languages have; the commands' own tests look at theirs."""


def messages(language: str) -> dict[str, fluent_ast.Message]:
    found: dict[str, fluent_ast.Message] = {}
    for file in sorted((files("bot.texts") / language).iterdir(), key=lambda file: file.name):
        if file.name in ENGLISH_IN_CODE:
            continue
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent_ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, fluent_ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def variables(message: fluent_ast.Message) -> set[str]:
    names: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, fluent_ast.VariableReference):
            names.add(node.id.name)
        for value in vars(node).values() if hasattr(node, "__dict__") else ():
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, fluent_ast.BaseNode):
                    walk(child)

    walk(message)
    return names


def string_literals() -> set[str]:
    literals: set[str] = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
    return literals


def test_every_text_is_used_somewhere():
    literals = string_literals()
    prefixes = tuple(literal for literal in literals if re.fullmatch(r"[a-z]+(-[a-z]+)*-", literal))
    unused = [
        key for key in messages(FALLBACK) if key not in literals and not key.startswith(prefixes)
    ]
    assert not unused


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_texts_with_the_same_values(language):
    original, translated = messages(FALLBACK), messages(language)
    assert translated.keys() == original.keys()
    for key, message in original.items():
        assert variables(translated[key]) == variables(message), key


def test_a_text_nobody_wrote_is_an_error():
    with pytest.raises(KeyError, match="no-such-text"):
        Texts()("no-such-text")


def test_a_text_without_its_values_is_an_error():
    with pytest.raises(KeyError, match="error-not-stars"):
        Texts()("error-not-stars")


def test_values_are_escaped_and_texts_are_not():
    shout = Texts(escape=str.upper)
    assert "“LOTS” is not" in shout("error-not-stars", text="lots")


@pytest.mark.parametrize(
    ("language", "one", "halves", "thousands"),
    [("en", "4.0", "Alien 4.5★", "9,742"), ("de", "4,0", "Alien 4,5★", "9.742")],
)
def test_numbers_are_written_as_the_language_does(language, one, halves, thousands):
    texts = Texts(language)
    assert texts("console-stars", stars=4.0) == one
    assert halves in texts("console-because-one", title="Alien", stars=4.5, share=60)
    assert "Alien 4★" in texts("console-because-one", title="Alien", stars=4.0, share=60)
    assert thousands in texts("console-ready", movies=9742, ratings=100836, dataset="small")


def test_every_stage_of_a_training_is_told_in_every_language():
    stages = re.findall(
        r'Stage\(\s*"([^"]+)"',
        "".join(file.read_text(encoding="utf-8") for file in ENGINE.glob("*.py")),
    )
    assert len(stages) >= 3
    trials = [f"Trial run: {stage[0].lower()}{stage[1:]}" for stage in stages]
    others = [
        "Checking on ratings held back",
        "Checking the model in use on the same",
        "Reading ml-latest-small.zip",
    ]
    for language in languages()[1:]:
        texts = Texts(language)
        for stage in (*stages, *trials, *others):
            assert texts.phrase("stage", stage) != stage, f"{stage} in {language}"


def test_a_phrase_without_a_translation_stays_as_it_is():
    assert Texts("de").phrase("stage", "Something new") == "Something new"
    assert Texts("en").phrase("stage", "Learning tastes") == "Learning tastes"


def test_an_unknown_locale_means_english():
    assert Texts("xx-YY").language == FALLBACK
