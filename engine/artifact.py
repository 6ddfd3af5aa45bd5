"""A trained model on disk: tensors as safetensors, everything else as JSON; never a pickle.

A folder holds `model.safetensors` and `manifest.json`. The manifest names the format's version and
the SHA-256 of the tensors and of its own content, so that a damaged or foreign artefact is refused
before any of it is believed. A folder is written beside its destination and renamed into place.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from engine.errors import ArtifactError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

FORMAT = "matinee-model"
VERSION = 2
TENSORS = "model.safetensors"
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One film that the model knows; `popularity` is its number of ratings in training."""

    movie_id: Any
    title: str
    year: int | None
    genres: tuple[str, ...]
    also_known_as: tuple[str, ...]
    popularity: int


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Where a model comes from.

    Attributes:
        dataset: Edition it was trained on.
        fingerprint: SHA-256 of that edition's content.
        id_space: Whose movie ids these are.
        note: Why this edition and no other, where there is something to say.
        trained_at: When the training ended, aware, ISO 8601.
        ratings: Ratings trained on, private ones included.
        users: Users trained on.
        movies: Films in the catalogue.
        private_ratings: Members' ratings among them.
        seconds: How long the training took.
        device: Where it ran: cpu, cuda or mps.
        warnings: What went other than asked, in sentences for the host.
        figures: Measurements of the training by name.
    """

    dataset: str
    fingerprint: str
    id_space: str
    note: str
    trained_at: str
    ratings: int
    users: int
    movies: int
    private_ratings: int
    seconds: float
    device: str
    warnings: tuple[str, ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)

    @property
    def trained(self) -> datetime:
        """When the training ended."""
        return datetime.fromisoformat(self.trained_at)


def write(folder: Path, tensors: Mapping[str, Tensor], content: Mapping[str, Any]) -> None:
    """Write an artefact; at no time is there a half-written one under its name.

    Raises:
        OSError: The disk refuses.
    """
    from safetensors.torch import save_file

    folder = Path(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = folder.with_name(f".{folder.name}.{uuid4().hex}")
    draft.mkdir()
    try:
        save_file({name: t.cpu().contiguous() for name, t in tensors.items()}, draft / TENSORS)
        text = _canonical(content)
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "sha256": {TENSORS: _digest(draft / TENSORS), "content": _digest_text(text)},
        }
        head = json.dumps(manifest, indent=2)[:-2]
        (draft / MANIFEST).write_text(f'{head},\n  "content": {text}\n}}\n', encoding="utf-8")
        for path in (draft / TENSORS, draft / MANIFEST):
            _flush(path)
        _put_in_place(draft, folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def read(folder: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read and verify an artefact.

    Raises:
        ArtifactError: Missing, foreign, from another version, or not as it was written.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    folder = Path(folder)
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ArtifactError(folder, "there is none") from None
    except (OSError, ValueError) as error:
        raise ArtifactError(folder, f"its manifest cannot be read ({error})") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ArtifactError(folder, "it is something other than a model of this program")
    if manifest.get("version") != VERSION:
        raise ArtifactError(
            folder,
            f"it has format version {manifest.get('version')}, and this program reads {VERSION}",
        )
    try:
        content, sums = manifest["content"], manifest["sha256"]
        intact = sums["content"] == _digest_text(_canonical(content))
        intact = intact and sums[TENSORS] == _digest(folder / TENSORS)
    except (KeyError, TypeError, OSError) as error:
        raise ArtifactError(folder, "parts of it are missing") from error
    if not intact:
        raise ArtifactError(folder, "its checksum differs from what was written, so it is damaged")
    try:
        return load_file(folder / TENSORS), content
    except (SafetensorError, OSError) as error:
        raise ArtifactError(folder, f"its tensors cannot be read ({error})") from error


def _put_in_place(draft: Path, folder: Path) -> None:
    """Rename the draft; what was there before is moved aside first, and back if that fails."""
    if not folder.exists():
        draft.rename(folder)
        return
    aside = folder.with_name(f".{folder.name}.{uuid4().hex}")
    folder.rename(aside)
    try:
        draft.rename(folder)
    except OSError:
        aside.rename(folder)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _canonical(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush(path: Path) -> None:
    """Have the disk keep what was written, where the system can."""
    with suppress(OSError), path.open("rb") as file:
        os.fsync(file.fileno())
