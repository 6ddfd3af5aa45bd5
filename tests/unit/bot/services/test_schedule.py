from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.services.schedule import Schedule

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")


def test_the_next_time_is_the_cron_lines():
    assert Schedule("0 4 * * *").next_after(MONDAY) == datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
    assert Schedule("0 4 * * sun").next_after(MONDAY) == datetime(2026, 11, 29, 4, 0, tzinfo=UTC)


def test_a_due_time_between_two_moments_was_missed():
    nightly = Schedule("0 4 * * *")
    assert not nightly.missed(MONDAY, MONDAY + timedelta(hours=15))
    assert nightly.missed(MONDAY, MONDAY + timedelta(hours=16))
    assert nightly.missed(MONDAY, MONDAY + timedelta(days=30))


def test_a_line_that_never_comes_due_is_never_missed():
    never = Schedule("0 0 30 2 *")
    assert never.next_after(MONDAY) is None
    assert not never.missed(MONDAY, MONDAY + timedelta(days=400))
