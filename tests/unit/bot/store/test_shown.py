from __future__ import annotations

from datetime import timedelta

from bot.store import Store
from bot.store.shown import LATELY
from tests.support.films import AMELIE, HEAT, MATRIX


async def test_what_was_shown_lately_is_known_for_a_fortnight(store, ann, bob, clock):
    await store.shown.add(ann.member_id, [HEAT.movie_id, MATRIX.movie_id])
    assert set(await store.shown.lately(ann.member_id)) == {HEAT.movie_id, MATRIX.movie_id}
    assert await store.shown.lately(bob.member_id) == ()
    clock.time += LATELY - timedelta(minutes=1)
    await store.shown.add(ann.member_id, [MATRIX.movie_id])
    assert await store.shown.lately(ann.member_id) == (HEAT.movie_id, MATRIX.movie_id)
    clock.time += timedelta(minutes=1)
    assert await store.shown.lately(ann.member_id) == (MATRIX.movie_id,)


async def test_what_is_older_is_deleted(store, ann, clock):
    await store.shown.add(ann.member_id, [HEAT.movie_id])
    clock.time += LATELY + timedelta(days=1)
    await store.shown.add(ann.member_id, [AMELIE.movie_id])
    export = await store.personal.export(ann)
    assert [row["movie"] for row in export["shown"]] == [AMELIE.label]


async def test_it_outlasts_a_restart_and_can_be_forgotten(store, ann, path, clock):
    await store.shown.add(ann.member_id, [HEAT.movie_id])
    async with Store.open(path, now=clock) as again:
        assert await again.shown.lately(ann.member_id) == (HEAT.movie_id,)
        await again.shown.forget(ann.member_id)
    assert await store.shown.lately(ann.member_id) == ()


async def test_nothing_shown_is_nothing_written(store, ann):
    await store.shown.add(ann.member_id, [])
    assert await store.shown.lately(ann.member_id) == ()
