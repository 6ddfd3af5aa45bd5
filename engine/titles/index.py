"""From what somebody typed to the movies they may mean.

A noisy channel: somebody means a movie (the likelier, the more people know it), writes one of the
forms of one of its names, stops before its end or leaves words out, and mistypes some letters.
Search inverts this. For every movie on the shortlist the cheapest story of how its name became
the text is found, and the movie's score is the log of its prior less that story's cost, in nats.

References:
    M. D. Kernighan, K. W. Church and W. A. Gale (1990), A spelling correction program based on a
    noisy channel model, COLING.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.channel import MISTYPED, Channel, Reading, readings_of, year_cost
from engine.titles.grams import GramIndex
from engine.titles.names import Names, column, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Match:
    """A movie that the text may mean.

    Attributes:
        movie_id: The caller's id.
        title: As the caller gave it.
        year: None where the caller gave none.
        score: How likely it is meant, 0 to 1: its share among everything that might be.
        likeness: How near the text is to one of its names, 0 to 1, whoever knows the movie;
            1 is letter for letter (accents, case, spaces and leading articles aside).
    """

    movie_id: int
    title: str
    year: int | None
    score: float
    likeness: float


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a text means: its matches, best first, and whether the first can be taken as meant.

    Not certain with matches: ask. No matches: nothing is called anything like it.
    """

    matches: list[Match]
    certain: bool


PRIOR = 0.35
"""How much being known counts in the order of matches. 1 would be right if people only meant
movies as often as they rate them; but whoever types an obscure title in full means it."""

_BY_WHOLE, _BY_BEGINNING, _BY_PREFIX = 120, 120, 60
"""How many forms the shortlist takes as alike throughout, as containing the text, as beginning
with it letter for letter."""

_SHORT = 8
"""Up to so many letters a text is compared with every form of about its length."""
_LEAST_SHARED = 0.3
_NATS_PER_LETTER = 0.8

_LEAST_LIKENESS = 0.5
"""Share of the text's letters that a choice must account for while somebody types,"""
_PLAUSIBLE_LIKENESS = 0.7
"""that a candidate must account for to be asked about,"""
_CERTAIN_LIKENESS = 0.8
"""and that a movie must account for to be taken without asking."""
_CERTAIN_SHARE = 0.95
"""Belief in the first match, against all others, from which asking would be absurd."""
_CANDIDATES = 25


class _Found(NamedTuple):
    """Movies on the shortlist, each with its cheapest story.

    Shape:
        movies (C,) integer; cost, likeness, known (C,) floating.
    """

    movies: NDArray[Any]
    cost: NDArray[np.float32]
    likeness: NDArray[np.float32]
    known: NDArray[np.float64]

    def near_enough(self, least: float) -> _Found:
        """Leave out what has too little of the text."""
        near = self.likeness >= least
        return _Found(*(values[near] for values in self))


_NOTHING = _Found(*(np.zeros(0, dtype) for dtype in (np.int32, np.float32, np.float32, float)))


