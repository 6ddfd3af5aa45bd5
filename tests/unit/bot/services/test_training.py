from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.application import Application
from bot.domain import Platform, RunState, Trigger
from bot.errors import NoModelYet, TrainingUnderway
from bot.replies import TrainingFinished, TrainingStarted, TrainingUpdate
from bot.services import child
from bot.services.training import Need
from tests.support import homes

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.services.training import TrainingEvent
    from bot.settings import Settings
    from tests.support.standin import StandIn


async def ending(events: AsyncIterator[TrainingEvent] | None) -> TrainingFinished:
    assert events is not None
    told = [event async for event in events]
    assert isinstance(told[0], TrainingStarted)
    assert isinstance(told[-1], TrainingFinished)
    return told[-1]


async def train(app: Application, trigger: Trigger = Trigger.ADMIN) -> TrainingFinished:
    return await ending(await app.training.start(trigger))


# -- the first start -------------------------------------------------------------------------


async def test_the_first_start_trains_and_then_answers(untrained):
    member = await untrained.member(Platform.TERMINAL, "ada")
    with pytest.raises(NoModelYet):
        await untrained.recommending.groups(member)
    assert untrained.training.need() is Need.FIRST
    finished = await ending(await untrained.training.ensure_fresh())
    assert finished.run.state is RunState.LIVE
    assert finished.run.trigger is Trigger.START
    assert finished.before is None
    assert len(untrained.catalogue) > 1000
    assert untrained.training.need() is None
    assert await untrained.training.ensure_fresh() is None
    assert (await untrained.recommending.groups(member)).groups


@pytest.mark.usefixtures("app")
async def test_a_second_start_trains_nothing(settings, engine_process):
    async with Application.open(settings) as again:
        assert again.training.need() is None
        assert again.recommending.ready
        assert len(again.catalogue) > 1000
    assert not engine_process.calls.exists()


@pytest.mark.usefixtures("app")
async def test_a_home_that_was_moved_is_still_trained(settings, tmp_path):
    moved = shutil.copytree(settings.home, tmp_path / "elsewhere")
    async with Application.open(homes.settings_at(moved, settings.data)) as again:
        assert again.training.need() is None


@pytest.mark.usefixtures("app")
async def test_other_data_is_learned_and_the_same_zip_elsewhere_is_not(
    settings, tmp_path, movielens_zip
):
    async with Application.open(homes.settings_at(settings.home, movielens_zip)) as other:
        assert other.training.need() is Need.OTHER_DATA
        await ending(await other.training.ensure_fresh())
    copy = shutil.copy(movielens_zip, tmp_path / "copy.zip")
    async with Application.open(homes.settings_at(settings.home, copy)) as same:
        assert same.training.need() is None


async def test_a_model_older_than_the_schedule_is_due(app, settings):
    run = await app.store.runs.live()
    every_minute = homes.settings_at(settings.home, settings.data, retrain_cron="* * * * *")
    async with Application.open(every_minute) as again:
        training = again.training
        training._now = lambda: run.finished_at + timedelta(minutes=2)
        assert training.need() is Need.DUE
        training._now = lambda: run.finished_at
        assert training.need() is None


# -- one training ----------------------------------------------------------------------------


async def test_only_one_trains_at_a_time(untrained, engine_process):
    engine_process.succeeds(seconds=0.5)
    events = await untrained.training.start(Trigger.ADMIN)
    with pytest.raises(TrainingUnderway):
        await untrained.training.start(Trigger.SCHEDULE)
    assert untrained.training.progress is not None
    assert (await ending(events)).run.state is RunState.LIVE
    assert untrained.training.progress is None
    assert untrained.training.follow() is None


async def test_two_starts_at_the_same_moment_train_once(untrained, engine_process):
    starts = [untrained.training.start(Trigger.ADMIN) for _ in range(5)]
    results = await asyncio.gather(*starts, return_exceptions=True)
    assert sum(isinstance(result, TrainingUnderway) for result in results) == 4
    await ending(next(each for each in results if not isinstance(each, TrainingUnderway)))
    assert len(engine_process.calls.read_text().splitlines()) == 1


async def test_everybody_who_follows_sees_the_end(untrained, engine_process):
    engine_process.succeeds(seconds=0.5)
    first = await untrained.training.start(Trigger.ADMIN)
    second = untrained.training.follow()
    endings = await asyncio.gather(ending(first), ending(second))
    assert endings[0] == endings[1]


async def test_members_ratings_are_learned_under_ids_below_zero(app, ada, engine_process):
    await app.ratings.rate(ada, 1, 4.5)
    finished = await train(app)
    assert finished.run.member_ratings == 1
    header, rating = engine_process.ratings_seen()
    assert header == "user_id,movie_id,stars,timestamp"
    assert rating.startswith(f"{-ada.member_id},1,4.5,")
    assert not list(app.settings.models.glob("training-*"))


async def test_the_old_model_answers_until_the_new_one_is_there(app, ada, engine_process):
    engine_process.succeeds(seconds=0.5)
    before = app.models.live.model
    events = await app.training.start(Trigger.ADMIN)
    assert (await app.recommending.groups(ada)).groups
    finished = await ending(events)
    assert app.models.live.model is not before
    assert finished.before is not None
    assert finished.before.run_id != finished.run.run_id


