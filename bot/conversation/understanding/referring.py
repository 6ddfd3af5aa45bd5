"""How a clause refers to films: by name, by place, by a pronoun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import OnTable
from bot.conversation.understanding.slots import F, P

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.conversation.acts import Target

NAMED = re.compile(f"{F}|{P}")
"""A film or a place on the table."""
_OF_A_THING = (
    r"(?! (?!one\b|film|movie|really|just|all|also|time|always|still|actually|even|never|only|"
    r"honestly|here|lot|which|who|probably|definitely|seriously|literally)\w+ (?:was|is|were|are|"
    r"looks?|sounds?|rocks|sucks)\b)"
)
"""That joke was great: `that` is no film."""
_PRONOUNS = (
    rf"(?:it|its|thats|theyre|that one|this one|(?:that|this|these|those)\b{_OF_A_THING}|them|"
    r"these ones|those ones|both|es|ihn|sie|den|das|die|diesen|beide|the (?:film|movie|films|"
    r"movies)|"
    r"that (?:film|movie)|this (?:film|movie))"
)
T = rf"(?:{F}|{P}|{_PRONOUNS}\b)"
"""Pattern for whatever a film may be called by: its name, its place, a pronoun."""
PRONOUN = re.compile(rf"\b{_PRONOUNS}\b")
PLURAL = re.compile(
    r"\b(?:them|these|those|both|these ones|those ones|the films|the movies|beide|diese)\b"
)


def in_one_breath(targets: Iterable[Target]) -> list[Target]:
    """The same targets, places that follow each other as one: `the second and the third`."""
    found: list[Target] = []
    for target in targets:
        before = found[-1] if found else None
        places = isinstance(target, OnTable) and isinstance(before, OnTable)
        if places and not (target.every or before.every):  # type: ignore[union-attr]
            found[-1] = OnTable((*before.places, *target.places))  # type: ignore[union-attr]
        else:
            found.append(target)
    return found
