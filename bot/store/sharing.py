"""On which servers members were met, and whether their ratings are seen there."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.domain import Member, Platform
from bot.store.tables import members, memberships, ratings

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Tally:
    """What some members think of a film: how many rated it, their mean and standard deviation."""

    movie_id: int
    count: int
    mean: float
    spread: float


class Sharing:
    """Memberships by member and server. A member who has not chosen shares as the server does."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Nobody is unmet before they are deleted, and every command on a server begins with this.
        self._met: set[tuple[int, str]] = set()

    async def meet(self, member_id: int, server_id: str) -> None:
        """Note that a member is on a server; changes nothing the second time."""
        if await self.met(member_id, server_id):
            return
        async with self._database.writing() as connection:
            await connection.execute(
                insert(memberships)
                .values(member_id=member_id, server_id=server_id, met_at=self._database.now())
                .on_conflict_do_nothing()
            )
        self._met.add((member_id, server_id))

    async def met(self, member_id: int, server_id: str) -> bool:
        """Whether a member was met on a server."""
        if (member_id, server_id) not in self._met:
            query = select(memberships.c.met_at).where(
                memberships.c.member_id == member_id, memberships.c.server_id == server_id
            )
            async with self._database.reading() as connection:
                if await connection.scalar(query) is None:
                    return False
            self._met.add((member_id, server_id))
        return True

    async def choose(self, member_id: int, server_id: str, *, shared: bool | None) -> None:
        """Keep what a member chose for a server; None leaves it to the server again."""
        async with self._database.writing() as connection:
            await connection.execute(
                insert(memberships)
                .values(
                    member_id=member_id,
                    server_id=server_id,
                    shared=shared,
                    met_at=self._database.now(),
                )
                .on_conflict_do_update(
                    index_elements=["member_id", "server_id"], set_={"shared": shared}
                )
            )

    async def chosen(self, member_id: int, server_id: str) -> bool | None:
        """What a member chose for a server, None if nothing."""
        query = select(memberships.c.shared).where(
            memberships.c.member_id == member_id, memberships.c.server_id == server_id
        )
        async with self._database.reading() as connection:
            shared: bool | None = await connection.scalar(query)
            return shared

    async def withdraw(self, member_id: int) -> int:
        """Choose for a member to share nowhere; returns on how many servers they were met."""
        async with self._database.writing() as connection:
            result = await connection.execute(
                update(memberships).where(memberships.c.member_id == member_id).values(shared=False)
            )
            return result.rowcount

    async def members(self, server_id: str, *, by_default: bool) -> list[Member]:
        """Who shares their ratings on a server.

        Args:
            server_id: The platform's id of the server.
            by_default: Whether those share who have not chosen.
        """
        query = (
            select(members.c.member_id, members.c.platform, members.c.external_id)
            .join_from(memberships, members)
            .where(
                memberships.c.server_id == server_id,
                func.coalesce(memberships.c.shared, by_default),
            )
            .order_by(members.c.member_id)
        )
        async with self._database.reading() as connection:
            return [
                Member(member_id, Platform(platform), external_id)
                for member_id, platform, external_id in await connection.execute(query)
            ]

    async def tallies(self, member_ids: Collection[int]) -> tuple[list[Tally], int]:
        """What some members think of films, by film; and how many of them have rated any."""
        theirs = ratings.c.member_id.in_(member_ids)
        mean = func.avg(ratings.c.stars)
        query = (
            select(
                ratings.c.movie_id,
                func.count().label("raters"),
                mean.label("mean"),
                (func.avg(ratings.c.stars * ratings.c.stars) - mean * mean).label("variance"),
            )
            .where(theirs)
            .group_by(ratings.c.movie_id)
            .order_by(ratings.c.movie_id)
        )
        found = await self._database.fetch(
            query,
            lambda row: Tally(row.movie_id, row.raters, row.mean, sqrt(max(row.variance, 0.0))),
        )
        rated = select(func.count(ratings.c.member_id.distinct())).where(theirs)
        async with self._database.reading() as connection:
            return found, await connection.scalar(rated) or 0
