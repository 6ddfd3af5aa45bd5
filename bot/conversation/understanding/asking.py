"""Words of somebody who wants films: `something`, `any good`, `fancy a`, `give me`, `lust auf`."""

from __future__ import annotations

import re

GERMAN_WAS = (
    r"(?:^|(?<=[.,;!?:] )|\b(?:auf|und|oder|lieber|gerne?|noch|so|mal|bitte|eher|dann|will|moechte|"
    r"haette|brauche?|such\w*|zeig\w*|empfiehl\w*|mir|ich|jetzt|heute|du|wir|uns|aber|abend|ja|"
    r"nein|nee|nur|auch|geht|doch|habt|haben|gibts|gibt|kenn\w*|fuer|jemand|haste|kennste|bock|"
    r"lust) )\bwas(?! (?:it|that|this|the|a|so|very))"
)
"""The German word for `something`, which is no English `was`."""
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
    rf"tipp|tipps|wuensch\w*)\b|{GERMAN_WAS}\b"
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
_REQUESTS = re.compile(
    r"(?:(?:so|ok|and|now|hey|please|well|also) )*(?:is there|are there|any|got|do you have|"
    r"have (?:you|u)|whats a|what is a|"
    r"recommend|suggest|give (?:me|us)|gimme|show (?:me|us)|find (?:me|us)|(?:i |we )?need|looking "
    r"for|im (?:looking for|after)|(?:i |we )?want|something|anything|which|what|gibt es|gibts|"
    r"hast "
    r"du|suche?|ich suche|kennst du|empfiehl|zeig)\b"
)
_WANTS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|recs?|something|anything|want|wanna|need|looking|after|mood|"
    r"fancy|"
    r"give (?:me|us)|gimme|show (?:me|us)|find (?:me|us)|got any|any good|another|please|pls|"
    r"is there|"
    r"prefer|rather|what about|how about|which|(?:movies?|films?) (?:for|with|about)|etwas|"
    r"irgendwas|"
    rf"suche?|zeig\w*|gib|bitte|lust|bock|empfiehl\w*|moechte|haette)\b|{GERMAN_WAS}\b"
)
_SOME_FILM = re.compile(
    r"(?:(?:an?|any|some|good|nice|now|maybe|please|ok|one|another|einen?|guten?) )*(?:"
    r"(?:films?|movies?|flicks?|filme?) (?:for|to|about|set|where|with|that|in which|based|of|"
    r"ueber|"
    r"mit|fuer|in denen)|(?:something|anything|sth) (?:for (?!dinner|lunch|breakfast|free)|with|"
    r"about|"
    r"where|set|in|i|we|he|she|they|you|that|which)|(?:something|anything)(?: \w+){1,2} (?:please|"
    r"pls|plz)$|(?:et)?was (?:mit|ueber|fuer|von|aus|zum)|(?:(?:eher|lieber|mal|gern|bitte|auch) )*"
    r"was (?!anderes|neues)\w+es$)\b(?!.*\b(?:seen|saw|watched|forgotten|remember|said|ate)\b)"
)
"""Films that are described by what has no name here: `films about chess`."""
_OF_FILMS = re.compile(
    r"\b(?:movies?|films?|flicks?|something|anything|smth|recommend\w*|suggest\w*|recs?|watch|see|"
    r"stuff|ones?|about|with|set in|featuring|based|tonight|mood|fanc(?:y|ies)|give|gib|pick|show|"
    r"hit me|"
    r"more|"
    r"another|"
    r"looking|after|craving|up for|what about|how about|surprise|please|pls|plz|no|not|nothing|"
    r"without|lots of|into|fan|etwas|irgendwas|zeig\w*|gib|filme?n?|schauen|gucken|sehen|ueber|mit|"
    rf"ohne|kein\w*|nichts|lust|bock|stimmung|empfiehl\w*|bitte)\b|{GERMAN_WAS}\b"
)
"""Words of wanting films, where `want` and `like` are of anything: `I want a dog`."""


def asks(text: str) -> bool:
    """Whether the words are those of somebody who wants films."""
    return bool(ASKS.search(text))


def requests(text: str) -> bool:
    """Whether a clause begins as a request for films does."""
    return bool(_REQUESTS.match(text))


def wants_beside_films(text: str) -> bool:
    """Whether a clause with a film in it wants others: more than `I watch F every Christmas`."""
    return bool(_WANTS.search(text))


def wants_films(text: str) -> bool:
    """Whether words without hints want films all the same."""
    return bool(STRONGLY_ASKS.search(text) or _SOME_FILM.match(text))


def wants_such(text: str) -> bool:
    """Whether words want films and no other thing, where `want` and `like` are of anything."""
    return bool(_OF_FILMS.search(text))
