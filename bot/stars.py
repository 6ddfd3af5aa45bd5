"""What members write for a rating, and stars as they are drawn.

Stars are half a star to five in halves. A plain number is meant in stars: "5" is five stars, never
half of ten; only what says so itself ("9/10", "90%", "eight out of ten") is read on another scale.
A number between two halves goes to the nearer one, and up from the middle.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from bot.domain import HIGHEST_STARS, LOWEST_STARS
from bot.errors import NotStars, StarsOutOfTen

FULL = "★"
HALF = "½"

LONGEST = 40
"""No rating is longer; a longer text is refused unread, and shortened where it is quoted."""

SCALES = frozenset({4, 5, 10, 20, 100})
"""Ratings are given out of these; any other "3/7" is no rating that anybody gives."""

_NUMBERS = {
    number: value
    for value, words in enumerate(
        (
            "zero null",
            "one ein eine einen eins",
            "two zwei",
            "three drei",
            "four vier",
            "five fünf fuenf",
            "six sechs",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
        )
    )
    for number in words.split()
}
_DRAWN_FULL = "★⭐🌟✭✮*"
_DRAWN_EMPTY = "☆✩"
_DRAWN_HALF = "½⯨⯪"

_HALF_WORD = re.compile(r"(?:and |und )?(?:an? |eine?n? )?(?:half|halbe?[nr]?)\b(?: an? )?")
_DRAWN = re.compile(
    rf"(?P<full>[{re.escape(_DRAWN_FULL)}]*)(?P<half>[{_DRAWN_HALF}]?)(?P<empty>[{_DRAWN_EMPTY}]*)"
)
_UNIT = re.compile(rf"(?<=[\d½]) ?(?:stars?|sterne?|[{re.escape(_DRAWN_FULL)}])")
_OUT_OF = re.compile(r" ?(?:/|⁄| out of | of | von ) ?")
_PERCENT = re.compile(r" ?(?:%|percent|per cent|prozent)$")
_NUMBER = re.compile(r"(?P<whole>\d{1,6})?(?:[.,](?P<decimals>\d{1,6}))?(?: ?(?P<half>½))?")


_FROM = re.compile(
    r"(?P<before>.+?) ?(?:\+|or more|and more|or better|oder mehr|und mehr|oder besser)"
    r"|(?:from|at least|ab|mindestens|>=|≥) ?(?P<behind>.+)",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?:up to|at most|until|bis zu|bis|höchstens|<=|≤) ?(?P<stars>.+)", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"(?:from |von )?(?P<low>.+?) ?(?:-|–|—|\bto\b|\bbis\b) ?(?P<high>.+)"
    r"|(?:between|zwischen) (?P<least>.+?) (?:and|und) (?P<most>.+)",
    re.IGNORECASE,
)


def parse_stars(text: str) -> float:
    """The rating that `text` means, in stars.

    Args:
        text: As a member typed it: "4", "4,5", "4½", "9/10", "90%", "★★★★½", "four and a half".

    Returns:
        0.5 to 5 in steps of 0.5.

    Raises:
        StarsOutOfTen: A number too high for stars that would be a rating out of ten or a hundred.
        NotStars: Anything else that is not a rating.
    """
    quoted = text.strip()[:LONGEST]
    if len(text.strip()) > LONGEST:
        raise NotStars(text=quoted + "…")
    plain = _plain(text)
    drawn = _drawn(plain)
    if drawn is not None:
        return _on_grid(drawn, quoted)
    counted = _UNIT.sub("", _spelled_out(plain)).strip()
    percent = _PERCENT.search(counted)
    if percent:
        return _on_grid(_scaled(_number(counted[: percent.start()]), 100), quoted)
    parts = _OUT_OF.split(counted)
    value = _number(parts[0])
    if len(parts) == 2:
        return _on_grid(_scaled(value, _number(parts[1])), quoted)
    if len(parts) > 2:
        raise NotStars(text=quoted)
    if value is not None and HIGHEST_STARS < value <= 100:
        meant = f"{float(value):g}/10" if value <= 10 else f"{float(value):g}%"
        raise StarsOutOfTen(text=quoted, meant=meant)
    return _on_grid(value, quoted)


def parse_star_span(text: str) -> tuple[float, float]:
    """The stars from and up to which `text` goes, both included.

    Args:
        text: As a member typed it: "4", "4+", "from 4", "3-4.5", "3 to 4", "up to 2.5".

    Raises:
        NotStars: It is no span of ratings.
    """
    typed = " ".join(text.split())
    if match := _UP_TO.fullmatch(typed):
        return LOWEST_STARS, parse_stars(match["stars"])
    if match := _BETWEEN.fullmatch(typed):
        low, high = sorted(parse_stars(end) for end in match.groups() if end)
        return low, high
    if match := _FROM.fullmatch(typed):
        return parse_stars(match["before"] or match["behind"]), HIGHEST_STARS
    stars = parse_stars(typed)
    return stars, stars


def is_stars(stars: float) -> bool:
    """Whether a number is a rating as it is: 0.5 to 5 in steps of 0.5."""
    return LOWEST_STARS <= stars <= HIGHEST_STARS and float(stars * 2).is_integer()


def format_stars(stars: float) -> str:
    """Stars as they are drawn: 4.5 is `★★★★½`."""
    return FULL * int(stars) + (HALF if stars % 1 else "")


def _plain(text: str) -> str:
    """Lower case, one space between words, one way to write a half."""
    kept = text.replace("\N{VARIATION SELECTOR-16}", "").replace(HALF, "\0")
    folded = unicodedata.normalize("NFKC", kept).replace("\0", HALF).casefold()
    halved = re.sub(r"(?<=[\d *★⭐])1[/⁄]2(?!\d)", HALF, folded)
    return " ".join(halved.split())


def _drawn(plain: str) -> Fraction | None:
    """Stars that were drawn one by one, or None where something else was written."""
    match = _DRAWN.fullmatch(plain.replace(" ", ""))
    if not match or not (match["full"] or (match["half"] and match["empty"])):
        return None
    return len(match["full"]) + (Fraction(1, 2) if match["half"] else Fraction(0))


def _spelled_out(plain: str) -> str:
    """Words for numbers turned into digits: "three and a half" and "dreieinhalb" are `3½`."""
    halved = _HALF_WORD.sub(HALF, plain.replace("einhalb", f" {HALF}"))
    words = (str(_NUMBERS.get(word, word)) for word in re.split(r"(\W)", halved))
    return re.sub(r"(?<=\d) ½", HALF, " ".join("".join(words).split()))


def _number(text: str) -> Fraction | None:
    match = _NUMBER.fullmatch(text.strip())
    if not match or not (match["whole"] or match["decimals"] or match["half"]):
        return None
    if match["decimals"] and match["half"]:
        return None
    half = Fraction(1, 2) if match["half"] else Fraction(0)
    return Fraction(f"{int(match['whole'] or 0)}.{match['decimals'] or 0}") + half


def _scaled(value: Fraction | None, scale: Fraction | int | None) -> Fraction | None:
    """`value` out of `scale`, in stars; None where either is no such thing."""
    if value is None or scale not in SCALES or value > scale:
        return None
    return value * 5 / Fraction(scale)


def _on_grid(value: Fraction | None, quoted: str) -> float:
    """The nearest half star, up from the middle."""
    if value is not None and value <= Fraction(HIGHEST_STARS):
        stars = int(value * 2 + Fraction(1, 2)) / 2
        if stars >= LOWEST_STARS:
            return stars
    raise NotStars(text=quoted)
