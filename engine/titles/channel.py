"""What it costs to have meant a name and written the text: mistypings, omissions, wrong years.

All costs are in nats (negative log probabilities), so that they add up along a story and can be
weighed against how well a movie is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from engine.titles.numerals import digits_of
from engine.titles.reading import ARTICLE_ADDED
from engine.titles.spelling import NO_ARTICLE, bare, without_article

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.titles.names import Names
    from engine.titles.reading import Reading

MISTYPED = 2.6
"""Each letter added, missing, wrong or swapped with its neighbour."""
ANY_MISTAKE = 2.0
"""Mistyping at all; most texts are typed well."""
UNFINISHED = 2.6
"""Stopping before the name's end, as people do when they pick from a list;"""
WITHIN_WORD = 0.8
"""not at the end of a word, on top."""
SENT_UNFINISHED = 1.5
"""Doing so and sending it off, on top,"""
SENT_SHORT = 0.8
"""and for each letter that a sent text has fewer than five, for any story but that it stands
whole and well typed: `her` means *Her*."""
_HARDLY_A_BEGINNING = 5
WORDS_APART = 5.0
"""Naming words of the title, in any order, rather than writing it from its start."""
UNSAID_LETTER = 0.08
"""Each letter of the title's words that such a text leaves out."""
OTHER_NUMBER = 4.0
"""Having other digits than the form: who types a sequel's 2 means it, and who leaves it out too."""
FOREIGN_WORD = 1.6
"""Each letter of a word that the title does not have, up to five letters."""

UNFINISHED_WORD = 0.2
"""Stopping within the last word then, as part of a mistyped letter."""
_MOST_WORDS = 12
_ROUNDING = 1e-3

YEAR_OFF = np.array([0.0, 1.0, 2.2, 3.2, 4.0, 5.0, 7.0], dtype=np.float32)
"""By how many years the given year is off; the last stands for all beyond."""
YEAR_UNKNOWN = 1.0
LABEL = 4.0
"""Title and year letter for letter, as the bot itself writes a movie, weigh this much more. A movie
whose year is unknown is written without."""


class Comparison(NamedTuple):
    """How forms became a text, by the cheapest story for each.

    Shape:
        cost, amiss (C,) float32.
    """

    cost: NDArray[np.float32]
    """What the story costs, in nats."""
    amiss: NDArray[np.float32]
    """How many letters of the text it takes for mistakes."""

    @property
    def exact(self) -> NDArray[np.bool_]:
        """Where the text is the title itself, its leading article aside. Shape: (C,)."""
        return np.asarray(self.cost <= NO_ARTICLE + _ROUNDING)

    def take_cheaper(self, cost: NDArray[np.floating[Any]], amiss: NDArray[np.float32]) -> None:
        """Put another story in the place of those that cost more."""
        cheaper = cost < self.cost
        self.cost[cheaper] = cost[cheaper]
        self.amiss[cheaper] = amiss[cheaper]


