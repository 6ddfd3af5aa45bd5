"""Clauses that answer: stars, yes and no, which film was meant, and single words of any kind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Asked,
    Choose,
    Correct,
    Critique,
    Direction,
    NotInterested,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Stars,
    Word,
)
from bot.conversation.understanding import phrases, saying
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.places import ordinal_alone
from bot.conversation.understanding.scores import number_alone
from bot.conversation.understanding.slots import H, P, S
from bot.conversation.understanding.sofar import NAMED, WEAK

if TYPE_CHECKING:
    from bot.conversation.acts import Target
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_WISHING = re.compile(
    r"\b(?:something|anything|recommend|want|etwas|show me|give me|movies|films|filme)\b"
)
_GREETED = re.compile(
    r"(?:(?P<hi>(?:hi+|hello+|hey+|hiya|hallo+|moin|servus|good (?:evening|morning|afternoon)|"
    r"guten (?:abend|morgen|tag)|evening|morning)(?: (?:there|all|bot|matinee|mate))?)|(?:thanks|"
    r"thank you|thx|ty|danke|cheers)(?: so much| a lot| a bunch| schoen)?)\s+"
    r"(?!for\b|fuer\b|to\b|sehr\b)(?P<rest>\S.*)"
)
_CORRECTS = re.compile(
    r"\b(?:(?<!what )i (?:meant|mean)|(?:was|am|were) (?:talking about|thinking of|referring "
    r"to)|meant|meinte|meine (?:den|die|das)|ich mein(?:t)?e?|not that one|wrong "
    r"(?:one|movie|film|heat|year)|the other one|(?:no|nope|nein|not) (?:the|den|die|that) "
    r"(?:other|original|remake|old|older|new|newer|first)(?: one| version)?|the (?:19|20)\d\d "
    r"(?:one|version)|instead of|"
    r"not the (?:one|remake|original|new|old)|thats (?:not|the wrong)|falsche[rn]?|nicht der|"
    r"nicht den|den anderen|die andere)\b"
)
_CORRECTS_NAMED = re.compile(r"\b(?:mean|meant|mein\w*|instead of|wrong)\b")
_NUMBER = re.compile(r"(?:the |number |nr\.? )?(\d{1,2})(?: please| bitte)?")
_VERSION = re.compile(
    r"\b(?:(?P<old>original|older|old|oldest|earlier|alte[nrs]?|aeltere[nrs]?)|(?P<new>remake|"
    r"newer|new|newest|latest|later|recent|neue[nrs]?|neuere[nrs]?))\b"
)


def answer(so_far: SoFar, clause: Clause) -> bool:
    """Stars alone, or an opinion of nothing while one is asked for."""
    number = number_alone(clause.text)
    if number is not None and so_far.heard.asked is not Asked.FILM:
        _score(so_far, number)
        return True
    said = [act for act in so_far.acts if act not in WEAK]
    if so_far.heard.asked is not Asked.STARS or said or NAMED.search(clause.text):
        return False
    words = so_far.words(clause.text)
    found = opinions(words)
    if found and found[-1].refusal:
        so_far.add(NotInterested, [OnTable()])
    elif found and not re.search(S, words) and not _WISHING.search(words) and not clause.question:
        so_far.rate([OnTable()], found[-1].stars)
    else:
        return False
    return True


def _score(so_far: SoFar, stars: float) -> None:
    if so_far.pending:
        so_far.rate(so_far.targets(""), stars, stated=True)
    elif so_far.spoken_of and isinstance(so_far.last, Rate | Seen):
        so_far.rate(so_far.spoken_of, stars, stated=True)
    else:
        if so_far.heard.asked is Asked.STARS and isinstance(so_far.last, Stars):
            so_far.acts.pop()  # `4, no, 4.5`
        so_far.acts.append(Stars(stars))


def word(so_far: SoFar, clause: Clause) -> bool:
    """One of the words that say all: `thanks`, `yes`, `skip`, `help`."""
    said = saying.word_said(clause.text)
    pleased = saying.acknowledged(clause.text)
    asked = so_far.heard.asked
    if said is Word.YES and saying.only_asks(clause.text) and asked is not Asked.YES:
        return True  # `…, please, nothing sad`: it goes with the rest.
    if said is Word.NO and so_far.opinion is not None:
        return False  # `My wife loved Heat, I didn't.`
    if said in (Word.NO, Word.SKIP) and so_far.pending:
        so_far.add(NotInterested, so_far.targets(""))
    elif pleased and so_far.spoken_of and opinions(clause.text):
        return False  # Of the film just named: `watched Heat. Great.`
    elif pleased and said in (None, Word.YES):
        so_far.pleased = True
    elif said is None or (
        said is Word.NO
        and asked is not Asked.FILM
        and so_far.heard.on_table
        and phrases.none_of_these(clause.text)
    ):
        return False
    elif said is Word.ENOUGH and asked is None and not saying.of_questions(clause.text):
        so_far.acts.append(Recommend())
    elif said is Word.SKIP and asked is None and saying.next_ones(clause.text):
        so_far.acts.append(Critique((Direction.OTHERS,)))
    elif said is Word.GOODBYE and asked is Asked.YES:
        so_far.acts.append(Say(Word.NO))  # `I'm good, thanks.`
    else:
        so_far.acts.append(Say(said))
    return True


def greeting(so_far: SoFar, clause: Clause) -> bool:
    """A greeting that runs on without a comma: `hi can you recommend me a film`; more follows."""
    if match := _GREETED.match(clause.text):
        said = Say(Word.GREETING if match["hi"] else Word.THANKS)
        if said not in so_far.acts:
            so_far.acts.append(said)
        if further := saying.word_said(match["rest"]):
            so_far.acts.append(Say(further))
            return True
    return False


def choice(so_far: SoFar, clause: Clause) -> bool:
    """Which of the films offered they mean."""
    if so_far.heard.asked is not Asked.FILM:
        return False
    chosen = _chosen(so_far, clause.text)
    if chosen is not None:
        so_far.acts.append(Choose(chosen))
    return chosen is not None


def correction(so_far: SoFar, clause: Clause) -> bool:
    """Another film was meant than the one taken."""
    text = clause.text
    if not _CORRECTS.search(so_far.words(text)):
        return False
    films, year = so_far.films(text), _year(so_far, text)
    if films and not _CORRECTS_NAMED.search(text):
        return False
    version = _VERSION.search(so_far.words(text))
    if not films and not year and not version and re.search(f"{H}|{P}", text):
        return False
    act = Correct(year, films[0] if films else None)
    if isinstance(so_far.last, Correct):
        act = act if act != Correct() else so_far.last
        so_far.acts.pop()
    so_far.acts.append(act)
    return True


def _chosen(so_far: SoFar, text: str) -> Target | None:
    """What they chose: a place, a film, or one of the films by its age."""
    films = so_far.heard.films
    number = _NUMBER.fullmatch(text)
    if number and 1 <= int(number[1]) <= len(films):
        return OnTable((int(number[1]) - 1,))
    for film in so_far.films(text):
        among = tuple(movie_id for movie_id in film.movie_ids if movie_id in films)
        if among:
            return replace(film, movie_ids=among[:1], certain=True)
    if places := re.findall(P, text):
        return so_far.read.place(places[0])
    return ordinal_alone(text) or _by_age(so_far, text)


def _by_age(so_far: SoFar, text: str) -> OnTable | None:
    """`The 1998 one`, `the original`, `the newer one`."""
    years = [so_far.titles.year(movie_id) or 0 for movie_id in so_far.heard.films]
    year, version = _year(so_far, text), _VERSION.search(so_far.words(text))
    if year is None and version and years:
        year = min(years) if version["old"] else max(years)
    return OnTable((years.index(year),)) if year in years else None


def _year(so_far: SoFar, text: str) -> int | None:
    """The one year that a clause names."""
    hints = [so_far.read.hint(slot).wanted for slot in re.findall(H, text)]
    years = (each.year_from for each in hints if each.year_from == each.year_to)
    return next((year for year in years if year), None)
