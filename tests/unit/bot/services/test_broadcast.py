from __future__ import annotations

import asyncio

from bot.services.broadcast import Broadcast


async def collect(course: Broadcast[str]) -> list[str]:
    return [event async for event in course.follow()]


async def test_listeners_see_the_first_and_the_last():
    course = Broadcast("started")
    listening = [asyncio.create_task(collect(course)) for _ in range(3)]
    for event in ("a", "b"):
        await asyncio.sleep(0)
        course.tell(event)
    course.tell("over", last=True)
    for seen in await asyncio.gather(*listening):
        assert seen[0] == "started"
        assert seen[-1] == "over"


async def test_a_slow_listener_skips_to_the_newest():
    course = Broadcast("started")
    events = course.follow()
    assert await anext(events) == "started"
    for number in range(1000):
        course.tell(str(number))
    assert await anext(events) == "999"
    course.tell("over", last=True)
    assert [event async for event in events] == ["over"]


async def test_whoever_joins_after_the_end_is_told_the_end():
    course = Broadcast("started")
    course.tell("over", last=True)
    assert await collect(course) == ["started", "over"]


async def test_nothing_is_missed_between_two_looks():
    course = Broadcast("started")
    events = course.follow()
    await anext(events)
    waiting = asyncio.create_task(anext(events))
    await asyncio.sleep(0)
    course.tell("news")
    assert await waiting == "news"
