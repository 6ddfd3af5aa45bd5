"""What Tab offers: commands, films by roughly what they are called, groups and wishes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prompt_toolkit.completion import Completer, Completion

from bot.console.commands import COMMANDS, Typed, read
from bot.domain import RatingOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    from bot.services.catalogue import Catalogue

_SHOWN = 12
_PICKED = re.compile(r"\(\d{4}\)\s")
"""A title that was taken from the list, and a space: what follows is stars."""
_WISHES = ("hidden", "varied", "again", "since", "before", "without")


class ConsoleCompleter(Completer):
    """Completes one line; films come from the same search as Discord's choices.

    Args:
        catalogue: Finds films.
        groups: Names of the groups there are.
    """

    def __init__(self, catalogue: Catalogue, groups: Callable[[], Iterable[str]]) -> None:
        self._catalogue = catalogue
        self._groups = groups

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """Completions for what stands before the cursor."""
        del complete_event
        line = document.text_before_cursor.lstrip()
        typed = read(line)
        if isinstance(typed, Typed) and " " in line:
            yield from self._arguments(typed, ends_open=line.endswith(" "))
        if line.startswith("/") and (not isinstance(typed, Typed) or not typed.rest):
            yield from _commands(line)

    def _arguments(self, typed: Typed, *, ends_open: bool) -> Iterable[Completion]:
        text = typed.rest
        name = typed.command.name
        if typed.command.title and text and not _PICKED.search(f"{text} " if ends_open else text):
            for movie in self._catalogue.choices(text, _SHOWN):
                yield Completion(
                    movie.label,
                    start_position=-len(text) - ends_open,
                    display_meta=", ".join(movie.genres),
                )
        elif name == "cluster":
            yield from _fitting(self._groups(), text)
        elif name == "ratings":
            yield from _fitting(RatingOrder, text)
        elif name == "recommend":
            words = (*(genre.casefold() for genre in self._catalogue.genres()), *_WISHES)
            yield from _fitting(words, "" if ends_open else text.rpartition(" ")[2])


def _commands(line: str) -> Iterable[Completion]:
    for command in COMMANDS:
        usage = f"/{command.name}"
        if usage.startswith(line.casefold()) and usage != line.casefold():
            yield Completion(usage, start_position=-len(line), display_meta=command.takes)


def _fitting(words: Iterable[str], text: str) -> Iterable[Completion]:
    for word in words:
        if text.casefold() in word.casefold():
            yield Completion(word, start_position=-len(text))
