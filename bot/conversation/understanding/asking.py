"""Whether words ask for films, or only tell of something: `80s horror go`, `my dog ate my horror`.

A hint that nobody says but of films (`horror`, `time travel`) is a wish by itself, unless a story
is told. One of everyday life (`dogs`, `sad`, `wedding`) is one beside words of wanting, and where
little else is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.conversation.understanding.moods import MOODS_CALLED, MOODS_NAMED
from bot.conversation.understanding.slots import H, S
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
    r"bear)|cannot (?:stand|bear)|dont (?:like|do|want|enjoy|mind)|not into|not a fan of|im into|"
    r"into|"
    r"fan|sucker|craving|crave|fancy|fancies|could (?:use|do with|go for|murder)|please|pls|plz|"
    r"pick|choose|surprise|movie night|film night|date night|tonight|tonite|watch|see|stuff|"
    r"one with|ones|one|a good|some|more|maybe|perhaps|in the style|up for|down for|keen|"
    r"the mood|put forward|anyone know|do you know|know any|is there|are there|another|"
    r"go for|open to|partial to|give it|make it|(?:has|have|needs?|ought|got) to|must|should|"
    r"can be|as long as|so long as|bonus|points|solange|hauptsache|"
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
    r"another) (?:movies?|films?|flicks?)|(?:what|which) (?:movies?|films?) (?:is|are|would|do|"
    r"should|can|could)|movies? (?:pls|please)|(?:show|give|"
    r"find) me (?:something|anything|movies?|films?|your|a|some)|surprise me|pick (?:something|"
    r"one|a movie|a film)|im bored|bored|entertain me|whats good|any ideas?|anything (?:good|goes|"
    r"is fine|works)|something good|watch something|want (?:to watch )?a (?:movie|film)|anything|"
    r"whatever|empfiehl\w*|empfehl\w*|schlag\w*|vorschlag\w*|was (?:soll|sollte|"
    r"kann|koennte|"
    r"koennen|sollen)(?:ten)? (?:ich|wir|man)|zeig mir (?:was|etwas|filme)|(?:einen?|guten?|gute|"
    r"paar) filme?|irgendwas|was (?:gutes?|schoenes|nettes)|filmabend|hast du (?:was|etwas|filme|"
    r"tipps|einen))\b"
)
"""Those that need nothing else to be a wish."""
_FACTUAL = re.compile(
    r"(?:who|when|where|how(?! about\b)|did|does|wer|wann|wo)\b|was (?:it|that|this|the)\b|"
    r"(?:what|which)(?: \w+)? (?:is|are|was|does|do|did|won|wins|has|have won|happened)\b|"
    r"is (?:it|this|that|he|she|the)\b"
)
"""A question of facts."""
_ABOUT_FILMS = re.compile(r"\b(?:recommend|suggest|good|best|worth|there|watch)\b")
_HOW_MANY = re.compile(r"(?:how (?:many|much)|wie viele?)\b")
_WORD = re.compile(r"[a-z0-9]+")
_REASON = re.compile(r"\b(?:because|bc|cuz|coz|cos|so (?:i|we|that) |weil|damit|who|whose)\b.*")
"""Why they wish so, which says nothing of what they wish."""
_NO_STORY = re.compile(rf"\bhad enough of\b|{_GERMAN_WAS}\b")
_MEANWHILE = re.compile(r"(?:before|while|until|til|till|bevor|waehrend)\b")
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
    r"reckons?|has discovered|discovered|rly into)\b"
)
"""What somebody else likes."""
_SO = re.compile(r"\b(?:so|something|anything|recommend|suggest|find|pick|movies?|films?)\b")
_DENIES = re.compile(rf"\b(?:no|nothing|without|kein\w*|ohne|nichts|not)(?: \w+){{0,2}} {H}")
_REMARK = re.compile(
    r"(?:(?:oh|lol|haha|ha|wow|sorry|thanks|well|ok) )*(?:thats|that is|its|it is|this is|youre|"
    r"you are|hes|shes|"
    r"were|we are|are you|am i|bist du|du bist|das ist|es ist|ich bin|im (?:an?|in|at)(?= )|my \w+ "
    r"(?:is|are)|mein\w* \w+ (?:ist|sind)|the \w+ (?:is|are)|do you (?:like|love|enjoy|hate|"
    r"believe)|i (?:work|live (?:in|with|next|near|on)|study|studied)|(?:great|good|lovely|nice|"
    r"terrible|bad|happy|merry) "
    rf"{H}$)(?!.*\b(?:\w*fan|person|genre|lieblings|sucker|lover|buff|addict|guy|girl|nerd|mood|"
    rf"movies?|films?|night|"
    r"want|after|looking)\b)"
)
"""What they say of themselves, of the bot and of the world."""
_OF_FILMS = re.compile(
    r"\b(?:movies?|films?|flicks?|something|anything|smth|recommend\w*|suggest\w*|recs?|watch|see|"
    r"stuff|ones?|about|with|set in|featuring|based|tonight|mood|fanc(?:y|ies)|pick|show|hit me|"
    r"more|"
    r"another|"
    r"looking|after|craving|up for|what about|how about|surprise|please|pls|plz|no|not|nothing|"
    r"without|lots of|into|fan|etwas|irgendwas|zeig\w*|gib|filme?n?|schauen|gucken|sehen|ueber|mit|"
    rf"ohne|kein\w*|nichts|lust|bock|stimmung|empfiehl\w*|bitte)\b|{_GERMAN_WAS}\b"
)
"""Words of wanting films, where `want` and `like` are of anything: `I want a dog`."""
_FILLERS = frozenset(
    """
    a an the some any of with and or but for in from to me us i we you u please pls plz good great
    nice best really very so too quite maybe perhaps bit little few lot lots kinda gem gems find
    finds fun what how these those them they make show give pick picks choice choices option options
    suggestion suggestions recommendation recommendations title titles list entirely way all got
    have your kind sort stuff thing things one ones tonight today now then also just more that thats
    its it is are be was would could can do does this time about like at on only ok okay well hm hmm
    mostly mainly preferably rather than if possible love not no nothing without less else instead
    lol haha super proper actual real pure much as old new made set plus even still most mood vibe
    vibes again though tho there by both either something anything movie movies film films flick
    flicks romp era im ive id my out up year years type idk dunno honestly tbh go hit right say man
    mate fam bro dude er um uh hey hi oh extra bonus points big
    mehr weniger bitte und oder aber mit ohne kein keine keinen keiner nicht nichts ein eine einen
    einer einem eines der die das den dem aus von fuer zu etwas auch nur noch gern gerne lieber am
    liebsten schoen schoene schoenes gut gute guten gutes filme filmen jahr jahre jahren richtig
    heute abend mal irgendwas sowas zum ab im eher wenig bisschen es soll sollte sein mir zwar doch
    dabei darf dann besser halt
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a hundred quotes
)
_MOST_BESIDE = 3
"""Words that may stand beside an everyday hint which is a wish."""


