"""How titles are spelt: the forms of one title that people type, brought to one alphabet.

Everything here works on one string at a time and depends on nothing else in the engine. A *form*
is a title as lower-case words of letters and digits with single spaces between them:
`Amélie!` is `amelie`, `Godfather: Part II, The` is `the godfather part ii`, and with its numerals
brought to digits and its small words gone, `godfather 2`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST_FORM = 160
"""Characters of a form that count. The longest title in MovieLens has 158, and nobody types it."""

LONGEST_TEXT = 1_000
"""Characters of raw text that are looked at; the rest cannot be part of a title."""

SUBTITLE_LETTERS = 4
"""Letters that a part of a title must have to be found by itself."""

_NO_ARTICLE, _BARE, _SUBTITLE_ALONE = 0.1, 0.3, 1.2
"""What the forms of one title cost, in nats."""

_ARTICLES = frozenset(
    "the a an le la les l el los las il lo gli der das het een une uno una".split()
)
"""Leading words that people leave out. `die`, `un`, `de` and `i` are not here: too often they are
the title's own first word ("Die Hard", "I Robot")."""

_SMALL_WORDS = frozenset(
    "the a an and of or in on to for part pt episode chapter vol volume".split()
)

_INVERTED = re.compile(
    r"(?P<rest>.*\S),\s*(?P<article>the|an?|l[ae]s?|l['’]|il|lo|gli|[oi]|el|los|der|die|das|de[nt]?"
    r"|un[aeo]?|un['’]|[oa]s|e[nt]|eine?|een|het)",
    re.IGNORECASE,
)
"""A title whose article was moved to its end for sorting: `Matrix, The`."""

_LETTERS_BEYOND_ACCENTS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"['’‘`´ʻʼ*]")
_AND = re.compile(r"[&+]")
_TRAILING_PARENTHESES = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*$")
_AKA = re.compile(r"^\s*(?:a\.?k\.?a\.?|aka)\s+", re.IGNORECASE)
_SUBTITLE = re.compile(r":\s+|\s+[-–—]\s+")

_BRACKETED_YEAR = re.compile(r"[(\[]\s*((?:18|19|20)\d\d)\s*(?:[-–]\s*\d{0,4}\s*)?[)\]]")
_BARE_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)\W*$|^\W*((?:18|19|20)\d\d)(?!\d)")
_FILLER_BEFORE_YEAR = re.compile(r"[\s,;:(\-–]+(?:from|of|in|the)?\s*$", re.IGNORECASE)

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * tens
    for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ROMAN = {
    roman: number
    for number, roman in enumerate(
        "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), 2
    )
}
_NUMBERED = frozenset("part pt episode chapter vol volume".split())


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a title, and how unlikely somebody is to mean the title by it."""

    words: str
    """Lower-case words, single spaces between them."""
    cost: float
    """In nats: 0 for the title itself."""

    @property
    def letters(self) -> str:
        """The form without spaces, so that missing ones do not matter: `toystory`."""
        return self.words.replace(" ", "")


def fold(text: str) -> str:
    """Reduce text to lower-case words of letters and digits, without accents or punctuation.

    Text that has no letters or digits at all is kept as its own symbols: `!!!` stays a title.
    """
    folded = text[:LONGEST_TEXT].casefold()
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in decomposed if not unicodedata.combining(c))
        folded = folded.translate(_LETTERS_BEYOND_ACCENTS)
    words = _APOSTROPHES.sub("", _AND.sub(" and ", folded))
    words = _BETWEEN_WORDS.sub(" ", words).strip()
    return (words or "".join(folded.split()))[:LONGEST_FORM].strip()


def turn_article_back(title: str) -> str:
    """Write `Matrix, The` as people say it: `The Matrix`."""
    inverted = _INVERTED.fullmatch(title.strip())
    if inverted is None:
        return title
    article = inverted["article"]
    gap = "" if article.endswith(("'", "’")) else " "
    return f"{article}{gap}{inverted['rest']}"


def without_article(words: str) -> str:
    """Drop one leading article, unless nothing would be left."""
    first, _, rest = words.partition(" ")
    return rest if rest and first in _ARTICLES else words


def with_digits(words: str) -> str:
    """Write numbers in words and Roman numerals as digits: `rocky iii` is `rocky 3`."""
    written: list[str] = []
    tokens = words.split()
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
    if word == "i" and position and (tokens[position - 1] in _NUMBERED or tokens[position:] == ["i"]):
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


def bare(words: str) -> str:
    """What is left of a form when its numbers are digits and its small words are gone."""
    tokens = with_digits(words).split()
    kept = " ".join(token for token in tokens if token not in _SMALL_WORDS)
    return kept or words


def forms_of(name: str) -> list[Form]:
    """List the ways to write a name, likeliest first and its bare form last.

    For `The Lord of the Rings: The Two Towers` these are the whole, the whole without its leading
    article, the subtitle and its bare forms. Repeats are left in.
    """
    spoken = turn_article_back(name)
    whole = fold(spoken)
    if not whole:
        return []
    forms = [Form(whole, 0.0), Form(without_article(whole), _NO_ARTICLE)]
    parts = _SUBTITLE.split(spoken)[1:]
    for count in range(len(parts)):
        part = without_article(fold(" ".join(parts[count:])))
        if len(part) >= SUBTITLE_LETTERS:
            forms.append(Form(part, _SUBTITLE_ALONE))
    forms.append(Form(bare(forms[1].words), _BARE))
    return forms


def names_in(title: str) -> tuple[str, tuple[str, ...]]:
    """Split `Seven (a.k.a. Se7en)` into the title and the other names that follow it.

    A year in parentheses at the very end is dropped; parentheses at the start are the title's.
    """
    others: list[str] = []
    rest = title
    while (found := _TRAILING_PARENTHESES.search(rest)) and found.start() > 0:
        inside = _AKA.sub("", found["inside"]).strip()
        if not re.fullmatch(r"(?:18|19|20)\d\d", inside) and fold(inside):
            others.append(inside)
        rest = rest[: found.start()]
    return rest, tuple(reversed(others))


def year_in(text: str) -> tuple[str, int, bool] | None:
    """Find a year that somebody gave with a title: the rest, the year, whether in brackets.

    `psycho (1998)`, `psycho 1998`, `1998 psycho` and `psycho from 1998` all give `psycho`.
    None where there is no year or nothing beside it.
    """
    bracketed = _BRACKETED_YEAR.search(text)
    found = bracketed or _BARE_YEAR.search(text)
    if found is None:
        return None
    year = int(next(group for group in found.groups() if group))
    before, after = text[: found.start()], text[found.end() :]
    rest = f"{_FILLER_BEFORE_YEAR.sub('', before)} {after}".strip()
    return (rest, year, bracketed is not None) if fold(rest) else None
