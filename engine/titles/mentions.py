"""Films mentioned in running text: `loved Heat, hated the remake of Psycho, fargo was 8/10`.

Every run of words that spells a title, perhaps with a word or two mistyped, is a candidate. Each
is weighed: how ordinary its words are, how well known the film is, and what stands around it (see
`engine.titles.signs`). Of candidates that overlap the weightier stays, which favours the
longer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from engine.titles.evidence import (
    BEFORE_NOUNS,
    Evidence,
    evidence_for,
    is_function,
    word_before,
)
from engine.titles.message import Message
from engine.titles.signs import Signs, of_words
from engine.titles.speller import Speller

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.titles.names import Names
    from engine.titles.speller import Spelt

MOST_WORDS = 200
"""Words of a message that are looked at."""
MOST_MENTIONS = 20
"""Mentions that are taken from one message, the weightiest."""

_YEAR_AFTER = re.compile(
    r"(?:\s*[(\[]\s*|\s*,?\s+(?:from\s+)?)(?P<year>(?:19|20)\d\d)(?:\s*[)\]]|\b)"
)
_COUNT_BEFORE = re.compile(r"\d\s*[/.,]\s*$|\bout of\s+$", re.IGNORECASE)
_COUNT_AFTER = re.compile(r"\s*(?:[/.,]\s*\d|%|[★⭐]|stars?\b|out of\b|degrees\b)", re.IGNORECASE)

_FRACTION_AFTER = re.compile(r"[.,]\d|/\d|%")

THRESHOLD = 0.8
"""Log-odds from which words are taken for a title: a missed one costs less than a false one."""
_FORM_KNOWN = 0.35
"""How much a film's being known counts against the cost of a form, where several share it."""
_SAME_TIME = 2
"""Years to both sides within which films are of one time."""
_LESSER_TIMES = 1.0
"""By how much less known, in e-folds, the best of any time may be: few films say little of it."""
_STRIKING = 3.8
"""Powers of ten below which words are too common for anybody to write them large."""
_PLAIN = 2.0
"""Further log-odds that common words need which only begin a title: `good morning`."""
_LONGER = 2.0
"""By how much a title within a longer one must outweigh it to be taken instead."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A film named in a message.

    Attributes:
        start: Where its name begins in the text, in characters.
        end: Where the name ends, a year after it included.
        movie_ids: What it may mean, best first.
        certain: Whether the first is clearly meant; ask otherwise.
        evidence: What speaks for its being a film at all, besides its words.
        strength: Log-odds that it is one.
    """

    start: int
    end: int
    movie_ids: tuple[int, ...]
    certain: bool
    evidence: tuple[Evidence, ...]
    strength: float


class Span(NamedTuple):
    """Words of a message that spell a title, weighed."""

    first: int
    last: int
    start: int
    name_end: int
    """Where the name ends; `end` is after its year."""
    end: int
    year: int | None
    signs: Signs
    weight: float
    """Log-odds that it is meant as one."""
    movies: NDArray[np.int32]
    """Positions of the movies whose form this is."""

    def overlaps(self, other: Span) -> bool:
        """Whether both have a word."""
        return self.first <= other.last and other.first <= self.last

    def is_plain(self) -> bool:
        """Whether these are common words that only begin a title."""
        return bool(self.signs.unfinished) and self.signs.rarity < _STRIKING * self.signs.words

    def within(self, other: Span) -> bool:
        """Whether the other has all of these words and more."""
        return other.first <= self.first and self.last <= other.last and self[:2] != other[:2]


