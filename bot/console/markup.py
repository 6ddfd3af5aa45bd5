"""From the texts' two marks, `**bold**` and `*italic*`, to styled terminal text."""

from __future__ import annotations

import re

from rich.text import Text

_TOKEN = re.compile(r"\\(?P<literal>.)|(?P<bold>\*\*)|(?P<italic>(?<!\s)\*|\*(?!\s))", re.DOTALL)


def printable(value: str) -> str:
    """The value without what could move the cursor, turn the writing direction or hide text."""
    return "".join(character for character in " ".join(value.split()) if character.isprintable())


def harmless(value: str) -> str:
    """Make a value safe to put into a text: printable, and asterisks stay asterisks."""
    return re.sub(r"[\\*]", r"\\\g<0>", printable(value))


def styled(text: str, style: str = "") -> Text:
    r"""Turn marked-up text into what rich prints.

    Args:
        text: Text with `**bold**`, `*italic*` and `\*` for an asterisk; one that stands alone, as
            in a cron line, is one as well.
        style: Style of the whole, below the two marks.

    Returns:
        The text without its marks; a mark that is never closed reaches to the end.
    """
    result = Text(style=style)
    bold = italic = False
    position = 0
    for token in _TOKEN.finditer(text):
        result.append(text[position : token.start()], _emphasis(bold=bold, italic=italic))
        position = token.end()
        if token["literal"]:
            result.append(token["literal"], _emphasis(bold=bold, italic=italic))
        elif token["bold"]:
            bold = not bold
        else:
            italic = not italic
    result.append(text[position:], _emphasis(bold=bold, italic=italic))
    return result


def _emphasis(*, bold: bool, italic: bool) -> str:
    return " ".join(name for name, on in (("bold", bold), ("italic", italic)) if on)
