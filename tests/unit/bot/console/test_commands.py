from __future__ import annotations

import pytest

from bot.console.commands import COMMANDS, Typed, Unknown, Words, read


def name_and_rest(line: str) -> tuple[str, str]:
    typed = read(line)
    assert isinstance(typed, Typed)
    return typed.command.name, typed.rest


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/rate the matrx 5", ("rate", "the matrx 5")),
        ("  /RATE   toy   stroy 4 ", ("rate", "toy stroy 4")),
        ("/admin retrain", ("admin retrain", "")),
        ("/admin", ("admin status", "")),
        ("/q", ("quit", "")),
        ("/clusters", ("cluster", "")),
        ("/cluster space operas", ("cluster", "space operas")),
    ],
)
def test_a_line_is_a_command_and_what_follows(line, expected):
    assert name_and_rest(line) == expected


def test_a_command_that_does_not_exist_names_the_closest():
    assert read("/recomend 5") == Unknown("/recomend", "/recommend")
    assert read("/xyzzy") == Unknown("/xyzzy", "")
    assert read("/") == Unknown("/", "")


def test_a_line_without_a_slash_is_just_words():
    assert read("2 ") == Words("2")
    assert read("something funny") == Words("something funny")


def test_every_command_reads_as_itself():
    for command in COMMANDS:
        assert read(f"/{command.name}") == Typed(command, "")


def test_every_language_calls_the_commands_its_own_way_and_all_are_understood():
    assert read("/bewerten the matrix 5") == read("/rate the matrix 5")
    assert read("/admin trainieren") == read("/admin retrain")
    assert read("/rückgängig") == read("/undo")
    assert read("/meinedaten") == read("/mydata")
    assert read("/empfehln") == Unknown("/empfehln", "/empfehlen")


def test_the_map_is_found_where_the_groups_are():
    assert read("/cluster map") == read("/map")
    assert read("/cluster mafia films").rest == "mafia films"
