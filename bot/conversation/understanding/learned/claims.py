"""What a reading of a message claims: what each slot is there for, and what else the message does.

Acts and claims say the same. Acts are for those who answer; claims are what can be counted, learned
and voted on, one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.conversation.acts import (
    AboutMe,
    Choose,
    Correct,
    Critique,
    DropFilters,
    Groups,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Similar,
    Stars,
    TellAbout,
    Unclear,
    Undo,
    Unsupported,
    WantToSee,
    WhatWouldChange,
    Why,
)
from bot.conversation.understanding.hints import softly, together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.conversation.acts import Act, Direction, Filters, Heard, Target
    from bot.conversation.understanding.learned.tokens import Tokens
    from bot.conversation.understanding.wordings import Hint

NONE = "none"
TO, WITHOUT, OF = "to", "without", "of"
"""Roles of films: like these, unlike these, starting from this."""
WANTED, UNWANTED, SOFTLY_NOT = "wanted", "unwanted", "softly-not"
"""Roles of hints."""
CHOOSE = "choose "
"""Of two films offered, and the number of one."""
OF_ONE: dict[str, Callable[[Any], Act]] = {
    "rate": Rate,
    "seen": Seen,
    "unseen": NotSeen,
    "want": WantToSee,
    "not-interested": NotInterested,
    "not-now": partial(NotInterested, for_now=True),
    "tell": TellAbout,
    "why": Why,
    "change": WhatWouldChange,
}
"""Acts that are of one thing, by the role that they give it."""
_ROLE: dict[Any, str] = {act: role for role, act in OF_ONE.items()}


@dataclass(slots=True)
class Claims:
    """What a reading claims.

    Attributes:
        roles: What each slot is there for, by its token.
        stars: How a rated film was liked, by its token, where words tell;
        given: and where a number does.
        unsure: Films that words hardly say anything of: to be asked about before they are rated.
        said: What else is done, each in a few words: `say thanks`, `seen it`, `critique newer`.
        of_it: How the film spoken of was liked.
    """

    roles: dict[int, str] = field(default_factory=dict)
    stars: dict[int, float] = field(default_factory=dict)
    given: dict[int, float] = field(default_factory=dict)
    unsure: set[int] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    of_it: float | None = None

    def of_no_film(self) -> bool:
        """Whether no film and no place is there for anything."""
        return {*self.roles.values()} <= {NONE, WANTED, UNWANTED, SOFTLY_NOT}

    def hints_without_wish(self, said: set[str]) -> bool:
        """Whether hints tell what films should be like, and nothing else wishes for any."""
        roles = {*self.roles.values()}
        return bool(roles & {WANTED, UNWANTED, SOFTLY_NOT}) and not (
            roles & {TO, OF} or said & {"recommend", "critique", "to it"}
        )

    def agrees_with(self, other: Claims) -> bool:
        """Whether both come to the same."""
        same = (self.roles, self.stars, self.given, self.of_it)
        return same == (other.roles, other.stars, other.given, other.of_it) and (
            self.said - {"unclear"} == other.said - {"unclear"}
        )


def claims_of(acts: Sequence[Act], tokens: Tokens) -> Claims:
    """What acts claim of a message.

    Args:
        acts: A reading of it.
        tokens: The message. Slots that no act is of have the role `none`.
    """
    claims = Claims(roles=dict.fromkeys(tokens.slots, NONE))
    for act in acts:
        _claim(claims, act, tokens)
    _claim_hints(claims, acts, tokens)
    return claims


def role_of(act: Act) -> str | None:
    """The role that an act gives to the one thing that it is of."""
    if isinstance(act, NotInterested) and act.for_now:
        return "not-now"
    return _ROLE.get(type(act))


def _claim(claims: Claims, act: Act, tokens: Tokens) -> None:
    if role := role_of(act):
        slots = _give(claims, tokens, act.what, role)  # type: ignore[union-attr]
        if isinstance(act, Rate) and act.stars is not None:
            told = claims.given if act.stated else claims.stars
            told.update(dict.fromkeys(slots, act.stars))
            if act.what == OnTable() and not act.stated:
                claims.of_it = act.stars
    elif isinstance(act, Similar):
        for target in act.to:
            _give(claims, tokens, target, TO)
        for target in act.without:
            _give(claims, tokens, target, WITHOUT)
    elif isinstance(act, Critique):
        claims.said |= {"critique", *(f"critique {each}" for each in act.directions)}
        if act.of:
            _give(claims, tokens, act.of, OF)
    elif isinstance(act, Correct) and act.film:
        _give(claims, tokens, act.film, "correct")
    else:
        claims.said |= _told(act, tokens.heard)


def _offered(target: Target, heard: Heard) -> tuple[int, ...]:
    """Which of the films offered is meant, as a place among them."""
    if isinstance(target, OnTable):
        return tuple(place % len(heard.films) for place in target.places[:1])
    return tuple(at for at, each in enumerate(heard.films) if each in target.movie_ids[:1])


def _told(act: Act, heard: Heard) -> set[str]:
    """What an act that is of no film does, in a few words; of films offered, which is chosen."""
    if isinstance(act, Choose):
        return {f"{CHOOSE}{place + 1}" for place in _offered(act.what, heard)}
    told = _IN_WORDS.get(type(act))
    return {*told(act)} if told else set()


_IN_WORDS: dict[type, Callable[[Any], tuple[str, ...]]] = {
    Say: lambda act: (f"say {act.word}",),
    Unsupported: lambda act: (f"unsupported {act.topic}",),
    Groups: lambda act: ("groups mine" if act.mine else "groups",),
    DropFilters: lambda act: ("drop", *(f"drop {kind}" for kind in act.kinds)),
    Correct: lambda _: ("correct",),
    Stars: lambda _: ("stars",),
    AboutMe: lambda _: ("about-me",),
    Undo: lambda _: ("undo",),
    Recommend: lambda _: ("recommend",),
    Unclear: lambda _: ("unclear",),
}


def _give(claims: Claims, tokens: Tokens, target: Target, role: str) -> list[int]:
    """Give a role to the slots that an act is of; `it`, and what has a role already, has none."""
    slots = _slots_of(tokens, target, claims)
    counted = isinstance(target, OnTable) and target.places and not slots
    if counted and any(claims.roles[at] == role for at in _meaning(tokens, target)):
        return []  # Of places said in one word.
    if not slots and (target == OnTable() or _has_role(claims, tokens, target)):
        claims.said.add(f"{role} it")
    claims.roles |= dict.fromkeys(slots, role)
    return slots


def _slots_of(tokens: Tokens, target: Target, claims: Claims) -> list[int]:
    """The slots without a role that mean a target."""
    found = [at for at in _meaning(tokens, target) if claims.roles[at] == NONE]
    several = isinstance(target, OnTable) and not target.every
    return found[: len(target.places) if several else 1]  # type: ignore[union-attr]


def _has_role(claims: Claims, tokens: Tokens, target: Target) -> bool:
    return any(claims.roles[at] != NONE for at in _meaning(tokens, target))


def _meaning(tokens: Tokens, target: Target) -> list[int]:
    """The slots that mean a target."""
    found = [at for at in tokens.slots if tokens.kinds[at] != "hint"]
    if isinstance(target, OnTable):
        return [at for at in found if _lies_at(tokens, at, target)]
    return [
        at
        for at in found
        if tokens.kinds[at] == "film"
        and {*tokens.read.film(tokens.marks[at]).movie_ids[:3]} & {*target.movie_ids}
    ]


def _lies_at(tokens: Tokens, at: int, target: OnTable) -> bool:
    """Whether a slot means one of these places: by number, or by the film's name."""
    many = len(tokens.heard.on_table)
    wanted = {place % many if many else place for place in target.places}
    if tokens.kinds[at] == "place":
        place = tokens.read.place(tokens.marks[at])
        if place.every or target.every:
            return place.every == target.every
        return bool({each % many if many else each for each in place.places} & wanted)
    ids = tokens.read.film(tokens.marks[at]).movie_ids[:3]
    return any(0 <= place < many and tokens.heard.on_table[place] in ids for place in wanted)


