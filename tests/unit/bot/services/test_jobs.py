"""What happens by the clock, and that a change of the clock counts at once."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.jobs import scheduled


async def test_a_new_schedule_counts_without_a_restart(app):
    with scheduled(app.training) as scheduler:
        job = scheduler.get_job("train")
        assert job.next_run_time == app.training.schedule.next_after(datetime.now(UTC))
        await app.preferences.change_house(retrain_cron="30 5 * * 1")
        due = job.next_run_time.astimezone()
        assert (due.strftime("%a"), due.hour, due.minute) == ("Mon", 5, 30)
        await app.preferences.change_house(retrain_cron="@never")
        assert scheduler.get_job("train").next_run_time is None
        await app.preferences.change_house(retrain_cron=None)
        assert job.next_run_time == app.training.schedule.next_after(datetime.now(UTC))
    await app.preferences.change_house(retrain_cron="30 5 * * 1")
