"""Every sentence the bot says, in Project Fluent files: one folder a language, one file a room.

A message may use `**bold**` and `*italic*` and nothing else of markdown; the terminal renders the
two as well. Values that come from people or from titles are escaped by the `escape` function of
the renderer, so that they can neither format nor ping.

References:
    Project Fluent syntax guide, https://projectfluent.org/fluent/guide/
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from collections.abc import Callable

FALLBACK = "en"


@cache
def languages() -> tuple[str, ...]:
    """The languages there are texts in, the fallback first."""
    folders = (folder.name for folder in files(__name__).iterdir() if folder.is_dir())
    found = sorted(name for name in folders if not name.startswith("_"))
    return (FALLBACK, *(name for name in found if name != FALLBACK))


def read_all() -> None:
    """Read every language's texts now, which takes a while, instead of with the first answer."""
    for language in languages():
        _bundle(language)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((files(__name__) / language).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def translated(locale: str, key: str, part: str = "") -> str | None:
    """What another language calls something whose English stands in the code.

    Args:
        locale: As for `Texts`.
        key: The text's name.
        part: One of its attributes instead of its value.

    Returns:
        None where English serves: for the fallback, and for what the language does not name.
    """
    language = locale.split("-", maxsplit=1)[0]
    if language == FALLBACK or language not in languages():
        return None
    bundle = _bundle(language)
    if not bundle.has_message(key):
        return None
    message = bundle.get_message(key)
    pattern = message.attributes.get(part) if part else message.value
    return None if pattern is None else str(bundle.format_pattern(pattern)[0])


class Texts:
    """The texts of one language, for one kind of screen.

    Args:
        locale: A Discord locale such as `de` or `en-GB`; an unknown one means English.
        escape: Makes a value harmless on that screen; applied to every string argument.
    """

    def __init__(self, locale: str = FALLBACK, escape: Callable[[str], str] = str) -> None:
        language = locale.split("-", maxsplit=1)[0]
        self.language = language if language in languages() else FALLBACK
        self._escape = escape

    def phrase(self, kind: str, english: str) -> str:
        """What this language says for a phrase that comes in English, such as a training's stage.

        Args:
            kind: The first word of the texts' names.
            english: The phrase. Its words are the rest of the name, or the first of them alone
                where what follows is a file.
        """
        words = re.findall(r"[a-z0-9]+", english.casefold())
        for name in (words, words[:1]):
            if called := translated(self.language, "-".join((kind, *name))):
                return called
        return english

    def __call__(self, key: str, /, **values: str | float) -> str:
        """The message called `key` with `values` filled in.

        Raises:
            KeyError: No language has such a message.
        """
        for language in (self.language, FALLBACK):
            bundle = _bundle(language)
            if bundle.has_message(key):
                pattern = bundle.get_message(key).value
                if pattern is None:
                    continue
                safe = {
                    name: self._escape(value) if isinstance(value, str) else value
                    for name, value in values.items()
                }
                text, errors = bundle.format_pattern(pattern, safe)
                if errors:
                    raise KeyError(f"text {key!r} needs a value it was not given: {errors}")
                return str(text)
        raise KeyError(f"no language has a text called {key!r}")
