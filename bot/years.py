"""What members write for years: `1994`, `the 90s`, `1990-1999`, `since 2010`, `late eighties`.

English and German, whatever is spoken. A decade without its century is the last one that people
mean by it: the 90s are the 1990s, the 20s the 2020s.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Years = tuple[int | None, int | None]
"""First and last year, None where that end is open."""

_DECADES = {
    word: decade
    for decade, words in {
        20: "twenties zwanziger",
        30: "thirties dreissiger dreißiger",
        40: "forties vierziger",
        50: "fifties fuenfziger fünfziger",
        60: "sixties sechziger",
        70: "seventies siebziger",
        80: "eighties achtziger",
        90: "nineties neunziger",
        0: "noughties naughties aughts nullerjahre",
    }.items()
    for word in words.split()
}
_POINT = (
    r"(?:(?:the|den|die|der|year|jahr)\s+)?(?:(?P<part>early|mid|middle|late|latter|frühen?|fruehen?|"
    r"späten?|spaeten?|anfang|mitte|ende|beginning|end)"
    r"(?:\s+|-)(?:of\s+)?(?:the\s+|der\s+|den\s+)?)?"
    rf"(?:(?P<decade>(?:18|19|20)?\d0)(?:'?s|ern?)|(?P<word>{'|'.join(_DECADES)})n?"
    r"|(?P<year>(?:18[7-9]|19\d|20[0-3])\d))(?![\w%])(?:[ -]?jahren?)?"
)
_PARTS = {
    **dict.fromkeys(("ea", "fr", "an", "be"), (0, 3)),
    "mi": (3, 6),
    **dict.fromkeys(("la", "sp", "en"), (6, 9)),
}
"""First and last year within a decade, by the beginning of the word for a part of it."""
_FIRST = re.sub(r"\?P<(\w+)>", r"?P<first_\1>", _POINT)
_LAST = re.sub(r"\?P<(\w+)>", r"?P<last_\1>", _POINT)
_AFTER = (
    r"after|nach|(?:newer|later|younger|more recent) than|(?:neuer|jünger|juenger) als|post|past"
)
_SINCE = (
    rf"{_AFTER}|since|seit|ab|from (?=\S+ (?:on|onwards?|up|upwards?)\b)|"
    r"(?:not|no|nothing|never) (?:from )?(?:before|older than|earlier than|pre)|"
    r"(?:nicht|nichts) (?:vor|älter als|aelter als)"
)
_BEFORE = (
    r"before|vor|(?:older|earlier) than|älter als|aelter als|pre|prior to|früher als|frueher als"
)
_UNTIL = (
    rf"{_BEFORE}|until|till|til|up to|bis(?: zu)?|(?:not|no|nothing|never) (?:from )?(?:after|past|"
    r"(?:newer|later|younger|more recent) than|post)|(?:nicht|nichts) (?:nach|neuer als)"
)
_ONWARDS = (
    r"\+|(?:\s+(?:on\b|onwards?|upwards?|ahead\b|up\b(?! to)|plus\b|aufwärts|aufwaerts|"
    r"(?:or|and|oder|und) (?:later|"
    r"newer|up|upwards?|above|onwards?|after|beyond|ahead|forward|neuer|später|spaeter|danach|jünger|juenger)))"
    r"|\s*(?:-|–|to|til|till|until|bis)\s*(?:now|today|(?:the )?present|nowadays|date|heute|"
    r"jetzt)\b"
)
_AND_EARLIER = (
    r"\s+(?:or|and|oder|und) (?:older|earlier|before|below|under|älter|aelter|früher|frueher|davor)"
)

_SPAN = re.compile(
    rf"(?:(?:from|von|in|aus)\s+)?(?<!\d){_FIRST}\s*(?:-|–|\.\.|\bto\b|\buntil\b|\btill\b|"
    rf"\bbis\b)\s*{_LAST}"
    rf"|(?:between|zwischen)\s+{re.sub('first_', 'low_', _FIRST)}\s+(?:and|und)\s+"
    rf"{re.sub('last_', 'high_', _LAST)}"
)
_SHORT_SPAN = re.compile(
    r"(?:(?:from|von|in|aus)\s+)?(?<![\d.,/])(?P<first>(?P<century>18|19|20)\d\d)\s*"
    r"(?:-|–|\bto\b|\buntil\b|\btill\b|\bbis\b)\s*(?P<last>\d\d)(?![\w%/]|[.,]\d)"
)
"""`1990-95`, the century said once."""
_DOTTED = re.compile(
    r"(?<![\w.])(?P<since>(?:18|19|20)\d\d)\s?\.\.(?!\s?\.)|"
    r"(?<!\.)\.\.\s?(?P<until>(?:18|19|20)\d\d)(?!\w)"
)
"""`1990..`, `..1979`."""
_ONE = re.compile(
    rf"(?:\b(?:(?P<since>{_SINCE})|(?P<until>{_UNTIL})|(?:made |released )?(?:from|in|of|aus|"
    rf"von))"
    rf"[\s-]+)?(?<![\d.,])(?<!\d/)\b{_POINT}(?:(?P<onwards>{_ONWARDS})|(?P<earlier>{_AND_EARLIER}))?"
)
_HALF_OPEN = re.compile(r"(?:(?P<since>\d{4})\s*[-–])|(?:[-–]\s*(?P<until>\d{4}))")
_FROM = re.compile(r"from\s+(?P<year>\d{4})")


class YearsFound(NamedTuple):
    """Years in running text, and where they stand."""

    start: int
    end: int
    years: Years


def find_years(text: str) -> list[YearsFound]:
    """Find all spans of years in running text, in its order.

    Args:
        text: In lower case.
    """
    found: list[YearsFound] = []
    for match in _SPAN.finditer(text):
        ends = ("first", "last") if match["first_year"] or _is_decade(match, "first_") else None
        low, high = ends or ("low", "high")
        years = _point(match, f"{low}_")[0], _point(match, f"{high}_")[1]
        if years[0] <= years[1]:
            found.append(YearsFound(match.start(), match.end(), years))
    readers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Years | None]], ...] = (
        (_SHORT_SPAN, _short_span),
        (_DOTTED, _dotted),
        (_ONE, _one),
    )
    for pattern, read in readers:
        for match in pattern.finditer(text):
            taken = any(match.start() < each.end and each.start < match.end() for each in found)
            if not taken and (meant := read(match)):
                found.append(YearsFound(match.start(), match.end(), meant))
    return sorted(found)


def parse_years(text: str) -> Years | None:
    """The years that a whole text means, or None where it is no span of years.

    Unlike in running text, `from 1990` is an open span here: who fills in a filter means that.
    """
    typed = " ".join(text.casefold().split())
    if half := _HALF_OPEN.fullmatch(typed):
        return (int(half["since"]), None) if half["since"] else (None, int(half["until"]))
    if since := _FROM.fullmatch(typed):
        return int(since["year"]), None
    whole = [each for each in find_years(typed) if (each.start, each.end) == (0, len(typed))]
    return whole[0].years if whole else None


def _short_span(match: re.Match[str]) -> Years | None:
    first, last = int(match["first"]), int(match["century"] + match["last"])
    return (first, last) if first < last else None


def _dotted(match: re.Match[str]) -> Years:
    return (int(match["since"]), None) if match["since"] else (None, int(match["until"]))


def _one(match: re.Match[str]) -> Years:
    first, last = _point(match, "")
    since, until = match["since"] or "", match["until"] or ""
    if since or match["onwards"]:
        return (last + 1 if re.fullmatch(_AFTER, since) else first), None
    if until or match["earlier"]:
        return None, (first - 1 if re.fullmatch(_BEFORE, until) else last)
    return first, last


def _is_decade(match: re.Match[str], prefix: str) -> bool:
    return bool(match[f"{prefix}decade"] or match[f"{prefix}word"])


def _point(match: re.Match[str], prefix: str) -> tuple[int, int]:
    """First and last year of a year or a decade, or of a part of one."""
    if match[f"{prefix}year"]:
        year = int(match[f"{prefix}year"])
        return year, year
    digits = match[f"{prefix}decade"] or str(_DECADES[match[f"{prefix}word"]]).zfill(2)
    decade = int(digits) if len(digits) == 4 else int(digits) + (2000 if digits <= "20" else 1900)
    part = (match[f"{prefix}part"] or "")[:2]
    first, last = _PARTS.get(part, (0, 9))
    return decade + first, decade + last
