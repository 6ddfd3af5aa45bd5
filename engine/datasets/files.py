"""The files of an edition, in a zip or a folder, hashed while they are read.

A zip is never unpacked to disk. What is asked for is found by its name wherever it lies, since
editions differ in how their folders are called (`ml-10m.zip` holds `ml-10M100K/`).
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Protocol

from engine.errors import DatasetError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 20
ZIP_OR_FOLDER = "a MovieLens zip, or the folder of an unpacked one"
FETCH_AGAIN = "Delete it and fetch it again from https://grouplens.org/datasets/movielens/."


class Source(Protocol):
    """Where an edition's files lie."""

    path: Path
    folder: str
    """Name of the folder that holds the files; tells the edition."""

    def __contains__(self, name: str) -> bool: ...

    def open(self, name: str) -> IO[bytes]:
        """Open one file for reading; `name` has no folder in it."""
        ...

    def where(self, name: str) -> str:
        """How a message calls the file."""
        ...

    def close(self) -> None:
        """Let go of whatever is open."""
        ...


class FolderSource:
    """Files that lie in a folder, or in the only folder within it."""

    def __init__(self, path: Path, *, exactly: bool = False) -> None:
        children = (
            [] if exactly else [child for child in path.iterdir() if child.name[0] not in "._"]
        )
        if len(children) == 1 and children[0].is_dir():
            path = children[0]
        self.path = path
        self.folder = path.resolve().name

    def __contains__(self, name: str) -> bool:
        return (self.path / name).is_file()

    def open(self, name: str) -> IO[bytes]:
        """Open one file for reading."""
        try:
            return (self.path / name).open("rb")
        except OSError as error:
            raise DatasetError(
                self.where(name), None, "a file that can be read", str(error.strerror)
            ) from error

    def where(self, name: str) -> str:
        """The file's path."""
        return str(self.path / name)

    def close(self) -> None:
        """Nothing stays open."""


class ZipSource:
    """Files inside a zip archive."""

    def __init__(self, path: Path) -> None:
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError) as error:
            raise DatasetError(
                path, None, ZIP_OR_FOLDER, _not_a_zip(path, error), remedy=FETCH_AGAIN
            ) from error
        self.path = path
        self._members: dict[str, str] = {}
        for member in sorted(self._archive.namelist(), key=lambda name: name.count("/")):
            if not member.endswith("/") and not member.startswith("__MACOSX"):
                self._members.setdefault(member.rsplit("/", 1)[-1], member)
        folders = {member.rsplit("/", 1)[0] for member in self._members.values() if "/" in member}
        self.folder = next(iter(folders)) if len(folders) == 1 else path.stem

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def open(self, name: str) -> IO[bytes]:
        """Open one file for reading; damage is found while it is read."""
        try:
            return self._archive.open(self._members[name])
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
            raise self._damaged(name, error) from error

    def where(self, name: str) -> str:
        """The archive's path, and the member's inside it."""
        return f"{self.path}:{self._members.get(name, name)}"

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()

    def _damaged(self, name: str, error: Exception) -> DatasetError:
        return DatasetError(
            self.where(name), None, "an intact archive", str(error), remedy=FETCH_AGAIN
        )


def open_source(path: Path) -> Source:
    """Open a zip or a folder.

    Raises:
        DatasetError: There is nothing at `path`, or it is neither.
    """
    if path.is_dir():
        return FolderSource(path)
    if not path.exists():
        raise DatasetError(
            path,
            None,
            ZIP_OR_FOLDER,
            "nothing there",
            remedy="Check the path, or give an edition's name such as ml-latest-small.",
        )
    return ZipSource(path)


def _not_a_zip(path: Path, error: Exception) -> str:
    """What lies there instead of a zip, told from its first bytes."""
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:
        return str(error)
    if not start:
        return "an empty file"
    return "a zip that was cut short" if start == b"PK\x03\x04" else "something else"


@contextmanager
def _intact(where: str) -> Iterator[None]:
    """Turn what a damaged archive or disk raises while it is read into our own error."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise DatasetError(where, None, "an intact file", str(error), remedy=FETCH_AGAIN) from error


class Fingerprint:
    """SHA-256 over everything read through it, by name and content."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._digests: dict[str, str] = {}

    def open(self, name: str) -> IO[bytes]:
        """Open a file whose content counts, once it was read to its end."""
        return io.BufferedReader(_Hashed(self, self._source, name), _CHUNK)

    def __contains__(self, name: str) -> bool:
        return name in self._source

    def where(self, name: str) -> str:
        """How a message calls the file."""
        return self._source.where(name)

    def lines(self, name: str) -> Iterator[bytes]:
        """Lines as they are, outside the fingerprint; for looking for what is wrong."""
        with self._source.open(name) as file, _intact(self.where(name)):
            yield from file

    def note(self, name: str, digest: str) -> None:
        """Remember a file's digest."""
        self._digests[name] = digest

    def hexdigest(self) -> str:
        """Digest over all files read so far, whatever the order they were read in."""
        whole = hashlib.sha256()
        for name, digest in sorted(self._digests.items()):
            whole.update(f"{name}\0{digest}\n".encode())
        return whole.hexdigest()


class _Hashed(io.RawIOBase):
    """A file that is hashed on its way to the reader."""

    def __init__(self, whole: Fingerprint, source: Source, name: str) -> None:
        self._whole = whole
        self._where = source.where(name)
        self._file = source.open(name)
        self._name = name
        self._hash = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        # RawIOBase asks for any writable buffer; BufferedReader only ever passes a memoryview.
        with _intact(self._where):
            chunk = self._file.read(len(buffer))
        self._hash.update(chunk)
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
            self._whole.note(self._name, self._hash.hexdigest())
        super().close()
