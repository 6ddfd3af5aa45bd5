"""The `discord` fixture: a fresh loopback Discord that expects the bot to break no rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.loopback import LoopbackDiscord
from tests.support.resources import discord_openapi_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(openapi=discord_openapi_path()) as server:
        yield server
        assert not server.violations, "\n".join(map(str, server.violations))
