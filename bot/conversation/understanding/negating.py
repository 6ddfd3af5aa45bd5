"""Whether a hint is meant or is what they do not want: `nothing scary`, `musicals? no thanks`.

People say so before it, with small words between (`can't cope with anything scary`), or behind it
(`horror mag ich nicht`). Twice denied is meant again: `wouldn't say no to a western`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.slots import H

_NOT = (
    "no, not, nothing, none, never, without, minus, sans, zero, nowt, neither, isnt, arent, aint, "
    "wasnt, doesnt, dont, didnt, do not, does not, cant, cannot, can not, couldnt, wont, wouldnt, "
    "shouldnt, mustnt, kein, keine, keinen, keiner, keines, keinem, nicht, nich, net, nix, nichts, "
    "ohne, nie, niemals, bloss nicht, non"
)
_LEFT_OUT = (
    "except, except for, excluding, exclude, excl, but no, but not, anything but, everything but, "
    "all but, anyone but, apart from, aside from, besides, other than, rather than, instead of, "
    "unless its, as opposed to, over, leave out, drop the, lose the, ditch the, skip, skip the, "
    "avoid, avoiding, steer clear of, stay clear of, steering clear of, stay away from, "
    "keep away from, lay off, lay off the, hold the, go easy on, easy on the, cut the, cut out, "
    "spare me, spare us, ausser, statt, anstatt, anstelle von, bis auf, weg mit"
)
_UNLOVED = (
    "hate, hates, hated, hating, dislike, dislikes, detest, despise, loathe, sick of, sick to "
    "death of, tired of, bored of, bored with, weary of, wary of, fed up with, fed up of, "
    "had enough of, enough, enough of, enough with, so done with, done with, im over, so over, "
    "gone off, went off, im off, allergic to, scared of, afraid of, terrified of, averse to, "
    "the appeal of, the point of, the point in, the fuss about, the hype about, seen all the, "
    "watched all the, know all the, know already all the, already know all the, "
    "kenne schon alle, kenne alle, against, anti, less, fewer, low on, light on, free of, stop "
    "with, no more, hasse, hasst, "
    "satt, genug von, gegen, weniger, mag keine, genug"
)
_SMALL = (
    # Said between the negation and what it denies.
    "of, much, many, that, thats, thatll, is, its, are, was, about, set, featuring, the, a, an, "
    "any, some, more, really, all, those, these, them, this, in, for, please, pls, plz, films, "
    "film, movies, movie, flicks, flick, stuff, things, thing, with, it, be, being, out, like, "
    "want, wants, from, made, released, something, anything, everything, else, another, usual, "
    "typical, your, kind, sort, type, only, exactly, particularly, "
    # What is not liked, borne or done.
    "do, does, have, has, get, got, gets, make, makes, made, making, leave, leaves, give, gives, "
    "me, us, him, her, you, one, ones, to, watch, watching, see, seeing, need, wanna, feel, "
    "feeling, enjoy, fancy, stand, bear, stomach, handle, cope, deal, take, tolerate, abide, "
    "sit, through, face, care, go, include, includes, involve, involves, contain, contains, "
    "look, looking, show, recommend, suggest, into, fan, big, huge, keen, interested, on, up, "
    "mood, cup, time, feature, features, there, should, can, could, will, would, i, we, and, "
    "usually, normally, generally, typically, often, actually, honestly, tend, mostly, find, "
    "bring, gimme, doing, dealing, fond, crazy, mad, end, ends, ending, turn, turns, at, "
    "remotely, even, remotely, too many, "
    # German.
    "was, aus, mit, von, mehr, bitte, die, den, das, der, dem, des, ein, eine, einen, ganzen, "
    "etwas, im, auf, bock, lust, auf was, mag, will, moechte, filme, filmen, wieder, "
    "schon, sehen, dabei, immer, diese, dieser, so was, sowas, fuer, ans, ueber, viel, "
    "irgendwas, irgendwelche, unbedingt, gerade, sein"
)
_TOO = "too, as, so, very, zu, allzu, overly, all that, super, terribly, that, particularly, sehr"
_BEFORE = re.compile(
    rf"\b(?:{either(_NOT, _LEFT_OUT, _UNLOVED)})(?P<soft>(?<=non)| (?:{either(_TOO)}))?"
    rf"(?: (?:{either(_SMALL, _TOO)}))*$"
)
_AGREED = re.compile(
    r"\b(?:(?:wouldnt|would not|wont|cant|could never|never|dont) say no to|(?:dont|wouldnt|do not|"
    r"would not|doesnt) mind|(?:nothing|nichts|not|havent got anything) (?:against|gegen)|not (?:"
    r"averse|opposed) to|no (?:problem|objections?) (?:with|to)|wouldnt (?:hurt|go amiss)|cant "
    r"(?:get enough of|go wrong with|beat|resist|wait for)|(?:never|not|dont) (?:get )?(?:tired|"
    r"bored|sick) of|nothing (?:but|beats|like)|not (?:only|just)|nicht nur|why not|warum nicht|"
    r"no matter|not sure|(?:dont|doesnt) (?:care|matter)|nichts (?:als|ausser)|(?:dont|do not|"
    r"didnt|never) "
    r"(?:hate|dislike|detest)|not (?:sick|tired) of)\b"
)
"""A negation that denies nothing."""
_INDIFFERENT = re.compile(
    r"\b(?:(?:doesnt|dont|does not|do not|neednt|wont) (?:have to|need to|necessarily have to|"
    r"need it to|have to be)|not necessarily|muss nicht|muessen nicht|nicht unbedingt)"
    rf"(?: (?:{either(_SMALL)}))*$"
)
"""What may be and need not be."""

_OFF = (
    "no, nope, nah, never, nein, nie, niemals, out, is out, are out, off, off limits, "
    "off the table, off the menu, a no, a no go, no go, nogo, no no, a no no, a hard no, hard no, "
    "big no, a big no, hard pass, a hard pass, pass, no thanks, no thank you, no ta, no chance, "
    "no way, thumbsdown, aside, excluded, excepted, banned, forbidden, raus, lieber nicht, "
    "bitte nicht, auf keinen fall, geht gar nicht, gehen gar nicht, geht nicht, gehen nicht, "
    "bore me, bores me, bore me to tears, bores me to tears, annoy me, annoys me, suck, sucks, "
    "scare me, scares me, stress me out, give me nightmares, gives me nightmares, leave me cold, "
    "leaves me cold, do nothing for me, does nothing for me, put me off, make me cringe, "
    "too much for me, wasted on me, is wasted on me, are wasted on me, are the worst, is the "
    "worst, are rubbish, is rubbish, langweilen mich, "
    "langweilt mich, nerven, nervt, nerven mich, nervt mich, "
    "kannst du mich jagen, kann man mich jagen, kannste mich jagen, kannst du behalten"
)
_MY_THING = (
    "for me, for us, my thing, our thing, my bag, my cup of tea, our cup of tea, my jam, my style, "
    "my scene, my genre, my vibe, what i want, what im after, wanted, allowed, welcome, really me, "
    "my kind of thing, my favourite, my favorite, appealing, happening, needed, required"
)
_BEHIND = re.compile(
    r" ?(?:(?:films?|movies?|stuff|things?|ones|filme?n?|genre|s)\b ?)?(?:[=:–-] ?)?(?:"
    r"(?:(?:is|are|just|really|always|all|sind|ist|just|absolutely|please|also) )*"
    rf"(?:{either(_OFF)})"
    r"|(?:(?:just|really|honestly|simply) )*(?:is|are|were|was)?(?:nt| not| never)(?: (?:really|"
    r"exactly|so much|always|quite))* "
    rf"(?:{either(_MY_THING)})|(?:dont|doesnt|do not|does not|never) (?:really )?(?:appeal|"
    r"interest|do it|work|do anything|speak)\b.*"
    r"|(?:just |really )*(?:gives?|make|makes) me (?:the |a |want to |feel )?(?:hives|creeps|ick|"
    r"headaches?|migraine|willies|sick|cringe|yawn|sleepy|puke|leave|ill|anxious|panic)\b.*"
    r"|(?:i|we|he|she|they) (?:really |just )*(?:hate|cant stand|cant bear|cant do|dont like|"
    r"dont do|dont enjoy|dont need|dislike|detest|can do without|could do without|avoid|skip)"
    r"|(?:hab|habe|hatte) (?:ich|wir) (?:so |echt |langsam )?(?:genug|satt|die nase voll|ueber)"
    r"|(?:mag|kann|brauche?|will|find\w*|schau\w*|guck\w*|hab|habe|muss|geht|gehen|ist|sind|"
    r"gefaellt|gefallen|interessiert|reizt|moechte|liegt|liegen)(?: (?:ich|mir|mich|bei mir|gar|so|"
    r"ueberhaupt|eher|leider|echt|eigentlich|heute|heut|jetzt|grad|gerade|auch|fuer mich|"
    r"wirklich))* "
    r"(?:nicht|nich|net|nichts|nix|keine?n? (?:lust|bock|fan)|doof|bloed|langweilig|"
    r"scheisse|furchtbar|schrecklich)"
    rf")(?![\w{H[1:-1]}])(?! (?:\w+ ){{0,2}}{H})"
)
_FREE = re.compile(rf"(?: ?-| )(?:free|frei)\b(?= ?(?:{H}|$|films?\b|movies?\b))")
"""`gore-free`."""


class Denial(NamedTuple):
    """That what follows is not wanted.

    Attributes:
        soft: Whether only too much of it is, and nothing listed with it: `not too obscure`.
    """

    soft: bool


ASIDE = re.compile(
    rf"(?<={H})(?: ?[?:]|,) ?(?=(?:no (?:thanks?|ta|way|chance|thank you)|nope|nah|never|"
    rf"hard pass|nein danke|nee|"
    rf"nein|no|niemals|auf keinen fall|bitte nicht|absolutely not|"
    rf"not for me)\b(?! (?:\w+ ){{0,2}}{H})(?! ?[?]))"
)
"""What stands between a hint and its refusal in the next breath: `musicals? no thanks`."""


def denied_before(between: str) -> Denial | None:
    """Whether the words before a hint, from the last one on, deny it."""
    found = _BEFORE.search(_AGREED.sub(" ", between).strip(" -"))
    return Denial(soft=found["soft"] is not None) if found else None


def denied_behind(rest: str) -> bool:
    """Whether the words behind a hint, up to the end of the clause, deny it."""
    return bool(_BEHIND.match(rest) or _FREE.match(rest))


def indifferent_before(between: str) -> bool:
    """Whether a hint may be so and need not: `doesn't have to be funny`."""
    return _INDIFFERENT.search(between.strip()) is not None
