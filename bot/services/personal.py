"""What a member may do with what is stored on them: see it, delete it, share it or not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.domain import Platform
from bot.errors import NotShared
from bot.replies import DataDeleted, DataExported, SharingSet

if TYPE_CHECKING:
    from bot.domain import Member
    from bot.services.preferences import Preferences
    from bot.store import Store


class PersonalData:
    """One member's own data.

    Args:
        store: Where it is kept.
        preferences: For what a server shares by default.
    """

    def __init__(self, store: Store, preferences: Preferences) -> None:
        self._store = store
        self._preferences = preferences

    async def export(self, member: Member) -> DataExported:
        """Everything that is stored on a member, readable by people and programs."""
        everything = await self._store.personal.export(member)
        text = json.dumps(everything, ensure_ascii=False, indent=2)
        return DataExported("matinee-mydata.json", text)

    async def delete(self, member: Member) -> DataDeleted:
        """Delete everything that is stored on a member, from the backups too; no way back.

        Models hold no member's vector; the next one is trained without their ratings.
        """
        ratings = await self._store.ratings.count(member.member_id)
        await self._store.personal.delete(member)
        return DataDeleted(ratings)

    async def share(self, member: Member, server_id: str, *, shared: bool | None) -> SharingSet:
        """Choose whether one's ratings are seen on a server; None leaves it to the server."""
        await self._store.sharing.choose(member.member_id, server_id, shared=shared)
        return await self.sharing(member, server_id)

    async def sharing(self, member: Member, server_id: str) -> SharingSet:
        """Whether a member's ratings are seen on a server."""
        chosen = await self._store.sharing.chosen(member.member_id, server_id)
        default = (await self._preferences.server(server_id)).shared_by_default
        return SharingSet(default if chosen is None else chosen, chosen)

    async def withdraw(self, member: Member) -> None:
        """Choose to share one's ratings on none of the servers one was met on."""
        await self._store.sharing.withdraw(member.member_id)

    async def sharer(self, external_id: str, name: str, server_id: str | None) -> Member:
        """Somebody else, if they share their ratings where the question is asked.

        Args:
            external_id: Discord's id of them.
            name: What to call them in a refusal.
            server_id: Where; None for a private conversation, where nobody shares anything.

        Raises:
            NotShared: They do not, or were never heard of there: what a server shares by default
                is nothing to those who have not used the bot on it.
        """
        member = await self._store.members.find(Platform.DISCORD, external_id)
        if member is None or server_id is None:
            raise NotShared(name=name)
        if not await self._store.sharing.met(member.member_id, server_id):
            raise NotShared(name=name)
        if not (await self.sharing(member, server_id)).shared:
            raise NotShared(name=name)
        return member

    async def sharers(self, server_id: str) -> list[Member]:
        """Everybody whose ratings are seen on a server."""
        default = (await self._preferences.server(server_id)).shared_by_default
        return await self._store.sharing.members(server_id, by_default=default)
