"""Models that fall short, the list of those kept, and the way back, for those who may."""

from __future__ import annotations

import shutil
import sys

import pytest

from bot.domain import RunState
from bot.views import controls
from tests.support.standin import StandIn

GOOD = {"rmse": 0.8, "ndcg": 0.4}
BAD = {"rmse": 0.9, "ndcg": 0.41}
ONLY_MANAGERS = "Only people who may manage this server can do that."


@pytest.fixture
def trainer(stage, tmp_path, monkeypatch):
    """Stands in for the engine's process, so that a training scores what the test says."""
    model = shutil.copytree(next((stage.home / "models").iterdir()), tmp_path / "model")
    stand_in = StandIn(tmp_path / "engine-process", model)
    monkeypatch.setattr(sys, "executable", str(stand_in.program))
    return stand_in


@pytest.fixture
async def app(stage, trainer):
    """A running bot whose model has figures to hold against."""
    trainer.succeeds(figures=GOOD)
    async with stage.matinee() as app:
        async for _ in await app.training.start("admin"):
            pass
        yield app
    assert not stage.discord.violations


@pytest.fixture
def guild(stage):
    return stage.discord.guild("Film club")


@pytest.fixture
def mia(stage, guild, app):
    assert app.models.in_use
    return stage.discord.member(guild, "Mia", manage_guild=True)


@pytest.fixture
def ben(stage, guild):
    return stage.discord.member(guild, "Ben")


async def retrained(mia):
    reply = await mia.slash("admin retrain")
    return await reply.until(lambda shown: "Training a new model" not in shown.text, 60)


async def test_a_model_that_falls_short_is_told_with_both_figures_and_a_way_to_use_it(
    app, trainer, mia
):
    before = app.models.in_use.run_id
    trainer.succeeds(figures=BAD, against={"rmse": 0.81, "ndcg": 0.4})
    reply = await retrained(mia)
    assert "the model in use stays" in reply.text
    assert "0.900" in reply.text
    assert "in use 0.810 ⚠ falls short" in reply.text
    assert "1 %" in reply.text
    assert app.models.in_use.run_id == before
    assert "held back" in (await mia.slash("admin status")).text

    used = await mia.click(reply, label="Use it anyway")
    assert f"Model {before + 1} is in use" in used.text
    assert app.models.in_use.run_id == before + 1
    back = await mia.click(used, label="Undo")
    assert f"Model {before} is in use" in back.text
    assert app.models.in_use.run_id == before


async def test_the_list_puts_another_to_use(app, trainer, mia):
    trainer.succeeds(figures=BAD)
    await retrained(mia)
    now, held_back = app.models.in_use.run_id, app.models.in_use.run_id + 1
    listed = await mia.slash("admin models")
    assert listed.ephemeral
    assert f"Model {held_back}\n" not in listed.text
    assert "held back" in listed.text
    assert "Error 0.900 stars" in listed.text
    used = await mia.select(listed, [str(held_back)])
    assert f"Model {held_back} is in use" in used.text
    again = await mia.click(used, label="All models")
    assert f"Model {now}" in again.text


async def test_rolling_back_asks_nothing_and_says_where_it_ends(app, mia):
    newest = app.models.in_use.run_id
    rolled = await mia.slash("admin rollback")
    assert f"Model {newest - 1} is in use" in rolled.text
    assert len((await mia.slash("recommend")).buttons) > 5
    assert "no good model before this one" in (await mia.slash("admin rollback")).text
    listed = await mia.slash("admin models")
    assert f"Model {newest} is in use" in (await mia.select(listed, [str(newest)])).text


async def test_a_button_outlives_its_model(trainer, app, mia):
    trainer.succeeds(figures=BAD)
    reply = await retrained(mia)
    kept = (await app.models.stored())[0]
    shutil.rmtree(kept.folder)
    gone = await mia.click(reply, label="Use it anyway")
    assert f"There is no model {kept.run_id} any more" in gone.text


async def test_nobody_else_may_even_with_a_forged_interaction(app, trainer, mia, ben):
    trainer.succeeds(figures=BAD)
    reply = await retrained(mia)
    listed = await mia.slash("admin models")
    before = app.models.in_use
    for command in ("admin models", "admin rollback", "admin retrain", "admin status"):
        refused = await ben.slash(command, forged=True)
        assert refused.text == ONLY_MANAGERS
        assert refused.ephemeral
    kept = before.run_id + 1
    for control in (controls.UseModel(kept), controls.ShowModels()):
        refused = await ben.click(reply, custom_id=control.custom_id, forged=True)
        assert refused.text == ONLY_MANAGERS
    assert (await ben.select(listed, [str(kept)], forged=True)).text == ONLY_MANAGERS
    assert app.models.in_use == before
    assert (await app.store.runs.get(kept)).state is RunState.KEPT
    assert app.training.progress is None
