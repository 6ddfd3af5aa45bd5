from __future__ import annotations

from datetime import timedelta

STATE = {"on_table": [2571, 6], "filters": {"genres": ["Comedy"]}, "asked": None}


async def test_a_talk_is_kept_where_it_stands(store, ann, clock):
    assert await store.conversations.get(ann.member_id, "10") is None
    await store.conversations.put(ann.member_id, "10", {})
    await store.conversations.put(ann.member_id, "10", STATE)
    talk = await store.conversations.get(ann.member_id, "10")
    assert (talk.channel_id, talk.state, talk.updated_at) == ("10", STATE, clock.time)


async def test_talks_never_mix(store, ann, bob):
    await store.conversations.put(ann.member_id, "10", STATE)
    assert await store.conversations.get(ann.member_id, "11") is None
    assert await store.conversations.get(bob.member_id, "10") is None
    await store.conversations.end(bob.member_id, "10")
    assert await store.conversations.get(ann.member_id, "10")
    await store.conversations.end(ann.member_id, "10")
    assert await store.conversations.get(ann.member_id, "10") is None


async def test_idle_talks_end(store, ann, bob, clock):
    for channel in ("10", "start"):
        await store.conversations.put(ann.member_id, channel, STATE)
    clock.time += timedelta(minutes=30)
    await store.conversations.put(bob.member_id, "10", STATE)
    assert await store.conversations.end_idle(timedelta(minutes=20), keeping={"start"}) == 1
    assert await store.conversations.get(ann.member_id, "start")
    assert await store.conversations.get(ann.member_id, "10") is None
    assert await store.conversations.get(bob.member_id, "10")


async def test_a_talk_is_over_after_a_long_silence(store, ann, clock):
    idle = timedelta(minutes=30)
    await store.conversations.put(ann.member_id, "10", STATE)
    clock.time += timedelta(minutes=29)
    assert await store.conversations.get(ann.member_id, "10", within=idle)
    clock.time += timedelta(minutes=1)
    assert await store.conversations.get(ann.member_id, "10", within=idle) is None
    assert await store.conversations.get(ann.member_id, "10")
