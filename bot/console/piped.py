"""Commands from a file or a pipe, one a line, each echoed and answered."""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.console.session import Session
    from bot.console.talk import Talk


async def lines() -> AsyncIterator[str]:
    """Lines of standard input, read in a thread that cannot hold up the end of the program."""
    if sys.stdin is None:
        return
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        try:
            for line in sys.stdin:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)
        except RuntimeError:
            pass  # The loop has closed; nobody listens any more.

    threading.Thread(target=read, name="stdin", daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line


async def answer_lines(session: Session, talk: Talk) -> int:
    """Answer every line until they end or one says goodbye; how many there were."""
    count = 0
    async for line in lines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        count += 1
        talk.echo(text)
        if not await talk.answer(session, text):
            break
    return count
