"""Clauses about all that lies on the table: `far too gloomy`, `all the same`, `they look so old`.

What they find wrong with it is the way to move. Only the table is meant, so nothing else may be
what the clause is of: `they're all so old`, `too old for me`, not `my dad is too old`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Direction, NotInterested
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.complaints import ADJECTIVES, PHRASES
from bot.conversation.understanding.hints import NOTHING, together
from bot.conversation.understanding.slots import F, H, P
from bot.conversation.understanding.wanted import hinted

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar
    from bot.conversation.understanding.wanted import Wanted

_TABLE = either(f"""
    they, theyre, theyve, these, those, this, all, alles, everything, {P}, it, its, them, lists?,
    lot, picks?, films, movies, suggestions?, choices?, ones, most, die, alle, sind, selection
""")
_AROUND = either("""
    damn, ffs, jeez, goodness, crikey, bloody, fucking, literally, actually, basically, mostly,
    enough, few, many, why, wieso, warum, how come, do, does, always, immer, one, your, the, of,
    em, are, is, was, were, look, looks, looking, seem, seems, feel, feels, sound, sounds, re,
    thats, that, bit, a, an, still, little, way, far, much, viel, kinda, kind, sort, really,
    slightly, simply, das, ist, sieht, sehen, wirkt, wirken, klingt, klingen, mir, uns, fuer,
    mich, me, us, for, to, think, find, finde, ich, i, im, getting, waren, irgendwie, leider,
    sadly, both, every, single, have, too, zu, so, very, quite, rather, pretty, just, only,
    nothing but, aus, echt, ziemlich, total, absolutely, bisschen, etwas, hm+, oh, no, nah, nope,
    nee, nein, ok, okay, well, honestly, sorry, um, uh, man, bruh, bro, dude, mate, lol, omg, ugh,
    meh, thanks, wow, jesus, christ, god, blimey, but, and, also, though, yeah, like, here, hier,
    again, schon, wieder, auch, now, u, you, gave, giving, showing, show, today, tonight, heute,
    tad, touch, something, stuff, give, can we, could we, could you, can you, maybe, please, need,
    want, there, theres, mal, mit, was, got, these are, wenn, geht, not, isnt, hardly, any, some,
    more, on, from, with, in, needs, would, doch, ja, eh, everyone, from, bitte
