"""Transactions: one writer at a time, nobody else's work undone, nothing half-written."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from contextlib import closing, suppress

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError

from bot.errors import HostError
from bot.store import Store, database
from bot.store.database import Database
from bot.store.tables import members
from bot.store.upgrade import make_ready


@pytest.fixture
async def db(path, clock):
    make_ready(path)
    db = Database(path, clock)
    yield db
    await db.close()


def row(name):
    return {"platform": "discord", "external_id": str(name), "joined_at": database.utc_now()}


def somebody(name):
    return insert(members).values(row(name))


async def count(db):
    async with db.reading() as connection:
        return await connection.scalar(select(func.count()).select_from(members))


async def test_every_connection_keeps_its_promises(db):
    async with db.writing() as connection:
        for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)):
            assert await connection.scalar(text(f"PRAGMA {pragma}")) == value
    async with db.reading() as connection:
        assert await connection.scalar(text("PRAGMA query_only")) == 1
        assert await connection.scalar(text("PRAGMA busy_timeout")) == 5000


async def test_a_rollback_never_takes_back_anothers_write(db):
    async def write(number):
        async with db.writing() as connection:
            await connection.execute(somebody(str(number)))
            await asyncio.sleep(0)
            if number % 2:
                raise LookupError(number)

    outcomes = await asyncio.gather(*map(write, range(60)), return_exceptions=True)
    assert sum(isinstance(outcome, LookupError) for outcome in outcomes) == 30
    async with db.reading() as connection:
        names = (await connection.scalars(select(members.c.external_id))).all()
    assert sorted(map(int, names)) == list(range(0, 60, 2))


async def test_cancelling_leaves_all_or_nothing_and_the_way_free(db):
    async def write(number):
        async with db.writing() as connection:
            await connection.execute(somebody(f"{number}a"))
            await connection.execute(somebody(f"{number}b"))

    for turn in range(40):
        task = asyncio.create_task(write(turn))
        for _ in range(turn):
            await asyncio.sleep(0.0002)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    await asyncio.wait_for(write("last"), 5)
    async with db.reading() as connection:
        names = set((await connection.scalars(select(members.c.external_id))).all())
    assert {"lasta", "lastb"} <= names
    assert {name[:-1] for name in names if name.endswith("a")} == {
        name[:-1] for name in names if name.endswith("b")
    }


async def test_readers_see_what_is_committed_and_wait_for_nobody(db):
    async with db.writing() as writer:
        await writer.execute(somebody("1"))
        assert await asyncio.wait_for(count(db), 1) == 0
    async with db.reading() as reader:
        assert await reader.scalar(select(func.count()).select_from(members)) == 1
        async with db.writing() as writer:
            await writer.execute(somebody("2"))
        assert await reader.scalar(select(func.count()).select_from(members)) == 2


async def test_a_reader_that_breaks_off_shows_nobody_the_past(db):
    async with db.writing() as writer:
        await writer.execute(insert(members), [row(number) for number in range(2_000)])
    everything = select(members)
    for turn in range(8 * database.READERS):
        reading = asyncio.create_task(db.fetch(everything, str))
        for _ in range(turn % 8):
            await asyncio.sleep(0.001)
        reading.cancel()
        with suppress(asyncio.CancelledError):
            await reading
    async with db.writing() as writer:
        await writer.execute(somebody("new"))
    assert await asyncio.gather(*(count(db) for _ in range(8))) == [2_001] * 8


async def test_readers_cannot_write(db):
    async with db.reading() as connection:
        with pytest.raises(DBAPIError, match="readonly"):
            await connection.execute(somebody("1"))
    assert await count(db) == 0


async def test_a_full_disk_is_told_and_what_was_stored_stays(db):
    async with db.writing() as connection:
        await connection.execute(somebody("1"))
        pages = await connection.scalar(text("PRAGMA page_count"))

    async def fill_up():
        async with db.writing() as connection:
            await connection.execute(text(f"PRAGMA max_page_count = {pages}"))
            for number in range(2, 5_000):
                await connection.execute(somebody(str(number) * 20))

    with pytest.raises(HostError, match=r"disk that holds .* is full.* Make room"):
        await fill_up()
    assert await count(db) == 1


async def test_a_lock_that_another_program_keeps_is_told(path, monkeypatch):
    make_ready(path)
    monkeypatch.setattr(
        database, "_ON_CONNECT", (*database._ON_CONNECT, "PRAGMA busy_timeout = 50")
    )
    async with Store.open(path) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(HostError, match="keeps the database"):
                await store.members.get_or_add("discord", "1")
            assert await store.members.count() == 0
            other.execute("ROLLBACK")
        await store.members.get_or_add("discord", "1")


async def test_damage_while_running_is_told(db, path):
    async with db.writing() as connection:
        for number in range(500):
            await connection.execute(somebody(str(number) * 20))
    await db.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(HostError, match="is damaged"):
        await count(db)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
async def test_a_kill_in_the_middle_loses_nothing_that_was_said_to_be_saved(path):
    make_ready(path)
    script = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from bot.store import Store\n"
        "async def main():\n"
        "    async with Store.open(Path(sys.argv[1])) as store:\n"
        "        for number in range(100_000):\n"
        "            await store.members.get_or_add('discord', str(number))\n"
        "            print(number, flush=True)\n"
        "asyncio.run(main())\n"
    )
    for _ in range(3):
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", script, str(path)),
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        told = [int(await child.stdout.readline()) for _ in range(40)]
        child.send_signal(signal.SIGKILL)
        told += map(int, (await child.stdout.read()).split())
        await child.wait()
        async with Store.open(path) as store:
            assert await store.members.count() in {told[-1] + 1, told[-1] + 2}
            assert await store.members.find("discord", str(told[-1]))
