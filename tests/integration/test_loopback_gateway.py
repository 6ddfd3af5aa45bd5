"""The loopback Discord's gateway: logging in, losing the connection, and coming back."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import discord as discord_py
import pytest

from tests.support.loopback import LoopbackDiscord
from tests.support.loopback.clients import redirected
from tests.support.resources import ROOT
from tests.support.tiny_bot import TinyBot

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.support.loopback import Person


@pytest.fixture
def alice(discord: LoopbackDiscord) -> Person:
    return discord.member(discord.guild("Film club"), "Alice")


async def drop(discord: LoopbackDiscord) -> None:
    await discord.gateway.drop()


async def abort(discord: LoopbackDiscord) -> None:
    discord.gateway.abort()


async def ask(discord: LoopbackDiscord) -> None:
    await discord.gateway.ask_to_reconnect()


async def invalidate(discord: LoopbackDiscord) -> None:
    await discord.gateway.invalidate()


async def reconnected(discord: LoopbackDiscord, *, identified: int, resumed: int) -> None:
    def done() -> bool:
        seen = discord.gateway.seen
        return (seen["IDENTIFY"], seen["RESUME"]) == (identified, resumed)

    await discord.gateway.bell.until(lambda: done() and discord.gateway.online, 10)


async def test_a_bot_is_told_who_and_where_it_is(discord, alice):
    async with discord.running(TinyBot()) as bot:
        assert bot.user.id == discord.bot.id
        assert bot.application_id == discord.bot.id
        (guild,) = bot.guilds
        assert [channel.name for channel in guild.text_channels] == ["general"]
        assert guild.id == alice.guild.id
        assert bot.latency < 1


async def test_servers_joined_later_are_heard_of(discord, alice):
    async with discord.running(TinyBot()) as bot:
        joined = bot.loop.create_future()
        left = bot.loop.create_future()
        bot.event(named("on_guild_join", joined))
        bot.event(named("on_guild_remove", left))
        guild = discord.guild("Book club")
        assert (await joined).name == "Book club"
        discord.remove_bot(guild)
        assert (await left).id == guild.id
        assert alice.guild is not guild


def named(name: str, future: asyncio.Future[object]) -> Callable[[object], Awaitable[None]]:
    async def on_event(thing: object) -> None:
        future.set_result(thing)

    on_event.__name__ = name
    return on_event


@pytest.mark.parametrize("trouble", [drop, abort, ask])
async def test_a_bot_resumes_and_misses_nothing(discord, alice, trouble):
    async with discord.running(TinyBot()) as bot:
        await trouble(discord)
        said = await alice.say(alice.dm, "are you there")
        assert (await said.answer()).text == "you said are you there"
        await reconnected(discord, identified=1, resumed=1)
        assert bot.resumed == 1


async def test_a_bot_identifies_again_when_its_session_is_gone(discord, alice):
    async with discord.running(TinyBot()) as bot:
        await invalidate(discord)
        await reconnected(discord, identified=2, resumed=0)
        await bot.wait_until_ready()
        assert (await alice.slash("ping")).text == "pong"


async def test_heartbeats_are_answered():
    async with LoopbackDiscord(heartbeat_seconds=0.05) as discord:
        async with discord.running(TinyBot()) as bot:
            beats = discord.gateway.seen
            await discord.gateway.bell.until(lambda: beats["HEARTBEAT"] >= 4, 10)
            assert bot.latency < 1
        assert beats["IDENTIFY"] == 1


async def test_a_bad_token_is_turned_away(discord):
    with redirected(discord.api_url, discord.gateway_url):
        async with TinyBot() as stranger:
            with pytest.raises(discord_py.LoginFailure):
                await stranger.login("not the token")
        async with TinyBot() as bot:
            await bot.login(discord.token)
            bot.http.token = "changed since"  # noqa: S105 - no secret
            with pytest.raises(discord_py.ConnectionClosed) as closed:
                await bot.connect()
    assert closed.value.code == 4004
    assert [each.status for each in discord.rejections] == [401]


async def test_privileged_intents_must_be_switched_on(discord):
    intents = discord_py.Intents.default()
    intents.message_content = True
    bot = TinyBot(intents=intents)
    with pytest.raises(discord_py.PrivilegedIntentsRequired):
        async with discord.running(bot):
            pass


async def test_shards_share_the_servers(discord, alice):
    class Sharded(discord_py.AutoShardedClient):
        before_identify_hook = TinyBot.before_identify_hook

    clubs = [discord.guild(f"Club {number}") for number in range(5)]
    bot = Sharded(intents=discord_py.Intents.default(), shard_count=2, guild_ready_timeout=0)
    async with discord.running(bot):
        assert len(bot.guilds) == len(clubs) + 1
        shards = {guild.id: guild.shard_id for guild in bot.guilds}
        assert all(shards[club.id] == (club.id >> 22) % 2 for club in [*clubs, alice.guild])


async def test_a_restarted_bot_still_knows_its_buttons(discord, alice):
    async with discord.running(TinyBot()):
        reply = await alice.slash("layout")
    assert not discord.gateway.online
    async with discord.running(TinyBot()):
        assert (await alice.click(reply, label="Keep 2")).text == "kept 2"


async def test_commands_keep_their_ids(discord):
    async with discord.running(TinyBot()) as bot:
        before = {each.name: each.id for each in await bot.tree.fetch_commands()}
        bot.tree.remove_command("ping")
        await bot.tree.sync()
        after = {each.name: each.id for each in await bot.tree.fetch_commands()}
    assert before.keys() - after.keys() == {"ping"}
    assert before == after | {"ping": before["ping"]}


async def test_a_bot_in_another_process(discord, alice):
    command = (sys.executable, "-m", "tests.support.tiny_bot")
    environment = os.environ | discord.environment
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment)
    try:
        await discord.ready()
        assert (await alice.slash("think")).text == "thought"
    finally:
        process.terminate()
        await process.wait()
