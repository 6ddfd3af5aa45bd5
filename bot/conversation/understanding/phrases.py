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
    r"(?:(?:can you|could you|would you|i want to|can i|ok|okay|oh|ah|well|so|please|pls|plz|"
    r"hm+|uh|um|and|just|then|now|actually|hey|"
    r"yo|man|dude|bro|bot|matinee|lol|haha|also|bitte|mal|doch|also|na|ach|dann|jetzt) )*"
)
_TAIL = (
    r"(?: (?:please|pls|plz|then|now|man|dude|bro|mate|buddy|bot|matinee|lol|haha|all|"
    r"everyone|there|again|a lot|so much|very much|for now|bitte|mal|leute|zusammen|dir|"
    r"schoen|sehr|vielmals|today|to you|guys|friend|though|tho|really|it|that|this|"
    r"everything))*"
)

_WORDS = {
    Word.GREETING: r"evening|morning|hi+|hello+|hey+|hiya|heya|howdy|yo|sup|greetings|"
    r"good (?:morning|evening|"
    r"afternoon|"
    r"day)|gm|"
    r"hallo+|moin(?: moin)?|servus|guten (?:tag|morgen|abend)|gruess gott|gruezi|na du|"
    r"whats up|how are you(?: doing)?|hows it going|wie gehts|hullo|ello",
    Word.THANKS: r"(?:(?:awesome|great|perfect|cool|nice|super|ok|toll|prima) )?(?:thanks|"
    r"thank you|thx+|ty|tysm|thank u|cheers|danke(?: schoen| dir| sehr)?|"
    r"dankeschoen|vielen dank|merci|much appreciated|appreciate it|thank you so much|"
    r"thanks so much|thanks a (?:lot|bunch|million)|many thanks)"
    r"(?: (?:that helps?|thats (?:perfect|great|helpful)|for (?:that|the \w+|your help|"
    r"everything)|perfect|great|fuer \w+(?: \w+)?))*",
    Word.GOODBYE: r"bye+(?: bye+)?|goodbye|good ?night|gn|see (?:you|ya)(?: later| around| soon|"
    r" tomorrow)?|cya|later|ciao|tschuess|tschau|bis (?:bald|dann|morgen|spaeter)|"
    r"auf wiedersehen|gute nacht|"
    r"thats (?:all|it)(?: for (?:now|today|tonight))?|im (?:done|off|out)|im good(?: for now|"
    r" thanks)?|i have to go|gotta go|gtg|g2g|ttyl|ich muss los|mach ?s gut|peace(?: out)?|"
    r"das wars(?: schon| fuer heute)?|have a (?:good|nice) (?:one|day|night|evening)",
    Word.HELP: r"what can i ask(?: you)?|what commands.*|help(?: me)?(?: out)?|what can (?:you|"
    r"u|i) (?:do|say|ask|"
    r"type)(?: here)?|"
    r"how (?:does|do) (?:this|it|you|u|that) work|how do i use (?:this|you|it)|commands?|"
    r"what (?:do|can) you do|what are you|who are you|"
    r"what is this|what are (?:the|your|my) (?:commands|options)(?: here)?|instructions|manual|"
    r"how do i (?:rate|start)(?: \w+){0,3}|hilfe|was kannst du(?: alles)?|"
    r"wie funktioniert (?:das|du|es)|wie geht das|befehle|was machst du|wer bist du|"
    r"im (?:lost|confused)|i dont (?:get|understand) (?:it|this|how this works)|"
    r"what do i do(?: now)?|what now|menu",
    Word.START_OVER: r"(?:lets |can we |i want to |please )?(?:start|begin) (?:over|again|fresh|"
    r"from scratch|anew|new)|restart|reset(?: everything| all| it)?|from scratch|"
    r"clean slate|new search|forget (?:everything|all that|all of that|it all|"
    r"what i said)|"
    r"clear everything|lets (?:try|start) (?:again|over|fresh)|new conversation|neustart|"
    r"von vorn(?:e)?|nochmal von vorn(?:e)?|neu anfangen|fang(?:en wir)? (?:nochmal |"
    r"noch mal )?(?:neu|von vorn(?:e)?) an|alles vergessen|vergiss alles|zuruecksetzen|"
    r"start a new (?:search|one|conversation)",
    Word.ENOUGH: r"(?:stop asking|enough questions|no more questions)\b.*|"
    r"(?:enough|no more|stop(?: with)?(?: the)?|stop asking(?: me)?|"
    r"too many) (?:questions|fragen|asking)|enough already|stop asking(?: me)?(?: things|"
    r" stuff)?|genug(?: gefragt| fragen)?|keine fragen mehr|"
    r"(?:just|only) (?:recommend|suggest|show|give|tell)(?: me)?(?: (?:something|anything|one|"
    r"a (?:movie|film)|movies|films|some|already))*|just (?:pick|choose)(?: (?:one|something|"
    r"for me|something for me))*|get on with it|just recommend already|"
    r"zeig (?:mir )?(?:einfach|endlich) (?:was|etwas|filme)|"
    r"enough|thats enough(?: questions)?|no questions",
    Word.SKIP: r"skip(?: (?:it|this|that|this one|that one|the question))?|pass|next(?: question|"
    r" one)?|ask (?:me )?(?:something else|another(?: one| question)?|"
    r"about (?:something else|another(?: one)?))|another question|(?:i )?(?:dont|"
    r"do not) (?:know|care)|dunno|idk|no idea|"
    r"not sure|no clue|cant (?:say|tell|decide)|no opinion|hard to say|weiter|"
    r"ueberspringen|naechste(?: frage|r|s)?|keine ahnung|kA|weiss (?:ich )?nicht|weiss net|"
    r"ich weiss (?:es )?nicht|kp|egal",
    Word.YES: r"i think so|i guess(?: so)?|probably|i believe so|yes+|yeah+|yep|yup|ya+|yea|aye|"
    r"sure(?: thing| why not)?|(?:yes|yeah|sure|ok|"
    r"okay) (?:why not|please|sounds good|"
    r"go ahead|do it|lets do it)|of course|absolutely|definitely|def|"
    r"for sure|correct|right|exactly|thats (?:right|it|the one|correct)|please do|do it|"
    r"go (?:for it|ahead)|sounds (?:good|great|fun|perfect)|why not|i do|i did|i would|"
    r"i have|"
    r"yes please|id love (?:to|that)|lets (?:go|do it|do that|watch it)|ja+|jawohl|jo|jep|jup|"
    r"klar|gerne?|auf jeden(?: fall)?|stimmt|genau|natuerlich|sicher|passt|mach das|ok(?:ay|"
    r"ey)?|k|kk|alright|thumbsup|fine|good idea|that works|works for me|hab ich|cool|deal|bet|"
    r"y",
    Word.NO: r"(?!never again)(?:none|not (?:now|today|tonight)|maybe later|no+|nope|nah+|na|"
    r"no way|"
    r"no thanks?(?: you)?|not really|i dont think so|"
    r"absolutely not|never|neither(?: of (?:them|these|those))?|none of (?:them|these|"
    r"those)(?: films| movies)?|wrong|incorrect|negative|i dont|i didnt|i havent|nein|ne+|"
    r"noe+|nee+|lieber nicht|auf keinen fall|nicht wirklich|keine?r? (?:davon|von denen|"
    r"von beiden)|thumbsdown|"
    r"thats not it|not (?:that|those|these)|no thank you|hab ich nicht|n)",
}
_ACKNOWLEDGED = re.compile(
    rf"{_SOFT}(?:great|perfect|nice(?: one)?|awesome|cool|sweet|lovely|good|excellent|amazing|"
    rf"brilliant|super|toll|prima|klasse|good (?:one|pick|picks|choice|bot|job|stuff|idea)|"
    rf"ok(?:ay|ey)?|alright|got it|wow|fine|nice (?:picks?|choices?|list)|"
    r"(?:thats|these are|those are|these look|those look|looks?|sounds?) (?:perfect|great|"
    r"good|awesome|nice|amazing|interesting)|heart|k|kk|geil|cool danke|sehr gut|"
    r"you(?:re| are) (?:the best|great|awesome)|ur the best|youre a star)"
    rf"{_TAIL}"
)
_UNDO = (
    r"(?:undo|take (?:that|it|this) back|revert|rueckgaengig(?: machen)?|mach (?:das|"
    r"es) rueckgaengig|(?:undo|revert|delete) [\ue100-\ue1ff]|undo (?:that|it|this|my last \w+|"
    r"the last \w+|last \w+)|oops|"
    r"whoops|oopsie|my bad|mistake|that was (?:wrong|a mistake|an accident)|"
    r"i didnt mean (?:that|it|to)(?: \w+){0,3}|"
    r"(?:remove|delete|cancel|forget) (?:that|the last|my last|this)(?: \w+)?|"
    r"scratch that|never ?mind|nvm|no wait|wait no|wrong one|ups|sorry wrong (?:one|"
    r"button)|nimm (?:das|es) zurueck|das war falsch|vergiss das|doch nicht|"
    r"nicht so gemeint)"
)
_SIMPLE = [(word, re.compile(rf"{_SOFT}(?:{pattern}){_TAIL}")) for word, pattern in _WORDS.items()]
_UNDOING = re.compile(rf"{_SOFT}{_UNDO}{_TAIL}")

