from __future__ import annotations


async def test_settings_are_any_json_by_name(store):
    await store.servers.set("1", schedule="0 4 * * *", shown=True, tolerance=0.01, rooms=[1, "a"])
    assert await store.servers.get("1") == {
        "schedule": "0 4 * * *",
        "shown": True,
        "tolerance": 0.01,
        "rooms": [1, "a"],
    }
    assert await store.servers.get("2") == {}


async def test_setting_one_leaves_the_others_and_none_unsets(store):
    await store.servers.set("1", shown=True, tolerance=0.01)
    await store.servers.set("1", shown=False)
    assert await store.servers.get("1") == {"shown": False, "tolerance": 0.01}
    await store.servers.set("1", shown=None)
    assert await store.servers.get("1") == {"tolerance": 0.01}
