"""Clauses that answer: stars, yes and no, which film was meant, and single words of any kind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Asked,
    Choose,
    Critique,
    Direction,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Stars,
    Word,
)
from bot.conversation.understanding import familiar, refusing, saying
from bot.conversation.understanding.correcting import VERSION
from bot.conversation.understanding.hearsay import theirs
from bot.conversation.understanding.opinions import opinions, weightiest
from bot.conversation.understanding.others import none_of_these
from bot.conversation.understanding.places import COUNTS, ordinal_alone
from bot.conversation.understanding.referring import NAMED
from bot.conversation.understanding.scores import number_alone, number_told
from bot.conversation.understanding.settling import WEAK
from bot.conversation.understanding.slots import H, P, S

if TYPE_CHECKING:
    from bot.conversation.acts import Act, Target
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

_WISHING = re.compile(
    r"\b(?:something|anything|recommend|want|etwas|show me|give me|movies|films|filme)\b"
)
_GOES_FURTHER = re.compile(
    r"\b(?:something|anything|recommend\w*|suggest\w*|show|give|more|another|next|similar|"
    r"like (?:it|that)|films|movies|enough|stop|undo|list|why|what|how|questions?|"
    r"noch|mehr|etwas|zeig|filme)\b"
)
"""Where more is wanted than to tell why."""
_THANKED = re.compile(r"\b(?:thanks|thank you|thx|cheers|danke|ta)\b")
_GREETED = re.compile(
    r"(?:(?P<hi>(?:hi+|hello+|hey+|hiya|hallo+|moin|servus|good (?:evening|morning|afternoon)|"
    r"guten (?:abend|morgen|tag)|evening|morning)(?: (?:there|all|bot|matinee|mate))?)|(?:thanks|"
    r"thank you|thx|ty|danke|cheers)(?: so much| a lot| a bunch| schoen)?)\s+"
    r"(?!for\b|god\b|goodness\b|heavens\b|fuer\b|to\b|sehr\b)(?P<rest>\S.*)"
)
_SOFTLY = r"(?:(?:the|number|nr\.?|option|oh|ok|um|die|der|das|ja|yes|id say|i mean|it was) )*"
_NUMBER = re.compile(
    rf"{_SOFTLY}(?:(?P<digits>\d{{1,2}})|(?P<word>{'|'.join(COUNTS)}))(?: (?:please|pls|bitte|mate|"
    r"obviously|obvs?|duh|i think|i guess|then))*"
)
_NOT = re.compile(
    r"(?:no |nah |nein )?(?:not|anything but|nicht) (?:the |that |den |der |die |das )?"
)
"""Of two, the one that is not named is meant."""
_SHORT_YEAR = re.compile(r"(?<![\w.,/])(\d\d)(?=s?\b)(?![\w/.,]\d)")


def answer(so_far: SoFar, clause: Clause) -> bool:
    """Stars alone, or an opinion of nothing while one is asked for."""
    number = number_alone(clause.text)
    if number is not None and so_far.heard.asked is not Asked.FILM:
        _score(so_far, number)
        return True
    said = [act for act in so_far.acts if act not in WEAK]
    if so_far.heard.asked is not Asked.STARS or said or NAMED.search(clause.text):
        return False
    if (number := number_told(clause.text)) is not None:
        so_far.acts.append(Stars(number))
        return True
    if saying.word_said(clause.text) not in (None, Word.YES, Word.NO):
        return False
    words = so_far.words(clause.text)
    found = theirs(words)
    if found and found[-1].refusal:
        so_far.add(NotInterested, [OnTable()])
    elif found and not re.search(S, words) and not _WISHING.search(words) and not clause.question:
        best = weightiest(found)
        so_far.rate([OnTable()], best.stars)
        so_far.felt = best.verb
    else:
        return False
    return True


def remark(so_far: SoFar, clause: Clause) -> bool:
    """What they add to the stars that they were asked for: `8, would be more if it was shorter`."""
    if so_far.heard.asked is not Asked.STARS or clause.question:
        return False
    given = any(isinstance(act, Stars) for act in so_far.acts)
    rated = isinstance(so_far.last, Rate) and not opinions(so_far.words(clause.text))
    return (given or rated) and not (NAMED.search(clause.text) or _GOES_FURTHER.search(clause.text))


def _score(so_far: SoFar, stars: float) -> None:
    if so_far.pending:
        so_far.rate(so_far.targets(""), stars, stated=True)
    elif so_far.spoken_of and (isinstance(so_far.last, Rate | Seen) or so_far.opinion is not None):
        so_far.rate(so_far.spoken_of, stars, stated=True)
    else:
        if so_far.heard.asked is Asked.STARS and isinstance(so_far.last, Stars):
            so_far.acts.pop()  # `4, no, 4.5`
        so_far.acts.append(Stars(stars))


def word(so_far: SoFar, clause: Clause) -> bool:
    """One of the words that say all: `thanks`, `yes`, `skip`, `help`."""
    told = so_far.words(clause.text)
    said, pleased = saying.word_said(told), saying.acknowledged(told)
    if said is Word.YES and saying.only_asks(clause.text) and so_far.heard.asked is not Asked.YES:
        return True  # `…, please, nothing sad`: it goes with the rest.
    if _is_aside(so_far, clause.text, said):
        return False
    good = said is Word.GOODBYE and re.search(r"\bim good\b", clause.text)
    if (said in (Word.NO, Word.SKIP) or good) and so_far.pending:
        if familiar.is_unseen(clause.text):
            so_far.add(NotSeen, so_far.targets(""))
        else:
            for_now = refusing.is_for_now(clause.text)
            so_far.add(NotInterested, so_far.targets(""), for_now=for_now)
        return True
    if pleased and (so_far.spoken_of or so_far.pending) and opinions(clause.text):
        return False  # Of the film just named: `watched Heat. Great.`
    if pleased and said in (None, Word.YES):
        so_far.pleased = True
        return True
    act = _meant_by_word(so_far, clause.text, said)
    if act == Say(Word.GOODBYE) and _THANKED.search(clause.text):
        so_far.acts.append(Say(Word.THANKS))  # `Many thanks and good night.`
    so_far.acts += [act] if act else []
    return act is not None


def _is_aside(so_far: SoFar, text: str, said: Word | None) -> bool:
    """Whether a word is part of what was said before it."""
    if said is Word.NO:
        return so_far.opinion is not None  # `My wife loved Heat, I didn't.`
    return said is Word.HELP and bool(so_far.acts and re.match(r"(?:i|ich) ", text))
    # `How does it end, I don't get it.`


def _meant_by_word(so_far: SoFar, text: str, said: Word | None) -> Act | None:
    """What a word means after what was asked; None where it is part of something else."""
    asked, others = so_far.heard.asked, none_of_these(text)
    if said is None:
        passed = {Asked.STARS: Say(Word.SKIP), Asked.FILM: Say(Word.NO)}
        return passed.get(asked) if others and asked else None
    if said is Word.NO and others and so_far.heard.on_table and asked is not Asked.FILM:
        return None
    if said is Word.ENOUGH and asked is None and not saying.of_questions(text):
        return Recommend()
    if said is Word.SKIP and asked is None and saying.next_ones(text):
        return Critique((Direction.OTHERS,))
    if said is Word.GOODBYE and asked is Asked.YES:
        return Say(Word.NO)  # `I'm good, thanks.`
    return Say(said)


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
    if isinstance(chosen, OnTable) and len(so_far.heard.films) == 2 and _NOT.match(clause.text):
        chosen = OnTable(tuple({0, 1} - {place % 2 for place in chosen.places}))
    if chosen is not None:
        so_far.acts.append(Choose(chosen))
    return chosen is not None


def _chosen(so_far: SoFar, text: str) -> Target | None:
    """What they chose: a place, a film, or one of the films by its age."""
    films = so_far.heard.films
    number = _NUMBER.fullmatch(so_far.words(text).strip())
    place = COUNTS.get(number["word"]) or int(number["digits"] or 0) if number else 0
    if 1 <= place <= len(films):
        return OnTable((place - 1,))
    for film in so_far.films(text):
        among = tuple(movie_id for movie_id in film.movie_ids if movie_id in films)
        if len(among) == 1 or (among and film.certain):
            return replace(film, movie_ids=among[:1], certain=True)
    if places := re.findall(P, text):
        return so_far.read.place(places[0])
    return ordinal_alone(text) or _by_age(so_far, text)


def _by_age(so_far: SoFar, text: str) -> OnTable | None:
    """`The 1998 one`, `the one from the 60s`, `the original`, `the newer one`."""
    years = [so_far.titles.year(movie_id) or 0 for movie_id in so_far.heard.films]
    hints = [so_far.read.hint(slot).wanted for slot in re.findall(H, text)]
    spans = [(each.year_from, each.year_to) for each in hints if each.year_from and each.year_to]
    spans += [(int(short), int(short)) for short in _SHORT_YEAR.findall(text)]
    for first, last in spans:
        within = [
            at
            for at, year in enumerate(years)
            if first <= year % (100 if last < 100 else 9999) <= last
        ]
        if len(within) == 1:
            return OnTable((within[0],))
    version = VERSION.search(so_far.words(text))
    if spans or not version or not years:
        return None
    return OnTable((years.index(min(years) if version["old"] else max(years)),))
