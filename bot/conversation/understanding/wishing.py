"""Clauses about what films should be like, and about what MovieLens does not know."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from bot.conversation.acts import Critique, OnTable, Recommend, Similar, Topic
from bot.conversation.understanding.hints import NOTHING, softly, together
from bot.conversation.understanding.slots import F, H, P, S
from bot.conversation.understanding.sofar import NAMED
from bot.conversation.understanding.topics import topics

if TYPE_CHECKING:
    from bot.conversation.acts import Direction, Filters
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

    Wanted = tuple[Filters, tuple[Direction, ...]]

ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|rec(?:s|co)?|something|anything|sth|smth|somethin|summat|"
    r"what (?:should|shall|can|could|to|do|would) (?:i|we|you)?|whats? (?:good|a good|worth|next)|"
    r"movies?|films?|flicks?|give me|gimme|show me|find me|hit me with|looking for|look for|"
    r"in the mood|feel(?:ing)? like|feelin like|want|wanna|need|got any|got anything|any good|"
    r"do you have|have you got|how about|whats? good|prefer|id like|i d like|would like|i like|"
    r"i love|i enjoy|hate|dislike|sick of|tired of|avoid|no more|cant stand|dont like|not into|"
    r"not a fan of|im into|a fan of|big fan|craving|fancy|could use|please|pls|help me (?:find|"
    r"pick|choose)|pick|surprise me|movie night|date night|for tonight|watch|see|stuff|one with|"
    r"ones|a good|some|maybe|let(?:s|'s)|in the style|empfiehl\w*|empfehl\w*|schlag\w*|"
    r"vorschlag\w*|etwas|was|irgendwas|irgendetwas|zeig\w*|such\w*|haette|moechte|will|wollen|"
    r"lust auf|filme?n?|schauen|gucken|sehen|brauche?|hast du|gibt es|gibts|bock auf|mag|liebe|"
    r"ich steh auf|gib mir|einen?|lieber)\b"
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
_NEW_WISH = re.compile(
    r"\b(?:something|anything|etwas|irgendwas|was|recommend|suggest|want|mood|feel like|movie|"
    r"film|films|movies|looking for|filme|got any|any good)\b"
)
_COMPARES = re.compile(
    r"\b(?:more|less|fewer|mehr|weniger|instead|but|stattdessen|only|just|make it|these|those|"
    r"them|they|nur)\b"
)
_NEGATES = re.compile(
    r"\b(?:no|not|nothing|none|without|dont want|do not want|dont wanna|isnt|arent|is not|"
    r"thats not|thats isnt|aint|less|never|minus|except|excluding|exclude|avoid|skip|hate|"
    r"(?:so )?done with|fed up with|had enough of|had enough|dont feel like|dont fancy|"
    r"not feeling like|rather not|hates|dislike|dont like|do not like|didnt like|dont enjoy|"
    r"not a fan of|not into|not in the mood for|not feeling|cant stand|sick of|tired of|enough|"
    r"no more|anything but|but no|fewer|drop the|leave out|unless its|other than|not really into|"
    r"bored of|dont need|kein|keine|keinen|keiner|keines|nicht|nichts|ohne|ausser|weniger|"
    r"mag keine?n?|hasse|kann (?:mit )?|bloss kein\w*|bitte kein\w*)(?P<soft> too| as| so| very|"
    r" zu| overly| all that| super| terribly| that)?(?: (?:of|much|many|that|is|about|set|"
    r"featuring|are|the|a|an|any|more|really|too|so|very|zu|all|those|these|in|for|please|films?|"
    r"movies?|stuff|with|it|be|being|out|like|want|want any|was|aus|mit|von|made|set|released|"
    r"something|anything|else|super|allzu|mehr|bitte|die|den|das|den ganzen|your|typical|overly|"
    r"another|usual))*$"
)
_FACTUAL = re.compile(
    r"(?!(?:what|how) about\b)(?:which|who|when|what|where|how|did|does|is|was|wer|wann|wo)\b"
)
"""A question of facts."""
_TOO = re.compile(r"\b(?:too|zu|a bit much|bit too) $")
_JOINS = re.compile(
    r"\s*(?:,|or|and|oder|und|noch|nor|/|&|also|too|so|very|a|any|no)*(?:\s+(?:or|and|oder|und|no|"
    r"any))*\s*"
)
_FILLERS = re.compile(
    r"\b(?:a|an|the|some|any|of|with|and|or|but|for|in|from|to|me|us|i|we|you|please|pls|plz|good|"
    r"great|nice|best|really|very|so|too|quite|maybe|perhaps|bit|little|few|lot|kinda|gems?|"
    r"finds?|fun|what|how|these|those|them|they|make|show|give|picks?|choices?|options?|"
    r"suggestions?|recommendations?|titles?|list|entirely|way|all|got|have|you|your|kind|sort|"
    r"stuff|thing|things|one|ones|tonight|today|now|then|also|just|more|that|thats|its|it|is|are|"
    r"be|was|would|could|can|do|this|time|about|like|at|on|only|ok|okay|well|hm+|mostly|mainly|"
    r"preferably|rather|than|if|possible|love|not|no|nothing|without|less|else|instead|lol|haha|"
    r"super|proper|actual|real|pure|too|much|as|old|new|made|set|plus|even|still|most|mood|vibe|"
    r"vibes|again|though|tho|there|by|all|both|either|something|anything|movies?|films?|flicks?|"
    r"romp|era|im|ive|id|my|in|out|up|years?|type|mehr|weniger|bitte|und|oder|aber|mit|ohne|"
    r"kein\w*|nicht|nichts|ein\w*|der|die|das|den|dem|aus|von|fuer|zu|was|etwas|so|auch|nur|noch|"
    r"gern\w*|lieber|am liebsten|schoen\w*|gut\w*|filme?n?|jahre?n?|richtig|heute|abend|mal|"
    r"irgendwas|sowas|zum|ab|im|eher|wenig|bisschen|es|soll|sollte|sein|mir|zwar|doch|dabei|darf|"
    r"dann|besser|halt)\b|[^\w\ue000-\ue40a]+"
)


def unsupported(so_far: SoFar, clause: Clause) -> bool:
    """What they ask for and MovieLens does not know; what it does know is wished for too."""
    words = so_far.words(clause.text)
    found = topics(clause.text) or [
        each
        for each in topics(words)
        if each[0] is Topic.STREAMING  # Not `disney` as a wish.
    ]
    if not found:
        return False
    so_far.unsupported(topic for topic, _, _ in found)
    wishes = not (_FACTUAL.match(clause.text) or NAMED.search(clause.text))
    filters, directions = hinted(so_far, clause.text)
    if wishes and filters != NOTHING:
        if isinstance(so_far.last, Recommend | Similar | Critique):
            _go_on(so_far, filters, directions)
        elif so_far.heard.on_table:
            so_far.critique(directions, filters)
        else:
            so_far.recommend(filters)
    so_far.pending.clear()
    return True


def wish(so_far: SoFar, clause: Clause) -> bool:
    """What films should be like: a new wish, part of the last one, or a change to the table."""
    text = clause.text
    if not re.search(H, text):
        return _plain_wish(so_far, text)
    asks = bool(ASKS.search(text))
    if re.search(F, text) and not asks:
        return False  # `A Clockwork Orange: disturbing, but great.`
    going_on = isinstance(so_far.last, Recommend | Similar | Critique)
    rest = _FILLERS.sub(" ", re.sub(f"{H}|{F}|{P}|{S}", " ", text)).strip()
    if (rest or _FACTUAL.match(text)) and not asks and not going_on:
        return False
    nor = so_far.unwanted_last and not asks and re.match(r"(?:or|oder|nor|noch)\b", text)
    filters, directions = hinted(so_far, f"no {text}" if nor else text)
    place = _place(so_far, text)
    if so_far.pending:
        so_far.liken(so_far.targets(""), (), filters)
        if directions:
            so_far.critique(directions)
    elif going_on and place is None:
        _go_on(so_far, filters, directions)
    elif (
        directions
        or place
        or (so_far.heard.on_table and _compares(so_far, text))
        or (so_far.heard.on_table and (_COMPARES.search(text) or not _NEW_WISH.search(text)))
    ):
        so_far.critique(directions, filters, place)
    else:
        so_far.recommend(filters)
    so_far.go_on = None
    return True


def _compares(so_far: SoFar, text: str) -> bool:
    """Whether a hint compares with what is on the table: `scarier`."""
    return any(so_far.read.hint(slot).compares for slot in re.findall(H, text))


def _plain_wish(so_far: SoFar, text: str) -> bool:
    """Films, whatever they are like: `what should I watch?`."""
    if not STRONGLY_ASKS.search(text) or NAMED.search(text):
        return False
    if not any(isinstance(act, Recommend | Similar | Critique) for act in so_far.acts):
        so_far.recommend(NOTHING)
    return True


def _place(so_far: SoFar, text: str) -> OnTable | None:
    """The place on the table that a change starts from: in this clause, or just named."""
    if places := re.findall(P, text):
        place = so_far.read.place(places[0])
        return None if place.every else place
    if so_far.pending and all(isinstance(each, OnTable) for each in so_far.pending):
        place = cast("OnTable", so_far.targets("")[0])
        return None if place.every else place
    return None


def _go_on(so_far: SoFar, filters: Filters, directions: tuple[Direction, ...]) -> None:
    """Make more hints part of the wish before them."""
    last = so_far.last
    if isinstance(last, Critique):
        so_far.critique(directions, filters)
    elif isinstance(last, Similar) and directions and _one_place(last):
        so_far.acts.pop()
        so_far.critique(directions, together(last.filters, filters), _one_place(last))
    elif isinstance(last, Recommend | Similar):
        so_far.acts[-1] = replace(last, filters=together(last.filters, filters))
        if directions:
            so_far.critique(directions)


def _one_place(similar: Similar) -> OnTable | None:
    """The place on the table that a likening starts from, if it is one alone."""
    first = similar.to[0]
    return first if len(similar.to) == 1 and isinstance(first, OnTable) else None


def hinted(so_far: SoFar, text: str) -> Wanted:
    """What the hints of a clause come to, each as it stands or, after a negation, against it."""
    filters, directions = NOTHING, []
    negative, soft, last = False, False, 0
    for match in re.finditer(H, text):
        between = text[last : match.start()]
        if negation := _NEGATES.search(between.strip()):
            negative, soft = True, bool(negation["soft"])
        elif not (negative and last and _JOINS.fullmatch(between)) or (soft and between == " "):
            negative, soft = False, False
        last = match.end()
        hint = so_far.read.hint(match[0])
        if not negative and _TOO.search(between):
            directions += [hint.too] if hint.too else []
            filters = filters if hint.too else together(filters, hint.unwanted)
            continue
        way = hint.away if negative else hint.toward
        directions += [way] if way else []
        meant = hint.unwanted if negative else hint.wanted
        filters = together(filters, softly(meant) if soft else meant)
    so_far.unwanted_last = negative
    return filters, tuple(dict.fromkeys(directions))
