"""Words around a judgement that turn it, weaken it or strengthen it, or make it none at all."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either

_SLOT = "[\ue000-\ue1ff]"
_NOTS = either("""
    not(?! gonna lie| going to lie| only| sure), no(?! lie| joke| cap| doubt| kidding| question|
    wonder| matter| debate), didnt, dont, doesnt, wasnt, isnt, werent, arent, never,
    cant say i, couldnt, wouldnt say, hardly, aint, did not, do not, havent, hasnt, nor,
    neither, less, weniger, nowhere near,
    far from, anything but, weder, nicht, kein, keine, keinen, nie
""")
_BETWEEN = either("""
    really, that, so, very, too, exactly, particularly, all that, even, a, an, the, much of a,
    much, of, my, super, especially, think it was, think its, think, it was, it, all, quite,
    actually, such a, terribly, big, huge, say i, be, gonna lie, as, call it, say its,
    say it was, do, mind, find it, find, totally, completely, at all, get, was, is,
    what id call, half, one, entirely, overly, massively, wildly, the biggest, in any way,
    by any means, besonders, sonderlich, wirklich, ganz, mein, der, die, das, ein, gar, sehr,
    mehr, gerade, mal, jetzt, unbedingt, noch, haben, hat, mir, mich, uns
""")
NEGATION = re.compile(rf"\b{_NOTS}(?: (?:{_BETWEEN}|{_SLOT}))*$")
NEGATION_BEHIND = re.compile(
    rf"(?: (?:{_SLOT}|ich|es|ihn|sie|den|das|die|film|filme|mir|mich|uns))*"
    r"(?: (?:gar|ueberhaupt|so|wirklich|leider|eigentlich))* (?:nicht|nich|net)\b"
)
"""German negates from behind: `ich mochte Gladiator nicht`."""
SOFTENING = re.compile(r"\b(?:kinda|kind of|sort of|sorta|somewhat|fairly|mostly|ganz)$")
A_LITTLE = re.compile(
    r"\b(?:kinda|kind of|sort of|sorta|somewhat|slightly|(?:a |wee |little )?bit|a little|a tad|"
    r"a touch|etwas|bisschen|ein wenig|bissl|leicht)$"
)
_STRONG = either("""
    really, absolutely, so much, very much, totally, truly, fucking, freaking, thoroughly,
    genuinely, super, damn, hella, so+, such a, very, proper, properly, well, dead, bloody,
    insanely, incredibly, seriously, extremely, ridiculously, unbelievably, wicked, crazy,
    stupidly, sehr gut, richtig gut, so gut, sehr, echt, richtig, wirklich, total, voll, mega,
    krass, unglaublich, unfassbar, wahnsinnig, irre
""")
STRENGTHENING = re.compile(rf"\b{_STRONG}$")
A_LOT = re.compile(
    r" (?:af|asf|as hell|as fuck|as heck)\b|"
    rf" (?:it|them|that|this|{_SLOT})? ?(?:a lot|so much|very much|loads|a ton|heaps|sehr)\b|"
    r"(?: ich)? (?:total|sehr|echt|richtig|super|voll) gerne?\b"
)
INTENSIFYING = frozenset(
    (
        *("super", "mega", "krass", "unglaublich", "hammer", "epic", "fine", "wahnsinn"),
        *("incredible", "insane", "so so", "solid"),
    )
)
"""Before another opinion they only make it stronger: `mega langweilig`."""
_NO_LIKING = re.compile(
    rf"(?:{_SLOT}|\b(?:it|them|that|feel|feeling|something|somthing|smth|sth|anything|more|movies?|"
    r"films?|stuff|things?|another(?: one)?|others?|ones?))$"
)
"""Before `like` these only compare: `seen it like ten times`, `something like it`."""
_WHO_LIKES = either("""
    i, we, they, you, u, people, he, she, who, really, also, do, did, didnt, dont, doesnt, not,
    never, still, always, quite, kinda, sorta, of, actually, just, even, all, both, to, would,
    id, might, much, mostly, and, but, or, everyone, everybody, totally, genuinely, honestly,
    rather, secretly, lowkey, wife, husband, kids, dad, mum, mom, friends?, can, could,
    absolutely, definitely, especially, particularly, generally, usually, only, ive, if,
    because, since
""")
_LIKING = re.compile(rf"(?:^|\b{_WHO_LIKES})$")
_BORED_BY_IT = re.compile(
    rf"(?:^|{_SLOT}|\b(?:was|were|got|felt|bit|super))(?: (?:so|really|very|pretty|just|too|lowkey|"
    r"kinda|a bit|a little|actually|honestly))*$"
)
_BEFORE_VERDICT = either("""
    lowkey, straight, hella,
    was, is, its, it, are, were, be, been, war, ist, fand, finde, found, find, think, thought,
    ich, a, an, so, such, really, absolute, absolutely, total, totally, utter, utterly,
    complete, completely, pure, solid, proper, just, still, bloody, fucking, very, pretty,
    too, bit, kinda, seriously, honestly, film, movie, and, but, not, wasnt, isnt, all, rather,
    quite, only, merely, perfectly, of, looked, half, echt, voll, richtig, der, ein, eine,
    absoluter, absolut, und, nicht, zu, eher, etwas, bisschen, sehr,
    waren, beide, beides, both, einfach, halt, alle, alles, voellig
""")
_SAID_OF_FILM = re.compile(rf"(?:^|[:,/-]|{_SLOT}|\b\w{{3,}}ly|\b{_BEFORE_VERDICT})$")
_BEFORE = {"bored": _BORED_BY_IT, "like": _LIKING}
"""What has to stand before a phrase that is an opinion only there."""
_SURROUNDINGS = re.compile(
    r" (?:seats?|cinemas?|theat(?:re|er)s?|popcorn|company|weather|days?|week|weekend|nights?|"
    r"evening|mood|internet|wifi|screen|audience|traffic|parking|date|connection|snacks?|pizza|"
    r"hangover|sofa|couch|nap|sleep|headache|cold|times?)\b"
)
"""Where and how they saw it: `in a terrible cinema`."""
EVER = re.compile(
    r"(?: (?:film|movie|thing|one|flick|picture)s?)?(?: (?:ever made|ever|of all time|of the year|"
    r"of the decade|of the century|i(?:ve)? (?:have )?(?:ever )?seen|in years|in ages|aller zeiten|"
    r"den ich (?:je|kenne)(?: gesehen(?: hab\w*)?)?))+"
)
"""After `the best`; no title begins in it."""


def means_another_thing(name: str, before: str, after: str, *, verb: bool, only: bool) -> bool:
    """Whether a phrase is no judgement of a film where it stands.

    Args:
        name: The phrase.
        before: The words before it.
        after: Those after it.
        verb: Whether it is what somebody does.
        only: Whether it is a judgement only where a film is said to be it.
    """
    if not verb and _SURROUNDINGS.match(after):
        return True
    if name == "like" and _NO_LIKING.search(before):
        return True
    needed = _BEFORE.get(name, _SAID_OF_FILM if only else None)
    return needed is not None and not needed.search(before)
