"""Cron lines: read as cron reads them, on APScheduler's own clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from apscheduler.triggers.cron import CronTrigger

from bot.cron import cron_line


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        ("0 4 * * *", "0 4 * * *"),
        ("*/30  2-4 1,15 * *", "*/30 2-4 1,15 * *"),
        ("0 4 * * 0", "0 4 * * sun"),
        ("0 4 * * 7", "0 4 * * sun"),
        ("0 4 * * 1-5", "0 4 * * mon,tue,wed,thu,fri"),
        ("0 4 * * MON,5", "0 4 * * mon,fri"),
        ("0 4 * * fri-mon", "0 4 * * fri,sat,sun,mon"),
        ("0 4 * * */2", "0 4 * * sun,tue,thu,sat"),
        ("0 4 * * 1/2", "0 4 * * mon,wed,fri"),
        ("@daily", "0 0 * * *"),
        ("@weekly", "0 0 * * sun"),
    ],
)
def test_understands(line, understood):
    assert cron_line(line) == understood
    assert cron_line(understood) == understood


@pytest.mark.parametrize(
    "line",
    [
        *("", "daily", "0 4 * *", "0 4 * * * *", "60 4 * * *", "0 24 * * *", "0 4 * * 8"),
        *("0 4 * * */0", "0 4 32 * *", "0 4 * 13 *", "0 4 * * -1", "0 4 * * monday", "@reboot"),
        "0 4 * * ,",
    ],
)
def test_refuses_and_shows_how(line):
    with pytest.raises(ValueError, match="such as 0 4"):
        cron_line(line)


def test_sunday_is_sunday():
    trigger = CronTrigger.from_crontab(cron_line("0 4 * * 0"), timezone="UTC")
    due = trigger.get_next_fire_time(None, datetime(2026, 11, 23, tzinfo=UTC))
    assert due.strftime("%A %H:%M") == "Sunday 04:00"
