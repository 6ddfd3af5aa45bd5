"""The gateway: a websocket that says hello, identifies bots, keeps time and sends events.

References:
    https://discord.com/developers/docs/events/gateway
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from aiohttp import WSMsgType, web

from tests.support.loopback.clock import Bell
from tests.support.loopback.sessions import Connection, Op, Session

if TYPE_CHECKING:
    from tests.support.loopback.messages import Message
    from tests.support.loopback.world import Guild, Json, User, World

AUTHENTICATION_FAILED, NOT_AUTHENTICATED, ALREADY_AUTHENTICATED = 4004, 4003, 4005
UNKNOWN_OPCODE, DISALLOWED_INTENTS = 4001, 4014
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT


class Gateway:
    """All sessions, and what every bot that connects is told.

    Args:
        world: What there is.
        bot: The bot's own account.
        token: The one token that is let in.
        privileged: Privileged intents that are switched on for this application.
        heartbeat_seconds: How often bots must send a heartbeat.
    """

    def __init__(
        self,
        world: World,
        bot: User,
        token: str,
        *,
        privileged: int = 0,
        heartbeat_seconds: float = 41.25,
    ) -> None:
        self.world, self.bot, self.token = world, bot, token
        self.privileged = privileged
        self.heartbeat_seconds = heartbeat_seconds
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()
        self.seen: Counter[str] = Counter()
        """How often bots did each thing: IDENTIFY, RESUME, HEARTBEAT, ..."""
        self.bell = Bell()

    @property
    def online(self) -> bool:
        """Whether a bot is connected and identified."""
        return any(session.outbox is not None for session in self.sessions.values())

    def send(self, event: str, data: Json, *, guild: Guild | None = None, intent: int = 0) -> None:
        """Send an event to every session that has this server and asked for such events."""
        for session in self.sessions.values():
            if session.has(guild) and (not intent or session.intents & intent):
                session.send(event, data)

    def send_message(self, event: str, message: Message) -> None:
        """Send a message event, blanked where the bot may not read it."""
        guild = message.channel.guild
        intent = DIRECT_MESSAGES if guild is None else GUILD_MESSAGES
        if guild is not None and self.bot.id not in guild.members:
            return
        data = message.payload()
        if guild is not None:
            data["guild_id"] = str(guild.id)
            if not message.author.bot:
                data["member"] = guild.member_payload(message.author, with_user=False)
        own = message.author is self.bot or self.bot in message.mentions
        blank = {"content": "", "embeds": [], "attachments": [], "components": []}
        for session in self.sessions.values():
            if session.has(guild) and session.intents & intent:
                readable = own or guild is None or session.intents & MESSAGE_CONTENT
                session.send(event, data if readable else data | blank)

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it closes."""
        socket = web.WebSocketResponse(max_msg_size=0, timeout=1.0)
        await socket.prepare(request)
        here = Connection(socket, request.transport)
        self.connections.add(here)
        try:
            await here.send(Op.HELLO, {"heartbeat_interval": int(self.heartbeat_seconds * 1000)})
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._receive(here, json.loads(frame.data))
        finally:
            self.connections.discard(here)
            here.detach()
            self.bell.ring()
        return socket

    async def _receive(self, here: Connection, frame: Json) -> None:
        op, data = frame["op"], frame.get("d") or {}
        self.seen[Op(op).name if op in Op._value2member_map_ else str(op)] += 1
        if op == Op.HEARTBEAT:
            await here.send(Op.HEARTBEAT_ACK)
            self.bell.ring()
        elif op in (Op.IDENTIFY, Op.RESUME):
            if here.session is not None:
                await here.close(ALREADY_AUTHENTICATED, "Already authenticated.")
            elif data["token"] != self.token:
                await here.close(AUTHENTICATION_FAILED, "Authentication failed.")
            elif op == Op.IDENTIFY:
                await self._identify(here, data)
            else:
                await self._resume(here, data)
        elif here.session is None:
            await here.close(NOT_AUTHENTICATED, "Not authenticated.")
        elif op == Op.REQUEST_MEMBERS:
            self._send_members(here.session, data)
        elif op not in (Op.PRESENCE, Op.VOICE_STATE):
            await here.close(UNKNOWN_OPCODE, "Unknown opcode.")

    async def _identify(self, here: Connection, data: Json) -> None:
        intents = data["intents"]
        if intents & PRIVILEGED & ~self.privileged:
            await here.close(DISALLOWED_INTENTS, "Disallowed intent(s).")
            return
        for gone in [each.id for each in self.sessions.values() if each.outbox is None]:
            del self.sessions[gone]
        session = Session(intents, tuple(data.get("shard", (0, 1))))
        self.sessions[session.id] = session
        guilds = [
            guild
            for guild in self.world.guilds.values()
            if session.has(guild) and self.bot.id in guild.members
        ]
        ready = {
            "v": 10,
            "user": self.bot.payload(),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": list(session.shard),
            "application": {"id": str(self.bot.id), "flags": 0},
        }
        here.attach(session, after=0)
        session.send("READY", ready)
        if intents & GUILDS:
            for guild in guilds:
                available = {"unavailable": False}  # Tells it from one that the bot joins later.
                session.send("GUILD_CREATE", guild.payload(self.bot) | available)
        self.bell.ring()

    async def _resume(self, here: Connection, data: Json) -> None:
        session = self.sessions.get(data["session_id"])
        oldest = session.events[0][0] if session is not None and session.events else 1
        if session is None or data["seq"] + 1 < oldest:
            await here.send(Op.INVALID_SESSION, data=False)
            return
        here.attach(session, after=data["seq"])
        session.send("RESUMED", {})
        self.bell.ring()

    def _send_members(self, session: Session, data: Json) -> None:
        guild = self.world.guilds[int(data["guild_id"])]
        wanted = {int(user_id) for user_id in data.get("user_ids", ())}
        prefix = data.get("query", "").lower()
        found = [
            guild.member_payload(user)
            for user, _ in guild.members.values()
            if (user.id in wanted if wanted else user.name.lower().startswith(prefix))
        ]
        answer = {"guild_id": str(guild.id), "members": found, "chunk_index": 0, "chunk_count": 1}
        session.send("GUILD_MEMBERS_CHUNK", answer | {"nonce": data.get("nonce")})

    async def drop(self, code: int = 4000) -> None:
        """Close every connection; bots may resume, unless `code` forbids it."""
        for connection in list(self.connections):
            await connection.close(code)

    def abort(self) -> None:
        """Cut every connection without a word, as a broken network does."""
        for connection in self.connections:
            if connection.transport is not None:
                connection.transport.abort()

    async def ask_to_reconnect(self) -> None:
        """Tell every bot to come back on a new connection, as Discord does before a restart."""
        for connection in list(self.connections):
            await connection.send(Op.RECONNECT)

    async def invalidate(self) -> None:
        """Forget every session, so that bots have to identify again."""
        self.sessions.clear()
        for connection in list(self.connections):
            await connection.send(Op.INVALID_SESSION, data=False)