_REF = (
    r"(?:[\ue100-\ue1ff]|it|that(?: one)?|this(?: one)?|these|those|them|the film|"
    r"the movie|das|den|die|der|diese[rsn]?)"
)
_WHY = re.compile(
    rf"\bwhy (?:did (?:you|u) (?:recommend|suggest|pick|choose|show|give)|(?:do|would|"
    rf"are) (?:you|u) (?:think|recommend|suggest|recommending|suggesting|showing|giving)|"
    rf"would i (?:like|love|enjoy|want)|should i (?:watch|see)|is|are|was|the hell)\b"
    rf"|^{_SOFT}(?:but )?(?:why|how come|wieso|weshalb|warum)(?: (?:though|tho|not|is that|"
    rf"movies|films|ones|picks|suggestions|"
    rf"{_REF}|das|denn|so))*$"
    r"|\b(?:warum|wieso|weshalb) (?:hast du|empfiehlst|schlaegst|gerade|ausgerechnet|sollte|"
    r"soll|der|die|das|den|dieser|diese)\b|\bwhat makes (?:you|u) think\b|\bexplain (?:that|"
    r"this|why|yourself|the|your|[\ue100-\ue1ff])"
    r"|\breasons? for\b|\bwhats? (?:is )?(?:the |your )?reason(?:ing)?\b|"
    r"\breasons?\b.*\bfor (?:that|this|"
    r"it)\b|\bbased on what\b|\bhow did you (?:come up|pick|choose|get|know|figure)|"
    r"\bwie kommst du (?:darauf|drauf)\b|^how come\b|\bwhy [\ue000-\ue1ff]"
)
_CHANGE = re.compile(
    r"\bwould (?:anything|something|any of my ratings|a rating)\b.*(?:change|make|drop|lift|"
    r"disappear)\b.*|"
    r"\bwhat (?:would|could|will|might|can|ratings? would|rating would) (?:change|make|lift|"
    r"drop|alter|raise|lower|move|get|it take|flip|have to|i have to|i need)\b.*|"
    r"\bwhat if i (?:had )?(?:rated|liked|hated|loved|disliked|gave)\b.*|"
    r"\bwhich (?:of my )?ratings?\b.*|\bwas (?:wuerde|muesste|koennte)\b.*(?:aender|passier|"
    r"anders|muesste|sich)\w*|\bwhat do i (?:have to|need to) (?:change|rate)\b.*|"
    r"\bhow (?:would|could|can|do) (?:i|that|it|this) (?:change|get rid)\b.*"
)
_ABOUT_ME = re.compile(
    r"\bwhat (?:do|does|did) (?:you|u|it|matinee) (?:know|remember|have|think|learn(?:ed)?|"
    r"learnt|got)(?: \w+){0,2} (?:about|on|of) (?:me|my taste|my tastes|myself)\b|"
    r"\bwhats? (?:is )?my (?:\w+ )?(?:taste|tastes|profile)\b|\bwhat (?:kind of |sort of |"
    r"type of )?taste do i have\b|\b(?:describe|show|tell|"
    r"analy[sz]e)(?: me)?(?: about)? my (?:taste|tastes|profile|ratings)\b|"
    r"\bmy (?:taste|profile|ratings)$|\bwhat have i (?:rated|seen|watched|told you)\b|"
    r"\b(?:show|list)(?: me)? my (?:ratings|films|movies)\b|"
    r"\bwas weisst du (?:alles )?(?:ueber|von) mi[rc]h?\b|\bmein(?:en?)? geschmack\b|"
    r"\bdo you (?:know|remember) (?:what|which)\b|\bwho am i\b|\bdo you (?:know|remember) me\b|"
    r"\bwhat do i like\b|\bwas mag ich\b|"
    r"\bmeine bewertungen\b|\bwhat do my ratings say\b|\bwhat am i into\b"
)
_GROUPS = re.compile(
    r"\b(?:what|which|how many|was fuer|welche)(?: different| other)? (?:kinds?|groups?|"
    r"types?|sorts?|clusters?|categories|genres|gruppen|arten|"
    r"kategorien)\b(?: of)?(?: (?:films?|movies?|filmen?|von filmen))?|\b(?:show|list|see|"
    r"tell)(?: me)?(?: all)?(?: the| your| my| about the)? (?:groups?|clusters?|kinds|"
    r"categories|genres)\b|^(?:the )?(?:groups?|clusters?|genres|categories|gruppen|"
    r"kategorien)$|"
    r"\bare there (?:any |different )*(?:groups|kinds|clusters|categories)\b|"
    r"\bwhats? (?:is )?in (?:the|"
    r"your) (?:catalog|catalogue|library|database)\b|\b(?:zeig|zeige)(?: mir)?(?: die| alle|"
    r" meine)? (?:gruppen|arten|kategorien|genres)\b|\bwas fuer filme (?:gibt es|gibts|"
    r"hast du|mag ich|kennst du)\b"
)
_MINE = re.compile(r"\b(?:i|me|my|mine|ich|mir|mein|meine|suit|suits|passen)\b.*|\bmy\b")

