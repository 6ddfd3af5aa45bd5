"""Stars in a message: `8/10`, `four and a half stars`, `★★★★`, `give it a 7`, `Heat 5`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.understanding.slots import F, P, spaced, stars_slot
from bot.errors import NotStars, StarsOutOfTen
from bot.stars import parse_stars

if TYPE_CHECKING:
    from bot.conversation.understanding.slots import Slotted

_WORD = (
    "two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn"
)
_HALF = r"(?: ?½| ?1/2|(?:,| and) a half| and half|einhalb| half)"
_NUMBER = (
    rf"(?:(?<![\w.,/])(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{_WORD}){_HALF}?|½|half an?|half a|a half|"
    rf"eineinhalb)"
)
_COUNTED = rf"(?:{_NUMBER}|one|eine?n?)"
_UNMISTAKABLE = re.compile(
    rf"(?:{_COUNTED})(?: stars?| sterne?n?)? ?(?:/|out of|von) ?(?:100|10|5|ten|five|zehn|"
    rf"fuenf)\b(?: stars?| sterne?n?)?(?!\d)|(?:{_NUMBER}) ?(?:%|percent|prozent)|"
    rf"(?:{_COUNTED})[ -]?(?:stars?|sterne?n?|★|⭐)(?!\w)"
    r"|[★⭐☆]{1,10} ?½?"
)
_LINK = (
    r"(?: ?[:=,–—-] ?| was | is | gets | got | deserves | at | with | with a | eine?n? | bekommt |"
    r" kriegt | war | ist | )(?:an? |eine? |solid |strong |like |about |maybe |probably |easy |"
    r"easily |clear |definite |nur |only |just )*"
)
_BESIDE = re.compile(
    rf"(?P<before>(?:{F}|{P}){_LINK})(?P<stars>{_NUMBER})(?! ?(?:films?|movies?|times?|hours?|"
    rf"minutes?|min|years?|days?|weeks?|of\b|more\b|others?\b|mal|stunden|jahre|"
    rf"[\ue200-\ue3ff]))(?=[\s,;!?)]|\.(?!\d)|$)"
)
_GIVEN = re.compile(
    r"(?P<before>\b(?:give|gave|giving|rate|rated|rating|id say|say|gets|its|it was|it is|gebe|"
    r"gib|gab|bewerte)(?: (?:it|that|this|them|both|ihm|dem|das|den|the film|"
    r"[\ue000-\ue1ff]))*(?: (?:an?|eine?|solid|strong|like|about|maybe|with|mit))* )"
    rf"(?P<stars>{_NUMBER})(?=[\s,;!?)]|\.(?!\d)|$)(?! ?(?:films?|movies?|more|recommendations?|"
    rf"suggestions?|good|great|of|filme|one|to|other|others|for the|hours?|minutes?|times?|years?|"
    rf"[\ue200-\ue3ff]))"
)
_FOR = re.compile(
    rf"(?P<stars>{_NUMBER})(?P<after> (?:for|fuer|to) (?:{F}|{P}|it\b|that\b|this\b))"
)


_HEDGES = re.compile(r"^(?:(?:an?|maybe|like|about|solid|probably|id say|eine?|so|say) )+(?=\S)")


def with_stars(read: Slotted) -> Slotted:
    """Put slots where a message gives stars."""
    if re.search("half|½|ein", read.text) and (stars := number_alone(read.text)):
        return replace(read, text=stars_slot(stars))
    text = _UNMISTAKABLE.sub(lambda match: _slot(match[0]), read.text)
    text = _BESIDE.sub(lambda match: match["before"] + _slot(match["stars"]), text)
    text = _GIVEN.sub(lambda match: match["before"] + _slot(match["stars"]), text)
    text = _FOR.sub(lambda match: _slot(match["stars"]) + match["after"], text)
    return replace(read, text=spaced(text))


def number_alone(text: str) -> float | None:
    """The stars that a text means which is nothing but a number: `4`, `four and a half`, `7`."""
    bare = _HEDGES.sub("", text.strip(" .,!?:;()-"))
    return _stars(bare) if re.fullmatch(_COUNTED, bare) else None


def _slot(words: str) -> str:
    stars = _stars(words)
    return words if stars is None else f" {stars_slot(stars)} "


def _stars(words: str) -> float | None:
    tidy = re.sub(r"(?:,| and) a half| and half| 1/2", " ½", words.strip()).replace("half an", "½")
    tidy = re.sub(r"half a\b|a half", "½", tidy).replace("☆", "") if "½" not in tidy else tidy
    tidy = re.sub(r"(?P<unit> ?(?:stars?|sterne?n?)) ?(?=/|out of|von)", " ", tidy)
    tidy = re.sub(r"(?:/|out of|von) ?(?P<of>\w+).*$", r"/\g<of>", tidy).replace("-", " ")
    try:
        return parse_stars(tidy)
    except StarsOutOfTen as error:
        return parse_stars(str(error.args_["meant"]))
    except NotStars:
        return None
