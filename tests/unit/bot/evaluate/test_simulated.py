"""Simulated members answer truthfully, and are counted by what they were shown."""

from __future__ import annotations

import math

import pytest

from bot.evaluate.simulated import TURNS, Way, measure


async def test_people_are_reached_by_what_they_like_and_by_nothing_else(trained):
    popular = sorted(trained.catalogue, key=lambda entry: -entry.popularity)
    loves = {entry.movie_id: 5.0 for entry in popular[:60]}
    hates = dict.fromkeys(loves, 1.0)
    steps = []
    ways = await measure(trained, [({}, loves), ({}, hates)], lambda: steps.append(1))
    assert len(steps) == 2
    once, pages, talk = ways
    for way in ways:
        assert way.reached == (True, False)
        assert 0 < way.liked[0] <= way.films
    assert once.films == 5
    assert pages.films == talk.films == 3 * TURNS


def test_shares_come_with_their_standard_errors():
    talk, once = Way("talk", 9, (2, 1, 0, 3)), Way("once", 5, (1, 0, 0, 1))
    assert talk.share == 0.75
    assert talk.error == pytest.approx(math.sqrt(0.75 * 0.25 / 4))
    assert talk.mean == 1.5
    ahead, error = talk.ahead_of(once)
    assert ahead == 0.25
    assert error == pytest.approx(0.25)
