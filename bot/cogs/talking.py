"""Talk: messages to the bot, and the buttons of its answers.

Heard are direct messages, messages that mention the bot, and replies to it that ping: exactly
those whose words Discord hands out without a privileged intent.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.cogs.answering import Show, answer, explain, member_of, texts_of
from bot.cogs.pressing import chosen, pressed
from bot.conversation.acts import Say, Word
from bot.domain import Platform
from bot.views import talkcontrols
from bot.views.refusal import refusal
from bot.views.talking import talk
from bot.views.wording import texts_for

if TYPE_CHECKING:
    from bot.application import Application
    from bot.texts import Texts
    from bot.views.layout import Layout
    from bot.views.talkcontrols import Said

log = logging.getLogger(__name__)

PATIENCE = 0.3
"""Seconds after which the bot is seen typing: below that an answer comes sooner than the sign."""

WAITING = 3
"""Messages of one member in one channel that wait for their turn; more are not answered."""


LANGUAGES_KEPT = 10_000
"""Members whose language is remembered from what they pressed last."""


class TalkingCog(commands.Cog):
    """Talks with members.

    Args:
        app: The services.
        bot: Who is spoken to.
    """

    def __init__(self, app: Application, bot: discord.Client) -> None:
        self.app, self.bot = app, bot
        self._waiting: Counter[tuple[int, int]] = Counter()
        self._turns: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()
        self._languages: dict[int, str] = {}

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Remember which language a member's Discord speaks, for a message does not tell."""
        self._languages.pop(interaction.user.id, None)
        self._languages[interaction.user.id] = str(interaction.locale)
        if len(self._languages) > LANGUAGES_KEPT:
            del self._languages[next(iter(self._languages))]

    def _texts(self, message: discord.Message) -> Texts:
        """Texts in the author's language; where that is not known, in the server's."""
        guild = message.guild
        server = self.app.settings.language if guild is None else str(guild.preferred_locale)
        return texts_for(self._languages.get(message.author.id, server))

    # -- messages ------------------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer what is said to the bot."""
        words = _addressed(message, self.bot.user)
        if words is None:
            return
        key = (message.author.id, message.channel.id)
        if self._waiting[key] >= WAITING:
            log.info("a message was left unanswered: too many at once")
            return
        self._waiting[key] += 1
        turn = self._turns.setdefault(key, asyncio.Lock())
        try:
            async with turn:  # In the order in which they were written.
                await self._answer(message, words)
        finally:
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key]

    async def _answer(self, message: discord.Message, words: str) -> None:
        """One turn, answered with replies that ping nobody."""
        task = asyncio.ensure_future(self._turn(message, words))
        try:
            await asyncio.wait({task}, timeout=PATIENCE)
            async with AsyncExitStack() as typing:
                if not task.done():
                    with suppress(discord.HTTPException):
                        await typing.enter_async_context(message.channel.typing())
                layouts = await task
        except Exception as error:  # noqa: BLE001 - told to the member and logged, all of it
            told = explain(error, "a message")
            layouts = [] if told is None else [refusal(told, self._texts(message))]
        finally:
            task.cancel()
        try:
            for layout in layouts:
                await message.channel.send(
                    view=layout,
                    reference=message.to_reference(fail_if_not_exists=False),
                    mention_author=False,
                )
        except discord.HTTPException as failure:
            log.warning("an answer could not be shown: %s", failure)

    async def _turn(self, message: discord.Message, words: str) -> list[Layout]:
        author, channel = str(message.author.id), str(message.channel.id)
        member = await self.app.member(Platform.DISCORD, author)
        alone = message.guild is None
        if words:
            replies = await self.app.talking.hear(member, channel, words, alone=alone)
        else:
            greeting = [Say(Word.GREETING)]
            replies = await self.app.talking.act(member, channel, greeting, alone=alone)
        return talk(replies, self._texts(message), author, public=not alone)

    # -- buttons -------------------------------------------------------------------------------

    @pressed(*talkcontrols.EVERY)
    async def said(self, interaction: discord.Interaction, control: Said) -> None:
        """On one's own talk the message goes on in its place, else beside it for one's own eyes."""
        message = interaction.message
        own = control.owner == str(interaction.user.id)
        private = message is not None and message.flags.ephemeral
        alone = not own or private or interaction.guild_id is None
        more: list[Layout] = []

        async def go_on() -> Layout:
            member = await member_of(self.app, interaction)
            act = control.chosen(chosen(interaction))
            channel = str(interaction.channel_id)
            replies = await self.app.talking.act(member, channel, [act], alone=alone)
            first, *others = talk(
                replies, texts_of(interaction), str(interaction.user.id), public=not alone
            )
            more.extend(others)
            return first

        await answer(interaction, go_on(), Show.IN_PLACE if own else Show.PRIVATELY)
        for layout in more:
            await interaction.followup.send(view=layout, ephemeral=not own or private)


def _addressed(message: discord.Message, me: discord.ClientUser | None) -> str | None:
    """What is said to the bot, without its name; None where it is not spoken to."""
    if me is None or message.author.bot or message.webhook_id is not None:
        return None
    if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
        return None
    if message.guild is not None and all(user.id != me.id for user in message.mentions):
        return None
    words = message.content
    for name in (f"<@{me.id}>", f"<@!{me.id}>"):
        words = words.replace(name, " ")
    return words.strip()
