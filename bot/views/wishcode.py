"""A wish as a few letters and digits, so that it fits a custom id and survives a restart.

`5.v50.y1990-1999.iq3f` is five films, half-way varied, from the nineties, of one genre. A genre is
three letters or digits of a checksum of its name, and so is a group: catalogues differ in their
genres and models in their groups, and a name that a later one lacks is left out of the wish.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

from bot.domain import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NAME_DIGITS = 3
_MOST_GENRES = 10
"""How many genres of each kind are kept, so that the code fits beside its verb in 100."""


def encode(wish: Wish, group: str = "") -> str:
    """Spell everything about a wish but the movies it excludes.

    Args:
        wish: What is wanted.
        group: Name of the group that `wish.cluster_id` is now; its number changes with the model.
    """
    parts = [str(wish.count)]
    if wish.variety:
        parts.append(f"v{round(wish.variety * 100)}")
    if wish.hidden_gems:
        parts.append(f"h{round(wish.hidden_gems * 100)}")
    if wish.year_from is not None or wish.year_to is not None:
        parts.append(f"y{wish.year_from or ''}-{wish.year_to or ''}")
    if wish.cluster_id is not None and group:
        parts.append(f"g{_code(group)}")
    if wish.genres:
        parts.append("i" + "".join(map(_code, wish.genres[:_MOST_GENRES])))
    if wish.without_genres:
        parts.append("o" + "".join(map(_code, wish.without_genres[:_MOST_GENRES])))
    return ".".join(parts)


def names_group(code: str) -> bool:
    """Whether the wish is for one group's films."""
    return "g" in _parts(code)


def decode(code: str, genres: Iterable[str], groups: Mapping[str, int] | None = None) -> Wish:
    """The wish behind a code.

    Args:
        code: From `encode`, perhaps long ago.
        genres: The names of all genres there are.
        groups: The numbers of all groups there are, by name.
    """
    count, values = code.partition(".")[0], _parts(code)
    by_code = {_code(genre): genre for genre in genres}
    group_ids = {_code(name): number for name, number in (groups or {}).items()}
    year_from, _, year_to = values.get("y", "").partition("-")
    return Wish(
        count=min(max(int(count), 1), 10) if count.isdecimal() else Wish().count,
        genres=_genres(values.get("i", ""), by_code),
        without_genres=_genres(values.get("o", ""), by_code),
        year_from=int(year_from) if year_from.isdecimal() else None,
        year_to=int(year_to) if year_to.isdecimal() else None,
        cluster_id=group_ids.get(values.get("g", "")),
        variety=_share(values.get("v", "")),
        hidden_gems=_share(values.get("h", "")),
    )


def _parts(code: str) -> dict[str, str]:
    return {part[0]: part[1:] for part in code.split(".")[1:] if part}


def _code(name: str) -> str:
    number, code = crc32(name.encode()), ""
    for _ in range(_NAME_DIGITS):
        number, digit = divmod(number, len(_DIGITS))
        code += _DIGITS[digit]
    return code


def _genres(codes: str, by_code: dict[str, str]) -> tuple[str, ...]:
    found = re.findall(f".{{{_NAME_DIGITS}}}", codes)
    return tuple(by_code[code] for code in found if code in by_code)


def _share(percent: str) -> float:
    return min(int(percent), 100) / 100 if percent.isdecimal() else 0.0
