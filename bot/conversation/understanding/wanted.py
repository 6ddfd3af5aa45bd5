"""What the hints of a clause come to: filters and directions, each as it stands or against it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction
from bot.conversation.understanding.hints import NOTHING, softly, together
from bot.conversation.understanding.negating import (
    denied_before,
    denied_behind,
    indifferent_before,
)
from bot.conversation.understanding.slots import H

if TYPE_CHECKING:
    from bot.conversation.acts import Filters
    from bot.conversation.understanding.sofar import SoFar

    Wanted = tuple[Filters, tuple[Direction, ...]]

_TOO = re.compile(r"\b(?:too|zu|a bit much|bit too)(?: much| many| viel| viele)? $")
_OR = re.compile(r"\b(?:or|nor|oder|noch)\b|/")
_LISTED = re.compile(rf"(?: (?:and|or|und|oder|nor|&|/) {H})+")
_JOINS = re.compile(
    r"\s*(?:,|or|and|oder|und|noch|nor|/|&|also|too|so|very|a|any|no)*(?:\s+(?:or|and|oder|und|no|"
    r"any))*\s*"
)


def hinted(so_far: SoFar, text: str) -> Wanted:
    """What the hints of a clause come to, each as it stands or, after a negation, against it."""
    filters, directions = NOTHING, []
    negative, soft, last = False, False, 0
    for match in re.finditer(H, text):
        between, hint = text[last : match.start()], so_far.read.hint(match[0])
        if indifferent_before(between):
            last = match.end()
            continue
        if denial := denied_before(between):
            negative, soft = True, denial.soft
        elif denied_behind(_after_list(text, match.end())):
            negative, soft = True, False
        elif (
            not (negative and last and _JOINS.fullmatch(between))
            or (soft and (between.isspace() or "," in between))
            or (hint.measures and not _OR.search(between))
        ):
            negative, soft = False, False
        last = match.end()
        if not negative and _TOO.search(between):
            directions += [hint.too] if hint.too else []
            filters = filters if hint.too else together(filters, hint.unwanted)
            continue
        way = hint.away if negative else hint.toward
        directions += [way] if way else []
        meant = hint.unwanted if negative else hint.wanted
        filters = together(filters, softly(meant) if soft else meant)
    so_far.unwanted_last = negative
    return filters, tuple(dict.fromkeys(directions))


def _after_list(text: str, at: int) -> str:
    """What stands behind a hint and those listed with it: `musicals and westerns bore me`."""
    listed = _LISTED.match(text, at)
    return text[listed.end() if listed else at :]


def without_table(filters: Filters, directions: tuple[Direction, ...]) -> Wanted:
    """What a likening of films named comes to: fame is no direction then, nor age beside years."""
    for direction, gems in ((Direction.LESS_KNOWN, 1.0), (Direction.BETTER_KNOWN, -1.0)):
        if direction in directions:
            filters = replace(filters, hidden_gems=gems)
    years = filters.year_from is not None or filters.year_to is not None
    left = (
        each
        for each in directions
        if each not in (Direction.LESS_KNOWN, Direction.BETTER_KNOWN)
        and not (years and each in (Direction.NEWER, Direction.OLDER))
    )
    return filters, tuple(left)
