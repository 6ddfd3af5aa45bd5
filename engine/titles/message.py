"""A message as words that can be compared with titles, and that know where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from engine.titles.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[&+]")


class Word(NamedTuple):
    """One word of a message: folded, and where it stands."""

    folded: str
    start: int
    end: int


class Message(NamedTuple):
    """A message and its words."""

    text: str
    words: Sequence[Word]
    shouted: bool
    """Whether capitals tell nothing: all of its letters, or nearly all its words, have them."""

    @classmethod
    def read(cls, text: str, *, most_words: int) -> Message:
        """Split a text into words."""
        words = []
        for found in _WORD.finditer(text):
            folded = "and" if found[0] in "&+" else fold(found[0])
            if folded:
                words.append(Word(folded, found.start(), found.end()))
            if len(words) == most_words:
                break
        letters = [text[word.start] for word in words if text[word.start].isalpha()]
        large = sum(letter.isupper() for letter in letters)
        return cls(
            text, words, text.isupper() or (len(letters) > 3 and large >= 0.9 * len(letters))
        )

    def gap(self, before: int) -> str:
        """What stands between a word and the one before it; the ends of the text count."""
        start = self.words[before - 1].end if before > 0 else 0
        end = self.words[before].start if before < len(self.words) else len(self.text)
        return self.text[start:end]

    def raw(self, first: int, last: int) -> str:
        """The text from one word to another, as it was typed."""
        return self.text[self.words[first].start : self.words[last].end]
