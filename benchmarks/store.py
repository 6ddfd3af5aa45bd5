"""What the store costs a command: `python -m benchmarks.store`.

Everything on a real file, with `synchronous = FULL`: a rating counts as saved once it is on the
disk. The longest hold is how long another task on the event loop had to wait at most while a
whole catalogue was written and read; a collection of Python's garbage counts as well.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bot.domain import Mark, Movie, Platform
from bot.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

MOVIES = 9_742
MEMBERS = 100
TURNS = 5


class Bench:
    """Rows of the table, as they are measured."""

    def __init__(self) -> None:
        self.table = Table("what", "median", "99th percentile", "CPU", title="Store")

    async def each(self, what: str, do: Callable[[int], Awaitable[object]], n: int = 500) -> None:
        """Measure one thing after another, in milliseconds each."""
        seconds = []
        before = time.process_time()
        for number in range(n):
            started = time.perf_counter()
            await do(number)
            seconds.append(time.perf_counter() - started)
        cpu = (time.process_time() - before) / n
        slowest = quantiles(seconds, n=100)[-1]
        self.table.add_row(
            what,
            f"{median(seconds) * 1e3:.2f} ms",
            f"{slowest * 1e3:.2f} ms",
            f"{cpu * 1e3:.2f} ms",
        )

    async def whole(self, what: str, do: Callable[[], Awaitable[object]]) -> None:
        """Measure one long thing, a few times, and how long it keeps others waiting."""
        seconds, cpu, holds = [], [], [0.0]
        async with _watched(holds):
            for _ in range(TURNS):
                started, began = time.perf_counter(), time.process_time()
                await do()
                seconds.append(time.perf_counter() - started)
                cpu.append(time.process_time() - began)
        self.table.add_row(
            f"{what} (longest hold {max(holds) * 1e3:.0f} ms)",
            f"{median(seconds) * 1e3:.0f} ms",
            "",
            f"{median(cpu) * 1e3:.0f} ms",
        )


@asynccontextmanager
async def _watched(holds: list[float]) -> AsyncIterator[None]:
    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            holds.append(time.perf_counter() - before - 0.001)

    watching = asyncio.create_task(watch())
    yield
    watching.cancel()


async def measure(path: Path) -> Table:
    """All rows, on a new database at `path`."""
    bench = Bench()
    films = [
        Movie(number, f"Film {number}", 1990, ("Drama", "Comedy"), ("Name", "Other"), 1.0)
        for number in range(1, MOVIES + 1)
    ]
    async with Store.open(path) as store:
        edition = {"dataset": "bench", "fingerprint": "1", "id_space": "movielens"}
        await bench.whole(
            f"write a catalogue of {MOVIES:,} movies",
            lambda: store.movies.replace_catalogue(films, **edition),
        )
        await bench.whole("read it", store.movies.all)
        names = [str(number) for number in range(MEMBERS)]
        members = [
            (await store.members.get_or_add(Platform.DISCORD, name)).member_id for name in names
        ]
        await bench.each(
            "rate a movie", lambda n: store.ratings.put(members[n % MEMBERS], n + 1, 4.5)
        )
        await bench.each(
            "mark one as seen", lambda n: store.marks.put(members[n % MEMBERS], n + 1, Mark.SEEN)
        )
        await bench.each(
            "read a member's stars", lambda n: store.ratings.stars_of(members[n % MEMBERS])
        )
        await bench.each("undo", lambda n: store.history.undo(members[n % MEMBERS]))
        await bench.whole(
            f"{MEMBERS} members rate at once",
            lambda: asyncio.gather(
                *(store.ratings.put(member, time.time_ns() % MOVIES + 1, 3.0) for member in members)
            ),
        )

    async def reopen() -> None:
        async with Store.open(path) as again:
            await again.movies.catalogue()

    await bench.whole("open it again", reopen)
    return bench.table


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Console().print(asyncio.run(measure(Path(folder) / "matinee.db")))
