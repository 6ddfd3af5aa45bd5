"""One's own data on Discord: a file of it, and its end."""

from __future__ import annotations

import json

import pytest

from tests.support.loopback.replies import Reply

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def exported(person):
    """The answer to the command, and the newest direct message."""
    before = len(person.dm.messages)
    reply = await person.slash("mydata export")
    assert reply.ephemeral
    return reply, [Reply(person.discord, each) for each in person.dm.messages.values()][before:]


async def test_everything_stored_comes_as_a_file_by_direct_message(ada, ben):
    await ada.slash("rate", title="the matrix", stars="5")
    await ada.slash("watchlist", title="Heat 1995")
    asked = await ada.slash("start")
    await ada.click(asked, label="A bit of everything")
    await ada.click(await ada.slash("privacy"), label="Share here")
    reply, (message,) = await exported(ada)
    assert not ben.sees(reply)
    assert "direct message" in reply.text
    assert reply.attachments == []
    assert reply.buttons[0].url.endswith(str(message.message.id))
    (file,) = message.attachments
    assert file.filename == "matinee-mydata.json"
    stored = json.loads(file.content)
    assert "The Matrix (1999)" in json.dumps(stored)
    assert "Heat (1995)" in json.dumps(stored)
    assert all(stored[table] for table in ("ratings", "changes", "marks", "memberships"))
    assert stored["conversations"][0]["channel_id"] == "start"


async def test_who_takes_no_direct_messages_gets_the_file_at_once(ada):
    ada.user.accepts_dms = False
    await ada.slash("rate", title="the matrix", stars="5")
    reply, messages = await exported(ada)
    assert messages == []
    (file,) = reply.attachments
    assert "The Matrix (1999)" in file.content.decode()


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
