"""The first minute on Discord."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

QUESTIONS = 5


async def begun(person, *groups):
    """The first question, after picking groups by their place in the menu."""
    asked = await person.slash("start")
    (menu,) = asked.selects
    return await person.select(asked, [menu.options[place].value for place in groups])


def film(question):
    """What a question is about: the bold line before the genres."""
    return next(line for line in question.text.splitlines() if line.startswith("**"))


async def test_from_nothing_to_films_for_tonight_in_seven_presses(ada, ben):
    asked = await ada.slash("start")
    assert asked.ephemeral
    assert not ben.sees(asked)
    assert "Your next film in a minute" in asked.text
    (menu,) = asked.selects
    assert len(menu.options) <= 25
    picked = [menu.options[1], menu.options[3]]
    step = await ada.select(asked, [option.value for option in picked])
    seen = []
    for number in range(1, QUESTIONS + 1):
        assert step.message is asked.message
        assert f"Film {number} of {QUESTIONS}" in step.text
        labels = [button.label for button in step.buttons]
        assert {"5★", "Haven’t seen it", "Skip", "That’s enough"} <= set(labels)
        assert film(step) not in seen
        seen.append(film(step))
        step = await ada.click(step, label="4★")
    assert step.message is asked.message
    assert "For you tonight" in step.text
    assert "From 5 of your ratings" in step.text
    for option in picked:
        assert option.name in step.text.replace("\\", "")
    assert not any(title in step.text for title in seen)
    assert "5 films" in (await ada.slash("ratings")).text
    more = await ada.click(step, label="More picks")
    assert picked[0].name in more.text.replace("\\", "")


async def test_there_is_a_way_past_every_question_and_back(ada):
    first = await begun(ada, 0)
    titles = [film(first)]
    for label in ("Haven’t seen it", "Skip"):
        question = await ada.click(first, label=label)
        assert "Film 1 of 5" in question.text
        assert film(question) not in titles
        titles.append(film(question))
    rated = await ada.click(question, label="5★")
    assert "Film 2 of 5" in rated.text
    assert "★★★★★" in rated.text
    again = await ada.click(rated, label="Back")
    assert film(again) == titles[-1]
    assert "Film 1 of 5" in again.text
    assert "have not rated a film yet" in (await ada.slash("ratings")).text
    (menu,) = again.selects
    half = await ada.select(again, [next(o.value for o in menu.options if "3.5" in o.name)])
    assert "★★★½" in half.text
    picks = await ada.click(half, label="That’s enough")
    assert "From your first rating" in picks.text


async def test_a_round_goes_on_wherever_it_is_opened_and_starts_anew_later(ada):
    question = await begun(ada, 2, 4)
    question = await ada.click(question, label="3★")
    elsewhere = await ada.slash("start")
    assert film(elsewhere) == film(question)
    assert "Film 2 of 5" in elsewhere.text
    picks = await ada.click(elsewhere, label="That’s enough")
    button = await ada.click(picks, label="Rate five films")
    assert button.message is not picks.message
    assert "get to know each other better" in button.text
    (menu,) = button.selects
    assert menu.chosen == tuple(option.value for option in menu.options[:2])
    same = await ada.click(button, label="The same as last time")
    assert "Film 1 of 5" in same.text


async def test_no_kind_of_film_need_be_picked(ada):
    asked = await ada.slash("start")
    question = await ada.click(asked, label="A bit of everything")
    assert "Film 1 of 5" in question.text
    picks = await ada.click(question, label="That’s enough")
    assert "favourites" in picks.text


async def test_help_begins_with_it(ada):
    help_ = await ada.slash("help")
    asked = await ada.click(help_, label="Rate five films")
    assert "Your next film in a minute" in asked.text


async def test_a_forged_answer_changes_nothing(ada):
    question = await begun(ada, 0)
    stars = next(row for row in question.components[0]["components"] if row.get("components"))
    for forged in ("start-rate:999999999:8", "start-rate:2571:77", "start-back:999999999"):
        stars["components"][0]["custom_id"] = forged
        refused = await ada.click(question, custom_id=forged)
        assert refused.message is not question.message
        assert refused.ephemeral
    assert "have not rated a film yet" in (await ada.slash("ratings")).text


async def test_everything_is_in_the_members_language(playing, guild):
    person = playing.discord.member(guild, "Greta", locale="de")
    asked = await person.slash("start")
    assert "In einer Minute" in asked.text
    question = await person.click(asked, label="Von allem etwas")
    assert "Film 1 von 5" in question.text
    assert "Nicht gesehen" in [button.label for button in question.buttons]
