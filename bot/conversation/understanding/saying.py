"""Whole clauses that come down to one word of talk: a greeting, thanks, help, yes, no, skip."""

from __future__ import annotations

import re

from bot.conversation.acts import Word
from bot.conversation.understanding import courtesies
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.assent import FRAMES, SAID

_CALLED = (
    "man, dude, bro, bruv, mate, matey, buddy, pal, friend, my friend, fam, chief, boss, squire, "
    "guv, sir, old chap, old friend, captain, champ, folks, guys, "
    "everyone, everybody, all, you lot, bot, dear bot, little bot, robot, matinee, there, leute, "
    "zusammen, alle, alter, digga, amigos?, sunshine, kumpel, meister, chef"
)
"""Whom they may call those they talk to."""
SOFT = (
    r"(?:(?:can you|could you|would you|i want to|i wanna|can i|can we|lets|let us|lass uns|"
    r"id like to|"
    r"i would like to|koennen wir|wollen wir|ich will|ich moechte|how about we|ok|okay|oh|ah|aw|"
    r"well|so|please|pls|plz|"
    r"hm+|uh|um|wait|and|but|just|then|now|actually|hey|yo|lol|haha|also|right|oops|sorry|"
    r"bitte|mal|doch|also|na|ach|dann|jetzt|einfach|"
    r"man|dude|bro|mate|buddy|bot|matinee|alter|digga) )*"
)
"""Words that only lead to what is said."""
TAIL = (
    rf"(?: (?:{either(_CALLED)}|please|pls|plz|then|now|lol|lmao|haha|again|a lot|so much|"
    r"very much|for now|bitte|mal|dir|euch|schoen|sehr|vielmals|today|to you|though|tho|really|it|"
    r"that|this|everything|anyway|exactly|instead|and|und|xx*|heart))*"
)
"""Words that only follow it."""

_COURTESIES = {
    Word.GREETING: courtesies.GREETING,
    Word.THANKS: courtesies.THANKS,
    Word.GOODBYE: courtesies.GOODBYE,
    Word.HELP: courtesies.HELP,
    Word.START_OVER: courtesies.START_OVER,
}
_SIMPLE = [
    (word, re.compile(rf"{SOFT}(?:{pattern}){TAIL}")) for word, pattern in _COURTESIES.items()
]
_AROUND = frozenset(
    """
    oh ah aha aww meh ok okay well so hm hmm mm mmm uh um er eh just and then now actually hey yo
    man dude bro bruh bruv fam mate matey buddy bud pal squire brother sister lad mister guv
    chief boss sir friend friends folks guys lads chap everyone everybody all there
    bot matinee lol haha hehe lmao omg
    also pls plz please really honestly tbh though today tonight tomorrow it that this
    everything me very x xx great perfect cool nice awesome lovely super sweet good wow sorry bitte
    mal doch na ach dann jetzt leute zusammen dir schoen sehr vielmals digga jungs noch toll prima
    heute lieber kindly here already schon thumbsup heart thanks thx ta cheers danke
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
"""Courtesies, names and fillers that may stand around what is said."""
_OPENING = re.compile(
    r"^(?:(?:(?:can|could|would|will) (?:you|we|i)|i (?:want|would like|need) to|id like to|lets|"
    r"let us|kannst du|koennen wir|lass uns|ich will|ich moechte|please|pls|bitte) )+"
)
_CLOSING = re.compile(
    r"(?: (?:for (?:now|me|today|tonight|the moment|the time being)|a (?:lot|bit)|so much|"
    r"very much|to you(?: too)?|would you|will you|if you (?:can|could|please)|of you|with it))+$"
)
_FRAMED = [(word, re.compile(pattern)) for word, pattern in FRAMES.items()]
_WORD_OF = {
    phrase.strip(): word
    for word, phrases in SAID.items()
    for phrase in " ".join(phrases.split()).split(",")
}
_LONGEST_PHRASE = max(len(phrase.split()) for phrase in _WORD_OF)
_MOST = 14
"""Words of a clause that may come down to one."""
_ACKNOWLEDGED = re.compile(
    rf"{SOFT}(?:great|perfect|nice(?: one)?|awesome|cool|sweet|lovely|good|excellent|amazing|"
    rf"brilliant|super|toll|prima|klasse|(?:good|great|nice|cool|solid|lovely|excellent|decent) "
    rf"(?:ones?|picks?|choices?|lists?|"
    r"bot|job|stuff|ideas?|selection|suggestions?|recommendations?|work)|"
    rf"ok(?:ay|ey)?|alright|got it|wow|fine|nice (?:picks?|choices?|list)|"
    r"(?:thats|these are|those are|these look|those look|looks?|sounds?) (?:perfect|great|good|"
    r"awesome|nice|amazing|interesting)|heart|k|kk|geil|cool danke|sehr gut|you(?:re|"
    r" are) (?:the best|great|awesome)|ur the best|youre a star)"
    rf"{TAIL}"
)


def word_said(clause: str) -> Word | None:
    """The one word that a clause comes down to, if it does."""
    if clause in _WORD_OF:
        return _WORD_OF[clause]
    for word, pattern in _SIMPLE:
        if pattern.fullmatch(clause):
            return word
    bare = _CLOSING.sub("", _OPENING.sub("", clause, count=1))
    if said := _taken_apart(bare.split()):
        weighty = [word for word in said if word not in (Word.YES, Word.NO)]
        return (weighty or said)[0]
    return next((word for word, frame in _FRAMED if frame.fullmatch(bare)), None)


def acknowledged(clause: str) -> bool:
    """Whether a clause only says that something is good: `perfect`, `cool`."""
    return _ACKNOWLEDGED.fullmatch(clause) is not None


def of_questions(clause: str) -> bool:
    """Whether `enough` is meant of questions, rather than `just recommend`."""
    return re.search(r"\b(?:questions?|asking|enough|stop|genug|fragen)\b", clause) is not None


def next_ones(clause: str) -> bool:
    """Whether `next` is all that is said."""
    return clause in {"next", "weiter"}


def only_asks(clause: str) -> bool:
    """Whether a clause is nothing but `please`."""
    return re.fullmatch(r"(?:(?:and|und|but|oh) )?(?:pretty )?(?:please|bitte)", clause) is not None


def _taken_apart(clause: list[str]) -> list[Word] | None:
    """What phrases that make up all of a clause mean, longest first; None where they do not."""
    if len(clause) > _MOST:
        return None
    best: dict[int, list[Word] | None] = {len(clause): []}
    for first in range(len(clause) - 1, -1, -1):
        single = re.sub(r"(.)\1", r"\1", clause[first])  # `Duude`.
        around = clause[first] in _AROUND or single in _AROUND
        best[first] = best[first + 1] if around else None
        for last in range(first + 1, min(first + _LONGEST_PHRASE, len(clause)) + 1):
            word, rest = _WORD_OF.get(" ".join(clause[first:last])), best[last]
            if word is not None and rest is not None:
                best[first] = [word, *rest]
    return best[0] or None
