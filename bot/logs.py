"""What the bot writes down for its host: lines on stderr and in a file, and incidents by id.

Whatever breaks is logged in full under a short id; the member sees the id alone, so that host and
member can talk about the same thing.
"""

from __future__ import annotations

import logging
import secrets
import sys
import time
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from bot.errors import HostError

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "matinee.log"
FILE_BYTES = 2_000_000
FILES_KEPT = 5

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # None that could be taken for another.
_CHATTY = ("alembic", "apscheduler", "asyncio", "fluent", "matplotlib", "PIL")
_log = logging.getLogger(__name__)


def set_up_logs(
    folder: Path | None = None, *, level: str = "INFO", on_screen: str | None = None
) -> None:
    """Send log records to stderr and into a file that never outgrows its few megabytes.

    May be called again; the latest call counts.

    Args:
        folder: Where the file goes, made if need be; None writes none.
        level: The least important records to keep, by `logging`'s names.
        on_screen: The same for stderr where it differs, as in a terminal that somebody chats in.

    Raises:
        HostError: The file cannot be written.
    """
    screen = logging.StreamHandler(sys.stderr)
    screen.setLevel(on_screen or level)
    handlers: list[logging.Handler] = [screen]
    if folder:
        handlers.append(_file(folder))
    lines = _Lines("{asctime} {levelname:<7} {name}: {message}", style="{")
    for handler in handlers:
        handler.setFormatter(lines)
    logging.basicConfig(level=level, handlers=handlers, force=True)
    logging.captureWarnings(capture=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def log_incident(error: BaseException, doing: str = "") -> str:
    """Log an error in full under a new id.

    Args:
        error: What broke; its traceback goes into the log.
        doing: What was being done, for whoever reads the log: a command's name, never its text.

    Returns:
        The id: six letters and digits that cannot be mistaken for each other.
    """
    incident = "".join(secrets.choice(_LETTERS) for _ in range(6))
    _log.error("incident %s%s", incident, f" in {doing}" if doing else "", exc_info=error)
    return incident


def _file(folder: Path) -> RotatingFileHandler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=FILES_KEPT - 1, encoding="utf-8"
        )
    except OSError as error:
        raise HostError(
            f"The log in {folder} cannot be written ({error.strerror or error}).",
            "Give this user the right to write there, or name another folder in MATINEE_HOME.",
        ) from error


class _Lines(logging.Formatter):
    """Times in UTC with a Z, so that logs from two machines can be laid side by side."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%d %H:%M:%SZ"
    default_msec_format = ""
