"""The three questions that most limits come down to: how long, how many, how large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.loopback.refusals import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.support.loopback.world import Json

Path = tuple[str | int, ...]


def length(
    body: Json, key: str, path: Path, most: int, *, least: int = 0, required: bool = False
) -> Iterator[Fault]:
    """A text of `least` to `most` characters, counted in code points."""
    value = body.get(key)
    here = (*path, key)
    if value is None or (required and value == ""):
        if required:
            yield Fault(here, "BASE_TYPE_REQUIRED", "This field is required")
    elif not isinstance(value, str):
        yield Fault(here, "STRING_TYPE_CONVERT", "Could not interpret value as string.")
    elif not least <= len(value) <= most:
        yield Fault(here, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def count(values: list[Any], path: Path, most: int, *, least: int = 0) -> Iterator[Fault]:
    """A list of `least` to `most` entries."""
    if not least <= len(values) <= most:
        yield Fault(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def unique(values: Iterable[tuple[Path, Any]], code: str, what: str) -> Iterator[Fault]:
    """No value twice among pairs of where it stands and what it is."""
    seen: set[Any] = set()
    for path, value in values:
        if value in seen:
            yield Fault(path, code, f"{what} {value!r} is used more than once")
        seen.add(value)
