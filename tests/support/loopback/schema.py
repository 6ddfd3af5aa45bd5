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

from tests.support.loopback.refusals import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.loopback.world import Json

    Rule = Callable[..., Iterator[ValidationError] | None]

_SNOWFLAKE = "#/components/schemas/SnowflakeType"
_JSON = "application/json"


class Schema:
    """What each endpoint of Discord's API takes.

    Args:
        path: The description; None checks nothing, and `available` says so.
    """

    def __init__(self, path: Path | None) -> None:
        self.available = path is not None
        self.checked = 0
        """How many bodies were checked."""
        self._description = None if path is None else _read(path)

    def faults(self, method: str, template: str, body: Any) -> Iterator[Fault]:
        """Where `body` departs from what the endpoint is described to take."""
        if self._description is None or body is None:
            return
        schema = self._description.takes.get((method, template))
        if schema is not None:
            self.checked += 1
            yield from self._description.faults(body, schema)

    def own_faults(self, method: str, template: str, answer: Any) -> Iterator[Fault]:
        """Where an answer of this server departs from what Discord is described to give."""
        if self._description is None:
            return
        schema = self._description.gives.get((method, template))
        if schema is None:
            known = (method, template) in self._description.gives
            if not known or answer is not None:
                yield Fault((), "SCHEMA", "No such endpoint" if not known else "No answer expected")
        elif answer is not None:
            yield from self._description.faults(answer, schema)


@cache
def _read(path: Path) -> _Description:
    return _Description(json.loads(path.read_text(encoding="utf-8")))


class _Description:
    """The description, walked by jsonschema's own keywords.

    It stands in for jsonschema's validator, which copies itself at every step down and so takes
    ten times as long; a step here finds its keywords prepared.
    """

    def __init__(self, document: Json) -> None:
        self._schemas: Json = document["components"]["schemas"]
        self.takes: dict[tuple[str, str], Json] = {}
        """The schema of each endpoint's body, where it takes one."""
        self.gives: dict[tuple[str, str], Json | None] = {}
        """The schema of each endpoint's answer; None where that is empty."""
        for template, operations in document["paths"].items():
            for method in operations.keys() - {"parameters"}:
                key, operation = (method.upper(), template), operations[method]
                taken = operation.get("requestBody", {}).get("content", {})
                if _JSON in taken:
                    self.takes[key] = taken[_JSON]["schema"]
                well = [each for code, each in operation["responses"].items() if code[0] == "2"]
                given = [
                    each["content"][_JSON] for each in well if _JSON in each.get("content", {})
                ]
                self.gives[key] = given[0]["schema"] if given else None
        self._rules: dict[str, Rule] = dict(Draft202012Validator.VALIDATORS)
        self._rules["$ref"] = _Description.reference
        self._rules["oneOf"] = self._rules["anyOf"] = _Description.union
        del self._rules["format"]  # An annotation, unless somebody asks for more.
        self._prepared: dict[int, list[tuple[Rule, Any]]] = {}
        self._unions: dict[int, tuple[frozenset[Any], list[tuple[frozenset[Any], Json]]]] = {}

    def faults(self, instance: Any, schema: Json) -> Iterator[Fault]:
        """Every fault of `instance` and where it is."""
        for error in self.descend(instance, schema):
            yield Fault(tuple(error.absolute_path), "SCHEMA", error.message)

    def descend(
        self, instance: Any, schema: Json, path: Any = None, **_: object
    ) -> Iterator[ValidationError]:
        """Every error of `instance`; `path` is its place in what holds it."""
        prepared = self._prepared.get(id(schema))
        if prepared is None:
            prepared = [(self._rules[key], schema[key]) for key in schema if key in self._rules]
            self._prepared[id(schema)] = prepared
        for rule, value in prepared:
            for error in rule(self, value, instance, schema) or ():
                if path is not None:
                    error.path.appendleft(path)
                yield error

    def is_type(self, instance: Any, kind: str) -> bool:
        """Whether `instance` is of one of JSON's types; keywords ask."""
        return bool(Draft202012Validator.TYPE_CHECKER.is_type(instance, kind))

    def reference(self, ref: str, instance: Any, _: Json) -> Iterator[ValidationError]:
        """`$ref`: always into this document; an id may be a number."""
        number = isinstance(instance, int) and not isinstance(instance, bool)
        if not (ref == _SNOWFLAKE and number):
            yield from self.descend(instance, self._named(ref))

    def union(self, members: list[Json], instance: Any, _: Json) -> Iterator[ValidationError]:
        """`oneOf` and `anyOf`: the member that the instance's `type` names, else any."""
        if id(members) not in self._unions:
            self._unions[id(members)] = self._union(members)
        constants, typed = self._unions[id(members)]
        if not isinstance(instance, dict | list) and instance in constants:
            return
        candidates = [member for _, member in typed]
        if isinstance(instance, dict) and "type" in instance:
            candidates = [m for types, m in typed if instance["type"] in types] or candidates
        if len(candidates) == 1:
            yield from self.descend(instance, candidates[0])
        elif not any(self._matches(instance, member) for member in candidates):
            yield ValidationError(f"{instance!r:.80} is none of {len(members)} kinds allowed")

    def _union(
        self, members: list[Json]
    ) -> tuple[frozenset[Any], list[tuple[frozenset[Any], Json]]]:
        """The plain values a union allows, and its other members with the `type`s they name."""
        constants = {member["const"] for member in members if "const" in member}
        constants |= {None for member in members if member.get("type") == "null"}
        others = [m for m in members if "const" not in m and m.get("type") != "null"]
        return frozenset(constants), [(self._types(member), member) for member in others]

    def _types(self, schema: Json) -> frozenset[Any]:
        while "$ref" in schema:
            schema = self._named(schema["$ref"])
        return frozenset(schema.get("properties", {}).get("type", {}).get("enum", ()))

    def _named(self, ref: str) -> Json:
        schema: Json = self._schemas[ref.rpartition("/")[2]]
        return schema

    def _matches(self, instance: Any, schema: Json) -> bool:
        return next(self.descend(instance, schema), None) is None
