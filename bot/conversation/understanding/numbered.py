"""Bare numbers that mean films on the table: `2 but older`, `why 3`, `1 and 2 seen, 4 was meh`.

Only where films lie there and no question waits for a number. A number counts hours, films and
stars as well, so both its sides are looked at: it begins what is said, or follows a word that needs
a film, and what stands after it goes on as it would after a film's name. Names of what lies there
that are everyday words are told from the words in the same way: `so heat was great`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Film, OnTable
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, P, S

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_NUMBER = re.compile(
    r"(?<![\w.,/:%+-])(?P<number>[1-9])(?:st|nd|rd|th|ter?|s(?= )|\.(?= (?:film|ist|war|hab|kenn|"
    r"find|"
    r"fand|und|klingt|sieht)))?"
    r"(?:(?:[-–]| (?:to|bis|thru|through) )(?P<last>[1-9]))?(?![\w/%])(?! (?:out of|stars?|von \d|"
    r"of \d))"
)
_AND = r"(?:,|&|\+|/|and|und|or|oder|plus)"
_FURTHER = re.compile(rf"(?: ?{_AND} ?(?:and |und )?[1-9](?![\w/%]))+")
_JOINS = re.compile(rf"(?:{F}|{P}) ?{_AND}(?: (?:and|und))? ?$")
_THE = r"(?: (?:the|die|der|den|das|number|film|movie))?"
_LEADING = either("""
    ok, okay, oh, hm+, so, yes, yeah, no, nah, nope, and, but, und, aber, well, ah, um+, uh, hi,
    hey, thanks, lol, haha, maybe, also, ja, nee, na, the, die, der, den, right, eh, look, wait,
    mate, er
""")
_BEGINS = re.compile(
    rf"(?:^|[.;!?(] ?)(?:{_LEADING} )*$|"
    rf"(?:,|\b(?:and|but|und|aber|while|though|then|sowie|so|that|damit|dass|before|after|if)) "
    rf"?(?:(?:the|die|der|den|also|auch) )?$"
)
_LEADS_TO_FILM = either(r"""
    meets, trifft, mood for, mark, own, started, finished, get, never show me, dont show me,
    heard of, me of, me on, mich von, du mir, bringt mir, was zu, mehr zu, infos zu, ueber, why,
    whys, how come, wieso, warum, weshalb, ausgerechnet, like, than, as, wie, als, similar to,
    unlike, not, nicht, except, besides, apart from, ausser, loved?, liked?, enjoyed?, hated?,
    adored?, disliked?, (?:yes|no|nope|nah|thumbs up|thumbsup|ja|nein) (?:to|zu), stick, chuck,
    pop, throw, sling, shove, whack, list, bin, scrap, into, seen, saw, see, watch, watched, know,
    unseen, kenne?, fand, mochte, mag, liebe, hasse, want, try, pick, take, add, save, put,
    bookmark, keep, choose, (?:go|going) with, prefer, merk\w* dir, go for, nehme?, merk\w*, skip,
    remove, drop, ditch, hide, lose, swap, replace, rid of, shot of, between, zwischen, whats,
    hows, (?:how|what) (?:is|was|about), about, (?:thoughts|info|details|more|opinion) on,
    intere?sted in, interest in, (?:fan|more|plot|instead|think|version|cast|one|made|make|
    makes) of, fell asleep in, fell asleep during, with, explain, justify, behind, through,
    responsible for, reason for, reasons for, grund fuer, auf, (?:ratings?|scores?|would|to|
    that) (?:make|makes|put|get|got|lose), how did, what if i hated, what if id hated,
    what if i loved, (?:i|id|ive) (?:hated|loved|liked|rated)
""")
_NEEDS_FILM = re.compile(
    rf"\b{_LEADS_TO_FILM}{_THE} $|"
    r"\bwhy(?: \w+){0,2} (?:is|was|pick|picked|chose|choose|suggest|suggested|recommend|on earth) "
    r"$|"
    r"(?:^|[.,;!?] ?)(?:so |and )?(?:is|was|are|ist|war|would|does|did|will) $"
)
_TOLD_BEFORE = re.compile(rf"(?:{F}|{P})(?: \w+){{1,4}} $")
_TOLD_AFTER = re.compile(r" (?:seen|unseen|watched|never|no|nope|want|not|skip|yes|meh)\b")
"""Something is said of one film, and then of the next: `1 loved 2 hated`."""
_GIVES = re.compile(r"\b(?:put|rated?|give|gave|gebe?|gib|bewerte) $")
_SO_MUCH = re.compile(r"(?: (?:at )?an? | eine? |: ?)\d")
"""Stars that are given: `rated 2 a 7`."""
_FOLLOWING = either(rf"""
    and, und, or, oder, but, aber, though, tho, please, pls, plz, bitte, was, wasnt, is, isnt,
    are, were, looks?, sounds?, seems?, has, had, did, didnt, does, doesnt, war, ist, sind, waren,
    klingt, sieht, hat, i, ive, id, ill, we, weve, ich, wir, not, never, no, nope, nah, yes,
    nicht, nie, nein, fand, finde, find, kenn\w*, hab\w*, mag, mochte, will, wuerde, moechte,
    seen, unseen, watched, already, loved?, liked?, hated?, enjoyed, gesehen, geschaut, schon,
    noch, for (?:later|me|now|tonight|another), instead, too, also, auch, tonight, heute, again,
    any, worth, on, then, there, here, hier, only, nur, just, up, off, both, at an?, as,
    another (?:day|time|night), vor, denn, eigentlich, dabei, drin, drauf, in there, cheers,
    danke, meets, trifft, over, vs, last (?:week|night|month|year), yesterday, recently, ages ago,
    years ago, gestern, it is, heart, thumbsup, thumbsdown, at all, at some point, pass, skip,
    nix, nichts, dont, cant, can, could, why, warum, sagt, with, without, mit, ohne, except, sry,
    sorry, lol, haha, bro, mate, man, thx, ta, thanks, btw, tbh, imo, ngl, yet, ever, because,
    cause, since, about, like, to (?:my|the|our), an? (?:try|go|chance|shot|miss|pass), when, if,
    so, go, goes, going, gone, away, disappear\w*, drop\w*, leave\w*, still, get, got, end, doing,
    out, away, verschwind\w*, \d{{1,2}}(?:[.,]5)?(?= ?(?:/|out of|stars?|von)), {S}, {P}
