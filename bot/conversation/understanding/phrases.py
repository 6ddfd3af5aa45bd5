"""Whole clauses that mean one thing wherever they are said: thanks, why, undo, start over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    AboutMe,
    Groups,
    OnTable,
    Undo,
    WhatWouldChange,
    Why,
    Word,
)

if TYPE_CHECKING:
    from bot.conversation.acts import Act

_SOFT = (
    r"(?:(?:can you|could you|would you|i want to|can i|ok|okay|oh|ah|well|so|please|pls|plz|hm+|"
    r"uh|um|and|just|then|now|actually|hey|yo|man|dude|bro|bot|matinee|lol|haha|also|bitte|mal|"
    r"doch|also|na|ach|dann|jetzt) )*"
)
_TAIL = (
    r"(?: (?:please|pls|plz|then|now|man|dude|bro|mate|buddy|bot|matinee|lol|haha|all|everyone|"
    r"there|again|a lot|so much|very much|for now|bitte|mal|leute|zusammen|dir|schoen|sehr|"
    r"vielmals|today|to you|guys|friend|though|tho|really|it|that|this|everything))*"
)

_WORDS = {
    Word.GREETING: r"evening|morning|hi+|hello+|hey+|hiya|heya|howdy|yo|sup|greetings|"
    r"good (?:morning|evening|afternoon|day)|gm|hallo+|moin(?: moin)?|servus|guten (?:tag|morgen|"
    r"abend)|gruess gott|gruezi|na du|whats up|how are you(?: doing)?|hows it going|wie gehts|"
    r"hullo|ello",
    Word.THANKS: r"(?:(?:awesome|great|perfect|cool|nice|super|ok|toll|prima) )?(?:thanks|"
    r"thank you|thx+|ty|tysm|thank u|cheers|danke(?: schoen| dir| sehr)?|dankeschoen|vielen dank|"
    r"merci|much appreciated|appreciate it|thank you so much|thanks so much|thanks a (?:lot|"
    r"bunch|million)|many thanks)(?: (?:that helps?|thats (?:perfect|great|helpful)|for (?:that|"
    r"the \w+|your help|everything)|perfect|great|fuer \w+(?: \w+)?))*",
    Word.GOODBYE: r"bye+(?: bye+)?|goodbye|good ?night|gn|see (?:you|ya)(?: later| around| soon|"
    r" tomorrow)?|cya|later|ciao|tschuess|tschau|bis (?:bald|dann|morgen|spaeter)|"
    r"auf wiedersehen|gute nacht|thats (?:all|it)(?: for (?:now|today|tonight))?|im (?:done|off|"
    r"out)|im good(?: for now| thanks)?|i have to go|gotta go|gtg|g2g|ttyl|ich muss los|"
    r"mach ?s gut|peace(?: out)?|das wars(?: schon| fuer heute)?|have a (?:good|nice) (?:one|day|"
    r"night|evening)",
    Word.HELP: r"what can i ask(?: you)?|what commands.*|help(?: me)?(?: out)?|what can (?:you|"
    r"u|i) (?:do|say|ask|type)(?: here)?|how (?:does|do) (?:this|it|you|u|that) work|"
    r"how do i use (?:this|you|it)|commands?|what (?:do|can) you do|what are you|who are you|"
    r"what is this|what are (?:the|your|my) (?:commands|options)(?: here)?|instructions|manual|"
    r"how do i (?:rate|start)(?: \w+){0,3}|hilfe|was kannst du(?: alles)?|"
    r"wie funktioniert (?:das|du|es)|wie geht das|befehle|was machst du|wer bist du|im (?:lost|"
    r"confused)|i dont (?:get|understand) (?:it|this|how this works)|what do i do(?: now)?|"
    r"what now|menu",
    Word.START_OVER: r"(?:lets |can we |i want to |please )?(?:start|begin) (?:over|again|fresh|"
    r"from scratch|anew|new)|restart|reset(?: everything| all| it)?|from scratch|clean slate|"
    r"new search|forget (?:everything|all that|all of that|it all|what i said)|clear everything|"
    r"lets (?:try|start) (?:again|over|fresh)|new conversation|neustart|von vorn(?:e)?|"
    r"nochmal von vorn(?:e)?|neu anfangen|fang(?:en wir)? (?:nochmal |noch mal )?(?:neu|"
    r"von vorn(?:e)?) an|alles vergessen|vergiss alles|zuruecksetzen|start a new (?:search|one|"
    r"conversation)",
    Word.ENOUGH: r"(?:stop asking|enough questions|no more questions)\b.*|"
    r"(?:enough|no more|stop(?: with)?(?: the)?|stop asking(?: me)?|too many) (?:questions|"
    r"fragen|asking)|enough already|stop asking(?: me)?(?: things| stuff)?|genug(?: gefragt|"
    r" fragen)?|keine fragen mehr|(?:just|only) (?:recommend|suggest|show|give|"
    r"tell)(?: me)?(?: (?:something|anything|one|a (?:movie|film)|movies|films|some|already))*|"
    r"just (?:pick|choose)(?: (?:one|something|for me|something for me))*|get on with it|"
    r"just recommend already|zeig (?:mir )?(?:einfach|endlich) (?:was|etwas|filme)|enough|"
    r"thats enough(?: questions)?|no questions",
    Word.SKIP: r"skip(?: (?:it|this|that|this one|that one|the question))?|pass|next(?: question|"
    r" one)?|ask (?:me )?(?:something else|another(?: one| question)?|about (?:something else|"
    r"another(?: one)?))|another question|(?:i )?(?:dont|do not) (?:know|care)|dunno|idk|no idea|"
    r"not sure|no clue|cant (?:say|tell|decide)|no opinion|hard to say|weiter|ueberspringen|"
    r"naechste(?: frage|r|s)?|keine ahnung|kA|weiss (?:ich )?nicht|weiss net|"
    r"ich weiss (?:es )?nicht|kp|egal",
    Word.YES: r"i think so|i guess(?: so)?|probably|i believe so|yes+|yeah+|yep|yup|ya+|yea|aye|"
    r"sure(?: thing| why not)?|(?:yes|yeah|sure|ok|okay) (?:why not|please|sounds good|go ahead|"
    r"do it|lets do it)|of course|absolutely|definitely|def|for sure|correct|right|exactly|"
    r"thats (?:right|it|the one|correct)|please do|do it|go (?:for it|ahead)|sounds (?:good|"
    r"great|fun|perfect)|why not|i do|i did|i would|i have|yes please|id love (?:to|that)|"
    r"lets (?:go|do it|do that|watch it)|ja+|jawohl|jo|jep|jup|klar|gerne?|auf jeden(?: fall)?|"
    r"stimmt|genau|natuerlich|sicher|passt|mach das|ok(?:ay|ey)?|k|kk|alright|thumbsup|fine|"
    r"good idea|that works|works for me|hab ich|cool|deal|bet|y",
    Word.NO: r"(?!never again)(?:none|not (?:now|today|tonight)|maybe later|no+|nope|nah+|na|"
    r"no way|no thanks?(?: you)?|not really|i dont think so|absolutely not|never|"
    r"neither(?: of (?:them|these|those))?|none of (?:them|these|those)(?: films| movies)?|wrong|"
    r"incorrect|negative|i dont|i didnt|i havent|nein|ne+|noe+|nee+|lieber nicht|auf keinen fall|"
    r"nicht wirklich|keine?r? (?:davon|von denen|von beiden)|thumbsdown|thats not it|not (?:that|"
    r"those|these)|no thank you|hab ich nicht|n)",
}
_ACKNOWLEDGED = re.compile(
    rf"{_SOFT}(?:great|perfect|nice(?: one)?|awesome|cool|sweet|lovely|good|excellent|amazing|"
    rf"brilliant|super|toll|prima|klasse|good (?:one|pick|picks|choice|bot|job|stuff|idea)|"
    rf"ok(?:ay|ey)?|alright|got it|wow|fine|nice (?:picks?|choices?|list)|"
    r"(?:thats|these are|those are|these look|those look|looks?|sounds?) (?:perfect|great|good|"
    r"awesome|nice|amazing|interesting)|heart|k|kk|geil|cool danke|sehr gut|you(?:re|"
    r" are) (?:the best|great|awesome)|ur the best|youre a star)"
    rf"{_TAIL}"
)
_UNDO = (
    r"(?:undo|take (?:that|it|this) back|revert|rueckgaengig(?: machen)?|mach (?:das|"
    r"es) rueckgaengig|(?:undo|revert|delete) [\ue100-\ue1ff]|undo (?:that|it|this|my last \w+|"
    r"the last \w+|last \w+)|oops|whoops|oopsie|my bad|mistake|that was (?:wrong|a mistake|"
    r"an accident)|i didnt mean (?:that|it|to)(?: \w+){0,3}|(?:remove|delete|cancel|"
    r"forget) (?:that|the last|my last|this)(?: \w+)?|scratch that|never ?mind|nvm|no wait|"
    r"wait no|wrong one|ups|sorry wrong (?:one|button)|nimm (?:das|es) zurueck|das war falsch|"
    r"vergiss das|doch nicht|nicht so gemeint)"
)
_SIMPLE = [(word, re.compile(rf"{_SOFT}(?:{pattern}){_TAIL}")) for word, pattern in _WORDS.items()]
_UNDOING = re.compile(rf"{_SOFT}{_UNDO}{_TAIL}")

_REF = (
    r"(?:[\ue100-\ue1ff]|it|that(?: one)?|this(?: one)?|these|those|them|the film|the movie|das|"
    r"den|die|der|diese[rsn]?)"
)
_WHY = re.compile(
    rf"\bwhy (?:did (?:you|u) (?:recommend|suggest|pick|choose|show|give)|(?:do|would|are) (?:you|"
    rf"u) (?:think|recommend|suggest|recommending|suggesting|showing|giving)|would i (?:like|love|"
    rf"enjoy|want)|should i (?:watch|see)|is|are|was|the hell)\b|^{_SOFT}(?:but )?(?:why|how come|"
    rf"wieso|weshalb|warum)(?: (?:though|tho|not|is that|movies|films|ones|picks|suggestions|"
    rf"{_REF}|das|denn|so))*$"
    r"|\b(?:warum|wieso|weshalb) (?:hast du|empfiehlst|schlaegst|gerade|ausgerechnet|sollte|soll|"
    r"der|die|das|den|dieser|diese)\b|\bwhat makes (?:you|u) think\b|\bexplain (?:that|this|why|"
    r"yourself|the|your|[\ue100-\ue1ff])|\breasons? for\b|\bwhats? (?:is )?(?:the |"
    r"your )?reason(?:ing)?\b|\breasons?\b.*\bfor (?:that|this|it)\b|\bbased on what\b|"
    r"\bhow did you (?:come up|pick|choose|get|know|figure)|\bwie kommst du (?:darauf|drauf)\b|"
    r"^how come\b|\bwhy [\ue000-\ue1ff]"
)
_CHANGE = re.compile(
    r"\bwould (?:anything|something|any of my ratings|a rating)\b.*(?:change|make|drop|lift|"
    r"disappear)\b.*|\bwhat (?:would|could|will|might|can|ratings? would|rating would) (?:change|"
    r"make|lift|drop|alter|raise|lower|move|get|it take|flip|have to|i have to|i need)\b.*|"
    r"\bwhat if i (?:had )?(?:rated|liked|hated|loved|disliked|gave)\b.*|"
    r"\bwhich (?:of my )?ratings?\b.*|\bwas (?:wuerde|muesste|koennte)\b.*(?:aender|passier|"
    r"anders|muesste|sich)\w*|\bwhat do i (?:have to|need to) (?:change|rate)\b.*|\bhow (?:would|"
    r"could|can|do) (?:i|that|it|this) (?:change|get rid)\b.*"
)
_ABOUT_ME = re.compile(
    r"\bwhat (?:do|does|did) (?:you|u|it|matinee) (?:know|remember|have|think|learn(?:ed)?|learnt|"
    r"got)(?: \w+){0,2} (?:about|on|of) (?:me|my taste|my tastes|myself)\b|"
    r"\bwhats? (?:is )?my (?:\w+ )?(?:taste|tastes|profile)\b|\bwhat (?:kind of |sort of |"
    r"type of )?taste do i have\b|\b(?:describe|show|tell|"
    r"analy[sz]e)(?: me)?(?: about)? my (?:taste|tastes|profile|ratings)\b|\bmy (?:taste|profile|"
    r"ratings)$|\bwhat have i (?:rated|seen|watched|told you)\b|\b(?:show|"
    r"list)(?: me)? my (?:ratings|films|movies)\b|\bwas weisst du (?:alles )?(?:ueber|"
    r"von) mi[rc]h?\b|\bmein(?:en?)? geschmack\b|\bdo you (?:know|remember) (?:what|which)\b|"
    r"\bwho am i\b|\bdo you (?:know|remember) me\b|\bwhat do i like\b|\bwas mag ich\b|"
    r"\bmeine bewertungen\b|\bwhat do my ratings say\b|\bwhat am i into\b"
)
_GROUPS = re.compile(
    r"\b(?:what|which|how many|was fuer|welche)(?: different| other)? (?:kinds?|groups?|types?|"
    r"sorts?|clusters?|categories|genres|gruppen|arten|kategorien)\b(?: of)?(?: (?:films?|movies?|"
    r"filmen?|von filmen))?|\b(?:show|list|see|tell)(?: me)?(?: all)?(?: the| your| my|"
    r" about the)? (?:groups?|clusters?|kinds|categories|genres)\b|^(?:the )?(?:groups?|clusters?|"
    r"genres|categories|gruppen|kategorien)$|\bare there (?:any |different )*(?:groups|kinds|"
    r"clusters|categories)\b|\bwhats? (?:is )?in (?:the|your) (?:catalog|catalogue|library|"
    r"database)\b|\b(?:zeig|zeige)(?: mir)?(?: die| alle| meine)? (?:gruppen|arten|kategorien|"
    r"genres)\b|\bwas fuer filme (?:gibt es|gibts|hast du|mag ich|kennst du)\b"
)
_MINE = re.compile(r"\b(?:i|me|my|mine|ich|mir|mein|meine|suit|suits|passen)\b.*|\bmy\b")

_OTHERS = re.compile(
    r"^(?:(?:no|nah|ok|hm+|and|now|can i (?:get|see|have)|give me|show me|got|any|have you got|"
    r"do you have|let me see|gimme|i want|anything|something|zeig(?: mir)?|gib mir|nochmal|"
    r"noch) )*(?:none of (?:these|them|those)(?: (?:films|movies|please|thanks|work|interest me|"
    r"appeal|for me|are|look|sound|really|do it|speak|grab|excite|seem).*)?|something (?:else|"
    r"different|other)|anything else|others?|other (?:ones?|films?|movies?|options?|suggestions?|"
    r"picks?|recommendations?|ideas?)|another(?: (?:one|film|movie|list|set|batch|round|"
    r"suggestion|recommendation|pick|five|few))?|different (?:ones?|films?|movies?|picks?)|"
    r"more(?: (?:please|options|suggestions|films|movies|picks|ideas|recommendations|recs|"
    r"of these|of those|results|like (?:this|that|these|those|it)))?|new (?:ones?|list|picks|"
    r"suggestions|batch)|next(?: (?:ones|page|batch|five))?|the next (?:ones|page|batch|five)|"
    r"keep going|what else(?: (?:is there|you got|do you have|have you got|can you recommend))?|"
    r"try again|again|reroll|re roll|shuffle|refresh|not (?:these|those|them|any of (?:these|"
    r"those|them))|(?:i dont want|dont want|i dont like|dont like|not a fan of|i hate|nah) (?:any|"
    r"all|none)? ?(?:of )?(?:these|those|them)|(?:keine[nr]?|nichts) (?:davon|von denen|dabei)|"
    r"(?:et)?was anderes|andere(?: (?:filme|vorschlaege))?|noch (?:einen|mehr|welche|was|andere)|"
    r"weitere(?: filme| vorschlaege)?|mehr(?: davon| filme| vorschlaege)?|noch mal|"
    r"nichts fuer mich dabei|alle nicht|seen (?:all|them all)|more options)(?: (?:please|pls|then|"
    r"instead|now|bitte|thanks|though|tho|for me|you got|lol|haha|there|at all|to me|stattdessen|"
    r"entirely|completely|altogether|maybe|tonight))*$"
)


def word_said(clause: str) -> Word | None:
    """The one word that a clause comes down to, if it does."""
    return next((word for word, pattern in _SIMPLE if pattern.fullmatch(clause)), None)


def acknowledged(clause: str) -> bool:
    """Whether a clause only says that something is good: `perfect`, `cool`."""
    return _ACKNOWLEDGED.fullmatch(clause) is not None


def fixed(clause: str, place: OnTable) -> Act | None:
    """The act of a clause that means the same whatever stands around it.

    Args:
        clause: With slots.
        place: What it refers to on the table, if anything.
    """
    if _UNDOING.fullmatch(clause):
        return Undo()
    if _CHANGE.search(clause):
        return WhatWouldChange(place)
    if _WHY.search(clause):
        return Why(place)
    if _ABOUT_ME.search(clause):
        return AboutMe()
    if groups := _GROUPS.search(clause):
        return Groups(mine=bool(_MINE.search(clause[groups.end() :])))
    return None


def none_of_these(clause: str) -> bool:
    """Whether they want other films than those on the table: `none of these`, `more`."""
    return _OTHERS.match(clause) is not None


def just_more(clause: str) -> bool:
    """Whether a clause is nothing but `more`."""
    return clause in {"more", "mehr", "more please"}


def of_questions(clause: str) -> bool:
    """Whether `enough` is meant of questions, rather than `just recommend`."""
    return re.search(r"\b(?:questions?|asking|enough|stop|genug|fragen)\b", clause) is not None


def next_ones(clause: str) -> bool:
    """Whether `next` is all that is said."""
    return clause in {"next", "weiter"}
