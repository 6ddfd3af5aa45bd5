"""The terminal with a person at it: a prompt with completion, and trainings in the background."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.styles import Style

from bot.console.asides import Goodbye
from bot.console.completion import ConsoleCompleter
from bot.console.reports import duration
from bot.console.talk import PROMPT
from bot.errors import TrainingElsewhere
from bot.jobs import scheduled
from bot.replies import TrainingFinished, TrainingStarted
from bot.services.training import Need

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.console.session import Session
    from bot.console.talk import Talk

_STYLE = Style.from_dict(
    {
        "prompt": "#e5b567 bold",
        "bottom-toolbar": "noreverse #8a8a8a",
        "completion-menu.completion": "bg:#2b2622 #d8cfc4",
        "completion-menu.completion.current": "bg:#e5b567 #1d1a17",
        "completion-menu.meta.completion": "bg:#2b2622 #8d8377",
        "completion-menu.meta.completion.current": "bg:#c99a4e #1d1a17",
    }
)


class Interactive:
    """Asks, answers, and keeps asking until the member leaves.

    Args:
        session: Answers the lines.
        talk: Prints the answers.
    """

    def __init__(self, session: Session, talk: Talk) -> None:
        self._session = session
        self._talk = talk
        self._groups: tuple[str, ...] = ()
        self._background: set[asyncio.Task[None]] = set()
        self._prompt: PromptSession[str] = PromptSession(
            FormattedText([("class:prompt", PROMPT)]),
            completer=ConsoleCompleter(session.app.catalogue, lambda: self._groups),
            complete_in_thread=True,
            history=FileHistory(str(session.app.settings.home / "history")),
            bottom_toolbar=self._toolbar,
            refresh_interval=0.5,
            style=_STYLE,
        )

    async def run(self) -> None:
        """Talk until /quit, Ctrl-D, or Ctrl-C on an empty line."""
        await self._learn_groups()
        training = self._session.app.training
        with patch_stdout(raw=True), scheduled(training):
            with suppress(TrainingElsewhere):
                if training.need() is Need.DUE and (events := await training.ensure_fresh()):
                    self._talk.tell("console-refreshing", "aside")
                    self.watch(events)
            while True:
                try:
                    line = await self._prompt.prompt_async()
                except KeyboardInterrupt:
                    if self._prompt.default_buffer.text:
                        continue
                    line = "/quit"
                except EOFError:
                    line = "/quit"
                if not await self._answer(line):
                    break
        for task in self._background:
            task.cancel()

    async def _answer(self, line: str) -> bool:
        replies = self._session.answer(line)
        async for said in replies:
            self._talk.say(said)
            if isinstance(said, TrainingStarted):
                self.watch(replies)
                break
            if isinstance(said, Goodbye):
                return False
        return True

    def watch(self, events: AsyncIterator[object]) -> None:
        """Follow a training beside the prompt, and tell its ending above it."""
        task = asyncio.create_task(self._watch(events))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _watch(self, events: AsyncIterator[object]) -> None:
        async for event in events:
            if isinstance(event, TrainingFinished):
                self._talk.say(event)
                await self._learn_groups()

    async def _learn_groups(self) -> None:
        if self._session.app.recommending.ready:
            groups = await self._session.app.recommending.groups()
            self._groups = tuple(group.name for group in groups.groups)

    def _toolbar(self) -> str | None:
        """How far a training is, below the prompt; nothing while none runs."""
        at = self._session.app.training.progress
        if at is None:
            return None
        share = round(100 * at.done / at.total) if at.total else 0
        texts = self._talk.texts
        values: dict[str, str | float] = {
            "stage": texts.phrase("stage", at.stage),
            "share": share,
        }
        if at.seconds_left is None:
            return "  " + texts("console-training-at", **values)
        return "  " + texts("console-training-left", **values, left=duration(at.seconds_left))
