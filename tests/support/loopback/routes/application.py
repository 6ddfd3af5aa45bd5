"""Who the bot is, which gateway it uses, and which commands it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.refusals import Refused
from tests.support.loopback.rest import Route
from tests.support.loopback.rules import command_faults, command_list_faults

if TYPE_CHECKING:
    from tests.support.loopback.rest import Call
    from tests.support.loopback.world import Json

_DEFAULTS: Json = {
    "type": 1,
    "description": "",
    "options": [],
    "nsfw": False,
    "contexts": None,
    "integration_types": [0],
    "default_member_permissions": None,
    "name_localizations": None,
    "description_localizations": None,
}


def _me(call: Call) -> Json:
    about = {"verified": True, "mfa_enabled": True, "locale": "en-US", "email": None}
    return call.discord.bot.payload() | about


def _application(call: Call) -> Json:
    bot = call.discord.bot
    return {
        "id": str(bot.id),
        "name": bot.name,
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": call.discord.developer.payload(),
        "team": None,
        "verify_key": "0" * 64,
        "flags": 0,
        "flags_new": "0",
        "type": None,
        "approximate_guild_count": len(call.discord.world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "bot": bot.payload(),
    }


def _gateway(call: Call) -> Json:
    limit = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": call.discord.gateway_url, "shards": 1, "session_start_limit": limit}


def _place(call: Call) -> dict[int, Json]:
    """The commands of the server in the path, or the global ones.

    Raises:
        Refused: The application is another's, or the bot is not in that server.
    """
    if call.id("application_id") != call.discord.bot.id:
        raise Refused(10002, message="Unknown Application")
    guild_id = int(call.params.get("guild_id", 0))
    if guild_id and guild_id not in call.discord.world.guilds:
        raise Refused(refusals.MISSING_ACCESS)
    return call.discord.commands.setdefault(guild_id, {})


def _registered(call: Call, definition: Json, command_id: int) -> Json:
    permissions = definition.get("default_member_permissions")
    known = _DEFAULTS | {key: definition[key] for key in definition if definition[key] is not None}
    known["options"] = _without_defaults(known["options"])
    known |= {
        "id": str(command_id),
        "application_id": str(call.discord.bot.id),
        "version": str(call.discord.world.snowflake()),
        "default_member_permissions": None if permissions is None else str(permissions),
    }
    if "guild_id" in call.params:
        known["guild_id"] = call.params["guild_id"]
    return known


def _without_defaults(options: list[Json]) -> list[Json]:
    """Options as Discord gives them back: nothing that is false or empty.

    A bot that compares what it has with what is registered has to allow for that.
    """
    kept: list[Json] = []
    for option in options:
        given = {key: value for key, value in option.items() if not _is_default(value)}
        if "options" in given:
            given["options"] = _without_defaults(given["options"])
        kept.append(given)
    return kept


def _is_default(value: object) -> bool:
    return value is None or value is False or value == []


def _put_commands(call: Call) -> list[Json]:
    place = _place(call)
    faults = list(command_list_faults(call.body))
    if faults:
        raise Refused(refusals.INVALID_FORM, *faults)
    ids = {(each["type"], each["name"]): int(each["id"]) for each in place.values()}
    place.clear()
    for definition in call.body:
        kind = definition.get("type") or 1
        command_id = ids.get((kind, definition["name"])) or call.discord.world.snowflake()
        place[command_id] = _registered(call, definition, command_id)
    return list(place.values())


def _get_commands(call: Call) -> list[Json]:
    commands = list(_place(call).values())
    if call.query.get("with_localizations", "").lower() in ("1", "true"):
        return commands
    return [
        {key: value for key, value in each.items() if not key.endswith("_localizations")}
        for each in commands
    ]


def _post_command(call: Call) -> Json:
    place = _place(call)
    key = (call.body.get("type") or 1, call.body.get("name"))
    for command_id, each in place.items():
        if (each["type"], each["name"]) == key:
            return _store(call, place, command_id, call.body)
    return _store(call, place, call.discord.world.snowflake(), call.body)


def _store(call: Call, place: dict[int, Json], command_id: int, definition: Json) -> Json:
    faults = list(command_faults(definition))
    if faults:
        raise Refused(refusals.INVALID_FORM, *faults)
    place[command_id] = _registered(call, definition, command_id)
    return place[command_id]


def _one(call: Call) -> tuple[dict[int, Json], int]:
    place, command_id = _place(call), call.id("command_id")
    if command_id not in place:
        raise Refused(refusals.UNKNOWN_COMMAND)
    return place, command_id


def _get_command(call: Call) -> Json:
    place, command_id = _one(call)
    return place[command_id]


def _patch_command(call: Call) -> Json:
    place, command_id = _one(call)
    return _store(call, place, command_id, place[command_id] | call.body)


def _delete_command(call: Call) -> None:
    place, command_id = _one(call)
    del place[command_id]


ROUTES = [
    Route("GET", "/users/@me", _me),
    Route("GET", "/applications/@me", _application),
    Route("GET", "/oauth2/applications/@me", _application),
    Route("GET", "/gateway/bot", _gateway),
]
for _prefix in (
    "/applications/{application_id}",
    "/applications/{application_id}/guilds/{guild_id}",
):
    ROUTES += [
        Route("GET", f"{_prefix}/commands", _get_commands),
        Route("PUT", f"{_prefix}/commands", _put_commands),
        Route("POST", f"{_prefix}/commands", _post_command),
        Route("GET", f"{_prefix}/commands/{{command_id}}", _get_command),
        Route("PATCH", f"{_prefix}/commands/{{command_id}}", _patch_command),
        Route("DELETE", f"{_prefix}/commands/{{command_id}}", _delete_command),
    ]
