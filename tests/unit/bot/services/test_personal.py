from __future__ import annotations

import json

import pytest

from bot.replies import DataDeleted, SharingSet
from bot.services.personal import PersonalData
from bot.services.preferences import Preferences
from bot.services.schedule import Schedule
from tests.support.films import AMELIE, HEAT


@pytest.fixture
def preferences(store):
    return Preferences(store, Schedule("0 4 * * *"))


@pytest.fixture
def personal(store, preferences):
    return PersonalData(store, preferences)


async def test_the_export_is_a_file_that_people_can_read(personal, store, ann):
    await store.ratings.put(ann.member_id, AMELIE.movie_id, 4.5)
    exported = await personal.export(ann)
    assert exported.file_name.endswith(".json")
    assert "Amelie (2001)" in exported.json
    assert json.loads(exported.json)["ratings"][0]["stars"] == 4.5


async def test_deleting_tells_how_much_there_was(personal, store, ann):
    await store.ratings.put(ann.member_id, AMELIE.movie_id, 4.5)
    await store.ratings.put(ann.member_id, HEAT.movie_id, 4.5)
    assert await personal.delete(ann) == DataDeleted(ratings=2)
    assert await store.ratings.count() == 0


async def test_the_server_says_until_the_member_does(personal, preferences, ann):
    assert await personal.sharing(ann, "1") == SharingSet(shared=False, chosen=None)
    await preferences.change_server("1", shared_by_default=True)
    assert await personal.sharing(ann, "1") == SharingSet(shared=True, chosen=None)
    assert await personal.share(ann, "1", shared=False) == SharingSet(shared=False, chosen=False)
    assert await personal.sharers("1") == []
    assert await personal.share(ann, "1", shared=None) == SharingSet(shared=True, chosen=None)
    assert await personal.sharers("1") == [ann]
