"""Runs the engine's command line in a process that ends with the one that started it.

    python -m bot.services.leash NICENESS train --data … --json-lines

Standard input is the leash: whoever started this holds the other end and never writes to it. When
that process ends, however it ends, the operating system closes the pipe, and this one asks itself
to stop. No signal can be missed that way, and it works on every platform.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time

_GRACE_SECONDS = 5.0
"""How long the engine may take to tidy up once it is told to stop."""


def main() -> None:
    """Lower the priority, watch the leash, and become `python -m engine`."""
    niceness, *arguments = sys.argv[1:]
    if hasattr(os, "nice"):
        os.nice(int(niceness))
    threading.Thread(target=_watch, name="leash", daemon=True).start()
    sys.argv = ["engine", *arguments]
    try:
        runpy.run_module("engine", run_name="__main__", alter_sys=True)
    except SystemExit as ending:
        if not isinstance(ending.code, int | None):
            raise
        _leave(ending.code or 0)


def _leave(code: int) -> None:
    """End at once: all is written, and taking torch apart object by object lasts a second."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _watch() -> None:
    """Wait for the other end to close; `os.read`, since a buffered read may hang Python's exit."""
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    main()