""")
_GOES_ON = re.compile(rf" ?(?:$|[.;!?:=)–—-](?!\d)|,|&|\+|{_FOLLOWING}(?!\w))")
_AROUND, _FAR = 60, 600
"""Characters on each side that are looked at, and of a message in which numbers are places."""
_ANY_NAME = re.compile(r"[a-z0-9][a-z0-9&-]*")
_ONE_NAME = re.compile(r"[a-z0-9& -]+")
_LONGEST = 4
"""Words of a name that is looked for among words."""


def with_numbered(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where bare numbers mean what lies on the table."""
    if not heard.on_table or heard.asked in (Asked.STARS, Asked.FILM):
        return read
    many = len(heard.on_table)
    for _ in range(many):  # One leads to the next: `1, 2 and 4`.
        further = read.with_places(_NUMBER, lambda match: _numbered(match, many))
        if further.text == read.text:
            break
        read = further
    return read


def with_named(read: Slotted, titles: TitleIndex, heard: Heard) -> Slotted:
    """Put slots where names of what lies on the table were taken for words."""
    if not heard.on_table:
        return read
    names = _names(read.text, titles, heard)
    for _ in names:  # One leads to the next: `heat and alien`.
        spots = [
            (match.start(), match.end(), name)
            for name in names
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", read.text[:_FAR])
        ]
        meant = next((each for each in spots if _stands_for_film(read.text, *each[:2])), None)
        if meant is None:
            break
        start, end, name = meant
        read = read.with_film(start, end, Film(name, (names[name],)))
    return read


def _names(text: str, titles: TitleIndex, heard: Heard) -> dict[str, int]:
    """What lies on the table by the words of a message that are its name."""
    words = [*_ANY_NAME.finditer(text[:_FAR])]
    names: dict[str, int] = {}
    for first, word in enumerate(words):
        for last in words[first : first + _LONGEST]:
            name = text[word.start() : last.end()]
            if not _ONE_NAME.fullmatch(name):
                break
            near = [each for each in titles.named(name) if each in heard.on_table]
            names |= {name: near[0]} if near else {}
    return names


def _numbered(match: re.Match[str], many: int) -> OnTable | None:
    first, last = int(match["number"]), int(match["last"] or match["number"])
    if not first <= last <= many or match.start() > _FAR:
        return None
    after = match.string[match.end() :][:_AROUND]
    if _SO_MUCH.match(after) and _GIVES.search(_shortly_before(match.string, match.start())):
        return OnTable((first - 1,))
    if not _stands_for_film(match.string, match.start(), match.end()):
        return None
    return OnTable(tuple(range(first - 1, last)))


def _stands_for_film(text: str, start: int, end: int) -> bool:
    """Whether a film can be meant between what stands before and after."""
    before, after = _shortly_before(text, start), text[end:][:_AROUND]
    if further := _FURTHER.match(after):
        after = after[further.end() :]
    if not (_SO_MUCH.match(after) or _GOES_ON.match(after) or _judged(after)):
        return False
    alone = before.strip() and not text[end:].strip(" .,;!?")
    begins = _BEGINS.search(before) and not alone  # Not stars: `loved it, 4`.
    again = _TOLD_BEFORE.search(before) and (_judged(after) or _TOLD_AFTER.match(after))
    return bool(begins or again or _JOINS.search(before) or _NEEDS_FILM.search(before))


def _shortly_before(text: str, at: int) -> str:
    """The last words before a place; what begins them is not the beginning of the text."""
    return text[:at] if at <= _AROUND else f"… {text[at - _AROUND : at]}"


def _judged(after: str) -> bool:
    """Whether an opinion follows that is not of so many films: `3 meh`, not `3 good films`."""
    found = opinions(after)
    if not found or found[0].start > 1:
        return False
    behind = after[found[0].end :]
    return bool(_GOES_ON.match(behind) or re.match(r" [1-9]\b", behind))
