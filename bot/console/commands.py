"""What can be typed into the terminal: the commands, and one typed line read as one of them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from bot.texts import languages, translated


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what follows it, and whether that starts with a film's title."""

    name: str
    takes: str = ""
    about_key: str = ""
    """The text that says what it does."""
    title: bool = False
    bare: bool = False
    """Whether it also means something without a title."""
    admin: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("start", "", "console-about-start"),
    Command("rate", "TITLE [STARS]", "console-about-rate", title=True),
    Command("unrate", "TITLE", "console-about-unrate", title=True),
    Command("undo", "", "console-about-undo"),
    Command("ratings", "[PAGE] [ORDER] [GENRE] [STARS] [TITLE]", "console-about-ratings"),
    Command("seen", "[TITLE]", "console-about-seen", title=True, bare=True),
    Command("skip", "[TITLE]", "console-about-skip", title=True, bare=True),
    Command("watchlist", "[TITLE]", "console-about-watchlist", title=True, bare=True),
    Command("recommend", "[WISHES]", "console-about-recommend"),
    Command("similar", "TITLE [AND TITLE] [BUT NOT TITLE]", "console-about-similar", title=True),
    Command("cluster", "[NAME]", "console-about-cluster"),
    Command("map", "", "console-about-map"),
    Command("taste", "", "console-about-taste"),
    Command("mydata export", "", "console-about-mydata-export"),
    Command("mydata delete", "", "console-about-mydata-delete"),
    Command("help", "", "console-about-help"),
    Command("admin retrain", "", "console-about-admin-retrain", admin=True),
    Command("admin cancel", "", "console-about-admin-cancel", admin=True),
    Command("admin models", "", "console-about-admin-models", admin=True),
    Command("admin rollback", "", "console-about-admin-rollback", admin=True),
    Command("admin settings", "[SETTING VALUE]", "console-about-admin-settings", admin=True),
    Command("admin add-movie", "TITLE (YEAR) GENRES", "console-about-admin-add-movie", admin=True),
    Command(
        "admin remove-movie", "TITLE", "console-about-admin-remove-movie", title=True, admin=True
    ),
    Command("admin status", "", "console-about-admin-status", admin=True),
    Command("quit", "", "console-about-quit"),
)
"""Every command of the terminal, in the order that help lists them."""

_BY_NAME = {command.name: command for command in COMMANDS}
_ALIASES = {
    "exit": "quit",
    "q": "quit",
    "clusters": "cluster",
    "cluster map": "map",
    "admin": "admin status",
    "mydata": "mydata export",
}


def called(command: Command, language: str) -> str:
    """What a language calls a command: what Discord calls it there, where Discord has it too."""
    words = command.name.split(" ")
    keys = ["-".join(("command", *words[: end + 1])) for end in range(len(words))]
    return " ".join(
        translated(language, key) or word for key, word in zip(keys, words, strict=True)
    )


@cache
def _names() -> dict[str, Command]:
    """Every name that is understood, in all languages at once whichever is spoken."""
    elsewhere = {
        called(command, language).casefold(): command
        for language in languages()
        for command in COMMANDS
    }
    aliases = {
        translated(language, f"command-{alias}") or alias: _BY_NAME[name]
        for language in languages()
        for alias, name in _ALIASES.items()
    }
    return {**elsewhere, **aliases, **_BY_NAME}


@dataclass(frozen=True, slots=True)
class Typed:
    """A line that is a command, and what followed it."""

    command: Command
    rest: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A line that looks like a command but is none; `meant` is the closest there is, or empty."""

    name: str
    meant: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line without a slash: an answer to a question, or just talk."""

    text: str


def read(line: str) -> Typed | Unknown | Words:
    """Read one line as it was typed.

    Returns:
        The command and what follows it; a longer name wins over a shorter one that it begins with.
    """
    line = " ".join(line.split())
    if not line.startswith("/"):
        return Words(line)
    words = line.removeprefix("/").split(" ")
    for length in (2, 1):
        name = " ".join(words[:length]).casefold()
        command = _names().get(name)
        if command is not None and (length == 1 or " " in name):
            return Typed(command, " ".join(words[length:]))
    meant = get_close_matches(words[0].casefold(), _names(), n=1)
    return Unknown(f"/{words[0]}", f"/{meant[0]}" if meant else "")
