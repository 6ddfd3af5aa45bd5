"""`matinee health` beside a bot on Discord, which has its connection or has lost it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from bot.client import MatineeBot
from bot.health import verdict
from tests.integration.test_restart import Process
from tests.support.resources import ROOT


async def asked(home) -> tuple[int, str]:
    """What the command says, as a container or a host would ask."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "health"),
        cwd=ROOT,
        env=os.environ | {"MATINEE_HOME": str(home)},
        stdout=asyncio.subprocess.PIPE,
    )
    told, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, told.decode()


async def test_it_is_asked_from_outside(stage, discord):
    discord.guild("Film club")
    code, told = await asked(stage.home)
    assert (code, "is not on Discord" in told) == (1, True)
    process = await Process(discord, stage.home, stage.data).start()
    try:
        await discord.ready(60)
        for _ in range(20):
            code, told = await asked(stage.home)
            if code == 0:
                break
        assert (code, "connected to Discord" in told, "in one server" in told) == (0, True, True)
    finally:
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.communicate(), 20)
    assert (await asked(stage.home))[0] == 1


async def test_a_lost_connection_is_bad_news_at_once(stage, discord):
    async with stage.matinee() as app:
        home = app.settings.home
        async with discord.running(MatineeBot(app)) as bot:
            telling = asyncio.create_task(bot.tell_health())
            await _until_told(home, well=True)
            (shard,) = bot.shards.values()
            await shard.disconnect()
            told = await _until_told(home, well=False)
            assert told == "Matinee runs, but is not connected to Discord."
            await shard.connect()
            assert "is connected" in await _until_told(home, well=True)
            telling.cancel()
            await asyncio.wait({telling})
        assert "is not on Discord" in verdict(home)[1]


async def _until_told(home, *, well: bool) -> str:
    """The news once they are good, or bad."""
    for _ in range(2000):
        now, told = verdict(home)
        if now == well:
            return told
        await asyncio.sleep(0.01)
    raise AssertionError(told)