class Channel:
    """Compares a text with forms and names of movies.

    Args:
        names: All there are.
    """

    def __init__(self, names: Names) -> None:
        self._names = names

    def compare(self, reading: Reading, forms: NDArray[np.intp], *, finished: bool) -> Comparison:
        """Find the cheapest story from each form to the text as read; years left out.

        Args:
            reading: What was typed.
            forms: Numbers of the forms to compare with.
            finished: Whether the text was sent off, rather than still being typed.

        Shape:
            forms (C,).
        """
        lost = np.full(len(forms), np.inf, dtype=np.float32)
        stories = Comparison(lost, lost.copy())
        sent = SENT_UNFINISHED if finished else 0.0
        short = SENT_SHORT * max(_HARDLY_A_BEGINNING - reading.letters, 0) if finished else 0.0
        letters = [self._names.letters[form_no] for form_no in forms]
        words = [self._names.forms[form_no] for form_no in forms]
        digits = [self._names.digits[form_no] for form_no in forms]
        for spelling, cost in reading.spellings.items():
            typed = spelling.replace(" ", "")
            other, contrary = _other_numbers(typed, digits)
            mistyped = cdist([typed], letters, scorer=OSA.distance, dtype=np.float32)[0]
            doubtful = (mistyped > 0) | (cost == ARTICLE_ADDED)
            stories.take_cheaper(_mistyping(mistyped) + other + short * doubtful + cost, mistyped)
            begun = self._mistyped_beginning(typed, letters)
            within = [WITHIN_WORD * (not form.startswith(f"{spelling} ")) for form in words]
            stopping = UNFINISHED + sent + short + contrary + np.array(within, dtype=np.float32)
            stories.take_cheaper(_mistyping(begun) + stopping + cost, begun)
        stories.cost[:] += self._names.form_cost[forms]
        apart, foreign = self._words_apart(reading.words, self._names.form_name[forms])
        stories.take_cheaper(apart + sent + short, foreign)
        return stories

    @staticmethod
    def _mistyped_beginning(typed: str, letters: list[str]) -> NDArray[np.float32]:
        """Mistypings between the text and the likeliest beginning of each form."""
        fewest = np.full(len(letters), np.inf, dtype=np.float32)
        for length in range(max(len(typed) - 1, 1), len(typed) + 2):
            beginnings = [form[:length] for form in letters]
            mistyped = cdist([typed], beginnings, scorer=OSA.distance, dtype=np.float32)[0]
            np.minimum(fewest, mistyped, out=fewest)
        return fewest

    def _words_apart(
        self, words: str, names: NDArray[np.int32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Cost of naming words of each name in any order, and how many letters are amiss."""
        typed = list(dict.fromkeys(bare(without_article(words)).split()))[:_MOST_WORDS]
        unique, back = np.unique(names, return_inverse=True)
        begin, end = self._names.name_begin[unique], self._names.name_begin[unique + 1]
        counts = end - begin
        bounds = np.cumsum(counts) - counts
        within = np.arange(counts.sum()) - np.repeat(bounds - begin, counts)
        numbers, place = np.unique(self._names.name_words[within], return_inverse=True)
        vocabulary = [self._names.words[number] for number in numbers]
        mistyped = cdist(typed, vocabulary, scorer=OSA.distance, dtype=np.float32)
        last = typed[-1]
        begun = cdist(
            [last], [w[: len(last)] for w in vocabulary], scorer=OSA.distance, dtype=np.float32
        )[0]
        np.minimum(mistyped[-1], begun + UNFINISHED_WORD, out=mistyped[-1])
        lengths = np.fromiter(map(len, typed), np.float32, len(typed))[:, None]
        nearest = np.minimum.reduceat(mistyped[:, place], bounds, axis=1)
        strange = FOREIGN_WORD * np.minimum(lengths, 5)
        strange[[word.isdigit() for word in typed]] += OTHER_NUMBER
        cost = np.minimum(MISTYPED * nearest, strange).sum(axis=0)
        unsaid = np.maximum(self._names.name_letters[unique] - lengths.sum(), 0)
        cost += WORDS_APART + UNSAID_LETTER * unsaid + ANY_MISTAKE * (nearest >= 1).any(axis=0)
        amiss = np.where(nearest <= lengths / 3 + 0.7, nearest, lengths).sum(axis=0)
        return cost[back], amiss[back]


def _other_numbers(
    typed: str, digits: list[str]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Cost of the forms' digits being others than the typed ones; and where forms may go on."""
    meant = digits_of(typed)
    other = np.fromiter((own != meant for own in digits), np.float32, len(digits))
    contrary = np.fromiter((not own.startswith(meant) for own in digits), np.float32, len(digits))
    return OTHER_NUMBER * other, OTHER_NUMBER * contrary


def _mistyping(letters: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cost of so many mistyped letters."""
    return MISTYPED * letters + ANY_MISTAKE * (letters > 0)


def year_cost(
    given: int | None, years: NDArray[np.int64], *, exact: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Cost of giving this year and meaning movies of those; 0 in `years` is unknown.

    Args:
        given: None where the text gave none, which costs nothing.
        years: When each movie came out.
        exact: Whose title is the rest of the text, letter for letter.

    Shape:
        years, exact (C,); returns (C,) float32, below 0 for title and year as they stand.
    """
    label = LABEL * (exact & (years == (given or 0)))
    if given is None:
        return np.asarray(-label, dtype=np.float32)
    off = YEAR_OFF[np.minimum(np.abs(years - given), len(YEAR_OFF) - 1)]
    cost = np.where(years == 0, np.float32(YEAR_UNKNOWN), off)
    return np.asarray(cost - label, dtype=np.float32)
