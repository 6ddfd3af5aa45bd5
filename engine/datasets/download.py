"""Fetching an edition from GroupLens: once, whole, and checked against its published MD5."""

from __future__ import annotations

import hashlib
import re
import time
from typing import TYPE_CHECKING

from engine.datasets.editions import HOST
from engine.errors import DatasetError
from engine.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from engine.datasets.editions import Edition
    from engine.progress import ProgressCallback

_TIMEOUT = (4.0, 30.0)
"""Seconds to connect, and between two pieces of data. A machine without network soon knows."""
_CHUNK = 1 << 18
_MD5 = re.compile(r"\b[0-9a-fA-F]{32}\b")


class UnreachableError(Exception):
    """GroupLens did not answer; the message says how."""


def fetch(edition: Edition, cache: Path, progress: ProgressCallback | None = None) -> Path:
    """Path of an edition's zip in the cache, downloaded if it is not there yet.

    pooch downloads into a temporary file and renames it only when its checksum is right, so
    a download that breaks off leaves nothing half-written and running again redoes it. The
    "latest" editions change from time to time; the checksum that GroupLens published when one was
    fetched is kept beside it, so that a cached copy is checked without network and never changes
    by itself.

    Args:
        edition: Which.
        cache: Folder to keep it in; made if need be.
        progress: Told about the bytes.

    Raises:
        UnreachableError: GroupLens cannot be reached or does not have it.
        DatasetError: The cache cannot be written, or what arrived is not what was published.
    """
    import pooch
    import requests

    archive = cache / f"{edition.name}.zip"
    kept = archive.with_suffix(".zip.md5")
    try:
        cache.mkdir(parents=True, exist_ok=True)
        md5 = edition.md5 or (kept.read_text("ascii").strip() if kept.exists() else "")
        if archive.exists() and md5 and _md5_of(archive) == md5:
            return archive
        md5 = edition.md5 or _published_md5(edition)
        bar = _Bar(f"Downloading {edition.name}", progress)
        pooch.get_logger().setLevel("ERROR")
        pooch.retrieve(
            edition.url,
            known_hash=f"md5:{md5}",
            fname=archive.name,
            path=cache,
            downloader=pooch.HTTPDownloader(
                progressbar=bar if progress else False, chunk_size=_CHUNK, timeout=_TIMEOUT
            ),
        )
        kept.write_text(f"{md5}\n", "ascii")
    except requests.RequestException as error:
        raise UnreachableError(_in_words(error)) from error
    except OSError as error:
        raise DatasetError(
            cache,
            None,
            "a folder that can be written to",
            str(error.strerror or error),
            remedy="Name another cache folder, or free some space.",
        ) from error
    except ValueError as error:  # What pooch raises for a checksum that differs.
        raise DatasetError(
            edition.url,
            None,
            f"a file with the MD5 {md5}",
            "another",
            remedy="Run the same command again; if this returns, something alters the download.",
        ) from error
    return archive


def _published_md5(edition: Edition) -> str:
    """The checksum that GroupLens publishes beside the zip."""
    import requests

    answer = requests.get(f"{edition.url}.md5", timeout=_TIMEOUT)
    answer.raise_for_status()
    found = _MD5.search(answer.text)
    if found is None:
        raise DatasetError(f"{edition.url}.md5", None, "an MD5 checksum", repr(answer.text[:40]))
    return found[0].lower()


def _md5_of(path: Path) -> str:
    with path.open("rb") as file:
        # A check against accidents, with the checksum that GroupLens publishes; not a signature.
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _in_words(error: Exception) -> str:
    """Why GroupLens did not answer, without the library's nested reprs."""
    import requests

    if isinstance(error, requests.HTTPError) and error.response is not None:
        return f"{HOST} answered {error.response.status_code} {error.response.reason}"
    if isinstance(error, requests.Timeout):
        return f"{HOST} did not answer in time"
    if isinstance(error, requests.exceptions.SSLError):
        return f"{HOST} could not prove that it is itself (TLS)"
    return f"{HOST} could not be reached"


class _Bar:
    """What pooch calls a progress bar: passes bytes on to a listener."""

    def __init__(self, stage: str, listener: ProgressCallback | None) -> None:
        self.total = 0
        self._stage = stage
        self._listener = listener
        self._done = 0
        self._started = time.monotonic()
        self._told = 0.0

    def update(self, count: int) -> None:
        """Note `count` more bytes; pooch counts the last piece as a whole one."""
        self._done += count
        if self.total:
            self._done = min(self._done, self.total)
        now = time.monotonic()
        if self._listener is None or (now - self._told < 0.1 and self._done < self.total):
            return
        self._told = now
        left = (now - self._started) / self._done * (self.total - self._done)
        self._listener(Progress(self._stage, self._done, max(self.total, self._done), left))

    def reset(self) -> None:
        """Pooch calls this at the end, before it fills the bar once more."""
        self._done = 0

    def close(self) -> None:
        """Nothing stays open."""
