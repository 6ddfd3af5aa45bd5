"""A wish as a few letters and digits, so that it fits a custom id and survives a restart.

`5.v50.y1990-1999.iq3f` is five films, half-way varied, from the nineties, of one genre. A genre is
three letters or digits of a checksum of its name: catalogues differ in their genres, and a name
that a later catalogue lacks is simply left out of the wish.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

from bot.domain import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_GENRE_DIGITS = 3
_MOST_GENRES = 10
"""How many genres of each kind are kept, so that the code fits beside its verb in 100."""


def encode(wish: Wish) -> str:
    """Spell everything about a wish but the movies it excludes."""
    parts = [str(wish.count)]
    if wish.variety:
        parts.append(f"v{round(wish.variety * 100)}")
    if wish.hidden_gems:
        parts.append(f"h{round(wish.hidden_gems * 100)}")
    if wish.year_from is not None or wish.year_to is not None:
        parts.append(f"y{wish.year_from or ''}-{wish.year_to or ''}")
    if wish.cluster_id is not None:
        parts.append(f"c{wish.cluster_id}")
    if wish.genres:
        parts.append("i" + "".join(map(_genre_code, wish.genres[:_MOST_GENRES])))
    if wish.without_genres:
        parts.append("o" + "".join(map(_genre_code, wish.without_genres[:_MOST_GENRES])))
    return ".".join(parts)


def decode(code: str, genres: Iterable[str]) -> Wish:
    """The wish behind a code; `genres` are the names of all genres there are."""
    count, *parts = code.split(".")
    values = {part[0]: part[1:] for part in parts if part}
    by_code = {_genre_code(genre): genre for genre in genres}
    year_from, _, year_to = values.get("y", "").partition("-")
    return Wish(
        count=min(max(int(count), 1), 10) if count.isdecimal() else Wish().count,
        genres=_genres(values.get("i", ""), by_code),
        without_genres=_genres(values.get("o", ""), by_code),
        year_from=int(year_from) if year_from.isdecimal() else None,
        year_to=int(year_to) if year_to.isdecimal() else None,
        cluster_id=int(values["c"]) if values.get("c", "").isdecimal() else None,
        variety=_share(values.get("v", "")),
        hidden_gems=_share(values.get("h", "")),
    )


def _genre_code(genre: str) -> str:
    number, code = crc32(genre.encode()), ""
    for _ in range(_GENRE_DIGITS):
        number, digit = divmod(number, len(_DIGITS))
        code += _DIGITS[digit]
    return code


def _genres(codes: str, by_code: dict[str, str]) -> tuple[str, ...]:
    found = re.findall(f".{{{_GENRE_DIGITS}}}", codes)
    return tuple(by_code[code] for code in found if code in by_code)


def _share(percent: str) -> float:
    return min(int(percent), 100) / 100 if percent.isdecimal() else 0.0
