"""The bot on Discord: connects, hands its cogs the services, and leaves in good order.

References:
    discord.py, examples/advanced_startup.py: resources are owned by an `async with` around it.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from contextlib import ExitStack, contextmanager, suppress
from math import isfinite
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import pictures
from bot.cogs.admin import AdminCog
from bot.cogs.answering import put, refuse, texts_of
from bot.cogs.exploring import ExploringCog
from bot.cogs.helping import HelpCog
from bot.cogs.library import LibraryCog
from bot.cogs.meeting import MeetingCog
from bot.cogs.mentioning import MentioningCog
from bot.cogs.menus import menus_of
from bot.cogs.onboarding import OnboardingCog
from bot.cogs.personal import PersonalCog
from bot.cogs.portraits import PortraitsCog
from bot.cogs.pressing import items_of
from bot.cogs.privacy import PrivacyCog
from bot.cogs.rating import RatingCog
from bot.cogs.recommending import RecommendingCog
from bot.cogs.registry import Registry
from bot.cogs.talking import TalkingCog
from bot.cogs.translating import CommandTranslator
from bot.errors import HostError, TrainingElsewhere
from bot.health import BEAT_SECONDS, Health, leave
from bot.jobs import scheduled
from bot.locks import Taken, alone
from bot.replies import Refusal, TrainingFinished, TrainingUpdate
from bot.texts import read_all
from bot.views.refusal import refusal

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bot.application import Application
    from bot.settings import Settings

log = logging.getLogger(__name__)


# It never speaks, so what is missing for that is no news to a host.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class CommandTree(app_commands.CommandTree["MatineeBot"]):
    """Commands for everywhere the bot can be used, whose failures end in one clear sentence."""

    def __init__(self, client: MatineeBot) -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
        )

    async def on_error(
        self,
        interaction: discord.Interaction[MatineeBot],
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        """Tell the member, and log what the member cannot mend."""
        await refuse(interaction, error)


class MatineeBot(commands.AutoShardedBot):
    """Matinee's face on Discord.

    Args:
        app: The services; they outlive the bot.
    """

    def __init__(self, app: Application) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=CommandTree,
            intents=discord.Intents(guilds=True, dm_messages=True, guild_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.app = app
        self._templates: list[re.Pattern[str]] = []
        self._news = asyncio.Event()
        self.registry = Registry(app.settings.home / "commands.json")

    async def setup_hook(self) -> None:
        """Add the commands and the buttons, and tell Discord if they changed."""
        pictures.warm_up()
        await self.add_cogs()
        guild = self.app.settings.dev_guild
        await self.registry.sync(self.tree, discord.Object(guild) if guild else None)

    async def add_cogs(self) -> None:
        """Add the commands, in every language, and the buttons; Discord hears nothing of it."""
        for cog in (
            OnboardingCog(self.app),
            RatingCog(self.app),
            LibraryCog(self.app),
            RecommendingCog(self.app),
            ExploringCog(self.app),
            PortraitsCog(self.app),
            PersonalCog(self.app),
            PrivacyCog(self.app),
            MeetingCog(self.app),
            MentioningCog(self.app),
            TalkingCog(self.app, self),
            HelpCog(self.app, self.registry),
            AdminCog(self.app, self.registry),
        ):
            await self.add_cog(cog)
            for command in menus_of(cog):
                self.tree.add_command(command)
            items = tuple(items_of(cog))
            self.add_dynamic_items(*items)
            self._templates += [item.__discord_ui_compiled_template__ for item in items]
        await asyncio.to_thread(read_all)
        await self.tree.set_translator(CommandTranslator())

    async def on_ready(self) -> None:
        """Say so in the log; Discord may call this again after a reconnection."""
        self._news.set()
        gc.freeze()  # Commands and texts stay as well; to look them through would hold all up.
        log.info("on Discord as %s, in %d servers", self.user, len(self.guilds))
        if not self.guilds and self.application_id is not None:
            invitation = discord.utils.oauth_url(
                self.application_id, scopes=("bot", "applications.commands")
            )
            log.info("invite me to your server: %s", invitation)

    async def on_shard_resumed(self, _: int) -> None:
        """A connection stands again."""
        self._news.set()

    async def on_shard_disconnect(self, _: int) -> None:
        """A connection is lost; discord.py goes on trying."""
        self._news.set()

    async def tell_health(self) -> None:
        """Write down how the bot is, now and again and whenever a connection changes."""
        home = self.app.settings.home
        try:
            while True:
                self._news.clear()
                try:
                    await asyncio.to_thread(self._health().write, home)
                except OSError as error:
                    log.warning("how the bot is cannot be written down: %s", error)
                with suppress(TimeoutError):
                    async with asyncio.timeout(BEAT_SECONDS):
                        await self._news.wait()
        finally:
            leave(home)

    def _health(self) -> Health:
        shards = self.shards.values()
        return Health(
            at=time.time(),
            connected=self.is_ready() and not any(shard.is_closed() for shard in shards),
            latency=self.latency if shards and isfinite(self.latency) else None,
            servers=len(self.guilds),
            model=self.app.recommending.ready,
        )

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer controls that no method handles any more; all others have been taken care of."""
        data: Any = interaction.data or {}
        if interaction.type is discord.InteractionType.component and not any(
            template.fullmatch(str(data.get("custom_id"))) for template in self._templates
        ):
            reply = Refusal("refused-old-button", {})
            await put(interaction, refusal(reply, texts_of(interaction)))

    async def on_message(self, message: discord.Message, /) -> None:
        """There are no commands by message; what is said to the bot, `TalkingCog` hears."""


