"""People as a test drives them: they type commands, press buttons and fill in forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.loopback import forms
from tests.support.loopback.commands import Filled, Menu, NotPossible, demand_offered, find
from tests.support.loopback.interactions import Kind
from tests.support.loopback.replies import Modal, Reply
from tests.support.loopback.talking import Speaker
from tests.support.loopback.typing_in import Choice, Typist, resolve
from tests.support.loopback.waiting import first_answer, outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.support.loopback.interactions import Interaction
    from tests.support.loopback.messages import Message
    from tests.support.loopback.typing_in import Uploader
    from tests.support.loopback.world import Channel, Json


class Person(Speaker):
    """Somebody using Discord; what they do is what Discord's own client would let them do.

    `forged=True` skips what only that client checks: permissions, visibility, disabled buttons.
    """

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
        return await outcome(self.discord, self._act(Kind.COMMAND, where, data), settle=settle)

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
        await first_answer(self.discord, interaction)
        return [Choice(self._in_my_language(each), each["value"]) for each in interaction.choices]

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
        return await outcome(self.discord, self._act(Kind.COMMAND, where, data))

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
        data = forms.pressed(reply, label, custom_id, nth, forged=forged)
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
        data = forms.selected(reply, values, custom_id, forged=forged)
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
        return await outcome(self.discord, interaction, settle=settle)

    # -- what all of it comes down to --------------------------------------------------------

    def _offered(self, name: str, kind: Menu, where: Channel, *, forged: bool = False) -> Filled:
        filled = find(self.discord.commands, name, kind, where.guild)
        if not forged:
            demand_offered(filled.command, self.user, where, self.discord.bot)
        return filled

    def _in_my_language(self, choice: Json) -> str:
        localized = choice.get("name_localizations") or {}
        return str(localized.get(self.user.locale, choice["name"]))

    def _uploader(self, where: Channel) -> Uploader:
        return lambda name, content: self.discord.store_file(where, name, content)

    def _act(self, kind: Kind, where: Channel, data: Json, **more: Any) -> Interaction:
        return self.discord.interact(kind, self.user, where, data, **more)

    async def _use(self, reply: Reply, data: Json, *, forged: bool, settle: bool) -> Any:
        message = reply.message
        if not forged and not self.sees(message):
            raise NotPossible(f"{self.user.name} does not see that message")
        interaction = self._act(Kind.COMPONENT, message.channel, data, message=message)
        return await outcome(self.discord, interaction, settle=settle)
