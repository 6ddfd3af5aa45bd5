"""What was recommended to members lately, so that it is not again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.store.tables import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.store.database import Database

LATELY = timedelta(days=14)
"""Nothing is recommended twice within this time unless it is asked for."""


class Shown:
    """Recommendations by member and movie, forgotten after a fortnight."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, member_id: int, movie_ids: Iterable[int]) -> None:
        """Note that these were recommended now."""
        now = self._database.now()
        rows = [
            {"member_id": member_id, "movie_id": movie_id, "shown_at": now}
            for movie_id in movie_ids
        ]
        if not rows:
            return
        statement = insert(shown)
        async with self._database.writing() as connection:
            await connection.execute(delete(shown).where(shown.c.shown_at < now - LATELY))
            await connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["member_id", "movie_id"],
                    set_={"shown_at": statement.excluded.shown_at},
                ),
                rows,
            )

    async def lately(self, member_id: int) -> tuple[int, ...]:
        """Movies recommended to a member in the last fortnight, the longest ago first, by id."""
        recent = self._database.now() - LATELY
        query = (
            select(shown.c.movie_id)
            .where(shown.c.member_id == member_id, shown.c.shown_at >= recent)
            .order_by(shown.c.shown_at, shown.c.movie_id)
        )
        async with self._database.reading() as connection:
            return tuple(await connection.scalars(query))

    async def forget(self, member_id: int) -> None:
        """Let everything be recommended to a member again."""
        async with self._database.writing() as connection:
            await connection.execute(delete(shown).where(shown.c.member_id == member_id))
