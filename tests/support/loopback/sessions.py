"""A bot's sessions with the gateway, and the websockets that carry them."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

    from tests.support.loopback.world import Guild, Json

REPLAYABLE_EVENTS = 5_000


class Op(IntEnum):
    """Gateway opcodes."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE = 3
    VOICE_STATE = 4
    RESUME = 6
    RECONNECT = 7
    REQUEST_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


@dataclass(eq=False)
class Session:
    """A bot's session; it outlives its connection, so that a bot can resume it."""

    intents: int
    shard: tuple[int, int] = (0, 1)
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    sequence: int = 0
    events: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=REPLAYABLE_EVENTS))
    outbox: asyncio.Queue[str] | None = None
    """Frames on their way; None while the bot is away."""

    def send(self, event: str, data: Json) -> None:
        """Number an event, remember it, and send it if the bot is here."""
        self.sequence += 1
        frame = json.dumps({"op": Op.DISPATCH, "t": event, "s": self.sequence, "d": data})
        self.events.append((self.sequence, frame))
        if self.outbox is not None:
            self.outbox.put_nowait(frame)

    def has(self, guild: Guild | None) -> bool:
        """Whether this shard is the one that hears of `guild` (of DMs, shard 0)."""
        number, count = self.shard
        return number == (0 if guild is None else (guild.id >> 22) % count)


@dataclass(eq=False)
class Connection:
    """One open websocket, and the session that it carries once identified."""

    socket: web.WebSocketResponse
    transport: asyncio.Transport | None
    session: Session | None = None
    writer: asyncio.Task[None] | None = None

    async def send(self, op: Op, data: object = None) -> None:
        """Send a frame that is no event."""
        await self.socket.send_str(json.dumps({"op": op, "d": data}))

    async def close(self, code: int, reason: str = "") -> None:
        """Close with one of the gateway's close codes."""
        await self.socket.close(code=code, message=reason.encode())

    def attach(self, session: Session, *, after: int) -> None:
        """Carry `session` from here on, beginning with the events past number `after`."""
        outbox: asyncio.Queue[str] = asyncio.Queue()
        for sequence, frame in session.events:
            if sequence > after:
                outbox.put_nowait(frame)
        session.outbox, self.session = outbox, session
        self.writer = asyncio.create_task(self._write(outbox))

    def detach(self) -> None:
        """The connection is gone; the session stays."""
        if self.writer is not None:
            self.writer.cancel()
        if self.session is not None:
            self.session.outbox = None

    async def _write(self, outbox: asyncio.Queue[str]) -> None:
        with suppress(ConnectionError):
            while not self.socket.closed:
                await self.socket.send_str(await outbox.get())
