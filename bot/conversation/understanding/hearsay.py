"""Whose opinion it is: `my brother says Heat is trash` is not theirs, and rates nothing."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.opinions import Opinion, opinions
from bot.conversation.understanding.slots import F

_WHO = either("""
    he, she, they, who, anyone, anybody, everyone, everybody, every1, people, ppl, folks,
    friends?, mates?, someone,
    somebody, nobody, others?, wife, husband, hubby, missus, partner, spouse, girlfriend,
    boyfriend, gf, bf, fiancee?, ex, mom, mum, mother, dad, father, parents?, mama, papa,
    brother, sister, bro, sis, siblings?, brother-in-law, sister-in-law, mother-in-law,
    father-in-law, in-laws, cousins?, uncle, aunt, auntie, grandma, grandpa, grandad, nan, gran,
    nephew, niece, kids?, children, child, son, daughter, toddler, baby, family, roommates?,
    flatmates?, housemates?, buddy, pal, neighbou?rs?, coworkers?, colleagues?, boss, teacher,
    students?, class, dog, cat, critics?, reviewers?, reviews, reddit, twitter, tiktok,
    letterboxd, internet, imdb, rotten, fans, audience, guy, girl, woman, barber, you, u, alle,
    leute, jeder, viele, freund, freundin, freunde, frau, mann, bruder, schwester, mutter,
    vater, oma, opa, tante, onkel, kumpel, kumpels, kollegen?, kollegin, chef, kind, kinder,
    sohn, tochter, kritiker, eltern, cousine, mitbewohner, mitbewohnerin, schwager, er
""")
_SAYING = either("""
    say, says, said, saying, tell, tells, told, telling, think, thinks, thought, reckons?,
    reckoned, claims?, claimed, swears?, swore, insists?, insisted, called, calls, rates?,
    rated, gives?, gave, giving, scored, ranked, raved?, raves?, raving, goes?, considers?,
    sagt, sagen, sagte, meint, meinen, meinte, findet, finden, fand, fanden, gibt, gab, geben,
    behauptet, schwoert, schwaermt, bewertet, haelt
