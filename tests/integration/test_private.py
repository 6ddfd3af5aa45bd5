"""What is one member's own, no other sees, not even with a forged press."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")

COMMANDS = {
    "start": {},
    "rate": {"title": "heat 1995", "stars": "4"},
    "unrate": {"title": "heat 1995"},
    "undo": {},
    "ratings": {},
    "seen": {"title": "fargo"},
    "skip": {},
    "watchlist": {"title": "alien"},
    "recommend": {},
    "similar": {"title": "alien"},
    "cluster": {},
    "privacy": {},
    "server": {},
    "mydata export": {},
    "mydata delete": {},
    "help": {},
}


async def test_every_answer_is_for_whoever_asked_alone(ada, ben):
    ada.user.accepts_dms = False
    await ada.slash("rate", title="the matrix", stars="5")
    for command, options in COMMANDS.items():
        reply = await ada.slash(command, **options)
        assert reply.ephemeral, command
        assert not ben.sees(reply), command
        assert not reply.pings, command


async def test_a_forged_press_acts_on_whoever_presses(ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    ratings = await ada.slash("ratings")
    seen = await ben.select(ratings, ["best"], forged=True)
    assert "have not rated a film yet" in seen.text
    assert "Matrix" not in seen.text
    question = await ada.slash("start")
    question = await ada.click(question, label="A bit of everything")
    await ben.click(question, label="5★", forged=True)
    assert "One film" in (await ada.slash("ratings")).text
    assert "One film" in (await ben.slash("ratings")).text
    privacy = await ada.slash("privacy")
    await ben.click(privacy, label="Share here", forged=True)
    assert "private on this server" in (await ada.slash("privacy")).text
    assert "You share" in (await ben.slash("privacy")).text


async def test_a_forged_page_shows_no_ratings_that_are_not_shared(ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    await ben.slash("rate", title="heat 1995", stars="5")
    own = await ben.slash("ratings")
    (row,) = (each for each in own.components[0]["components"] if each.get("components"))
    row["components"][0]["custom_id"] = f"sorted:{ada.user.id}:"
    refused = await ben.select(own, ["best"])
    assert "no longer share" in refused.text
    assert "Matrix" not in refused.text