""")
_OF_TABLE = re.compile(rf"(?:(?:{_TABLE}|{_AROUND})[ ,]+)*$")
"""Words of which nothing but the table can be the subject."""
_SUBJECT = re.compile(rf"\b{_TABLE}(?!\w)")
_LESS_OF = re.compile(
    r"(?:^|\b(?:please|you|we|just|maybe|bit|and|but) )(?:ease up on|go easy on|easy on|easy with|"
    r"tone down|turn "
    r"down|dial down|dial back|lay off|cut back on|cut down on|cut out|cut|stop with|chill with|"
    r"not quite so|"
    r"not nearly (?:as|so)|nicht ganz so|schluss mit|genug von)(?: the| all the| dem| der)? $"
)
"""`Tone down the violence`."""
_SHOWN = "(?:only|just) (?:gave|give|got|show|showed|giving|showing)(?: me| us)?"
_TOO = (
    "(?:too|zu|^much|^viel|a bit much|too much|too many|zu viel|zu viele|so many|so much|"
    f"(?<!not )enough|{_SHOWN})(?: of| a| the)*"
)
_INTENSELY = (
    "(?:so|very|really|pretty|rather|quite|bit|kinda|a little|tad|super|all|echt|ziemlich|so viel|"
    "sehr|total|bisschen|nur|only|just|nothing but|mostly|always|immer|alle|alles|are|look|looks|"
    "looking|sound|sounds|seem|seems|feel|feels|klingt|klingen|wirkt|wirken|aus)"
    "(?: a| the| of| bit)*"
)
_TOO_LITTLE = re.compile(
    r"\b(?:(?:why|how come|wieso|warum)(?: are there| is there)? (?:no|kein\w*)|not enough|"
    r"too little|too few|nicht genug|zu wenig|zu wenige) $"
)
_TOO_MUCH = re.compile(rf"\b{_TOO} $")
_MUCH = re.compile(rf"\b{_INTENSELY} $")
_WORN = [
    (way, re.compile(rf"\b(?:(?P<too>{_TOO})|{_INTENSELY}) {either(table)}(?!\w)"))
    for way, table in ADJECTIVES.items()
]
_SAID = [(way, re.compile(rf"\b{either(table)}(?!\w)")) for way, table in PHRASES.items()]
_TAG = re.compile(
    r" (?:(?:arent|isnt|dont|wasnt) (?:they|it|these|you think)|tbh|ngl|imo|innit|no|oder)$"
)
_BIT = re.compile(
    r"^(?:(?:oh|hm+|um|nah|no|well|just|sorry) )*(?:a )?(?:bit|little bit|bisschen|tad) $"
)
_FOR_US = re.compile(r" (?:for|fuer|tonight|heute)\b| ?$")
"""A bit dark, or a bit dark for me."""
_ONE_IS_TOO = re.compile(
    rf"{P} (?:is |looks |sounds |seems |might be |ist |klingt |waere |would be )?(?:mir )?(?:(?:a "
    rf"bit|way|far|"
    rf"much|viel|etwas|bisschen|just|definitely) )*(?:too|zu) {H}"
)
"""One of them is too scary: they do not want this one."""
_HERE = re.compile(r" (?:in here|out here|outside|in (?:my|the|our) \w+$)")
"""Dark in here: of no film."""
_CHANGED = re.compile(
    either(r"""
        geht(?:s| das| es| die)?(?: (?:auch|noch|bitte|nicht|vielleicht))+,
        gibts? (?:das|es|die) auch, is there (?:this|these|such|the same)(?: also| too)?,
        (?:can|could) (?:it|they|these) be, (?:do|does) (?:it|they|these) (?:come|exist),
        (?:have you|you|u|do you have|have u)(?: got)? (?:it|this|these|them|the same|
        those)(?: but)? in, (?:id|i would|wed) (?:prefer|rather have|like) (?:them|these|it|
        those), i want (?:them|it|these), (?:can you |could you |please )?make (?:it|them|these|
        those), (?:the )?same(?: again| thing| vibe| kind| list| ones)*(?: but| in| with| only),
        (?:die|das) (?:gleichen?|selben?)(?: nur| aber| in)+, kannst du (?:die|das|sie|
        mir die)(?: auch| bitte)?(?: in)?, (?:can|could) (?:we|you|i) (?:do|get|have|swap|change|
        turn) (?:it|them|these|those|this)
    """)
    + r"\b"
)
"""The same with a change."""
_THINGS = (
    "(?:something|stuff|anything|things|films|movies|ones|one|titles|any|some)(?: that| which)?"
)
_HEARD_OF = re.compile(
    rf"\b{_THINGS} (?:i|we|people|id|ive|weve)(?: (?P<never>not|havent|hasnt|never|wont)\b)?"
    r"(?: (?:might|would|may|could|have|actually|already|at|least|probably|ve))* "
    r"(?:heard of|know|knows|recogni[sz]e)\b"
)


def remark(so_far: SoFar, clause: Clause) -> bool:
    """What is wrong with all of them, and so the way to go."""
    asked, text = so_far.heard.asked, _TAG.sub("", clause.text)
    if not so_far.heard.on_table or asked in (Asked.STARS, Asked.FILM):
        return False
    if _ONE_IS_TOO.match(text):
        so_far.add(NotInterested, so_far.targets(text))
        return True
    if _one_alone(so_far, text):
        return False
    filters, ways = hinted(so_far, text) if _CHANGED.match(text) else _by_hints(so_far, text)
    if not ways and filters == NOTHING:
        ways = _by_words(so_far.words(text))
    if ways or filters != NOTHING:
        so_far.critique(ways, filters)
    return bool(ways) or filters != NOTHING


def _one_alone(so_far: SoFar, text: str) -> bool:
    """Whether one film alone is spoken of."""
    places = [so_far.read.place(slot) for slot in re.findall(P, text)]
    return bool(re.search(F, text) or so_far.pending) or any(not each.every for each in places)


def _by_words(words: str) -> tuple[Direction, ...]:
    """Ways that words ask for which are no hints."""
    found = [way for way, said in _SAID if (match := said.search(words)) and _all(words, match)]
    for way, worn in _WORN:
        match = worn.search(words)
        if (
            match
            and not _HERE.match(words, match.end())
            and _all(words, match)
            and _is_meant(words, match)
        ):
            found.append(way)
    if (heard := _HEARD_OF.search(words)) and _all(words, heard):
        found.append(Direction.LESS_KNOWN if heard["never"] else Direction.BETTER_KNOWN)
    return tuple(dict.fromkeys(found))


def _is_meant(words: str, match: re.Match[str]) -> bool:
    """Whether an adjective is said of the table: it is named, too much, or nothing else is said."""
    if _HERE.match(words, match.end()):
        return False
    alone = not words[match.end() :].strip()
    return bool(match["too"] or alone or _SUBJECT.search(words[: match.end()]))


def _all(words: str, match: re.Match[str]) -> bool:
    return bool(_OF_TABLE.match(words[: match.start()]))


def _by_hints(so_far: SoFar, text: str) -> Wanted:
    """What there is too much of: `too dark for me`, `they all look so old`."""
    ways: list[Direction] = []
    filters = NOTHING
    for match in re.finditer(H, text):
        before = text[: match.start()]
        much = _TOO_MUCH.search(before) or (_MUCH.search(before) and _SUBJECT.search(before))
        if _TOO_LITTLE.search(before) and _OF_TABLE.match(before):
            filters = together(filters, so_far.read.hint(match[0]).wanted)
            continue
        much = much or (_BIT.match(before) and _FOR_US.match(text, match.end()))
        less = _LESS_OF.search(before)
        of_table = less or _OF_TABLE.match(re.sub(rf"{H} ?", "", before))
        if not (much or less) or not of_table or _HERE.match(text, match.end()):
            continue
        hint = so_far.read.hint(match[0])
        if hint.compares or hint.toward:
            continue  # `Much weirder.`
        ways += [hint.too] if hint.too else []
        filters = filters if hint.too else together(filters, hint.unwanted)
    return filters, tuple(dict.fromkeys(ways))
