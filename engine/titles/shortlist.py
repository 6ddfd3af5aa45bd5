"""The few hundred forms that are worth comparing letter by letter with what was typed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.channel import MISTYPED
from engine.titles.grams import GramIndex
from engine.titles.spelling import without_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from engine.titles.reading import Reading

PRIOR = 0.35
"""How much being known counts in the order of matches. 1 would be right if people only meant
movies as often as they rate them; but whoever types an obscure title in full means it."""

_EQUAL, _BY_PREFIX, _BY_WHOLE, _BY_BEGINNING = 200, 60, 120, 120
"""How many forms are taken as the text itself, as beginning with it, as alike throughout, and as
having most of it somewhere."""

_VERY_SHORT, _SHORT = 4, 12
"""Up to so many letters a text is compared with all forms of about its length, and with those that
share anything with it."""
_LEAST_SHARED, _LEAST_SHARED_SHORT = 0.3, 0.08
"""Share of the text's grams that a form must have; two mistakes in twelve letters leave as much."""
_NATS_PER_LETTER = 0.8
"""What a letter's worth of shared grams weighs against being known."""


class Shortlist:
    """Picks forms for comparing: equal ones, those begun, those near and those sharing grams.

    Args:
        letters: All forms, without spaces.
        known: Log of how many people know each form's movie.

    Attributes:
        in_order: Numbers of the forms, sorted by their letters.

    Shape:
        known (F,) float32, in_order (F,) int64, F forms.
    """

    def __init__(self, letters: Sequence[str], known: NDArray[np.float32]) -> None:
        self._letters = letters
        self._known = known
        in_order = sorted(range(len(letters)), key=letters.__getitem__)
        self.in_order = np.array(in_order, dtype=np.int64)
        self._lengths = np.fromiter(map(len, letters), np.int16, len(letters))
        self._by_length = np.argsort(self._lengths, kind="stable")
        by_length = self._lengths[self._by_length]
        self._length_begin = np.searchsorted(by_length, np.arange(_VERY_SHORT + 4))
        self._grams = GramIndex(letters)

    def pick(self, readings: list[Reading]) -> NDArray[np.intp]:
        """Pick the forms that are worth comparing letter by letter, for all readings together."""
        typed = dict.fromkeys(
            words.replace(" ", "") for reading in readings for words in reading.spellings
        )
        picked = [forms for letters in typed for forms in self._beginning_with(letters)]
        # The first reading is without a year, and what it shares the others share too.
        picked.extend(self._alike(without_article(readings[0].words).replace(" ", "")))
        return np.unique(np.concatenate(picked))

    def _beginning_with(self, typed: str) -> Iterator[NDArray[np.intp]]:
        """Pick forms that are the text, and forms that go on after it."""
        low = bisect_left(self.in_order, typed, key=self._letters.__getitem__)
        equal = bisect_right(self.in_order, typed, lo=low, key=self._letters.__getitem__)
        high = bisect_left(
            self.in_order, f"{typed}\U0010ffff", lo=equal, key=self._letters.__getitem__
        )
        for begin, end, count in ((low, equal, _EQUAL), (equal, high, _BY_PREFIX)):
            forms = self.in_order[begin:end]
            yield forms[_largest(self._known[forms], count)]

    def _alike(self, typed: str) -> Iterator[NDArray[np.intp]]:
        """Pick forms that are near the text, or share much with it."""
        length = len(typed)
        found = self._grams.overlap(
            typed, _LEAST_SHARED_SHORT if length <= _SHORT else _LEAST_SHARED
        )
        if length <= _VERY_SHORT:
            low, high = self._length_begin[[max(length - 2, 0), length + 3]]
            yield self._near(typed, self._by_length[low:high])
        elif length <= _SHORT:
            yield self._near(typed, found.texts[np.abs(self._lengths[found.texts] - length) <= 2])
        value = PRIOR * self._known[found.texts]
        yield found.texts[_largest(value + _NATS_PER_LETTER * length * found.whole, _BY_WHOLE)]
        yield found.texts[_largest(value + _NATS_PER_LETTER * length * found.begun, _BY_BEGINNING)]

    def _near(self, typed: str, forms: NDArray[np.intp]) -> NDArray[np.intp]:
        """Pick the forms with fewest mistypings; for texts too short to be told by their grams."""
        choices = [self._letters[form_no] for form_no in forms.tolist()]
        mistyped = cdist([typed], choices, scorer=OSA.distance, dtype=np.uint8)[0]
        close = np.flatnonzero(mistyped <= (2 if len(typed) > 3 else 1))
        value = PRIOR * self._known[forms[close]] - MISTYPED * mistyped[close]
        return np.asarray(forms[close[_largest(value, _BY_WHOLE)]])


def _largest(values: NDArray[Any], count: int) -> NDArray[np.intp]:
    """Positions of the largest values, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, len(values) - count)[-count:]
