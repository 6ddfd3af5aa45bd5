"""Says things on the terminal: replies as they come, and trainings with bars as they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TaskProgressColumn, TextColumn
from rich.text import Text

from bot.console.asides import Goodbye
from bot.console.markup import harmless, printable, styled
from bot.console.render import render
from bot.console.reports import duration
from bot.console.screen import Indented
from bot.domain import RunState
from bot.replies import TrainingFinished, TrainingUpdate
from bot.texts import Texts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rich.console import Console

    from bot.console.session import Said, Session
    from bot.domain import TrainingProgress
    from bot.services.training import TrainingEvent

PROMPT = "› "

_TICKET = (
    "  ╭───────────────────┬╌╌╌╌╌╮",
    "  │  M A T I N É E    ┊  ★  │",
    "  ╰───────────────────┴╌╌╌╌╌╯",
)


class Talk:
    """One terminal's output.

    Args:
        console: Where to print.
        language: Which language to speak.
    """

    def __init__(self, console: Console, language: str) -> None:
        self.console = console
        self.texts = Texts(language, harmless)

    def tell(self, key: str, style: str = "", **values: str | float) -> None:
        """Print one of the texts."""
        self.console.print(styled(self.texts(key, **values), style))

    def welcome(self) -> None:
        """Print the ticket and one line about what this is."""
        for line in _TICKET:
            self.console.print(Text(line, style="stars"))
        self.tell("console-welcome", "aside")
        self.console.print()

    def say(self, reply: Said) -> None:
        """Print a reply, a little in from the prompt's edge."""
        self.console.print(Indented(render(reply, self.texts)))
        self.console.print()

    def echo(self, line: str) -> None:
        """Print a line as if it had been typed."""
        self.console.print(Text.assemble((PROMPT, "prompt"), (printable(line), "film")))

    async def answer(self, session: Session, line: str) -> bool:
        """Answer one line and wait until there is nothing more to say; False after a goodbye."""
        stays = True
        with Bars(self.console, self.texts) as bars:
            async for said in session.answer(line):
                if isinstance(said, TrainingUpdate):
                    bars.show(said.progress)
                    continue
                if isinstance(said, TrainingFinished):
                    bars.stop(done=said.run.state is RunState.LIVE)
                self.say(said)
                stays = stays and not isinstance(said, Goodbye)
        return stays

    async def follow(self, events: AsyncIterator[TrainingEvent]) -> TrainingFinished | None:
        """Show a training as it goes; its ending, which is not printed yet."""
        with Bars(self.console, self.texts) as bars:
            async for event in events:
                if isinstance(event, TrainingUpdate):
                    bars.show(event.progress)
                elif isinstance(event, TrainingFinished):
                    bars.stop(done=event.run.state is RunState.LIVE)
                    return event
        return None


class Bars:
    """One progress bar a stage with the time left; plain lines where nothing can move.

    Args:
        console: Where they are drawn, from the first report on.
        texts: The language of what stands beside them.
    """

    def __init__(self, console: Console, texts: Texts) -> None:
        self._console = console
        self._texts = texts
        self._progress: Progress | None = None
        self._stages: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(done=False)

    def show(self, at: TrainingProgress) -> None:
        """Show how far a stage is; a new stage ends the one before."""
        progress = self._progress or self._begin()
        if at.stage not in self._stages:
            self._finish()
            called = self._texts.phrase("stage", at.stage)
            self._stages[at.stage] = progress.add_task(called, left="")
            if not self._console.is_terminal:
                self._console.print(f"  {called} …", style="aside")
        left = (
            ""
            if at.seconds_left is None
            else self._texts("console-left", left=duration(at.seconds_left))
        )
        task = self._stages[at.stage]
        progress.update(task, completed=at.done, total=max(at.total, 1), left=left)

    def stop(self, *, done: bool) -> None:
        """Leave the bars as they are, or full if all is done; the next report begins new ones."""
        if self._progress is not None:
            if done:
                self._finish()
            self._progress.stop()
        self._progress = None
        self._stages = {}

    def _begin(self) -> Progress:
        self._progress = Progress(
            SpinnerColumn("dots", style="prompt", finished_text="[good]✓[/]"),
            TextColumn("{task.description}"),
            BarColumn(28, style="faint", complete_style="prompt", finished_style="range"),
            TaskProgressColumn(),
            TextColumn("{task.fields[left]}", style="aside"),
            console=self._console,
        )
        if self._console.is_terminal:
            self._progress.start()
        return self._progress

    def _finish(self) -> None:
        if self._progress is not None:
            for task in self._progress.tasks:
                self._progress.update(task.id, completed=task.total, left="")
