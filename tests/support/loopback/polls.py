"""Discord's own polls: what becomes of one that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.loopback.clock import Clock
    from tests.support.loopback.world import Json

DEFAULT_HOURS = 24


def opened_poll(asked: Json, clock: Clock) -> Json:
    """A poll as its message shows it: answers numbered from 1, its end, nobody's vote yet."""
    closes = clock.now() + 3600 * asked.get("duration", DEFAULT_HOURS)
    answers = [
        answer | {"answer_id": number} for number, answer in enumerate(asked["answers"], start=1)
    ]
    return {
        "question": asked["question"],
        "answers": answers,
        "expiry": clock.timestamp(closes),
        "allow_multiselect": bool(asked.get("allow_multiselect")),
        "layout_type": asked.get("layout_type", 1),
        "results": {"is_finalized": False, "answer_counts": []},
    }
