"""People as a test lets them read and write: in channels, in threads, in direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.loopback.commands import NotPossible
from tests.support.loopback.replies import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.support.loopback.messages import Message
    from tests.support.loopback.server import LoopbackDiscord
    from tests.support.loopback.typing_in import File
    from tests.support.loopback.world import Channel, Guild, User

MOST_CHARACTERS = 4000


class Speaker:
    """Somebody who reads and writes messages."""

    def __init__(self, discord: LoopbackDiscord, user: User, guild: Guild | None) -> None:
        self.discord, self.user, self.guild = discord, user, guild

    def __repr__(self) -> str:
        return f"<Person {self.user.name}>"

    @property
    def id(self) -> int:
        """Their user id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """How a message names them."""
        return f"<@{self.user.id}>"

    @property
    def dm(self) -> Channel:
        """Their direct messages with the bot."""
        return self.discord.world.dm(self.user, self.discord.bot)

    @property
    def channel(self) -> Channel:
        """Where they are unless told otherwise: their server's first channel, else the DM."""
        return self.guild.channel if self.guild is not None else self.dm

    def sees(self, reply: Reply | Message) -> bool:
        """Whether this person can read a message."""
        message = reply.message if isinstance(reply, Reply) else reply
        if message.deleted or not message.channel.open_to(self.user):
            return False
        return message.only_for in (None, self.user)

    def reads(self, where: Channel | None = None) -> list[Reply]:
        """All that the bot wrote there and this person can see, oldest first."""
        messages = (where or self.channel).messages.values()
        mine = (message for message in messages if message.author is self.discord.bot)
        return [
            Reply(self.discord, message, message.interaction)
            for message in mine
            if self.sees(message)
        ]

    async def hears(
        self,
        where: Channel | None = None,
        condition: Callable[[Reply], object] = bool,
        seconds: float | None = None,
    ) -> Reply:
        """Wait until the bot has written something there that is as `condition` wants it.

        Raises:
            TimeoutError: It had not within `seconds` (the server's patience).
        """
        channel = where or self.channel
        wait = self.discord.patience if seconds is None else seconds

        def found() -> Reply | None:
            return next((each for each in reversed(self.reads(channel)) if condition(each)), None)

        return await channel.bell.until(found, wait)

    async def say(
        self,
        where: Channel,
        text: str,
        *,
        mention: User | Speaker | None = None,
        reply_to: Reply | Said | Message | None = None,
        ping: bool = True,
        files: Sequence[File] = (),
    ) -> Said:
        """Write a message, with a mention in front or in reply to another.

        Args:
            where: A channel, a thread, or `person.dm`.
            text: What they write.
            mention: Whom to mention in front of it.
            reply_to: The message that it answers.
            ping: Whether the reply pings its author, as Discord does unless switched off.
            files: What they attach.

        Raises:
            NotPossible: They cannot write there, or not that much, or nothing.
        """
        content = text if mention is None else f"<@{mention.id}> {text}"
        if not where.open_to(self.user):
            raise NotPossible(f"{self.user.name} cannot write there")
        if len(content) > MOST_CHARACTERS or not (content.strip() or files):
            raise NotPossible(f"a message has 1 to {MOST_CHARACTERS} characters")
        target = reply_to.message if isinstance(reply_to, Reply | Said) else reply_to
        # Replying to an interaction's answer pings nobody: it counts as a webhook's message.
        pingable = target is not None and target.interaction is None
        allowed = {"parse": ["users", "roles", "everyone"], "replied_user": ping and pingable}
        attachments = [self.discord.store_file(where, each.name, each.content) for each in files]
        body = {"content": content, "attachments": attachments, "allowed_mentions": allowed}
        message = self.discord.posting.create(where, self.user, body, reference=target)
        return Said(self.discord, message)

    def dismiss(self, reply: Reply) -> None:
        """Make an ephemeral answer go away; the bot can no longer change it."""
        if reply.message.only_for is not self.user:
            raise NotPossible(f"{self.user.name} can dismiss only what nobody else sees")
        self.discord.posting.delete(reply.message)


class Said:
    """A message that somebody wrote, and the bot's way of answering it."""

    def __init__(self, discord: LoopbackDiscord, message: Message) -> None:
        self.discord, self.message = discord, message

    def edit(self, text: str) -> None:
        """Change what was written."""
        self.discord.posting.edit(self.message, {"content": text})

    def delete(self) -> None:
        """Take it back."""
        self.discord.posting.delete(self.message)

    async def answer(self, seconds: float | None = None) -> Reply:
        """The bot's first message after this one in the same place.

        Raises:
            TimeoutError: None came within `seconds` (the server's patience).
        """
        discord, channel = self.discord, self.message.channel

        def following() -> Message | None:
            found = None
            for message in reversed(channel.messages.values()):
                if message.id <= self.message.id:
                    break
                own = message.author is discord.bot and message.interaction is None
                found = message if own and not message.deleted else found
            return found

        wait = discord.patience if seconds is None else seconds
        return Reply(discord, await channel.bell.until(following, wait))
