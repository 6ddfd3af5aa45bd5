"""The database file made ready before anything uses it: looked at, backed up, migrated.

Alembic is imported only when there is something to migrate, which saves a start most of a second.
Everything here blocks, so the store runs it in a thread.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from bot.errors import HostError
from bot.store.backup import back_up
from bot.store.database import BUSY_SECONDS
from bot.store.faults import damaged, not_usable, told_to_host

_log = logging.getLogger(__name__)

MIGRATIONS = Path(str(files("migrations")))


def known_revisions() -> tuple[str, ...]:
    """Every revision there is a migration for, oldest first: files are `NNNN_verb_noun.py`."""
    names = (file.name for file in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))
    return tuple(sorted(name.partition("_")[0] for name in names))


def make_ready(path: Path) -> None:
    """Bring the database at `path` to the latest revision, making it if it is not there.

    A database that has to change is copied to the folder `backups` beside it first. Either every
    migration is applied or none.

    Args:
        path: The database file.

    Raises:
        HostError: It cannot be used, and why: damaged, another program's, newer than this
            Matinee, no rights, no room.
    """
    try:
        with told_to_host(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise HostError(
                    f"{path} is a folder, but the database belongs there.",
                    "Move the folder away, or name another folder in MATINEE_HOME.",
                )
            _upgrade(path, _revision(path), to=known_revisions()[-1])
            _keep_a_log(path)
    except OSError as error:
        raise not_usable(path, error) from error


def _upgrade(path: Path, stored: str | None, *, to: str) -> None:
    if stored == to:
        return
    if stored is not None:
        if stored not in known_revisions():
            raise HostError(
                f"The database {path} was last used by a newer Matinee (revision {stored}).",
                f"Update Matinee, or put a file from {path.parent / 'backups'} in its place.",
            )
        copy = back_up(path, before=to)
        _log.info("backed up %s to %s", path.name, copy)
    _migrate(path)
    _log.info("%s is now at revision %s", path, to)


def _revision(path: Path) -> str | None:
    """The revision the file is at, None for a new one; complains about a file that is unsound."""
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(path, verdict)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise HostError(
                f"{path} is another program's database.",
                "Move it away, or name another folder in MATINEE_HOME.",
            )
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return row[0] if row else None


def _keep_a_log(path: Path) -> None:
    """Let readers and the writer go on beside each other; the file itself remembers it."""
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # SQLite does not wait here. Whoever has it open now is another Matinee that does this.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise


def _migrate(path: Path) -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import URL, create_engine, event
    from sqlalchemy.pool import NullPool

    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def no_guessing(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise damaged(path, f"{len(broken)} rows mention others that are not there")
        connection.exec_driver_sql("COMMIT")
