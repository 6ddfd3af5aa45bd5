"""Everything that is stored on one member: handed out, or deleted.

Both go by the tables themselves: whatever refers to members is theirs. A table that is added later
is handed out and deleted without a line here.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from bot.store.backup import forget_in_copies
from bot.store.movies import movie_of
from bot.store.tables import members, metadata, movies

if TYPE_CHECKING:
    from sqlalchemy import Column, RowMapping, Table

    from bot.domain import Member
    from bot.store.database import Database
    from bot.store.members import Members


def personal_tables() -> list[tuple[Table, Column[Any]]]:
    """The tables that hold something on members, each with its column that says on whom."""
    return [
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if column is members.c.member_id or any(k.references(members) for k in column.foreign_keys)
    ]


class PersonalData:
    """One member's rows, in all tables at once."""

    def __init__(self, database: Database, known: Members) -> None:
        self._database = database
        self._known = known

    async def export(self, member: Member) -> dict[str, list[dict[str, object]]]:
        """Everything that is stored on a member, as JSON values by table.

        Times are ISO 8601 in UTC; films are told by title beside their ids.
        """
        found: dict[str, list[dict[str, object]]] = {}
        # In a transaction, so that what is read from the tables belongs together.
        async with self._database.writing() as connection:
            for table, column in personal_tables():
                query = select(table).where(column == member.member_id)
                query = query.order_by(*table.primary_key)
                rows = (await connection.execute(query)).mappings()
                found[table.name] = [_as_json(row) for row in rows]
            ids = {row["movie_id"] for rows in found.values() for row in rows if "movie_id" in row}
            mentioned = select(movies).where(movies.c.movie_id.in_(ids))
            titles = {
                row.movie_id: movie_of(row).label for row in await connection.execute(mentioned)
            }
        for row in (row for rows in found.values() for row in rows if "movie_id" in row):
            row["movie"] = titles[row["movie_id"]]
        return found

    async def delete(self, member: Member) -> None:
        """Delete everything that is stored on a member, from the backups too.

        What was on the disk is overwritten, not only forgotten. Should they come back, they are a
        new member under a new number.
        """
        async with self._database.writing() as connection:
            await connection.execute(delete(members).where(members.c.member_id == member.member_id))
        self._known.forget(member)
        await self._database.fold_log()
        await asyncio.to_thread(
            forget_in_copies, self._database.path, member.platform, member.external_id
        )


def _as_json(row: RowMapping) -> dict[str, object]:
    return {
        name: value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in row.items()
    }
