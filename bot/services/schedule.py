"""When training is due, as the cron line in the settings says, in the host's own time zone."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apscheduler.triggers.cron import CronTrigger


class Schedule:
    """A cron line of five fields.

    Args:
        line: As checked by the settings: weekdays as names.
    """

    def __init__(self, line: str) -> None:
        self.line = line

    @cached_property
    def trigger(self) -> CronTrigger:
        """The line as APScheduler's trigger."""
        from apscheduler.triggers.cron import CronTrigger

        return CronTrigger.from_crontab(self.line)

    def next_after(self, moment: datetime) -> datetime | None:
        """The first due time after `moment`, in UTC; None if there is none, as for 30 February."""
        due: datetime | None = self.trigger.get_next_fire_time(None, moment)
        return due.astimezone(UTC) if due else None

    def missed(self, since: datetime, now: datetime) -> bool:
        """Whether the line came due after `since`, and no later than `now`."""
        due = self.next_after(since)
        return due is not None and due <= now
