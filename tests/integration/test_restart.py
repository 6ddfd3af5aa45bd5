"""A restart loses nothing: ratings, the model, commands, and the buttons on old messages."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.resources import ROOT

if TYPE_CHECKING:
    from tests.support.loopback import LoopbackDiscord


@pytest.fixture
def guild(discord):
    return discord.guild("Film club")


@pytest.fixture
def ada(discord, guild):
    return discord.member(guild, "Ada")


async def test_everything_is_still_there_and_old_buttons_work(stage, discord, ada):
    async with stage.matinee():
        saved = await ada.slash("rate", title="the matrix", stars="5")
        card = await ada.slash("rate", title="Heat 1995")
        picks = await ada.slash("recommend", genres="comedy", years="90s")
        asked = await ada.slash("rate", title="Hamlet", stars="4")
        listed = await ada.slash("ratings")
        groups = await ada.slash("cluster")

    async with stage.matinee():
        assert "The Matrix" in (await ada.slash("ratings")).text
        assert "You gave it **★★★**" in (await ada.click(card, label="3★")).text
        await ada.click(picks, label="★ Rate")
        replaced = await ada.click(picks, label="4★")
        assert "Comedy · 1990–1999" in replaced.text
        assert "Comedy · 1990–1999" in (await ada.click(picks, label="More picks")).text
        chosen = await ada.select(asked, [asked.selects[0].options[0].value])
        assert "Hamlet" in chosen.text
        assert "By title" in [option.name for option in listed.selects[0].options]
        assert "4 films" in (await ada.select(listed, ["By title"])).text
        assert (
            "From it, for you"
            in (await ada.select(groups, [groups.selects[0].options[0].value])).text
        )
        assert "unrated again" in (await ada.click(saved, label="Undo")).text
    assert discord.calls["PUT /applications/{application_id}/commands"] == 1


async def test_a_talk_goes_on_where_it_stood_and_its_buttons_work(stage, ada):
    async with stage.matinee():
        shown = await (await ada.say(ada.dm, "a comedy from the 80s")).answer()
        unclear = await (await ada.say(ada.dm, "loved psycho")).answer()

    async with stage.matinee():
        rated = await ada.click(unclear, label="Psycho (1998)")
        assert "★★★★★" in rated.text
        dropped = await ada.click(shown, label="1980–1989 ✕")
        assert "Comedy ✕" in [button.label for button in dropped.buttons]
        newer = await (await ada.say(ada.dm, "more recent")).answer()
        labels = [button.label for button in newer.buttons]
        assert "Comedy ✕" in labels
        assert any(label.startswith("since ") for label in labels)


async def test_a_round_of_questions_goes_on_after_a_restart(stage, ada):
    async with stage.matinee():
        asked = await ada.slash("start")
        group = asked.selects[0].options[3]
        question = await ada.select(asked, [group.value])
        question = await ada.click(question, label="4★")
        assert "Film 2 of 5" in question.text
        before = question.text

    async with stage.matinee():
        question = await ada.click(question, label="Skip")
        assert "Film 2 of 5" in question.text
        assert question.text != before
        for _ in range(4):
            question = await ada.click(question, label="5★")
        assert "From 5 of your ratings" in question.text
        assert group.name in question.text.replace("\\", "")


async def test_what_members_share_and_its_old_buttons_outlive_a_restart(stage, discord, guild, ada):
    ben = discord.member(guild, "Ben")
    async with stage.matinee():
        await ada.slash("rate", title="the matrix", stars="5")
        privacy = await ada.slash("privacy")
        await ada.click(privacy, label="Share here")
        seen = await ben.slash("ratings", member=ada, stars="4+")
        said = await ben.say(ben.channel, 'I watched Heat (1995) and "Hamlet"')
        mentioned = await ada.menu("Find films", said.message)
        similar = await ada.slash("similar", title="Alien", not_title="Psycho 1960")
        asked = await ada.slash("similar", title="Hamlet", and_title="Dracula")

    async with stage.matinee():
        assert "The Matrix" in (await ben.select(seen, ["By title"])).text
        assert "Show all" in [button.label for button in seen.buttons]
        assert "**Heat** (1995)" in (await ada.click(mentioned, label="★ Rate")).text
        ordered = await ada.click(similar, label="Best for me first")
        assert "but not **Psycho** (1960)" in ordered.text
        for menu in asked.selects:
            value = menu.options[0].value
            alike = await ada.select(asked, [value], custom_id=asked.selects[0].custom_id)
        assert "**Hamlet**" in alike.text
        assert "**Dracula" in alike.text
        await ada.click(privacy, label="Keep private")
        assert "no longer share" in (await ben.select(seen, ["By title"])).text


async def test_commands_are_sent_again_only_when_they_changed(stage, discord, guild):
    assert guild.members
    for _ in range(2):
        async with stage.matinee():
            pass
    assert discord.calls["PUT /applications/{application_id}/commands"] == 1
    (stage.home / "commands.json").write_text('{"digest": "of something else", "ids": {}}')
    async with stage.matinee():
        pass
    assert discord.calls["PUT /applications/{application_id}/commands"] == 2


async def test_commands_can_be_sent_again_and_say_whether_that_changed_anything(
    stage, discord, guild
):
    mia = discord.member(guild, "Mia", manage_guild=True)
    ada = discord.member(guild, "Ada")
    async with stage.matinee():
        same = await mia.slash("admin sync")
        assert "It had them all, just as they are" in same.text
        assert f"{len(discord.commands[0])} commands sent" in same.text
        lost = next(key for key, each in discord.commands[0].items() if each["name"] == "rate")
        del discord.commands[0][lost]
        assert "It had others until now" in (await mia.slash("admin sync")).text
        assert "★★★★★" in (await ada.slash("rate", title="the matrix", stars="5")).text
        sent = discord.calls["PUT /applications/{application_id}/commands"]
        refused = await ada.slash("admin sync", forged=True)
        assert refused.text == "Only people who may manage this server can do that."
        assert discord.calls["PUT /applications/{application_id}/commands"] == sent


async def test_a_button_from_another_age_is_refused_politely(stage, ada):
    async with stage.matinee():
        reply = await ada.slash("rate", title="the matrix", stars="5")
        await asyncio.sleep(0)
        for component in reply.components[0]["components"][-1]["components"]:
            component["custom_id"] = "retired:" + component["custom_id"]
        refused = await ada.click(reply, label="Undo")
        assert "older version" in refused.text


class Process:
    """The bot as its host starts it: a process of its own, known only by its environment."""

    def __init__(self, discord: LoopbackDiscord, home, data) -> None:
        self.environment = os.environ | discord.environment | {"MATINEE_HOME": str(home)}
        self.arguments = (sys.executable, "-m", "bot", "run", "--data", str(data))

    async def start(self, **environment: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *self.arguments,
            cwd=ROOT,
            env=self.environment | environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )


async def test_as_a_process_it_answers_and_leaves_when_told_to(stage, discord, guild, ada):
    manager = discord.member(guild, "Mia", manage_guild=True)
    process = await Process(discord, stage.home, stage.data).start()
    try:
        await discord.ready(60)
        assert "The Matrix" in (await ada.slash("rate", title="the matrx", stars="5")).text
        assert "Training a new model" in (await manager.slash("admin retrain")).text
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0, errors.decode()
    assert "Traceback" not in errors.decode()


async def test_a_first_start_learns_while_it_is_on_discord_already(
    discord, ada, tmp_path, movielens_zip
):
    process = await Process(discord, tmp_path / "new", movielens_zip).start()
    try:
        await discord.ready(60)
        reply = await ada.slash("rate", title="the matrx", stars="5")
        waited = 0
        while "still learning" in reply.text:
            assert waited < 300, "the first training takes five minutes"
            await asyncio.sleep(1)
            waited += 1
            reply = await ada.slash("rate", title="the matrx", stars="5")
        assert "**The Matrix** (1999)" in reply.text
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0, errors.decode()
    assert "Traceback" not in errors.decode()
    assert "training: " in errors.decode()


async def test_a_bad_token_is_told_in_one_sentence(stage, discord):
    process = await Process(discord, stage.home, stage.data).start(DISCORD_TOKEN="not.the.token")  # noqa: S106 - a wrong one
    _, errors = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 1
    assert "Discord does not accept the token." in errors.decode()
    assert "Traceback" not in errors.decode()
    discord.violations.clear()


async def test_no_network_is_told_in_one_sentence(stage, discord):
    process = await Process(discord, stage.home, stage.data).start(
        DISCORD_API_URL="http://127.0.0.1:9/api/v10"
    )
    _, errors = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 1
    assert "Discord cannot be reached" in errors.decode()
    assert "Traceback" not in errors.decode()
