"""Cron lines, as hosts write them and as APScheduler 3 understands them.

APScheduler counts weekdays from Monday where cron counts from Sunday, so numbers become names.
"""

from __future__ import annotations

NEVER = "0 0 30 2 *"
"""Comes due on no day there is."""

_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_NAMED = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * sun",
    "@monthly": "0 0 1 * *",
    "@never": NEVER,
}


def cron_line(line: str) -> str:
    """A checked cron line with its weekdays spelled out.

    Args:
        line: Minute, hour, day, month and weekday as in crontab(5), or a name:
            `@hourly`, `@daily`, `@midnight`, `@weekly`, `@monthly`, `@never`.

    Returns:
        The same times for APScheduler's `CronTrigger.from_crontab`.

    Raises:
        ValueError: It is no cron line; the text goes on after the setting's name.
    """
    from apscheduler.triggers.cron import CronTrigger

    try:
        *times, weekdays = _NAMED.get(line.lower(), line).split()
        named = ",".join(_weekdays(part) for part in weekdays.split(","))
        understood = " ".join((*times, named))
        CronTrigger.from_crontab(understood, timezone="UTC")
    except (ValueError, IndexError) as error:
        raise ValueError(
            f"is {line!r}, which is no cron line; give minute, hour, day, month and weekday, "
            "such as 0 4 * * * for every night at four"
        ) from error
    return understood


def _weekdays(part: str) -> str:
    """One item of cron's weekday field with names for numbers: `1-3` is `mon,tue,wed`."""
    days, _, step = part.lower().partition("/")
    if days == "*" and not step:
        return part
    first, _, last = ("sun-sat" if days == "*" else days).partition("-")
    start, end = _weekday(first), _weekday(last or ("sat" if step else first))
    if end < start:
        end += 7
    if step and int(step) < 1:
        raise ValueError("a step below one")
    return ",".join(_WEEKDAYS[day % 7] for day in range(start, end + 1, int(step or 1)))


def _weekday(name: str) -> int:
    return _WEEKDAYS.index(name) if name in _WEEKDAYS else range(8)[int(name)]
