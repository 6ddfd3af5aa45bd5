"""Talking with members: a message in, replies out, and where the talk stands kept in between."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary
from zlib import crc32

from bot.conversation.acts import Unclear
from bot.conversation.legible import legible
from bot.conversation.policy import Known, decide
from bot.conversation.state import IDLE, State, from_json
from bot.replies import Remark
from bot.services.endpoint import Reading
from bot.services.onboarding import PLACE
from bot.services.performing import Performance, Services

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.conversation.acts import Act, Heard
    from bot.domain import Member
    from bot.replies import Reply

VARIANTS = 3
"""Ways in which things are said, so that no two turns need sound alike."""

LONGEST = 4000
"""Characters of a message that are read, as many as one can have on Discord."""


class Talking:
    """One talk for each member in each channel; what is said in one is not known in another.

    Args:
        services: What a talk is about.
        reading: Reads messages; None is the built-in rules.
    """

    def __init__(self, services: Services, reading: Reading | None = None) -> None:
        self._reading = reading or Reading()
        self._services = services
        self._turns: WeakValueDictionary[tuple[int, str], asyncio.Lock] = WeakValueDictionary()
        self._swept = -IDLE.total_seconds()

    async def hear(
        self, member: Member, channel_id: str, text: str, *, alone: bool = True
    ) -> tuple[Reply, ...]:
        """Answer a message.

        Args:
            member: Who wrote it.
            channel_id: Where, by the platform's id.
            text: What they wrote.
            alone: Whether nobody else reads along.
        """
        titles = self._services.catalogue.films.index
        text = text[:LONGEST]

        async def acts(heard: Heard) -> Sequence[Act]:
            words = legible(text)
            return await self._reading.read(words, titles, heard) if words else (Unclear(),)

        return await self._turn(member, channel_id, acts, alone=alone, seed=text)

    async def act(
        self, member: Member, channel_id: str, said: Sequence[Act], *, alone: bool = True
    ) -> tuple[Reply, ...]:
        """Answer what a press or a choice says, as if it had been written."""

        async def acts(_: Heard) -> Sequence[Act]:
            return said

        return await self._turn(member, channel_id, acts, alone=alone, seed=repr(said))

    async def _turn(
        self,
        member: Member,
        channel_id: str,
        acts: Callable[[Heard], Awaitable[Sequence[Act]]],
        *,
        alone: bool,
        seed: str,
    ) -> tuple[Reply, ...]:
        """One turn, after those that were begun before it in the same talk."""
        key = (member.member_id, channel_id)
        lock = self._turns.get(key)
        if lock is None:
            lock = self._turns[key] = asyncio.Lock()
        async with lock:
            state = await self._resume(*key)
            said = await acts(state.heard)
            state, plan = decide(state, said, await self._known(member))
            turn = Performance(
                self._services, member, state, alone=alone, variant=crc32(seed.encode()) % VARIANTS
            )
            for deed in plan:
                await turn.do(deed)
            await self._keep(*key, turn.state)
        return tuple(turn.replies) or (Remark("unclear"),)

    async def _known(self, member: Member) -> Known:
        films = self._services.catalogue.films
        rated = await self._services.store.ratings.count(member.member_id)
        return Known(films.movies, films.genres, rated)

    async def _resume(self, member_id: int, channel_id: str) -> State:
        talk = await self._services.store.conversations.get(member_id, channel_id, within=IDLE)
        return State() if talk is None else from_json(talk.state)

    async def _keep(self, member_id: int, channel_id: str, state: State) -> None:
        conversations = self._services.store.conversations
        if state == State():
            await conversations.end(member_id, channel_id)
        else:
            await conversations.put(member_id, channel_id, state.to_json())
        if monotonic() - self._swept > IDLE.total_seconds():
            self._swept = monotonic()
            await conversations.end_idle(IDLE, keeping={PLACE})
