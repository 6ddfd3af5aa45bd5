"""One SQLite file: a single way to write, and others to read beside it.

Tasks that shared a connection would share its transaction, and a rollback in one would take back
what another had just written. So there is one connection for writing, held by one task at a time
from BEGIN IMMEDIATE to COMMIT, and others that only read. In WAL mode neither waits for the other.

Every call to SQLite goes to a thread and back, which costs more than what SQLite does there. So
readers are spared BEGIN and ROLLBACK, and transactions ask for all they need at once.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import URL, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store.faults import told_to_host

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from sqlalchemy import Connection, Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

BUSY_SECONDS = 5
"""How long to wait for another process that writes, before giving up."""

READERS = 4

CHUNK = 400
"""Rows handled at a time, so that other tasks get their turn every few milliseconds."""

Value = TypeVar("Value")

_ON_CONNECT = (
    # A commit is on the disk before the member reads "saved", whatever happens to the power.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
)


def utc_now() -> datetime:
    """The time, aware and in UTC."""
    return datetime.now(UTC)


class Database:
    """Transactions on one file. Made and closed by the store.

    Args:
        path: The file, already migrated.
        now: The clock that stored times are taken from.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self.now = now
        self._turn = asyncio.Lock()
        # What is deleted is overwritten: members may ask for that.
        self._writer = _engine(path, "BEGIN IMMEDIATE", 1, "PRAGMA secure_delete = ON")
        self._readers = _engine(path, None, READERS, "PRAGMA query_only = ON")

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed when the block ends, rolled back when it raises.

        Never begin another inside it; it would wait for this one for ever.

        Raises:
            HostError: The file or its disk does not take the write; nothing of it is kept.
        """
        async with self._turn:
            with told_to_host(self.path):
                async with self._writer.begin() as connection:
                    yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection to read from: each statement sees all that is committed when it begins.

        What must belong together is asked for in one statement.

        Raises:
            HostError: The file cannot be read.
        """
        with told_to_host(self.path):
            async with self._readers.connect() as connection:
                try:
                    yield connection
                except BaseException:
                    # A statement that was broken off would keep its view of the past alive, and
                    # show it to whoever reads here next.
                    await connection.invalidate()
                    raise

    async def fetch(self, query: Select[Any], make: Callable[[Row[Any]], Value]) -> list[Value]:
        """Everything a query finds, in one snapshot.

        Others get their turn while a long list is made.

        Args:
            query: What to look for.
            make: Makes a value of a row.
        """
        found: list[Value] = []
        async with self.reading() as connection:
            for part in (await connection.execute(query)).partitions(CHUNK):
                found += map(make, part)
                await asyncio.sleep(0)
        return found

    async def fold_log(self) -> None:
        """Bring the write-ahead log into the file and empty it, as far as readers allow."""
        async with self._turn:
            with told_to_host(self.path):
                await asyncio.to_thread(_fold_log, self.path)

    async def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        await self._readers.dispose()
        await self._writer.dispose()


def _fold_log(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _engine(path: Path, begin: str | None, size: int, *pragmas: str) -> AsyncEngine:
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        pool_size=size,
        max_overflow=0,
        skip_autocommit_rollback=begin is None,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        # Transactions begin below and nowhere else, least of all by the driver's guesses.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (*_ON_CONNECT, *pragmas):
            cursor.execute(pragma)
        cursor.close()

    if begin is not None:

        @event.listens_for(engine.sync_engine, "begin")
        def begin_transaction(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

    return engine
