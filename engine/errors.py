"""Everything the engine refuses, with fields to build a message from.

EngineError
├── DatasetError             a broken, foreign or missing file: which, where, what was expected
│   └── DatasetUnavailableError  an edition by name that neither the network nor a fallback provides
├── NoRatingsError           nothing to learn from
├── InvalidStarsError        NaN, or outside half a star to five
├── InvalidOptionError       a setting outside its range; `name`, `value`, `expected`
├── UnknownMovieError        movie ids that the model does not know
├── UnknownUserError         user ids that the model was not trained on
└── ArtifactError            a saved model that is missing, damaged, foreign or from another version
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SHOWN = 5
"""How many ids a message lists before it only counts the rest."""


class EngineError(Exception):
    """Root of the engine's own errors.

    Attributes:
        remedy: One sentence on what to do next; empty where there is nothing to do.
    """

    remedy: str = ""


class DatasetError(EngineError):
    """A file of a data set that cannot be used.

    Attributes:
        file: The file, or its name inside an archive.
        line: Line number counted from 1, the header included; None where no line is at fault.
        expected: What should have been there.
        found: What was there instead; may be empty.
        remedy: What to do about it; may be empty.
    """

    def __init__(
        self,
        file: str | Path,
        line: int | None,
        expected: str,
        found: str = "",
        *,
        remedy: str = "",
    ) -> None:
        self.file = str(file)
        self.line = line
        self.expected = expected
        self.found = found
        self.remedy = remedy
        where = f"{self.file}, line {line}" if line is not None else self.file
        but = f", found {found}" if found else ""
        super().__init__(f"{where}: expected {expected}{but}.")


class DatasetUnavailableError(DatasetError):
    """An edition of MovieLens asked for by name that could not be fetched.

    Attributes:
        name: The edition's name.
        reasons: Why each source failed, in the order they were tried.
    """

    def __init__(self, name: str, reasons: Sequence[str], *, remedy: str = "") -> None:
        self.name = name
        self.reasons = tuple(reasons)
        super().__init__(
            name, None, "an edition that can be fetched", "; ".join(reasons), remedy=remedy
        )


class NoRatingsError(EngineError):
    """There is not a single rating to learn from."""

    remedy = "Give the data set at least one rating."

    def __init__(self) -> None:
        super().__init__("The data set has no ratings, so there is nothing to learn from.")


class InvalidStarsError(EngineError):
    """Stars that are not a number, or outside half a star to five.

    Attributes:
        stars: The first offending value.
        count: How many ratings are like that.
    """

    remedy = "Leave those ratings out, or rescale them to 0.5 to 5."

    def __init__(self, stars: float, count: int = 1) -> None:
        self.stars = stars
        self.count = count
        super().__init__(
            f"Stars go from 0.5 to 5, but {count} rating{'s are' if count > 1 else ' is'} "
            f"outside that, the first {stars}."
        )


class InvalidOptionError(EngineError):
    """A setting outside its range.

    Attributes:
        name: The setting's name.
        value: What was given.
        expected: What it may be.
    """

    def __init__(self, name: str, value: object, expected: str) -> None:
        self.name = name
        self.value = value
        self.expected = expected
        super().__init__(f"{name} is {value!r}, but must be {expected}.")


class UnknownMovieError(EngineError, LookupError):
    """Movies that the model does not know; `movie_ids` holds their ids."""

    def __init__(self, movie_ids: Sequence[object]) -> None:
        self.movie_ids = tuple(movie_ids)
        super().__init__(f"The model knows no movie {_listed(self.movie_ids)}.")


class UnknownUserError(EngineError, LookupError):
    """Users that the model was not trained on; `user_ids` holds their ids."""

    remedy = "Fold their ratings in with `fold_in`, then use `rate`."

    def __init__(self, user_ids: Sequence[object]) -> None:
        self.user_ids = tuple(user_ids)
        super().__init__(f"The model keeps no user {_listed(self.user_ids)}.")


class ArtifactError(EngineError):
    """A saved model that cannot be loaded.

    Attributes:
        folder: Where it was looked for.
        why: What is wrong with it.
    """

    remedy = "Train again to replace it."

    def __init__(self, folder: str | Path, why: str) -> None:
        self.folder = str(folder)
        self.why = why
        super().__init__(f"The model in {self.folder} cannot be used: {why}.")


def _listed(ids: Sequence[object]) -> str:
    """The first few ids, then how many more: `7, 8, 9 and 4 more`."""
    shown = ", ".join(str(id_) for id_ in ids[:_SHOWN])
    more = len(ids) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