# -- trainings that fail ---------------------------------------------------------------------


async def test_a_cancelled_training_changes_nothing(app, ada, engine_process):
    engine_process.hangs()
    live = await app.store.runs.live()
    events = await app.training.start(Trigger.ADMIN)
    async for event in events:
        if isinstance(event, TrainingUpdate):
            break
    assert app.training.cancel()
    finished = await ending_of(events)
    assert finished.run.state is RunState.CANCELLED
    assert await app.store.runs.live() == live
    assert (await app.recommending.groups(ada)).groups
    assert not app.training.cancel()


async def ending_of(events: AsyncIterator[TrainingEvent]) -> TrainingFinished:
    last = [event async for event in events][-1]
    assert isinstance(last, TrainingFinished)
    return last


async def test_a_training_that_does_not_stop_is_stopped(app, engine_process, monkeypatch):
    monkeypatch.setattr(child, "GRACE_SECONDS", 0.2)
    engine_process.ignores_being_told_to_stop()
    events = await app.training.start(Trigger.ADMIN)
    async for event in events:
        if isinstance(event, TrainingUpdate):
            break
    app.training.cancel()
    assert (await ending_of(events)).run.state is RunState.CANCELLED


async def test_what_the_engine_refuses_is_told_and_recorded(app, engine_process):
    engine_process.refuses("ratings.csv, line 3: expected a number.", "Mend the file.")
    finished = await train(app)
    assert finished.run.state is RunState.FAILED
    assert finished.run.failure == "ratings.csv, line 3: expected a number. Mend the file."
    assert (await app.store.runs.recent(1))[0] == finished.run
    assert app.recommending.ready


async def test_a_crash_is_told_with_its_last_words(app, engine_process):
    engine_process.crashes("Segmentation fault", 139)
    finished = await train(app)
    assert "exit code 139: Segmentation fault" in finished.run.failure


async def test_a_training_ended_by_the_system_is_put_down_to_memory(app, engine_process):
    engine_process.crashes("", 137)
    assert "memory" in (await train(app)).run.failure


async def test_a_silent_training_is_stopped(engine_process):
    engine_process.hangs()
    with pytest.raises(child.TrainingFailed, match="said nothing"):
        await child.train(
            ["--ratings", "/dev/null", "--out", "x"], lambda _: None, quiet_seconds=1.0
        )


async def test_closing_ends_a_running_training(settings: Settings, engine_process: StandIn):
    settings.make_home()
    engine_process.hangs()
    async with Application.open(settings) as app:
        async for event in await app.training.start(Trigger.ADMIN):
            if isinstance(event, TrainingUpdate):
                break
    async with Application.open(settings) as again:
        assert [run.state for run in await again.store.runs.recent(5)] == [RunState.CANCELLED]


# -- damaged models --------------------------------------------------------------------------


def damage(folder: Path) -> None:
    with (folder / "model.safetensors").open("r+b") as file:
        file.seek(-100, 2)
        file.write(b"\x00" * 50 + b"damaged!")


async def test_a_damaged_model_falls_back_on_the_one_before(app, settings):
    first = await app.store.runs.live()
    second = (await train(app)).run
    damage(second.folder)
    async with Application.open(settings) as again:
        assert again.models.damage is not None
        assert again.models.damage.previous.run_id == first.run_id
        assert again.recommending.ready
        assert again.training.need() is None
        assert (await again.store.runs.live()).run_id == first.run_id


async def test_without_another_model_a_damaged_one_is_trained_again(app, settings):
    damage((await app.store.runs.live()).folder)
    async with Application.open(settings) as again:
        assert again.models.damage is not None
        assert again.models.damage.previous is None
        assert again.training.need() is Need.FIRST
        finished = await ending(await again.training.ensure_fresh())
        assert finished.run.state is RunState.LIVE


async def test_ratings_of_films_numbered_otherwise_are_never_mixed(app, ada):
    await app.ratings.rate(ada, 1, 4.0)
    films = list(app.catalogue.films.movies.values())
    known = await app.store.movies.catalogue()
    # As if the catalogue had come from an edition with numbers of its own.
    other = replace(known, id_space="ml-100k", fingerprint="another", dataset="ml-100k")
    async with app.store.movies._database.writing() as connection:
        await connection.exec_driver_sql(
            "UPDATE catalogue SET id_space = 'ml-100k', fingerprint = 'x', dataset = 'ml-100k'"
        )
    assert other.id_space != known.id_space
    finished = await train(app)
    assert finished.run.state is RunState.FAILED
    assert "MATINEE_HOME" in finished.run.failure
    assert len(await app.store.movies.all()) == len(films)


async def test_status_says_what_there_is(app, ada):
    await app.ratings.rate(ada, 1, 4.0)
    status = await app.overview.status()
    assert status.live is not None
    assert status.members == 1
    assert status.ratings == 1
    assert status.movies == len(app.catalogue)
    assert status.training is None
    assert status.next_training_at is not None
    assert status.database_bytes > 0
    assert status.recent_runs[0].run_id == status.live.run_id
