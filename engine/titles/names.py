"""The names of all movies, laid out for comparing many at once.

Three levels, numbered separately: *movies* (as given), *names* (a movie's title and its other
names) and *forms* (the ways to write one name; see `engine.titles.spelling`).
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.titles.numerals import digits_of
from engine.titles.spelling import INITIALS, forms_of, names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OTHER_NAME_COST = 0.7
"""Nats by which an "a.k.a." is less likely to be meant than a movie's title of the same name."""


class Names:
    """All forms of all names, and which name and movie each belongs to.

    Args:
        titles: One per movie.
        also_known_as: Other names, as many lists as there are titles.

    Attributes:
        forms: Every form, its words with spaces between them.
        letters: Every form without spaces.
        digits: The digits of every form.
        form_cost: Nats it costs to mean the movie by this form.
        form_movie: Position of the movie of each form.
        form_name: Number of the name of each form.
        words: All words of bare forms, without repeats.
        name_begin: Where each name's words begin in `name_words`; one more than there are names.
        name_words: Numbers of the words of all names' bare forms, one name after the other.
        name_letters: Letters in each name's bare form.
        initials: Whether a form is nothing but initials, which nobody mistypes.

    Shape:
        form_cost (F,) float32; initials (F,) bool; form_movie, form_name (F,) int32;
        name_begin (N + 1,) int64; name_words (any,) int32; name_letters (N,) float32.
    """

    def __init__(self, titles: Sequence[str], also_known_as: Iterable[Iterable[str]]) -> None:
        self.forms: list[str] = []
        self.letters: list[str] = []
        costs: list[float] = []
        initials: list[bool] = []
        movies: list[int] = []
        names: list[int] = []
        numbers: dict[str, int] = {}
        words_of: list[list[int]] = []
        for movie_no, (title, others) in enumerate(zip(titles, also_known_as, strict=True)):
            seen: set[str] = set()
            for name, name_cost in _names(title, others):
                bare_form = ""
                for form, form_cost in forms_of(name):
                    bare_form = form
                    letters = form.replace(" ", "")
                    if letters in seen:
                        continue
                    seen.add(letters)
                    self.forms.append(form)
                    self.letters.append(letters)
                    costs.append(form_cost + name_cost)
                    initials.append(form_cost == INITIALS)
                    movies.append(movie_no)
                    names.append(len(words_of))
                words = dict.fromkeys(bare_form.split())
                words_of.append([numbers.setdefault(word, len(numbers)) for word in words])
        self.digits = [digits_of(letters) for letters in self.letters]
        self.words = list(numbers)
        self.form_cost = np.array(costs, dtype=np.float32)
        self.form_movie = np.array(movies, dtype=np.int32)
        self.form_name = np.array(names, dtype=np.int32)
        self.initials = np.array(initials, dtype=bool)
        counts = np.fromiter(map(len, words_of), np.int64, len(words_of))
        self.name_begin = np.concatenate(([0], np.cumsum(counts)))
        self.name_words = np.fromiter(chain.from_iterable(words_of), np.int32, self.name_begin[-1])
        word_lengths = np.fromiter(map(len, self.words), np.float32, len(self.words))
        totals = np.concatenate(([0.0], np.cumsum(word_lengths[self.name_words])))
        self.name_letters = np.diff(totals[self.name_begin]).astype(np.float32)


def _names(title: str, others: Iterable[str]) -> list[tuple[str, float]]:
    """List a movie's names with what each costs; names in parentheses count as other names."""
    main, inside = names_in(title)
    names = [(main, 0.0)]
    if inside:
        names.append((title, 0.0))
    names.extend((other, OTHER_NAME_COST) for other in (*inside, *others))
    return names


def column(movies: Any, name: str, default: Any) -> list[Any]:
    """Read one column of a DataFrame or a mapping of columns; `default` for each row if absent."""
    if name in movies:
        return list(movies[name])
    return [default] * len(movies["title"])


def whole_number(value: Any) -> int:
    """Read a year that may be absent in any of the ways tables know: 0 then."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0
