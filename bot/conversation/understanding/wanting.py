"""Whether somebody wants to watch a film some day: `on my list`, `must finally see it`."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.referring import T

_THE = (
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|first|"
    r"all|both) )*"
)
_DESIRE = either("""
    want, wanted, wanting, wanna, like, love, need, plan, planning, aim, aiming, intend, intending,
    going, gonna, hope, hoping, mean, meaning, meant, dying, keen, excited, eager, wait, itching,
    ought, must, gotta, got, have, has, should, will, ill, might, imma, ima, lets, let me, wish,
    tempted, supposed, remind me, desperate, determined, forget, fancy
""")
_EASILY = either("""
    to, finally, also, really, still, definitely, probably, maybe, totally, quite, actually, me,
    rather, one day, some day, someday, get, go, go and, be able, have, it, all, eventually, soon,
    be, just, properly, very much, so, rly, rlly, time, look, for, a chance, badly, always
""")
_WATCH = either("""
    watch, see, catch, check out, check, rewatch, get to, get round to, get around to, give, try,
    getting round to, getting around to, seeing, watching, catching, tick off, tackle, experience,
    see about, sit down with, sit down to, have a look at, take a look at, catch up on,
    catch up with
""")
MEANS_TO_WATCH = rf"{_DESIRE}(?: {_EASILY}){{0,4}} {_WATCH}(?: out)?"
"""What leads to a film that they want to see."""
_MEANS_TO = re.compile(
    rf"\b{_DESIRE}(?: {_EASILY}){{0,4}} {_WATCH}(?: out)? {_THE}{T}|"
    rf"{T} (?:\w+ ){{0,4}}?{_DESIRE}(?: {_EASILY}){{0,4}} {_WATCH}\b|"
    rf"{T} (?:\w+ ){{0,3}}must (?:see|watch)(?:e?s)?\b|\b(?:will|ill|should|might|must|lets|"
    rf"let me) {_THE}{T}$|^(?:to|must|want to) (?:watch|see) ?:? {T}|^(?:want|wanted|wish ?list|"
    rf"later|next up) ?: ?{T}|{T} ?:? want(?:ed)?$|\b(?:dont|do not|not|"
    rf"let me) forget (?:about )?{T}"
)
"""`I'd quite like to get around to Cape Fear`, `Alien I would like to see one of these days`."""
_DRAWN = re.compile(
    r"\b"
    + either("""
    curious about, interested in, looking forward to, excited (?:for|about), hyped (?:for|about),
    keen on, intrigued by, tempted by, save, saving, sold on, remind me of, remind me about,
    neugierig auf, gespannt auf, freu mich auf, freue mich auf
    """)
    + rf" (?:\w+ing )?{_THE}{T}|{T} (?:\w+ )?"
    + either(r"""
    next on (?:my|the) list, (?:next )?on (?:my|the|our) (?:\w+ )?(?:list|watchlist|radar),
    next(?: up)?, for later, vormerken, merken, reizt mich, interessiert mich, intrigues me,
    wuerde mich (?:mal )?(?:reizen|interessieren), tempts me, appeals to me,
    been on (?:my|the) (?:\w+ )?list, (?:\w+ ){0,2}(?:gespannt|neugierig), on my shelf,
    sitting on my (?:\w+ )?(?:shelf|drive|hard drive|disk)
    """)
    + r"\b(?! (?:nicht|nich|net|null|nix|kein|gar|so gar|ueberhaupt|herzlich))"
)
_KEEP = either("""
    put, add, adding, save, stick, chuck, throw, bookmark, queue, keep, note, mark, pop, bung,
    sling, shove, whack, slap, jot, write, make, stash, log, file, park, pin, line, place, plonk,
    pack, remember, setz, setze, tu, schreib, schreibe, notier, notiere, merk, merke, speicher,
    speichere, hau, pack
""")
_AWAY = either("""
    (?<!shopping )(?<!grocery )(?<!guest )lists?, watch ?lists?, later, queue, pile, backlog,
    some ?day, one day, to ?do, to watch, to see, down, a note, aside, liste, merkliste, vor, auf
