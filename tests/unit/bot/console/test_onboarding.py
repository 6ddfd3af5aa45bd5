"""`/start` in a terminal: what may be typed, and where it leads."""

from __future__ import annotations

import pytest

from bot.console.asides import NoSuchNumber
from bot.console.onboarding import Way, read_film_answer, read_groups
from bot.console.session import Session
from bot.errors import NotStars
from bot.replies import FilmAsked, GroupsAsked, Picks, Refusal


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1", (1,)),
        ("1 3 8", (1, 3, 8)),
        ("1, 3 and 8", (1, 3, 8)),
        ("2;2", (2,)),
        ("all", Way.ALL),
        ("Egal.", Way.ALL),
        ("same", Way.SAME),
        ("0", None),
        ("1 9", None),
        ("horror", None),
        ("1 horror", None),
        ("", None),
        ("and", None),
    ],
)
def test_groups_are_picked_by_number(text, meant):
    assert read_groups(text, 8) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("4", 4.0),
        ("9/10", 4.5),
        ("haven’t seen it", Way.NOT_SEEN),
        ("Nicht gesehen!", Way.NOT_SEEN),
        ("skip", Way.SKIP),
        ("zurück", Way.BACK),
        ("enough", Way.ENOUGH),
    ],
)
def test_films_are_answered_with_stars_or_words(text, meant):
    assert read_film_answer(text) == meant


def test_anything_else_is_no_rating():
    with pytest.raises(NotStars):
        read_film_answer("lovely weather")


async def test_a_round_from_start_to_picks(app, ada):
    session = Session(app, ada)

    async def say(line):
        return [reply async for reply in session.answer(line)][-1]

    asked = await say("/start")
    assert isinstance(asked, GroupsAsked)
    assert isinstance(await say("99"), NoSuchNumber)
    first = await say("2 3")
    assert isinstance(first, FilmAsked)
    assert (await app.onboarding.groups(ada)).chosen == tuple(
        group.name for group in asked.groups[1:3]
    )
    assert isinstance(await say("lovely weather"), Refusal)
    other = await say("not seen")
    assert other.movie != first.movie
    second = await say("4.5")
    assert (second.number, second.saved.stars) == (2, 4.5)
    again = await say("back")
    assert again.movie == other.movie
    # A command in between does not lose the round.
    await say("/help")
    resumed = await say("/start")
    assert isinstance(resumed, FilmAsked)
    step = resumed
    while isinstance(step, FilmAsked):
        step = await say("4")
    assert isinstance(step, Picks)
    assert step.rated_count == 5
    assert len(step.groups) == 2
    anew = await say("/start")
    assert isinstance(anew, GroupsAsked)
    assert isinstance(await say("same"), FilmAsked)
    assert isinstance(await say("enough"), Picks)
