"""Servers, channels and people: founding them, and the gateway hearing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback.clock import Clock
from tests.support.loopback.world import (
    MANAGE_GUILD,
    PUBLIC_THREAD,
    Channel,
    Guild,
    Role,
    User,
    World,
)

if TYPE_CHECKING:
    from tests.support.loopback.gateway import Gateway


class Town:
    """The places and people of a Discord; the server is one, with a bot in it."""

    gateway: Gateway

    def __init__(self, bot_name: str) -> None:
        self.clock = Clock()
        self.world = World(self.clock)
        self.developer = self.add_user("Developer")
        self.bot = self.add_user(bot_name, bot=True)

    def guild(
        self, name: str = "Film club", *, locale: str = "en-US", has_bot: bool = True
    ) -> Guild:
        """A new server with a text channel; the bot is in it unless `has_bot` is False."""
        owner = self.add_user(f"{name} owner")
        guild = Guild(self.world.snowflake(), name, owner.id, self.clock.timestamp(), locale=locale)
        guild.roles.append(Role(guild.id, "@everyone", (1 << 31) | (1 << 11) | (1 << 10)))
        guild.members[owner.id] = (owner, [])
        self.world.guilds[guild.id] = guild
        self.channel(guild, "general")
        if has_bot:
            guild.members[self.bot.id] = (self.bot, [])
            self.gateway.send("GUILD_CREATE", guild.payload(self.bot), guild=guild)
        return guild

    def channel(self, guild: Guild, name: str) -> Channel:
        """Another text channel of a server."""
        channel = Channel(self.world.snowflake(), name, guild=guild)
        guild.channels.append(channel)
        self.world.channels[channel.id] = channel
        if self.bot.id in guild.members:
            self.gateway.send("CHANNEL_CREATE", channel.payload(), guild=guild)
        return channel

    def add_thread(self, parent: Channel, name: str, *, thread_id: int | None = None) -> Channel:
        """A public thread in a channel; one started from a message has that message's id."""
        thread = Channel(
            thread_id or self.world.snowflake(),
            name,
            kind=PUBLIC_THREAD,
            guild=parent.guild,
            parent=parent,
        )
        thread.created = self.clock.timestamp()
        self.world.channels[thread.id] = thread
        if parent.guild is not None:
            parent.guild.channels.append(thread)
            data = thread.payload() | {"newly_created": True}
            self.gateway.send("THREAD_CREATE", data, guild=parent.guild)
        return thread

    def join(self, guild: Guild, user: User, *, manage_guild: bool = False) -> None:
        """Make somebody a member of a server."""
        guild.members[user.id] = (user, [self._managers(guild)] if manage_guild else [])

    def remove_bot(self, guild: Guild) -> None:
        """Throw the bot out of a server."""
        del guild.members[self.bot.id]
        self.gateway.send("GUILD_DELETE", {"id": str(guild.id)}, guild=guild)

    def _managers(self, guild: Guild) -> Role:
        for role in guild.roles:
            if role.permissions & MANAGE_GUILD:
                return role
        role = Role(self.world.snowflake(), "Managers", MANAGE_GUILD)
        guild.roles.append(role)
        if self.bot.id in guild.members:
            data = {"guild_id": str(guild.id), "role": role.payload()}
            self.gateway.send("GUILD_ROLE_CREATE", data, guild=guild)
        return role

    def add_user(self, name: str, *, bot: bool = False, locale: str = "en-US") -> User:
        """Give somebody an account."""
        user = User(self.world.snowflake(), name, bot=bot, locale=locale)
        self.world.users[user.id] = user
        return user