_OTHERS = re.compile(
    r"^(?:(?:no|nah|ok|hm+|and|now|can i (?:get|see|have)|give me|show me|got|any|"
    r"have you got|do you have|let me see|gimme|i want|anything|something|zeig(?: mir)?|"
    r"gib mir|nochmal|noch) )*(?:none of (?:these|them|those)(?: (?:films|movies|please|"
    r"thanks|work|interest me|appeal|for me|are|look|sound|really|do it|speak|grab|excite|"
    r"seem).*)?|something (?:else|different|other)|anything else|others?|other (?:ones?|"
    r"films?|movies?|options?|suggestions?|picks?|recommendations?|ideas?)|"
    r"another(?: (?:one|film|movie|list|set|batch|round|suggestion|recommendation|pick|five|"
    r"few))?|different (?:ones?|films?|movies?|picks?)|more(?: (?:please|options|suggestions|"
    r"films|movies|picks|ideas|recommendations|recs|of these|of those|results|like (?:this|"
    r"that|these|those|it)))?|new (?:ones?|list|picks|suggestions|batch)|next(?: (?:ones|page|"
    r"batch|five))?|the next (?:ones|page|batch|five)|keep going|what else(?: (?:is there|"
    r"you got|do you have|have you got|can you recommend))?|try again|again|reroll|re roll|"
    r"shuffle|refresh|not (?:these|those|them|any of (?:these|those|them))|"
    r"(?:i dont want|dont want|i dont like|dont like|not a fan of|i hate|nah) (?:any|all|"
    r"none)? ?(?:of )?(?:these|"
    r"those|them)|(?:keine[nr]?|nichts) (?:davon|von denen|dabei)|(?:et)?was anderes|"
    r"andere(?: (?:filme|vorschlaege))?|noch (?:einen|mehr|welche|was|andere)|"
    r"weitere(?: filme| vorschlaege)?|mehr(?: davon| filme| vorschlaege)?|noch mal|"
    r"nichts fuer mich dabei|alle nicht|seen (?:all|them all)|more options)"
    r"(?: (?:please|pls|then|instead|now|bitte|thanks|though|tho|for me|you got|lol|haha|"
    r"there|at all|to me|stattdessen|entirely|completely|altogether|maybe|tonight))*$"
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
