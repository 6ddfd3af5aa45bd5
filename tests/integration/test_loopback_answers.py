"""The loopback Discord's rules on answers: the first one, in time, once, and what may follow."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import discord as discord_py
import pytest
from discord.http import Route

from tests.support.loopback import Kind, LoopbackDiscord, Unanswered
from tests.support.loopback.storm import storm
from tests.support.tiny_bot import DeafBot, TinyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person
    from tests.support.loopback.interactions import Interaction


@pytest.fixture
def alice(discord: LoopbackDiscord) -> Person:
    return discord.member(discord.guild("Film club"), "Alice")


@pytest.fixture
async def bot(discord: LoopbackDiscord, alice: Person) -> AsyncIterator[DeafBot]:
    assert alice.guild
    bot = DeafBot()
    async with discord.running(bot):
        yield bot


@pytest.fixture
async def pressed(discord: LoopbackDiscord, alice: Person, bot: DeafBot) -> discord_py.Interaction:
    """An interaction that the bot just received and did not answer."""
    return await press(discord, alice, bot)


async def press(discord: LoopbackDiscord, alice: Person, bot: DeafBot) -> Any:
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


async def answer_here(interaction: discord_py.Interaction) -> None:
    await interaction.response.send_message("here")


async def test_a_deferral_that_comes_to_nothing(discord, alice):
    class Forgetful(DeafBot):
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


async def test_many_people_at_once(discord, alice):
    people = [alice, *(discord.member(alice.guild, f"Member {number}") for number in range(19))]
    async with discord.running(TinyBot()):
        waits = await storm(people, lambda person, _: person.slash("ping"), 0.3)
    assert len(waits.seconds) >= len(people)
    assert 0 < waits.percentile(0.5) <= waits.percentile(1.0) < 3
    assert "answers in" in str(waits)