""")
_ADVERBS = (
    r"(?: (?:really|just|also|all|both|absolutely|always|totally|has|have|had|hat|haben|seems to|"
    r"seem to|kinda|did|does|do|didnt|doesnt|dont|keeps?|kept|only|still|never|even|probably|"
    r"definitely|wirklich|auch|immer|total|was|were|is|are|got|gets|wasnt|werent|half|i know|"
    r"else|ever|of mine|in law|so|completely))*"
)
_AND_I = rf"(?:me|i|us|we|ich|wir) (?:and|und|n) (?:(?:my|the|our|mein\w*) )?{_WHO}"
_THEIR_VERB = re.compile(rf"\b{_WHO}s?{_ADVERBS} ?$")
"""Somebody else before what is felt: `my wife loved`, `my dad's favourite`."""
_OURS = re.compile(rf"\b(?:{_AND_I}|we all|as a family){_ADVERBS} ?$")
"""Somebody else and they themselves: `me and my dad loved`."""
_THING_DOES = re.compile(
    r"\b(?:my|our|his|her|your|the|a|unser\w*|mein\w*) (?!(?:film|movie|whole|first|second|last|"
    rf"one|ending|end|story|plot|acting|rest|half)\b)\w+{_ADVERBS} ?$"
)
"""Anything else that does what only people do with films: `the baby fell asleep`."""
_REPORTED = re.compile(
    rf"\b(?!(?:you|u) (?:\w+ )?rate\b){_WHO}"
    rf"(?: (?!(?:and|und|i|we|ich|wir)\b)[\w-]+){{0,4}}? {_SAYING}\b"
    r"(?! (?:me |us )?(?:to|i should|i had|i have|id|i would)\b)|"
    r"\bother half \w+s\b|\b(?:apparently|supposedly|allegedly|reportedly|angeblich|anscheinend|"
    r"offenbar|heard(?! of| about)|i hear|im told|(?:was|been) told|supposed to be|said to be|"
    r"imdb|rotten|metacritic|"
    r"letterboxd|i bet|im sure|im guessing|i imagine|i assume|i expect|meant to be|"
    r"every(?:one|body)(?: else)? (?:but|except) me|"
    r"is considered|rumou?r has it|according to|laut)\b"
)
"""What others say of it."""
_OWN = re.compile(
    r"\b(?:i|me|we|ich|wir) (?:\w+ )?(?:say|think|thought|reckon|found|disagree|agree|give|gave|"
    r"fand|finde|loved?|liked?|hated?|enjoyed|concur|rated?)\b|\b(?:for|from) me\b|"
    r"\b(?:and|und) (?:it|that|they|es|er|sie) (?:was|were|war|waren)\b"
)
"""After others' words, their own."""
_NOBODY = re.compile(r"(?:nobody|no one|noone|niemand|keiner)\b")
_SO_THEY_SAY = re.compile(
    r"\b(?:apparently|supposedly|allegedly|angeblich|anscheinend|they say|according to|i hear|"
    r"i heard)\b"
)
_SEEMING = re.compile(
    r"\b(?:sounds?|looks?|seems?|klingt|sieht)(?: (?:really|pretty|so|like|kinda|very|quite))* $"
)
"""What they expect of it."""
_NOT_YET = re.compile(
    r"\b(?:would|id|wouldnt|might|will|ill|should|could|want(?:ed)? to|wanna|going to|gonna|if i|"
    r"wuerde|moechte|hope to|hopefully|expect to|i d)(?: (?:really|also|definitely|probably|quite|"
    r"prefer|rather|totally|absolutely|be|just))*\s*$"
)
"""What they would or will like."""
_WANTED = re.compile(
    r"\b(?:(?:needs?|has|have|should|must|can|could|got|want it|want them|dont) (?:to )?be|"
    r"(?:would|could|should)(?:ve| have) been|"
    r"(?:make|makes|made) (?:it|them|that|this|these)) (?:\w+ ){0,2}$"
)
"""What a film should be, not what it is."""
_BESIDE_IT = re.compile(
    r"\b(?:trailer|teaser|poster|book|books|novel|game|musical|soundtrack|score|ost|series|show|manga|"
    rf"comics?|buch|serie|spiel) (?:of|for|to|from|by|zu|von|vom) [^,.;!?]{{0,12}}{F}"
)
"""What is no film, and only goes with one: `the trailer for Fargo`."""
_ABOUT_US = re.compile(r"\b(?:me|us|my|our)\b")


def theirs(words: str) -> list[Opinion]:
    """The opinions of a clause that are of who writes it, of what they have seen."""
    return [
        each
        for each in opinions(words)
        if not (
            others(words, each)
            or _SEEMING.search(words[: each.start])
            or _BESIDE_IT.search(words[: each.start])
            or (not each.verb and _WANTED.search(words[: each.start]))
            or (each.verb and _NOT_YET.search(words[: each.start]))
        )
    ]


def others(words: str, opinion: Opinion) -> bool:
    """Whether an opinion is somebody else's."""
    before = words[: opinion.start]
    if (
        reported(before)
        or _NOBODY.match(words, opinion.start)
        or _SO_THEY_SAY.search(words, opinion.end)
    ):
        return True
    if _ABOUT_US.search(opinion.words) or _OURS.search(before):
        return False
    return bool(_THEIR_VERB.search(before) or (opinion.verb and _THING_DOES.search(before)))


def reported(before: str) -> bool:
    """Whether words lead to what others say or give: `my bro gave Heat`."""
    return any(
        not _OWN.search(before, said.end())
        and not _OURS.search(f"{before[: said.start()]}{said[0].split(' ')[0]}")
        for said in _REPORTED.finditer(before)
    )