class MentionFinder:
    """Finds spans of a message that name movies.

    Args:
        names: All there are.
        in_order: Numbers of all forms, sorted by their letters.
        known: Log of how many people know each movie.
        years: When each came out; 0 where unknown.

    Shape:
        in_order (F,) integer; known (M,) float; years (M,) int64.
    """

    def __init__(
        self,
        names: Names,
        in_order: NDArray[np.int64],
        known: NDArray[np.float64],
        years: NDArray[np.int64],
    ) -> None:
        self._names = names
        self._known = known - known.max(initial=0)
        best = np.maximum(_best_of_years(known, years), known.max(initial=0) - _LESSER_TIMES)
        self._known_of_year = known - best
        self._years = years
        self._speller = Speller(names, in_order)
        self._last: tuple[str, list[Span]] = ("", [])

    def find(self, text: str, least: float = THRESHOLD) -> list[Span]:
        """Find spans that are taken for mentions, in the order of the text."""
        weighed = [
            span for span in self.weighed(text) if span.weight >= least + _PLAIN * span.is_plain()
        ]
        well_spelt = {span[:2] for span in weighed if not span.signs.mistakes}
        weighed = [
            span for span in weighed if not span.signs.mistakes or span[:2] not in well_spelt
        ]
        taken: list[Span] = []
        longest = [
            span
            for span in weighed
            if not any(
                span.within(other)
                and (other.weight >= span.weight - _LONGER or other.first + 1 == span.first)
                for other in weighed
            )
        ]
        for span in sorted(longest, key=lambda s: (-s.weight, s.first)):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
        return sorted(taken[:MOST_MENTIONS], key=lambda span: span.first)

    def weighed(self, text: str) -> list[Span]:
        """All runs of words that spell a title, likely or not, each with its weight."""
        last, spans = self._last  # A message is asked about more than once.
        if text != last:
            message = Message.read(text, most_words=MOST_WORDS)
            weighed = (self._weigh(message, spelt) for spelt in self._speller.spelt(message))
            spans = [span for span in weighed if span]
            self._last = (text, spans)
        return spans

    def _weigh(self, message: Message, spelt: Spelt) -> Span | None:
        """Weigh a run of words; None where it is no form and no likely beginning of one."""
        words = [word.folded for word in message.words[spelt.first : spelt.last + 1]]
        if words[-1].isdigit() and _is_count(message, spelt, alone=len(words) == 1):
            return None
        forms, finished = self._speller.forms(spelt, f"{' '.join(words)} ")
        if not forms:
            return None
        movies = self._names.form_movie[forms]
        cost = self._names.form_cost[forms]
        value = self._known[movies] * _FORM_KNOWN - cost
        best = int(np.argmax(value))
        end, year = self._year_beside(message, spelt, movies)
        evidence = evidence_for(message, spelt.first, spelt.last, year_fits=year is not None)
        of_these = of_words(words)
        common = of_these["rarity"] < _STRIKING * of_these["words"]
        striking = Evidence.CAPITALS in evidence and common and len(words) < 3
        before = word_before(message, spelt.first)
        signs = Signs(
            known=float(self._known_of_year[movies[best]]),
            cost=float(cost[best]),
            **of_these,
            mistakes=spelt.mistakes,
            mistaken=spelt.mistakes / len(spelt.letters),
            unfinished=float(not finished),
            striking=float(striking),
            one_of_many=float(before in ("a", "an", "ein", "eine")),
            noun=float(before in BEFORE_NOUNS),
            evidence=evidence,
        )
        return Span(
            first=spelt.first,
            last=spelt.last,
            start=message.words[spelt.first].start,
            name_end=message.words[spelt.last].end,
            end=end,
            year=year,
            signs=signs,
            weight=signs.log_odds,
            movies=movies[np.argsort(-value, kind="stable")],
        )

    def _year_beside(
        self, message: Message, spelt: Spelt, movies: NDArray[np.int32]
    ) -> tuple[int, int | None]:
        """Where the name ends with a year after it, and that year if one of the movies has it."""
        end = message.words[spelt.last].end
        years = set(self._years[movies].tolist())
        after = _YEAR_AFTER.match(message.text, end)
        if after and int(after["year"]) in years:
            return after.end(), int(after["year"])
        before = message.words[spelt.first - 1].folded if spelt.first else ""
        words = [word.folded for word in message.words[spelt.first : spelt.last + 1]]
        if (
            len(before) == 4
            and before.isdecimal()
            and int(before) in years
            and not is_function(words)
        ):
            return end, int(before)
        return end, None


def _best_of_years(known: NDArray[np.float64], years: NDArray[np.int64]) -> NDArray[np.float64]:
    """How known the best known movie of about the same year is, for each movie."""
    oldest = int(years.min(initial=0))
    best = np.zeros(int(years.max(initial=0)) - oldest + 1 + 2 * _SAME_TIME)
    np.maximum.at(best, years - oldest + _SAME_TIME, known)
    around = np.lib.stride_tricks.sliding_window_view(best, 2 * _SAME_TIME + 1)
    return np.asarray(around.max(1)[years - oldest])


def _is_count(message: Message, spelt: Spelt, *, alone: bool) -> bool:
    """Whether the digits that end a span are a rating or a count: `9/10`, `4.5`, `5 stars`, `90%`.

    After other words only what cannot be a sequel's number is: `The Hangover 2.5`.
    """
    start, end = message.words[spelt.first].start, message.words[spelt.last].end
    if not alone:
        return _FRACTION_AFTER.match(message.text, end) is not None
    return bool(_COUNT_BEFORE.search(message.text[:start]) or _COUNT_AFTER.match(message.text, end))
