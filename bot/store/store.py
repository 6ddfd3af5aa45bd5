"""The store as a whole: opened once, closed once, one repository for each kind of thing."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.store.backup import copy_whole
from bot.store.conversations import Conversations
from bot.store.database import Database, utc_now
from bot.store.history import History
from bot.store.marks import Marks
from bot.store.members import Members
from bot.store.movies import Movies
from bot.store.personal import PersonalData
from bot.store.ratings import Ratings
from bot.store.runs import Runs
from bot.store.servers import Servers
from bot.store.sharing import Sharing
from bot.store.shown import Shown
from bot.store.upgrade import make_ready

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime


class Store:
    """Everything Matinee remembers. Takes and returns the domain's words; nobody else knows SQL.

    Attributes:
        path: The database file.
        members: Who rates.
        movies: The catalogue.
        ratings: What members think of movies.
        marks: What they want to see, have seen, or want to hear no more of.
        history: How they came to, step by step, and the way back.
        shown: What was recommended to them lately.
        sharing: On which servers they share it.
        conversations: Where talks with them stand.
        personal: All of that on one member at once, to hand out or to delete.
        runs: Trainings and the models they left.
        servers: What each server has set.
    """

    def __init__(self, database: Database) -> None:
        self.path = database.path
        self.members = Members(database)
        self.movies = Movies(database)
        self.ratings = Ratings(database)
        self.marks = Marks(database)
        self.history = History(database)
        self.shown = Shown(database)
        self.sharing = Sharing(database)
        self.conversations = Conversations(database)
        self.personal = PersonalData(database, self.members)
        self.runs = Runs(database)
        self.servers = Servers(database)

    @classmethod
    @asynccontextmanager
    async def open(
        cls, path: Path, *, now: Callable[[], datetime] = utc_now
    ) -> AsyncIterator[Store]:
        """Open the database at `path`, made or migrated first where need be.

        A database that has to be migrated is backed up before, in the folder `backups` beside it.

        Args:
            path: The file.
            now: The clock, for tests that cannot wait a fortnight.

        Raises:
            HostError: The file cannot be used; the text says what to do.
        """
        await asyncio.to_thread(make_ready, path)
        database = Database(path, now)
        try:
            yield cls(database)
        finally:
            await database.close()

    @asynccontextmanager
    async def rehearsal(self) -> AsyncIterator[Store]:
        """A copy of everything, to try things on; thrown away when the block ends."""
        with tempfile.TemporaryDirectory(prefix="matinee-") as folder:
            copy = Path(folder) / self.path.name
            await asyncio.to_thread(copy_whole, self.path, copy)
            async with Store.open(copy) as store:
                yield store

    def size(self) -> int:
        """What the database takes on the disk, its log included, in bytes."""
        files = (self.path, self.path.with_name(f"{self.path.name}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())
