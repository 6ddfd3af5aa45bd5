"""Whether somebody does not want a film, or not now: `zero interest in it`, `not tonight`."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.referring import T
from bot.conversation.understanding.slots import F

_NOT_DRAWN = either(r"""
    not (?:\w+ )?interested, (?:no|zero|nil|little|not the slightest|absolutely no) interest,
    uninterested, disinterested, couldnt care less, could not care less, dont care (?:for|about),
    no (?:desire|intention|wish|plans|need) (?:to|of), not in the mood,
    not (?:really )?(?:feeling|up for|keen|bothered|fussed|tempted|sold|into|mad on|fond of),
    not (?:really )?(?:for me|for us|my thing|my cup of tea|my bag|my vibe|my style|my type),
    not (?:that one|this one|these|those|it|that|this), isnt for me, (?:isnt|
    arent) (?:really )?my (?:thing|cup of tea|style|bag|kind of thing), (?:doesnt|does not|dont|
    do not|didnt) (?:really )?(?:interest|appeal|sound|look|do it|tempt|grab|excite|attract|
    do anything|do much)
""")
_WONT = (
    either("""
    wouldnt, would not, wont, will not, refuse to, would never, will never, id never, ill never,
    dont need to, dont have to, prefer not, prefer not to, prefer to not, rather not, never gonna,
    never going to, not going to, not gonna, never want to, never wanna, not, never
    """)
    + r"(?: (?:ever|bother|to|be|even))* (?:watching|seeing|watch|see|touch|bother|go near|put on|"
    r"sit through|go for)"
)
_DONT_WANT = either(r"""
    (?:dont|do not|didnt|never) (?:really |even |particularly |actually |ever )*(?:want|wanna|fancy|
    care to|need|feel like), no thanks to, no thank you to, nah to, no to, nope to,
    stop (?:recommending|suggesting|showing|pushing|offering)(?: me)?, spare me,
    (?:dont|do not|never|please dont) (?:\w+ )?(?:recommend|suggest|show|give|offer|put on)
""")
_AWAY = either(rf"""
    skip, skipping, ditch, (?:bin|scrap) {T}, drop, remove, pass on, passing on, hide, anything but,
    no more, get rid of, (?:ill|i will|gonna|going to|im gonna|i) pass,
    (?:hard|big|firm|easy) (?:pass|no|nope), (?:a|the) (?:miss|wide berth|swerve), swerve, avoid,
    avoiding, steer(?:ing)? clear, stay(?:ing)? away from, keep .{{1,30}} away, leave .{{1,20}} out,
    leave out, count me out, can do one, can jog on, (?:had enough of|had my fill of|fed up with|
    sick of|tired of) {F}, off (?:the|my|your) list, cross .{{1,20}} off, strike .{{1,20}} off,
    take .{{1,20}} off
""")
_NEVER = either(rf"""
    not on your (?:life|nelly), over my dead body, not for all the \w+, (?:couldnt|cant) pay me,
    (?:if|unless) (?:you|u|they|somebody|someone) paid me, never again, not again,
    (?:never|not) in (?:a|my|this) (?:million|thousand|hundred|billion|life|lifetime|month)\w*,
    never ever, no way, no chance, no fear, fat chance, hell no, heck no, god no, nope nope,
    not a chance, no no no, wouldnt be caught dead, never get me to, (?:wont|wouldnt) catch me,
    too short for {F}, off the table, not an? {F} (?:person|fan|guy|girl), (?:is|are) out(?= ?$),
    wild horses, (?:couldnt|cant) drag me, you can keep, thanks but no thanks,
    never (?:see|watch|sit through) .{{1,3}} again, when hell freezes, without me,
    (?:rather|sooner) (?:die|eat|chew|stick|watch paint|not|have|do)
