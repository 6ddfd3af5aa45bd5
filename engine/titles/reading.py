"""What was typed, understood: which words name the movie, and whether a year is among them."""

from __future__ import annotations

from dataclasses import dataclass

from engine.titles.spelling import (
    BARE,
    LONGEST_TEXT,
    bare,
    fold,
    turn_article_back,
    without_article,
    year_in,
)

ARTICLE_ADDED = 1.2
"""Typing an article that the name does not have: `the heat` is *The Heat* before *Heat*."""
YEAR_UNREAD = 0.5
"""Taking a year in the text for a part of the title."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand the text: these words, and this year if it gives one."""

    words: str
    year: int | None
    cost: float

    @property
    def letters(self) -> int:
        """How many letters the text has, a leading article not counted."""
        return len(without_article(self.words).replace(" ", ""))

    @property
    def spellings(self) -> dict[str, float]:
        """The words with and without articles and small words, and what each costs."""
        article_less = without_article(self.words).removesuffix(" the")
        spellings: dict[str, float] = {}
        for words, cost in (
            (self.words, 0.0),
            (article_less, ARTICLE_ADDED),
            (bare(article_less), BARE),
        ):
            spellings.setdefault(words, cost)
        return spellings


def readings_of(text: str) -> list[Reading]:
    """List the ways to understand a text: as it stands, and with a year told apart.

    Empty where the text has nothing to search for.
    """
    dated = year_in(text[:LONGEST_TEXT])
    readings = []
    if dated is not None:
        rest, year = dated
        readings.append(Reading(_typed(rest), year, 0.0))
    whole = _typed(text)
    if whole:
        readings.append(Reading(whole, None, YEAR_UNREAD if dated else 0.0))
    return readings


def _typed(text: str) -> str:
    """Fold a text, with an article behind a comma put in front."""
    return fold(turn_article_back(text))
