"""Which ratings to list, as a few letters and digits of a custom id, as wishes are in `wishcode`.

`giq3.s7-10.tmfwgsz3t` is a genre, three and a half to five stars, and what titles have to hold.
"""

from __future__ import annotations

import re
from base64 import b32decode, b32encode
from typing import TYPE_CHECKING

from bot.domain import HIGHEST_STARS, LOWEST_STARS, RatingFilter
from bot.views.wishcode import code_of, named

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_GENRES = 3
_MOST_BYTES = 20
"""How much of a text is kept, so that the code fits beside its verb in 100."""

_SPAN = re.compile(r"(\d{1,2})-(\d{1,2})")


def encode(only: RatingFilter) -> str:
    """Spell a filter; of a long text only the beginning."""
    parts = []
    if only.genres:
        parts.append("g" + "".join(map(code_of, only.genres[:_MOST_GENRES])))
    if (only.stars_from, only.stars_to) != (LOWEST_STARS, HIGHEST_STARS):
        parts.append(f"s{round(only.stars_from * 2)}-{round(only.stars_to * 2)}")
    if only.text:
        kept = only.text.encode()[:_MOST_BYTES].decode(errors="ignore").encode()
        parts.append("t" + b32encode(kept).decode().rstrip("=").casefold())
    return ".".join(parts)


def decode(code: str, genres: Iterable[str]) -> RatingFilter:
    """The filter behind a code; `genres` are the names of all that there are."""
    values = {part[0]: part[1:] for part in code.split(".") if part}
    span = _SPAN.fullmatch(values.get("s", ""))
    halves = sorted(min(max(int(half), 1), 10) for half in span.groups()) if span else (1, 10)
    return RatingFilter(
        genres=named(values.get("g", ""), {code_of(genre): genre for genre in genres}),
        stars_from=halves[0] / 2,
        stars_to=halves[1] / 2,
        text=_text(values.get("t", "")),
    )


def _text(letters: str) -> str:
    try:
        padded = letters.upper() + "=" * (-len(letters) % 8)
        return b32decode(padded).decode(errors="ignore")
    except ValueError:
        return ""
