"""Copies of the database file, made while it may be in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 5
FOLDER = "backups"


def back_up(path: Path, *, before: str) -> Path:
    """Copy a database to the folder `backups` beside it, and forget the oldest copies.

    SQLite's own backup is used, so that the copy is whole even while others write. It gets its
    name only once it is complete.

    Args:
        path: The database file.
        before: The revision it is about to be migrated to, for the copy's name.

    Returns:
        The copy: a database in itself, to be put in the original's place.
    """
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    copy = folder / f"{path.stem}-{stamp}-before-{before}{path.suffix}"
    unfinished = copy.with_suffix(".unfinished")
    try:
        copy_whole(path, unfinished)
        unfinished.replace(copy)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in copies(path)[:-KEPT]:
        old.unlink()
    return copy


def copies(path: Path) -> list[Path]:
    """The copies of a database, the oldest first."""
    return sorted((path.parent / FOLDER).glob(f"{path.stem}-*-before-*{path.suffix}"))


def forget_in_copies(path: Path, platform: str, external_id: str) -> None:
    """Delete a member from every copy of a database, and overwrite what was there.

    Whatever a member has goes with the member's row in every revision of the tables.
    """
    for copy in copies(path):
        with closing(sqlite3.connect(copy, timeout=5)) as connection, connection:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute(
                "DELETE FROM members WHERE platform = ? AND external_id = ?",
                (platform, external_id),
            )


def copy_whole(path: Path, copy: Path) -> None:
    """Copy a database as it is at this moment, even while others write."""
    with (
        closing(sqlite3.connect(path, timeout=5)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        # A copy is one file, with no log beside it that could be left behind.
        target.execute("PRAGMA journal_mode = DELETE")
