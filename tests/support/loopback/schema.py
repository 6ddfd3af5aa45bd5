"""Checks request bodies against Discord's own OpenAPI description, where its file is at hand.

Discord is more lenient than its description in two places, and so is this: ids may be numbers,
and a body matches a union when it matches the member that its `type` names.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from tests.support.loopback.refusals import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jsonschema.protocols import Validator

    from tests.support.loopback.world import Json

_SNOWFLAKE = "#/components/schemas/SnowflakeType"
_JSON = "application/json"


class Schema:
    """Discord's description of its API, one compiled validator an endpoint.

    Args:
        path: The description; None checks nothing, and `available` says so.
    """

    def __init__(self, path: Path | None) -> None:
        self.available = path is not None
        self.checked = 0
        """How many bodies were checked."""
        self._validators: dict[tuple[str, str], Validator] = {}
        if path is not None:
            self._validators = _compiled(path)

    def faults(self, method: str, template: str, body: Any) -> Iterator[Fault]:
        """Where `body` departs from what the endpoint is described to take."""
        validator = self._validators.get((method, template))
        if validator is None or body is None:
            return
        self.checked += 1
        for error in validator.iter_errors(body):
            yield Fault(tuple(error.absolute_path), "SCHEMA", error.message)


@cache
def _compiled(path: Path) -> dict[tuple[str, str], Validator]:
    document = json.loads(path.read_text(encoding="utf-8"))
    lenient = _lenient(document["components"]["schemas"])
    validators: dict[tuple[str, str], Validator] = {}
    for template, operations in document["paths"].items():
        for method, operation in operations.items():
            if method == "parameters":
                continue
            content = operation.get("requestBody", {}).get("content", {})
            if _JSON in content:
                key = (method.upper(), template)
                validators[key] = lenient(content[_JSON]["schema"])
    return validators


def _lenient(schemas: Json) -> type[Validator]:
    """A validator class that knows the description's own schemas and Discord's leniencies."""
    members_of: dict[int, list[tuple[frozenset[Any] | None, Json]]] = {}

    def resolve(schema: Json) -> Json:
        while "$ref" in schema:
            schema = schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def named_types(schema: Json) -> frozenset[Any] | None:
        """The values of `type` that a union's member stands for; None when it has no such."""
        kind = resolve(schema).get("properties", {}).get("type", {})
        return frozenset(kind["enum"]) if "enum" in kind else None

    def reference(validator: Validator, ref: str, instance: Any, _: Json) -> Iterator[Any]:
        number = isinstance(instance, int) and not isinstance(instance, bool)
        if not (ref == _SNOWFLAKE and number):
            yield from validator.descend(instance, schemas[ref.rpartition("/")[2]])

    def union(validator: Validator, members: list[Json], instance: Any, _: Json) -> Iterator[Any]:
        known = members_of.get(id(members))
        if known is None:
            known = [(named_types(member), member) for member in members]
            members_of[id(members)] = known
        candidates = [member for _, member in known]
        if isinstance(instance, dict) and "type" in instance:
            kind = instance["type"]
            named = [member for types, member in known if types is not None and kind in types]
            candidates = named or candidates
        if instance is None and any(member.get("type") == "null" for member in members):
            return
        errors: list[ValidationError] = []
        for member in candidates:
            found = list(validator.descend(instance, member))
            if not found:
                return
            errors.extend(found)
        objects = [member for member in candidates if member.get("type") != "null"]
        if len(objects) == 1:
            yield from validator.descend(instance, objects[0])
        else:
            yield ValidationError(f"{instance!r:.80} is none of {len(candidates)} kinds allowed")

    rules = {"$ref": reference, "oneOf": union, "anyOf": union}
    return extend(Draft202012Validator, rules)
