"""The HTTP side: who may call, what the body holds, and how answers look on the wire.

Handlers are plain functions from a `Call` to JSON; each is one step of Discord's state that
nothing can come between.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.support.loopback import refusals
from tests.support.loopback.refusals import Fault, Refused, Rejection

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.support.loopback.server import LoopbackDiscord

PREFIX = "/api/v10"
_FILE_FIELD = re.compile(r"files\[(\d+)\]")
_UNAUTHORIZED, _NO_ROUTE = 401, 404


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a multipart request."""

    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """One request, parsed."""

    discord: LoopbackDiscord
    params: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: dict[str, Upload] = field(default_factory=dict)

    def id(self, name: str) -> int:
        """A snowflake from the path."""
        return int(self.params[name])


@dataclass(frozen=True, slots=True)
class Route:
    """An endpoint of API v10; `template` is its path in Discord's own description."""

    method: str
    template: str
    handler: Callable[[Call], Any]
    open: bool = False
    """Needs no bot token, since the path holds an interaction's."""


class Rest:
    """Serves routes, writes down what was refused, and lets a test make requests fail."""

    def __init__(self, discord: LoopbackDiscord, *, requests_per_second: int | None) -> None:
        self.discord = discord
        self.requests_per_second = requests_per_second
        self.failures: dict[tuple[str, str], list[Refused]] = {}
        self._recent: deque[float] = deque()

    def add_to(self, app: web.Application, routes: list[Route]) -> None:
        """Put `routes` into an aiohttp application, and an answer for every other path."""
        for route in routes:
            path = PREFIX + route.template
            app.router.add_route(route.method, path, self._serve(route))
        app.router.add_route("*", PREFIX + "/{tail:.*}", self._unknown)

    def _serve(self, route: Route) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def serve(request: web.Request) -> web.Response:
            try:
                if not route.open:
                    self._authorize(request)
                    self._limit()
                body, files = await _read(request)
                self.discord.calls[f"{route.method} {route.template}"] += 1
                self._fail_if_told_to(route)
                self._validate(request, route, body)
                params = dict(request.match_info)
                call = Call(self.discord, params, dict(request.query), body, files)
                answer = route.handler(call)
                self._check_itself(request, route, answer)
                return _answer(200, answer)
            except Refused as refusal:
                return self._refuse(request, refusal)
            except Exception as error:
                broken = Refused(0, status=500, message=f"the loopback itself broke: {error!r}")
                self.discord.violations.append(_rejection(request, broken))
                raise

        return serve

    async def _unknown(self, request: web.Request) -> web.Response:
        refusal = Refused(0, status=_NO_ROUTE, message="404: Not Found")
        self.discord.violations.append(_rejection(request, refusal))
        return self._refuse(request, refusal)

    def _authorize(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.discord.token}":
            raise Refused(0, status=_UNAUTHORIZED, message="401: Unauthorized")

    def _limit(self) -> None:
        """Hold the bot to so many requests a second; answers to interactions do not count."""
        if self.requests_per_second is None:
            return
        now = self.discord.clock.now()
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.requests_per_second:
            wait = self._recent[0] + 1 - now
            raise Refused(0, status=429, message="You are being rate limited.", retry_after=wait)
        self._recent.append(now)

    def _fail_if_told_to(self, route: Route) -> None:
        planned = self.failures.get((route.method, route.template))
        if planned:
            raise planned.pop(0)

    def _validate(self, request: web.Request, route: Route, body: Any) -> None:
        """Note where a body departs from Discord's description; the rules decide its fate."""
        for fault in self.discord.schema.faults(route.method, route.template, body):
            refusal = Refused(refusals.INVALID_FORM, fault, message="Not as Discord describes it")
            self.discord.violations.append(_rejection(request, refusal))

    def _check_itself(self, request: web.Request, route: Route, answer: Any) -> None:
        """Note where this server's answer departs from Discord's description, if asked to."""
        if self.discord.checks_itself:
            for fault in self.discord.schema.own_faults(route.method, route.template, answer):
                wrong = Refused(0, fault, status=500, message="This server is not like Discord")
                self.discord.violations.append(_rejection(request, wrong))

    def _refuse(self, request: web.Request, refusal: Refused) -> web.Response:
        rejection = _rejection(request, refusal)
        self.discord.rejections.append(rejection)
        if refusal.code in refusals.BROKEN_RULES:
            self.discord.violations.append(rejection)
        return _answer(refusal.status, refusal.payload(), refusal.headers)


def _rejection(request: web.Request, refusal: Refused) -> Rejection:
    path = re.sub(r"[\w-]{40,}", "…", request.path)
    return Rejection(request.method, path, refusal.status, refusal.code, str(refusal))


async def _read(request: web.Request) -> tuple[Any, dict[str, Upload]]:
    """The JSON of a request, and its files when it is multipart.

    Raises:
        Refused: The body is not JSON.
    """
    if not request.can_read_body:
        return None, {}
    text: Any = None
    files: dict[str, Upload] = {}
    if request.content_type == "multipart/form-data":
        form = await request.post()
        text = form.get("payload_json", "{}")
        for name, value in form.items():
            number = _FILE_FIELD.fullmatch(name)
            if number and isinstance(value, web.FileField):
                files[number[1]] = Upload(value.filename, value.file.read())
                value.file.close()
    else:
        text = await request.read()
    try:
        return (json.loads(text) if text else None), files
    except ValueError as error:
        fault = Fault((), "INVALID_JSON", f"The request body contains invalid JSON: {error}")
        raise Refused(refusals.INVALID_FORM, fault) from error


def _answer(status: int, data: Any, headers: dict[str, str] | None = None) -> web.Response:
    """JSON without a charset: with one, discord.py takes the answer for text."""
    limits = {
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Remaining": "49",
        "X-RateLimit-Reset-After": "1.0",
    }
    if data is None:
        return web.Response(status=204, headers=limits)
    body = json.dumps(data).encode()
    kind = {"Content-Type": "application/json"}
    return web.Response(status=status, body=body, headers=limits | kind | (headers or {}))
