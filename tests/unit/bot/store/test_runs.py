from __future__ import annotations

import shutil

import pytest

from bot.domain import RunState, Trigger
from bot.store import Store


async def start(store, trigger=Trigger.START):
    return await store.runs.start(trigger, "ml-test", 12)


async def test_a_run_begins_and_ends(store, path, clock):
    run = await start(store, Trigger.ADMIN)
    assert (run.trigger, run.state, run.dataset) == (Trigger.ADMIN, RunState.RUNNING, "ml-test")
    assert run.member_ratings == 12
    assert (run.started_at, run.finished_at, run.folder) == (clock.time, None, None)
    folder = path.parent / "models" / "0001"
    done = await store.runs.finish(
        run.run_id, RunState.LIVE, folder=folder, figures={"rmse": 0.79, "seconds": 5}
    )
    assert done == await store.runs.live() == await store.runs.get(run.run_id)
    assert (done.state, done.folder, done.finished_at) == (RunState.LIVE, folder, clock.time)
    assert done.figures == {"rmse": 0.79, "seconds": 5}


async def test_a_run_that_failed_says_why(store):
    run = await start(store)
    failed = await store.runs.finish(run.run_id, RunState.FAILED, failure="the disk is full")
    assert (failed.state, failed.failure) == (RunState.FAILED, "the disk is full")
    assert await store.runs.live() is None


async def test_only_one_model_is_live(store):
    first, second = await start(store), await start(store)
    await store.runs.finish(first.run_id, RunState.LIVE)
    await store.runs.finish(second.run_id, RunState.LIVE)
    assert (await store.runs.live()).run_id == second.run_id
    assert (await store.runs.get(first.run_id)).state is RunState.KEPT
    back = await store.runs.go_live(first.run_id)
    assert back == await store.runs.live()
    assert (await store.runs.get(second.run_id)).state is RunState.KEPT
    assert (await store.runs.go_live(first.run_id)).state is RunState.LIVE


async def test_a_run_that_is_not_there_changes_nothing(store):
    live = await start(store)
    await store.runs.finish(live.run_id, RunState.LIVE)
    for change in (store.runs.go_live(99), store.runs.finish(99, RunState.LIVE)):
        with pytest.raises(KeyError):
            await change
    assert (await store.runs.live()).run_id == live.run_id
    assert await store.runs.get(99) is None


async def test_recent_runs_are_newest_first(store):
    runs = [await start(store) for _ in range(5)]
    recent = await store.runs.recent(3)
    assert [run.run_id for run in recent] == [run.run_id for run in reversed(runs[2:])]


async def test_a_stop_in_the_middle_is_a_failure(store):
    done, interrupted = await start(store), await start(store)
    await store.runs.finish(done.run_id, RunState.LIVE)
    assert await store.runs.abandon_running() == 1
    assert (await store.runs.get(interrupted.run_id)).state is RunState.FAILED
    assert (await store.runs.live()).run_id == done.run_id
    assert await store.runs.abandon_running() == 0


async def test_the_home_folder_can_move(store, path, tmp_path_factory):
    inside, outside = await start(store), await start(store)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    await store.runs.finish(inside.run_id, RunState.KEPT, folder=path.parent / "models" / "1")
    await store.runs.finish(outside.run_id, RunState.KEPT, folder=elsewhere / "2")
    home = tmp_path_factory.mktemp("new") / "home"
    shutil.copytree(path.parent, home)
    async with Store.open(home / path.name) as moved:
        assert (await moved.runs.get(inside.run_id)).folder == home / "models" / "1"
        assert (await moved.runs.get(outside.run_id)).folder == elsewhere / "2"
