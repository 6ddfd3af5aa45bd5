"""Many people at once: how long each waits for a first sign of life.

`python -m tests.support.loopback.storm` measures the loopback itself, with a bot that only says
pong: what it reaches is the ceiling for every other bot.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.support.loopback import LoopbackDiscord
from tests.support.resources import ROOT, discord_openapi_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from tests.support.loopback import Person, Reply

REMEMBERED = 20
"""How many of their last replies each person can still press; older ones free their memory."""


@dataclass
class Waits:
    """First answers of a storm, in seconds.

    Attributes:
        seconds: One wait for each answer, in the order of the answers.
        took: How long the storm lasted.
    """

    seconds: list[float] = field(default_factory=list)
    took: float = 0.0

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.seconds) / self.took

    def percentile(self, share: float) -> float:
        """The wait that `share` (0 to 1) of the answers did not exceed."""
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]

    def __str__(self) -> str:
        milliseconds = [f"{1000 * self.percentile(share):.0f}" for share in (0.5, 0.99, 1.0)]
        return (
            f"{len(self.seconds)} answers in {self.took:.1f} s ({self.rate:.0f}/s), "
            f"first answer after {'/'.join(milliseconds)} ms (median/99 %/slowest)"
        )


async def storm(
    people: Sequence[Person],
    act: Callable[[Person, int], Awaitable[Reply]],
    seconds: float,
    *,
    pause: float = 0.0,
) -> Waits:
    """Let everybody act again and again.

    Args:
        people: Who takes part.
        act: What a person does the n-th time (from 0); returns the reply.
        seconds: When nobody begins anew.
        pause: Seconds that people take to read; at 0 each acts as soon as their answer came, so
            that waits grow with their number whatever the bot does.

    Raises:
        Unanswered: Somebody waited more than three seconds.
    """
    waits = Waits()
    began = time.monotonic()

    async def keep_on(person: Person, late: float) -> None:
        await asyncio.sleep(late)
        times = 0
        kept: deque[Reply] = deque()
        while time.monotonic() - began < seconds:
            reply = await act(person, times)
            waits.seconds.append(reply.first_answer_seconds)
            times += 1
            kept.append(reply)
            if len(kept) > REMEMBERED:
                reply.discord.posting.forget(kept.popleft().message)
            await asyncio.sleep(pause)

    async with asyncio.TaskGroup() as everybody:
        for number, person in enumerate(people):
            everybody.create_task(keep_on(person, pause * number / len(people)))
    waits.took = time.monotonic() - began
    return waits


async def _measure(asked: argparse.Namespace) -> None:
    members, apart = asked.members, asked.apart
    openapi = None if asked.unchecked else discord_openapi_path()
    async with LoopbackDiscord(openapi=openapi) as discord:
        guild = discord.guild()
        people = [discord.member(guild, f"Member {number}") for number in range(members)]
        async with _bot(discord, apart=apart):
            waits = await storm(people, _ping, asked.seconds, pause=asked.pause)
    where = "another process" if apart else "the same process"
    told = f"{members} members, bot in {where}, bodies checked: {discord.schema.available}\n"
    sys.stdout.write(f"{told}  {waits}; rules broken: {len(discord.violations)}\n")


async def _ping(person: Person, _: int) -> Reply:
    reply: Reply = await person.slash("ping")
    return reply


@asynccontextmanager
async def _bot(discord: LoopbackDiscord, *, apart: bool) -> AsyncIterator[None]:
    if not apart:
        from tests.support.tiny_bot import TinyBot

        async with discord.running(TinyBot()):
            yield
        return
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.support.tiny_bot",
        cwd=ROOT,
        env=os.environ | discord.environment,
    )
    try:
        await discord.ready()
        yield
    finally:
        process.terminate()
        await process.wait()


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--pause", type=float, default=0.0, help="seconds between one's commands")
    parser.add_argument("--apart", action="store_true", help="run the bot in its own process")
    parser.add_argument("--unchecked", action="store_true", help="skip Discord's description")
    asyncio.run(_measure(parser.parse_args()))


if __name__ == "__main__":
    main()
