"""Stars in a message: `8/10`, `four and a half stars`, `★★★★`, `give it a 7`, `Heat 5`.

Also rows of them (`Alien, Heat: 4, 5`) and one number for many films (`all of them 9s`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.plain import spaced
from bot.conversation.understanding.slots import F, P, S, stars_in, stars_slot
from bot.errors import NotStars, StarsOutOfTen
from bot.stars import parse_stars

if TYPE_CHECKING:
    from bot.conversation.understanding.slots import Slotted

_FILM = f"(?:{F}|{P})"
_WORD = (
    "two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn"
)
_MANY = {f"{word}{'es' if word == 'six' else 's'}": word for word in _WORD.split("|")[:9]}
"""`Fives all round`."""
_HALF = r"(?: ?½| ?1/2|(?:,| and) a half| and half|einhalb| half)"
_NUMBER = (
    rf"(?:(?<![\w.,/+])(?<!\d:)(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|[.,]5|{_WORD}){_HALF}?|½|"
    r"half an?|half a|a half|eineinhalb)"
)
_COUNTED = rf"(?:{_NUMBER}|one|eine?n?)"
_OF = r"(?:/|out ?(?:of|ta)|von|aus|over)(?: a possible)?"
_STARS = r"(?:stars?|sterne?n?)"
_UNMISTAKABLE = re.compile(
    rf"{_COUNTED}(?: {_STARS})? ?{_OF} ?(?:100|10|5|ten|five|zehn|fuenf)\b(?: {_STARS})?(?!\d)|"
    rf"(?<![\w.])\d{{1,2}}(?:[.,]\d)? of (?:10|5|ten|five)\b(?! ?[\w\ue000-\ue3ff])|"
    rf"{_NUMBER} (?:{_STARS}|points?|punkten?) ?(?:{_OF}|of) ?(?:10|5|ten|five|zehn|fuenf)\b|"
    rf"{_NUMBER} ?(?:%|percent|prozent)|{_COUNTED}[ -]?(?:{_STARS}|★|⭐)(?!\w)|[★⭐☆]{{1,10}} ?½?"
)
HEDGES = either("""
    an?, eine?n?, n, ne, nen, solid, solide, strong, starke?, weak, schwache?, like, about, around,
    maybe, probably, prolly, perhaps, definitely, def, easy, easily, clear, definite, nur, only,
    just, hard, straight, flat, big, full, low, high, light, decent, respectable, generous, harsh,
    good, gute?, well deserved, glatte?, satte, volle, dicke?, fette, knappe,
    ca, circa, etwa, ungefaehr,
    vielleicht, wohl, so, roughly, honestly, say, id say, i say, id give it, i give it, i would say,
    i would give it, id go, id go with, id go for, ill say, ill give it, ill go with, i gave it,
    i rated it, rate it, call it, must be, its, it was, it gets, thats, es ist, es war, i think,
    i guess, obvs, obviously, of course, clearly, still, always, hands down,
    def, ich sage?, ich gebe?, ich wuerde sagen, sagen wir, gebe, kriegt, bekommt, von mir,
    no, nah, actually, rather, make that, make it, nein, eher, doch, lets say
""")
"""Before a number they change nothing: `i'd say a strong 4`."""
_BEFORE_ALONE = re.compile(rf"^(?:{HEDGES} )+(?=\S)")
_AFTERTHOUGHTS = either("""
    i think, i guess, i suppose, i reckon, id say, for me, from me, tbh, imo, probably, maybe,
    perhaps, easily, ish, or so, or something, lol, haha, for sure, fuer mich, von mir,
    wuerde? ich sagen, denke ich, glaube? ich, oder so, vielleicht, at best, at most, at least,
    hoechstens, mindestens, though, tho, overall, insgesamt, stars?, sterne?, please, pls, bitte,
    then, dann
