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

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from engine.titles.channel import ANY_MISTAKE, Channel, year_cost
from engine.titles.mentions import Mention, MentionFinder
from engine.titles.names import OTHER_NAME_COST, Names, column, whole_number
from engine.titles.nicknames import nicknames
from engine.titles.reading import readings_of
from engine.titles.shortlist import PRIOR, Shortlist
from engine.titles.spelling import NO_ARTICLE, fold, year_after

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.titles.mentions import Span
    from engine.titles.reading import Reading


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


_LEAST_LIKENESS = 0.5
"""Share of the text's letters that a choice must account for while somebody types,"""
_CERTAIN_LIKENESS = 0.79
"""and that a movie must account for to be taken without asking."""
_CERTAIN_SHARE = 0.94
"""Belief in the first match, against all others, from which asking would be absurd."""
_NO_TITLE, _NO_TITLE_LETTER = 0.0, 0.6
"""How well a text that is no title at all would explain itself, in nats, and what each of its
letters takes off. Only what is not a name letter for letter has to be better."""
_YEAR_CONFIRMS = 4.0
"""How much less a text that is no title would be expected to have the right year in it."""
_CANDIDATES, _WORTH_ASKING = 25, 0.01
"""How many movies a text may mean, and how likely each must be beside the first."""
_MENTIONED = 10
_MENTIONED_SHARE = 0.02
"""How many movies a mention may mean, and how likely each must be."""
_ROUNDING = 1e-3


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
        return _Found(self.movies[near], self.cost[near], self.likeness[near], self.known[near])


