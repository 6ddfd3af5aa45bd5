"""Clauses that correct: another film was meant than the one taken."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Correct, NotInterested, OnTable, Say, Undo, Word
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.slots import F, H, P

if TYPE_CHECKING:
    from bot.conversation.acts import Film
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

VERSION = re.compile(
    r"\b(?:(?P<old>original|older|old|oldest|earlier|former|first|black and white|b ?&? ?w|orig|"
    r"og|classic|erster\w*|alte[nrs]?|aeltere[nrs]?)|(?P<new>remake|newer|new|newest|latest|later|"
    r"latter|recent|modern|colou?r|letzter\w*|neue[nrs]?|neuere[nrs]?))\b"
)
"""Which of several films of one name."""
_MEANT = re.compile(
    r"\b"
    + either("""
    (?:i|we|ive) (?:actually |really |obviously |clearly )?(?:meant|ment),
    (?:meant|ment)(?! (?:for|to|as|be)\\b), i mean(?! (?:to|it|that|this|what|by|business|they|
    there|you)\\b), (?:was|am|were|im) (?:actually )?(?:talking|speaking|on|going on|asking|
    chatting) about, was (?:thinking of(?! \\w+ing\\b)|referring to|after(?! (?:something|anything|
    some|a)\\b)), instead of, wollte sagen, ich mein(?:t)?e?(?: (?:natuerlich|eigentlich|doch))?,
    meinte, (?:rede|redete|sprach|spreche|sprech) (?:ich )?von
    """)
    + r"\b"
)
"""Followed by what was meant, or right after it: `Aliens I meant`."""
_NOT_HERE = re.compile(
    r"(?<!not )(?<!nt )\b(?:what|how) (?:i|we) (?:mean|meant)\b|\b(?:was|is|were|been|be|i|he|she|"
    r"they) (?:meant|ment) (?:for|to|as|be)\b|\bas i meant\b"
)
_WRONG_ONE = re.compile(
    r"(?<!\w)"
    + either(rf"""
    wrong (?:one|1|movie|film|year|version|title|{F}|guy), not that (?:one|version|film|movie|{F}),
    the other (?:one|version|film|{F}), not (?:the|this|that) (?:one|version|remake|original|new|
    old|right (?:one|film|movie))(?: one)?, (?:no|nope|nein|not) (?:the|den|die|that) (?:other|
    original|remake|old|older|new|newer|first)(?: (?:one|version|film|movie))?,
    the (?:19|20)\d\d (?:one|version), (?:thats|its|that is|it is|this is|that isnt|thats isnt|
    isnt) (?:not )?(?:(?:the|a) (?:wrong|different|other)|(?:the|this|that)) (?:one|film|movie|
    version)(?: (?:i|at all).*)?, (?:thats|its|that is|that was) not (?:the|what|it|this|that|who|
    him|mine|which)\b.*, thats the wrong, (?:that|it) isnt (?:the|what) .*, (?:thats|thats) not,
    (?:you|u|youve|uve|you have) (?:\w+ )?(?:misunderst\w+|misread|misheard|got (?:the|it|that|
    me) wrong|mixed up|mistaken|confused|are confusing|got mixed up|picked the wrong|
    mean the wrong), not what i (?:meant|said|asked for|was after), misunderstanding, misunderstood,
    mix ?up, mistaken identity, falscher?n?(?: (?:film|version))?, (?:nicht|nich|net) (?:der|den|
    die|dieser|diesen), den andere?n, die andere, der andere, das ist (?:der|ein) (?:falsche|
    andere)r?, anderer film, (?:den|die|das) (?:mein|meine|meinte) ich (?:gar |doch )?(?:nicht|net|
    nich), (?:falsch|miss) ?verstanden, verwechselt, verwechselst, verwechslung,
    ein missverstaendnis
    """)
    + r"(?!\w)"
)
_JUST_VERSION = re.compile(
    r"(?:the|die|der|das|den) (?:other|original|remake|old(?:er)?|new(?:er)?|first|andere[nr]?|"
    r"alte[nr]?|neue[nr]?)(?: (?:one|version|film|movie))?"
)
"""After a no: `no, the remake`."""


def neither(so_far: SoFar, clause: Clause) -> bool:
    """Another film than those offered: `no, American Psycho`."""
    asked, refused = so_far.heard.asked, so_far.last == Say(Word.NO)
    if not (refused and asked is Asked.FILM and re.fullmatch(F, clause.text)):
        return False
    _add(so_far, Correct(None, so_far.read.film(clause.text)))
    return True


def correction(so_far: SoFar, clause: Clause) -> bool:
    """Another film was meant than the one taken: which, its year, or it is not said."""
    text, words = clause.text, so_far.words(clause.text)
    if _NOT_HERE.search(words):
        return False
    meant, wrong = _MEANT.search(words), _WRONG_ONE.search(words)
    version = VERSION.search(words)
    refused = isinstance(so_far.last, Say) and so_far.last.word is Word.NO
    if not (
        meant
        or wrong
        or ((refused or isinstance(so_far.last, Correct)) and _JUST_VERSION.fullmatch(words))
    ):
        return False
    film, year = _meant_film(so_far, text, after=bool(meant)), year_named(so_far, text)
    if not meant and not isinstance(so_far.last, Correct):
        film = None if re.search(rf"(?:that|wrong|other) {F}", text) else film
        if re.search(F, text) and not re.search(rf"(?:that|wrong|other) {F}", text):
            return False
    if not film and not year and not version and re.search(f"{H}|{P}", text):
        return False
    if meant and meant[0] in ("i mean", "instead of") and not (film or year or version):
        return False
    if film and year:
        film, year = _of_year(so_far, film, year), None
    _add(so_far, Correct(year, film))
    return True


def year_named(so_far: SoFar, text: str) -> int | None:
    """The one year that a clause names."""
    hints = [so_far.read.hint(slot).wanted for slot in re.findall(H, text)]
    years = (each.year_from for each in hints if each.year_from == each.year_to)
    return next((year for year in years if year), None)


def _meant_film(so_far: SoFar, text: str, *, after: bool) -> Film | None:
    """The film named after the words of meaning, else the first that is named."""
    cue = _MEANT.search(text) if after else None
    behind = so_far.films(text[cue.end() :]) if cue else []
    films = behind or so_far.films(text)
    return films[0] if films else None


def _of_year(so_far: SoFar, film: Film, year: int) -> Film:
    """The film of that name which is of the year: `the 1998 Godzilla`."""
    of_year = tuple(each for each in film.movie_ids if so_far.titles.year(each) == year)
    return replace(film, movie_ids=of_year, certain=True) if of_year else film


def _add(so_far: SoFar, act: Correct) -> None:
    """Add a correction; one that says more takes the place of what led to it."""
    last = so_far.last
    if isinstance(last, Correct):
        act = act if act != Correct() else last
    of_it = isinstance(last, NotInterested) and last.what == OnTable()
    if isinstance(last, Correct | Undo) or of_it:
        so_far.acts.pop()  # `Wrong one.`, `no wait,`, `not that one,`
    so_far.acts.append(act)
