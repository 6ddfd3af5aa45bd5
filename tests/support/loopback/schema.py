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
    discord = _Description(document["components"]["schemas"])
    rules = {"$ref": discord.reference, "oneOf": discord.union, "anyOf": discord.union}
    lenient = extend(Draft202012Validator, rules)
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


class _Description:
    """The description's own schemas, and the two keywords in which Discord is lenient."""

    def __init__(self, schemas: Json) -> None:
        self.schemas = schemas
        self._types: dict[int, list[tuple[frozenset[Any], Json]]] = {}

    def reference(self, validator: Validator, ref: str, instance: Any, _: Json) -> Iterator[Any]:
        """`$ref`: always into this document; an id may be a number."""
        number = isinstance(instance, int) and not isinstance(instance, bool)
        if not (ref == _SNOWFLAKE and number):
            yield from validator.descend(instance, self._named(ref))

    def union(
        self, validator: Validator, members: list[Json], instance: Any, _: Json
    ) -> Iterator[Any]:
        """`oneOf` and `anyOf`: the member that the instance's `type` names, else any."""
        candidates = [member for member in members if member.get("type") != "null"]
        if instance is None and len(candidates) < len(members):
            return
        if isinstance(instance, dict) and "type" in instance:
            typed = self._typed(members)
            named = [member for types, member in typed if instance["type"] in types]
            candidates = named or candidates
        if len(candidates) == 1:
            yield from validator.descend(instance, candidates[0])
        elif not any(_matches(validator, instance, member) for member in candidates):
            yield ValidationError(f"{instance!r:.80} is none of {len(candidates)} kinds allowed")

    def _named(self, ref: str) -> Json:
        schema: Json = self.schemas[ref.rpartition("/")[2]]
        return schema

    def _typed(self, members: list[Json]) -> list[tuple[frozenset[Any], Json]]:
        """A union's members with the values of `type` that each stands for."""
        if id(members) not in self._types:
            self._types[id(members)] = [(self._types_of(member), member) for member in members]
        return self._types[id(members)]

    def _types_of(self, schema: Json) -> frozenset[Any]:
        while "$ref" in schema:
            schema = self._named(schema["$ref"])
        return frozenset(schema.get("properties", {}).get("type", {}).get("enum", ()))


def _matches(validator: Validator, instance: Any, schema: Json) -> bool:
    return next(iter(validator.descend(instance, schema)), None) is None
