"""What each server has set, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.store.tables import server_settings

if TYPE_CHECKING:
    from bot.store.database import Database


class Servers:
    """Settings by server: any JSON value under any name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, server_id: str) -> dict[str, object]:
        """All that a server has set, by name; what it has not set is not there."""
        query = select(server_settings.c.name, server_settings.c.value).where(
            server_settings.c.server_id == server_id
        )
        async with self._database.reading() as connection:
            return {row.name: row.value for row in await connection.execute(query)}

    async def set(self, server_id: str, **values: object) -> None:
        """Set some of a server's settings; None puts one back to its default.

        Args:
            server_id: The platform's id of the server.
            **values: JSON values by name.
        """
        async with self._database.writing() as connection:
            await connection.execute(
                delete(server_settings).where(
                    server_settings.c.server_id == server_id, server_settings.c.name.in_(values)
                )
            )
            for name, value in values.items():
                if value is not None:
                    await connection.execute(
                        insert(server_settings).values(server_id=server_id, name=name, value=value)
                    )
