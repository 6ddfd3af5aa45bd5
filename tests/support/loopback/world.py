"""What exists on the loopback Discord: users, servers, channels, messages and their ids.

Each thing knows its own JSON as API v10 sends it. Permissions are Discord's bit sets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.loopback.clock import Bell

if TYPE_CHECKING:
    from tests.support.loopback.clock import Clock
    from tests.support.loopback.messages import Message

Json = dict[str, Any]

DISCORD_EPOCH_MS = 1_420_070_400_000
MANAGE_GUILD = 1 << 5
EVERYONE = (1 << 10) | (1 << 11) | (1 << 14) | (1 << 15) | (1 << 16) | (1 << 31) | (1 << 38)
"""View, send, embed, attach, read history, use commands, send in threads."""

TEXT_CHANNEL, DM_CHANNEL, GROUP_CHANNEL, PUBLIC_THREAD = 0, 1, 3, 11


@dataclass(eq=False)
class User:
    """Somebody with an account, human or bot; `locale` is the language of their Discord."""

    id: int
    name: str
    bot: bool = False
    locale: str = "en-US"
    accepts_dms: bool = True

    def payload(self) -> Json:
        """The user object."""
        return {
            "id": str(self.id),
            "username": self.name.lower().replace(" ", "_"),
            "global_name": None if self.bot else self.name,
            "discriminator": "0000" if self.bot else "0",
            "avatar": None,
            "flags": 0,
            "public_flags": 0,
            "primary_guild": None,
            "bot": self.bot,
        }


@dataclass(eq=False)
class Role:
    """A role of a server."""

    id: int
    name: str
    permissions: int

    def payload(self) -> Json:
        """The role object."""
        return {
            "id": str(self.id),
            "name": self.name,
            "permissions": str(self.permissions),
            "position": 0 if self.name == "@everyone" else 1,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "icon": None,
            "unicode_emoji": None,
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }


@dataclass(eq=False)
class Channel:
    """Where messages stand: a server's text channel, a thread in one, or a DM."""

    id: int
    name: str
    kind: int = TEXT_CHANNEL
    guild: Guild | None = None
    recipients: list[User] = field(default_factory=list)
    parent: Channel | None = None
    created: str = ""
    messages: dict[int, Message] = field(default_factory=dict)
    typing: int = 0
    """How often the bot said that it is typing here."""
    bell: Bell = field(default_factory=Bell)

    @property
    def private(self) -> bool:
        """Whether this is a DM or a group, not a server's channel."""
        return self.guild is None

    def context(self, bot: User) -> int:
        """What kind of place this is: 0 a server, 1 a DM with the bot, 2 one without it."""
        if self.guild is not None:
            return 0
        return 1 if bot in self.recipients else 2

    def open_to(self, user: User) -> bool:
        """Whether `user` can read here."""
        if self.guild is not None:
            return user.id in self.guild.members
        return user in self.recipients

    def payload(self) -> Json:
        """The channel object."""
        base: Json = {"id": str(self.id), "type": self.kind, "flags": 0, "last_message_id": None}
        if self.guild is None:
            return base | {
                "recipients": [user.payload() for user in self.recipients if not user.bot]
            }
        base |= {"name": self.name, "guild_id": str(self.guild.id), "rate_limit_per_user": 0}
        if self.parent is not None:
            metadata = {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": self.created,
                "locked": False,
            }
            return base | {
                "parent_id": str(self.parent.id),
                "owner_id": str(self.guild.owner_id),
                "message_count": len(self.messages),
                "member_count": 2,
                "total_message_sent": len(self.messages),
                "thread_metadata": metadata,
            }
        return base | {
            "position": 0,
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "permission_overwrites": [],
        }


@dataclass(eq=False)
class Guild:
    """A server, with the members and roles it has."""

    id: int
    name: str
    owner_id: int
    joined: str
    locale: str = "en-US"
    roles: list[Role] = field(default_factory=list)
    channels: list[Channel] = field(default_factory=list)
    members: dict[int, tuple[User, list[Role]]] = field(default_factory=dict)

    @property
    def channel(self) -> Channel:
        """The channel that people use when none is named."""
        return self.channels[0]

    def permissions(self, user: User) -> int:
        """What `user` may do here; the owner may do everything."""
        if user.id == self.owner_id:
            return (1 << 53) - 1
        _, roles = self.members.get(user.id, (user, []))
        permissions = EVERYONE
        for role in roles:
            permissions |= role.permissions
        return permissions

    def member_payload(self, user: User, *, with_user: bool = True) -> Json:
        """The guild member object of `user`."""
        _, roles = self.members.get(user.id, (user, []))
        member: Json = {
            "nick": None,
            "avatar": None,
            "banner": None,
            "premium_since": None,
            "communication_disabled_until": None,
            "roles": [str(role.id) for role in roles],
            "joined_at": self.joined,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
        }
        return member | {"user": user.payload()} if with_user else member

    def payload(self, bot: User) -> Json:
        """The guild as GUILD_CREATE sends it: of its members only the bot."""
        threads = [channel for channel in self.channels if channel.parent is not None]
        return {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner_id),
            "preferred_locale": self.locale,
            "roles": [role.payload() for role in self.roles],
            "channels": [each.payload() for each in self.channels if each.parent is None],
            "threads": [thread.payload() for thread in threads],
            "members": [self.member_payload(bot)],
            "member_count": len(self.members),
            "features": [],
            "emojis": [],
            "stickers": [],
            "presences": [],
            "voice_states": [],
            "joined_at": self.joined,
            "large": False,
        }


class World:
    """Everything there is, by id, and the source of ids."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._counter = 0
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self._dms: dict[frozenset[int], Channel] = {}
        self.files: dict[int, bytes] = {}
        """What was uploaded, by attachment id."""

    def snowflake(self) -> int:
        """A new id: the time in its upper bits, a counter in its lower 22."""
        self._counter += 1
        milliseconds = int(self.clock.now() * 1000) - DISCORD_EPOCH_MS
        return (milliseconds << 22) | (self._counter & 0x3FFFFF)

    def dm(self, *people: User) -> Channel:
        """The DM channel between these people, opened when there is none."""
        key = frozenset(person.id for person in people)
        if key in self._dms:
            return self._dms[key]
        kind = DM_CHANNEL if len(people) == 2 else GROUP_CHANNEL
        channel = Channel(self.snowflake(), "", kind=kind, recipients=list(people))
        self.channels[channel.id] = self._dms[key] = channel
        return channel
