from __future__ import annotations

import asyncio

from bot.domain import Platform


async def test_a_member_is_met_once(store, ann):
    again = await store.members.get_or_add(Platform.DISCORD, ann.external_id)
    assert again == ann
    assert await store.members.count() == 1


async def test_the_same_name_elsewhere_is_somebody_else(store, ann):
    other = await store.members.get_or_add(Platform.TERMINAL, ann.external_id)
    assert other.member_id != ann.member_id
    assert await store.members.count() == 2


async def test_meeting_at_once_is_meeting_once(store):
    met = await asyncio.gather(
        *(store.members.get_or_add(Platform.DISCORD, "1") for _ in range(30))
    )
    assert len(set(met)) == 1


async def test_finding_does_not_add(store):
    assert await store.members.find(Platform.DISCORD, "1") is None
    assert await store.members.count() == 0
    added = await store.members.get_or_add(Platform.DISCORD, "1")
    assert await store.members.find(Platform.DISCORD, "1") == added


async def test_members_train_below_zero(ann, bob):
    assert ann.training_user_id < 0
    assert ann.training_user_id != bob.training_user_id
