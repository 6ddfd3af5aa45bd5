from __future__ import annotations


async def test_who_has_not_chosen_shares_as_the_server_does(store, ann, bob):
    for member in (ann, bob):
        await store.sharing.meet(member.member_id, "1")
        await store.sharing.meet(member.member_id, "1")
    await store.sharing.choose(ann.member_id, "1", shared=False)
    assert await store.sharing.members("1", by_default=True) == [bob]
    assert await store.sharing.members("1", by_default=False) == []
    await store.sharing.choose(ann.member_id, "1", shared=True)
    assert await store.sharing.members("1", by_default=False) == [ann]
    assert await store.sharing.members("1", by_default=True) == [ann, bob]


async def test_a_choice_is_for_one_server_and_can_be_left_to_it_again(store, ann):
    await store.sharing.choose(ann.member_id, "1", shared=True)
    assert await store.sharing.chosen(ann.member_id, "1") is True
    assert await store.sharing.chosen(ann.member_id, "2") is None
    assert await store.sharing.members("2", by_default=True) == []
    await store.sharing.choose(ann.member_id, "1", shared=None)
    assert await store.sharing.chosen(ann.member_id, "1") is None


async def test_meeting_again_keeps_the_choice(store, ann):
    await store.sharing.choose(ann.member_id, "1", shared=True)
    await store.sharing.meet(ann.member_id, "1")
    assert await store.sharing.chosen(ann.member_id, "1") is True
