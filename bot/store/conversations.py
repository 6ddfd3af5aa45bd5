"""Where talks with members stand, so that a restart does not forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Conversation
from bot.store.tables import conversations

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import timedelta

    from bot.store.database import Database


class Conversations:
    """One conversation for each member in each channel; never anybody else's, never elsewhere's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(
        self, member_id: int, channel_id: str, within: timedelta | None = None
    ) -> Conversation | None:
        """Where the talk stands, None where there is none.

        Args:
            member_id: With whom.
            channel_id: The platform's id of the channel.
            within: One in which nothing was said for longer is over; None is never.
        """
        query = select(conversations.c.state, conversations.c.updated_at).where(
            conversations.c.member_id == member_id, conversations.c.channel_id == channel_id
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None or (within and row.updated_at < self._database.now() - within):
            return None
        return Conversation(channel_id, row.state, row.updated_at)

    async def put(self, member_id: int, channel_id: str, state: Mapping[str, object]) -> None:
        """Keep where the talk stands now.

        Args:
            member_id: With whom.
            channel_id: The platform's id of the channel.
            state: JSON values by name.
        """
        content = {"state": dict(state), "updated_at": self._database.now()}
        async with self._database.writing() as connection:
            await connection.execute(
                insert(conversations)
                .values(member_id=member_id, channel_id=channel_id, **content)
                .on_conflict_do_update(index_elements=["member_id", "channel_id"], set_=content)
            )

    async def end(self, member_id: int, channel_id: str) -> None:
        """Forget a talk."""
        async with self._database.writing() as connection:
            await connection.execute(
                delete(conversations).where(
                    conversations.c.member_id == member_id,
                    conversations.c.channel_id == channel_id,
                )
            )

    async def end_idle(self, after: timedelta, *, keeping: Collection[str] = ()) -> int:
        """Forget talks in which nothing was said for as long as `after`; returns how many.

        Args:
            after: How long.
            keeping: Channels whose talks stay, however old.
        """
        async with self._database.writing() as connection:
            result = await connection.execute(
                delete(conversations).where(
                    conversations.c.updated_at < self._database.now() - after,
                    conversations.c.channel_id.not_in(keeping),
                )
            )
            return result.rowcount
