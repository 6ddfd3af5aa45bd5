"""Limits on message components: rows of buttons and selects (v1), and whole layouts (v2)."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.support.loopback.refusals import Fault
from tests.support.loopback.rules.values import Path, count, length, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback.world import Json

LAYOUT_COMPONENTS, LAYOUT_CHARACTERS = 40, 4000


class Part(IntEnum):
    """Discord's component types."""

    ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT = 10
    THUMBNAIL = 11
    GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = frozenset({3, 5, 6, 7, 8})
LINK_BUTTON, PREMIUM_BUTTON = 5, 6
_IN_CONTAINER = {Part.ROW, Part.SECTION, Part.TEXT, Part.GALLERY, Part.FILE, Part.SEPARATOR}


def walk(components: list[Json], path: Path = ("components",)) -> Iterator[tuple[Path, Json]]:
    """Every component, outer before inner, with where it stands."""
    for number, component in enumerate(components):
        here = (*path, number)
        yield here, component
        yield from walk(component.get("components") or [], (*here, "components"))
        for inner in ("accessory", "component"):
            if component.get(inner):
                yield (*here, inner), component[inner]


def rows_faults(components: list[Json]) -> Iterator[Fault]:
    """Classic components: at most five rows, each of five buttons or one select."""
    yield from count(components, ("components",), 5)
    for number, row in enumerate(components):
        path: Path = ("components", number)
        if row.get("type") == Part.ROW:
            yield from _row_faults(row, path)
        else:
            yield Fault((*path, "type"), "BASE_TYPE_CHOICES", "Value must be one of {1}.")
    yield from _custom_id_faults(components)


