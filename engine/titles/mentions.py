"""Films mentioned in running text: `loved Heat, hated the remake of Psycho, fargo was 8/10`.

Every run of words that spells a title, perhaps with a word or two mistyped, is a candidate. Each
is weighed: how ordinary its words are, how well known the film is, and what stands around it (see
`engine.titles.evidence`). Of candidates that overlap the weightier stays, which favours the
longer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.everyday import EVERYDAY
from engine.titles.evidence import (
    THRESHOLD,
    WEIGHT,
    Evidence,
    Message,
    against,
    evidence_for,
    ordinariness,
)
from engine.titles.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from engine.titles.names import Names

MOST_WORDS = 200
"""Words of a message that are looked at."""
LONGEST_SPAN = 14
"""Words of the longest title looked for."""

_BREAK = re.compile(r"[.!?;\n\"“”()]")
"""Between two words of one title none of these stands, but a dot after `Dr` or `E`."""
_YEAR_AFTER = re.compile(
    r"(?:\s*[(\[]\s*|\s*,?\s+(?:from\s+)?)(?P<year>(?:19|20)\d\d)(?:\s*[)\]]|\b)"
)
_COUNT_BEFORE = re.compile(r"\d\s*[/.,]\s*$|\bout of\s+$", re.IGNORECASE)
_COUNT_AFTER = re.compile(r"\s*(?:[/.,]\s*\d|%|[★⭐]|stars?\b|out of\b|degrees\b)", re.IGNORECASE)
_SMALL = frozenset(("the", "a", "an", "and", "of", "or", "in", "on", "to", "for", "part"))

_KNOWN = 0.35
_LONGER = 2.0
"""By how much a title within a longer one must outweigh it to be taken instead."""
_PER_MISTAKE, _PER_MISTAKEN_SHARE = 1.0, 4.0
_EVERYDAY_MISTYPED = 0.3
_CAPITAL_EVERYDAY = 1.5
"""Further weight of capitals where nobody would write words large that are no name."""
_UNFINISHED = 1.8
_SHORTEST_BEGINNING = 6
"""Characters, a space after them included, that may stand for a longer title."""
_MOST_BEGUN = 300
"""Forms that may begin alike; a beginning that more have stands for none of them."""
_PLAINLY_ORDINARY = 2.0
_PER_WORD = 0.25
_MOST_MISTAKES = 3
_LONGEST_WORD = 20
_MOST_CORRECTED = 20
"""Unknown words of a message that are corrected; a long message may have many, a title few."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A film named in a message.

    Attributes:
        start: Where its name begins in the text, in characters.
        end: Where the name ends, a year after it included.
        movie_ids: What it may mean, best first.
        certain: Whether the first is clearly meant; ask otherwise.
        evidence: What speaks for its being a film at all, besides its words.
        strength: Log-odds that it is one; above 0, and not bounded.
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
    evidence: tuple[Evidence, ...]
    mistakes: float
    weight: float
    movies: NDArray[np.int32]
    """Positions of the movies whose form this is."""

    def overlaps(self, other: Span) -> bool:
        """Whether both have a word."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: Span) -> bool:
        """Whether the other has all of these words and more."""
        return other.first <= self.first and self.last <= other.last and self[:2] != other[:2]


class Spelt(NamedTuple):
    """A run of words as a form would have it."""

    first: int
    last: int
    letters: str
    mistakes: float


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
        self._in_order = in_order
        self._known = known
        self._years = years
        self._sorted = [names.letters[form_no] for form_no in in_order.tolist()]
        self._vocabulary = sorted((w for w in names.words if len(w) > 3), key=len)
        lengths = np.fromiter(map(len, self._vocabulary), np.int64, len(self._vocabulary))
        self._length_begin = np.searchsorted(lengths, np.arange(_LONGEST_WORD + 4))

    def find(self, text: str) -> list[Span]:
        """Find spans that are taken for mentions, in the order of the text."""
        message = Message.read(text, most_words=MOST_WORDS)
        weighed = [
            span
            for spelt in self._spelt(message)
            if (span := self._weigh(message, spelt)) and span.weight >= THRESHOLD
        ]
        well_spelt = {span[:2] for span in weighed if not span.mistakes}
        weighed = [span for span in weighed if not span.mistakes or span[:2] not in well_spelt]
        taken: list[Span] = []
        longest = [
            s for s in weighed if not any(s.within(o) and o.weight >= s.weight - 2 for o in weighed)
        ]
        for span in sorted(longest, key=lambda s: (-s.weight, s.first)):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
        return sorted(taken, key=lambda span: span.first)

    def _spelt(self, message: Message) -> Iterator[Spelt]:
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
                        yield Spelt(first, last, short, 0.3)
                if not reached and last - first > 5:
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
        """For each word: itself, itself without a possessive's s, and words it may be mistyped for."""
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
            3 < len(word) <= _LONGEST_WORD
            and word.isalpha()
            and (word not in EVERYDAY or len(word) > 5)
        )

    def _corrections(self, word: str) -> list[tuple[str, float]]:
        """Words of titles within one mistyping, or two of a longer word."""
        allowed = 1 if len(word) < 6 else 2
        everyday = _EVERYDAY_MISTYPED if word in EVERYDAY else 0.0
        low, high = self._length_begin[[len(word) - allowed, len(word) + allowed + 1]]
        choices = self._vocabulary[low:high]
        mistyped = cdist(
            [word], choices, scorer=OSA.distance, score_cutoff=allowed, dtype=np.uint8
        )[0]
        return [
            (choices[at], float(mistyped[at]) + everyday)
            for at in np.flatnonzero((mistyped <= allowed) & (mistyped > 0)).tolist()
        ]

    def _weigh(self, message: Message, spelt: Spelt) -> Span | None:
        """Weigh a run of words; None where it is no form and no likely beginning of one."""
        words = [word.folded for word in message.words[spelt.first : spelt.last + 1]]
        if spelt.letters.isdigit() and _is_count(message, spelt):
            return None
        forms, finished = self._forms(spelt, f"{' '.join(words)} ")
        if not forms:
            return None
        movies = self._names.form_movie[forms]
        value = self._known[movies] * _KNOWN - self._names.form_cost[forms]
        end, year = self._year_beside(message, spelt, movies)
        evidence = evidence_for(message, spelt.first, spelt.last, year_fits=year is not None)
        ordinary = ordinariness(words)
        striking = Evidence.CAPITALS in evidence and ordinary > _PLAINLY_ORDINARY
        weight = (
            float(value.max())
            - ordinary
            - spelt.mistakes * (_PER_MISTAKE + _PER_MISTAKEN_SHARE / len(spelt.letters))
            - _UNFINISHED * (not finished)
            + _PER_WORD * (len(words) - 1)
            + sum(WEIGHT[kind] for kind in evidence)
            + _CAPITAL_EVERYDAY * striking
            - against(message, spelt.first, spelt.last)
        )
        return Span(
            first=spelt.first,
            last=spelt.last,
            start=message.words[spelt.first].start,
            name_end=message.words[spelt.last].end,
            end=end,
            year=year,
            evidence=tuple(evidence),
            mistakes=spelt.mistakes,
            weight=weight,
            movies=movies[np.argsort(-value, kind="stable")],
        )

    def _forms(self, spelt: Spelt, begun: str) -> tuple[list[int], bool]:
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
        if before.isdigit() and int(before) in years and len(before) == 4:
            return end, int(before)
        return end, None


def _is_count(message: Message, spelt: Spelt) -> bool:
    """Whether digits are a rating or another count: `9/10`, `4.5`, `5 stars`, `90%`."""
    start, end = message.words[spelt.first].start, message.words[spelt.last].end
    return bool(_COUNT_BEFORE.search(message.text[:start]) or _COUNT_AFTER.match(message.text, end))


def _gap(message: Message, word: int) -> str:
    """What separates a word from the one before, as far as a title would not have it."""
    gap = message.gap(word)
    previous = message.words[word - 1].folded
    return gap.replace(".", "") if len(previous) <= 3 else gap