async def run_discord(app: Application) -> None:
    """Be on Discord until cancelled.

    Raises:
        HostError: Discord does not let the bot in, or cannot be reached.
    """
    settings = app.settings
    if settings.discord_token is None:
        raise HostError(
            "There is no Discord token.",
            "Put DISCORD_TOKEN=… into .env (README.md says where to get one), or use the terminal.",
        )
    _point_at(settings)
    with _only_one(settings), scheduled(app.training):
        async with MatineeBot(app) as bot:
            beside = (
                asyncio.create_task(_train_if_needed(app), name="first training"),
                asyncio.create_task(bot.tell_health(), name="health"),
            )
            try:
                await _connected(bot, settings.discord_token.get_secret_value())
            finally:
                for task in beside:
                    task.cancel()
                await asyncio.wait(beside)


@contextmanager
def _only_one(settings: Settings) -> Iterator[None]:
    """See that no other process answers from this home: each command would be answered twice.

    Raises:
        HostError: One does.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(alone(settings.discord_lock))
        except Taken:
            raise HostError(
                f"Another Matinee is on Discord from {settings.home} already.",
                "Stop that one first, or name another folder in MATINEE_HOME.",
            ) from None
        yield


async def _train_if_needed(app: Application) -> None:
    """Train if the model is missing or too old, and keep the host posted.

    The training goes on by itself, and the bot answers meanwhile; this starts and follows it.
    """
    try:
        events = await app.training.ensure_fresh()
        if events is None:
            return
        stage = ""
        async for event in events:
            if isinstance(event, TrainingUpdate) and event.progress.stage != stage:
                stage = event.progress.stage
                log.info("training: %s", stage)
            elif isinstance(event, TrainingFinished):
                log.info("training: %s %s", event.run.state, event.run.failure)
    except TrainingElsewhere:
        log.info("another process on this home is training; its model will be used here as well")
    except Exception:
        log.exception("the training at the start failed")


async def _connected(bot: MatineeBot, token: str) -> None:
    """Log in and stay, with each way of being turned away told in words."""
    try:
        await bot.start(token)
    except discord.LoginFailure as error:
        raise HostError(
            "Discord does not accept the token.",
            "Copy it again from discord.com/developers, your application, Bot, into DISCORD_TOKEN.",
        ) from error
    except discord.PrivilegedIntentsRequired as error:
        raise HostError(
            "Discord refuses the intents that the bot asks for.",
            "It needs no privileged ones; check that DISCORD_TOKEN belongs to a bot of your own.",
        ) from error
    except (discord.HTTPException, discord.GatewayNotFound, discord.ConnectionClosed) as error:
        raise HostError(
            f"Discord turned the bot away ({error}).", "Try again in a few minutes."
        ) from error
    except (aiohttp.ClientError, OSError) as error:
        raise HostError(
            f"Discord cannot be reached ({error}).",
            "Check the network, and DISCORD_API_URL if you set it.",
        ) from error


def _point_at(settings: Settings) -> None:
    """Point discord.py at another server where the settings name one."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)
