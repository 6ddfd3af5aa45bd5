"""Where trained models lie: one folder each."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ASKED_FOR = "asked_for.json"


def new_folder(models: Path, run_id: int) -> Path:
    """A folder for the model of one run; its name sorts by time. It is not made yet."""
    return models / f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{run_id}"


def trial_of(folder: Path) -> Path:
    """Where a model's trial lies: trained like it on fewer ratings, and asked about the rest."""
    return folder / "trial"


def any_in(models: Path) -> bool:
    """Whether anything was ever trained here."""
    return models.is_dir() and any(models.iterdir())


def identity(source: str) -> str:
    """What tells one data set from another without reading it through.

    A zip is known by the names, sizes and checksums that its directory lists, wherever it lies; a
    folder by the sizes and times of its files; anything else is an edition's name.
    """
    path = Path(source).expanduser()
    if path.is_dir():
        files = sorted(path.iterdir())
        facts = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
        return f"folder:{_digest(facts)}"
    if path.is_file():
        try:
            with zipfile.ZipFile(path) as archive:
                return (
                    f"zip:{_digest((m.filename, m.file_size, m.CRC) for m in archive.infolist())}"
                )
        except (OSError, zipfile.BadZipFile):
            return f"file:{path.absolute()}"  # The training will say what is wrong with it.
    return f"name:{source}"


def note_identity(folder: Path, source: str) -> None:
    """Remember beside the model which data set it was asked to learn."""
    (folder / _ASKED_FOR).write_text(json.dumps({"identity": identity(source)}), encoding="utf-8")


def learned(folder: Path, source: str) -> bool:
    """Whether the model in `folder` was asked to learn `source`."""
    try:
        asked_for = json.loads((folder / _ASKED_FOR).read_text(encoding="utf-8"))
        return bool(asked_for["identity"] == identity(source))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def prune(models: Path, keep: Iterable[Path]) -> None:
    """Remove everything in `models` but the folders in `keep`, as far as possible."""
    if not models.is_dir():
        return
    kept = {folder.name for folder in keep}
    for entry in models.iterdir():
        if entry.name not in kept:
            shutil.rmtree(entry, ignore_errors=True)


def _digest(facts: Iterable[object]) -> str:
    return hashlib.sha256(repr(list(facts)).encode()).hexdigest()