""")
_LISTED = re.compile(
    rf"\b{_KEEP}\b.{{0,80}}\b{_AWAY}\b|\bwatch ?list(?:ed|ing)?\b|\b(?:bookmark|queue|merkliste)\b|"
    r"\b(?:on|to|onto|in|auf) (?:my|the|our|die|meine|der|meiner) (?:\w+ )?(?:list|queue|pile|"
    r"backlog|radar|liste|merkliste|watchlist)\b|\bremind me (?:of|about|to (?:watch|see))\b|"
    r"^(?:(?:also|and|please|then) )*(?:add|bookmark|save|queue|list|note|merke?) (?:(?:up|dir|"
    rf"mir) )*{_THE}{T}(?: (?:up|too|as well|please|also|bitte|for me|fuer mich|mal))*$|\b(?:merk|"
    rf"merke)\b.*{T}"
)
"""`Pop Paddington on my watchlist`, `stick it down for me`."""
_ON_LIST = re.compile(
    rf"{T} (?:(?:is|goes|still|kommt|steht|geht|also|next|auch|noch) )*(?:on|to|onto|auf) (?:my|"
    r"the|our|die|meine|der|meiner) (?:\w+ )?(?:list|watch ?list|queue|pile|backlog|radar|liste|"
    r"merkliste)\b"
)
_PICKED = re.compile(
    rf"\b(?:ill|i will|lets|well|id) (?:take|go with|pick|try|go for) {_THE}{T}|"
    rf"{T} (?:\w+ )?(?:sounds?|looks?|klingt|klingen) (?:(?:really|pretty|so|like|echt|ja|sehr|"
    r"voll|right) )*(?:good|great|interesting|fun|cool|promising|intriguing|ace|amazing|awesome|"
    r"my thing|tempting|up my street|gut|spannend|interessant|toll|super)"
)
_WILL = r"(?:will|wollen|moecht\w*|wuerd\w*|muss|muessen|werde?|wollte?n?|sollte?n?)"
_SEHEN = r"(?:an|nach)?(?:sehen|schauen|gucken|kucken|reinziehen|holen)"
_SOON = (
    r"(?:tonight|tomorrow|later|this (?:week|weekend|evening|afternoon)|next (?:week|weekend)|"
    r"at the weekend|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|heute abend|"
    r"morgen|am wochenende)"
)
_PLANNED = re.compile(
    r"\b(?:im|were|i am|we are|ill be|well be) (?:finally |all )?(?:watching|"
    rf"seeing) {_THE}{T}.*\b{_SOON}\b|\b{_SOON} (?:im|were|i am|we are|ill be|well be) (?:watching|"
    rf"seeing) {_THE}{T}|\bgot {T} (?:lined up|saved|queued|ready)|{T} (?:\w+ ){{0,3}}(?:lined up|"
    r"vorgemerkt|vorgenommen|queued up)\b|^(?:note to self|the list|list|wishlist|merkliste|"
    rf"liste) ?[:+]?=? ?{T}|{T} for (?:the|my) (?:watch ?)?list\b|\b(?:haette|hab|"
    rf"habe) (?:\w+ )?(?:lust|bock) auf {_THE}{T}"
)
"""`We're watching Heat tonight`, `got Heat lined up`."""
_GERMAN = re.compile(
    rf"\b{_WILL}\b.*{T}.*\b{_SEHEN}\b|{T}.*\b{_WILL} (?:ich|wir)\b.*\b{_SEHEN}\b|\b(?:schaue?|"
    r"gucke?|sehe?|ziehe?) (?:ich|wir)\b.*\b(?:irgendwann|noch|demnaechst|bald|spaeter)\b"
)


_BRIEFLY = re.compile(
    r"(?:i |id |we |and |also |yes |ja |but |do |really |would |still |definitely )*(?:want|fancy|"
    rf"wanna see|gimme|will|nehme|dibs on) {_THE}{T}|(?:(?:yes|ja|yeah|aye|thumbsup) )?(?:to|"
    rf"zu) {_THE}{T}|(?:id|i would|wed|ill|well|we will|i will|lets|let us|we could|"
    r"i could) (?:definitely |totally |happily |maybe )?(?:watch|do|go for|go with|have|take|"
    rf"see) {_THE}{T}(?: tonight| then| please| today| this time)*|{T} it is(?: then)?|(?:i |"
    rf"ich )?prefer {_THE}{T}|going with {_THE}{T}|{T} (?:tonight|heute(?: abend)?)(?: then)?|"
    rf"(?:behalte?|nehmen?) (?:ich |wir )?{_THE}{T}|{_THE}{T} (?:nehm|nehme|nehmen) (?:ich|wir)|"
    rf"{T} (?:is a |would be )?(?:yes|yeah|yep|yup|ja|gerne?|sure|definitely|absolutely|deffo|"
    r"maybe later)(?: please| bitte| pls| for sure)?"
)
"""`Want 2`, `4 yes please`."""
_JUST_WANT = re.compile(
    r"(?:i|we|do|really|would|still|but|and|id|actually|very much|ich|wuerde|kind of|kinda|no|"
    r"not yet|nope|havent|yet|definitely|,| )*\b(?:want|like|love|mean|meaning|plan|planning|hope|"
    r"hoping|intend|going|keen|need|been meaning|dying)(?: to)(?: (?:though|tho|at some point|"
    r"one day|see it|watch it|some ?day|eventually|soon|badly|see|watch|tbh))*|(?:aber |ich |"
    r"noch |nein |nee )*(?:will|wollte|moechte|wuerde|muss|hab)(?: ich)?(?: (?:aber|noch|ihn|es|"
    r"den|das|mal|gern|gerne|unbedingt|endlich|vor|schon))*(?: (?:sehen|gucken|schauen))?"
)
"""Of what was asked about: `no but I want to`."""


def is_just_wanted(words: str) -> bool:
    """Whether a clause says nothing but that they want to watch what was asked about."""
    return _JUST_WANT.fullmatch(words) is not None


def is_wanted(words: str) -> bool:
    """Whether they want to watch it some day, or have it kept for them."""
    patterns = (_PLANNED, _LISTED, _MEANS_TO, _DRAWN, _PICKED, _GERMAN)
    return bool(_BRIEFLY.fullmatch(words)) or any(pattern.search(words) for pattern in patterns)


def is_wanted_behind(words: str) -> bool:
    """Whether what follows a film right away says that they want to see it."""
    return any(pattern.match(words) for pattern in (_MEANS_TO, _DRAWN, _PICKED, _GERMAN, _ON_LIST))
