"""Whether words ask for films, or only tell of something: `80s horror go`, `my dog ate my horror`.

A hint that nobody says but of films (`horror`, `time travel`) is a wish by itself, unless a story
is told. One of everyday life (`dogs`, `sad`, `wedding`) is one beside words of wanting, and where
little else is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.conversation.understanding.moods import MOODS_NAMED
from bot.conversation.understanding.slots import F, H, P, S
from bot.genres import GENRES_CALLED
from engine.titles.everyday import is_everyday as is_everyday_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.conversation.understanding.wordings import Hint

_GERMAN_WAS = (
    r"(?:^|(?<=[.,;!?:] )|\b(?:auf|und|oder|lieber|gerne?|noch|so|mal|bitte|eher|dann|will|moechte|"
    r"haette|brauche?|such\w*|zeig\w*|empfiehl\w*|mir|ich|jetzt|heute|du|wir|uns|aber|abend|ja|"
    r"nein|nee|nur|fuer|jemand|haste|kennste|bock|lust) )\bwas(?! (?:it|that|this|the|a|so|very))"
)
ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|rec(?:s|co)?|something|anything|sth|smth|smthn|smt|somethin|"
    r"anythin|summat|owt|"
    r"what (?:should|shall|can|could|to|do|would) (?:i|we|you)?|whats? (?:good|a good|worth|next|"
    r"there)|whatve you|which|wich|movies?|films?|flicks?|pictures?|give (?:me|us)|gimme|show (?:"
    r"me|us|some)|find (?:me|us)|hit (?:me|us)|bring (?:me|us|it|on)|sort (?:me|us) out|looking|"
    r"lookin|"
    r"look for|searching|search|hunting|im after|were after|in the mood|mood for|feel(?:ing)? "
    r"like|feelin like|feeling|want\w*|wanna|need\w*|got|any|any good|do you have|have (?:you|u|"
    r"ya)|how about|what about|prefer\w*|id (?:like|love|kill|take|go|quite|rather)|i d like|wed "
    r"(?:like|love)|would (?:like|love)|ill take|lets|i (?:\w+ )?(?:like|love|luv|enjoy|dig|"
    r"adore)|hate|dislike|sick of|tired of|bored of|avoid|no more|cant (?:stand|do|handle|cope|"
    r"bear)|cannot (?:stand|bear)|dont (?:like|do|want|enjoy)|not into|not a fan of|im into|into|"
    r"fan|sucker|craving|crave|fancy|fancies|could (?:use|do with|go for|murder)|please|pls|plz|"
    r"pick|choose|surprise|movie night|film night|date night|tonight|tonite|watch|see|stuff|"
    r"one with|ones|one|a good|some|more|maybe|perhaps|in the style|up for|down for|keen|"
    r"the mood|put forward|anyone know|do you know|know any|is there|are there|another|"
    r"go for|open to|partial to|give it|make it|has to be|needs to be|must be|should be|can be|"
    # German.
    r"empfiehl\w*|empfehl\w*|schlag\w*|vorschlag\w*|etwas|irgendwas|irgendetwas|irgendein\w*|"
    r"zeig\w*|such\w*|haette|moechte|will|wollen|wuerde|lust|hunger|filme?n?|schauen|gucken|sehen|"
    r"brauche?|brauchen|hast du|haste|kennst|kennste|gibt es|gibts|bock|mag|liebe|ich steh|steh "
    r"auf|gib|gerne?|her damit|darf|bitte|her|waere|einen?|lieber|"
    rf"tipp|tipps|wuensch\w*)\b|{_GERMAN_WAS}\b"
)
"""Words of somebody who wants films."""
STRONGLY_ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|recs?|what (?:should|shall|can|could|do|to|would) (?:i|we|"
    r"you)?(?: \w+)? ?(?:watch|see|recommend|suggest)?\b|what to watch|something to (?:watch|see)|"
    r"(?:movie|film) (?:for )?(?:tonight|night)|(?:a|some|any|good|me|next|one|great|nice|"
    r"another) (?:movies?|films?|flicks?)|movies? (?:pls|please)|(?:show|give|"
    r"find) me (?:something|anything|movies?|films?|your|a|some)|surprise me|pick (?:something|"
    r"one|a movie|a film)|im bored|bored|entertain me|whats good|any ideas?|anything (?:good|goes|"
    r"is fine|works)|something good|watch something|want (?:to watch )?a (?:movie|film)|anything|"
    r"whatever|empfiehl\w*|empfehl\w*|schlag\w*|vorschlag\w*|was (?:soll|sollte|kann|koennte|"
    r"koennen|sollen)(?:ten)? (?:ich|wir|man)|zeig mir (?:was|etwas|filme)|(?:einen?|guten?|gute|"
    r"paar) filme?|irgendwas|filmabend|hast du (?:was|etwas|filme|tipps|einen))\b"
)
"""Those that need nothing else to be a wish."""
_FACTUAL = re.compile(
    r"(?:who|when|where|how(?! about\b)|did|does|wer|wann|wo)\b|was (?:it|that|this|the)\b|"
    r"(?:what|which)(?: \w+)? (?:is|are|was|does|do|did|won|wins|has|have won|happened)\b|"
    r"is (?:it|this|that|he|she|the)\b"
)
"""A question of facts."""
_ABOUT_FILMS = re.compile(r"\b(?:recommend|suggest|good|best|worth|there|watch)\b")
_REASON = re.compile(r"\b(?:because|bc|cuz|coz|cos|so (?:i|we|that) |weil|damit|who|whose)\b.*")
"""Why they wish so, which says nothing of what they wish."""
_NO_STORY = re.compile(rf"\bhad enough of\b|{_GERMAN_WAS}\b")
_MEANWHILE = re.compile(r"(?:before|while|until|til|till|as long as|bevor|waehrend)\b")
_STORY = re.compile(
    r"\b(?:was|were|wasnt|had|did|didnt|made|gave|went|saw|watched|took|came|said|told|nearly|"
    r"used to|yesterday|last (?:night|week|year)|ago|ate|died|broke|happened|thought|turned|looked|"
    r"felt|got me|hatte|hat|war|waren|gestern|habe|wurde)\b"
)
"""Of what happened."""
_SOMEBODY = re.compile(
    r"\b(?:he|she|they|everyone|everybody|people|friends?|wife|husband|mom|mum|dad|brother|sister|"
    r"bro|sis|girlfriend|boyfriend|gf|bf|partner|kids?|son|daughter|roommate|flatmate|mate|mates|"
    r"freund(?:in|e)?|frau|mann|bruder|schwester|mutter|vater|er|sie|kumpel|mitbewohner(?:in)?|"
    r"eldest|youngest|nan|gran|grandma|grandad|boss|colleagues?)\b(?: (?:really|just|also|all|"
    r"both|absolutely|always|totally|only))* (?:loves?|likes?|hates?|adores?|enjoys?|is into|are "
    r"into|mag|liebt|lieben|moegen|hasst|steht auf|thinks?|says?|findet|"
    r"reckons?|has discovered|rly into)\b"
)
"""What somebody else likes."""
_FILLERS = re.compile(
    r"\b(?:a|an|the|some|any|of|with|and|or|but|for|in|from|to|me|us|i|we|you|u|please|pls|plz|"
    r"good|great|nice|best|really|very|so|too|quite|maybe|perhaps|bit|little|few|lot|lots|kinda|"
    r"gems?|finds?|fun|what|how|these|those|them|they|make|show|give|picks?|choices?|options?|"
    r"suggestions?|recommendations?|titles?|list|entirely|way|all|got|have|your|kind|sort|"
    r"stuff|thing|things|one|ones|tonight|today|now|then|also|just|more|that|thats|its|it|is|are|"
    r"be|was|would|could|can|do|does|this|time|about|like|at|on|only|ok|okay|well|hm+|mostly|"
    r"mainly|preferably|rather|than|if|possible|love|not|no|nothing|without|less|else|instead|lol|"
    r"haha|super|proper|actual|real|pure|much|as|old|new|made|set|plus|even|still|most|mood|vibe|"
    r"vibes|again|though|tho|there|by|both|either|something|anything|movies?|films?|flicks?|"
    r"romp|era|im|ive|id|my|out|up|years?|type|idk|dunno|honestly|tbh|go|hit|right|up|say|"
    r"go|man|mate|fam|bro|dude|er|um|uh|hey|hi|oh|extra|bonus|points|big|"
    r"mehr|weniger|bitte|und|oder|aber|mit|ohne|"
    r"kein\w*|nicht|nichts|ein\w*|der|die|das|den|dem|aus|von|fuer|zu|etwas|auch|nur|noch|"
    r"gern\w*|lieber|am liebsten|schoen\w*|gut\w*|filme?n?|jahre?n?|richtig|heute|abend|mal|"
    r"irgendwas|sowas|zum|ab|im|eher|wenig|bisschen|es|soll|sollte|sein|mir|zwar|doch|dabei|darf|"
    r"dann|besser|halt)\b|[^\w\ue000-\ue40a]+"
)
_MOST_BESIDE = 3
"""Words that may stand beside an everyday hint which is a wish."""


def asks(text: str) -> bool:
    """Whether the words are those of somebody who wants films."""
    return bool(ASKS.search(text))


def factual(text: str) -> bool:
    """Whether a clause begins as a question of facts does."""
    return bool(_FACTUAL.match(text))


def is_wish(text: str, hints: Iterable[Hint], *, going_on: bool, words: str) -> bool:
    """Whether a clause that says what films could be like wishes for such films.

    Args:
        text: The clause with its slots.
        hints: What its slots for hints stand for.
        going_on: Whether a wish stood just before it.
        words: The clause with its hints as words.
    """
    asking = asks(text)
    told = _REASON.sub(" ", _NO_STORY.sub(" ", text))
    rest = _FILLERS.sub(" ", re.sub(f"{H}|{F}|{P}|{S}", " ", told)).split()
    if _MEANWHILE.match(text) or (_FACTUAL.match(text) and not _ABOUT_FILMS.search(text)):
        return False
    if not rest:
        return True
    if (_SOMEBODY.search(words) and not going_on) or (re.search(S, text) and not asking):
        return False
    telling = bool(_STORY.search(told))
    if all(is_everyday(hint.words) for hint in hints):
        return (asking or going_on) and not telling and len(rest) <= _MOST_BESIDE + 3 * asking
    return asking or not telling


@cache
def is_everyday(words: str) -> bool:
    """Whether a hint is said of other things as well: `sad`, `dogs`, `in 1999`."""
    called = words.strip().replace("-", " ")
    if called in GENRES_CALLED:
        return "Children" in GENRES_CALLED[called] or called in _OF_LIFE_TOO
    if called in MOODS_NAMED:
        return MOODS_NAMED[called] not in _FILMS_BY_MOOD or called == "twist"
    return all(word.isdigit() or is_everyday_word(word) for word in called.split()) or (
        called in _OF_LIFE_TOO or any(letter.isdigit() for letter in called)
    )


_OF_LIFE_TOO = frozenset(
    """
    funny hilarious humor humour laugh laughs lachen scary scare scares frightening terrifying
    exciting dramatic crime crimes war wars krieg doc docs adventure fantasy mysterious giggle
    chuckle cop polizei jail lawyers freundschaft hochzeit tiere hunde halloween drogen madness
    possession boxer boxen boxing mob coup robbery survival musicians dancer addiction kirche
    baseball soccer fussball nam pirates newspaper capes nuns puppy jugend lustig witzig
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
_FILMS_BY_MOOD = frozenset(
    (
        *("dark comedy", "satire", "parody", "mockumentary", "cult film", "black and white"),
        *("biopic", "based on a book", "true story", "mindfuck", "twist ending"),
        "great soundtrack",
    )
)
"""Moods, by tag, that are kinds of films more than anything else."""
