from __future__ import annotations

import pytest

from bot.domain import HouseSettings, ServerSettings
from bot.errors import NotASchedule, NotATolerance
from bot.services.preferences import HOUSE, Preferences, tolerance_of
from bot.services.schedule import Schedule
from bot.texts import Texts


@pytest.fixture
def schedule():
    return Schedule("0 4 * * *")


@pytest.fixture
def preferences(store, schedule):
    return Preferences(store, schedule)


async def test_what_nobody_set_is_the_default(preferences):
    assert await preferences.server("1") == ServerSettings()
    assert await preferences.house() == HouseSettings()


async def test_changes_stay_and_are_of_one_server(preferences):
    assert (await preferences.change_server("1", shared_by_default=True)).shared_by_default
    assert not (await preferences.server("2")).shared_by_default
    changed = await preferences.change_house(retrain_cron="0 4 * * 0", tolerance=0.05)
    assert changed == HouseSettings("0 4 * * sun", 0.05)
    assert await preferences.change_house(retrain_cron=None) == HouseSettings(None, 0.05)


async def test_the_default_is_not_written_down(preferences, store):
    await preferences.change_house(tolerance=0.05)
    await preferences.change_house(tolerance=HouseSettings().tolerance)
    assert await store.servers.get(HOUSE) == {}


async def test_a_setting_from_another_version_is_left_alone(preferences, store):
    await store.servers.set("1", colour="red")
    assert await preferences.change_server("1", shared_by_default=True) == ServerSettings(True)  # noqa: FBT003 - the only field
    assert (await store.servers.get("1"))["colour"] == "red"


async def test_the_schedule_follows_at_once_and_after_a_restart(preferences, schedule, store):
    told = []
    schedule.on_change = lambda: told.append(schedule.line)
    await preferences.change_house(retrain_cron="30 5 * * 1")
    await preferences.change_house(tolerance=0.5)
    assert told == ["30 5 * * mon"]
    later = Schedule("0 4 * * *")
    await Preferences(store, later).resume()
    assert later.line == "30 5 * * mon"
    await preferences.change_house(retrain_cron=None)
    assert told[1:] == [schedule.host_line] == [schedule.line]


async def test_training_may_never_come_due(preferences, schedule):
    await preferences.change_house(retrain_cron="@never")
    shown = await preferences.shown()
    assert shown.next_training_at is None
    assert shown.server is None
    assert shown.host_cron == "0 4 * * *"
    assert schedule.line == "0 0 30 2 *"


@pytest.mark.parametrize(
    ("text", "share"), [("0.01", 0.01), ("0,02", 0.02), ("1%", 0.01), (" 2,5 % ", 0.025), ("0", 0)]
)
def test_a_tolerance_is_read_as_people_write_it(text, share):
    assert tolerance_of(text) == pytest.approx(share)


@pytest.mark.parametrize("text", ["", "%", "a little", "1 in 100"])
def test_what_is_no_number_is_no_tolerance(text):
    with pytest.raises(NotATolerance):
        tolerance_of(text)


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"retrain_cron": "at night"}, NotASchedule),
        ({"tolerance": -0.1}, NotATolerance),
        ({"tolerance": 1.5}, NotATolerance),
        ({"tolerance": float("nan")}, NotATolerance),
    ],
)
async def test_nonsense_is_refused_and_changes_nothing(preferences, changed, error):
    with pytest.raises(error) as refusal:
        await preferences.change_house(**changed)
    assert Texts()(refusal.value.text_key, **refusal.value.args_)
    assert await preferences.house() == HouseSettings()
