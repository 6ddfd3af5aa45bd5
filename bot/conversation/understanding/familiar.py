"""Whether somebody says that they have seen a film, that they have not, or that they forgot it."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.referring import T
from bot.conversation.understanding.slots import F

_WORD = r"(?:[\w-]+|[\ue000-\ue1ff])"
_BETWEEN = (
    r"(?!(?:want|wanna|wanted|need|going|gonna|will|would|wont|feel|fancy|plan|interest\w*|like|"
    r"recommend\w*|suggest\w*|show|sure|pay|me|avoid|and|und|because|will|mag|moechte|muss|that|"
    rf"who|if)\b){_WORD}"
)
"""A word between the two, which must not be one of wanting."""
_NOT = either("""
    never, havent, have not, hadnt, had not, hasnt, has not, not, didnt, did not, aint, ive not,
    havnt, dont think, do not think, doubt, yet to, still to, still need to, forgot to,
    forgotten to, neglected to, failed to, without ever, cant say, could not, couldnt, nie, niemals,
    noch nie, noch nicht, nicht, nich, net, ned, nimmer, keinen, keine, keins, not once,
    nobody here has, none of us, neither of us
""")
_WATCHING = either("""
    see, seen, saw, watch, watched, view, viewed, catch, caught, (?:get|got|gotten|getting|come|
    came) (?:a?round )?to, manage, managed, managed to, find time for, found time for,
    found the time, find the time, sit down with, sat down with, sit through, sat through,
    bothered with, bothered to, try, tried, hear, heard, hear of, heard of, come across,
    came across, encounter, encountered, experienced, gesehen, gesehn, gsehn, angesehen, geschaut,
    angeschaut, gschaut, geguckt, gekuckt, angeguckt, reingeschaut, gehoert, kennengelernt,
    mitbekommen, dazu gekommen, dazugekommen, geschafft
""")
_UNSEEN = re.compile(
    rf"(?<!prefer )(?<!rather )(?<!sooner )(?<!better )\b{_NOT}(?: {_BETWEEN}){{0,4}}? "
    rf"{_WATCHING}\b(?! ?(?:coming|the (?:appeal|point|hype)|why|what|anything|such|so|better|"
    r"worse|a (?:better|worse|film so|movie so)|something|again|twice|him|her|you|enough))"
)
"""A negation, and further on that they watch: `never actually got round to`."""
NOT_WATCHED = rf"{_NOT}(?: {_BETWEEN}){{0,4}}? {_WATCHING}"
"""What leads to a film that they have not seen."""
_UNSEEN_GERMAN = re.compile(
    r"\b(?:nie|niemals|nicht|nich|net|ned|nimmer|keinen|keine|keins)\b.*\b(?:gesehen|gesehn|"
    rf"geschaut|geguckt)\b|\b(?:kenne?|kennt|kennen) (?:ich |wir )?(?:{_WORD} ){{0,3}}?(?:nicht|"
    r"nich|net|ned|nix|gar nicht|noch nicht|keinen|keine|keins)\b"
)
_NEW_TO_THEM = either(rf"""
    unseen, unwatched, never heard, not seen, not watched, ungesehen, bildungsluecke,
    {T} (?:that )?(?:i|we) (?:really )?(?:dont|do not) (?:really )?know,
    (?:dont|do not|didnt) know (?:it|that|this|them|any of|{T}), not familiar, unfamiliar,
    dont recognise, dont recognize, doesnt ring a bell, never came across, rings no bells,
    sagt mir (?:nichts|nix|gar nichts|leider nichts), (?:nie|noch nie) (?:was )?(?:von )?gehoert,
    whats that, no idea what (?:that|it|this) is, (?:is|are|thats|its) (?:all )?new to (?:me|us),
    passed me by, passed us by, slipped (?:past|by) me, escaped me, eluded me,
    (?:is |are )?(?:a |one of my )?blind spots?, gap in my (?:knowledge|education|viewing),
    (?:havent|not) (?:yet|gotten to it|got to it|gotten around|got around|got round),
    never (?:did|watched|seen|saw it), never have(?! been), not (?:got|gotten) (?:a?round )?to,
    (?:seen|heard of|watched|know) (?:none|neither|not one|zero)(?: of)?,
    (?:none|neither|not one|not) of (?:them|these|those)(?: \w+){{0,3}} (?:seen|heard|watched),
    (?:only|just) (?:me|i) (?:not|havent|didnt), (?:not|except|but|apart from) me(?= ?$),
    (?:everyone|everybody|all) (?:\w+ ){{0,2}}(?:but|except|apart from|bar) me,
    an mir vorbei ?gegangen, an mir vorbei, steht noch (?:aus|an), fehlt mir(?: noch)?,
    muss ich (?:noch )?nachholen, hab ich verpasst, missed (?:it|that|this|them|{T}), nicht gesehen,
    noch nicht gesehen, wiederholt verpasst, ist mir (?:neu|unbekannt|entgangen)
