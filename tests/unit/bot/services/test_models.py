"""New models that hold or fall short, and the way to another stored one and back."""

from __future__ import annotations

import shutil

import pytest

from bot.application import Application
from bot.domain import RunState, Trigger
from bot.errors import ModelUnusable, NoEarlierModel, NoSuchModel
from bot.services.models import GOOD_KEPT, SHORT_KEPT
from bot.services.training import Need
from tests.support import homes
from tests.unit.bot.services.test_training import damage, ending, train

GOOD = {"rmse": 0.80, "ndcg": 0.40}
BAD = {"rmse": 0.90, "ndcg": 0.40}


@pytest.fixture
async def judged(app, engine_process):
    """The bot with a model in use whose figures are known."""
    engine_process.succeeds(figures=GOOD)
    assert (await train(app)).run.state is RunState.LIVE
    return app


# -- the gate --------------------------------------------------------------------------------


async def test_a_model_without_figures_to_hold_against_goes_live(app, engine_process):
    engine_process.succeeds(figures=BAD)
    finished = await train(app)
    assert finished.run.state is RunState.LIVE
    assert finished.run.live_since is not None


async def test_a_model_that_falls_short_is_kept_and_the_old_one_answers(judged, engine_process):
    before, model = judged.models.in_use, judged.models.live.model
    engine_process.succeeds(figures=BAD, against={"rmse": 0.81, "ndcg": 0.39})
    finished = await train(judged, Trigger.SCHEDULE)
    assert finished.run.state is RunState.KEPT
    assert finished.run.fell_short
    assert finished.short == ("rmse",)
    assert finished.tolerance == 0.01
    assert finished.before == before
    assert finished.run.against == {"rmse": 0.81, "ndcg": 0.39}
    assert judged.models.in_use == before == await judged.store.runs.live()
    assert judged.models.live.model is model
    assert (await judged.overview.status()).recent_runs[0].fell_short


async def test_the_model_in_use_is_asked_about_the_same_ratings(judged, engine_process):
    trial = judged.models.in_use.folder / "trial"
    engine_process.succeeds(figures=GOOD)
    await train(judged)
    assert engine_process.last_options()["--against"] == str(trial)


async def test_figures_measured_on_the_same_ratings_outweigh_those_of_then(judged, engine_process):
    engine_process.succeeds(figures=BAD, against={"rmse": 0.895, "ndcg": 0.40})
    assert (await train(judged)).run.state is RunState.LIVE


async def test_without_a_trial_to_ask_the_figures_of_then_count(judged, engine_process):
    shutil.rmtree(judged.models.in_use.folder / "trial")
    engine_process.succeeds(figures=BAD)
    finished = await train(judged)
    assert "--against" not in engine_process.last_options()
    assert finished.run.state is RunState.KEPT
    assert finished.run.against == GOOD


async def test_the_tolerance_is_a_setting(judged, engine_process):
    await judged.preferences.change_house(tolerance=0.2)
    engine_process.succeeds(figures=BAD)
    assert (await train(judged)).run.state is RunState.LIVE


async def test_another_data_set_always_goes_live(judged, engine_process, movielens_zip):
    other = homes.settings_at(judged.settings.home, movielens_zip)
    engine_process.succeeds(figures=BAD)
    async with Application.open(other) as app:
        assert app.training.need() is Need.OTHER_DATA
        finished = await ending(await app.training.ensure_fresh())
    assert finished.run.state is RunState.LIVE
    assert finished.run.against == {}


async def test_a_model_held_back_is_not_trained_again_at_every_start(judged, engine_process):
    engine_process.succeeds(figures=BAD)
    kept = (await train(judged)).run
    every_minute = homes.settings_at(
        judged.settings.home, judged.settings.data, retrain_cron="* * * * *"
    )
    async with Application.open(every_minute) as again:
        again.training._now = lambda: kept.finished_at
        assert again.models.in_use.run_id == kept.run_id - 1
        assert again.training.need() is None


