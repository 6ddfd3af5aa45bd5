"""Films of the table that are meant by what is left: `the rest`, `all but the last`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import OnTable
from bot.conversation.understanding.slots import F, P

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted

_ALL_BUT = re.compile(
    rf"\b(?:all|everything|every one|everyone|alle|alles)(?: of (?:them|these|those)| of it)? "
    rf"(?:except|"
    rf"but|apart from|bar|besides|other than|excluding|minus|ausser|bis auf)(?: for)? "
    rf"(?P<but>(?:the |"
    rf"die |den |der )?(?:{F}|{P})(?: ?(?:,|and|und|&|or) ?(?:the )?(?:{F}|{P}))*)"
)
_ONE_OTHER = (
    r"(?:the other|der andere|den anderen)(?: one| film| movie)?\b(?! (?:ones|two|three|films))"
)
_MORE = "(?: (?:ones|two|three|four|zwei|drei|beiden|films|movies|filme|of (?:them|these|those)))*"
_REST = re.compile(
    rf"(?<!show me )(?<!give me )(?<!see )(?<!what about )\b(?:(?P<single>{_ONE_OTHER})|"
    rf"(?:all )?(?:the|die|den|der) (?:others|rest|remaining|restlichen?|uebrigen|other|"
    rf"anderen?){_MORE}"
    rf"|(?<=, )(?:rest|others))\b(?! (?:day|night|week|way|version|hand|side))"
)
"""Those that were not named."""


_MIDDLE = re.compile(
    r"\b(?:the |die |den |der )?(?:(?P<middle>middle|mittlere[nr]?)|(?P<before_last>penultimate|"
    r"second to last|second last|next to last|vorletzte[nr]?))(?: (?:one|two|ones|film|movie|"
    r"beiden))?\b"
)


def with_remainder(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where places depend on how many there are, or on what else was named."""
    many = len(heard.on_table)
    if not many:
        return read
    middle = tuple(range((many - 1) // 2, many // 2 + 1))
    read = read.with_places(
        _MIDDLE, lambda match: OnTable(middle if match["middle"] else (many - 2,))
    )
    read = read.with_places(
        _ALL_BUT, lambda match: _left(read, heard, re.findall(f"{F}|{P}", match["but"]))
    )
    left = _left(read, heard, re.findall(f"{F}|{P}", read.text))

    def rest(match: re.Match[str]) -> OnTable | None:
        single = match["single"] and left and len(left.places) != 1
        return None if single else left

    return read.with_places(_REST, rest)


def _left(read: Slotted, heard: Heard, slots: list[str]) -> OnTable | None:
    """What lies on the table and is not among some; None where none or all of it is."""
    many, named = len(heard.on_table), set[int]()
    for slot in slots:
        if re.match(P, slot):
            named |= {place % many for place in read.place(slot).places}
        else:
            lies = (each for each in read.film(slot).movie_ids if each in heard.on_table)
            named |= {heard.on_table.index(each) for each in lies}
    left = tuple(place for place in range(many) if place not in named)
    return OnTable(left) if named and left else None
