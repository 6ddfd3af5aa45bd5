"""/admin settings on Discord: one layout, menus and forms, and all of it counts at once."""

from __future__ import annotations

import pytest

from bot.domain import HouseSettings

pytestmark = pytest.mark.asyncio(loop_scope="module")

ONLY_MANAGERS = "Only people who may manage this server can do that."
SCHEDULE, TOLERANCE, SHARING = "set-schedule", "set-tolerance", "set-sharing"


@pytest.fixture(autouse=True)
async def as_before(playing):
    yield
    await playing.running.preferences.change_house(retrain_cron=None, tolerance=0.01)


async def test_the_schedule_is_chosen_and_counts_at_once(playing, manager):
    shown = await manager.slash("admin settings")
    assert shown.ephemeral
    assert "When I train" in shown.text
    saved = await manager.select(shown, ["Every Sunday at four"], custom_id=SCHEDULE)
    assert saved.message is shown.message
    assert "Saved" in saved.text
    assert playing.running.training.schedule.line == "0 4 * * sun"
    due = (await playing.running.overview.status()).next_training_at.astimezone()
    assert (due.strftime("%a"), due.hour) == ("Sun", 4)


async def test_another_schedule_is_typed_and_nonsense_is_told(playing, manager):
    shown = await manager.slash("admin settings")
    form = await manager.select(shown, ["Something else …"], custom_id=SCHEDULE)
    refused = await manager.submit(form, {"Minute, hour, day, month, weekday": "at night"})
    assert "“at night” is not a time I can keep" in refused.text
    assert playing.running.training.schedule.line == playing.running.settings.retrain_cron
    form = await manager.select(shown, ["Something else …"], custom_id=SCHEDULE)
    saved = await manager.submit(form, {"Minute, hour, day, month, weekday": "30 3 * * 1"})
    assert "Saved" in saved.text
    assert "30 3 * * mon" in str(saved.message.payload())
    back = await manager.select(saved, ["host"], custom_id=SCHEDULE)
    assert "Saved" in back.text
    assert await playing.running.preferences.house() == HouseSettings()


async def test_training_only_on_command(playing, manager):
    shown = await manager.slash("admin settings")
    saved = await manager.select(shown, ["Only when somebody says so"], custom_id=SCHEDULE)
    assert "No training is scheduled" in saved.text
    assert "No training is scheduled" in (await manager.slash("admin status")).text
    assert playing.running.training.schedule.line == "0 0 30 2 *"


async def test_the_tolerance_is_chosen_or_typed(playing, manager):
    shown = await manager.slash("admin settings")
    await manager.select(shown, ["5 %"], custom_id=TOLERANCE)
    assert (await playing.running.preferences.house()).tolerance == 0.05
    for typed, kept in (("1,5 %", 0.015), ("lots", None), ("250 %", None)):
        form = await manager.select(shown, ["other"], custom_id=TOLERANCE)
        reply = await manager.submit(form, {"From 0 % (never worse) to 100 %": typed})
        assert ("Saved" in reply.text) == (kept is not None)
        assert ("does not work as a tolerance" in reply.text) == (kept is None)
    assert (await playing.running.preferences.house()).tolerance == 0.015


async def test_what_members_share_is_set_for_one_server(playing, manager, guild):
    shown = await manager.slash("admin settings")
    await manager.select(shown, ["shared"], custom_id=SHARING)
    preferences = playing.running.preferences
    assert (await preferences.server(str(guild.id))).shared_by_default
    assert not (await preferences.server("1")).shared_by_default
    await manager.select(shown, ["private"], custom_id=SHARING)
    assert not (await preferences.server(str(guild.id))).shared_by_default


async def test_nobody_else_may_set_anything(playing, manager, ada, guild):
    assert (await ada.slash("admin settings", forged=True)).text == ONLY_MANAGERS
    shown = await manager.slash("admin settings")
    for custom_id, value in (
        (SCHEDULE, "0 0 30 2 *"),
        (SCHEDULE, "other"),
        (TOLERANCE, "0.1"),
        (TOLERANCE, "other"),
        (SHARING, "shared"),
    ):
        refused = await ada.select(shown, [value], custom_id=custom_id, forged=True)
        assert refused.text == ONLY_MANAGERS
    form = await manager.select(shown, ["other"], custom_id=SCHEDULE)
    refused = await ada.submit(form, {"Minute, hour, day, month, weekday": "* * * * *"})
    assert refused.text == ONLY_MANAGERS
    assert await playing.running.preferences.house() == HouseSettings()
    assert not (await playing.running.preferences.server(str(guild.id))).shared_by_default