class TitleIndex:
    """Finds movies by what people type.

    Args:
        movies: A DataFrame or mapping of columns of equal length: `movie_id`, `title`, and where
            there are any `year`, `also_known_as` (other names of each) and `popularity` (how
            many ratings each has).

    Building takes some 25 µs a movie and is done once; an index is never changed, so threads may
    share one.
    """

    def __init__(self, movies: Any) -> None:
        self._ids = column(movies, "movie_id", 0)
        self._titles = [str(title) for title in column(movies, "title", "")]
        years = [whole_number(year) for year in column(movies, "year", 0)]
        self._years = np.array(years, dtype=np.int64)
        popularity = np.array(column(movies, "popularity", 0), dtype=np.float64)
        self._known = np.log1p(np.nan_to_num(np.maximum(popularity, 0)))
        self._names = Names(self._titles, column(movies, "also_known_as", ()))
        self._form_known = self._known[self._names.form_movie].astype(np.float32)
        self._in_order = np.array(
            sorted(range(len(self._names.letters)), key=self._names.letters.__getitem__),
            dtype=np.int64,
        )
        lengths = np.fromiter(map(len, self._names.letters), np.int64, len(self._names.letters))
        self._by_length = np.argsort(lengths, kind="stable")
        self._length_begin = np.searchsorted(lengths[self._by_length], np.arange(_SHORT + 5))
        short = self._by_length[: self._length_begin[-1]]
        self._by_length_letters = [self._names.letters[form_no] for form_no in short]
        self._grams = GramIndex(self._names.letters)
        self._channel = Channel(self._names)

    def __len__(self) -> int:
        return len(self._ids)

    def search(self, text: str, limit: int = 25) -> list[Match]:
        """Find the movies that a text may mean, as somebody types it.

        Args:
            text: Anything at all; without letters, digits or symbols it finds nothing.
            limit: At most so many.

        Returns:
            Best first. Equals are ordered newer first, then as given.
        """
        found = self._find(text, finished=False)
        return self._matches(found.near_enough(_LEAST_LIKENESS), limit)

    def resolve(self, text: str) -> Resolution:
        """Tell what a text means that was sent off, without a choice from a list.

        Certain only when asking back would be absurd. A movie of the same name that nobody knows
        leaves it certain; one of some note does not, unless the year says which. A wrong guess is
        worse than a question.
        """
        found = self._find(text, finished=True).near_enough(_PLAUSIBLE_LIKENESS)
        matches = self._matches(found, _CANDIDATES)
        if not matches:
            return Resolution([], certain=False)
        # Here people's knowledge counts in full: this asks what is meant, not what to list.
        belief = _shares(found.known - found.cost)
        first = int(np.argmax(belief))
        best = found.movies[first]
        certain = (
            matches[0].movie_id == self._ids[best]
            and belief[first] >= _CERTAIN_SHARE
            and matches[0].likeness >= _CERTAIN_LIKENESS
        )
        return Resolution(matches, certain=bool(certain))

    def _find(self, text: str, *, finished: bool) -> _Found:
        """Compare the text with the shortlist, and keep for each movie its cheapest story."""
        readings = readings_of(text) if self._names.letters else []
        if not readings:
            return _NOTHING
        forms = self._shortlist(readings)
        form_movies = self._names.form_movie[forms]
        costs, likeness = [], []
        for reading in readings:
            stories = self._channel.compare(reading, forms, finished=finished)
            years = year_cost(reading.year, self._years[form_movies])
            costs.append(stories.cost + years + reading.cost)
            likeness.append(1 - stories.amiss / len(reading.words.replace(" ", "")))
        cost, alike = np.concatenate(costs), np.concatenate(likeness)
        owner = np.tile(form_movies, len(readings))
        cheapest_first = np.lexsort((cost, owner))
        movies, first = np.unique(owner[cheapest_first], return_index=True)
        best = cheapest_first[first]
        return _Found(movies, cost[best], np.clip(alike[best], 0, 1), self._known[movies])

    def _matches(self, found: _Found, limit: int) -> list[Match]:
        value = PRIOR * found.known - found.cost
        order = np.lexsort((found.movies, -self._years[found.movies], -value))[: max(limit, 0)]
        return [
            Match(self._ids[movie_no], self._titles[movie_no], year or None, score, likeness)
            for movie_no, year, score, likeness in zip(
                found.movies[order].tolist(),
                self._years[found.movies[order]].tolist(),
                _shares(value)[order].tolist(),
                found.likeness[order].tolist(),
                strict=True,
            )
        ]

    def _shortlist(self, readings: list[Reading]) -> NDArray[np.intp]:
        """Pick the forms that are worth comparing letter by letter."""
        typed = dict.fromkeys(s for r in readings for s in list(r.spellings)[:2])
        picked = [forms for text in typed for forms in self._candidates(text)]
        return np.unique(np.concatenate(picked))

    def _candidates(self, typed: str) -> Iterator[NDArray[np.intp]]:
        """Pick forms by one spelling: equal, beginning with it, near it, sharing much with it."""
        low = bisect_left(self._in_order, typed, key=self._names.letters.__getitem__)
        equal = bisect_right(self._in_order, typed, lo=low, key=self._names.letters.__getitem__)
        high = bisect_left(
            self._in_order, f"{typed}\U0010ffff", lo=equal, key=self._names.letters.__getitem__
        )
        for begin, end in ((low, equal), (equal, high)):
            forms = self._in_order[begin:end]
            yield forms[_largest(self._form_known[forms], _BY_PREFIX)]
        if len(typed) <= _SHORT:
            yield self._near(typed)
        found = self._grams.overlap(typed, _LEAST_SHARED)
        letters = _NATS_PER_LETTER * len(typed)
        known = PRIOR * self._form_known[found.texts]
        yield found.texts[_largest(letters * found.whole + known, _BY_WHOLE)]
        yield found.texts[_largest(letters * found.begun + known, _BY_BEGINNING)]

    def _near(self, typed: str) -> NDArray[np.intp]:
        """Compare with every form of about this length; for texts too short to share grams."""
        low, high = self._length_begin[[max(len(typed) - 2, 0), len(typed) + 3]]
        choices = self._by_length_letters[low:high]
        mistyped = cdist([typed], choices, scorer=OSA.distance, dtype=np.uint8)[0]
        close = np.flatnonzero(mistyped <= (2 if len(typed) > 3 else 1))
        forms = self._by_length[low + close]
        value = PRIOR * self._form_known[forms] - MISTYPED * mistyped[close]
        return forms[_largest(value, _BY_WHOLE)]


def _shares(value: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn log-scores into shares that add up to 1."""
    if not len(value):
        return value
    weight = np.exp(value - value.max())
    return np.asarray(weight / weight.sum())


def _largest(values: NDArray[Any], count: int) -> NDArray[np.intp]:
    """Positions of the largest values, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, len(values) - count)[-count:]