""")
_GERMAN = either(rf"""
    kein(?:erlei)? interesse, (?:keine?n?|null) (?:lust|bock|nerv), null interesse,
    nicht interessiert, (?:nimm|schmeiss|wirf|tu) {T} (?:\w+ )?(?:raus|weg), streiche? {T},
    interessier(?:t|en) (?:(?:mich|uns|so|mal|echt|leider|einfach|ja|eher) )*(?:nicht|nich|net|null|
    nix|kein bisschen|kein stueck|ueberhaupt nicht|gar nicht|nicht die bohne|herzlich wenig|
    kein meter|nada), (?:will|moechte|mag|brauche?|muss)(?: ich)?(?: {T})?(?: \w+)? (?:nicht|nich|
    net), will ich nicht, (?:nichts|nix) fuer (?:mich|uns), nicht (?:so )?(?:mein|meins|mein ding|
    mein fall|mein film|mein geschmack), nicht in stimmung, reizt mich (?:(?:gar|so|null|ueberhaupt|
    einfach|leider|echt) )*(?:nicht|null|nix|kein), spricht mich (?:gar )?nicht an,
    nicht in der stimmung, ueberspring\w*, nicht (?:das|den|die), bleib mir(?: \w+)? weg mit,
    lass (?:ich|mal) (?:aus|stecken|weg), (?:er)?spar(?:e|t)? (?:ich )?mir, schenk(?:e)? ich mir,
    kannste? (?:du )?(?:dir )?(?:behalten|weglassen|streichen|vergessen), tue? ich mir nicht an,
    muss (?:nicht|net|nich) sein, kommt (?:mir )?nicht in (?:frage|die tuete),
    auf (?:gar )?keinen fall, niemals, nie im leben, im leben nicht, nie und nimmer,
    um gottes willen, bloss nicht, bitte nicht, nicht noch ?mal, geschenkt, laesst mich kalt,
    kann mir gestohlen bleiben, holt mich (?:nicht|null|gar nicht|so gar nicht|kein bisschen) ab,
    ohne mich, lieber nicht
""")
_REFUSED = re.compile(
    rf"(?<!\w)(?:{_NOT_DRAWN}|{_WONT}|{_DONT_WANT}|{_AWAY}|{_NEVER}|{_GERMAN})(?!\w)"
)
_THE = r"(?:(?:the|der|die|das|den|movie|film) )*"
_JUST_NO = re.compile(
    r"(?:(?:definitely|absolutely|certainly|def|auf keinen fall) )?(?:no|not|nicht|nope|nah|kein|"
    rf"keinen|never|nein|bloss nicht) (?:to )?{_THE}{T}(?: (?:please|pls|bitte|for me))?|"
    rf"{T} (?:is |are |ist )?(?:an? |ein )?(?:no|nope|nah|nein|ne|nee|pass|skip|no no|no thanks?|"
    r"nicht)(?: (?:from me|for me|sorry|please|bitte))?"
)
_TOO_MUCH = re.compile(
    rf"{T} (?:is|looks?|sounds?|seems?|ist|klingt|wirkt) (?:\w+ )?(?:too|zu) \w+ (?:for (?:me|us|"
    r"my \w+)|fuer (?:mich|uns))\b"
)
"""`Alien looks too scary for me`."""
_AGAIN = re.compile(rf"\bnot {T} (?:again|please)")
_TIME = either(r"""
    tonight, tonite, 2nite, 2night, now, right now, rn, today, this time, at the moment, atm,
    (?:this|another|some other) (?:time|day|night|evening|week|weekend|morning|afternoon|minute),
    (?:on|for) an? (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun|school|week|work)\w*(?: night)?,
    heut, heute, gerade, grade?, jetzt, momentan, im moment, zur ?zeit, diesmal,
    (?:ei)?n ?ander(?:mal|es mal), just yet
""")
_FOR_NOW = re.compile(
    rf"\b(?:{_TIME}|mood|feeling|feel like|up for|maybe later|not yet|can wait|lust|stimmung|"
    r"spaeter|too (?:tired|late)|zu (?:muede|spaet))\b"
)
_NO = either("""
    cant face, cant handle, cant do, couldnt, not, no, nicht, kein, keine, keinen, nix, nichts,
    nein, nope, nah
""")
_NOT_NOW = re.compile(
    rf"\b{_NO}(?: (?:\w+|[\ue000-\ue1ff])){{0,3}}? {_TIME}\b|\b{_TIME}(?: (?:\w+|"
    rf"[\ue000-\ue1ff])){{0,2}}? {_NO}\b|\b{_TIME} (?:\w+ ){{0,2}}?(?:too|zu|viel zu) \w+|"
    rf"{T} can wait\b|\b(?:too|zu|bisschen) \w+ (?:for|fuer|on)? ?{_TIME}\b|(?:\b|{T})(?:perhaps |"
    r"maybe |vielleicht )?(?:another|some other) (?:time|day|night|evening)\b|\bein ander(?:mal|"
    rf"es mal)\b|\b(?:too|zu) (?:tired|knackered|sleepy|late|muede|spaet|kaputt)\b.*{T}|"
    rf"{T}.*\b(?:too|zu) (?:tired|knackered|sleepy|late|muede|spaet|kaputt)\b"
)
"""`Not tonight`, `heut abend kein Heat`, `too tired for it`."""


def is_refused(words: str) -> bool:
    """Whether they do not want it, ever or for now."""
    return bool(
        _REFUSED.search(words)
        or _JUST_NO.fullmatch(words)
        or _AGAIN.search(words)
        or _TOO_MUCH.search(words)
        or _NOT_NOW.search(words)
    )


def is_for_now(words: str) -> bool:
    """Whether what they refuse is only not for now."""
    return _FOR_NOW.search(words) is not None
