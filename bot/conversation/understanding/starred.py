"""Clauses with stars: of what they name, or of what was named before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.acts import Stars
from bot.conversation.understanding.hearsay import theirs
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.scores import HEDGES
from bot.conversation.understanding.slots import S, stars_in

if TYPE_CHECKING:
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_KNOWN = re.compile(
    rf"{S}|\b{HEDGES}\b|\b(?:it|its|that|thats|this|them|they|both|all|i|id|ill|we|my|me|us|so|a|an|the|is|was|gets?|"
    r"got|gives?|gave|giving|give|say|rate|rated|rating|score|verdict|final|overall|for|from|of|to|on|"
    r"and|but|because|though|still|solid|easy|easily|about|like|around|maybe|probably|another|same|"
    r"with|in|at|out|too|again|would|have|been|ever|stars?|points?|out|film|movie|one|there|here|"
    r"ich|gebe|es|ihm|das|den|dem|von|mir|war|ist|ein|eine|einen|bekommt|kriegt|gibt|gab|wir|beide|"
    r"definitely|absolutely|honestly|think|thought|guess|strong|just|only|good|great|eher|auch)\b|\W"
)
"""Words that stand with stars of what was named before."""
_STRANGE = 4
"""Letters of other words from which on stars are of something else."""


def starred(so_far: SoFar, clause: Clause) -> bool:
    """Stars of films named in this clause or before; of nothing in particular without any."""
    text = clause.text
    spans = [(match.start(), match.end(), stars_in(match[0])) for match in re.finditer(S, text)]
    named = NAMED.search(text)
    words = so_far.words(text)
    if len(NAMED.findall(text)) > 1 and (len(spans) > 1 or words == text):
        spans += [(each.start, each.end, each.stars) for each in theirs(words)]
        spans.sort()
    if len(spans) > 1 and len(NAMED.findall(text)) > 1:
        beside(so_far, text, spans, stated=True)
        return True
    first = bool(named and named.start() < spans[0][0])
    before = so_far.take_pending() if first and clause.joined else []
    strange = _KNOWN.sub("", words[: words.index(re.findall(S, words)[0])])
    if not named and not so_far.pending and len(strange) > _STRANGE:
        return True  # `… , and crystal skull gets a 1`: of something that is not known.
    targets = [*before, *so_far.targets(text)] or list(so_far.spoken_of)
    if targets:
        so_far.rate(targets, spans[-1][2], stated=True)
        so_far.films_first = first
    else:
        so_far.acts.append(Stars(spans[-1][2]))
    return True


def beside(so_far: SoFar, text: str, spans: list[tuple[int, int, float]], *, stated: bool) -> None:
    """Give each film the stars before it, or after it where the clause begins with a film."""
    films = list(NAMED.finditer(text))
    before = spans[0][0] < films[0].start()
    for film in films:
        near = [
            stars
            for start, end, stars in spans
            if (end <= film.start() if before else start >= film.end())
        ]
        stars = (near[-1] if before else near[0]) if near else spans[-1][2]
        so_far.rate([so_far.named(film[0])], stars, stated=stated)
    so_far.films_first = not before