""")
_NEW = re.compile(
    rf"(?<!\w){_NEW_TO_THEM}(?!\w)|\b(?:neither|weder)\b.*\b(?:seen|saw|watched|gesehen|geschaut|"
    r"geguckt)\b"
)
_NOT_YET = re.compile(
    r"(?:(?:no|nope|nah|nein|ne|nee|sorry|somehow|still|i|we|actually|ich|leider|sadly|but|that|"
    rf"(?:{F}|[\ue100-\ue1ff]) ?:?) )*(?:not yet|noch nicht|unseen|havent|have not|never have|"
    r"i havent|never|not seen|still not|not at all|habe? ich (?:noch )?nicht|noch nie|nie|not me|"
    r"me neither|neither)(?: (?:yet|tbh|sorry|though|either|i know|lol|haha|im afraid|sadly|"
    r"leider|gar|bisher|actually|ever))*"
)
"""All that is said of a film: `not yet`, `somehow haven't`."""
_THAT_I = re.compile(
    r"\b(?:something|anything|movies?|films?|stuff|things|nothing|which|was|etwas) (?:that |die |"
    r"das |what )?(?:i|we|ive|weve|ich|wir)\b|\bones? (?:that )?(?:i|we)\b"
)
"""Said of films that they want: `something I haven't seen`."""
_FORGOTTEN = re.compile(
    r"\b(?:dont|do not|cant|can|couldnt|barely|hardly|kann mich|erinnere mich) (?:really |even |"
    r"barely |hardly |much |kaum |nicht (?:mehr )?)*(?:remember|recall|erinnern)\b|"
    r"\bforgot(?:ten)? (?:all|most|everything|what|the plot)\b|\bkaum noch erinner\w*"
)
_SEEN = re.compile(
    r"\b"
    + either(r"""
    seen, watched, rewatched, saw, watching, rewatching, finished, know, knew, binged, caught,
    kenne?, gesehen, geschaut, geguckt, gekuckt, angeschaut, angesehen, gesehn, angeguckt, already,
    (?:just |fresh )?(?:got |come |came )?(?:back|home|out) (?:from|of), (?:a )?screening of,
    sat through, went (?:to|and) (?:see|saw|watched), took (?:the|my) \w+ to(?: see)?, ticked off,
    (?:was|were) (?:in|at) the (?:cinema|movies|pictures) (?:for|with|to see), by heart,
    been there done that, done that one, got the t ?shirt, old news, in und auswendig, auswendig,
    reingezogen, angetan, im kino gewesen, (?:gestern|neulich) im kino, durch
    """)
    + r"\b"
)
_YOU_KNOW = re.compile(
    r"(?:(?:yeah|yes|oh|and|but) )?\b(?:you|u|ya|as you) know\b|^(?:(?:yeah|yes|"
    r"oh) )?i know(?: right)?$|\bi know (?:that|how|what|why|where|who|its|it sounds|nothing|"
    r"right)\b|\b(?:dont|didnt) know\b"
)
"""Only said in passing."""
_JUST_SEEN = re.compile(
    r"(?:(?:i|ive|we|weve|have|already|just|seen|watched|saw|yes|yeah|yep|ja|hab|habe|ich|schon|"
    r"gesehen|geschaut|geguckt|of course|kenn|kenne|before|twice|many times|a few times|once|"
    r"loads of times|known|know|been there done that|auch|wir|haben|mal) ?)+"
)
"""All that is said of what was asked about or lies on the table."""
_SEEN_BEHIND = re.compile(
    rf"{T} (?:(?:i|ive|we|weve|have|had|hab|habe|ich|wir|schon|already|is|was|just|also|"
    r"auch) )*(?:seen|watched|saw|gesehen|geschaut|geguckt|kenne?|rewatched|finished)\b"
)
_NO_TELLING = re.compile(
    r"\b(?:its (?:\d+(?: ?(?:am|pm|uhr))?|late|time|early|dark)|have you|did you|recommend|"
    r"something|anything|want|should|what|never|not|havent|nicht|noch nie|would|has anyone|"
    r"has anybody|if|unless|thinking|considering|planning|debating|wondering|who|he|she|they|"
    r"everyone|everybody)\b"
)
_OF_NONE = re.compile(
    r"\b(?:none|neither|not one|a single one|not any|kein(?:e|en|er|es)?(?: einzigen?r?)?) "
    r"(?:of|davon|von)\b"
)
_OF_IT = re.compile(
    r"(?:(?:i|we|ive|weve|have|only|just|already|yeah|yes|no|but|hab|habe|ich|wir) )*(?:saw|seen|"
    r"watched|never|havent|not seen|havent seen|didnt see|gesehen|nie|kenne?) (?:it|that|this|"
    r"them|one|ihn|den|die|das|seen|saw|watched|als|when|as)\b"
)
_BUT_THIS = re.compile(
    rf"{T} (?:schon|dagegen schon|aber schon|yes|i have|i did|ive seen|ja|we have|have seen)"
)
"""Said of another film than those that they have not seen: `Heat noch nicht, Fargo schon`."""


def is_unseen(words: str) -> bool:
    """Whether they have not seen it."""
    if _THAT_I.search(words) and not re.search(F, words):
        return False
    return bool(
        _UNSEEN.search(words)
        or _NEW.search(words)
        or _UNSEEN_GERMAN.search(words)
        or _NOT_YET.fullmatch(words)
    )


def is_forgotten(words: str) -> bool:
    """Whether they have seen it and hardly remember."""
    return _FORGOTTEN.search(words) is not None


def is_seen(words: str) -> bool:
    """Whether they have seen a film that is spoken of."""
    told = _YOU_KNOW.sub(" ", words)
    return bool(_SEEN.search(told)) and not _NO_TELLING.search(told)


def is_just_seen(words: str) -> bool:
    """Whether a clause says nothing but that they have seen something."""
    return _JUST_SEEN.fullmatch(words) is not None and not _YOU_KNOW.fullmatch(words)


def is_of_none(words: str) -> bool:
    """Whether it is none of those on the table that they have seen."""
    return _OF_NONE.search(words) is not None


def tells_of_it(words: str) -> bool:
    """Whether a clause begins by telling whether they have seen it: `saw it as a kid`."""
    return _OF_IT.match(words) is not None


def is_seen_instead(words: str) -> bool:
    """Whether a clause says of a film that they have seen this one."""
    return _BUT_THIS.fullmatch(words) is not None


def is_seen_behind(words: str) -> bool:
    """Whether what follows a film right away says that they have seen it: `Heat seen`."""
    return _SEEN_BEHIND.match(words) is not None
