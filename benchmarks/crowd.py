"""A server's evening at its busiest: everybody uses Matinee at once while it trains.

The bot runs as its host starts it, a process of its own on a loopback Discord, and a manager has
it train again and again. Measured is how long each member waits for the first answer to what they
did, which Discord gives three seconds.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import shutil
import signal
import sys
import tempfile
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.holds import Holds
from benchmarks.tables import Table, seconds
from bot.application import Application
from bot.client import MatineeBot
from tests.support import homes
from tests.support.loopback import LoopbackDiscord, NotPossible
from tests.support.loopback.storm import storm

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.loopback import Person, Reply


ROOT = Path(__file__).resolve().parents[1]
TITLES = (
    "the matrx",
    "heat 1995",
    "alien",
    "toy stroy 1995",
    "fargo",
    "up 2009",
    "amelie",
    "pulp ficton",
    "spirited away",
    "seven samurai",
)
GIVE_UP = 120.0
"""Seconds after which an answer that never comes ends the measurement."""


async def measure(
    data: str, members: int, length: float, pause: float, home: Path | None
) -> dict[str, Any]:
    """Let a crowd loose on a bot that trains.

    Args:
        data: What it learned and learns again.
        members: How many people.
        length: Seconds for which they begin anew.
        pause: Seconds that each takes between an answer and the next command.
        home: A trained home to copy; None trains one first.
    """
    async with _stage(data, home) as (discord, copy):
        guild = discord.guild("Film club")
        people = [discord.member(guild, f"Member {number}") for number in range(members)]
        manager = discord.member(guild, "Mia", manage_guild=True)
        async with _process(discord, copy, data):
            trainings: list[str] = []
            training = asyncio.create_task(_keep_training(manager, trainings))
            waits = await storm(people, _act, length, pause=pause)
            training.cancel()
    return {
        "members": members,
        "seconds": length,
        "pause": pause,
        "answers": len(waits.seconds),
        "rate": waits.rate,
        "median": waits.percentile(0.5),
        "p99": waits.percentile(0.99),
        "slowest": max(waits.seconds),
        "trainings": len(trainings),
        "violations": len(discord.violations),
    }


async def watch(data: str, members: int, length: float, pause: float, home: Path | None) -> Holds:
    """The same with the bot in this process, to see what holds its event loop up."""
    async with _stage(data, home) as (discord, copy):
        guild = discord.guild("Film club")
        people = [discord.member(guild, f"Member {number}") for number in range(members)]
        manager = discord.member(guild, "Mia", manage_guild=True)
        async with (
            Application.open(homes.settings_at(copy, Path(data))) as app,
            discord.running(MatineeBot(app)),
            Holds() as holds,
        ):
            gc.freeze()  # As the bot's own process does.
            training = asyncio.create_task(_keep_training(manager, []))
            await storm(people, _act, length, pause=pause)
            training.cancel()
    return holds


def table(result: dict[str, Any]) -> Table:
    """What members waited for."""
    shown = Table(
        f"{result['members']} members at once while a model is trained",
        ("first answer", "median", "99 % within", "slowest", "answers a second"),
        note=(
            f"For {result['seconds']:.0f} s, each member {result['pause']:g} s after their last "
            f"answer; {result['trainings']} trainings began meanwhile. Bot, training and the "
            "people share the machine."
        ),
    )
    waits = (seconds(result[name]) for name in ("median", "p99", "slowest"))
    shown.add("to any command", *waits, f"{result['rate']:.0f}")
    return shown


def holds_table(holds: Holds) -> Table:
    """What held the event loop up for more than ten milliseconds."""
    shown = Table(
        "Holds of the event loop over 10 ms, the loopback Discord's own among them",
        ("where", "times", "longest", "in all"),
    )
    for where, place in holds.worst(20):
        longest, total = max(place.seconds), sum(place.seconds)
        shown.add(where, str(len(place.seconds)), seconds(longest), seconds(total))
    return shown


@asynccontextmanager
async def _stage(data: str, home: Path | None) -> AsyncIterator[tuple[LoopbackDiscord, Path]]:
    """A loopback Discord, and a trained home of its own."""
    with tempfile.TemporaryDirectory(prefix="matinee-crowd-") as folder:
        copy = Path(folder) / "home"
        if home is None:
            await homes.train_at(copy, Path(data))
        else:
            shutil.copytree(home, copy)
        async with LoopbackDiscord() as discord:
            discord.patience = GIVE_UP
            yield discord, copy


@asynccontextmanager
async def _process(discord: LoopbackDiscord, home: Path, data: str) -> AsyncIterator[None]:
    """The bot as its host starts it."""
    own = {"MATINEE_HOME": str(home), "MATINEE_RETRAIN_CRON": "@never"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--data", data),
        cwd=ROOT,
        env=os.environ | discord.environment | own,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await discord.ready(GIVE_UP)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        await process.wait()


async def _keep_training(manager: Person, began: list[str]) -> None:
    """Start a training whenever none runs."""
    while True:
        with suppress(NotPossible, TimeoutError):
            reply = await manager.slash("admin retrain")
            began.append(reply.text)
            await reply.until(lambda shown: "Training a new model" not in shown.text, GIVE_UP)
        await asyncio.sleep(0.5)


async def _act(person: Person, times: int) -> Reply:
    """What a member does: mostly rating and asking what to watch."""
    chance = random.Random(f"{person.user.name} {times}")
    title = chance.choice(TITLES)
    command, options = chance.choice(
        (
            ("rate", {"title": title, "stars": str(chance.randint(1, 10) / 2)}),
            ("rate", {"title": title, "stars": str(chance.randint(1, 10) / 2)}),
            ("recommend", {}),
            ("recommend", {"genres": "comedy", "years": "90s"}),
            ("similar", {"title": title}),
            ("ratings", {}),
            ("watchlist", {"title": title}),
            ("cluster", {}),
        )
    )
    reply: Reply = await person.slash(command, settle=False, **options)
    return reply
