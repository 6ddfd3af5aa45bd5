"""A wish as a few letters and digits, so that it fits a custom id and survives a restart.

`5.v50.y1990-1999.iq3f` is five films, half-way varied, from the nineties, of one genre. A genre is
three letters or digits of a checksum of its name, and so is a group: catalogues differ in their
genres and models in their groups, and a name that a later one lacks is left out of the wish.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

from bot.domain import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Named = TypeVar("Named")

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NAME_DIGITS = 3
_MOST_NAMES = 20
"""How many names of groups and genres are kept, so that the code fits beside its verb in 100."""


def encode(wish: Wish, groups: Sequence[str] = ()) -> str:
    """Spell everything about a wish but the movies it excludes.

    Args:
        wish: What is wanted.
        groups: Names of the groups that are `wish.cluster_ids` now; numbers change with the model.
    """
    parts = [str(wish.count)]
    if wish.variety:
        parts.append(f"v{round(wish.variety * 100)}")
    if wish.hidden_gems:
        parts.append(f"h{round(wish.hidden_gems * 100)}")
    if wish.year_from is not None or wish.year_to is not None:
        parts.append(f"y{wish.year_from or ''}-{wish.year_to or ''}")
    room = _MOST_NAMES
    for kind, names in (("g", groups), ("i", wish.genres), ("o", wish.without_genres)):
        if kept := names[:room]:
            parts.append(kind + "".join(map(code_of, kept)))
            room -= len(kept)
    return ".".join(parts)


def names_groups(code: str) -> bool:
    """Whether the wish is for some groups' films."""
    return "g" in _parts(code)


def decode(code: str, genres: Iterable[str], groups: Mapping[str, int] | None = None) -> Wish:
    """The wish behind a code.

    Args:
        code: From `encode`, perhaps long ago.
        genres: The names of all genres there are.
        groups: The numbers of all groups there are, by name.
    """
    count, values = code.partition(".")[0], _parts(code)
    by_code = {code_of(genre): genre for genre in genres}
    by_group = {code_of(name): number for name, number in (groups or {}).items()}
    year_from, _, year_to = values.get("y", "").partition("-")
    return Wish(
        count=min(max(int(count), 1), 10) if count.isdecimal() else Wish().count,
        genres=named(values.get("i", ""), by_code),
        without_genres=named(values.get("o", ""), by_code),
        year_from=int(year_from) if year_from.isdecimal() else None,
        year_to=int(year_to) if year_to.isdecimal() else None,
        cluster_ids=named(values.get("g", ""), by_group),
        variety=_share(values.get("v", "")),
        hidden_gems=_share(values.get("h", "")),
    )


def _parts(code: str) -> dict[str, str]:
    return {part[0]: part[1:] for part in code.split(".")[1:] if part}


def code_of(name: str) -> str:
    """Three letters or digits that stand for a name."""
    number, code = crc32(name.encode()), ""
    for _ in range(_NAME_DIGITS):
        number, digit = divmod(number, len(_DIGITS))
        code += _DIGITS[digit]
    return code


def named(codes: str, by_code: Mapping[str, Named]) -> tuple[Named, ...]:
    """What codes in a row stand for; those that nothing has are left out."""
    found = re.findall(f".{{{_NAME_DIGITS}}}", codes)
    return tuple(by_code[code] for code in found if code in by_code)


def _share(percent: str) -> float:
    return min(int(percent), 100) / 100 if percent.isdecimal() else 0.0