# -- choosing another ------------------------------------------------------------------------


async def test_a_model_held_back_can_be_put_to_use_all_the_same(judged, engine_process):
    before = judged.models.in_use
    engine_process.succeeds(figures=BAD)
    kept = (await train(judged)).run
    reply = await judged.models.put_to_use(kept.run_id)
    assert (reply.run.run_id, reply.run.state) == (kept.run_id, RunState.LIVE)
    assert reply.before == before
    assert not reply.run.fell_short
    assert (await judged.models.put_to_use(kept.run_id)).before is None


async def test_rolling_back_goes_to_the_last_good_one_and_the_list_undoes_it(
    judged, engine_process
):
    good = judged.models.in_use
    engine_process.succeeds(figures=BAD)
    await train(judged)  # Falls short: nothing to go back to.
    engine_process.succeeds(figures=GOOD)
    newest = (await train(judged)).run
    assert newest.state is RunState.LIVE
    reply = await judged.models.roll_back()
    assert (reply.run.run_id, reply.before.run_id) == (good.run_id, newest.run_id)
    listed = (await judged.models.listed()).runs
    assert [run.run_id for run in listed] == sorted([r.run_id for r in listed], reverse=True)
    assert newest.run_id in {run.run_id for run in listed}
    undone = await judged.models.put_to_use(newest.run_id)
    assert undone.run.run_id == newest.run_id


async def test_rolling_back_ends_at_the_first(judged):
    await judged.models.roll_back()
    with pytest.raises(NoEarlierModel):
        await judged.models.roll_back()


async def test_rolling_back_passes_over_damaged_models(judged):
    first = (await judged.models.stored())[-1]
    damage((await train(judged)).run.folder)
    await train(judged)
    damage(judged.models.in_use.folder.parent / (await judged.models.stored())[2].folder.name)
    assert (await judged.models.roll_back()).run.run_id == first.run_id


async def test_a_choice_outlives_a_restart(judged, settings):
    chosen = (await judged.models.roll_back()).run
    async with Application.open(settings) as again:
        assert again.models.in_use.run_id == chosen.run_id
        assert again.training.need() is None


async def test_a_model_that_is_gone_or_damaged_is_refused(judged):
    with pytest.raises(NoSuchModel):
        await judged.models.put_to_use(999)
    failed = await judged.store.runs.start(Trigger.ADMIN, "x", 0)
    with pytest.raises(NoSuchModel):
        await judged.models.put_to_use(failed.run_id)
    before = judged.models.in_use
    other = (await judged.models.stored())[-1]
    damage(other.folder)
    with pytest.raises(ModelUnusable):
        await judged.models.put_to_use(other.run_id)
    assert judged.models.in_use == before == await judged.store.runs.live()


async def test_enough_models_are_kept_to_go_back_to(judged, engine_process):
    for _ in range(GOOD_KEPT + 1):
        await train(judged)
    engine_process.succeeds(figures=BAD)
    for _ in range(SHORT_KEPT + 1):
        assert (await train(judged)).run.fell_short
    stored = await judged.models.stored()
    assert len(stored) == len(list(judged.settings.models.iterdir())) == GOOD_KEPT + SHORT_KEPT
    assert [run.fell_short for run in stored] == [True] * SHORT_KEPT + [False] * GOOD_KEPT


async def test_the_model_in_use_is_never_thrown_away_however_old(judged, engine_process):
    engine_process.succeeds(figures=GOOD)
    for _ in range(GOOD_KEPT - 2):
        await train(judged)
    oldest = (await judged.models.stored())[-1]
    engine_process.succeeds(figures=BAD)
    await judged.models.put_to_use((await train(judged)).run.run_id)
    await judged.models.put_to_use(oldest.run_id)
    engine_process.refuses("No.", "")
    await train(judged)
    assert judged.models.in_use.folder.is_dir()
    assert len(await judged.models.stored()) == GOOD_KEPT + 1