""")
_AFTER_ALONE = re.compile(rf"(?<=\S)(?:ish\b|\+|-)?(?: {_AFTERTHOUGHTS})*$")
_BETWEEN = re.compile(
    r"(?:(?:somewhere |irgendwo |irgendwas )?(?:between|zwischen) )?(?P<low>\d(?:[.,]5)?) ?"
    r"(?:-|–|/|or|to|and|oder|bis|und) ?(?P<high>\d(?:[.,]5)?|10)"
)
_LINK = (
    r"(?: ?[:=,–—-]{1,2} ?| (?:was|is|gets|got|deserves|has|with|an?|eine?n?|ne|nen|bekommt|kriegt|"
    r"war|ist|thats|its|should be) | )"
    rf"(?:{HEDGES} )*"
)
_OTHER_THINGS = either("""
    films?, movies?, times?, hours?, hrs?, minutes?, mins?, years?, yrs?, days?, weeks?, months?,
    nights?, thumbs, friends, mates, people, am, pm, uhr, oclock, euros?, bucks, dollars, percent,
    ago, of, more, others?, mal, stunden?, jahren?, jahre, minuten?, tagen?, wochen?,
    recommendations?, suggestions?, good, great, filme, one, to, for the
""")
_NOT_STARS_AFTER = rf"(?! ?{_OTHER_THINGS}\b| ?[\ue200-\ue3ff])"
_COUNTED_THINGS = either("""
    films?, movies?, sequels?, parts?, times?, hours?, hrs?, minutes?, mins?, years?, yrs?, days?,
    weeks?, months?, friends, mates, people, kids, more, mal, stunden?, jahren?, minuten?
""")
_NOT_STARS_COUNTED = rf"(?! ?{_COUNTED_THINGS}\b)"
_DONE = r"(?:ish\b)?(?=[\s,;!?)]| ?/(?! ?\d)|\.(?!\d)|$)"
"""A number ends here."""
_BESIDE = re.compile(rf"(?P<before>{_FILM}{_LINK})(?P<stars>{_NUMBER}){_NOT_STARS_AFTER}{_DONE}")
_GIVING = either("""
    give, gave, giving, rate, rated, rating, id say, say, gets, geb, gebe, gib, gab, bewerte, id go,
    kriegt, bekommt, put, scores?, earns?, deserves?, log, mark
