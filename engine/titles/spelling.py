"""How titles are spelt: the forms of one title that people type, brought to one alphabet.

Everything here works on one string at a time and depends on nothing else in the engine. A *form*
is a title as lower-case words of letters and digits with single spaces between them:
`Amélie!` is `amelie`, `Godfather: Part II, The` is `the godfather part ii`, and with its numerals
brought to digits and its small words gone, `godfather 2`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from engine.titles.numerals import NUMBERED, with_digits

LONGEST_FORM = 160
"""Characters of a form that count. The longest title in MovieLens has 158, and nobody types it."""

LONGEST_TEXT = 1_000
"""Characters of raw text that are looked at; the rest cannot be part of a title."""

LEAST_INITIALS, MOST_INITIALS = 4, 7
"""Words of a name that people shorten to initials; before a number one will do."""

SUBTITLE_LETTERS = 4
"""Letters that a part of a title must have to be found by itself."""

NO_ARTICLE, BARE, SUBTITLE_ALONE, INITIALS = 0.1, 0.3, 2.0, 3.0
"""What the forms of one title cost, in nats."""

_ARTICLES = frozenset(
    (
        *("the", "a", "an"),
        *("le", "la", "les", "l", "une", "el", "los", "las", "una"),
        *("il", "lo", "gli", "uno", "der", "das", "het", "een"),
    )
)
"""Leading words that people leave out. `die`, `un`, `de` and `i` are not here: too often they are
the title's own first word ("Die Hard", "I Robot")."""

_SMALL_WORDS = NUMBERED | {"the", "a", "an", "and", "of", "or", "in", "on", "to", "for"}

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
_SUBTITLE_MARKS = re.compile(r"[:–—]| - ")
_SUBTITLE = re.compile(r":\s+|\s+[-–—]\s+")
_AFTER_NAME = re.compile(
    r"(?!The |An? )(?:[A-Z][\w.]+ ){2}and the (?P<hero>\S+ .+)"
    r"|(?!The |An? )[A-Z][\w.]+ [A-Z]\w+['’]s? (?P<owner>\S+ .+)"
)
"""What people call a film whose title begins with a hero's or a maker's name: `Harry Potter and the
Prisoner of Azkaban`, `Monty Python's Life of Brian`."""

_YEAR = r"(?P<year>(?:18[7-9]|19\d|20[0-3])\d)"
_ONLY_YEAR = re.compile(_YEAR)
_BRACKETED_YEAR = re.compile(rf"[(\[]\s*{_YEAR}\s*(?:[-–]\s*\d{{0,4}}\s*)?[)\]]")
_LAST_YEAR = re.compile(rf"(?<!\d){_YEAR}\W*$")
_FIRST_YEAR = re.compile(rf"^\W*{_YEAR}(?!\d)")
_FILLER_BEFORE_YEAR = re.compile(r"[\s,;:(\-–]+(?:from|of|in|the)?\s*$", re.IGNORECASE)


class Form(NamedTuple):
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
    inverted = _INVERTED.fullmatch(title.strip()) if "," in title else None
    if inverted is None:
        return title
    article = inverted["article"]
    gap = "" if article.endswith(("'", "’")) else " "
    return f"{article}{gap}{inverted['rest']}"


def without_article(words: str) -> str:
    """Drop one leading article, unless nothing would be left."""
    first, _, rest = words.partition(" ")
    return rest if rest and first in _ARTICLES else words


def bare(words: str) -> str:
    """What is left of a form when its numbers are digits and its small words are gone."""
    tokens = with_digits(words).split()
    if _SMALL_WORDS.isdisjoint(tokens):
        return " ".join(tokens)
    return " ".join([token for token in tokens if token not in _SMALL_WORDS]) or words


def forms_of(name: str) -> list[Form]:
    """List the ways to write a name, likeliest first and its bare form last.

    For `The Lord of the Rings: The Two Towers` these are the whole, the whole without its leading
    article, the subtitle, the initials and its bare form. Repeats are left in.
    """
    spoken = turn_article_back(name)
    whole = fold(spoken)
    if not whole:
        return []
    forms = [Form(whole, 0.0), Form(without_article(whole), NO_ARTICLE)]
    parts = _SUBTITLE.split(spoken)[1:] if _SUBTITLE_MARKS.search(spoken) else ()
    for count in range(len(parts)):
        part = without_article(fold(" ".join(parts[count:])))
        if len(part) >= SUBTITLE_LETTERS:
            forms.append(Form(part, SUBTITLE_ALONE))
    if named := _AFTER_NAME.fullmatch(spoken):
        forms.append(Form(fold(named["hero"] or named["owner"]), SUBTITLE_ALONE))
    if initials := _initials(forms[1].words if not parts else fold(_SUBTITLE.split(spoken)[0])):
        forms.append(Form(initials, INITIALS))
    forms.append(Form(bare(forms[1].words), BARE))
    return forms


def _initials(words: str) -> str:
    """What fans shorten a name to: `lotr`, `gotg 2`, `t2`; nothing where it would be too short."""
    named = with_digits(without_article(words)).split()
    number = named.pop() if named[-1:] and named[-1].isdigit() else ""
    if (len(named) < LEAST_INITIALS and not number) or len(named) > MOST_INITIALS:
        return ""
    return f"{''.join(word[0] for word in named)} {number}".strip() if named else ""


def names_in(title: str) -> tuple[str, tuple[str, ...]]:
    """Split `Seven (a.k.a. Se7en)` into the title and the other names that follow it.

    A year in parentheses at the very end is dropped; parentheses at the start are the title's.
    """
    others: list[str] = []
    rest = title.strip()
    while rest.endswith(")") and (found := _TRAILING_PARENTHESES.search(rest)):
        if not found.start():
            break
        inside = _AKA.sub("", found["inside"]).strip()
        if not _ONLY_YEAR.fullmatch(inside) and fold(inside):
            others.append(inside)
        rest = rest[: found.start()].rstrip()
    return rest, tuple(reversed(others))


def year_in(text: str) -> tuple[str, int] | None:
    """Find a year that somebody gave with a title: the rest and the year.

    `psycho (1998)`, `psycho 1998`, `1998 psycho` and `psycho from 1998` all give `psycho`. The
    last year in brackets counts before any without. None where there is no year or nothing beside
    it.
    """
    for last in [*_BRACKETED_YEAR.finditer(text)][-1:]:
        return _with_year(text[: last.start()], last["year"], text[last.end() :])
    for found in (_LAST_YEAR.search(text), _FIRST_YEAR.search(text)):
        if found is not None:
            before = _FILLER_BEFORE_YEAR.sub("", text[: found.start()])
            return _with_year(before, found["year"], text[found.end() :])
    return None


def _with_year(before: str, year: str, after: str) -> tuple[str, int] | None:
    rest = f"{before} {after}".strip()
    return (rest, int(year)) if fold(rest) else None


def year_after(title: str) -> int:
    """The year in parentheses at a title's very end, as MovieLens files it; 0 without one."""
    found = _TRAILING_PARENTHESES.search(title) if title.endswith(")") else None
    return int(found["inside"]) if found and _ONLY_YEAR.fullmatch(found["inside"]) else 0
