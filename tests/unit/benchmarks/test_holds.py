"""What holds an event loop up is found, and what does not is left alone."""

from __future__ import annotations

import asyncio
import time

from benchmarks.crowd import holds_table, table
from benchmarks.holds import LATE, Holds


def think_hard():
    time.sleep(5 * LATE)


async def test_a_hold_is_found_with_its_place_and_length():
    async with Holds() as holds:
        await asyncio.sleep(0.02)
        think_hard()
        await asyncio.sleep(0.02)
    held = {where: place for where, place in holds.places.items() if "think_hard" in where}
    assert held, holds.places
    assert holds.longest >= 3 * LATE
    assert "think_hard" in str(holds_table(holds).rows)


async def test_work_in_a_thread_is_no_hold():
    async with Holds() as holds:
        await asyncio.to_thread(think_hard)
    assert not [where for where in holds.places if "think_hard" in where]


def test_a_crowds_waits_are_told_in_a_row():
    result = {
        "members": 100,
        "seconds": 60.0,
        "pause": 1.0,
        "median": 0.05,
        "p99": 0.4,
        "slowest": 1.2,
        "rate": 90.0,
        "trainings": 2,
    }
    shown = table(result)
    assert shown.rows == [("to any command", "50 ms", "400 ms", "1.2 s", "90")]
    assert "2 trainings" in shown.note
