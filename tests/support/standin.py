"""A program that the bot takes for Python running the engine: it acts out how a training goes."""

from __future__ import annotations

import json
import shutil
import sys
import time
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class StandIn:
    """Writes the program, and what it shall do next time it runs.

    Args:
        folder: Where the program is made.
        model: A saved model, which it hands over as its own.
    """

    def __init__(self, folder: Path, model: Path) -> None:
        folder.mkdir(parents=True)
        self.model = model
        self.program = folder / "python"
        self._script = folder / "script.json"
        self.calls = folder / "calls.txt"
        root = Path(__file__).resolve().parents[2]
        self.program.write_text(
            dedent(f"""\
                #!{sys.executable}
                import sys
                sys.path.insert(0, {str(root)!r})
                from tests.support.standin import act
                act({str(folder)!r}, sys.argv[1:])
            """)
        )
        self.program.chmod(0o755)
        self.succeeds()

    def succeeds(
        self,
        *,
        seconds: float = 0.0,
        figures: Mapping[str, float] | None = None,
        against: Mapping[str, float] | None = None,
        chance: Mapping[str, float] | None = None,
    ) -> None:
        """Report progress, then hand over the model with what it scored, if anything."""
        scored = {"figures": figures or {}, "against": against or {}, "chance": chance or {}}
        self._will(seconds=seconds, model=str(self.model), scored=scored)

    def hangs(self) -> None:
        """Report progress, then say nothing more for a minute."""
        self._will(seconds=60.0)

    def ignores_being_told_to_stop(self) -> None:
        """The same, and take no notice of SIGTERM."""
        self._will(seconds=60.0, deaf=True)

    def refuses(self, message: str, remedy: str) -> None:
        """End as the engine does when it cannot use its data."""
        self._will(failed={"event": "failed", "message": message, "remedy": remedy}, code=1)

    def crashes(self, last_words: str, code: int) -> None:
        """End without an ending."""
        self._will(last_words=last_words, code=code)

    def ratings_seen(self) -> list[str]:
        """The members' ratings that the last call was given, header and all."""
        return (self.program.parent / "ratings.csv").read_text(encoding="utf-8").splitlines()

    def films_seen(self) -> list[str]:
        """The added films that the last call was given, header and all."""
        return (self.program.parent / "films.csv").read_text(encoding="utf-8").splitlines()

    def last_options(self) -> dict[str, str]:
        """What the last call was given, by option."""
        return dict(pairwise(self.calls.read_text().splitlines()[-1].split(" ")))

    def _will(self, **script: object) -> None:
        self._script.write_text(json.dumps(script))


def act(folder: str, arguments: list[str]) -> None:
    """What the program does."""
    here = Path(folder)
    script = json.loads((here / "script.json").read_text())
    if script.get("deaf"):
        import signal

        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    option = dict(pairwise(arguments))
    with (here / "calls.txt").open("a") as calls:
        calls.write(" ".join(arguments) + "\n")
    shutil.copyfile(option["--ratings"], here / "ratings.csv")
    if "--movies" in option:
        shutil.copyfile(option["--movies"], here / "films.csv")
    for done in range(3):
        tell({"event": "progress", "stage": "Learning", "done": done, "total": 2})
    sys.stdout.write("a library says hello\n")
    time.sleep(script.get("seconds", 0))
    if "model" in script:
        shutil.copytree(script["model"], option["--out"])
        if "--trial" in option:
            Path(option["--trial"]).mkdir()
        scored = script["scored"]
        scored["figures"] = {"ratings": 100.0, "movies": 10.0, "seconds": 1.0, **scored["figures"]}
        ending = {"event": "finished", "folder": option["--out"], **scored}
        tell({**ending, "dataset": "ml-latest-small", "note": ""})
    if "failed" in script:
        tell(script["failed"])
    if "last_words" in script:
        sys.stderr.write(script["last_words"] + "\n")
    raise SystemExit(script.get("code", 0))


def tell(event: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()
