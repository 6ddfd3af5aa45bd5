"""Runs of words that spell a title, or the beginning of one, mistypings corrected.

The sorted forms of all titles serve as a trie: going along the message word by word, a run is
followed as long as some form begins with its letters. Each word may stand for itself or for words
of titles that it is a mistyping of, so runs branch and most branches end at once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.everyday import is_everyday
from engine.titles.grams import GramIndex
from engine.titles.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from engine.titles.message import Message
    from engine.titles.names import Names

LONGEST_SPAN = 14
"""Words of the longest title looked for."""

_BREAK = re.compile(r"[.!?;\n\"“”()]")
"""Between two words of one title none of these stands, but a dot after `Dr` or `E`."""
_SMALL = frozenset(("the", "a", "an", "and", "of", "or", "in", "on", "to", "for", "part"))

_LONGEST_SHORTENED = 6
"""Words of the longest title looked for with small words left out."""
_MOST_MISTAKES = 3
_SMALL_WORDS_OFF = 0.3
"""How much of a mistake other small words or numerals are: `silence of lambs`, `godfather 2`."""
_EVERYDAY_MISTYPED = 0.3
"""How much more of a mistake it is to have typed a good everyday word instead."""
_SHORTEST_WORD, _LONGEST_WORD = 4, 20
"""Letters of words that may be taken for a mistyping."""
_LEAST_SHARED = 0.15
"""Share of a word's grams that a word of a title must have to be what was meant."""
_MOST_CORRECTED = 20
"""Unknown words of a message that are corrected; a long message may have many, a title few."""
_SHORTEST_BEGINNING = 6
"""Characters, a space after them included, that may stand for a longer title."""
_MOST_BEGUN = 300
"""Forms that may begin alike; a beginning that more have stands for none of them."""


class Spelt(NamedTuple):
    """A run of words as a form would have it."""

    first: int
    last: int
    letters: str
    mistakes: float


class Speller:
    """Reads titles out of messages.

    Args:
        names: All there are.
        in_order: Numbers of all forms, sorted by their letters.

    Shape:
        in_order (F,) integer.
    """

    def __init__(self, names: Names, in_order: NDArray[np.int64]) -> None:
        self._names = names
        self._in_order = in_order
        self._sorted = [names.letters[form_no] for form_no in in_order.tolist()]
        self._vocabulary = [word for word in names.words if len(word) >= _SHORTEST_WORD]
        self._word_grams = GramIndex(self._vocabulary)

    def spelt(self, message: Message) -> Iterator[Spelt]:
        """List runs of words that are a form or the beginning of one, mistypings corrected."""
        words = [word.folded for word in message.words]
        ways = self._ways(message)
        for first in range(len(words)):
            reached = {"": 0.0}
            for last in range(first, min(first + LONGEST_SPAN, len(words))):
                if last > first and _BREAK.search(_gap(message, last)):
                    break
                reached = self._extended(reached, ways[last])
                least = min(reached.values(), default=0.0)
                for letters, mistakes in reached.items():
                    if mistakes == least or self._is_form(letters):
                        yield Spelt(first, last, letters, mistakes)
                if last > first:
                    short = bare(" ".join(words[first : last + 1])).replace(" ", "")
                    if (
                        short not in reached
                        and self._is_form(short)
                        and not {words[first], words[last]} & _SMALL
                    ):
                        yield Spelt(first, last, short, _SMALL_WORDS_OFF)
                if not reached and last - first >= _LONGEST_SHORTENED:
                    break

    def _extended(
        self, reached: dict[str, float], ways: Sequence[tuple[str, float]]
    ) -> dict[str, float]:
        """Go one word further, by all of its ways, where some form begins like that."""
        further: dict[str, float] = {}
        for letters, mistakes in reached.items():
            for way, more in ways:
                total = mistakes + more
                longer = letters + way
                if total <= min(_MOST_MISTAKES, further.get(longer, _MOST_MISTAKES)):
                    at = bisect_left(self._sorted, longer)
                    if at < len(self._sorted) and self._sorted[at].startswith(longer):
                        further[longer] = total
        return further

    def _is_form(self, letters: str) -> bool:
        at = bisect_left(self._sorted, letters)
        return at < len(self._sorted) and self._sorted[at] == letters

    def _ways(self, message: Message) -> list[list[tuple[str, float]]]:
        """For each word: itself, itself without a possessive s, and words it may stand for."""
        ways: list[list[tuple[str, float]]] = []
        corrected = 0
        for word in message.words:
            own = [(word.folded, 0.0)]
            raw = message.text[word.start : word.end].casefold()
            if raw.endswith(("'s", "’s")):
                own.append((word.folded[:-1], 0.0))
            if word.folded == "teh":
                own.append(("the", 0.0))
            if corrected < _MOST_CORRECTED and self._may_be_mistyped(word.folded):
                corrected += 1
                own.extend(self._corrections(word.folded))
            ways.append(own)
        return ways

    @staticmethod
    def _may_be_mistyped(word: str) -> bool:
        return (
            _SHORTEST_WORD <= len(word) <= _LONGEST_WORD
            and word.isalpha()
            and (not is_everyday(word) or len(word) > 5)
        )

    def _corrections(self, word: str) -> list[tuple[str, float]]:
        """Words of titles within one mistyping, or two of a longer word."""
        allowed = 1 if len(word) < 6 else 2
        everyday = _EVERYDAY_MISTYPED if is_everyday(word) else 0.0
        alike = self._word_grams.overlap(word, _LEAST_SHARED).texts.tolist()
        choices = [
            choice
            for at in alike
            if abs(len(choice := self._vocabulary[at]) - len(word)) <= allowed and choice != word
        ]
        mistyped = cdist([word], choices, scorer=OSA.distance, dtype=np.uint8)[0].tolist()
        return [
            (choice, mistakes + everyday)
            for choice, mistakes in zip(choices, mistyped, strict=True)
            if mistakes <= allowed
        ]

    def forms(self, spelt: Spelt, begun: str) -> tuple[list[int], bool]:
        """Forms that are spelt, or else those that go on after the words; and whether they are."""
        low = bisect_left(self._sorted, spelt.letters)
        high = bisect_left(self._sorted, f"{spelt.letters}\0", lo=low)
        if low < high:
            return self._in_order[low:high].tolist(), True
        high = bisect_left(self._sorted, f"{spelt.letters}\U0010ffff", lo=low)
        if spelt.mistakes or len(begun) < _SHORTEST_BEGINNING or high - low > _MOST_BEGUN:
            return [], False
        forms = self._in_order[low:high].tolist()
        return [form_no for form_no in forms if self._names.forms[form_no].startswith(begun)], False


def _gap(message: Message, word: int) -> str:
    """What separates a word from the one before, as far as a title would not have it."""
    gap = message.gap(word)
    previous = message.words[word - 1].folded
    return gap.replace(".", "") if len(previous) <= 3 else gap
