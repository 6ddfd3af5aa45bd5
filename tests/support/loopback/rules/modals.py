"""Limits on modals, and on the choices that autocompletion offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback.refusals import Fault
from tests.support.loopback.rules.components import SELECTS, Part, select_faults, walk
from tests.support.loopback.rules.values import Path, count, length, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback.world import Json

STRING_OPTION, INTEGER_OPTION, NUMBER_OPTION = 3, 4, 10


def modal_faults(modal: Json) -> Iterator[Fault]:
    """Everything wrong with a modal."""
    components = modal.get("components") or []
    yield from length(modal, "title", (), 45, least=1, required=True)
    yield from length(modal, "custom_id", (), 100, least=1, required=True)
    yield from count(components, ("components",), 5, least=1)
    for number, component in enumerate(components):
        path: Path = ("components", number)
        kind = component.get("type")
        if kind == Part.ROW:
            inside = component.get("components") or []
            yield from count(inside, (*path, "components"), 1, least=1)
            for place, item in enumerate(inside):
                where = (*path, "components", place)
                yield from length(item, "label", where, 45, least=1, required=True)
                yield from _input_faults(item, where, {Part.TEXT_INPUT})
        elif kind == Part.LABEL:
            yield from length(component, "label", path, 45, least=1, required=True)
            yield from length(component, "description", path, 100)
            item = component.get("component") or {}
            yield from _input_faults(item, (*path, "component"), _IN_LABEL)
        elif kind != Part.TEXT:
            yield Fault((*path, "type"), "BASE_TYPE_CHOICES", "Value must be one of {1, 10, 18}.")
    named = [
        ((*path, "custom_id"), part["custom_id"])
        for path, part in walk(components)
        if part.get("custom_id")
    ]
    yield from unique(named, "COMPONENT_CUSTOM_ID_DUPLICATED", "The component custom id")


_IN_LABEL = {
    Part.TEXT_INPUT,
    Part.FILE_UPLOAD,
    Part.RADIO_GROUP,
    Part.CHECKBOX_GROUP,
    Part.CHECKBOX,
    *map(Part, SELECTS),
}


def _input_faults(item: Json, path: Path, allowed: set[Part]) -> Iterator[Fault]:
    kind = item.get("type")
    if kind not in allowed:
        names = ", ".join(str(int(each)) for each in sorted(allowed))
        yield Fault((*path, "type"), "BASE_TYPE_CHOICES", f"Value must be one of {{{names}}}.")
    elif kind in SELECTS:
        yield from select_faults(item, path)
    else:
        yield from length(item, "custom_id", path, 100, least=1, required=True)
    if kind == Part.TEXT_INPUT:
        yield from length(item, "value", path, 4000)
        yield from length(item, "placeholder", path, 100)
        if (item.get("min_length") or 0) > (item.get("max_length") or 4000):
            text = "min_length exceeds max_length"
            yield Fault((*path, "min_length"), "NUMBER_TYPE_MAX", text)
    elif kind in (Part.RADIO_GROUP, Part.CHECKBOX_GROUP):
        least = 2 if kind == Part.RADIO_GROUP else 1
        yield from count(item.get("options") or [], (*path, "options"), 10, least=least)


def choice_faults(choices: list[Json], option_type: int) -> Iterator[Fault]:
    """At most 25 choices, with names of 1 to 100 characters and values of the option's type."""
    yield from count(choices, ("data", "choices"), 25)
    for number, choice in enumerate(choices):
        path: Path = ("data", "choices", number)
        yield from length(choice, "name", path, 100, least=1, required=True)
        for locale in choice.get("name_localizations") or {}:
            where = (*path, "name_localizations")
            yield from length(choice["name_localizations"], locale, where, 100, least=1)
        if option_type == STRING_OPTION:
            yield from length(choice, "value", path, 100, least=1, required=True)
        elif not isinstance(
            choice.get("value"), int if option_type == INTEGER_OPTION else float | int
        ):
            text = "The value does not have the option's type"
            yield Fault((*path, "value"), "NUMBER_TYPE_COERCE", text)