_NOTHING = _Found(
    np.zeros(0, np.int32), np.zeros(0, np.float32), np.zeros(0, np.float32), np.zeros(0)
)


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
        years = [
            whole_number(year) or year_after(title)
            for year, title in zip(column(movies, "year", 0), self._titles, strict=True)
        ]
        self._years = np.array(years, dtype=np.int64)
        popularity = np.array(column(movies, "popularity", 0), dtype=np.float64)
        self._known = np.log1p(np.nan_to_num(np.maximum(popularity, 0)))
        others = [
            (*names, *nicknames(title, year))
            for names, title, year in zip(
                column(movies, "also_known_as", ()), self._titles, years, strict=True
            )
        ]
        self._names = Names(self._titles, others)
        form_known = self._known[self._names.form_movie].astype(np.float32)
        self._shortlist = Shortlist(self._names.letters, form_known)
        self._channel = Channel(self._names)

    def __len__(self) -> int:
        return len(self._ids)

    def named(self, text: str) -> tuple[int, ...]:
        """Movies with just this name, case and a leading article aside, best known first."""
        found = self._called.get(fold(text).replace(" ", ""), ())
        movies = dict.fromkeys(self._names.form_movie[list(found)].tolist())
        best = sorted(movies, key=lambda movie_no: -self._known[movie_no])
        return tuple(self._ids[movie_no] for movie_no in best)

    def has_word(self, word: str) -> bool:
        """Whether a movie has a word in one of its names, case aside."""
        return fold(word) in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._names.words)

    @cached_property
    def _called(self) -> dict[str, list[int]]:
        """Numbers of the forms that are whole names, by their letters."""
        called: dict[str, list[int]] = {}
        cost = self._names.form_cost
        own = cost <= NO_ARTICLE + _ROUNDING
        other = np.abs(cost - OTHER_NAME_COST - NO_ARTICLE / 2) <= NO_ARTICLE / 2 + _ROUNDING
        whole = np.flatnonzero(own | other)
        for form_no in whole.tolist():
            called.setdefault(self._names.letters[form_no], []).append(form_no)
        return called

    @cached_property
    def newest_year(self) -> int:
        """When the newest movie came out; 0 where no year is known."""
        return int(self._years.max(initial=0))

    def year(self, movie_id: int) -> int | None:
        """When a movie came out; None where that or the movie is unknown."""
        return self._year_of.get(movie_id)

    @cached_property
    def _year_of(self) -> dict[int, int | None]:
        years = (year or None for year in self._years.tolist())
        return dict(zip(self._ids, years, strict=True))

    def search(self, text: str, limit: int = 25) -> list[Match]:
        """Find the movies that a text may mean, as somebody types it.

        Args:
            text: Anything at all; without letters, digits or symbols it finds nothing.
            limit: At most so many.

        Returns:
            Best first. Equals are ordered newer first, then as given.
        """
        found = self._find(readings_of(text), finished=False)
        return self._matches(found.near_enough(_LEAST_LIKENESS), limit)

    def resolve(self, text: str) -> Resolution:
        """Tell what a text means that was sent off, without a choice from a list.

        Certain only when asking back would be absurd. A movie of the same name that nobody knows
        leaves it certain; one of some note does not, unless the year says which. A wrong guess is
        worse than a question. What is far less likely than the first is left out.
        """
        readings = readings_of(text)
        letters = min((reading.letters for reading in readings), default=1)
        found = self._find(readings, finished=True).near_enough(1 - _forgiven(letters) / letters)
        matches = self._matches(found, _CANDIDATES)
        if not matches:
            return Resolution([], certain=False)
        # Here people's knowledge counts in full: this asks what is meant, not what to list.
        value = found.known - found.cost
        first = int(np.argmax(value))
        best = found.movies[first]
        exact = found.cost[first] < ANY_MISTAKE
        dated = any(reading.year == self._years[best] for reading in readings)
        none_of_these = _NO_TITLE - _NO_TITLE_LETTER * letters - _YEAR_CONFIRMS * dated
        if exact:
            none_of_these = -np.inf
        belief = _shares(np.append(value, none_of_these))
        certain = (
            matches[0].movie_id == self._ids[best]
            and belief[first] >= _CERTAIN_SHARE
            and matches[0].likeness >= _CERTAIN_LIKENESS
        )
        asked = [match for match in matches if match.score >= _WORTH_ASKING * matches[0].score]
        return Resolution(asked, certain=bool(certain))

    def mentions(self, text: str) -> list[Mention]:
        """Find the movies that running text mentions, in its order, without overlaps.

        Words of everyday that are titles too (Big, It, Her) are taken for films only where
        something speaks for it: capitals, quotes, a year, a verb of watching, a rating.
        """
        return [self._mention(text, span) for span in self._mention_finder.find(text)]

    def faint_mentions(self, text: str, least: float) -> list[Mention]:
        """The same, down to words that hardly are a title; none is certain.

        Args:
            text: Anything at all.
            least: Log-odds from which words are taken for one.
        """
        return [self._as_spelt(span) for span in self._mention_finder.find(text, least)]

    def spans(self, text: str) -> list[Span]:
        """All runs of words that spell a title, however unlikely: what weights are fitted to."""
        return self._mention_finder.weighed(text)

    def _mention(self, text: str, span: Span) -> Mention:
        """Tell what a span means, by itself and with the year beside it."""
        year = f" ({span.year})" if span.year else ""
        resolution = self.resolve(f"{text[span.start : span.name_end]}{year}")
        meant = [match.movie_id for match in resolution.matches if match.score >= _MENTIONED_SHARE]
        if not meant or meant[0] not in self._spelt_by(span):
            return self._as_spelt(span)
        movie_ids = tuple(dict.fromkeys(meant))[:_MENTIONED]
        return replace(self._as_spelt(span), movie_ids=movie_ids, certain=resolution.certain)

    def _as_spelt(self, span: Span) -> Mention:
        """A mention of what a span spells, of which that is all there is to say."""
        return Mention(
            start=span.start,
            end=span.end,
            movie_ids=tuple(dict.fromkeys(self._spelt_by(span)))[:_MENTIONED],
            certain=False,
            evidence=span.signs.evidence,
            strength=span.weight,
        )

    def _spelt_by(self, span: Span) -> list[int]:
        """The movies that a span spells, best first."""
        return [self._ids[movie_no] for movie_no in span.movies.tolist()]

    @cached_property
    def _mention_finder(self) -> MentionFinder:
        """Made on first use: autocompletion does without."""
        return MentionFinder(self._names, self._shortlist.in_order, self._known, self._years)

    def _find(self, readings: list[Reading], *, finished: bool) -> _Found:
        """Compare a text with the shortlist, and keep for each movie its cheapest story."""
        if not readings or not self._names.letters:
            return _NOTHING
        forms = self._sensible(self._shortlist.pick(readings), readings)
        form_movies = self._names.form_movie[forms]
        costs, likeness = [], []
        for reading in readings:
            stories = self._channel.compare(reading, forms, finished=finished)
            years = year_cost(reading.year, self._years[form_movies], exact=stories.exact)
            costs.append(stories.cost + years + reading.cost)
            likeness.append(1 - stories.amiss / reading.letters)
        cost, alike = np.concatenate(costs), np.concatenate(likeness)
        owner = np.tile(form_movies, len(readings))
        cheapest_first = np.lexsort((cost, owner))
        movies, first = np.unique(owner[cheapest_first], return_index=True)
        best = cheapest_first[first]
        return _Found(movies, cost[best], np.clip(alike[best], 0, 1), self._known[movies])

    def _sensible(self, forms: NDArray[np.intp], readings: list[Reading]) -> NDArray[np.intp]:
        """Leave out initials but those that are typed: any few letters resemble some."""
        typed = {reading.words.replace(" ", "") for reading in readings}
        few = np.flatnonzero(self._names.initials[forms])
        other = [at for at in few.tolist() if self._names.letters[forms[at]] not in typed]
        return np.delete(forms, other)

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


def _forgiven(letters: int) -> float:
    """How many letters of a sent text may be amiss for a title to be asked about."""
    if letters <= 2:
        return 0
    return max(1 if letters < 6 else 2, letters // 5) + _ROUNDING


def _shares(value: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn log-scores into shares that add up to 1."""
    if not len(value):
        return value
    weight = np.exp(value - value.max())
    return np.asarray(weight / weight.sum())
