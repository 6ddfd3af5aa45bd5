"""Limits on the definitions of application commands."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tests.support.loopback.refusals import Fault
from tests.support.loopback.rules.values import Path, count, length, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback.world import Json

SLASH = 1
SUBCOMMAND, GROUP, STRING = 1, 2, 3
MOST_OF_A_TYPE = {1: 100, 2: 15, 3: 15}
COMMAND_CHARACTERS = 8000
_LOCALES = (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr "
    "cs el bg ru uk hi th zh-CN ja zh-TW ko"
)
LOCALES = frozenset(_LOCALES.split())
_SLASH_NAME = re.compile(r"[-_'\w]{1,32}")


def command_list_faults(commands: list[Json]) -> Iterator[Fault]:
    """Limits on all commands of one place together, and on each."""
    kinds = Counter(command.get("type") or SLASH for command in commands)
    for kind, found in kinds.items():
        if found > MOST_OF_A_TYPE.get(kind, 1):
            text = f"{found} commands of type {kind}, of {MOST_OF_A_TYPE.get(kind, 1)} allowed"
            yield Fault((), "APPLICATION_COMMANDS_MAX", text)
    names = [
        ((number, "name"), (command.get("type") or SLASH, command.get("name")))
        for number, command in enumerate(commands)
    ]
    yield from unique(names, "APPLICATION_COMMANDS_DUPLICATE_NAME", "The command")
    for number, command in enumerate(commands):
        yield from command_faults(command, (number,))


def command_faults(command: Json, path: Path = ()) -> Iterator[Fault]:
    """Everything wrong with one command."""
    if (command.get("type") or SLASH) == SLASH:
        yield from _named_faults(command, path)
        yield from _options_faults(command, path, depth=0)
        if _characters(command) > COMMAND_CHARACTERS:
            text = f"Command exceeds maximum size ({COMMAND_CHARACTERS})"
            yield Fault(path, "APPLICATION_COMMAND_TOO_LARGE", text)
    else:
        yield from length(command, "name", path, 32, least=1, required=True)
        if command.get("description") or command.get("options"):
            text = "Context menu commands cannot have a description or options"
            yield Fault(path, "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", text)


def _named_faults(thing: Json, path: Path) -> Iterator[Fault]:
    """A name and a description, in every language given."""
    names: list[tuple[Path, str | None]] = [(("name",), thing.get("name"))]
    localized = thing.get("name_localizations") or {}
    names += [(("name_localizations", locale), name) for locale, name in localized.items()]
    for where, name in names:
        if not (name and _SLASH_NAME.fullmatch(name) and name == name.lower()):
            text = f"{name!r} is no name for a command or an option"
            yield Fault((*path, *where), "APPLICATION_COMMAND_INVALID_NAME", text)
    yield from length(thing, "description", path, 100, least=1, required=True)
    described = thing.get("description_localizations") or {}
    for locale in described:
        where = (*path, "description_localizations")
        yield from length(described, locale, where, 100, least=1, required=True)
    for locale in {*localized, *described} - LOCALES:
        yield Fault(path, "BASE_TYPE_CHOICES", f"{locale!r} is no locale that Discord has")


def _options_faults(thing: Json, path: Path, *, depth: int) -> Iterator[Fault]:
    options = thing.get("options") or []
    yield from count(options, (*path, "options"), 25)
    names = [((*path, "options", i, "name"), each.get("name")) for i, each in enumerate(options)]
    yield from unique(names, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "The option name")
    optional_seen = False
    for number, option in enumerate(options):
        here = (*path, "options", number)
        yield from _named_faults(option, here)
        if option.get("type") in (SUBCOMMAND, GROUP):
            if depth >= 2 or (option["type"] == GROUP and depth):
                text = "Groups hold subcommands, and subcommands only options"
                yield Fault((*here, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", text)
            yield from _options_faults(option, here, depth=depth + 1)
            continue
        if option.get("required") and optional_seen:
            text = "Required options must be placed before non-required options"
            yield Fault(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
        optional_seen |= not option.get("required")
        yield from _choices_faults(option, here)


def _choices_faults(option: Json, path: Path) -> Iterator[Fault]:
    choices = option.get("choices") or []
    yield from count(choices, (*path, "choices"), 25)
    if choices and option.get("autocomplete"):
        text = "An option with choices cannot autocomplete"
        yield Fault(path, "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", text)
    for number, choice in enumerate(choices):
        where = (*path, "choices", number)
        yield from length(choice, "name", where, 100, least=1, required=True)
        if option.get("type") == STRING:
            yield from length(choice, "value", where, 100, least=1, required=True)
        localized = choice.get("name_localizations") or {}
        for locale in localized:
            yield from length(localized, locale, (*where, "name_localizations"), 100, least=1)


def _characters(thing: Json) -> int:
    """Name, description and values of a command and all in it, each in its longest language."""

    def longest(key: str) -> int:
        texts = [thing.get(key) or "", *(thing.get(f"{key}_localizations") or {}).values()]
        return max(len(text) for text in texts)

    total = longest("name") + longest("description") + len(str(thing.get("value", "")))
    inner = [*(thing.get("options") or []), *(thing.get("choices") or [])]
    return total + sum(_characters(each) for each in inner)
