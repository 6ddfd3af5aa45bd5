"""Who rates, by the platform's own id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Member, Platform
from bot.store.tables import members

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database


class Members:
    """Members by platform and external id; each has a number that is never given again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get_or_add(self, platform: Platform, external_id: str) -> Member:
        """The member who is called `external_id` there, remembered from now on."""
        async with self._database.reading() as connection:
            member = await _find(connection, platform, external_id)
        if member:
            return member
        async with self._database.writing() as connection:
            await connection.execute(
                insert(members)
                .values(platform=platform, external_id=external_id, joined_at=self._database.now())
                .on_conflict_do_nothing()
            )
            member = await _find(connection, platform, external_id)
        if member is None:
            raise RuntimeError("a member that was just added is not there")
        return member

    async def find(self, platform: Platform, external_id: str) -> Member | None:
        """The member who is called `external_id` there, None if they never said a word."""
        async with self._database.reading() as connection:
            return await _find(connection, platform, external_id)

    async def count(self) -> int:
        """How many members there are."""
        async with self._database.reading() as connection:
            return await connection.scalar(select(func.count()).select_from(members)) or 0


async def _find(connection: AsyncConnection, platform: Platform, external_id: str) -> Member | None:
    member_id = await connection.scalar(
        select(members.c.member_id).where(
            members.c.platform == platform, members.c.external_id == external_id
        )
    )
    return None if member_id is None else Member(member_id, platform, external_id)
