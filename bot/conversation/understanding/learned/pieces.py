"""A message as pieces of words, which a vocabulary numbers.

Reference:
    Wu et al. (2016), Google's Neural Machine Translation System, section 4.1, for wordpieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.conversation.understanding.learned.encoder import MOST_PIECES
from bot.conversation.understanding.plain import words_alone
from bot.conversation.understanding.slots import stars_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.conversation.understanding.learned.tokens import Tokens

UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
HINT, HINT_ENDS = "[HINT]", "[/HINT]"
SETTINGS = tuple(f"[{name}]" for name in ("nothing", "table", "stars", "film", "yes"))
FILMS, FILM_ENDS = ("[FILM]", "[FILM?]", "[FILM??]"), "[/FILM]"
"""One that is likely a film, one that is more likely than not, and a faint one."""
MARKS = (
    *(UNKNOWN, BEGIN, END, HINT, HINT_ENDS),
    *FILMS,
    FILM_ENDS,
    *(f"[{name}]" for name in ("PLACE", "PLACES", "STARS")),
    *SETTINGS,
)
"""Pieces that stand for something else than letters."""
SETTING_AT = 1
"""Where what went before stands."""
_LIKELY = 1.0
"""Log-odds of a film that is likely one."""
_OF_TITLE = 5
"""Words of a title that are shown."""
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
        elif kind == "film":
            odds = tokens.read.odds_of(mark)
            yield FILMS[0] if odds > _LIKELY else FILMS[1] if odds > 0 else FILMS[2]
            typed = words_alone(tokens.read.film(mark).text).split()
            yield from (piece for word in typed[:_OF_TITLE] for piece in self._word(word))
            yield FILM_ENDS
        else:
            yield f"[{tokens.words[at]}]"
            yield from (piece for word in _number(tokens, at) for piece in self._word(word))

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


def _number(tokens: Tokens, at: int) -> list[str]:
    """Of a place, or of stars, in words."""
    mark = tokens.marks[at]
    if tokens.kinds[at] == "stars":
        whole, half = divmod(stars_in(mark), 1)
        return [f"{whole:g}", *(["half"] if half else [])]
    places = tokens.read.place(mark).places
    return [f"{place + 1}" for place in places if place >= 0]
