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
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|first|"
    r"all) )*"
)
_TELL = re.compile(
    rf"\b(?:is|was|are|were|isnt|wasnt) {_THE}{T} (?:any |actually |really |that |a |also |even |"
    rf"still )*(?:good|worth|great|bad|fun|scary|funny|any|overrated|decent|ok|okay|for me|my|"
    rf"something|better|sad|boring|watchable|like|similar|too|gory|violent|romantic|suitable)|"
    rf"\b(?:will|would|do you think|you think|might|could) (?:i|we)?(?:ll|d| will| would| might|"
    rf" could)? ?(?:like|love|enjoy|hate|dislike|dig) {_THE}{T}|\b(?:should|shall) (?:i|"
    rf"we) (?:watch|see|try|bother|give|rewatch|skip) ?(?:with )?{_THE}{T}|\bhow(?:s| is| was|"
    rf" good is| good was| about| do you like| did you like| would i like| would i rate|"
    rf" many stars would i give)? {_THE}{T}|\bwhat (?:about|of|do you think (?:about|of)|"
    rf"did you think (?:about|of)|do you know (?:about|of)|do people think (?:about|of)|"
    rf"would i (?:think|give)(?: of)?|is|are|was|can you (?:say|tell me) about) {_THE}{T}|"
    rf"\b(?:whats|your) ?(?:your )?(?:thoughts|opinion|take|view)s? (?:on|about|of) {_THE}{T}|"
    rf"\b(?:any )?(?:thoughts|opinions?) (?:on|about|of) {_THE}{T}|\b(?:tell|more|info|details|"
    rf"something) (?:me )?(?:more )?(?:about|on) {_THE}{T}|\b(?:do|did|have|would|can) (?:you|"
    rf"u) (?:guys )?(?:ever )?(?:like|know|have|got|recommend|heard of|hear of|seen|see|love|"
    rf"think) {_THE}{T}|\b(?:you|u) (?:know|heard of|seen) {_THE}{T}|\b(?:worth (?:watching|"
    rf"seeing|it|a watch)|is it worth)\b|\b(?:ist|sind|war) {_THE}{T} (?:\w+ )*(?:gut|was|"
    rf"sehenswert|empfehlenswert|schlecht|spannend|etwas)|\bwie (?:ist|war|findest du|gut ist|"
    rf"fandest du) {_THE}{T}|\b(?:lohnt|taugt) (?:sich )?{_THE}{T}|\b(?:wuerde|wird|"
    rf"koennte) (?:mir|ich) {_THE}{T} (?:\w+ )*(?:gefallen|moegen)|\bwas haeltst du von {_THE}{T}|"
    rf"\bwas ist mit {_THE}{T}|\bkennst du {_THE}{T}|"
    rf"\bsoll(?:te)? ich (?:mir )?{_THE}{T} (?:an)?(?:schauen|sehen|gucken)|\b(?:is|"
    rf"are) {_THE}{T}$|{T} worth|{T} (?:any )?good$|\bwill i like\b|\bwould i like\b|"
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
    rf"to) (?:my|the) (?:\w+ )?list\b|^(?:also |and |please )*(?:add|bookmark|save) (?:the )?{T}$|"
    rf"\b(?:ill|i will|lets|well|id) (?:take|go with|pick|try|go for) {T}|\bremind me (?:of|about|"
    rf"to (?:watch|see))\b|\b(?:want|wanna|wanted|like|love|need|plan|planning|going|gonna|have|"
    rf"hoping|meaning|dying|keen|excited|eager|cant wait|itching)(?: to)? (?:finally |also |"
    rf"really |still )*(?:watch|see|check out|check|rewatch) (?:out )?{_THE}{T}|\b(?:will|ill|"
    rf"should|might|must|gotta|lets|let me|imma|ima|curious about|interested in|save|"
    rf"saving) (?:definitely |probably |finally |maybe |totally |have to )*(?:watch|see|check out|"
    rf"check|give|try)? ?(?:out )?{_THE}{T}|\b(?:auf|in) (?:die|meine|der|"
    rf"meiner)(?: \w+)? ?(?:merkliste|watchlist|liste)\b|\b(?:merk|merke)\b.*{T}|"
    rf"{T} (?:vor)?merken\b|\b(?:will|moechte|wuerde|muss|werde)\b.*{T}.*(?:sehen|schauen|"
    rf"gucken)\b|{T} (?:sounds|looks) (?:good|interesting|great|fun|cool|promising|intriguing)|"
    rf"\b(?:that|this|it|they|both|{T}) sounds? (?:good|great|interesting|fun|cool|promising|"
    rf"intriguing)|{T} for later\b"
)
_UNSEEN = re.compile(
    rf"\bnever (?:got|gotten|came|managed)(?: around)? to\b|\b(?:havent|have not|hadnt|never|not|"
    rf"didnt|aint|ive not|haven t|dont think ive|dont think i have|yet to|still havent|never even|"
    rf"nie|noch nicht|noch nie|nicht|nich|net|hab ich nicht|keinen davon|keiner davon|"
    rf"keinen)\b(?: (?:actually|ever|really|even|yet|i|ive|have))* ?(?:seen|see|watched|saw|watch|"
    rf"heard of|hear of|heard|gesehen|geschaut|geguckt|gehoert|kenne)\b|\b(?:kenne?|"
    rf"kenn) (?:ich )?(?:{T} )?(?:nicht|nich|net|noch nicht|gar nicht|keinen)\b|"
    rf"\bnever heard(?: of)?\b|\b(?:dont|do not) know (?:it|that|this|them|any of|{T})|"
    rf"\bnot familiar\b|\bsagt mir nichts\b|\b(?:havent|not) (?:yet|gotten to it|got to it|"
    rf"gotten around|got around)\b|^(?:(?:no|nope|nah|nein) )?(?:i )?(?:not yet|noch nicht|unseen|"
    rf"havent|never have)$|\bwhats that$|\bno idea what (?:that|it|this) is\b|\bis new to me\b|"
    rf"\bnever (?:did|have|watched|seen)\b|\b(?:noch nie|noch nicht|nie|nicht)\b.*\b(?:gesehen|"
    rf"geschaut|geguckt)\b|\b(?:seen|heard of) (?:none|neither)\b|\b(?:none|neither|"
    rf"not) of (?:them|these|those)\b.*\b(?:seen|heard)\b"
)
_THAT_I = re.compile(r"\b(?:something|anything|movies?|films?|ones?) (?:that )?(?:i|we)\b")
_SEEN = re.compile(
    r"\b(?:seen|watched|rewatched|saw|watching|finished|know|knew|kenne?|gesehen|geschaut|geguckt|"
    r"angeschaut|gesehn|already)\b"
)
_FORGOTTEN = re.compile(
    r"\b(?:dont|do not|cant|can|barely|hardly) (?:really |even |barely |hardly )*remember\b"
)
_JUST_SEEN = re.compile(
    r"(?:(?:i|ive|we|weve|have|already|just|seen|watched|saw|yes|yeah|ja|hab|habe|ich|schon|"
    r"gesehen|geschaut|geguckt|of course|kenn|kenne|before|twice|many times|a few times|once|"
    r"loads of times|known|know) ?)+"
)
_NO_TELLING = re.compile(
    r"\b(?:have you|did you|recommend|something|anything|want|should|what|never|not|havent|nicht|"
    r"noch nie|would)\b"
)
_UNWANTED = re.compile(
    rf"\b(?:not interested|no interest|not watching|never watching|wouldnt (?:watch|see)|"
    rf"would not (?:watch|see)|wont (?:watch|see)|not (?:going to|gonna) (?:watch|see)|"
    rf"uninterested|dont want|do not want|dont wanna|do not wanna|not in the mood|not feeling|"
    rf"not really feeling|dont feel like|no thanks to|not up for|stop (?:recommending|suggesting|"
    rf"showing)|(?:dont|do not|never|please dont) (?:recommend|suggest|show|give)|not (?:for me|"
    rf"my thing|my cup of tea|that one|this one|these|those|it|that|this)|doesnt (?:interest|"
    rf"appeal|sound|look|do it)|does not (?:interest|appeal)|isnt for me|skip|ditch|drop|remove|"
    rf"pass on|hard pass|hide|anything but|no more|get rid of|kein interesse|keine lust|"
    rf"nicht interessiert|interessiert (?:mich )?(?:nicht|nich|net)|will ich nicht|"
    rf"will (?:ich )?{T} nicht|nichts fuer mich|nicht mein(?:s| ding| fall)|reizt mich nicht|"
    rf"spricht mich nicht an|nicht in (?:der )?stimmung|ueberspring|nicht das|nicht den|"
    rf"nicht so mein)\b|^(?:no|not|nicht|nope|nah|kein|never) (?:to )?{T}$|^{T} (?:no|nope|nah|"
    rf"nein|pass|skip)$|\bnot {T} (?:again|please)"
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
        so_far.add(NotSeen, so_far.subjects(clause) or [OnTable()])
    elif _FORGOTTEN.search(words):
        so_far.add(Seen, so_far.subjects(clause) or [OnTable()])
    elif _UNWANTED.search(words) and something:
        for_now = bool(_FOR_NOW.search(words))
        so_far.add(NotInterested, so_far.subjects(clause) or [OnTable()], for_now=for_now)
    elif spoken and _LISTED.search(words):
        so_far.add(WantToSee, so_far.subjects(clause))
    elif (
        _SEEN.search(words)
        and not _NO_TELLING.search(words)
        and (spoken or _JUST_SEEN.fullmatch(words))
    ):
        so_far.add(Seen, so_far.subjects(clause) or [OnTable()])
        so_far.films_first = False
    else:
        return False
    return True
