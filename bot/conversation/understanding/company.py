"""Words around a title by which only a film can be meant, though they say nothing of how it was.

`Never got round to heat`, `heat? hard pass`, `pop heat on my list`: what stands before it or
behind it is what people say of films, whatever else the title is a word for.
"""

from __future__ import annotations

import re

from bot.conversation.understanding import familiar, questions, refusing, wanting
from bot.conversation.understanding.alternatives import either

_SLOT = "\ue000"
"""What stands for a title that is found."""
_BEFORE = re.compile(
    rf"(?:\b{familiar.NOT_WATCHED}|\b{wanting.MEANS_TO_WATCH}|\b"
    + either("""
    screening of, showing of, caught, went to see, sat through, just finished, finally saw, seen,
    watch ?list ?:?, to watch ?:?, to see ?:?, (?:pop|stick|put|add|chuck|bung|whack|sling|throw|
    save|bookmark|note down|jot down|pack|setz|setze), remind me (?:of|about|to watch|to see),
    dont let me forget, (?:no|zero|little|null|kein) (?:interest in|interesse an), (?:not|isnt|
    arent) (?:interested in|keen on|bothered about|fussed about|in the mood for|up for|feeling),
    keine? (?:bock|lust) auf, null bock auf, no to, nope to, heute? (?:abend )?(?:kein|nicht),
    not (?:tonight|today|now)(?: please)? ?:?, not 2nite ?:?, (?:dont|didnt|do not) (?:want|fancy|
    need|feel like)(?: to (?:see|watch))?, drag me to, spare me, pay me to (?:watch|see|
    sit through), (?:rather|sooner) not (?:watch|see), skip, keep, give, you can keep,
    bleib mir weg mit, lohnt(?: sich)?, taugt, was haeltst du von, was haelst du von, kennst du,
    what do you (?:think|reckon|make) (?:of|to|about), thoughts on, opinion on, opinions on,
    soll ich(?: mir)?, should i (?:watch|see|bother with|try), would i like,
    worth (?:watching|seeing), have you (?:seen|heard of), do you (?:know|like|rate|recommend),
    noch nie, noch nicht, meinung zu, wie ist, wie war, wie findest du
    """)
    + r") $"
)
_BEHIND = re.compile(r"(?P<mark> ?[?:,–-]+ ?(?:[-–] )?| )(?P<said>[^.;!?\ue000-\ue40a][^.;!?]*)")
_NO = re.compile(
    r"(?:no|nah|nope|nein|ne|nee) (?:thanks?|thank you|danke|ta|du|cheers|merci)|(?:no|"
    r"not) (?:ever|never)"
)


def leads_to_film(before: str) -> bool:
    """Whether the words before a title, with the space behind them, are said of films."""
    return _BEFORE.search(before) is not None


def is_told_of(after: str) -> bool:
    """Whether what stands right behind a title tells of a film: seen, not seen, wanted or not."""
    match = _BEHIND.match(after)
    if match is None:
        return False
    said = match["said"].strip()
    first = said.split(",")[0].strip()
    if match["mark"].strip():
        return any(map(_is_told_alone, {said, first}))
    whole = f"{_SLOT} {first}"
    return (
        familiar.is_unseen(whole)
        or familiar.is_seen_behind(whole)
        or refusing.is_refused(whole)
        or wanting.is_wanted_behind(whole)
    )


def _is_told_alone(words: str) -> bool:
    return bool(
        familiar.is_just_seen(words)
        or familiar.is_unseen(words)
        or refusing.is_refused(words)
        or questions.asks_verdict_alone(words)
        or _NO.fullmatch(words)
    )
