"""What a member can have of their own data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataExported:
    """Everything that is stored on a member, as JSON for a file of this name."""

    file_name: str
    json: str


@dataclass(frozen=True, slots=True)
class DataDeleted:
    """Everything on a member is gone; `ratings` is how many there were."""

    ratings: int


@dataclass(frozen=True, slots=True)
class SharingSet:
    """Whether a member's ratings are seen on a server; `chosen` is None for the default."""

    shared: bool
    chosen: bool | None
