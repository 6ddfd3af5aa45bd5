"""Which of the films on the table is meant: `the second one`, `the first two`, `all of them`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, OnTable

if TYPE_CHECKING:
    from bot.conversation.acts import Heard
    from bot.conversation.understanding.slots import Slotted

ORDINALS = {
    word: place
    for place, words in enumerate(
        (
            "first 1st erste ersten erster erstes",
            "second 2nd zweite zweiten zweiter zweites",
            "third 3rd dritte dritten dritter drittes",
            "fourth 4th vierte vierten vierter viertes",
            "fifth 5th fuenfte fuenften fuenfter fuenftes",
            "sixth 6th sechste sechsten",
            "seventh 7th siebte siebten",
            "eighth 8th achte achten",
            "ninth 9th neunte neunten",
            "tenth 10th zehnte zehnten",
        )
    )
    for word in words.split()
}
"""Places, counted from none, by the word."""
_LAST = frozenset({"last", "bottom", "letzte", "letzten", "letzter", "letztes"})
COUNTS = {
    word: count
    for count, words in enumerate(
        (
            "one ein eine einen einer 1",
            "two couple zwei beiden beide 2",
            "three drei 3",
            "four vier 4",
            "five fuenf 5",
            "six sechs 6",
            "seven sieben 7",
            "eight acht 8",
            "nine neun 9",
            "ten zehn 10",
        ),
        start=1,
    )
    for word in words.split()
}
"""Numbers as words and digits."""

_ANY_ORDINAL = "|".join((*ORDINALS, *_LAST))
_ANY_COUNT = "|".join(sorted(COUNTS, key=len, reverse=True))
_THING = (
    r"(?:ones?|films?|movies?|picks?|suggestions?|titles?|options?|filme?n?|vorschlaege?|titel)"
)
_NOT_PLACES = (
    r"(?! ?(?:[\ue000-\ue0ff]|time|times|half|act|part|thing|place|of all|night|week|weekend|year|"
    r"month|day|decade|century|century|question|name|hour|minutes?|mal|woche|jahr|jahre|jahren|"
    r"yrs?\b|nacht|date|love|century|world|scene|season|episode|rating|years|days|stars?))"
)
_RUN = re.compile(
    rf"\b(?:the |die |den )?(?P<end>first|last|top|bottom|ersten|"
    rf"letzten) (?P<count>{_ANY_COUNT})\b(?!/\d)(?: {_THING})?{_NOT_PLACES}"
)
_SINGLE = re.compile(
    rf"\b(?:(?P<the>the|der|die|das|den|dem|number|no|nr|numero|"
    rf"nummer) )?(?P<ordinal>{_ANY_ORDINAL})(?:s(?= ))?\b(?P<thing> {_THING}\b)?{_NOT_PLACES}"
)
_NUMBERED = re.compile(
    r"(?:\b(?:number|no\.?|nr\.?|nummer|option|film|movie|pick(?! one\b)) ?)(?P<number>10|"
    rf"[1-9]|{_ANY_COUNT})\b(?![/.,]\d)"
)
_NEXT = re.compile(
    r"(?:(?<=[\ue100-\ue1ff] and )|(?<=[\ue100-\ue1ff] und )|(?<=[\ue100-\ue1ff], )|"
    rf"(?<=[\ue100-\ue1ff] , ))(?P<ordinal>{_ANY_ORDINAL})\b{_NOT_PLACES}"
)
"""Further ones after the first: `the second and third`."""
_MOST_NEXT = 4
_BEGINS = re.compile(r"(?:^|[.,;!?] ?)(?:(?:and|und|but|aber|ok|oh|so|yes|no|hm+|ja|nee) )*$")
_TOLD = re.compile(
    r" (?:was|wasnt|is|isnt|looks?|sounds?|seems?|war|ist|klingt|sieht|scheint|reizt)\b| ?:"
)
_AT_END = re.compile(r" ?(?:$|[.,;!?])| (?:for (?:later|now|another|me|tonight)|please)\b")
_MANY = r"(?:two|three|four|five|ten|zwei|drei|vier|fuenf|zehn|2|3|4|5|10)"
_THEM = (
    r"(?:them|these|those|em|the (?:films|movies|above)|these (?:films|movies)|davon|"
    r"von (?:denen|diesen)|der filme)"
)
_NO_NOUN = (
    r"(?! (?!films|movies|ones|picks|titles|is|was|as|has|looks|seems|sounds|yes|this|thanks)"
    r"\w+s\b)"
)
"""All those films, not `all those conditions`."""
_KNOWN = (
    "(?:(?<=seen )|(?<=watched )|(?<=know )|(?<=kenne )|(?<=kenn )|(?<=habe )|(?<=hab )|(?<=kenn "
    "ich )|"
    "(?<=kenne ich )|(?<=hab ich )|(?<=habe ich )|(?<=have ))"
)
_FELT = (
    "(?:mid|meh|great|bad|boring|trash|rubbish|awful|crap|shit|brilliant|terrible|langweilig|doof|"
    "super|toll|schlecht|mist|geil)"
)
_EVERY = re.compile(
    rf"\b(?:all|every (?:single |last )?one|everyone|every|everything|both|each(?: one)?|none|"
    rf"neither|any|alle|beide|alles|jeden(?: einzelnen)?)(?: {_MANY})? (?:of )?{_THEM}\b{_NO_NOUN}|"
    rf"\b(?:the (?:whole|entire) (?:list|lot|bunch)|this whole list|all {_MANY}(?! ?(?:stars?|"
    rf"sterne|/|out of))|every (?:single|last) one|them all|em all|"
    rf"everything (?:here|on (?:the|this|that|your) list)|(?:sie|die) alle|alle {_MANY}|"
    rf"all of it)\b|^(?:all|alle)(?= (?:(?:pretty|so|really|kinda|echt|voll) )?{_FELT}\b ?(?:$|"
    rf"[.,;!?]))|"
    rf"^(?:all|alle)(?= (?:already |schon |bereits )?(?:seen|watched|gesehen|"
    rf"geschaut|geguckt|bekannt|kenn\w*|hab\w*)\b)|{_KNOWN}(?:the lot\b|(?:all|everything|alle|"
    rf"alles)\b(?= ?(?:$|"
    rf"[.,;!?]|already\b|schon\b|gesehen\b|thanks?\b|before\b|sorry\b)))"
)
_SOME = re.compile(
    rf"(?<!every )(?<!each )(?<!single )(?<!last )\b(?:some|most|half|(?:a )?(?:few|couple)|"
    rf"(?P<many>{_MANY})|one|einige|manche|ein paar|die haelfte|paar) (?:of )?{_THEM}\b"
)
"""Which of them is not said."""


def ordinal_alone(text: str) -> OnTable | None:
    """The place that a text means which is nothing but an ordinal: `first`."""
    place = ORDINALS.get(text, -1 if text in _LAST else None)
    return None if place is None else OnTable((place,))


def with_places(read: Slotted, heard: Heard) -> Slotted:
    """Put slots where a message refers to films by their place."""
    if heard.asked is Asked.STARS and not heard.on_table:
        return read
    read = replace(read, text=_SOME.sub(r"\g<many> some", read.text))
    read = read.with_places(_EVERY, lambda match: _every(match[0]))
    read = read.with_places(_RUN, _run)
    read = read.with_places(_SINGLE, _single)
    for _ in range(_MOST_NEXT):
        read = read.with_places(_NEXT, lambda match: OnTable((ORDINALS.get(match["ordinal"], -1),)))
    return read.with_places(_NUMBERED, lambda match: OnTable((COUNTS[match["number"]] - 1,)))


def _every(words: str) -> OnTable | None:
    return None if words.startswith(("none", "neither", "any")) else OnTable(every=True)


def _run(match: re.Match[str]) -> OnTable | None:
    count = COUNTS[match["count"]]
    if match[0].startswith("top") or match.string.startswith(" of years", match.end()):
        return None  # `top 5 horror`, `the last couple of years`
    if match["end"] in {"last", "bottom", "letzten"}:
        return OnTable(tuple(range(-count, 0)))
    return OnTable(tuple(range(count)))


def _single(match: re.Match[str]) -> OnTable | None:
    ordinal = match["ordinal"]
    begins = _BEGINS.search(match.string[: match.start()])
    told = begins and _TOLD.match(match.string, match.end())
    if not match["the"] and not match["thing"] and not told:
        return None
    ended = match["the"] and _AT_END.match(match.string, match.end())
    if ordinal in _LAST and not (match["thing"] or told or ended):
        return None  # `The last I heard of it.`
    return OnTable((ORDINALS.get(ordinal, -1),))
