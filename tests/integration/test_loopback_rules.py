"""The loopback Discord's rules: what it turns down, with which code, and what it notes."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import discord as discord_py
import pytest
from discord.http import Route

from tests.support.loopback import File, Kind, LoopbackDiscord, Unanswered
from tests.support.resources import require_discord_openapi
from tests.support.tiny_bot import TinyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person
    from tests.support.loopback.interactions import Interaction


@pytest.fixture
def alice(discord: LoopbackDiscord) -> Person:
    return discord.member(discord.guild("Film club"), "Alice")


class Deaf(TinyBot):
    """A bot that hears of interactions and leaves the answers to the test."""

    async def setup_hook(self) -> None:
        self.tree.clear_commands(guild=None)
        await super().setup_hook()


@pytest.fixture
async def bot(discord: LoopbackDiscord, alice: Person) -> AsyncIterator[Deaf]:
    assert alice.guild
    bot = Deaf()
    async with discord.running(bot):
        yield bot


@pytest.fixture
async def pressed(discord: LoopbackDiscord, alice: Person, bot: Deaf) -> discord_py.Interaction:
    """An interaction that the bot just received and did not answer."""
    return await press(discord, alice, bot)


async def press(discord: LoopbackDiscord, alice: Person, bot: Deaf) -> Any:
    heard = bot.loop.create_future()

    async def on_interaction(interaction: discord_py.Interaction) -> None:
        heard.set_result(interaction)

    bot.event(on_interaction)
    data = {"id": "1", "name": "ping", "type": 1, "options": []}
    discord.interact(Kind.COMMAND, alice.user, alice.channel, data)
    return await heard


def last(discord: LoopbackDiscord) -> Interaction:
    return list(discord.interactions.values())[-1]


async def test_the_first_answer_has_three_seconds(discord, pressed):
    discord.clock.advance(3.1)
    with discord.expecting(10062):
        with pytest.raises(discord_py.NotFound) as refused:
            await pressed.response.send_message("late")
        assert refused.value.code == 10062
    assert last(discord).original is None


async def test_only_one_first_answer(discord, pressed):
    await pressed.response.send_message("one")
    pressed.response._response_type = None
    with discord.expecting(40060):
        with pytest.raises(discord_py.HTTPException) as refused:
            await pressed.response.send_message("two")
        assert (refused.value.status, refused.value.code) == (400, 40060)
    assert last(discord).original.body["content"] == "one"


async def test_the_token_lasts_fifteen_minutes(discord, pressed):
    await pressed.response.defer()
    discord.clock.advance(14 * 60)
    await pressed.edit_original_response(content="in time")
    discord.clock.advance(2 * 60)
    with discord.expecting(50027):
        with pytest.raises(discord_py.HTTPException) as refused:
            await pressed.followup.send("too late")
        assert (refused.value.status, refused.value.code) == (401, 50027)


async def test_no_follow_up_before_the_first_answer(discord, pressed):
    with discord.expecting(10015), pytest.raises(discord_py.NotFound, match="Unknown Webhook"):
        await pressed.followup.send("first?")


async def test_the_first_follow_up_fills_a_deferral(discord, pressed):
    await pressed.response.defer(ephemeral=True)
    filled = await pressed.followup.send("here it is")
    assert filled.id == last(discord).original.id
    assert last(discord).original.only_for is not None
    another = await pressed.followup.send("more", wait=True)
    await another.edit(content="even more")
    assert [each.body["content"] for each in last(discord).followups] == ["even more"]
    await another.delete()
    with pytest.raises(discord_py.NotFound):
        await another.edit(content="gone")


async def test_what_fills_a_deferral_is_held_to_the_rules(discord, pressed):
    await pressed.response.defer()
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException, match="2000"):
        await pressed.edit_original_response(content="x" * 2001)
    assert last(discord).original.flags & (1 << 7)
    file = discord_py.File(io.BytesIO(b"1"), "map.png")
    await pressed.edit_original_response(content="a map", attachments=[file])
    original = last(discord).original
    assert original.flags == 0
    assert [each["filename"] for each in original.body["attachments"]] == ["map.png"]
    assert original.edited is None


async def test_what_answers_what(discord, pressed):
    route = Route(
        "POST",
        "/interactions/{webhook_id}/{webhook_token}/callback",
        webhook_id=pressed.id,
        webhook_token=pressed.token,
    )
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException, match="one of"):
        await pressed.client.http.request(route, json={"type": 7, "data": {"content": "update"}})


async def test_a_refused_answer_can_be_mended(discord, pressed):
    with discord.expecting(50035), pytest.raises(discord_py.HTTPException, match="2000"):
        await pressed.response.send_message("x" * 2001)
    await pressed.response.send_message("x")
    assert last(discord).original.body["content"] == "x"


async def test_people_hear_of_a_refused_answer(discord, alice):
    class Chatty(TinyBot):
        async def on_interaction(self, interaction: discord_py.Interaction) -> None:
            await interaction.response.send_message("x" * 2001)

        async def on_error(self, *_: object) -> None:
            pass

    async with discord.running(Chatty()):
        with pytest.raises(Unanswered, match="refused"), discord.expecting(50035):
            await alice.slash("forever")


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
        async with discord.running(Deaf()) as bot:
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


async def test_a_deferral_that_comes_to_nothing(discord, alice):
    class Forgetful(Deaf):
        async def on_interaction(self, interaction: discord_py.Interaction) -> None:
            await interaction.response.defer()

    discord.patience = 0.1
    bot = Forgetful()
    async with discord.running(bot):
        bot.tree.command(name="here", description="Here")(answer_here)
        await bot.tree.sync()
        bot.tree.clear_commands(guild=None)
        bot.tree.on_error = ignore
        with pytest.raises(Unanswered, match="nothing followed"):
            await alice.slash("here")


async def ignore(*_: object) -> None:
    pass


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
