"""The loopback Discord when people just talk: messages, mentions, replies, DMs, threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord as discord_py
import pytest

from tests.support.loopback import File, LoopbackDiscord, NotPossible
from tests.support.loopback.gateway import MESSAGE_CONTENT
from tests.support.tiny_bot import TinyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person
    from tests.support.loopback.world import Guild


@pytest.fixture
def guild(discord: LoopbackDiscord) -> Guild:
    return discord.guild("Film club")


@pytest.fixture
def alice(discord: LoopbackDiscord, guild: Guild) -> Person:
    return discord.member(guild, "Alice")


@pytest.fixture
def bob(discord: LoopbackDiscord, guild: Guild) -> Person:
    return discord.member(guild, "Bob")


@pytest.fixture(autouse=True)
async def bot(discord: LoopbackDiscord, guild: Guild) -> AsyncIterator[TinyBot]:
    assert guild.members
    bot = TinyBot()
    async with discord.running(bot):
        yield bot


async def test_a_dm_is_answered(alice, bob):
    reply = await (await alice.say(alice.dm, "something funny")).answer()
    assert reply.text == "you said something funny"
    assert alice.dm.typing == 1
    assert alice.sees(reply)
    assert not bob.sees(reply)


async def test_a_mention_is_answered(discord, alice, bob):
    said = await alice.say(alice.channel, "something funny", mention=discord.bot)
    reply = await said.answer()
    assert "something funny" in reply.text
    assert bob.sees(reply)
    assert reply.pings == []
    assert reply.message.reference is said.message


async def test_other_messages_arrive_without_their_words(discord, alice, bot):
    await alice.say(alice.channel, "between ourselves")
    await (await alice.say(alice.channel, "psst", mention=discord.bot)).answer()
    assert [message.content for message in bot.heard[:1]] == [""]
    assert bot.heard[0].author.display_name == "Alice"


async def test_a_reply_that_pings_lets_the_bot_read_it(discord, alice, bot):
    first = await (await alice.say(alice.channel, "hello", mention=discord.bot)).answer()
    said = await alice.say(alice.channel, "the second one", reply_to=first)
    assert (await said.answer()).text == "you said the second one"
    await alice.say(alice.channel, "quietly", reply_to=first, ping=False)
    commanded = await alice.slash("ping")
    await alice.say(alice.channel, "to an answer", reply_to=commanded)
    await (await alice.say(alice.dm, "flush")).answer()
    heard = [message.content for message in bot.heard if message.author.display_name == "Alice"]
    assert heard[-3:] == ["", "", "flush"]


async def test_threads(discord, alice):
    thread = discord.add_thread(alice.channel, "About Heat")
    reply = await (await alice.say(thread, "hello", mention=discord.bot)).answer()
    assert reply.message.channel is thread


async def test_edits_and_deletions_are_heard(alice, bot):
    said = await alice.say(alice.dm, "loved Haet")
    await said.answer()
    edited = bot.loop.create_future()
    deleted = bot.loop.create_future()

    async def on_message_edit(_: object, after: discord_py.Message) -> None:
        edited.set_result(after.content)

    async def on_message_delete(message: discord_py.Message) -> None:
        deleted.set_result(message.id)

    bot.event(on_message_edit)
    bot.event(on_message_delete)
    said.edit("loved Heat")
    assert await edited == "loved Heat"
    said.delete()
    assert await deleted == said.message.id


async def test_nobody_writes_where_they_are_not(alice, bob):
    with pytest.raises(NotPossible):
        await bob.say(alice.dm, "let me in")


async def test_closed_dms(discord, alice, bot):
    alice.user.accepts_dms = False
    user = await bot.fetch_user(alice.id)
    with pytest.raises(discord_py.Forbidden, match="Cannot send messages to this user"):
        await user.send("hello")
    assert [each.code for each in discord.rejections] == [50007]


async def test_pings_are_what_allowed_mentions_lets_through(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    text = f"@everyone <@{alice.id}> <@&5>"
    await channel.send(text, allowed_mentions=discord_py.AllowedMentions.none())
    assert discord.pings == []
    alone = discord_py.AllowedMentions(users=[user(alice)], roles=False, everyone=False)
    await channel.send(text, allowed_mentions=alone)
    ((_, pinged),) = discord.pings
    assert (pinged.users, pinged.roles, pinged.everyone) == ({alice.id}, set(), False)
    await channel.send(text)
    assert discord.pings[1][1].everyone


def user(person: Person) -> discord_py.Object:
    return discord_py.Object(person.id)


async def test_the_bot_manages_its_own_messages(discord, alice, bot):
    channel = bot.get_channel(alice.channel.id)
    message = await channel.send("one")
    await message.edit(content="two")
    assert (await channel.fetch_message(message.id)).content == "two"
    assert [each.content async for each in channel.history()] == ["two"]
    said = await alice.say(alice.channel, "mine")
    with pytest.raises(discord_py.Forbidden), discord.expecting(50005):
        await channel.get_partial_message(said.message.id).edit(content="yours")
    await message.delete()
    with pytest.raises(discord_py.NotFound, match="Unknown Message"):
        await message.edit(content="three")


async def test_people_and_servers_can_be_fetched(alice, bot):
    guild = await bot.fetch_guild(alice.guild.id)
    member = await guild.fetch_member(alice.id)
    assert (guild.name, member.display_name) == ("Film club", "Alice")
    (found,) = await bot.get_guild(guild.id).query_members("Ali")
    assert found.id == alice.id


async def test_with_the_intent_every_word_arrives(discord):
    discord.gateway.privileged = MESSAGE_CONTENT
    intents = discord_py.Intents.default()
    intents.message_content = True
    curious = TinyBot(intents=intents)
    async with discord.running(curious):
        carol = discord.member(next(iter(discord.world.guilds.values())), "Carol")
        await carol.say(carol.channel, "between ourselves")
        await (await carol.say(carol.dm, "flush")).answer()
        assert curious.heard[0].content == "between ourselves"


async def test_files_come_with_what_people_say(alice, bot):
    await (await alice.say(alice.dm, "", files=[File("diary.csv", b"Heat,5")])).answer()
    (attached,) = bot.heard[0].attachments
    assert (attached.filename, await attached.read()) == ("diary.csv", b"Heat,5")


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001])
async def test_nobody_says_nothing_or_too_much(alice, text):
    with pytest.raises(NotPossible):
        await alice.say(alice.dm, text)


async def test_what_somebody_reads(alice, bob, bot):
    await alice.slash("ping", word="for all")
    await alice.slash("whisper")
    assert [reply.text for reply in alice.reads()] == ["for all", "psst"]
    assert [reply.text for reply in bob.reads()] == ["for all"]
    await (await bot.fetch_user(bob.id)).send("your file")
    assert (await bob.hears(bob.dm)).text == "your file"
    with pytest.raises(TimeoutError):
        await alice.hears(alice.dm, seconds=0.05)
