"""What is no wish: stories, remarks about life, questions of facts, what somebody else likes."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.asking import GERMAN_WAS, asks, requests
from bot.conversation.understanding.slots import H

_FACTUAL = re.compile(
    r"(?:who|when|where|how(?! about\b)|did|does|wer|wann|wo)\b|was (?:it|that|this|the)\b|"
    r"(?:what|which)(?: \w+)? (?:is|are|was|does|do|did|won|wins|has|have won|happened)\b|"
    r"is (?:it|this|that|he|she|the)\b"
)
"""A question of facts."""
_ABOUT_FILMS = re.compile(r"\b(?:recommend|suggest|good|best|worth|there|watch)\b")
_HOW_MANY = re.compile(r"(?:how (?:many|much)|wie viele?)\b")
_REASON = re.compile(r"\b(?:because|bc|cuz|coz|cos|so (?:i|we|that) |weil|damit|who|whose)\b.*")
"""Why they wish so, which says nothing of what they wish."""
_NO_STORY = re.compile(rf"\bhad enough of\b|{GERMAN_WAS}\b")
_MEANWHILE = re.compile(
    r"(?:before|while|until|til|till|bevor|waehrend|"
    r"as \S+ (?:films|movies|stuff) go)\b"
)
_STORY = re.compile(
    r"\b"
    + either("""
        was(?! (?:hoping|after|thinking|looking|wondering|wanting)),
        were, wasnt, had, did, didnt, made, gave, went, saw, watched, took, came, said, told,
        nearly, used to, yesterday, last (?:night|week|year), ago, ate, died, broke, happened,
        thought, turned, looked, felt, got me, hatte, hat, war, waren, gestern, habe, wurde
    """)
    + r"\b"
)
"""Of what happened."""
_LIVED = re.compile(
    r"(?:(?:i|we|ive|weve|have|only|never|already|ever|just|not|havent|hardly) )+"
    r"(?:seen|watched)\b(?! all the)"
)
"""What they have seen in their life: `I've seen every Pixar film`."""
_SOMEBODY = re.compile(
    r"\b"
    + either("""
        he, she, they, everyone, everybody, people, friends?, wife, husband, mom, mum, dad, brother,
        sister, bro, sis, girlfriend, boyfriend, gf, bf, partner, kids?, son, daughter, roommate,
        flatmate, mates?, eldest, youngest, nan, gran, grandma, grandad, boss, colleagues?, er, sie,
        freund(?:in|e)?, frau, mann, bruder, schwester, mutter, vater, oma, opa, sohn, tochter,
        kumpel, mitbewohner(?:in)?
    """)
    + r"\b(?: (?:really|just|also|all|both|absolutely|always|totally|only))* "
    + either("""
        loves?, likes?, hates?, adores?, enjoys?, is into, are into, (?:has )?discovered, really
        into, thinks?, says?, reckons?, mag, liebt, lieben, moegen, hasst, steht auf, findet
    """)
    + r"\b"
)
"""What somebody else likes."""
_SO = re.compile(r"\b(?:so|something|anything|recommend|suggest|find|pick|movies?|films?)\b")
_REMARK = re.compile(
    r"(?:(?:oh|lol|haha|ha|wow|sorry|thanks|well|ok) )*"
    + either(rf"""
        thats, that is, its, it is, this is, youre, you are, hes, shes, were, we are, are you, am i,
        im (?:an?|in|at)(?= ), (?:i|we)(?:ve| have), my \w+ (?:is|are), the \w+ (?:is|are), do you
        (?:like|love|enjoy|hate|believe), i (?:work|live (?:in|with|next|near|on)|study|studied),
        (?:great|good|lovely|nice|terrible|bad|happy|merry) {H}$, bist du, du bist, das ist, es ist,
        ich bin, mein\w* \w+ (?:ist|sind)
    """)
    + r"(?!\w)"
)
"""What they say of themselves, of the bot and of the world."""
_ENTHUSIAST = re.compile(
    r"\b(?:\w*fans?|person|genre|lieblings\w*|sucker|lover|buff|addict|soft spot|"
    r"thing for|weakness|guy|girl|nerd|mood|movies?|"
    r"films?|night|want|after|looking)\b"
)
"""Beside these it is no mere remark: `I'm a horror fan`."""


def factual(text: str) -> bool:
    """Whether a clause begins as a question of facts does."""
    return bool(_FACTUAL.match(text))


def tells_a_taste(words: str) -> bool:
    """Whether words say what somebody else likes: `my daughter has discovered anime`."""
    return bool(_SOMEBODY.search(words))


def idle(text: str, words: str, *, everyday: bool) -> bool:
    """Whether a clause asks for facts or makes a remark."""
    if _MEANWHILE.match(text) or _HOW_MANY.match(text):
        return True
    if _FACTUAL.match(text):
        return not _ABOUT_FILMS.search(text)
    remark = _REMARK.match(text) and not _ENTHUSIAST.search(words)
    return bool(remark) and (everyday or not asks(text))


def gist(text: str) -> str:
    """A clause without the reason it gives, and without what only looks like the past."""
    return _REASON.sub(" ", _NO_STORY.sub(" ", text))


def tells_a_story(told: str) -> bool:
    """Whether the gist of a clause is of what happened: `my wedding nearly had a flash mob`."""
    return bool(_STORY.search(told))


def has_lived(text: str) -> bool:
    """Whether they only say what they have seen: `I've seen every Pixar film`."""
    return bool(_LIVED.match(gist(text))) and not requests(text)


def of_somebody_else(words: str) -> bool:
    """Whether it is somebody else who likes it, and nothing is asked for them."""
    return tells_a_taste(words) and not _SO.search(words)