""")
_GIVEN = re.compile(
    rf"(?P<before>\b{_GIVING}(?: (?:it|that|this|them|both|ihm|dem|das|den|the film|at|with|mit|"
    rf"as|down|als|mal|doch|ich|wir|{F}|{P}))*(?: {HEDGES})* )"
    rf"(?P<stars>{_NUMBER}){_DONE}{_NOT_STARS_AFTER}"
)
_IT_IS = re.compile(
    rf"(?P<before>\b(?:its|it was|it is|thats|es ist|das ist)(?: {HEDGES})* )(?P<stars>{_NUMBER})"
    rf"(?= ?(?:[,;!)]|\.(?!\d)|$)| (?:from|for|easily|easy|but|and|because|fuer|von)\b)"
)
"""Nor what o'clock it is: `it's 5 here`."""
_FOR = re.compile(
    rf"(?P<stars>{_NUMBER})(?P<after> (?:for|fuer|to) (?:{_FILM}|it\b|that\b|this\b))"
)
_AT_LAST = re.compile(
    rf"(?P<before>{_FILM}[^.,;!?()\ue000-\ue40a]{{0,40}}?(?: ?[:=] ?| (?:seen|gesehen|watched) ))"
    rf"(?P<stars>{_NUMBER})(?= ?(?:[,;!?)]|\.(?!\d)|$))"
)
"""`Watched Heat yesterday: 4`."""
_SMALL = rf"(?:{S}|(?:10|\d)(?:[.,]5)?{_HALF}?|(?:{_WORD}){_HALF}?)"
_TOLD = re.compile(
    r"(?<![\w.,/:-])(?<!\bpart )(?<!\bnumber )(?<!\bchapter )(?<!\bage )(?<!\baged )"
    rf"(?<!\bi was )(?<!\bim )(?P<stars>{_SMALL})(?: ?(?:or|and|to|-|–|oder|und|bis|maybe) ?"
    rf"(?P<other>{_SMALL}))?(?:ish|er)?(?![\w/.,:]\d|\w)(?! of (?:them|us)\b){_NOT_STARS_COUNTED}"
)
"""Stars where they were asked for, whatever stands around them."""
_FROM_ALL = re.compile(
    r"(?P<all>\b(?:all|both|alle|beide|each|jeweils|je|straight)(?: (?:are|were|get|got|of them|"
    rf"sind))? (?:{HEDGES} )*)?\b(?P<stars>\d{{1,2}}(?:[.,]5)?|{'|'.join(_MANY)}|{_WORD})s?"
    r"(?P<each> (?:across the board|all round|all around|all the way|each|apiece|"
    r"for (?:all|both|all of them|all three|both of them)|jeweils|fuer (?:alle|beide)))?"
    r"(?= ?(?:[,;!?)]|\.(?!\d)|$))"
)
"""One number for all that was named."""
_ROW = re.compile(
    rf"(?P<films>{_FILM}(?: ?(?:,|&|/|and|n|und|above|over|beats) ?(?:and |und )?{_FILM}|"
    rf"(?: {_FILM})){{1,7}})"
    r"(?: ?[.:=–—-]{1,3} ?| ?, ?| (?:are |get |got |both |sind |kriegen )?)"
    r"(?P<stars>\d{1,2}(?:[.,]5)?(?:(?: ?[,/&] ?| (?:and |n |und )?)\d{1,2}(?:[.,]5)?){1,7})"
    r"(?= ?(?:[,;!?)]|\.(?!\d)|$|respectively\b))"
)
"""Films and then as many numbers: `Alien, Heat and Fargo: 4, 5, 3`."""


_FIRST_PART = re.compile(rf"(?<={F}) 1(?= (?:[:=-] )?\d)")
"""`Toy Story 1 4` has the film as its slot already."""


_RANGE = re.compile(
    rf"(?P<before>{_FILM}{_LINK}(?:somewhere |irgendwo )?(?:between |zwischen )?)"
    r"(?P<low>\d(?:[.,]5)?) ?(?:-|–|or|to|and|oder|bis|und) ?(?P<high>\d0?(?:[.,]5)?)"
    r"(?= ?(?:[,;!?)]|\.(?!\d)|$))"
)
"""`Heat 7-8`."""
_INSTEAD = re.compile(
    rf"(?P<before>{S} ?,? ?(?:(?:hm+|no|wait|actually|nah|make that|or rather|oder|eher|nein) )+"
    rf"(?:maybe )?)(?P<stars>{_NUMBER})(?= ?(?:[,;!?)]|\.(?!\d)|$))"
)
"""`Heat 4, no wait, 3`: the last counts."""
_TO_GIVE = re.compile(rf"(?P<before>\b(?:eine?|ne|nen) )(?P<stars>{_NUMBER})(?= (?:ver)?geben\b)")
_NUMBER_FIRST = re.compile(
    rf"(?P<before>(?:^|[,;/.] ?))(?P<stars>(?<![\w.,/+-])(?:10|\d)(?:[.,]5)?)"
    rf"(?= {F} ?(?:[,;/]|\.(?!\d)|$))"
)
"""`4.5 Fargo, 3 Heat`."""


def with_stars(read: Slotted) -> Slotted:
    """Put slots where a message gives stars."""
    if re.search("half|½|ein", read.text) and (stars := number_alone(read.text)):
        return replace(read, text=stars_slot(stars))
    text = _FIRST_PART.sub("", read.text)
    text = _ROW.sub(_in_a_row, text)
    text = _RANGE.sub(_between, text)
    text = _UNMISTAKABLE.sub(lambda match: _slot(match[0]), text)
    text = _beside(text)
    for pattern in (_GIVEN, _TO_GIVE, _INSTEAD, _IT_IS, _NUMBER_FIRST, _AT_LAST):
        text = pattern.sub(_slot_after, text)
    text = _FOR.sub(lambda match: _slot(match["stars"]) + match["after"], text)
    if re.search(_FILM, text):
        text = _FROM_ALL.sub(_from_all, text)
    return replace(read, text=spaced(text))


def number_alone(text: str) -> float | None:
    """The stars that a text means which is nothing but a number: `4`, `like a 7 i guess`, `3-4`."""
    bare = _BEFORE_ALONE.sub("", text.strip(" .,!?:;()"))
    bare = _AFTER_ALONE.sub("", bare.strip(" .,!?:;()"), count=1)
    if re.fullmatch(S, bare):
        return stars_in(bare)
    if between := _BETWEEN.fullmatch(bare):
        return _middle(between["low"], between["high"])
    return _stars(bare) if re.fullmatch(_COUNTED, bare) else None


def number_told(text: str) -> float | None:
    """The stars that an answer gives among other words: `9 because of the music`."""
    found = [*_TOLD.finditer(text)]
    if len(found) != 1:
        return None
    told = [_stars(number) for number in found[0].group("stars", "other") if number]
    given = [stars for stars in told if stars is not None]
    return round(2 * sum(given) / len(given)) / 2 if given else None


def _middle(low: str, high: str) -> float | None:
    """The stars between two numbers that are hardly apart."""
    least, most = _stars(low), _stars(high)
    near = least is not None and most is not None and 0 < most - least <= 1
    return round(least + most) / 2 if near else None  # type: ignore[operator]


def _between(match: re.Match[str]) -> str:
    middle = _middle(match["low"], match["high"])
    return match[0] if middle is None else f"{match['before']} {stars_slot(middle)} "


def _in_a_row(match: re.Match[str]) -> str:
    films = re.findall(_FILM, match["films"])
    numbers = re.findall(r"\d{1,2}(?:[.,]5)?", match["stars"])
    out_of = len(numbers) == 2 and "/" in match["stars"]
    if len(films) != len(numbers) or out_of:
        return match[0]
    return " , ".join(f"{film} {_slot(stars)}" for film, stars in zip(films, numbers, strict=True))


def _from_all(match: re.Match[str]) -> str:
    number = match["stars"]
    if not (match["all"] or match["each"] or number in _MANY):
        return match[0]
    return _slot(_MANY.get(number, number))


def _beside(text: str) -> str:
    """Slots for numbers beside films: all count out of ten where one of them can only do so."""
    numbers = [match["stars"] for match in _BESIDE.finditer(text)]
    if not any(re.fullmatch("[6-9]", number) for number in numbers):
        return _BESIDE.sub(_slot_after, text)

    def out_of_ten(match: re.Match[str]) -> str:
        number = match["stars"]
        return match["before"] + _slot(f"{number}/10") if number in "12345" else _slot_after(match)

    return _BESIDE.sub(out_of_ten, text)


def _slot_after(match: re.Match[str]) -> str:
    """A slot for a number behind other words; one over ten is rarely a rating there."""
    before, number = match["before"], match["stars"]
    over = re.match(r"\d\d", number) and not number.startswith("10")
    return match[0] if over and before[-2:].strip() not in (":", "=") else before + _slot(number)


def _slot(words: str) -> str:
    stars = _stars(words)
    return words if stars is None else f" {stars_slot(stars)} "


def _stars(words: str) -> float | None:
    if re.fullmatch(S, words):
        return stars_in(words)
    tidy = re.sub(r"(?:,| and) a half| and half| 1/2", " ½", words.strip()).replace("half an", "½")
    tidy = re.sub(r"half a\b|a half", "½", tidy).replace("☆", "") if "½" not in tidy else tidy
    tidy = re.sub(rf"(?P<unit> ?(?:{_STARS}|points?|punkten?)) ?(?=/|out of|von|of|aus)", " ", tidy)
    tidy = re.sub(rf"(?:{_OF}| of) ?(?P<of>\w+).*$", r"/\g<of>", tidy).replace("-", " ")
    try:
        return parse_stars(tidy)
    except StarsOutOfTen as error:
        return parse_stars(str(error.args_["meant"]))
    except NotStars:
        return None