def layout_faults(components: list[Json]) -> Iterator[Fault]:
    """Layouts: at most 40 components counting nested ones, and 4,000 characters of text."""
    everything = list(walk(components))
    if len(everything) > LAYOUT_COMPONENTS:
        text = f"{len(everything)} components, of {LAYOUT_COMPONENTS} allowed"
        yield Fault(("components",), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", text)
    shown = sum(len(part.get("content") or "") for _, part in everything)
    if shown > LAYOUT_CHARACTERS:
        text = f"{shown} displayable characters, of {LAYOUT_CHARACTERS} allowed"
        yield Fault(("components",), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", text)
    for number, component in enumerate(components):
        kinds = _IN_CONTAINER | {Part.CONTAINER}
        yield from _block_faults(component, ("components", number), kinds)
    yield from _custom_id_faults(components)


def _block_faults(block: Json, path: Path, allowed: set[Part]) -> Iterator[Fault]:
    kind = block.get("type")
    if kind not in allowed:
        names = ", ".join(str(int(each)) for each in sorted(allowed))
        yield Fault((*path, "type"), "BASE_TYPE_CHOICES", f"Value must be one of {{{names}}}.")
    elif kind == Part.ROW:
        yield from _row_faults(block, path)
    elif kind == Part.SECTION:
        yield from _section_faults(block, path)
    elif kind == Part.TEXT:
        yield from length(block, "content", path, LAYOUT_CHARACTERS, least=1, required=True)
    elif kind == Part.GALLERY:
        items = block.get("items") or []
        yield from count(items, (*path, "items"), 10, least=1)
        for number, item in enumerate(items):
            yield from _media_faults(item, "media", (*path, "items", number))
    elif kind == Part.FILE:
        yield from _media_faults(block, "file", path)
    elif kind == Part.CONTAINER:
        inner = block.get("components") or []
        yield from count(inner, (*path, "components"), LAYOUT_COMPONENTS, least=1)
        for number, component in enumerate(inner):
            yield from _block_faults(component, (*path, "components", number), _IN_CONTAINER)


def _section_faults(section: Json, path: Path) -> Iterator[Fault]:
    texts = section.get("components") or []
    yield from count(texts, (*path, "components"), 3, least=1)
    for number, text in enumerate(texts):
        yield from _block_faults(text, (*path, "components", number), {Part.TEXT})
    accessory = section.get("accessory") or {}
    where = (*path, "accessory")
    if accessory.get("type") == Part.BUTTON:
        yield from _button_faults(accessory, where)
    elif accessory.get("type") == Part.THUMBNAIL:
        yield from _media_faults(accessory, "media", where)
    else:
        yield Fault(where, "BASE_TYPE_REQUIRED", "A section has a button or a thumbnail")


def _media_faults(holder: Json, key: str, path: Path) -> Iterator[Fault]:
    yield from length(holder, "description", path, 1024)
    yield from length(holder.get(key) or {}, "url", (*path, key), 2048, least=1, required=True)


def _row_faults(row: Json, path: Path) -> Iterator[Fault]:
    inside = row.get("components") or []
    kinds = {component.get("type") for component in inside}
    most = 1 if kinds & SELECTS else 5
    yield from count(inside, (*path, "components"), most, least=1)
    for number, component in enumerate(inside):
        where = (*path, "components", number)
        if component.get("type") == Part.BUTTON:
            yield from _button_faults(component, where)
        elif component.get("type") in SELECTS:
            yield from select_faults(component, where)
        else:
            text = "Value must be one of {2, 3, 5, 6, 7, 8}."
            yield Fault((*where, "type"), "BASE_TYPE_CHOICES", text)


def _button_faults(button: Json, path: Path) -> Iterator[Fault]:
    style = button.get("style")
    yield from length(button, "label", path, 80)
    if style == LINK_BUTTON:
        yield from length(button, "url", path, 512, least=1, required=True)
        if button.get("custom_id"):
            text = "A custom id and url cannot both be specified"
            yield Fault(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", text)
    elif style == PREMIUM_BUTTON:
        yield from length(button, "sku_id", path, 20, least=1, required=True)
        return
    else:
        yield from length(button, "custom_id", path, 100, least=1, required=True)
    if not button.get("label") and not button.get("emoji"):
        yield Fault(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI", "A button has a label or an emoji")


def select_faults(select: Json, path: Path) -> Iterator[Fault]:
    """Limits on one select, in a message or in a modal."""
    least, most = select.get("min_values"), select.get("max_values")
    least, most = 1 if least is None else least, 1 if most is None else most
    yield from length(select, "custom_id", path, 100, least=1, required=True)
    yield from length(select, "placeholder", path, 150)
    if not 0 <= least <= 25 or not 1 <= most <= 25 or least > most:
        text = f"min_values {least} and max_values {most} do not fit"
        yield Fault((*path, "min_values"), "NUMBER_TYPE_MAX", text)
    if select.get("type") != Part.STRING_SELECT:
        return
    options = select.get("options") or []
    yield from count(options, (*path, "options"), 25, least=1)
    values: list[tuple[Path, Any]] = []
    for number, option in enumerate(options):
        where = (*path, "options", number)
        yield from length(option, "label", where, 100, least=1, required=True)
        yield from length(option, "value", where, 100, least=1, required=True)
        yield from length(option, "description", where, 100)
        values.append(((*where, "value"), option.get("value")))
    yield from unique(values, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The option value")
    if sum(bool(option.get("default")) for option in options) > most:
        text = "More options are chosen beforehand than may be chosen"
        yield Fault((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", text)
    if most > len(options):
        text = f"max_values {most} exceeds the {len(options)} options"
        yield Fault((*path, "max_values"), "SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS", text)


def _custom_id_faults(components: list[Json]) -> Iterator[Fault]:
    named = [
        ((*path, "custom_id"), part["custom_id"])
        for path, part in walk(components)
        if part.get("custom_id")
    ]
    yield from unique(named, "COMPONENT_CUSTOM_ID_DUPLICATED", "The component custom id")
    numbered = [((*path, "id"), part["id"]) for path, part in walk(components) if part.get("id")]
    yield from unique(numbered, "COMPONENT_ID_DUPLICATED", "The component id")