def asks(text: str) -> bool:
    """Whether the words are those of somebody who wants films."""
    return bool(ASKS.search(text))


def factual(text: str) -> bool:
    """Whether a clause begins as a question of facts does."""
    return bool(_FACTUAL.match(text))


def tells_a_taste(words: str) -> bool:
    """Whether words say what somebody else likes: `my daughter has discovered anime`."""
    return bool(_SOMEBODY.search(words))


def is_wish(text: str, hints: Iterable[Hint], *, going_on: bool, words: str) -> bool:
    """Whether a clause that says what films could be like wishes for such films.

    Args:
        text: The clause with its slots.
        hints: What its slots for hints stand for.
        going_on: Whether a wish stood just before it.
        words: The clause with its hints as words.
    """
    hints = list(hints)
    surprise = any(hint.wanted.variety is not None for hint in hints)
    asking = surprise or asks(text) or bool(_DENIES.search(text))
    told = _REASON.sub(" ", _NO_STORY.sub(" ", text))
    rest = [word for word in _WORD.findall(told) if word not in _FILLERS]
    everyday = all(is_everyday(hint.words) for hint in hints)
    just_counts = all(hint.counts for hint in hints) and not (going_on or asks(text))
    if just_counts or _idle(text, everyday=everyday):
        return False
    if not rest:
        return True
    theirs = _SOMEBODY.search(words) and not _SO.search(words) and not going_on
    of_life = everyday and not going_on and not _OF_FILMS.search(text) and _things(hints)
    if theirs or of_life or (re.search(S, text) and not asking):
        return False
    telling = bool(_STORY.search(told))
    if everyday:
        return (asking or going_on) and not telling and len(rest) <= _MOST_BESIDE + 3 * asking
    return asking or not telling


def _idle(text: str, *, everyday: bool) -> bool:
    """Whether a clause asks for facts or makes a remark."""
    if _MEANWHILE.match(text) or _HOW_MANY.match(text):
        return True
    if _FACTUAL.match(text):
        return not _ABOUT_FILMS.search(text)
    return bool(_REMARK.match(text)) and (everyday or not asks(text))


def _things(hints: Iterable[Hint]) -> bool:
    """Whether hints are of what films are about and life as well: `dogs`, `kids`, `food`."""
    called = {hint.words.strip().replace("-", " ") for hint in hints}
    return not called & MOODS_NAMED.keys() and not any(
        "Children" not in GENRES_CALLED.get(each, ("Children",)) for each in called
    )


@cache
def is_everyday(words: str) -> bool:
    """Whether a hint is said of other things as well: `sad`, `dogs`, `in 1999`."""
    called = words.strip().replace("-", " ")
    if called in GENRES_CALLED:
        return "Children" in GENRES_CALLED[called] or called in _OF_LIFE_TOO
    if called in MOODS_NAMED:
        return MOODS_NAMED[called] not in _FILMS_BY_MOOD or called == "twist"
    if MOODS_CALLED.get(called) in _NAMES:
        return False
    if called in MOODS_CALLED and " " in called:
        return called in _OF_LIFE_TOO
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
) | {"high school", "growing up", "grow up", "rock band", "a i", "ki", "ai"}
_NAMES = frozenset(("disney", "pixar", "marvel", "anime", "studio ghibli", "dc comics"))
_FILMS_BY_MOOD = frozenset(
    (
        *("dark comedy", "satire", "parody", "mockumentary", "cult film", "black and white"),
        *("biopic", "based on a book", "true story", "mindfuck", "twist ending"),
        "great soundtrack",
    )
)
"""Moods, by tag, that are kinds of films more than anything else."""
