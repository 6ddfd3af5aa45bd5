"""Whole clauses that come down to one word of talk: a greeting, thanks, help, yes, no, skip."""

from __future__ import annotations

import re

from bot.conversation.acts import Word
from bot.conversation.understanding import courtesies
from bot.conversation.understanding.alternatives import either

_CALLED = (
    "man, dude, bro, bruv, mate, matey, buddy, pal, friend, my friend, fam, chief, boss, squire, "
    "guv, sir, old chap, old friend, captain, champ, folks, guys, "
    "everyone, everybody, all, you lot, bot, dear bot, little bot, robot, matinee, there, leute, "
    "zusammen, alle, alter, digga, kumpel, meister, chef"
)
"""Whom they may call those they talk to."""
SOFT = (
    r"(?:(?:can you|could you|would you|i want to|can i|can we|lets|let us|lass uns|id like to|"
    r"i would like to|ich will|ich moechte|how about we|ok|okay|oh|ah|aw|well|so|please|pls|plz|"
    r"hm+|uh|um|and|but|just|then|now|actually|hey|yo|lol|haha|also|right|oops|sorry|"
    r"bitte|mal|doch|also|na|ach|dann|jetzt|einfach|"
    r"man|dude|bro|mate|buddy|bot|matinee|alter|digga) )*"
)
"""Words that only lead to what is said."""
TAIL = (
    rf"(?: (?:{either(_CALLED)}|please|pls|plz|then|now|lol|lmao|haha|again|a lot|so much|"
    r"very much|for now|bitte|mal|dir|euch|schoen|sehr|vielmals|today|to you|though|tho|really|it|"
    r"that|this|everything|anyway|exactly|instead|xx*|heart))*"
)
"""Words that only follow it."""

_WORDS = {
    Word.GREETING: courtesies.GREETING,
    Word.THANKS: courtesies.THANKS,
    Word.GOODBYE: courtesies.GOODBYE,
    Word.HELP: courtesies.HELP,
    Word.START_OVER: courtesies.START_OVER,
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
_SIMPLE = [(word, re.compile(rf"{SOFT}(?:{pattern}){TAIL}")) for word, pattern in _WORDS.items()]
_ACKNOWLEDGED = re.compile(
    rf"{SOFT}(?:great|perfect|nice(?: one)?|awesome|cool|sweet|lovely|good|excellent|amazing|"
    rf"brilliant|super|toll|prima|klasse|good (?:one|pick|picks|choice|bot|job|stuff|idea)|"
    rf"ok(?:ay|ey)?|alright|got it|wow|fine|nice (?:picks?|choices?|list)|"
    r"(?:thats|these are|those are|these look|those look|looks?|sounds?) (?:perfect|great|good|"
    r"awesome|nice|amazing|interesting)|heart|k|kk|geil|cool danke|sehr gut|you(?:re|"
    r" are) (?:the best|great|awesome)|ur the best|youre a star)"
    rf"{TAIL}"
)


def word_said(clause: str) -> Word | None:
    """The one word that a clause comes down to, if it does."""
    return next((word for word, pattern in _SIMPLE if pattern.fullmatch(clause)), None)


def acknowledged(clause: str) -> bool:
    """Whether a clause only says that something is good: `perfect`, `cool`."""
    return _ACKNOWLEDGED.fullmatch(clause) is not None


def of_questions(clause: str) -> bool:
    """Whether `enough` is meant of questions, rather than `just recommend`."""
    return re.search(r"\b(?:questions?|asking|enough|stop|genug|fragen)\b", clause) is not None


def next_ones(clause: str) -> bool:
    """Whether `next` is all that is said."""
    return clause in {"next", "weiter"}
