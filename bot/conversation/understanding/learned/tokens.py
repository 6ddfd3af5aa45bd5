"""A message with its slots as a row of tokens, which the learned reader looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from bot.conversation.acts import Filters
from bot.conversation.understanding.plain import words_alone
from bot.conversation.understanding.slots import F, H, P, S
from bot.conversation.understanding.wordings import Hint, wish_in
from bot.years import parse_years

if TYPE_CHECKING:
    from bot.conversation.acts import Direction, Heard, OnTable
    from bot.conversation.understanding.slots import Slotted

Kind = Literal["film", "place", "hint", "stars", "word"]
MOST = 160
"""Tokens that are looked at; what goes on longer says nothing new."""

_TOKEN = re.compile(r"[\ue000-\ue40a]|[a-z0-9]+|[.,;!?:()/&+-]")
_ENDS = frozenset(".;!?()")


@dataclass(frozen=True)
class Tokens:
    """A message's tokens.

    Args:
        read: The message with its slots.
        heard: What was said before it.
    """

    read: Slotted
    heard: Heard

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """Words, slots and punctuation as they stand."""
        return tuple(_TOKEN.findall(self.read.text)[:MOST])

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """What each token is."""
        return tuple(_kind(mark) for mark in self.marks)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Tokens as words: films and places by what they are, hints by their own words."""
        return tuple(map(self._word, self.marks, self.kinds))

    @cached_property
    def masked(self) -> tuple[str, ...]:
        """The same with all hints alike."""
        return tuple(
            "HINT" if kind == "hint" else word
            for kind, word in zip(self.kinds, self.words, strict=True)
        )

    @property
    def slots(self) -> tuple[int, ...]:
        """Where films, places and hints stand."""
        return tuple(at for at, kind in enumerate(self.kinds) if kind in ("film", "place", "hint"))

    @property
    def starred(self) -> tuple[int, ...]:
        """Where numbers of stars stand."""
        return tuple(at for at, kind in enumerate(self.kinds) if kind == "stars")

    @property
    def setting(self) -> str:
        """What went before, in one word."""
        if self.heard.asked is not None:
            return str(self.heard.asked)
        return "table" if self.heard.on_table else "nothing"

    @cached_property
    def hints(self) -> dict[int, Hint]:
        """What tokens say films should be like: hints do, and titles of such words.

        Where nothing lies on the table, `darker` is dark.
        """
        found = {at: self._hint(at) for at in self.slots}
        return {at: hint for at, hint in found.items() if hint}

    def moves(self, at: int) -> Direction | None:
        """The way that a hint moves what is on the table, if there were one."""
        return self.read.hint(self.marks[at]).toward if self.kinds[at] == "hint" else None

    def _hint(self, at: int) -> Hint | None:
        if self.kinds[at] == "hint":
            hint = self.read.hint(self.marks[at])
            if self.heard.on_table or not hint.alone:
                return hint
            return replace(hint, wanted=hint.alone, toward=None)
        if self.kinds[at] == "place":
            return _so_many(self.read.place(self.marks[at]))
        if self.kinds[at] != "film":
            return None
        words = words_alone(self.read.film(self.marks[at]).text)
        if years := parse_years(words):
            return Hint(Filters(year_from=years[0], year_to=years[1]), words=words)
        return wish_in(words)

    def clause(self, at: int) -> tuple[int, int]:
        """The first token of the clause around one, and the one after its last."""
        first = last = at
        while first and self.marks[first - 1] not in _ENDS:
            first -= 1
        while last < len(self.marks) and self.marks[last] not in _ENDS:
            last += 1
        return first, max(last, at + 1)

    def said(self, first: int, last: int) -> str:
        """Some tokens as they were typed, but for films and places."""
        return " ".join(
            self.read.hint(mark).words if kind == "hint" else mark
            for mark, kind in zip(self.marks[first:last], self.kinds[first:last], strict=True)
        )

    def _word(self, mark: str, kind: Kind) -> str:
        if kind == "place":
            return "PLACES" if self.read.place(mark).every else "PLACE"
        if kind == "hint":
            return f"H:{self.read.hint(mark).words.replace(' ', '-')}"
        return mark if kind == "word" else kind.upper()


def _so_many(place: OnTable) -> Hint | None:
    """What `4` says where it is no place: so many films."""
    if place.every or len(place.places) != 1 or place.places[0] < 0:
        return None
    return Hint(Filters(count=place.places[0] + 1), counts=True)


def _kind(mark: str) -> Kind:
    for pattern, kind in _SLOTS:
        if pattern.match(mark):
            return kind
    return "word"


_SLOTS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(F), "film"),
    (re.compile(P), "place"),
    (re.compile(H), "hint"),
    (re.compile(S), "stars"),
)
