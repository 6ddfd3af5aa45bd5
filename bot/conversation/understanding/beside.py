"""What is said beside an opinion of a film: that another is better, why, and how it came about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import NotInterested, NotSeen, Rate, Seen, Stars
from bot.conversation.understanding.asking import asks
from bot.conversation.understanding.hearsay import theirs
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.slots import F, P

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_FILM = f"(?:{F}|{P})"
_THE = r"(?:(?:the|a|an|der|die|das|den|also|movie|film|original|remake(?: of)?|new|old) )*"
THAN = re.compile(
    rf" (?:(?:more |better |worse |rather |mehr |besser )?(?:than|als|as)|after|nach|unlike|"
    rf"next to|compared (?:to|with)|(?:superior|inferior) to) {_THE}(?={_FILM})"
)
"""What a film is compared with."""
_COMPARED = re.compile(
    rf"{_FILM}(?: (?:was|is|were|are|war|ist|fand ich|i found|i think|i thought|way|much|even|far|"
    r"so|so much|still|definitely|just|slightly|a bit|a lot|viel|noch|deutlich|etwas))* (?:better|"
    r"worse|superior|inferior|funnier|scarier|sadder|darker|besser|schlechter|lustiger)\b|"
    rf"\b(?:prefer|preferred|would rather watch) {_THE}{_FILM}|{_FILM} (?:beats|tops|over) {_THE}"
    rf"{_FILM}|{_FILM} (?:isnt|wasnt|is not|was not) (?:better|worse)\b"
)
_REASONS = re.compile(
    r"(?:because|cause|cuz|coz|cos|bc|since|weil|denn|mainly|mostly|especially|the|its|it|that|"
    r"this|my|our|his|her|he|she|they|would|could|wouldve|couldve|shouldve|even|bit|a bit|too|"
    r"only|die|der|das|mein\w*|unser\w*|es|sie|er|war nur|haette)\b"
)
_WISHES = re.compile(
    r"\b(?:recommend\w*|suggest\w*|recs?|something|anything|smth|sth|want|wanna|show|give|gimme|"
    r"looking|need|else|another|others?|any|please|pls|bitte|ones|etwas|irgendwas|empf\w*|zeig\w*|"
    r"such\w*|like that|like this|tonight|next|similar|instead|mood|undo|list|wrong|mean\w*|"
    r"rated?|rating|ratings)\b"
)


def comparison(so_far: SoFar, clause: Clause) -> bool:
    """Films that are only said to be better than others: nothing follows for either."""
    words = so_far.words(clause.text)
    if clause.question or not _COMPARED.search(words) or theirs(THAN.split(words)[0]):
        return False
    so_far.spoken_of = (*so_far.take_pending(), *so_far.targets(clause.text))
    return bool(so_far.spoken_of)


def because(so_far: SoFar, clause: Clause) -> bool:
    """Why they say of films what they say; nothing follows from that."""
    said = isinstance(so_far.last, Rate | Stars | Seen | NotSeen | NotInterested)
    return clause.reason and said and not NAMED.search(clause.text)


def reason(so_far: SoFar, clause: Clause) -> bool:
    """Why they liked a film or did not, and whatever else they tell of it; nothing follows."""
    if not isinstance(so_far.last, Rate | Stars) or clause.question or NAMED.search(clause.text):
        return False
    told = _REASONS.match(clause.text) or (clause.joined and not asks(clause.text))
    return bool(told and not _WISHES.search(clause.text))
