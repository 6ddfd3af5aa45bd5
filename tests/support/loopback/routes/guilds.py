"""Servers, their members, and users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback import refusals
from tests.support.loopback.refusals import Refused
from tests.support.loopback.rest import Route

if TYPE_CHECKING:
    from tests.support.loopback.rest import Call
    from tests.support.loopback.world import Guild, Json

_UNUSED: Json = {
    "afk_channel_id": None,
    "afk_timeout": 300,
    "application_id": None,
    "banner": None,
    "default_message_notifications": 0,
    "description": None,
    "discovery_splash": None,
    "explicit_content_filter": 0,
    "home_header": None,
    "icon": None,
    "incidents_data": None,
    "max_members": 500_000,
    "max_presences": None,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "mfa_level": 0,
    "nsfw": False,
    "nsfw_level": 0,
    "premium_progress_bar_enabled": False,
    "premium_subscription_count": 0,
    "premium_tier": 0,
    "public_updates_channel_id": None,
    "region": "deprecated",
    "rules_channel_id": None,
    "safety_alerts_channel_id": None,
    "splash": None,
    "system_channel_flags": 0,
    "system_channel_id": None,
    "vanity_url_code": None,
    "verification_level": 0,
    "widget_channel_id": None,
    "widget_enabled": False,
}
"""What Discord says of every server and no test has asked about yet."""


def _get_user(call: Call) -> Json:
    user = call.discord.world.users.get(call.id("user_id"))
    if user is None:
        raise Refused(refusals.UNKNOWN_USER)
    return user.payload()


def _guild(call: Call) -> Guild:
    guild = call.discord.world.guilds.get(call.id("guild_id"))
    if guild is None or call.discord.bot.id not in guild.members:
        raise Refused(refusals.UNKNOWN_GUILD)
    return guild


def _get_guild(call: Call) -> Json:
    guild = _guild(call)
    members = {"approximate_member_count": len(guild.members)}
    return _UNUSED | guild.payload(call.discord.bot) | members


def _get_member(call: Call) -> Json:
    guild = _guild(call)
    member = guild.members.get(call.id("user_id"))
    if member is None:
        raise Refused(refusals.UNKNOWN_MEMBER)
    return guild.member_payload(member[0])


ROUTES = [
    Route("GET", "/users/{user_id}", _get_user),
    Route("GET", "/guilds/{guild_id}", _get_guild),
    Route("GET", "/guilds/{guild_id}/members/{user_id}", _get_member),
]
