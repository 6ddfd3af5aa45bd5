"""What only one process may do at a time on one home, whoever else has it open.

The operating system lets go of a lock when its process ends, however it ends, so none is ever left
behind; the files stay and mean nothing by themselves.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.errors import HostError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Taken(Exception):  # noqa: N818 - what happened, to be told by whoever knows what it means
    """Another process has the lock."""


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold a lock for as long as the block runs.

    Args:
        file: What is locked; made if it is not there.

    Raises:
        Taken: Another process holds it; nothing waits.
        HostError: The file cannot be made or locked.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(file, blocking=False, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise Taken from None
    except OSError as error:
        raise HostError(
            f"{file} cannot be locked ({error.strerror or error}).",
            "Give this user the right to write there, or keep MATINEE_HOME on a local disk.",
        ) from error
    try:
        yield
    finally:
        lock.release()
