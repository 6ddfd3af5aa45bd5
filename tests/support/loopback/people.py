"""People as a test drives them: they type commands, press buttons, fill in forms and talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.loopback import forms
from tests.support.loopback.interactions import FIRST_ANSWER_SECONDS, Answer, Kind
from tests.support.loopback.refusals import Rejection
from tests.support.loopback.replies import Modal, Reply
from tests.support.loopback.rules.components import SELECTS, Part
from tests.support.loopback.typing_in import (
    Choice,
    Filled,
    Menu,
    NotPossible,
    Typist,
    find,
    resolve,
)
from tests.support.loopback.world import LOADING, Channel, Guild, Message, User

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.server import LoopbackDiscord
    from tests.support.loopback.world import Json


class Unanswered(AssertionError):
    """ "The application did not respond": the bot gave no valid first answer in time."""


class Person:
    """Somebody using Discord; what they do is what Discord's own client would let them do.

    `forged=True` skips what only that client checks: permissions, visibility, disabled buttons.
    """

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

    # -- commands ----------------------------------------------------------------------------

    async def slash(
        self,
        command: str,
        /,
        *,
        at: Channel | None = None,
        forged: bool = False,
        settle: bool = True,
        **options: Any,
    ) -> Any:
        """Send a command such as `rate` or `admin retrain`.

        Args:
            command: Its name, with the names of group and subcommand.
            at: The channel; their own when None.
            forged: Send it even where Discord would not offer it.
            settle: Wait past "is thinking" for what follows.
            options: By name; people, channels, roles, `File`s and `Choice`s as they are.

        Returns:
            A `Reply`, or a `Modal` where the bot opens one.

        Raises:
            NotPossible: Discord would not send this.
            Unanswered: The bot gave no valid first answer within three seconds.
        """
        where = at or self.channel
        filled = self._offered(command, Menu.SLASH, where, forged=forged)
        Typist(filled, where.guild, self._uploader(where)).fill(options)
        data = filled.data(guild=where.guild)
        return await self._outcome(self._act(Kind.COMMAND, where, data), settle=settle)

    async def autocomplete(
        self, command: str, /, *, at: Channel | None = None, focus: str = "", **options: Any
    ) -> list[Choice]:
        """What is offered while they type the last of `options` (or the one named `focus`).

        Raises:
            NotPossible: Discord would not ask for completion there.
            Unanswered: The bot gave no valid answer within three seconds.
        """
        where = at or self.channel
        filled = self._offered(command, Menu.SLASH, where)
        focused = focus or list(options)[-1]
        Typist(filled, where.guild, self._uploader(where)).fill(options, focused=focused)
        data = filled.data(guild=where.guild)
        interaction = self._act(Kind.AUTOCOMPLETE, where, data, option=filled.focused)
        await self._first_answer(interaction)
        locale = self.user.locale
        return [
            Choice((each.get("name_localizations") or {}).get(locale, each["name"]), each["value"])
            for each in interaction.choices
        ]

    async def menu(
        self, command: str, target: Person | Reply | Message, /, *, at: Channel | None = None
    ) -> Any:
        """Use a context menu command on somebody or on a message; returns as `slash` does."""
        where = at or self.channel
        if isinstance(target, Person):
            filled = self._offered(command, Menu.USER, where)
            key = resolve(target.user, where.guild, filled.resolved)
        else:
            message = target.message if isinstance(target, Reply) else target
            if not self.sees(message):
                raise NotPossible(f"{self.user.name} does not see that message")
            where = message.channel
            filled = self._offered(command, Menu.MESSAGE, where)
            key = str(message.id)
            filled.resolved["messages"] = {key: message.payload()}
        data = filled.data(guild=where.guild) | {"target_id": key}
        data.pop("options")
        return await self._outcome(self._act(Kind.COMMAND, where, data))

    # -- components --------------------------------------------------------------------------

    async def click(
        self,
        reply: Reply,
        *,
        label: str = "",
        custom_id: str = "",
        nth: int = 0,
        forged: bool = False,
        settle: bool = True,
    ) -> Any:
        """Press a button, named by its label (or emoji, or part of one) or its custom id.

        Args:
            reply: The message that it is on.
            label: What is written on it; the whole text wins over a part.
            custom_id: Its custom id instead; forged ones need not be on the message.
            nth: Which of several with that label, from 0.
            forged: Press it even if it is disabled, absent, or on somebody else's message.
            settle: Wait past the acknowledgement for what follows.

        Returns:
            A `Reply` (the same message when it was changed in place), or a `Modal`.
        """
        if not (forged and custom_id):
            button = forms.button(reply, label, custom_id, nth)
            custom_id = button.custom_id
            if not forged and (button.disabled or not custom_id):
                raise NotPossible(f"the button {button.label!r} cannot be pressed")
        data: Json = {"component_type": int(Part.BUTTON), "custom_id": custom_id}
        return await self._use(reply, data, forged=forged, settle=settle)

    async def select(
        self,
        reply: Reply,
        values: Sequence[Any],
        *,
        custom_id: str = "",
        forged: bool = False,
        settle: bool = True,
    ) -> Any:
        """Choose in a select: options by label or value, or people, roles and channels.

        Returns:
            A `Reply` (the same message when it was changed in place), or a `Modal`.
        """
        resolved: Json = {}
        if forged and custom_id:
            chosen, kind = [str(value) for value in values], int(Part.STRING_SELECT)
        else:
            select = forms.select(reply, custom_id)
            if select.disabled and not forged:
                raise NotPossible("that select is disabled")
            custom_id, kind = select.custom_id, select.kind
            chosen = forms.chosen(select, values, reply.message.channel.guild, resolved)
        data: Json = {"component_type": kind, "custom_id": custom_id, "values": chosen}
        if kind in SELECTS - {int(Part.STRING_SELECT)}:
            data["resolved"] = resolved
        return await self._use(reply, data, forged=forged, settle=settle)

    async def submit(self, modal: Modal, values: Mapping[str, Any], *, settle: bool = True) -> Any:
        """Send a modal back, its fields named by label or custom id.

        Raises:
            NotPossible: A required field is missing, or a text too short or too long.
        """
        opened = modal.interaction
        data = forms.filled_modal(modal, values, self._uploader(opened.channel))
        interaction = self._act(
            Kind.MODAL, opened.channel, data, message=opened.message, trigger=opened
        )
        return await self._outcome(interaction, settle=settle)

    # -- talking -----------------------------------------------------------------------------

    async def say(
        self,
        where: Channel,
        text: str,
        *,
        mention: User | Person | None = None,
        reply_to: Reply | Message | None = None,
        ping: bool = True,
    ) -> Said:
        """Write a message, with a mention in front or in reply to another.

        Args:
            where: A channel, a thread, or `person.dm`.
            text: What they write.
            mention: Whom to mention in front of it.
            reply_to: The message that it answers.
            ping: Whether the reply pings its author, as Discord does unless switched off.
        """
        if not where.open_to(self.user):
            raise NotPossible(f"{self.user.name} cannot write there")
        target = reply_to.message if isinstance(reply_to, Reply) else reply_to
        content = text if mention is None else f"<@{mention.id}> {text}"
        # Replying to an interaction's answer pings nobody: it counts as a webhook's message.
        pingable = target is not None and target.interaction is None
        allowed = {"parse": ["users", "roles", "everyone"], "replied_user": ping and pingable}
        body = {"content": content, "allowed_mentions": allowed}
        message = self.discord.posting.create(where, self.user, body, reference=target)
        return Said(self, message)

    # -- what all of it comes down to --------------------------------------------------------

    def _offered(self, name: str, kind: Menu, where: Channel, *, forged: bool = False) -> Filled:
        filled = find(self.discord.commands, name, kind, where.guild)
        if forged:
            return filled
        contexts = filled.command["contexts"]
        context = 0 if where.guild is not None else 1
        if contexts is not None and context not in contexts:
            raise NotPossible(f"{name!r} is not offered in {where.name or 'a DM'}")
        needed = int(filled.command["default_member_permissions"] or 0)
        if where.guild is not None and needed & ~where.guild.permissions(self.user):
            raise NotPossible(f"{self.user.name} may not use {name!r}")
        return filled

    def _uploader(self, where: Channel) -> Any:
        return lambda name, content: self.discord.store_file(where, name, content)

    def _act(self, kind: Kind, where: Channel, data: Json, **more: Any) -> Interaction:
        return self.discord.interact(kind, self.user, where, data, **more)

    async def _use(self, reply: Reply, data: Json, *, forged: bool, settle: bool) -> Any:
        message = reply.message
        if not forged and not self.sees(message):
            raise NotPossible(f"{self.user.name} does not see that message")
        interaction = self._act(Kind.COMPONENT, message.channel, data, message=message)
        return await self._outcome(interaction, settle=settle)

    async def _first_answer(self, interaction: Interaction) -> None:
        """Wait for a valid first answer.

        Raises:
            Unanswered: None came in time, or what came was refused.
        """
        answered = lambda: interaction.answer or interaction.refused  # noqa: E731 - one thought
        try:
            await interaction.bell.until(answered, FIRST_ANSWER_SECONDS)
        except TimeoutError:
            what = f"{interaction.kind.name} {interaction.data.get('name', '')}".strip()
            lost = Rejection("INTERACTION", what, 0, 0, "not answered within 3 seconds")
            self.discord.violations.append(lost)
            raise Unanswered(f"{lost}; data: {interaction.data}") from None
        if interaction.answer is None:
            raise Unanswered(f"the bot's answer was refused: {interaction.refused}")

    async def _outcome(self, interaction: Interaction, *, settle: bool = True) -> Any:
        await self._first_answer(interaction)
        if interaction.answer is Answer.MODAL:
            return Modal(interaction)
        if not settle:
            assert interaction.original is not None
            return Reply(self.discord, interaction.original, interaction)
        shown = await interaction.bell.until(lambda: _shown(interaction), self.discord.patience)
        return Reply(self.discord, shown, interaction)


class Said:
    """A message that somebody wrote, and the bot's way of answering it."""

    def __init__(self, person: Person, message: Message) -> None:
        self.person, self.message = person, message

    async def answer(self, seconds: float | None = None) -> Reply:
        """The bot's first message after this one in the same place.

        Raises:
            TimeoutError: None came within `seconds` (the server's patience).
        """
        discord, channel = self.person.discord, self.message.channel

        def following() -> Message | None:
            later = (m for m in channel.messages.values() if m.id > self.message.id)
            mine = (m for m in later if m.author is discord.bot and m.only_for is None)
            return next((m for m in mine if m.interaction is None and not m.deleted), None)

        wait = discord.patience if seconds is None else seconds
        return Reply(discord, await channel.bell.until(following, wait))


def _shown(interaction: Interaction) -> Message | None:
    """The message to look at, once there is more than an acknowledgement."""
    original = interaction.original
    if interaction.answer is Answer.DEFERRED_UPDATE and not interaction.touched:
        return None
    if interaction.answer is Answer.DEFERRED_UPDATE and interaction.followups:
        return interaction.followups[0]
    if original is not None and not original.deleted and not original.flags & LOADING:
        return original
    return interaction.followups[0] if interaction.followups else None
