"""SQLite's troubles, told to the host.

A full disk, a damaged file, a folder without rights: the host can mend these, so they become
`HostError`. Whatever is the program's own fault stays what it is and ends in the log.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from bot.errors import HostError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PRIMARY = 0xFF
"""SQLite's extended result codes keep the primary one in their lowest byte."""


@contextmanager
def told_to_host(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the database file inside the block into a `HostError`.

    Args:
        path: The database file, which the text names.

    Raises:
        HostError: SQLite says that the file, the disk or its rights are at fault.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        translated = _translated(error.orig if isinstance(error, DBAPIError) else error, path)
        if translated is None:
            raise
        raise translated from error


def not_usable(path: Path, error: OSError) -> HostError:
    """A folder or file that the system will not let the bot use."""
    if error.errno == errno.ENOSPC:
        return _full(path)
    return HostError(
        f"The database {path} cannot be used ({error.strerror or error}).",
        "Give this user the right to write there, or name another folder in MATINEE_HOME.",
    )


def damaged(path: Path, why: str) -> HostError:
    """A file that is no sound SQLite database."""
    return HostError(
        f"The database {path} is damaged ({why}).",
        f"Stop Matinee, move that file aside with its -wal and -shm neighbours, and copy the "
        f"newest file in {path.parent / 'backups'} to its place.",
    )


def _full(path: Path) -> HostError:
    return HostError(
        f"The disk that holds {path} is full, so nothing more can be stored.",
        "Make room there; nothing that was stored before is lost.",
    )


def _translated(error: BaseException | None, path: Path) -> HostError | None:
    """The host's version of SQLite's error, or None where the program is at fault."""
    while error and not hasattr(error, "sqlite_errorcode"):
        error = error.__cause__
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_FULL:
        return _full(path)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return HostError(
            f"Another program keeps the database {path} locked.",
            "Close whatever else has it open, such as a second Matinee or a database browser.",
        )
    if code in {
        *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM),
        sqlite3.SQLITE_IOERR,
    }:
        return not_usable(path, OSError(str(error)))
    return None
