from __future__ import annotations

import pytest

from bot.console.markup import harmless, styled


def test_marks_become_styles():
    text = styled("a **bold** and an *italic* word")
    assert text.plain == "a bold and an italic word"
    assert [
        (span.style, text.plain[span.start : span.end]) for span in text.spans if span.style
    ] == [
        ("bold", "bold"),
        ("italic", "italic"),
    ]


@pytest.mark.parametrize("value", ["M*A*S*H", "**", "back\\slash", "\\*", "[red]x[/red]", "★"])
def test_a_value_cannot_format(value):
    text = styled(f"**{harmless(value)}**")
    assert text.plain == value
    assert {str(span.style) for span in text.spans} <= {"bold"}


def test_an_asterisk_that_stands_alone_is_one():
    assert styled("**0 4 * * sun** is *early*").plain == "0 4 * * sun is early"


def test_a_value_cannot_drive_the_terminal():
    assert "\x1b" not in harmless("\x1b[2Jgone")
    assert harmless("a\u202eb\u200bc\n") == "abc"
