"""Clauses that say how films were: `loved Heat`, `Ronin wasn't`, `Fargo 8/10`, `it bored me`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Direction, NotInterested, NotSeen, OnTable, Rate, Seen, Similar
from bot.conversation.understanding.asking import asks, requests
from bot.conversation.understanding.beside import THAN
from bot.conversation.understanding.hearsay import others, reported, theirs
from bot.conversation.understanding.opinions import Opinion, negated, opinions, weightiest
from bot.conversation.understanding.referring import NAMED, PRONOUN
from bot.conversation.understanding.slots import F, H, P, S, stars_in
from bot.conversation.understanding.starred import beside, starred

if TYPE_CHECKING:
    from bot.conversation.acts import Target
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_FILM = rf"(?:{F}|{P})"
_THE = r"(?:(?:the|a|an|der|die|das|den|also|movie|film|original|remake(?: of)?|new|old) )*"
_ALSO = re.compile(
    rf"(?:and )?{_FILM}(?: (?:too|as well|also|likewise|auch|ebenfalls|same|ditto|was too|"
    rf"is too))+|(?:so|same|same with|same for|so was|so is|also|auch|ebenso|genauso) {_FILM}|"
    rf"{_FILM} (?:and|und) {_FILM}(?: (?:too|as well|auch))+"
)
_HOWEVER = r"(?: (?:dagegen|hingegen|though|tho|on the other hand|however|aber|leider|eher))*"
_LESS_SO = re.compile(
    rf"{_THE}(?:not|nicht|unlike|(?:(?:much|far|way|a lot) )?less so)(?: of| for| with)? {_THE}"
    rf"{_FILM}(?: (?:as much|so much|though|tho|so sehr|so|really))*|{_THE}{_FILM}{_HOWEVER} "
    rf"(?:wasnt|isnt|didnt|not|not so much|(?:(?:much|far|way) )?less so|nicht|nicht so|"
    rf"not really|"
    r"eher nicht|wasnt really|nope|no|weniger|not as much|doesnt|not at all|gar nicht|i didnt|"
    r"i dont|i did not)(?: (?:really|that much|so much|for me|though|tho))*"
)
_I_DIDNT = re.compile(
    r"(?:i|we|ich|me) (?:didnt|dont|did not|do not|nicht|not)(?: (?:really|at all|so much|though))*"
)
_JUST_FILMS = re.compile(
    r"(?:(?:the|and|or|also|plus|maybe|und|oder|auch|movie|film|movies|films|of|with|that|both|"
    r"then|even|probably|original|remake|er|uh|um|like|oh|hm+|ok|yes|yeah|ja|der|die|das|den|"
    rf"remake of|well|a|trilogy|series|one) )*{_FILM}(?:(?: (?:,|and|or|und|oder|plus|the|&|\+|"
    rf"also|auch|with|von|vs|then|both|der|die))* {_FILM})*(?: (?:too|please|pls|movie|film|one|"
    r"then|maybe|bitte|trilogy|series|movies|films|obviously|of course|again|both|as well|lol|"
    r"haha|auch|for sure|tho|though))*"
)
_QUESTION = re.compile(
    r"(?:do|did|does|have|is|was|are|would|will|what|why|how|ist|war|can|should)\b"
)
_THESE = re.compile(r"\b(?:these|those|diese)\b")
_HOPED = re.compile(
    r"\b(?:wanted|tried|hoped|expected|expecting|was going|thought i would|"
    r"thought id)(?: (?:really|so|badly|hard))* (?:to )?(?:like|love|enjoy|hate|adore)\b"
)
_COULDNT = re.compile(r"(?:(?:i|just|really|sadly|alas) )*(?:couldnt|didnt|cant|could not|did not)")
_LOVES_KINDS = re.compile(
    rf"{H}|\b(?:everything|anything|alles|stuff|films|movies|filme|when|wenn|how|if)\b"
)
_ANY_GOOD = re.compile(r"(?:any|worth|still|irgendwie)\b")
_VERBS_OF_OPINION = re.compile(r"\b(?:like|love|enjoy|mag|liebe|was|war|film|movie|flick)\b")


def continuation(so_far: SoFar, clause: Clause) -> bool:
    """Films that only go on with what was said: `…, Fargo too`, `… but Ronin wasn't`."""
    last, text = so_far.last, clause.text
    stars = last.stars if isinstance(last, Rate) else so_far.opinion
    if stars is not None and so_far.spoken_of and _I_DIDNT.fullmatch(text):
        so_far.rate(so_far.spoken_of, negated(stars))
        return True
    if so_far.opinion is not None and not so_far.acts and _JUST_FILMS.fullmatch(text):
        so_far.rate(so_far.targets(text), so_far.opinion)
        return True
    if so_far.go_on is None or not NAMED.search(text):
        return False
    if _ALSO.fullmatch(text):
        so_far.go_on(so_far.targets(text))
    elif _LESS_SO.fullmatch(so_far.words(text)):
        _contrast(so_far, text)
    elif clause.joined and not so_far.films_first and _JUST_FILMS.fullmatch(text):
        so_far.go_on(so_far.targets(text))
    else:
        return False
    return True


def _contrast(so_far: SoFar, text: str) -> None:
    """Say the opposite of these films."""
    last, targets = so_far.last, so_far.targets(text)
    if isinstance(last, Similar):
        so_far.acts[-1] = replace(last, without=(*last.without, *targets))
    elif isinstance(last, Rate) and last.stars is not None:
        so_far.rate(targets, negated(last.stars))
    elif isinstance(last, Seen):
        so_far.add(NotSeen, targets)
    elif isinstance(last, NotSeen):
        so_far.add(Seen, targets)
    else:
        so_far.add(NotInterested, targets)


def hoped(so_far: SoFar, clause: Clause) -> bool:
    """What they thought before: `wanted to like Heat but couldn't`."""
    if so_far.pending and _COULDNT.fullmatch(clause.text):
        so_far.rate(so_far.take_pending(), 2.0)
        return True
    if not NAMED.search(clause.text) or not _HOPED.search(clause.text) or clause.question:
        return False
    so_far.pending += so_far.targets(clause.text)
    return True


def rating(so_far: SoFar, clause: Clause) -> bool:
    """Stars, or an opinion that is theirs, of something."""
    words = so_far.words(clause.text)
    if stars := re.search(S, words):
        return not reported(words[: stars.start()]) and starred(so_far, clause)
    if re.search(H, clause.text) and requests(clause.text):
        return False  # `Is there a good thriller that isn't Seven`
    asked = clause.question and (_QUESTION.match(words) or _ANY_GOOD.match(words))
    own = [] if asked else theirs(words)
    if clause.question and not opinions(clause.text):
        return False  # `Any hidden gems from the 90s?`
    if not own:
        return False
    if not (NAMED.search(words) or PRONOUN.search(words) or so_far.pending):
        return _elliptic(so_far, clause, own)
    return _of_films(so_far, clause, own)


def _elliptic(so_far: SoFar, clause: Clause, own: list[Opinion]) -> bool:
    """An opinion of nothing in particular: `watched Heat last night. Amazing`."""
    last = so_far.last
    if _asks(so_far.words(clause.text)) or not isinstance(last, Rate | Seen):
        so_far.opinion = None if so_far.acts else own[-1].stars
        return False
    best = weightiest(own)
    if best.verb and _LOVES_KINDS.search(clause.text):
        return False  # `…, but I love anything with robots`.
    if so_far.strange and isinstance(last, Rate):
        return True  # `…, dark world tho... mid`: of something that is not known.
    if isinstance(last, Seen) or (best.verb and not so_far.felt):
        so_far.rate(so_far.spoken_of, best.stars)
        so_far.felt = best.verb
    elif last.stars is not None and not so_far.felt and _neither(last.stars, best, clause):
        so_far.rate(so_far.spoken_of, round(last.stars + best.stars) / 2)
    return True  # After a rating it is why they liked it, or did not.


def _neither(before: float, opinion: Opinion, clause: Clause) -> bool:
    """Whether two opinions come to something between: `cheesy but fun`, `good start, bad end`."""
    return clause.contrast or (before - 3) * (opinion.stars - 3) < 0


def _of_films(so_far: SoFar, clause: Clause, own: list[Opinion]) -> bool:
    """An opinion of films that are named, or of `it`; not of those that they are better than."""
    compared = THAN.split(clause.text)[0]
    if NAMED.search(compared) or not NAMED.search(clause.text):
        clause = clause._replace(text=compared)
    words, heard = so_far.words(clause.text), so_far.heard
    named = NAMED.search(words)
    spoken = so_far.pending or so_far.spoken_of or heard.on_table or heard.asked
    if not named and not spoken:
        return False
    best = weightiest(own)
    films_first = bool(named and named.start() < best.start)
    before = so_far.take_pending() if films_first and clause.joined else []
    targets = [*before, *so_far.targets(clause.text)]
    if not named and so_far.felt and isinstance(so_far.last, Rate) and not best.verb:
        return True  # What it is like only tells why they loved it.
    if targets == [OnTable(every=True)] and _THESE.search(words) and not named:
        _of_suggestions(so_far, best)
    elif best.refusal and targets and all(map(_on_table, targets)):
        so_far.add(NotInterested, targets)
    elif named and len(own) > 1 and len(targets) > 1:
        beside(so_far, words, [(each.start, each.end, each.stars) for each in own], stated=False)
    else:
        so_far.rate(targets, best.stars)
        so_far.films_first, so_far.felt = films_first, best.verb
    return bool(targets)


def _on_table(target: Target) -> bool:
    return isinstance(target, OnTable)


def _of_suggestions(so_far: SoFar, opinion: Opinion) -> None:
    """What lies on the table is a good or a bad choice; they have not seen all of it."""
    if opinion.stars > 3:
        so_far.pleased = True
    else:
        so_far.critique((Direction.OTHERS,))


def named_only(so_far: SoFar, clause: Clause) -> bool:
    """Films and places of which something may still be said."""
    if not NAMED.search(clause.text):
        return False
    words = so_far.words(clause.text)
    heard = [each.stars for each in opinions(words) if others(words, each)]
    heard += [
        stars_in(each[0]) for each in re.finditer(S, words) if reported(words[: each.start()])
    ]
    if heard:  # Somebody else's opinion, of which nothing follows.
        so_far.spoken_of, so_far.opinion = tuple(so_far.targets(clause.text)), heard[0]
    else:
        so_far.pending += so_far.targets(clause.text)
        so_far.listed = _JUST_FILMS.fullmatch(clause.text) is not None
    return True


def _asks(words: str) -> bool:
    return asks(_VERBS_OF_OPINION.sub(" ", words))
