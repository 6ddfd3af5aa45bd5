"""The editions of MovieLens that GroupLens publishes, and how to tell a good copy."""

from __future__ import annotations

from dataclasses import dataclass

HOST = "files.grouplens.org"
DEFAULT_EDITION = "ml-latest-small"

COMMON_IDS = "movielens"
"""Movie ids that all editions but the first share."""
FIRST_IDS = "ml-100k"
"""The 1998 edition's own movie numbers."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One published edition.

    Attributes:
        name: What GroupLens calls it; also the zip's name.
        md5: The zip's published MD5. Empty for the "latest" editions, which GroupLens replaces
            from time to time: theirs is read from the `.md5` file beside the zip.
        id_space: Which numbering its movie ids belong to.
    """

    name: str
    md5: str = ""
    id_space: str = COMMON_IDS

    @property
    def url(self) -> str:
        """Where the zip is."""
        return f"https://{HOST}/datasets/movielens/{self.name}.zip"


EDITIONS = {
    edition.name: edition
    for edition in (
        Edition("ml-latest-small"),
        Edition("ml-latest"),
        Edition("ml-32m", "d472be332d4daa821edc399621853b57"),
        Edition("ml-25m", "6b51fb2759a8657d3bfcbfc42b592ada"),
        Edition("ml-20m", "cd245b17a1ae2cc31bb14903e1204af3"),
        Edition("ml-10m", "ce571fd55effeba0271552578f2648bd"),
        Edition("ml-1m", "c4d9eecfca2ab87c1945afe126590906"),
        Edition("ml-100k", "0e33842e24a9c977be4e0107933c0723", FIRST_IDS),
    )
}
"""Every edition by name."""

_FOLDERS = {"ml-10M100K": "ml-10m"}
"""Folders inside a zip that are called otherwise than the edition."""


def edition_name(folder: str, fallback: str) -> str:
    """The edition that a folder's name stands for, else what its archive or folder is called."""
    name = _FOLDERS.get(folder, folder)
    return name if name in EDITIONS else fallback
