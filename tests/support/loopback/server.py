"""A Discord on 127.0.0.1: everything that a bot needs of it, and a test's handles on it."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Self

from aiohttp import web

from tests.support.loopback import refusals
from tests.support.loopback.clients import redirected
from tests.support.loopback.files import attachment_payload
from tests.support.loopback.gateway import Gateway
from tests.support.loopback.interactions import Interaction, Kind
from tests.support.loopback.people import Person
from tests.support.loopback.posting import Posting
from tests.support.loopback.refusals import Refused, Rejection
from tests.support.loopback.rest import PREFIX, Rest
from tests.support.loopback.routes import ROUTES
from tests.support.loopback.schema import Schema
from tests.support.loopback.town import Town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    import discord as discord_py

    from tests.support.loopback.messages import Message
    from tests.support.loopback.world import Channel, Guild, Json, User

MAX_REQUEST_BYTES = 64 * 1024 * 1024
STARTING_SECONDS = 30.0
BOT_TOKEN = "loopback.bot.token"  # noqa: S105 - opens nothing but this server


class LoopbackDiscord(Town):
    """A Discord for one bot; `async with` it, make servers and members, and point a bot at it.

    Args:
        bot_name: The bot's name.
        openapi: Discord's OpenAPI description; without it bodies are checked by the rules alone.
        privileged_intents: Bits of the privileged intents that are switched on.
        heartbeat_seconds: How often the bot must send a heartbeat.
        requests_per_second: More than so many are turned down with 429; Discord's limit is 50.
            None lets everything through, for measuring.
        checks_itself: Whether its own answers are held against Discord's description too.

    Attributes:
        violations: Requests that broke a rule or departed from Discord's description. A test
            that wants none asserts that this is empty.
        rejections: All requests that were refused, the harmless ones too.
        pings: Every message of the bot's that pinged somebody, and whom.
        calls: How often each endpoint was called.
        clock: Discord's time; `clock.advance(900)` lets tokens run out.
        patience: Seconds that people wait for the bot to finish what it began.
    """

    def __init__(
        self,
        bot_name: str = "Matinee",
        *,
        openapi: Path | None = None,
        privileged_intents: int = 0,
        heartbeat_seconds: float = 41.25,
        requests_per_second: int | None = None,
        checks_itself: bool = False,
    ) -> None:
        super().__init__(bot_name)
        self.token = BOT_TOKEN
        self.commands: dict[int, dict[int, Json]] = {}
        """Registered commands by server (0: global) and id."""
        self.interactions: dict[str, Interaction] = {}
        self.violations: list[Rejection] = []
        self.rejections: list[Rejection] = []
        self.calls: Counter[str] = Counter()
        self.patience = 10.0
        self.schema = Schema(openapi)
        self.checks_itself = checks_itself
        self.gateway = Gateway(
            self.world,
            self.bot,
            self.token,
            privileged=privileged_intents,
            heartbeat_seconds=heartbeat_seconds,
        )
        self.posting = Posting(self)
        self.pings = self.posting.pings
        self.rest = Rest(self, requests_per_second=requests_per_second)
        self._runner: web.AppRunner | None = None
        self._origin = ""

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=MAX_REQUEST_BYTES)
        app.router.add_get("/gateway", self.gateway.connect)
        app.router.add_get("/gateway/", self.gateway.connect)
        app.router.add_get("/attachments/{channel_id}/{file_id}/{name}", self._download)
        self.rest.add_to(app, ROUTES)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._origin = f"127.0.0.1:{self._runner.addresses[0][1]}"
        self.gateway.url = self.gateway_url
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.drop(1001)
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """What discord.py's `Route.BASE` has to be."""
        return f"http://{self._origin}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        """What discord.py's `DiscordWebSocket.DEFAULT_GATEWAY` has to be."""
        return f"ws://{self._origin}/gateway"

    @property
    def environment(self) -> dict[str, str]:
        """The settings that point a bot in another process here."""
        return {
            "DISCORD_TOKEN": self.token,
            "DISCORD_API_URL": self.api_url,
            "DISCORD_GATEWAY_URL": self.gateway_url,
        }

    def member(
        self,
        guild: Guild | None,
        who: str | Person,
        *,
        manage_guild: bool = False,
        locale: str = "en-US",
    ) -> Person:
        """A person, in `guild` (None: only in DMs); pass a `Person` to bring them along."""
        user = who.user if isinstance(who, Person) else self.add_user(who, locale=locale)
        if guild is not None:
            self.join(guild, user, manage_guild=manage_guild)
        return Person(self, user, guild)

    # -- what people do ----------------------------------------------------------------------

    def interact(
        self,
        kind: Kind,
        user: User,
        channel: Channel,
        data: Json,
        *,
        message: Message | None = None,
        trigger: Interaction | None = None,
        option: Json | None = None,
    ) -> Interaction:
        """Send an interaction, whatever it is; nothing is checked, so it may be forged."""
        interaction = Interaction(
            self.world.snowflake(), self.bot.id, kind, user, channel, data, self.clock.now()
        )
        interaction.message, interaction.trigger = message, trigger
        interaction.option = option or {}
        self.interactions[interaction.token] = interaction
        payload = interaction.payload(self.bot)
        self.gateway.send("INTERACTION_CREATE", payload, guild=channel.guild)
        return interaction

    # -- bots --------------------------------------------------------------------------------

    @asynccontextmanager
    async def running(self, client: discord_py.Client) -> AsyncIterator[discord_py.Client]:
        """Run a client of this process until the block ends; it is ready inside.

        Raises:
            TimeoutError: It was not ready within `STARTING_SECONDS`.
        """
        with redirected(self.api_url, self.gateway_url):
            task = asyncio.create_task(client.start(self.token))
            ready = asyncio.create_task(client.wait_until_ready())
            try:
                first = asyncio.FIRST_COMPLETED
                await asyncio.wait({task, ready}, return_when=first, timeout=STARTING_SECONDS)
                if task.done():
                    await task
                if not ready.done():
                    raise TimeoutError("the client did not get ready")
                yield client
            finally:
                ready.cancel()
                await client.close()
                with suppress(asyncio.CancelledError):
                    await task

    async def ready(self, seconds: float = STARTING_SECONDS) -> None:
        """Wait until a bot is connected and identified.

        Raises:
            TimeoutError: None was within `seconds`.
        """
        await self.gateway.bell.until(lambda: self.gateway.online, seconds)

    # -- trouble -----------------------------------------------------------------------------

    def fail(
        self,
        method: str,
        template: str,
        *,
        status: int,
        code: int = 0,
        times: int = 1,
        retry_after: float | None = None,
    ) -> None:
        """Make the next calls of an endpoint fail: 500s, 403s, or 429s with `retry_after`."""
        text = f"{status}: told to fail"
        refusal = Refused(code, status=status, message=text, retry_after=retry_after)
        self.rest.failures.setdefault((method, template), []).extend([refusal] * times)

    @contextmanager
    def expecting(self, *codes: int) -> Iterator[None]:
        """Forgive violations with these codes inside the block, where a test provokes them.

        Raises:
            AssertionError: One of them did not happen.
        """
        before = len(self.violations)
        happened: set[int] = set()
        try:
            yield
        finally:
            provoked = self.violations[before:]
            happened.update(each.code for each in provoked)
            self.violations[before:] = [each for each in provoked if each.code not in codes]
        missing = [refusals.TEXTS.get(code, code) for code in codes if code not in happened]
        assert not missing, f"the bot was expected to earn {missing}"

    # -- files -------------------------------------------------------------------------------

    def store_file(self, channel: Channel, name: str, content: bytes) -> Json:
        """Put a file where it can be downloaded, as an attachment object."""
        file_id = self.world.snowflake()
        self.world.files[file_id] = content
        url = f"http://{self._origin}/attachments/{channel.id}/{file_id}/{name}"
        return attachment_payload(file_id, url, name, content)

    async def _download(self, request: web.Request) -> web.Response:
        content = self.world.files.get(int(request.match_info["file_id"]))
        return web.Response(status=404) if content is None else web.Response(body=content)
