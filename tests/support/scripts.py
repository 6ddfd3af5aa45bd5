"""Whole conversations as scripts that people can read: what is said, and what must come of it.

    # What it is about
    @ channel                     where, on Discord: dm (as without), channel, thread
    > something funny             they write this
    ~ more recent                 they write this in reply to the last answer
    * 4★ | 4                      they press this; in a terminal they write what follows the bar
      every genre: Comedy         indented: what must be true then (see `CHECKS`)

Everything is checked against what the bot keeps: the films on the table, the open question, the
member's ratings and lists. What is said aloud is checked on either screen with `says`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation.state import State, from_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.application import Application
    from bot.domain import Member, Movie

FOLDER = Path(__file__).parent / "conversations"


@dataclass(frozen=True)
class Line:
    """One thing that a member does, and what must be true after it.

    Attributes:
        number: Of the line in its script.
        kind: `>`, `~` or `*`.
        text: What is written or pressed.
        words: What a terminal's user types instead of pressing.
        checks: Names and values.
    """

    number: int
    kind: str
    text: str
    words: str
    checks: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Script:
    """One conversation."""

    name: str
    where: str
    lines: tuple[Line, ...]


def scripts() -> list[Script]:
    """All of them."""
    return [read(path) for path in sorted(FOLDER.glob("*.txt"))]


def read(path: Path) -> Script:
    """Read a script.

    Raises:
        ValueError: A line is none of a script's.
    """
    where, lines = "dm", []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith(("> ", "~ ", "* ")):
            text, _, words = line[2:].partition(" | ")
            lines.append(Line(number, line[0], text.strip(), (words or text).strip()))
        elif line.startswith("@ "):
            where = line[2:].strip()
        elif line.startswith("  ") and lines:
            name, _, value = line.strip().partition(": ")
            if name not in CHECKS:
                raise ValueError(f"{path.name}, line {number}: there is no check {name!r}")
            lines[-1].checks.append((name, value))
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"{path.name}, line {number}: {line!r}")
    return Script(path.stem, where, tuple(lines))


@dataclass(frozen=True)
class Scene:
    """What is true after a line, and what was said aloud."""

    state: State
    table: tuple[Movie, ...]
    rated: dict[str, float]
    marked: dict[str, set[str]]
    aloud: str
    asked: tuple[str, ...]


async def scene(app: Application, member: Member, channel_id: str, aloud: str) -> Scene:
    """What the bot keeps of a talk and its member."""
    talk = await app.store.conversations.get(member.member_id, channel_id)
    state = State() if talk is None else from_json(talk.state)
    stars = await app.store.ratings.stars_of(member.member_id)
    marks = await app.store.marks.of(member.member_id)
    label = {movie_id: movie.label for movie_id, movie in app.catalogue.films.movies.items()}
    return Scene(
        state,
        tuple(app.catalogue.movie(movie_id) for movie_id in state.on_table),
        {label[movie_id]: given for movie_id, given in stars.items()},
        {label[movie_id]: set(each) for movie_id, each in marks.items()},
        aloud,
        tuple(label[each] for each in state.question.films) if state.question else (),
    )


def check(line: Line, now: Scene, where: str) -> None:
    """Hold a scene to what the script says of it."""
    for name, value in line.checks:
        holds = CHECKS[name](now, value)
        assert holds, f"{where}, line {line.number}: {name}: {value}\n{_told(now)}"


def _told(now: Scene) -> str:
    films = ", ".join(f"{movie.label} {'|'.join(movie.genres)}" for movie in now.table)
    return (
        f"table: {films}\nrated: {now.rated}\nmarked: {now.marked}\nasked: {now.asked}\n"
        f"filters: {now.state.filters}\nsaid: {now.aloud}"
    )


def _years(now: Scene, value: str) -> bool:
    first, _, last = value.partition("-")
    span = range(int(first or 0), int(last or 9999) + 1)
    return bool(now.table) and all(movie.year in span for movie in now.table)


def _rating(now: Scene, value: str) -> bool:
    title, _, stars = value.rpartition(" ")
    return now.rated.get(title) == float(stars)


def _mark(now: Scene, value: str) -> bool:
    mark, _, title = value.partition(" ")
    return mark in now.marked.get(title, set())


def _asked(now: Scene, value: str) -> bool:
    question = now.state.question
    return (question.asked if question is not None else "nothing") == value


CHECKS: dict[str, Callable[[Scene, str], bool]] = {
    "film": lambda now, value: value in {movie.label for movie in now.table},
    "no film": lambda now, value: value not in {movie.label for movie in now.table},
    "one of": lambda now, value: bool(
        {movie.label for movie in now.table} & set(re.split(r"\s*;\s*", value))
    ),
    "films": lambda now, value: len(now.table) == int(value),
    "every genre": lambda now, value: (
        bool(now.table) and all(value in movie.genres for movie in now.table)
    ),
    "some genre": lambda now, value: any(value in movie.genres for movie in now.table),
    "no genre": lambda now, value: not any(value in movie.genres for movie in now.table),
    "years": _years,
    "rated": _rating,
    "not rated": lambda now, value: value not in now.rated,
    "ratings": lambda now, value: len(now.rated) == int(value),
    "marked": _mark,
    "not marked": lambda now, value: value not in now.marked,
    "asked": _asked,
    "choices": lambda now, value: value in now.asked,
    "says": lambda now, value: value in now.aloud,
    "never says": lambda now, value: value not in now.aloud,
}
"""What can be held true after a line, by its name in a script."""
