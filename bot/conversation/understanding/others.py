"""Whole clauses that want other films: `none of these`, `next lot`, `what else have you got`."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.places import COUNTS

_THESE = "(?:these|those|them|this lot|that lot|em|the list|this list|that list)"
_KINDS = (
    r"(?:ones?|films?|movies?|options?|suggestions?|picks?|recommendations?|recs|ideas?|lists?|"
    r"sets?|batch|rounds?|lot|bunch|page|results|titles?|stuff|filme?|vorschlaege?|runde|liste)"
)
_MANY = rf"(?:{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
_LEADS = either(r"""
    no, nah, nope, naw, ok, okay, hm+, and, now, well, so, sorry, please, mmm?, yeah, right, eh,
    meh, can i, can we, could i, could we, could you, can you, (?:get|see|have|show|give|find|try|
    bring)(?: me| us)?, got, any, have you got, have you, do you have, you got, let me see,
    lets see, lets have, i want, we want, i need, id like, id prefer, anything, something, maybe,
    perhaps, how about, what about, zeig, gib, mir, uns, nochmal, noch, hast du, haste, hast,
    gibt es, gibts, lieber, ich will, ich moechte, ich haette gern, mal, some, a, the, just, nee,
    nein, oh, um, uh, also, dann, na, bitte, hey, honestly, i think, vielleicht
""")
_UNSEEN = (
    r"(?:something|stuff|films|movies|ones|anything|any|some|one)(?: that| which)? "
    r"(?:i|ive|i have|we|weve)(?: (?:not|havent|have not|never|hasnt|wont have))+(?: already| "
    r"actually| yet)? (?:seen|watched)"
)
_CORE = either(rf"""
    none of {_THESE}(?: (?:films|movies|ones|please|thanks|work|works|interests? me|appeals?|
    for me|are|look|looks|sound|sounds|really|do|does|speak|speaks|grabs?|excites?|seems?|takes?|
    tempts?|float).*)?, nothing (?:here|there|(?:on|in) (?:this|the|that|your) list|
    in there)(?: \w+){{0,4}}, nothing(?: that)?(?: really| here)* (?:appeals?|grabs?|speaks?|
    tempts?|takes my fancy|interests?|jumps out|for me|i (?:like|want|fancy))(?: \w+){{0,3}},
    not (?:convinced|impressed|sold|keen|thrilled|bothered|grabbed|really (?:any|my|feeling)|
    feeling (?:it|any|this)|any)(?: (?:by|with|on|of|about))?(?: {_THESE})?, not {_THESE},
    (?:i )?(?:dont|do not) (?:like|want|fancy|care for|love|dig|
    feel)(?: any| all)?(?: of)? {_THESE}, (?:not a fan of|i hate|sick of|
    bored of)(?: any of| all of)? {_THESE}, (?:nah|no|not|nothing) (?:any|all|none)? ?of {_THESE},
    something (?:completely |totally |entirely |very |wholly )?(?:else|different|
    other)(?: {_KINDS})?, anything else, anything different, others?, other {_KINDS},
    (?:every|some)thing but {_THESE}, another(?: (?:{_KINDS}|few|couple))?, (?:an )?alternatives?,
    different {_KINDS}, fresh {_KINDS}, new {_KINDS}, more, more {_KINDS},
    more (?:please|of {_THESE}), more like {_THESE}, more like (?:this|that|it),
    (?:few|some) more, next, (?:the )?next {_KINDS}, keep going, keep (?:them|em) coming,
    keep looking, what else(?: (?:is there|you got|do you have|have you(?: got)?|
    can you (?:recommend|suggest|show me|find|offer)|would you (?:recommend|suggest)|
    do you suggest|ya got|is on offer))?(?: (?:up your sleeve|in store|for (?:me|us)|in there|
    in stock))?, try (?:again|harder|once more), do better, again, once more, reroll, re roll,
    roll again, spin again, shuffle, refresh, deal again, (?:swap|replace|change|scrap|bin|ditch|
    lose|drop) {_THESE}, {_UNSEEN}, show me the (?:others|rest), (?:you can|surely you can|
    cant you) do better, (?:the )?(?:{_MANY} (?:more|others?|different|new|fresh)|another {_MANY}|
    next {_MANY})(?: {_KINDS})?, (?:keine[nr]?|nichts|nix) (?:davon|von denen|dabei|fuer mich|
    fuer uns)(?: dabei)?, nicht das richtige, (?:da )?(?:ist|war) (?:leider )?(?:nichts|
    nix) (?:dabei|fuer mich)(?: dabei)?, {_MANY} (?:andere|weitere|neue|mehr),
    (?:et)?was (?:ganz |komplett |total |voellig |voll )?anderes, andere[sn]?(?: {_KINDS})?,
    einen anderen(?: film)?, noch (?:ein(?:en)?|mehr|welche|was|andere|mal|ein paar|
    {_MANY})(?: {_KINDS})?, weitere(?: {_KINDS})?, mehr(?: davon| {_KINDS})?,
    (?:alle|alles) nicht(?:s)?(?: \w+)?, naechste {_KINDS}, neu mischen, nicht ueberzeugt,
    ueberzeugt mich (?:alles )?nicht, haut mich (?:alles )?nicht um,
    spricht mich (?:alles )?nicht an, (?:gefaellt|taugt|passt) mir (?:alles )?(?:nicht|nix),
    was (?:hast du|gibts|gibt es|haste) (?:sonst|noch|sonst noch),
    sonst noch (?:was|welche|andere)
""")
_TAIL = either(r"""
    please, pls, plz, then, instead, now, bitte, thanks, thank you, though, tho, for me, for us,
    you got, lol, haha, there, here, at all, to me, stattdessen, entirely, completely, altogether,
    maybe, tonight, today, go, mate, bro, man, if possible, if you can, yet, before, already,
    have you, bot, have you got, do you have, heute, da, vielleicht, or what, ta, cheers, on,
    darauf, wirklich, really
""")
_OTHERS = re.compile(rf"(?:{_LEADS} )*{_CORE}(?: {_TAIL})*")
_SO_MANY = re.compile(
    rf"\b(?:(?P<more>{_MANY}) (?:more|others?|different|new|fresh|andere|weitere|neue|mehr)|"
    rf"(?:another|next|noch) (?P<next>{_MANY}))\b(?! of)"
)
_JUST_MORE = re.compile(rf"(?:(?:ok|and|any|some|noch) )*(?:more|mehr|{_UNSEEN})(?: {_TAIL})*")


_LONGEST = 120
"""Characters of a clause that says no more than this."""


def none_of_these(clause: str) -> bool:
    """Whether they want other films than those on the table: `none of these`, `more`."""
    return len(clause) <= _LONGEST and _OTHERS.fullmatch(clause) is not None


def so_many(clause: str) -> int | None:
    """How many others they want, if they say: `another five`."""
    match = _SO_MANY.search(clause)
    many = match and COUNTS[match["more"] or match["next"]]
    return many if many and many > 1 else None


def just_more(clause: str) -> bool:
    """Whether a clause is nothing but `more`."""
    return _JUST_MORE.fullmatch(clause) is not None
