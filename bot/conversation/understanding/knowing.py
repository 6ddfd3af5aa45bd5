"""Clauses about films without an opinion: seen, not seen, wanted, not wanted, asked about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import NotInterested, NotSeen, OnTable, Seen, TellAbout, WantToSee
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.slots import F, H, S
from bot.conversation.understanding.sofar import NAMED, PRONOUN, T
from bot.conversation.understanding.topics import topics

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_THE = (
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|"
    r"first|all) )*"
)
_TELL = re.compile(
    rf"\b(?:is|was|are|were|isnt|wasnt) {_THE}{T} (?:any |actually |really |that |a |also |"
    rf"even |still )*(?:good|worth|great|bad|fun|scary|funny|any|overrated|decent|ok|okay|"
    rf"for me|my|something|better|sad|boring|watchable|like|similar|too|gory|violent|romantic|"
    rf"suitable)"
    rf"|\b(?:will|would|do you think|you think|might|could) (?:i|we)?(?:ll|d| will| would|"
    rf" might| could)? ?(?:like|love|enjoy|hate|dislike|dig) {_THE}{T}"
    rf"|\b(?:should|shall) (?:i|we) (?:watch|see|try|bother|give|rewatch|"
    rf"skip) ?(?:with )?{_THE}{T}"
    rf"|\bhow(?:s| is| was| good is| good was| about| do you like| did you like| would i like|"
    rf" would i rate| many stars would i give)? {_THE}{T}"
    rf"|\bwhat (?:about|of|do you think (?:about|of)|did you think (?:about|of)|"
    rf"do you know (?:about|of)|do people think (?:about|of)|would i (?:think|give)(?: of)?|is|"
    rf"are|was|can you (?:say|tell me) about) {_THE}{T}"
    rf"|\b(?:whats|your) ?(?:your )?(?:thoughts|opinion|take|view)s? (?:on|about|of) {_THE}{T}"
    rf"|\b(?:any )?(?:thoughts|opinions?) (?:on|about|of) {_THE}{T}|\b(?:tell|more|info|"
    rf"details|something) (?:me )?(?:more )?(?:about|on) {_THE}{T}"
    rf"|\b(?:do|did|have|would|can) (?:you|u) (?:guys )?(?:ever )?(?:like|know|have|got|"
    rf"recommend|heard of|hear of|seen|see|love|think) {_THE}{T}"
    rf"|\b(?:you|u) (?:know|heard of|seen) {_THE}{T}|\b(?:worth (?:watching|seeing|it|a watch)|"
    rf"is it worth)\b"
    rf"|\b(?:ist|sind|war) {_THE}{T} (?:\w+ )*(?:gut|was|sehenswert|empfehlenswert|schlecht|"
    rf"spannend|etwas)|\bwie (?:ist|war|findest du|gut ist|fandest du) {_THE}{T}|\b(?:lohnt|"
    rf"taugt) (?:sich )?{_THE}{T}"
    rf"|\b(?:wuerde|wird|koennte) (?:mir|ich) {_THE}{T} (?:\w+ )*(?:gefallen|moegen)|"
    rf"\bwas haeltst du von {_THE}{T}|\bwas ist mit {_THE}{T}|\bkennst du {_THE}{T}|"
    rf"\bsoll(?:te)? ich (?:mir )?{_THE}{T} (?:an)?(?:schauen|sehen|gucken)"
    rf"|\b(?:is|are) {_THE}{T}$|{T} worth|{T} (?:any )?good$|\bwill i like\b|\bwould i like\b|"
    rf"\bmy kind of\b|\bup my alley\b"
)
_BEGINS_QUESTION = re.compile(
    r"(?:is|was|are|were|how|what|should|would|will|do|did|any|thoughts|tell|have|whats|your|you|"
    r"ist|wie|soll|lohnt|kennst|wuerde|was|does|can|so|and|opinion|worth|hows|isnt|more|info|u|"
    r"could|might|wird)\b"
)
_LISTED = re.compile(
    rf"\b(?:put|add|save|stick|chuck|throw|bookmark|queue|keep|note|mark)\b.*(?:list|later|"
    rf"watchlist|queue|some ?day|to watch|to see)\b|\b(?:watch ?list|bookmark|queue)\b|\b(?:on|"
    rf"to) (?:my|the) (?:\w+ )?list\b|^(?:also |and |please )*(?:add|bookmark|"
    rf"save) (?:the )?{T}$|\b(?:ill|i will|lets|well|id) (?:take|go with|pick|try|go for) {T}|"
    rf"\bremind me (?:of|about|to (?:watch|see))\b"
    rf"|\b(?:want|wanna|wanted|like|love|need|plan|planning|going|gonna|have|hoping|meaning|"
    rf"dying|keen|excited|eager|cant wait|itching)(?: to)? (?:finally |also |really |"
    rf"still )*(?:watch|see|check out|check|rewatch) (?:out )?{_THE}{T}"
    rf"|\b(?:will|ill|should|might|must|gotta|lets|let me|imma|ima|curious about|interested in|"
    rf"save|saving) (?:definitely |probably |finally |maybe |totally |have to )*(?:watch|see|"
    rf"check out|check|give|try)? ?(?:out )?{_THE}{T}"
    rf"|\b(?:auf|in) (?:die|meine|der|meiner)(?: \w+)? ?(?:merkliste|watchlist|liste)\b|"
    rf"\b(?:merk|merke)\b.*{T}|{T} (?:vor)?merken\b|\b(?:will|moechte|wuerde|muss|"
    rf"werde)\b.*{T}.*(?:sehen|schauen|gucken)\b|{T} (?:sounds|looks) (?:good|interesting|"
    rf"great|fun|cool|promising|intriguing)|\b(?:that|this|it|they|both|{T}) sounds? (?:good|"
    rf"great|interesting|fun|cool|promising|intriguing)|{T} for later\b"
)
_UNSEEN = re.compile(
    rf"\bnever (?:got|gotten|came|managed)(?: around)? to\b|\b(?:havent|have not|hadnt|never|"
    rf"not|didnt|aint|ive not|haven t|dont think ive|"
    rf"dont think i have|yet to|still havent|never even|nie|noch nicht|noch nie|nicht|nich|net|"
    rf"hab ich nicht|keinen davon|keiner davon|keinen)\b(?: (?:actually|ever|really|even|yet|i|"
    rf"ive|have))* ?(?:seen|see|watched|saw|watch|heard of|hear of|heard|gesehen|geschaut|"
    rf"geguckt|gehoert|kenne)\b"
    rf"|\b(?:kenne?|kenn) (?:ich )?(?:{T} )?(?:nicht|nich|net|noch nicht|gar nicht|keinen)\b|"
    rf"\bnever heard(?: of)?\b|\b(?:dont|do not) know (?:it|that|this|them|any of|{T})|"
    rf"\bnot familiar\b|\bsagt mir nichts\b|\b(?:havent|not) (?:yet|gotten to it|got to it|"
    rf"gotten around|got around)\b|^(?:(?:no|nope|nah|nein) )?(?:i )?(?:not yet|noch nicht|"
    rf"unseen|havent|never have)$|"
    rf"\bwhats that$|\bno idea what (?:that|it|this) is\b|\bis new to me\b|\bnever (?:did|have|"
    rf"watched|seen)\b|\b(?:noch nie|"
    rf"noch nicht|nie|nicht)\b.*\b(?:gesehen|geschaut|geguckt)\b"
    rf"|\b(?:seen|heard of) (?:none|neither)\b|\b(?:none|neither|not) of (?:them|these|"
    rf"those)\b.*\b(?:seen|heard)\b"
)
_THAT_I = re.compile(r"\b(?:something|anything|movies?|films?|ones?) (?:that )?(?:i|we)\b")
_SEEN = re.compile(
    r"\b(?:seen|watched|rewatched|saw|watching|finished|know|knew|kenne?|gesehen|geschaut|"
    r"geguckt|angeschaut|gesehn|already)\b"
)
_FORGOTTEN = re.compile(
    r"\b(?:dont|do not|cant|can|barely|hardly) (?:really |even |barely |"
    r"hardly )*remember\b"
)
_JUST_SEEN = re.compile(
    r"(?:(?:i|ive|we|weve|have|already|just|seen|watched|saw|yes|yeah|ja|hab|habe|ich|schon|"
    r"gesehen|geschaut|geguckt|of course|kenn|kenne|before|twice|many times|a few times|once|"
    r"loads of times|known|know) ?)+"
)
_NO_TELLING = re.compile(
    r"\b(?:have you|did you|recommend|something|anything|want|should|what|never|not|havent|"
    r"nicht|noch nie|would)\b"
)
_UNWANTED = re.compile(
    rf"\b(?:not interested|no interest|not watching|never watching|wouldnt (?:watch|see)|"
    rf"would not (?:watch|see)|"
    rf"wont (?:watch|see)|not (?:going to|gonna) (?:watch|see)|uninterested|dont want|"
    rf"do not want|dont wanna|"
    rf"do not wanna|not in the mood|not feeling|not really feeling|dont feel like|no thanks to|"
    rf"not up for|stop (?:recommending|suggesting|showing)|"
    rf"(?:dont|do not|never|please dont) (?:recommend|suggest|show|give)|not (?:for me|"
    rf"my thing|my cup of tea|that one|this one|these|those|it|that|this)|doesnt (?:interest|"
    rf"appeal|sound|look|do it)|does not (?:interest|appeal)|isnt for me|skip|ditch|drop|"
    rf"remove|pass on|hard pass|hide|anything but|no more|get rid of|"
    rf"kein interesse|keine lust|nicht interessiert|interessiert (?:mich )?(?:nicht|nich|net)|"
    rf"will ich nicht|will (?:ich )?{T} nicht|nichts fuer mich|nicht mein(?:s| ding| fall)|"
    rf"reizt mich nicht|spricht mich nicht an|nicht in (?:der )?stimmung|ueberspring|nicht das|"
    rf"nicht den|nicht so mein)\b"
    rf"|^(?:no|not|nicht|nope|nah|kein|never) (?:to )?{T}$|^{T} (?:no|nope|nah|nein|pass|"
    rf"skip)$|\bnot {T} (?:again|please)"
)
_FOR_NOW = re.compile(
    r"\b(?:mood|tonight|now|right now|today|this time|at the moment|feeling|feel like|up for|"
    r"another time|another day|maybe later|not yet|lust|stimmung|heute|gerade|grad|jetzt|"
    r"ein andermal)\b"
)


def question(so_far: SoFar, clause: Clause) -> bool:
    """Whether a film is any good, or would be for them."""
    words = so_far.words(clause.text)
    named = NAMED.search(clause.text)
    heard = so_far.heard
    spoken = so_far.spoken_of or so_far.pending or heard.on_table or heard.asked
    if not named and (not spoken or not PRONOUN.search(words) or re.search(H, clause.text)):
        return False
    if not _TELL.search(words) or re.search(S, words) or topics(clause.text):
        return False
    if not clause.question and not _BEGINS_QUESTION.match(words):
        return False
    if re.match(r"(?:i|ich)\b", words) and opinions(words):
        return False
    so_far.add(TellAbout, so_far.targets(clause.text))
    so_far.films_first = True
    return True


def knowing(so_far: SoFar, clause: Clause) -> bool:
    """Not seen, not wanted, to be watched, seen: the first that the clause says."""
    text, words = clause.text, so_far.words(clause.text)
    if re.search(H, text) and not re.search(F, text):
        return False
    spoken = bool(NAMED.search(text) or PRONOUN.search(text) or so_far.pending)
    something = spoken or so_far.heard.asked or so_far.heard.on_table
    if _UNSEEN.search(words) and not _THAT_I.search(words):
        so_far.add(NotSeen, so_far.targets(text) or [OnTable()])
    elif _FORGOTTEN.search(words):
        so_far.add(Seen, so_far.targets(text) or [OnTable()])
    elif _UNWANTED.search(words) and something:
        for_now = bool(_FOR_NOW.search(words))
        so_far.add(NotInterested, so_far.targets(text) or [OnTable()], for_now=for_now)
    elif spoken and _LISTED.search(words):
        so_far.add(WantToSee, so_far.targets(text))
    elif (
        _SEEN.search(words)
        and not _NO_TELLING.search(words)
        and (spoken or _JUST_SEEN.fullmatch(words))
    ):
        so_far.add(Seen, so_far.targets(text) or [OnTable()])
        so_far.films_first = False
    else:
        return False
    return True
