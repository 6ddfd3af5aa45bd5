"""What answers say, where it depends on what happened."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from discord import ui

from bot.domain import ModelRun, Movie, RunState, TrainingProgress, Trigger, Wish
from bot.replies import Because, Pick, Picks, RatingSaved, TrainingFinished, WhichOne
from bot.views import render
from bot.views.picks import why
from bot.views.training import training_progress
from bot.views.wording import texts_for

TEXTS = texts_for("en")
ALIEN = Movie(1214, "Alien", 1979, ("Horror", "Sci-Fi"))
HEAT = Movie(6, "Heat", 1995, ("Action", "Crime"))
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def read(layout):
    """All text of a layout, top to bottom."""
    return "\n".join(
        item.content for item in layout.walk_children() if isinstance(item, ui.TextDisplay)
    )


@pytest.mark.parametrize(
    ("stars", "expected", "says"),
    [(4, 4.2, "getting to know you"), (5, 3, "more than I thought"), (1, 3, "less than I thought")],
)
def test_a_rating_is_compared_with_what_was_expected(stars, expected, says):
    assert says in read(render(RatingSaved(ALIEN, stars, None, 1, expected), TEXTS))


def test_without_a_model_nothing_was_expected():
    assert "expected" not in read(render(RatingSaved(ALIEN, 4, None, 1), TEXTS))


def test_a_film_without_year_or_genres_is_shown_without():
    text = read(render(RatingSaved(Movie(1, "Moonlight"), 4, None, 1), TEXTS))
    assert text.startswith("**Moonlight**\n")


def test_a_pick_names_the_rating_that_carried_it():
    pick = Pick(HEAT, 4.26, 0.71, (Because(ALIEN, 5, 0.6),))
    text = read(render(Picks((pick,), Wish(count=1), 8), TEXTS))
    assert "You’d give it about **4.3★** ± 0.7" in text
    assert "Because you rated *Alien* 5★" in text
    assert "From 8 of your ratings" in text


def test_a_list_that_is_too_short_says_so():
    text = read(render(Picks((Pick(HEAT, 4, 1),), Wish(count=5), 8), TEXTS))
    assert "Only 1 films fit" not in text
    assert "Only one film fits" in text


def test_reasons_give_a_range_that_stays_on_the_scale():
    text = read(why(Pick(HEAT, 4.8, 0.7, (Because(ALIEN, 4.5, 0.62),)), TEXTS))
    assert "between 4.1 and 5.0" in text
    assert "62 % from *Alien* 4.5★" in text


def test_names_are_escaped_wherever_they_stand():
    mash = Movie(3, "M*A*S*H", 1970)
    text = read(render(WhichOne("m*a*s*h", (mash, ALIEN)), TEXTS))
    assert r"m\*a\*s\*h" in text


@pytest.mark.parametrize(
    ("seconds", "says"),
    [(0.2, "A second left"), (40, "40 seconds left"), (100, "About 2 minutes left"), (None, "")],
)
def test_the_time_left_is_told_in_round_words(seconds, says):
    progress = TrainingProgress("Learning tastes", 6, 10, seconds)
    text = read(training_progress(progress, 1, TEXTS))
    assert says in text
    assert "60 %" in text


def run(state, **figures):
    return ModelRun(1, Trigger.ADMIN, state, NOW, NOW, figures=figures, failure="No space left.")


def test_a_new_model_is_compared_with_the_one_before():
    finished = TrainingFinished(run(RunState.LIVE, rmse=0.801), run(RunState.LIVE, rmse=0.812))
    text = read(render(finished, TEXTS))
    assert "**0.801**, before 0.812" in text


def test_a_failed_training_says_why_and_that_nothing_is_lost():
    text = read(render(TrainingFinished(run(RunState.FAILED)), TEXTS))
    assert "No space left." in text
    assert "model from before goes on" in text
