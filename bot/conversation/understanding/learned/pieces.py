"""A message as pieces of words, which a vocabulary numbers.

Reference:
    Wu et al. (2016), Google's Neural Machine Translation System, section 4.1, for wordpieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.conversation.understanding.learned.encoder import MOST_PIECES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.conversation.understanding.learned.tokens import Tokens

UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
HINT, HINT_ENDS = "[HINT]", "[/HINT]"
SETTINGS = tuple(f"[{name}]" for name in ("nothing", "table", "stars", "film", "yes"))
MARKS = (
    *(UNKNOWN, BEGIN, END, HINT, HINT_ENDS),
    *(f"[{name}]" for name in ("FILM", "PLACE", "PLACES", "STARS")),
    *SETTINGS,
)
"""Pieces that stand for something else than letters."""
SETTING_AT = 1
"""Where what went before stands."""
_GOES_ON = "##"
"""What pieces begin with that do not begin a word."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Numbers of pieces.

    Args:
        pieces: They, in order; `MARKS` among them.
    """

    pieces: Sequence[str]

    @cached_property
    def number(self) -> dict[str, int]:
        """Of each piece."""
        return {piece: number for number, piece in enumerate(self.pieces)}

    def of(self, tokens: Tokens) -> tuple[list[int], list[int]]:
        """A message in pieces.

        Returns:
            The pieces' numbers; and where among them each token begins.
        """
        setting = f"[{tokens.setting}]"
        found = [BEGIN, setting if setting in SETTINGS else SETTINGS[0]]
        begins = []
        for at in range(len(tokens.marks)):
            begins.append(min(len(found), MOST_PIECES - 1))
            found += self._token(tokens, at)
        numbers = [self.number[piece] for piece in (*found[: MOST_PIECES - 1], END)]
        return numbers, begins

    def _token(self, tokens: Tokens, at: int) -> Iterator[str]:
        mark, kind = tokens.marks[at], tokens.kinds[at]
        if kind == "word":
            yield from self._word(mark)
        elif kind == "hint":
            words = tokens.read.hint(mark).words.split()
            yield from (HINT, *(piece for word in words for piece in self._word(word)), HINT_ENDS)
        else:
            yield f"[{tokens.words[at]}]"
            if wish := tokens.hints.get(at):
                yield from (piece for word in wish.words.split() for piece in self._word(word))

    def _word(self, word: str) -> list[str]:
        """The longest piece that a word begins with, and so on; or that it is unknown."""
        found: list[str] = []
        begin = 0
        while begin < len(word):
            ends = range(len(word), begin, -1)
            pieces = (f"{_GOES_ON if begin else ''}{word[begin:end]}" for end in ends)
            piece = next((each for each in pieces if each in self.number), None)
            if piece is None:
                return [UNKNOWN]
            found.append(piece)
            begin += len(piece) - (len(_GOES_ON) if begin else 0)
        return found
