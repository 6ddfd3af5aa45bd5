"""Whether somebody asks how good a film is, or what there is to say of it."""

from __future__ import annotations

import re

from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.referring import T
from bot.conversation.understanding.slots import F, P

_THE = (
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|first|"
    r"all|say|watching|seeing) )*"
)
_FILM = rf"{_THE}{T}"
_SOMEBODY = r"(?:i|we|me|my \w+|he|she|they|you|u|people|everyone|kids|(?:the|our) \w+)"
_LIKING = either("""
    like, love, enjoy, hate, dislike, dig, be into, appreciate, get on with, be bored by, cope with,
    think of, rate, go for, be ok with, handle, recommend, suggest, mind, regret, vibe with,
    to like, to enjoy, to love, to hate, going to like, going to enjoy, going to love,
    going to hate, gonna like, gonna enjoy, gonna love, gonna hate, stomach
""")
_WATCH = "(?:watch|see|try|bother|give|rewatch|skip|go for|check out|put on|go see|get|start)"
_IS_IT = rf"\b(?:is|was|are|were|isnt|wasnt|arent|werent) {_FILM}"
_GOOD = either(r"""
    good, worth, great, bad, fun, scary, funny, any, overrated, decent, ok, okay, for me, my,
    better, something, sad, boring, watchable, like, similar, too, gory, violent, romantic,
    suitable, as, hyped, underrated, rubbish, crap, shit, trash, brilliant, amazing, enjoyable,
    recommended, recommendable, interesting, exciting, slow, long, dark, creepy, for us, for kids,
    one of, considered, a must, essential, all it, all that, actually, that, really, family, up,
    gut, was, sehenswert, empfehlenswert, schlecht, spannend, etwas, lustig, langweilig, gruselig,
    brauchbar
""")
_ABOUT_IT = (
    r"^(?:(?:so|and|but|hey|then|also) )*(?:is|are|was|isnt|wasnt|does|doesnt|will|would|could|"
    rf"might|did|has|ist|sind|war|wird|waere|taugt|lohnt) {_THE}(?:{F}|{P})(?= |$)"
)
"""A question that begins with a film is about it: `Is Heat still watchable?`."""
_IS_GOOD = rf"{_IS_IT} (?:(?:\w+|[\ue000-\ue1ff]) ){{0,4}}?{_GOOD}\b|{_IS_IT}$"
_WOULD_LIKE = (
    r"\b(?:will|would|do you think|you think|might|could|can|does|do you reckon|reckon|chances|"
    rf"am i|are we|likely) (?:that )?(?:{_SOMEBODY})?(?:ll|d| will| would| might|"
    rf" could)? ?(?:\w+ )?{_LIKING} {_FILM}|\b(?:will|would) i (?:\w+ )?like\b|\bmy kind of\b|"
    r"\b(?:up|down) (?:my|our) (?:alley|street)\b|\b(?:is|are|would|"
    rf"does) {_FILM} (?:\w+ ){{0,3}}?(?:suit|for|bore|scare|work for|appeal)\b"
)
_INDIRECT = re.compile(
    r"\b(?:wonder|wondering|any idea|curious|not sure|dont know|idk|no idea|unsure|undecided|"
    rf"keine ahnung|weiss nicht|frag\w* mich) (?:if|whether|ob) (?!.*\bseen\b).*{T}"
)
"""`Wondering whether Heat is any good`."""
_SHOULD_WATCH = (
    rf"\b(?:should|shall|must|can|do|dare) (?:i|we) (?:\w+ ){{0,3}}?{_WATCH} ?(?:with )?{_FILM}|"
    rf"\b(?:should|shall) (?:i|we) (?:be )?(?:watching|seeing) {_FILM}|\b(?:anyone|"
    rf"anybody) (?:seen|watched|like|liked|recommend|know) {_FILM}"
)
_HOW = (
    r"\bhow(?:s| is| was| are| were| good is| good was| bad is| scary is| funny is| about|"
    r" do you (?:like|rate|feel about|find)| did you (?:like|find)| would i (?:like|rate)|"
    rf" well does| does| did| (?:much|many stars) would i (?:like|give)) {_FILM}"
)
_OPINION = either("""
    thoughts?, opinions?, take, views?, verdict, feelings, word, lowdown, scoop, info, details,
    feedback, judgement, impressions, consensus, gen
""")
_WHAT = (
    rf"\bwhats (?:so )?(?:good|great|special|bad|wrong|interesting) about {_FILM}|\bwhy (?:do|does|"
    rf"did|would) (?!you\b|u\b)(?:\w+ ){{1,3}}{_LIKING} {_FILM}|\bwhat (?:about|of|is|are|was|were|"
    r"do (?:you|u|people|others|folks|we) (?:think|make|reckon|know|say)(?: about| of)?|"
    r"did (?:you|people) (?:think|make)(?: about| of)?|would i (?:think|make|give)(?: of)?|(?:can|"
    rf"do) you (?:say|tell me|know) about|should i know about|makes|made) {_FILM}|\b(?:whats|"
    rf"what is|your|give me your|the) (?:your |the )?(?:\w+ )?(?:{_OPINION}|deal|fuss|story|"
    rf"hype) (?:on|about|of|with|around) {_FILM}|(?<!my )\b{_OPINION} (?:on|about|of|re) {_FILM}|"
    r"\b(?:tell|more|info|details|something|talk|fill me in|"
    rf"chat)(?: to)? ?(?:me )?(?:more )?(?:about|on) {_FILM}|\bwhats {_FILM} like\b"
)
_KNOW = (
    r"\b(?:do|did|have|would|can|could) (?:you|u) (?:guys )?(?:\w+ )?(?:like|know|have|got|see|"
    rf"recommend|heard of|hear of|seen|love|think|rate|got anything on|vouch for) {_FILM}|\b(?:you|"
    rf"u|ya) (?:know|heard of|seen) {_FILM}"
)
_WORTH = (
    r"\bworth (?:watching|seeing|it|a|the|my|our|\d+|two|three|catching|bothering|checking|"
    rf"spending|every|any|renting)\b|{T} worth\b|\bis it worth\b|\bworth(?=$)"
)
_AFTER = (
    rf"{T} ?[:,-]? ?(?:(?:any|actually|really|even|still|much) )*(?:good|cop|decent|fun|scary|"
    r"funny|sad|gut|sehenswert|empfehlenswert|spannend|brauchbar|was|taugt (?:der |die |das )?was|"
    r"recommended|or not|good or (?:nah|no|not|bad)|gut oder (?:schlecht|nicht)|y/n|"
    r"thumbs up or (?:thumbs )?down|yay or nay|yes or no|good or bad|thoughts|opinions?|verdict|"
    r"meinung)$"
)
_GERMAN = (
    rf"\b(?:ist|sind|war|waer|waere) {_FILM} (?:\w+ )*(?:gut|was|sehenswert|empfehlenswert|"
    r"schlecht|spannend|etwas|lustig|toll|so|zu|wirklich|echt)\b|\bwie (?:ist|war|sind|findest du|"
    r"findet ihr|gut ist|fandest du|fandet ihr|findest|fand man|steht es um|steht ihr zu|"
    rf"stehst du zu) {_FILM}|\b(?:lohnt|taugt|rentiert)(?: sich)? (?:(?:es|das|sich) )*{_FILM}|"
    rf"{_FILM} (?:\w+ )?(?:lohnt|taugt)\b|\b(?:wuerde|wird|koennte|wuerd|meinst du|"
    rf"glaubst du)\b.*{T}.*\b(?:gefallen|moegen|gefaellt|mag)\b|\bwas (?:haeltst|haelst|denkst|"
    rf"sagst|meinst|weisst|hast) du (?:\w+ )?(?:von|zu|ueber) {_FILM}|\bwas (?:ist mit|"
    rf"haelt man von|kannst du (?:mir )?(?:ueber|zu)) {_FILM}|\bkennst du {_FILM}|\bkennt (?:ihr|"
    rf"jemand|wer) {_FILM}|\b(?:soll|sollte|sollten|muss|kann|koennen|darf) (?:ich|man|"
    rf"wir) (?:(?:mir|sich|uns) )?{_FILM} (?:\w+ )*(?:an)?(?:schauen|sehen|gucken|kucken|kennen|"
    r"empfehlen|gesehen)|\b(?:meinung|meinungen|gedanken|infos?|einschaetzung) (?:zu|ueber|"
    rf"von) {_FILM}|\b(?:erzaehl|sag|verrat)\w* (?:mir |uns )?(?:(?:mal|was|etwas|mehr|"
    rf"bitte) )*(?:von|ueber|zu) {_FILM}"
)
_VERDICT = re.compile(
    f"{_ABOUT_IT}|{_IS_GOOD}|{_WOULD_LIKE}|{_SHOULD_WATCH}|{_HOW}|{_WHAT}|{_KNOW}|{_WORTH}|"
    f"{_AFTER}|{_GERMAN}"
)
_PLAINLY = re.compile(
    rf"{T}.*\b(?:any (?:good|cop|fun)|good or|or (?:nah|not)$|y/n|yay or nay|gut oder)"
)
"""Said of a film this is a question without a mark, too."""
_BEGINS = re.compile(
    either("""
    is, was, are, were, am, how, why, hows, what, whats, should, shall, would(?! be), will, do,
    did, any,
    thoughts, tell, have, your, you, does, can, so, and, opinion, opinions, worth, isnt, wasnt,
    arent, more, info, u, could, might, must, anyone, anybody, verdict, talk, give, fill, reckon,
    dare, chances, ya, ist, sind, war, wie, soll, sollte, sollten, lohnt, taugt, kennst, kennt,
    wuerde, wird, muss, kann, koennen, darf, was, meinung, gedanken, infos?, erzaehl\\w*, sag,
    verrat\\w*, meinst, glaubst, koennte, waere
    """)
    + r"\b"
)
_LEADS = either("""
    is, was, are, were, it, its, they, that, this, the, film, movie, actually, really, still, even,
    also, a, an, sich, der, die, das, er, sie, es, so, and, und, or, oder, denn, but, ist, what,
    any, to, for, me, my, us, of, sind, would i, do you think, think
""")
_GOOD_OR_NOT = either(r"""
    any good, any cop, good, worth (?:it|watching|seeing|a \w+|my \w+|the \w+), worth, for me,
    good or bad, good or not, yay or nay, yea or nay, yes or no, hot or not, or not,
    thumbs up or (?:thumbs )?down, good idea, (?:a )?good (?:shout|choice|pick|call), decent,
    thoughts?, opinions?, verdict, your (?:thoughts?|take|opinion|verdict|view), recommended,
    recommendable, overrated, do you think, (?:would i )?like (?:it|that|this|them), hows that,
    how (?:is|was|are) (?:it|that|this|they), what do you think, what you think, what about it,
    should i(?: (?:watch|see|bother|give it a go))?(?: (?:it|with it|that))?, shall i,
    something for me, my (?:kind|sort|type) of (?:thing|film|movie), up my (?:street|alley), fun,
    scary, funny, boring, watchable, too (?:long|scary|sad|dark|slow), gut, sehenswert, lohnenswert,
    empfehlenswert, taugt(?: (?:der|die|das|es|er))?(?: was)?, lohnt(?: (?:sich|das|der|es))*,
    was fuer mich, meinung(?:en)?, was (?:meinst|sagst|denkst) du, wie (?:ist|war) (?:der|die|das),
    wie findest du (?:den|die|das|ihn), was haeltst du davon
""")
_FOLLOWS = either("""
    or what, or nah, or is it \\w+, oder, oder nicht, do you think, you think, u think, though, tho,
    then, denn, mate, at all, for me, fuer mich, bitte, please, actually, really
""")
_ALONE = re.compile(rf"(?:{_LEADS} )*{_GOOD_OR_NOT}(?: {_FOLLOWS})*")
"""All that is asked of a film that was just named: `So, Heat, any good?`."""


def begins_question(words: str) -> bool:
    """Whether a clause begins as questions do."""
    return _BEGINS.match(words) is not None


def asks_verdict(words: str, *, question: bool) -> bool:
    """Whether a clause asks how good something is.

    Args:
        words: The clause, its hints as words.
        question: Whether its sentence ends with a question mark.
    """
    asked = bool(_VERDICT.search(words)) and (
        question or begins_question(words) or bool(_PLAINLY.search(words))
    )
    return asked and not (re.match(r"(?:i|ich)\b", words) and opinions(words))


def asks_indirectly(words: str) -> bool:
    """Whether a clause says that they wonder how good something is."""
    return _INDIRECT.search(words) is not None


def asks_verdict_alone(words: str) -> bool:
    """Whether a clause asks of what was named before it how good that is, and nothing else."""
    return _ALONE.fullmatch(words) is not None
