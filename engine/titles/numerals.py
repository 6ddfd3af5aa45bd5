"""Numbers in titles: `Rocky III`, `Twelve Monkeys`, `101 Dalmatians`, all as digits."""

from __future__ import annotations

import re

_UNITS = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
            *("seventeen", "eighteen", "nineteen"),
        )
    )
}
_TENS = {
    word: 10 * tens
    for tens, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2
    )
}
_ROMAN = {
    f"{'x' * tens}{unit}": 10 * tens + number
    for tens in (0, 1)
    for number, unit in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if 10 * tens + number > 1
} | {"xx": 20}
"""Two to twenty. A lone `i` is a word, except at the end of a title or after `part`."""

NUMBERED = frozenset(("part", "pt", "episode", "chapter", "vol", "volume"))
"""Words that come before a number and are often left out with it there."""

_NUMBERS = frozenset(("i", *_UNITS, *_TENS, *_ROMAN))
_NO_DIGITS = re.compile(r"\D+")


def with_digits(words: str) -> str:
    """Write numbers in words and Roman numerals as digits: `rocky iii` is `rocky 3`.

    Args:
        words: Lower case, single spaces between them.
    """
    tokens = words.split()
    if _NUMBERS.isdisjoint(tokens):
        return words
    written: list[str] = []
    position = 0
    while position < len(tokens):
        number, used = _number_at(tokens, position)
        written.append(tokens[position] if number is None else str(number))
        position += used
    return " ".join(written)


def _number_at(tokens: list[str], position: int) -> tuple[int | None, int]:
    """Read the number that starts at a position: its value and how many words it takes."""
    word = tokens[position]
    if word in _ROMAN and position:
        return _ROMAN[word], 1
    if (
        word == "i"
        and position
        and (tokens[position - 1] in NUMBERED or tokens[position:] == ["i"])
    ):
        return 1, 1
    following = tokens[position + 1] if position + 1 < len(tokens) else ""
    if word in _TENS:
        unit = _UNITS.get(following, 0)
        return (_TENS[word] + unit, 2) if 0 < unit < 10 else (_TENS[word], 1)
    if word not in _UNITS:
        return None, 1
    if following != "hundred":
        return _UNITS[word], 1
    after = position + 2 + (tokens[position + 2 : position + 3] == ["and"])
    rest, used = _number_at(tokens, after) if after < len(tokens) else (None, 0)
    hundreds = 100 * _UNITS[word]
    return (hundreds, 2) if rest is None else (hundreds + rest, after + used - position)


def digits_of(letters: str) -> str:
    """The digits in a form: `2` for `toystory2`."""
    return "" if letters.isalpha() else _NO_DIGITS.sub("", letters)
