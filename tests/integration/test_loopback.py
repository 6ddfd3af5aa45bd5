"""The loopback Discord, seen by people: what they do and what they get to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.loopback import Choice, File, LoopbackDiscord, Modal, NotPossible, Unanswered
from tests.support.tiny_bot import PNG, TinyBot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person
    from tests.support.loopback.world import Guild


@pytest.fixture
def guild(discord: LoopbackDiscord) -> Guild:
    return discord.guild("Film club")


@pytest.fixture
def alice(discord: LoopbackDiscord, guild: Guild) -> Person:
    return discord.member(guild, "Alice", manage_guild=True)


@pytest.fixture
def bob(discord: LoopbackDiscord, guild: Guild) -> Person:
    return discord.member(guild, "Bob", locale="de")


@pytest.fixture(autouse=True)
async def bot(discord: LoopbackDiscord, guild: Guild) -> AsyncIterator[TinyBot]:
    assert guild.members
    bot = TinyBot()
    async with discord.running(bot):
        yield bot


async def test_a_command_is_answered(alice, bob):
    reply = await alice.slash("ping", word="hello")
    assert reply.text == "hello"
    assert not reply.ephemeral
    assert bob.sees(reply)
    assert 0 < reply.first_answer_seconds < 3


async def test_a_deferred_answer_is_waited_for(alice):
    reply = await alice.slash("think")
    assert reply.text == "thought"
    assert reply.ephemeral
    more = await reply.next_followup()
    assert more.text == "and more"
    assert [each.text for each in reply.followups] == ["and more"]


async def test_what_is_still_thinking_can_be_looked_at(alice):
    reply = await alice.slash("think", settle=False)
    assert reply.thinking
    await reply.until(lambda seen: seen.text == "thought")
    assert reply.edits == []


async def test_every_edit_can_be_waited_for(alice):
    reply = await alice.slash("progress")
    assert [await reply.next_edit() for _ in range(3)] == ["50%", "75%", "100%"]
    assert reply.edits == ["0%", "50%", "75%"]
    with pytest.raises(TimeoutError):
        await reply.next_edit(seconds=0.05)


async def test_autocompletion(alice):
    choices = await alice.autocomplete("movie", title="heat")
    assert choices == [Choice("Heat 0", "0"), Choice("Heat 1", "1"), Choice("Heat 2", "2")]
    reply = await alice.slash("movie", title=choices[1], stars=4.5)
    assert reply.text == "1: 4.5"


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("mvoie", {}),
        ("movie", {}),
        ("movie", {"title": 7}),
        ("movie", {"title": "Heat", "stars": 7.0}),
        ("movie", {"title": "Heat", "stars": "4"}),
        ("movie", {"name": "Heat"}),
        ("admin", {}),
        ("admin retire", {}),
    ],
)
async def test_what_discord_would_not_send(alice, command, options):
    with pytest.raises(NotPossible):
        await alice.slash(command, **options)


async def test_subcommands_and_permissions(alice, bob):
    assert (await alice.slash("admin retrain")).text == "yes"
    with pytest.raises(NotPossible, match="may not use"):
        await bob.slash("admin retrain")
    assert (await bob.slash("admin retrain", forged=True)).text == "no"
    with pytest.raises(NotPossible, match="not offered"):
        await alice.slash("admin retrain", at=alice.dm)


async def test_an_ephemeral_answer_is_for_one_person(alice, bob):
    reply = await alice.slash("whisper")
    assert alice.sees(reply)
    assert not bob.sees(reply)
    with pytest.raises(NotPossible):
        await bob.click(reply, label="Keep 7")
    assert (await alice.click(reply, label="Keep 7")).text == "kept 7"
    assert (await bob.click(reply, custom_id="keep:7", forged=True)).text == "kept 7"


async def test_a_message_that_was_dismissed_is_gone(alice, bob):
    reply = await alice.slash("whisper")
    with pytest.raises(NotPossible):
        bob.dismiss(reply)
    alice.dismiss(reply)
    assert reply.deleted
    assert not alice.sees(reply)


async def test_buttons_and_selects_change_their_message(alice, bob):
    reply = await alice.slash("pick")
    assert [each.label for each in reply.buttons] == ["Later", "Quietly", "Form", "Off"]
    film, people = reply.selects
    assert [each.name for each in film.options] == ["Film 0", "Film 1", "Film 2"]
    picked = await bob.select(reply, ["Film 1"], custom_id=film.custom_id)
    assert picked.message is reply.message
    assert picked.text == "picked 1"
    names = await alice.select(reply, [alice, bob], custom_id=people.custom_id)
    assert names.text == "Alice and Bob"
    assert (await alice.click(reply, label="Later")).text == "later"
    assert (await bob.click(reply, label="Quietly")).text == "edited without the token"
    assert reply.edits == ["pick", "picked 1", "later"]


async def test_what_cannot_be_pressed_or_picked(alice):
    reply = await alice.slash("pick")
    with pytest.raises(NotPossible):
        await alice.click(reply, label="Off")
    with pytest.raises(NotPossible, match="no button"):
        await alice.click(reply, label="Nowhere")
    with pytest.raises(NotPossible):
        await alice.select(reply, ["Film 9"], custom_id=reply.selects[0].custom_id)
    with pytest.raises(NotPossible):
        await alice.select(reply, [], custom_id=reply.selects[0].custom_id)


async def test_a_form_is_filled_in(alice):
    reply = await alice.slash("pick")
    form = await alice.click(reply, label="Form")
    assert isinstance(form, Modal)
    assert list(form.fields) == ["Title", "Stars", "File", "Seen"]
    file = File("ratings.csv", b"heat,5")
    values = {"Title": "Heat", "Stars": ["2★"], "File": [file], "Seen": True}
    assert (await alice.submit(form, values)).text == "Heat ['2'] ['heat,5'] True"


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"Title": "x" * 21, "Stars": ["1★"]},
        {"Title": "Heat", "Stars": ["9★"]},
        {"Film": "Heat"},
    ],
)
async def test_a_form_that_cannot_be_sent(alice, values):
    form = await alice.click(await alice.slash("pick"), label="Form")
    with pytest.raises(NotPossible):
        await alice.submit(form, values)


async def test_a_layout_with_a_picture(alice):
    reply = await alice.slash("layout")
    assert reply.text == "# Picks\n**Heat** (1995)"
    assert [each.label for each in reply.buttons] == ["Keep 1", "Keep 2", "Keep 3"]
    (picture,) = reply.attachments
    assert (picture.filename, picture.content) == ("map.png", PNG)
    assert (picture.content_type, picture.description) == ("image/png", "A map")
    media = reply.components[0]["components"][2]["items"][0]["media"]
    assert media["url"].startswith("http://127.0.0.1")
    assert (media["width"], media["height"]) == (640, 360)
    assert (await alice.click(reply, label="Keep 3")).text == "kept 3"


async def test_files_go_both_ways(alice, bob):
    reply = await alice.slash("film-file", file=File("films.txt", b"heat"), who=bob)
    assert reply.text == "for Bob"
    assert [(each.filename, each.content) for each in reply.attachments] == [
        ("re-films.txt", b"taeh")
    ]


async def test_context_menus(discord, alice, bob, guild):
    said = await bob.say(guild.channel, "I loved Heat")
    assert (await alice.menu("Find films", said.message)).text == "in 'I loved Heat'"
    assert (await alice.menu("Compare", bob)).text == "with bob"
    private = discord.world.dm(alice.user, bob.user)
    assert (await alice.menu("Compare", bob, at=private)).text == "with bob"
    secret = await bob.slash("whisper")
    with pytest.raises(NotPossible):
        await alice.menu("Find films", secret)


async def test_the_app_that_a_person_installed_works_where_the_bot_is_not(discord, alice, bob):
    elsewhere = discord.guild("Elsewhere", has_bot=False)
    discord.member(elsewhere, alice)
    assert (await alice.menu("Compare", bob, at=elsewhere.channel)).text == "with bob"
    with pytest.raises(NotPossible, match="not offered"):
        await alice.slash("ping", at=elsewhere.channel)


async def test_an_answer_that_never_comes(discord, alice):
    with pytest.raises(Unanswered), discord.expecting(0):
        await alice.slash("forever")
