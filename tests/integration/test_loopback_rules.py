"""The loopback Discord's rules: what it turns down, with which code, and what it notes."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import discord as discord_py
import pytest
from discord.http import Route

from tests.support.loopback import File, LoopbackDiscord
from tests.support.resources import require_discord_openapi
from tests.support.tiny_bot import DeafBot, TinyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person


@pytest.fixture
def alice(discord: LoopbackDiscord) -> Person:
    return discord.member(discord.guild("Film club"), "Alice")


@pytest.fixture
async def bot(discord: LoopbackDiscord, alice: Person) -> AsyncIterator[DeafBot]:
    assert alice.guild
    bot = DeafBot()
    async with discord.running(bot):
        yield bot


async def test_messages_that_say_nothing_or_too_much(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    with discord.expecting(50006), pytest.raises(discord_py.HTTPException, match="empty"):
        await channel.send("")
    big = discord_py.File(io.BytesIO(bytes(11 * 1024 * 1024)), "big.bin")
    with discord.expecting(40005), pytest.raises(discord_py.HTTPException) as refused:
        await channel.send(file=big)
    assert refused.value.status == 413


async def test_layouts_exclude_content_for_good(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    view = discord_py.ui.LayoutView()
    view.add_item(discord_py.ui.TextDisplay("Picks"))
    message = await channel.send(view=view)
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException, match="content"):
        await message.edit(content="and text", view=view)
    plain = await channel.send("text")
    await plain.edit(content=None, view=view)
    assert alice.channel.messages[plain.id].flags & (1 << 15)


async def test_pictures_must_come_with_the_message(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    embed = discord_py.Embed(title="Map").set_image(url="attachment://map.png")
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException, match="was not found"):
        await channel.send(embed=embed)
    await channel.send(embed=embed, file=discord_py.File(io.BytesIO(b"1"), "map.png"))


async def test_attachments_stay_or_go_with_an_edit(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    files = [discord_py.File(io.BytesIO(name.encode()), name) for name in ("a.txt", "b.txt")]
    message = await channel.send("files", files=files)
    await message.edit(content="still two")
    kept = alice.channel.messages[message.id].body["attachments"]
    assert [each["filename"] for each in kept] == ["a.txt", "b.txt"]
    another = discord_py.File(io.BytesIO(b"c"), "c.txt")
    await message.edit(attachments=[message.attachments[1], another])
    kept = alice.channel.messages[message.id].body["attachments"]
    assert [each["filename"] for each in kept] == ["b.txt", "c.txt"]
    assert discord.schema.checked or not discord.schema.available


async def test_unknown_places_are_noted(discord, bot):
    with discord.expecting(0), pytest.raises(discord_py.NotFound):
        await bot.http.request(Route("GET", "/voice/regions"))
    with pytest.raises(discord_py.NotFound, match="Unknown Channel"):
        await bot.fetch_channel(5)


async def test_broken_commands_are_not_registered(discord, bot):
    body = [{"name": "Bad Name", "description": "x", "type": 1}]
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException) as refused:
        await bot.http.bulk_upsert_global_commands(bot.application_id, payload=body)
    assert "Bad Name" in str(refused.value)
    assert discord.commands[0] == {}


async def test_commands_of_one_server(discord, alice, bot):
    bot.tree.command(name="here", description="Only here")(answer_here)
    bot.tree.copy_global_to(guild=alice.guild)
    await bot.tree.sync(guild=alice.guild)
    assert (await alice.slash("here")).text == "here"
    assert "here" not in {each["name"] for each in discord.commands[0].values()}


async def answer_here(interaction: discord_py.Interaction) -> None:
    await interaction.response.send_message("here")


async def test_a_test_can_make_discord_fail(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    endpoint = ("POST", "/channels/{channel_id}/messages")
    discord.fail(*endpoint, status=429, retry_after=0.01, times=2)
    await channel.send("in the end")
    discord.fail(*endpoint, status=403, code=50013)
    with pytest.raises(discord_py.Forbidden):
        await channel.send("never")
    assert [each.status for each in discord.rejections] == [429, 429, 403]
    assert discord.calls["POST /channels/{channel_id}/messages"] == 4


async def test_a_bot_that_is_too_eager_is_slowed_down():
    async with LoopbackDiscord(requests_per_second=10) as discord:
        alice = discord.member(discord.guild(), "Alice")
        async with discord.running(DeafBot()) as bot:
            channel = bot.get_channel(alice.channel.id)
            for number in range(12):
                await channel.send(str(number))
        assert 429 in {each.status for each in discord.rejections}
        texts = [each.body["content"] for each in alice.channel.messages.values()]
        assert texts == [str(number) for number in range(12)]


async def test_only_answers_can_be_ephemeral(alice, bot):
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=alice.channel.id)
    await bot.http.request(route, json={"content": "psst", "flags": 64})
    (message,) = alice.channel.messages.values()
    assert message.flags == 0
    assert message.only_for is None


async def test_history_comes_in_pages(alice, bot):
    channel = bot.get_channel(alice.channel.id)
    for number in range(120):
        await alice.say(alice.channel, str(number), mention=bot.user)
    words = [each.content.split()[-1] async for each in channel.history(limit=None)]
    assert words == [str(number) for number in reversed(range(120))]


async def test_a_poll_is_a_message(alice, bot):
    channel = bot.get_channel(alice.channel.id)
    poll = discord_py.Poll(question="Tonight?", duration=dt.timedelta(hours=2))
    poll.add_answer(text="Heat").add_answer(text="Fargo")
    message = await channel.send(poll=poll)
    assert [answer.text for answer in message.poll.answers] == ["Heat", "Fargo"]
    assert message.poll.expires_at > message.created_at


async def test_its_own_answers_are_as_discord_describes_them():
    openapi = require_discord_openapi()
    async with LoopbackDiscord(openapi=openapi, checks_itself=True) as discord:
        guild = discord.guild("Film club")
        alice, bob = discord.member(guild, "Alice"), discord.member(guild, "Bob")
        async with discord.running(TinyBot()) as bot:
            await use_commands(alice, bob)
            await use_messages(alice, bot)
            await bot.tree.fetch_commands()
            await bot.http.request(Route("GET", "/gateway/bot"))
            await (await bot.fetch_guild(guild.id)).fetch_member(bob.id)
            await bot.fetch_user(bob.id)
        assert not discord.violations, "\n".join(map(str, discord.violations))
        assert discord.schema.available


async def use_commands(alice: Person, bob: Person) -> None:
    await alice.slash("ping")
    thought = await (await alice.slash("think")).next_followup()
    assert thought.text == "and more"
    await alice.click(await alice.slash("layout"), label="Keep 2")
    picker = await alice.slash("pick")
    await alice.select(picker, ["Film 1"], custom_id=picker.selects[0].custom_id)
    await alice.click(picker, label="Later")
    form = await alice.click(picker, label="Form")
    await alice.submit(form, {"Title": "Heat", "Stars": ["1★"]})
    await alice.slash("film-file", file=File("films.txt", b"heat"), who=bob)


async def use_messages(alice: Person, bot: TinyBot) -> None:
    await (await alice.say(alice.dm, "hello")).answer()
    await (await bot.fetch_user(alice.id)).send("hello")
    channel = await bot.fetch_channel(alice.channel.id)
    embed = discord_py.Embed(title="Map").set_image(url="https://example.com/map.png")
    message = await channel.send("text", embed=embed)
    await message.edit(content="other text")
    await channel.fetch_message(message.id)
    await message.create_thread(name="About that")
    assert [each.id async for each in channel.history(limit=1)] == [message.id]
    await message.delete()
