"""/admin on Discord: for those who may, with progress to watch, and for nobody else."""

from __future__ import annotations

import asyncio

import pytest

from tests.support.loopback import NotPossible

pytestmark = pytest.mark.asyncio(loop_scope="module")

PATIENT = 300.0
"""Seconds for a real training on a machine that does other things as well."""


async def finished(reply):
    return await reply.until(lambda shown: "Training a new model" not in shown.text, PATIENT)


async def test_discord_does_not_offer_it_to_everybody(ada):
    with pytest.raises(NotPossible):
        await ada.slash("admin retrain")


@pytest.mark.parametrize("command", ["admin retrain", "admin status"])
async def test_a_forged_command_is_refused(playing, ada, command):
    reply = await ada.slash(command, forged=True)
    assert reply.ephemeral
    assert reply.text == "Only people who may manage this server can do that."
    assert playing.running.training.progress is None


async def test_in_direct_messages_only_those_in_the_settings_may(manager):
    reply = await manager.slash("admin status", at=manager.dm, forged=True)
    assert "Only people who may" in reply.text


async def test_a_manager_of_a_server_without_the_bot_may_not(playing):
    elsewhere = playing.discord.guild("Elsewhere", has_bot=False)
    stranger = playing.discord.member(elsewhere, "Sam", manage_guild=True)
    reply = await stranger.slash("admin retrain", forged=True)
    assert "Only people who may" in reply.text
    assert playing.running.training.progress is None


async def test_status_tells_how_it_is(manager):
    reply = await manager.slash("admin status")
    assert reply.ephemeral
    assert "Matinee" in reply.text
    assert "ml-latest-small" in reply.text
    assert "films" in reply.text
    assert "Next training" in reply.text
    again = await manager.click(reply, label="Refresh")
    assert again.message is reply.message


async def test_status_buttons_are_for_managers_too(manager, ada):
    reply = await manager.slash("admin status")
    refused = await ada.click(reply, label="Refresh", forged=True)
    assert "Only people who may" in refused.text


async def test_retraining_shows_progress_and_the_bot_answers_meanwhile(playing, manager, ada):
    before = (await playing.running.store.runs.live()).run_id
    reply = await manager.slash("admin retrain")
    assert reply.ephemeral
    assert "Training a new model" in reply.text
    assert "Cancel" in [button.label for button in reply.buttons]

    meanwhile = await ada.slash("rate", title="the matrix", stars="5")
    assert "★★★★★" in meanwhile.text
    assert len((await ada.slash("recommend")).buttons) > 5
    second = await manager.slash("admin retrain")
    assert "already running" in second.text
    assert "Training now" in (await manager.slash("admin status")).text

    await finished(reply)
    assert "The new model is live" in reply.text
    assert "Learned from" in reply.text
    assert "held-out ratings" in reply.text
    assert any("▰" in text for text in reply.edits)
    assert len(reply.edits) >= 2
    assert (await playing.running.store.runs.live()).run_id > before
    assert "You have rated" not in (await ada.slash("recommend")).text


async def test_a_training_can_be_cancelled(playing, manager, ada):
    live = (await playing.running.store.runs.live()).run_id
    reply = await manager.slash("admin retrain")
    refused = await ada.click(reply, label="Cancel", forged=True)
    assert "Only people who may" in refused.text
    assert playing.running.training.progress is not None

    await manager.click(reply, label="Cancel")
    await reply.until(lambda shown: "cancelled" in shown.text, PATIENT)
    assert "goes on answering" in reply.text
    assert (await playing.running.store.runs.live()).run_id == live
    assert playing.running.training.progress is None
    assert len((await ada.slash("recommend")).buttons) > 5


async def test_an_old_cancel_button_does_not_stop_a_later_training(playing, manager):
    old = await manager.slash("admin retrain")
    custom_id = old.buttons[0].custom_id
    await manager.click(old, label="Cancel")
    await old.until(lambda shown: "cancelled" in shown.text, PATIENT)
    reply = await manager.slash("admin retrain")
    assert reply.buttons[0].custom_id != custom_id
    playing.running.training.cancel()
    await reply.until(lambda shown: "cancelled" in shown.text, PATIENT)
    await asyncio.sleep(0)
