"""One's own data on Discord: a file of it, and its end."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_everything_stored_comes_as_a_file_for_oneself(ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    await ada.slash("watchlist", title="Heat 1995")
    reply = await ada.slash("mydata export")
    assert reply.ephemeral
    assert not ben.sees(reply)
    (file,) = reply.attachments
    assert file.filename == "matinee-mydata.json"
    stored = json.loads(file.content)
    assert "The Matrix (1999)" in json.dumps(stored)
    assert "Heat (1995)" in json.dumps(stored)


async def test_everything_is_deleted_once_it_is_meant(ada, ben):
    for person in (ada, ben):
        await person.slash("rate", title="the matrix", stars="5")
    asked = await ada.slash("mydata delete")
    assert asked.ephemeral
    kept = await ada.click(asked, label="Keep it")
    assert "Nothing was deleted" in kept.text
    assert "One film" in (await ada.slash("ratings")).text
    asked = await ada.slash("mydata delete")
    gone = await ada.click(asked, label="Delete everything")
    assert gone.message is asked.message
    assert "It is all gone" in gone.text
    assert "have not rated a film yet" in (await ada.slash("ratings")).text
    assert "One film" in (await ben.slash("ratings")).text
    assert "nothing to undo" in (await ada.slash("undo")).text
