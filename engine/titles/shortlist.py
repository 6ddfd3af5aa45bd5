"""The few hundred forms that are worth comparing letter by letter with what was typed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.channel import MISTYPED
from engine.titles.grams import GramIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from engine.titles.channel import Reading

PRIOR = 0.35
"""How much being known counts in the order of matches. 1 would be right if people only meant
movies as often as they rate them; but whoever types an obscure title in full means it."""

_EQUAL, _BY_PREFIX, _BY_WHOLE, _BY_BEGINNING = 200, 60, 120, 120
"""How many forms are taken as the text itself, as beginning with it, as alike throughout, and as
having most of it somewhere."""

_SHORT = 8
"""Up to so many letters a text is compared with every form of about its length."""
_LEAST_SHARED = 0.3
"""Share of the text's grams that a form must have; four mistakes in twelve letters leave it."""
_NATS_PER_LETTER = 0.8
"""What a letter's worth of shared grams weighs against being known."""


class Shortlist:
    """Picks forms for comparing: equal ones, those begun, those near and those sharing grams.

    Args:
        letters: All forms, without spaces.
        known: Log of how many people know each form's movie.

    Shape:
        known (F,) float32, F forms.
    """

    def __init__(self, letters: Sequence[str], known: NDArray[np.float32]) -> None:
        self._letters = letters
        self._known = known
        in_order = sorted(range(len(letters)), key=letters.__getitem__)
        self._in_order = np.array(in_order, dtype=np.int64)
        lengths = np.fromiter(map(len, letters), np.int64, len(letters))
        self._by_length = np.argsort(lengths, kind="stable")
        self._length_begin = np.searchsorted(lengths[self._by_length], np.arange(_SHORT + 4))
        short = self._by_length[: self._length_begin[-1]]
        self._short_letters = [letters[form_no] for form_no in short]
        self._grams = GramIndex(letters)

    def pick(self, readings: list[Reading]) -> NDArray[np.intp]:
        """Pick the forms that are worth comparing letter by letter."""
        typed = dict.fromkeys(
            words.replace(" ", "") for reading in readings for words in list(reading.spellings)[:2]
        )
        picked = [forms for text in typed for forms in self._candidates(text)]
        return np.unique(np.concatenate(picked))

    def _candidates(self, typed: str) -> Iterator[NDArray[np.intp]]:
        """Pick forms by one spelling: equal, beginning with it, near it, sharing much with it."""
        low = bisect_left(self._in_order, typed, key=self._letters.__getitem__)
        equal = bisect_right(self._in_order, typed, lo=low, key=self._letters.__getitem__)
        high = bisect_left(
            self._in_order, f"{typed}\U0010ffff", lo=equal, key=self._letters.__getitem__
        )
        for begin, end, count in ((low, equal, _EQUAL), (equal, high, _BY_PREFIX)):
            forms = self._in_order[begin:end]
            yield forms[_largest(self._known[forms], count)]
        if len(typed) <= _SHORT:
            yield self._near(typed)
        found = self._grams.overlap(typed, _LEAST_SHARED)
        letters = _NATS_PER_LETTER * len(typed)
        known = PRIOR * self._known[found.texts]
        yield found.texts[_largest(letters * found.whole + known, _BY_WHOLE)]
        yield found.texts[_largest(letters * found.begun + known, _BY_BEGINNING)]

    def _near(self, typed: str) -> NDArray[np.intp]:
        """Compare with every form of about this length; for texts too short to share grams."""
        low, high = self._length_begin[[max(len(typed) - 2, 0), len(typed) + 3]]
        choices = self._short_letters[low:high]
        mistyped = cdist([typed], choices, scorer=OSA.distance, dtype=np.uint8)[0]
        close = np.flatnonzero(mistyped <= (2 if len(typed) > 3 else 1))
        forms = self._by_length[low + close]
        value = PRIOR * self._known[forms] - MISTYPED * mistyped[close]
        return np.asarray(forms[_largest(value, _BY_WHOLE)])


def _largest(values: NDArray[Any], count: int) -> NDArray[np.intp]:
    """Positions of the largest values, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, len(values) - count)[-count:]
