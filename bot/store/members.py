"""Who rates, by the platform's own id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Member
from bot.store.tables import members

if TYPE_CHECKING:
    from bot.domain import Platform
    from bot.store.database import Database


class Members:
    """Members by platform and external id; each has a number that is never given again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Members never change, and every command begins with asking for one.
        self._met: dict[tuple[Platform, str], Member] = {}

    async def get_or_add(self, platform: Platform, external_id: str) -> Member:
        """The member who is called `external_id` there, remembered from now on."""
        member = await self.find(platform, external_id)
        if member:
            return member
        async with self._database.writing() as connection:
            await connection.execute(
                insert(members)
                .values(platform=platform, external_id=external_id, joined_at=self._database.now())
                .on_conflict_do_nothing()
            )
        member = await self.find(platform, external_id)
        if member is None:
            raise RuntimeError("a member that was just added is not there")
        return member

    async def find(self, platform: Platform, external_id: str) -> Member | None:
        """The member who is called `external_id` there, None if they never said a word."""
        name = (platform, external_id)
        if name not in self._met:
            query = select(members.c.member_id).where(
                members.c.platform == platform, members.c.external_id == external_id
            )
            async with self._database.reading() as connection:
                member_id = await connection.scalar(query)
            if member_id is None:
                return None
            self._met[name] = Member(member_id, platform, external_id)
        return self._met[name]

    def forget(self, member: Member) -> None:
        """Look again the next time: this member was deleted."""
        self._met.pop((member.platform, member.external_id), None)

    async def count(self) -> int:
        """How many members there are."""
        async with self._database.reading() as connection:
            return await connection.scalar(select(func.count()).select_from(members)) or 0
