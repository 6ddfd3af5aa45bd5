"""Finding the button or select that is meant, and filling in modals as Discord's client would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.loopback.commands import NotPossible
from tests.support.loopback.rules.components import Part
from tests.support.loopback.typing_in import Choice, File, resolve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.support.loopback.parts import Button, Select
    from tests.support.loopback.replies import Modal, Reply
    from tests.support.loopback.typing_in import Uploader
    from tests.support.loopback.world import Guild, Json


def pressed(reply: Reply, label: str, custom_id: str, nth: int, *, forged: bool) -> Json:
    """The data of pressing the button that is meant; a forged custom id need not be there.

    Raises:
        NotPossible: There is no such button, or it cannot be pressed.
    """
    if not (forged and custom_id):
        button = _button(reply, label, custom_id, nth)
        custom_id = button.custom_id
        if not custom_id or (button.disabled and not forged):
            raise NotPossible(f"the button {button.label!r} cannot be pressed")
    return {"component_type": int(Part.BUTTON), "custom_id": custom_id}


def selected(reply: Reply, values: Sequence[Any], custom_id: str, *, forged: bool) -> Json:
    """The data of choosing in the select that is meant; a forged one need not be there.

    Raises:
        NotPossible: There is no such select, or it does not take these values.
    """
    if forged and custom_id:
        chosen = [str(value) for value in values]
        kind = int(Part.STRING_SELECT)
        return {"component_type": kind, "custom_id": custom_id, "values": chosen}
    select = _select(reply, custom_id)
    if select.disabled and not forged:
        raise NotPossible("that select is disabled")
    data: Json = {"component_type": select.kind, "custom_id": select.custom_id}
    resolved: Json = {}
    data["values"] = _chosen(select, values, reply.message.channel.guild, resolved)
    return data if select.kind == Part.STRING_SELECT else data | {"resolved": resolved}


def _button(reply: Reply, label: str, custom_id: str, nth: int) -> Button:
    buttons = reply.buttons
    if custom_id:
        found = [each for each in buttons if each.custom_id == custom_id]
    else:
        found = [each for each in buttons if label in (each.label, each.emoji)]
        found = found or [each for each in buttons if label and label in each.label]
    if nth >= len(found):
        there = [each.label or each.emoji for each in buttons]
        raise NotPossible(f"no button {label or custom_id!r} ({nth}) among {there}: {reply.text}")
    return found[nth]


def _select(reply: Reply, custom_id: str) -> Select:
    found = [each for each in reply.selects if custom_id in ("", each.custom_id)]
    if len(found) != 1:
        there = [each.custom_id for each in reply.selects]
        raise NotPossible(f"not one select {custom_id!r} among {there}")
    return found[0]


def _chosen(part: Select, values: Sequence[Any], guild: Guild | None, resolved: Json) -> list[str]:
    """The values of options named by label or value; people, roles and channels by id."""
    if not part.min_values <= len(values) <= part.max_values:
        raise NotPossible(f"between {part.min_values} and {part.max_values} options: {values}")
    if part.kind != Part.STRING_SELECT:
        return [resolve(getattr(value, "user", value), guild, resolved) for value in values]
    by_name: dict[Any, str] = {each.name: str(each.value) for each in part.options}
    by_name |= {each.value: str(each.value) for each in part.options}
    keys = [value.value if isinstance(value, Choice) else value for value in values]
    if not all(key in by_name for key in keys):
        raise NotPossible(f"{keys} are not all among {list(by_name)}")
    return [by_name[key] for key in keys]


def filled_modal(modal: Modal, values: Mapping[str, Any], upload: Uploader) -> Json:
    """The data of a modal's submission.

    Raises:
        NotPossible: A field is not there, is required and missing, or does not fit its limits.
    """
    left = dict(values)
    resolved: Json = {}
    components: list[Json] = []
    for number, component in enumerate(modal.body["components"]):
        here: Json = {"type": component["type"], "id": component.get("id") or number + 1}
        if component["type"] == Part.ROW:
            item = component["components"][0]
            here["components"] = [_input(item, _take(left, item["label"], item), upload, resolved)]
        elif component["type"] == Part.LABEL:
            item = component["component"]
            given = _take(left, component["label"], item)
            here["component"] = _input(item, given, upload, resolved)
        components.append(here)
    if left:
        raise NotPossible(f"the modal has no fields {sorted(left)}, only {sorted(modal.fields)}")
    data: Json = {"custom_id": modal.custom_id, "components": components}
    return data | {"resolved": resolved} if resolved else data


def _take(values: dict[str, Any], label: str, item: Json) -> Any:
    for name in (label, item.get("custom_id")):
        if name in values:
            return values.pop(name)
    return None


def _input(item: Json, given: Any, upload: Uploader, resolved: Json) -> Json:
    kind = item["type"]
    here: Json = {"type": kind, "id": item.get("id") or 1, "custom_id": item["custom_id"]}
    required = item.get("required", True)
    if kind == Part.TEXT_INPUT:
        return here | {"value": _text(item, given, required=required)}
    if kind == Part.CHECKBOX:
        return here | {"value": bool(item.get("default") if given is None else given)}
    if kind == Part.RADIO_GROUP:
        picked = _picked(item, [] if given is None else [given], required=required)
        return here | {"value": picked[0] if picked else None}
    listed = [] if given is None else list(given)
    if kind in (Part.STRING_SELECT, Part.CHECKBOX_GROUP):
        return here | {"values": _picked(item, listed, required=required)}
    if required and not listed:
        raise NotPossible(f"{item['custom_id']!r} must be filled in")
    if kind == Part.FILE_UPLOAD:
        files = [upload(file.name, file.content) for file in listed if isinstance(file, File)]
        resolved.setdefault("attachments", {}).update({each["id"]: each for each in files})
        return here | {"values": [each["id"] for each in files]}
    return here | {"values": [resolve(getattr(v, "user", v), None, resolved) for v in listed]}


def _picked(item: Json, given: list[Any], *, required: bool) -> list[str]:
    """Values of the options picked, by label or value.

    Raises:
        NotPossible: An option is not there, or there are too few or too many.
    """
    options = {each["value"]: each["value"] for each in item["options"]}
    options = {each["label"]: each["value"] for each in item["options"]} | options
    least = item.get("min_values")
    least = 1 if least is None else least
    most = item.get("max_values") or (len(options) if item["type"] == Part.CHECKBOX_GROUP else 1)
    if (given or required) and not least <= len(given) <= most:
        raise NotPossible(f"{item['custom_id']!r} takes {least} to {most} options: {given}")
    if not all(each in options for each in given):
        raise NotPossible(f"{given} are not all among {list(options)}")
    return [options[each] for each in given]


def _text(item: Json, given: Any, *, required: bool) -> str:
    text = str(item.get("value") or "") if given is None else str(given)
    least = item.get("min_length") or (1 if required else 0)
    most = item.get("max_length") or 4000
    if (text or required) and not least <= len(text) <= most:
        raise NotPossible(f"{item['custom_id']!r} takes {least} to {most} characters: {text!r}")
    return text
