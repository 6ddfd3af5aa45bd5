from __future__ import annotations

from tests.support.films import HEAT, MATRIX


async def test_a_rehearsal_begins_with_everything_and_leaves_nothing(store, ann):
    await store.ratings.put(ann.member_id, MATRIX.movie_id, 4.5)
    async with store.rehearsal() as stage:
        assert await stage.members.get_or_add(ann.platform, ann.external_id) == ann
        await stage.ratings.put(ann.member_id, HEAT.movie_id, 1.0)
        assert await stage.ratings.count() == 2
    assert await store.ratings.stars_of(ann.member_id) == {MATRIX.movie_id: 4.5}
    assert not stage.path.parent.exists()
