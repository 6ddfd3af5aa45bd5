"""What admins have set, beyond what the host's settings say."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from bot.cron import cron_line
from bot.domain import HouseSettings, ServerSettings
from bot.errors import NotASchedule, NotATolerance
from bot.replies import AdminSettings

if TYPE_CHECKING:
    from bot.services.schedule import Schedule
    from bot.store import Store

HOUSE = "house"
"""Stored like a server's settings under a name that no server has: servers' ids are numbers."""

_Settings = TypeVar("_Settings", ServerSettings, HouseSettings)


class Preferences:
    """Settings that are changed while the bot runs.

    Args:
        store: Where they are kept.
        schedule: Follows what is set for it, at once.
    """

    def __init__(self, store: Store, schedule: Schedule) -> None:
        self._store = store
        self._schedule = schedule

    async def resume(self) -> None:
        """Let what was set before this start take effect."""
        self._schedule.follow((await self.house()).retrain_cron)

    async def shown(self, server_id: str | None = None, *, changed: bool = False) -> AdminSettings:
        """All of it at a glance; `server_id` is None outside of any server."""
        return AdminSettings(
            house=await self.house(),
            host_cron=self._schedule.host_line,
            next_training_at=self._schedule.next_after(datetime.now(UTC)),
            server=None if server_id is None else await self.server(server_id),
            changed=changed,
        )

    async def server(self, server_id: str) -> ServerSettings:
        """What is set for a server."""
        return await self._read(server_id, ServerSettings)

    async def change_server(self, server_id: str, **changed: Any) -> ServerSettings:
        """Change some of a server's settings, by the names they have in `ServerSettings`."""
        await self._write(server_id, replace(await self.server(server_id), **changed))
        return await self.server(server_id)

    async def house(self) -> HouseSettings:
        """What is set for all servers."""
        return await self._read(HOUSE, HouseSettings)

    async def change_house(self, **changed: Any) -> HouseSettings:
        """Change some of what is set for all, by the names they have in `HouseSettings`.

        Raises:
            NotASchedule: The cron line is none.
            NotATolerance: The tolerance is not from 0 to 1.
        """
        new = replace(await self.house(), **changed)
        if new.retrain_cron is not None:
            new = replace(new, retrain_cron=_schedule(new.retrain_cron))
        if not 0 <= new.tolerance <= 1:
            raise NotATolerance(text=f"{new.tolerance:g}")
        await self._write(HOUSE, new)
        self._schedule.follow(new.retrain_cron)
        return await self.house()

    async def _read(self, server_id: str, kind: type[_Settings]) -> _Settings:
        stored = await self._store.servers.get(server_id)
        known = {field.name for field in fields(kind)}
        # A name from another version is left alone, not stumbled over.
        values: dict[str, Any] = {name: stored[name] for name in known & stored.keys()}
        return kind(**values)

    async def _write(self, server_id: str, settings: ServerSettings | HouseSettings) -> None:
        default = asdict(type(settings)())
        # What equals the default is not stored, so that a better default reaches everybody.
        await self._store.servers.set(
            server_id,
            **{
                name: None if value == default[name] else value
                for name, value in asdict(settings).items()
            },
        )


def tolerance_of(text: str) -> float:
    """A tolerance as people write it: `0.01`, `0,01`, `1%` or `1 %`.

    Raises:
        NotATolerance: It is no number.
    """
    number = text.strip().replace(",", ".")
    try:
        if number.endswith("%"):
            return float(number.removesuffix("%")) / 100
        return float(number)
    except ValueError:
        raise NotATolerance(text=text) from None


def _schedule(text: str) -> str:
    try:
        return cron_line(text)
    except ValueError:
        raise NotASchedule(text=text) from None
