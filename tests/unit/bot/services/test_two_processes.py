"""Two Matinees on one home, as a terminal beside the running bot: one trains, both answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application import Application
from bot.client import run_discord
from bot.console.screen import screen
from bot.console.start import get_ready
from bot.console.talk import Talk
from bot.domain import RunState, Trigger
from bot.errors import HostError, TrainingElsewhere
from bot.locks import alone
from bot.replies import FilmAdded
from tests.support import homes
from tests.unit.bot.services.test_training import ending, train


@pytest.fixture
async def beside(app, settings):
    """A second Matinee on the first one's home; within a test two applications stand for two
    processes, since a lock belongs to whoever opened it.
    """
    assert app.models.in_use
    async with Application.open(settings) as second:
        yield second


async def test_one_trains_at_a_time_and_the_other_goes_on_answering(
    app, beside, ada, engine_process
):
    engine_process.succeeds(seconds=0.5)
    events = await app.training.start(Trigger.ADMIN)
    with pytest.raises(TrainingElsewhere):
        await beside.training.start(Trigger.SCHEDULE)
    assert (await beside.recommending.groups(ada)).groups
    assert (await ending(events)).run.state is RunState.LIVE
    assert len(engine_process.calls.read_text().splitlines()) == 1
    assert (await train(beside)).run.state is RunState.LIVE


async def test_a_second_start_leaves_the_first_ones_training_alone(app, settings, engine_process):
    engine_process.hangs()
    await app.training.start(Trigger.ADMIN)
    async with Application.open(settings) as second:
        assert (await second.store.runs.recent(1))[0].state is RunState.RUNNING
    await app.training.close()
    assert (await app.store.runs.recent(1))[0].state is RunState.CANCELLED


async def test_what_one_trained_or_chose_the_other_uses_too(app, beside):
    await train(app)
    assert beside.models.in_use != app.models.in_use
    await beside.training.catch_up()
    assert beside.models.in_use == app.models.in_use
    assert beside.training._trained_at == app.training._trained_at
    await beside.models.roll_back()
    await app.training.catch_up()
    assert app.models.in_use.run_id == beside.models.in_use.run_id
    model = app.models.live.model
    await app.training.catch_up()
    assert app.models.live.model is model


async def test_films_that_one_added_the_other_knows_too(app, beside, ada):
    added = await app.films.add("The Long Intermission", 2026, ("Comedy",))
    assert isinstance(added, FilmAdded)
    await beside.training.catch_up()
    assert beside.catalogue.movie(added.movie.movie_id) == added.movie
    assert await beside.recommending.expected(ada, added.movie.movie_id) is not None


async def test_a_terminal_beside_a_first_training_says_to_wait(untrained, settings, engine_process):
    engine_process.succeeds(seconds=1.0)
    events = await untrained.training.start(Trigger.START)
    async with Application.open(settings) as second:
        with pytest.raises(HostError, match="training its first model") as told:
            await get_ready(second, Talk(screen(), "en"))
        assert "Wait until it is done" in told.value.remedy
        assert (await ending(events)).run.state is RunState.LIVE
        await second.training.catch_up()
        assert second.recommending.ready


async def test_two_bots_from_one_home_would_answer_twice(app):
    token = {"DISCORD_TOKEN": "x.y.z"}
    settings = homes.settings_at(app.settings.home, app.settings.data, **token)
    with (
        alone(settings.discord_lock),
        pytest.raises(HostError, match=r"on Discord from .* already"),
    ):
        await run_discord(replace(app, settings=settings))
