"""When training is due: as the host's cron line says or an admin's, in the host's own time zone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from apscheduler.triggers.cron import CronTrigger


class Schedule:
    """A cron line of five fields, which admins may change while the bot runs.

    Args:
        host_line: As checked by the settings: weekdays as names. Goes while admins say nothing.
    """

    def __init__(self, host_line: str) -> None:
        self.host_line = host_line
        self.line = host_line
        self.on_change: Callable[[], object] | None = None
        """Told after each change; whoever keeps the clock sets it."""

    def follow(self, line: str | None) -> None:
        """Go by an admin's line from now on; None means the host's."""
        line = line or self.host_line
        if line == self.line:
            return
        self.line = line
        if self.on_change is not None:
            self.on_change()

    @property
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
