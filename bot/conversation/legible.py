"""From a message as it was sent to words that can be read: what is no language is taken out.

Mentions, links, emoji codes and markup say nothing of films. What is mostly noise (marks piled on
letters, invisible characters, one word over and over) is not read at all, so that nothing can be
read into it.
"""

from __future__ import annotations

import re
import unicodedata

MOST_MARKS = 2
"""Marks on one letter; Vietnamese has two."""

LONGEST_WORD = 45
"""Letters; longer ones are no titles."""

NOISE = 0.2
"""Share of a message's characters from which on it is not read."""

_TOKENS = re.compile(
    r"<(?:@[!&]?|#|/[^:<>]{1,60}:|t:|a?:\w{1,40}:)[\dA-Za-z:-]{1,40}>"  # Discord's own
    r"|\b(?:https?|ftp)://[^\s(){}<>\"]+"
    r"|@(?:everyone|here)\b"
    r"|\{[^{}]{0,200}\}",  # Code, which people paste and do not mean.
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"```(?:[a-z]{1,10}\n)?|[*_~|]{2,}|`|^\s*(?:>{1,3}|#{1,3}|-#)\s+", re.MULTILINE
)
_SEVERAL = 20
"""Words from which on a message has to have some variety."""
_VARIETY = 0.25


def legible(text: str) -> str | None:
    """The words of a message; empty where there are none, None where it is noise.

    Args:
        text: As it was sent.
    """
    words = _MARKUP.sub(" ", _TOKENS.sub(" ", text))
    kept, noise = _without_noise(unicodedata.normalize("NFC", words))
    if noise > NOISE * max(1, len(words)):
        return None
    each = kept.split()
    if any(len(word) > LONGEST_WORD for word in each):
        return None
    if len(each) > _SEVERAL and len(set(each)) < _VARIETY * len(each):
        return None
    return " ".join(each)


def _without_noise(text: str) -> tuple[str, int]:
    """The text without what has no place in a sentence, and how much of that there was."""
    kept: list[str] = []
    noise = marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if character in "\n\r\t":
            kept.append(" ")
        elif category in {"Cc", "Cf", "Cs", "Co", "Cn"} or marks > MOST_MARKS:
            noise += 1
        else:
            kept.append(character)
    return "".join(kept), noise