def _claim_hints(claims: Claims, acts: Sequence[Act], tokens: Tokens) -> None:
    """Tell of each hint whether the acts' filters and directions want what it says."""
    wishes = [act.filters for act in acts if isinstance(act, Recommend | Similar | Critique)]
    ways = {way for act in acts if isinstance(act, Critique) for way in act.directions}
    for at, hint in tokens.hints.items():
        if claims.roles[at] == NONE:
            claims.roles[at] = _hint_role(hint, wishes, ways)


def _hint_role(hint: Hint, wishes: Iterable[Filters], ways: set[Direction]) -> str:
    if (hint.toward and hint.toward in ways) or _within(hint.wanted, wishes):
        return WANTED
    if ways & ({hint.away, hint.too} - {None}) or _within(hint.unwanted, wishes):
        return UNWANTED
    return SOFTLY_NOT if _within(softly(hint.unwanted), wishes) else NONE


def _within(filters: Filters, wishes: Iterable[Filters]) -> bool:
    """Whether filters are part of a wish, and are any at all."""
    return filters != type(filters)() and any(
        together(wish, filters) == wish or _hulled(filters, wish) for wish in wishes
    )


def _hulled(filters: Filters, wish: Filters) -> bool:
    """Whether filters are years alone, within those of a wish: `the 80s or the 90s`."""
    first, last = filters.year_from, filters.year_to
    if first is None or last is None or wish.year_from is None or wish.year_to is None:
        return False
    return wish.year_from <= first and last <= wish.year_to
