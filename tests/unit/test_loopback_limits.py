"""Discord's limits, one body that breaks each and its neighbour that does not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.loopback.mentions import pings
from tests.support.loopback.routes import ROUTES
from tests.support.loopback.rules import (
    choice_faults,
    command_list_faults,
    message_faults,
    modal_faults,
)
from tests.support.loopback.schema import Schema
from tests.support.resources import require_discord_openapi

V2 = 1 << 15


def button(**more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go"} | more


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def buttons(count: int) -> list[dict[str, Any]]:
    return [button(custom_id=f"b{number}") for number in range(count)]


def menu(count: int = 3, **more: Any) -> dict[str, Any]:
    options = [{"label": f"Film {n}", "value": str(n)} for n in range(count)]
    return {"type": 3, "custom_id": "menu", "options": options} | more


def text(content: str = "text") -> dict[str, Any]:
    return {"type": 10, "content": content}


def embed(**parts: Any) -> dict[str, Any]:
    return {"embeds": [{"title": "Heat"} | parts]}


def layout(*components: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"flags": V2, "components": list(components)} | more


def rows(*found: dict[str, Any]) -> dict[str, Any]:
    return {"components": list(found)}


def section(*texts: dict[str, Any], accessory: dict[str, Any] | None) -> dict[str, Any]:
    return {"type": 9, "components": list(texts), "accessory": accessory}


def fields(count: int, name: str = "n", value: str = "v") -> list[dict[str, Any]]:
    return [{"name": name, "value": value}] * count


FINE: list[dict[str, Any]] = [
    {"content": "x" * 2000},
    embed(title="x" * 256, description="x" * 4096),
    embed(fields=fields(25)),
    {"embeds": [{"title": "x"}] * 10},
    rows(*[row(*buttons(5)[n : n + 1]) for n in range(5)]),
    rows(row(*buttons(5)), row(menu(25))),
    rows(row(button(custom_id="x" * 100, label="x" * 80))),
    rows(row(button(style=5, custom_id=None, url="https://example.com"))),
    rows(row(button(label=None, emoji={"name": "👍"}))),
    rows(row({"type": 5, "custom_id": "people", "max_values": 25})),
    layout(*[text() for _ in range(40)]),
    layout(text("x" * 4000)),
    layout({"type": 17, "components": [section(text(), accessory=button()), row(menu())]}),
    layout({"type": 12, "items": [{"media": {"url": "https://example.com/a.png"}}] * 10}),
    layout({"type": 14, "spacing": 2}, text()),
    {"content": "x", "allowed_mentions": {"parse": ["roles"], "users": ["1"]}},
    {"poll": {"question": {"text": "q"}, "answers": [{"poll_media": {"text": "a"}}]}},
]

BROKEN: list[tuple[str, dict[str, Any]]] = [
    ("content", {"content": "x" * 2001}),
    ("embeds.0.title", embed(title="x" * 257)),
    ("embeds.0.description", embed(description="x" * 4097)),
    ("embeds.0.fields", embed(fields=fields(26))),
    ("embeds.0.fields.0.name", embed(fields=fields(1, name="x" * 257))),
    ("embeds.0.fields.0.value", embed(fields=fields(1, value=""))),
    ("embeds.0.footer.text", embed(footer={"text": "x" * 2049})),
    ("embeds.0.author.name", embed(author={"name": "x" * 257})),
    ("embeds", {"embeds": [{"description": "x" * 3001}] * 2}),
    ("embeds", {"embeds": [{"title": "x"}] * 11}),
    ("embeds.0", {"embeds": [{}]}),
    ("components", rows(*[row(*buttons(1)) for _ in range(6)])),
    ("components.0.components", rows(row(*buttons(6)))),
    ("components.0.components", rows(row())),
    ("components.0.components", rows(row(menu(), button()))),
    ("components.0.type", rows(text())),
    ("components.0.components.0.type", rows(row(text()))),
    ("components.0.components.0.label", rows(row(button(label="x" * 81)))),
    ("components.0.components.0.custom_id", rows(row(button(custom_id="x" * 101)))),
    ("components.0.components.0.custom_id", rows(row(button(custom_id=None)))),
    ("components.0.components.1.custom_id", rows(row(button(), button()))),
    ("components.0.components.0", rows(row(button(label="")))),
    ("components.0.components.0.url", rows(row(button(style=5, custom_id=None)))),
    ("components.0.components.0", rows(row(button(style=5, url="https://example.com")))),
    ("components.0.components.0.options", rows(row(menu(26)))),
    ("components.0.components.0.options", rows(row(menu(0)))),
    ("components.0.components.0.max_values", rows(row(menu(2, max_values=3)))),
    ("components.0.components.0.min_values", rows(row(menu(2, min_values=2)))),
    ("components.0.components.0.placeholder", rows(row(menu(placeholder="x" * 151)))),
    (
        "components.0.components.0.options.1.value",
        rows(row(menu(options=[{"label": "a", "value": "a"}, {"label": "b", "value": "a"}]))),
    ),
    (
        "components.0.components.0.options.0.label",
        rows(row(menu(options=[{"label": "x" * 101, "value": "a"}]))),
    ),
    ("components", layout(*[text() for _ in range(41)])),
    ("components", layout({"type": 17, "components": [text()] * 38}, text(), text())),
    ("components", layout(text("x" * 2001), text("x" * 2000))),
    ("components.0.content", layout(text(""))),
    ("content", layout(text(), content="x")),
    ("embeds", layout(text(), embeds=[{"title": "x"}])),
    ("components.0.accessory", layout(section(text(), accessory=None))),
    ("components.0.components", layout(section(*[text()] * 4, accessory=button()))),
    ("components.0.components.0.type", layout(section(row(button()), accessory=button()))),
    ("components.0.items", layout({"type": 12, "items": []})),
    ("components.0.components.0.type", layout({"type": 17, "components": [{"type": 17}]})),
    ("components.0.type", layout(button())),
    ("allowed_mentions", {"allowed_mentions": {"parse": ["users"], "users": ["1"]}}),
    ("attachments", {"attachments": [{"id": "1"}] * 11}),
    ("poll.question.text", {"poll": {"answers": [{"poll_media": {"text": "a"}}]}}),
]


@pytest.mark.parametrize("body", FINE, ids=range(len(FINE)))
def test_what_fits_is_let_through(body):
    assert list(message_faults(body)) == []


@pytest.mark.parametrize(("where", "body"), BROKEN)
def test_what_does_not_fit_is_named(where, body):
    assert where in {".".join(map(str, fault.path)) for fault in message_faults(body)}


def field(**more: Any) -> dict[str, Any]:
    item = {"type": 4, "custom_id": "name", "style": 1} | more
    return {"type": 18, "label": "Title", "component": item}


@pytest.mark.parametrize(
    ("where", "change"),
    [
        (None, {}),
        ("title", {"title": "x" * 46}),
        ("custom_id", {"custom_id": ""}),
        ("components", {"components": [field(custom_id=str(n)) for n in range(6)]}),
        ("components.0.label", {"components": [field() | {"label": "x" * 46}]}),
        ("components.0.component.placeholder", {"components": [field(placeholder="x" * 101)]}),
        ("components.0.component.min_length", {"components": [field(min_length=9, max_length=8)]}),
        ("components.1.component.custom_id", {"components": [field(), field()]}),
        ("components.0.type", {"components": [{"type": 17, "components": []}]}),
        ("components.0.component.type", {"components": [field() | {"component": button()}]}),
    ],
)
def test_modals(where, change):
    modal = {"title": "Form", "custom_id": "form", "components": [field()]} | change
    found = [".".join(map(str, fault.path)) for fault in modal_faults(modal)]
    assert (where in found) if where else found == []


@pytest.mark.parametrize(
    ("kind", "choices", "faults"),
    [
        (3, [{"name": "x" * 100, "value": "x" * 100}] * 25, 0),
        (3, [{"name": "x", "value": "x"}] * 26, 1),
        (3, [{"name": "x" * 101, "value": "x"}], 1),
        (3, [{"name": "x", "value": "x" * 101}], 1),
        (3, [{"name": "", "value": 7}], 2),
        (4, [{"name": "x", "value": 7}], 0),
        (4, [{"name": "x", "value": "7"}], 1),
        (10, [{"name": "x", "value": 0.5}], 0),
    ],
)
def test_choices(kind, choices, faults):
    assert len(list(choice_faults(choices, kind))) == faults


def command(**more: Any) -> dict[str, Any]:
    return {"name": "rate", "description": "Rate a film", "type": 1} | more


def option(name: str = "title", **more: Any) -> dict[str, Any]:
    return {"name": name, "description": "A title", "type": 3} | more


@pytest.mark.parametrize(
    ("commands", "code"),
    [
        ([command(options=[option(required=True), option("stars")])], None),
        ([command(name="bewerten-ä", name_localizations={"de": "größe"})], None),
        ([command(name="Find films", type=3, description="")], None),
        ([command(name="Rate")], "APPLICATION_COMMAND_INVALID_NAME"),
        ([command(name_localizations={"xx": "rate"})], "BASE_TYPE_CHOICES"),
        ([command(description="")], "BASE_TYPE_REQUIRED"),
        ([command(description="x" * 101)], "BASE_TYPE_BAD_LENGTH"),
        ([command(), command()], "APPLICATION_COMMANDS_DUPLICATE_NAME"),
        ([command(name=f"c{n}") for n in range(101)], "APPLICATION_COMMANDS_MAX"),
        ([command(options=[option(f"o{n}") for n in range(26)])], "BASE_TYPE_BAD_LENGTH"),
        (
            [command(options=[option(), option("stars", required=True)])],
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        ),
        ([command(options=[option(), option()])], "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"),
        (
            [command(options=[option(autocomplete=True, choices=[{"name": "a", "value": "a"}])])],
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
        ),
        (
            [command(type=2, name="Compare")],
            "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
        ),
    ],
)
def test_commands(commands, code):
    found = {fault.code for fault in command_list_faults(commands)}
    assert found == ({code} if code else set())


@pytest.mark.parametrize(
    ("allowed", "users", "everyone"),
    [
        (None, {1}, True),
        ({"parse": []}, set(), False),
        ({"parse": ["users"]}, {1}, False),
        ({"parse": ["everyone"]}, set(), True),
        ({"users": ["1", "2"]}, {1}, False),
    ],
)
def test_pings(allowed, users, everyone):
    found = pings("<@1> @everyone <@&7>", allowed)
    assert (found.users, found.everyone) == (users, everyone)


CALLBACK = ("POST", "/interactions/{interaction_id}/{interaction_token}/callback")


@pytest.fixture(scope="module")
def schema() -> Schema:
    return Schema(require_discord_openapi())


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"content": "hello", "flags": 64}, None),
        ({"attachments": [{"id": 0, "filename": "a.png"}]}, None),
        (layout({"type": 17, "components": [section(text(), accessory=button())]}), None),
        ({"content": 7}, "data.content"),
        (rows(row(button(style="blue"))), "data.components.0.components.0.style"),
        (rows(row(button(style=9))), "data.components.0.components.0.style"),
        (layout({"type": 17, "components": [{"type": 10}]}), "data.components.0.components.0"),
        ({"embeds": [{"title": 7}]}, "data.embeds.0.title"),
    ],
)
def test_bodies_are_held_against_discords_description(schema, data, path):
    faults = list(schema.faults(*CALLBACK, {"type": 4, "data": data}))
    assert {".".join(map(str, fault.path)) for fault in faults} == ({path} if path else set())


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.template}")
def test_every_endpoint_is_one_of_discords(schema, route):
    found = [fault.message for fault in schema.own_faults(route.method, route.template, None)]
    assert found == []


def test_an_endpoint_that_discord_lacks_is_told(schema):
    (fault,) = schema.own_faults("GET", "/users/@me/favourite-film", {})
    assert fault.message == "No such endpoint"


def test_without_the_description_nothing_is_checked_and_it_says_so():
    schema = Schema(None)
    assert not schema.available
    assert list(schema.faults(*CALLBACK, {"type": "nonsense"})) == []
    assert schema.checked == 0
