"""A message as plain words in which films, stars, places and hints are single characters.

`Loved Heat, the 2nd one was 4/5` becomes `loved F, P was S`: grammar is then a matter of short
patterns. The characters stand in Unicode's private area, which nobody writes in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Film, Heard, OnTable
from bot.conversation.understanding.misspelt import SHORTENED, mended
from bot.conversation.understanding.moods import MOODS_CALLED
from bot.conversation.understanding.opinions import opinions
from bot.conversation.understanding.others import none_of_these
from bot.conversation.understanding.plain import plain, spaced
from bot.conversation.understanding.readable import MOST, readable
from bot.conversation.understanding.saying import word_said
from bot.conversation.understanding.topics import topics
from bot.conversation.understanding.wordings import ANY_PHRASE, KNOWN_BY
from bot.genres import GENRES_CALLED
from engine.titles import Evidence
from engine.titles.everyday import is_everyday

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.conversation.understanding.wordings import Hint
    from engine.titles import Mention, TitleIndex

_FIRST_FILM, _FIRST_PLACE, _FIRST_HINT, _NO_STARS = 0xE000, 0xE100, 0xE200, 0xE400
_ROOM = 0x100
_EXPECTED = 1.0
"""Log-odds of a film that the sentence needs."""

F = "[\ue000-\ue0ff]"
P = "[\ue100-\ue1ff]"
H = "[\ue200-\ue3ff]"
S = "[\ue401-\ue40a]"
"""Patterns for one film, place, hint and number of stars."""

_THEN_NUMBER = re.compile(r" [1-9]\b(?! ?/)")
_SMALL_NUMBER = re.compile(r"(?:saw )?(\d{1,2})(?:[-–,+&]\d{1,2})*")
_MOST_STARS = 10
_NUMBERS = re.compile(r"\d{1,2}(?:\W+\d{1,2})*")
_DOES = re.compile(
    r"\b(?:would|could|will|can|to|i|we|ill|id|wanna|gonna|lets|should|might|must) $"
)
_ABOUT = re.compile(
    r"\b(?:about|with|featuring|no|without|any|some|minus|ueber|über|mit|ohne) $|(?:^| )-$"
)
_STOPS = ".,;!?\n"
_TIMES = re.compile(
    r"(?:last|this|next|one|the other|every|tomorrow) (?:night|day|week|weekend|month|year|time|"
    r"summer|winter|christmas|morning|evening)|(?:date|movie|film|game|school|quiz|girls) night|"
    r"tonight|yesterday|today|weekend"
)
"""When they watched it, though there are films of these names."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:from|in|since|after|before|until|till?|of|to|by|than|between|around|circa|year|aus|von|"
    r"ab|seit|vor|nach|bis|um|post|pre|released|made) |[-–.<>=(] ?)$"
)
_AFTER_YEAR = re.compile(
    r" ?(?:[-–+)]|\.\.|s\b|(?:on|onwards?|or|and up|to|till?|until|bis|one|ones|films?|movies?|"
    r"version|remake)\b)"
)
_ARTICLE = re.compile(r"^(?:an?|the|eine?n?) ")
_ONE_OF_MANY = re.compile(r"\b(?:an?|my|your|this|that|every|ein|eine|mein|meine) $")


@dataclass(frozen=True, slots=True)
class Slotted:
    """Words with slots, and what the slots stand for."""

    text: str
    films: tuple[Film, ...] = ()
    odds: tuple[float, ...] = ()
    """Log-odds that each film is one."""
    places: tuple[OnTable, ...] = ()
    hints: tuple[Hint, ...] = field(default=())

    def odds_of(self, slot: str) -> float:
        """Log-odds that a film's slot stands for one."""
        return self.odds[ord(slot) - _FIRST_FILM]

    def film(self, slot: str) -> Film:
        """What a film's slot stands for."""
        return self.films[ord(slot) - _FIRST_FILM]

    def place(self, slot: str) -> OnTable:
        """What a place's slot stands for."""
        return self.places[ord(slot) - _FIRST_PLACE]

    def hint(self, slot: str) -> Hint:
        """What a hint's slot stands for."""
        return self.hints[ord(slot) - _FIRST_HINT]

    def with_places(
        self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], OnTable | None]
    ) -> Slotted:
        """Put slots where a pattern finds something that `read` takes for places."""
        places = list(self.places)

        def slot(match: re.Match[str]) -> str:
            place = read(match)
            if place is None or len(places) == _ROOM:
                return match[0]
            places.append(place)
            return f" {chr(_FIRST_PLACE + len(places) - 1)} "

        text = pattern.sub(slot, self.text)
        return replace(self, text=spaced(text), places=tuple(places))

    def with_hints(
        self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], Hint | None]
    ) -> Slotted:
        """The same for hints of what films should be like."""
        hints = list(self.hints)

        def slot(match: re.Match[str]) -> str:
            hint = read(match)
            if hint is None or len(hints) == 2 * _ROOM:
                return match[0]
            hints.append(replace(hint, words=match[0]))
            return f" {chr(_FIRST_HINT + len(hints) - 1)} "

        text = pattern.sub(slot, self.text)
        return replace(self, text=spaced(text), hints=tuple(hints))

    def with_film(self, start: int, end: int, film: Film, odds: float = _EXPECTED) -> Slotted:
        """Put a film in the place of some words."""
        if len(self.films) == _ROOM:
            return self
        slot = chr(_FIRST_FILM + len(self.films))
        text = spaced(f"{self.text[:start]} {slot} {self.text[end:]}")
        return replace(self, text=text, films=(*self.films, film), odds=(*self.odds, odds))


def stars_slot(stars: float) -> str:
    """The character that stands for so many stars."""
    return chr(_NO_STARS + round(stars * 2))


def stars_in(slot: str) -> float:
    """How many stars a slot stands for."""
    return (ord(slot) - _NO_STARS) / 2


def slotted(text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """Read a message: what is no language is left out, and films that it mentions get slots.

    Args:
        text: As it was typed.
        titles: The films that there are.
        heard: Films spoken of lately, which settle what an ambiguous name means.
    """
    clean = readable(text, heard)
    near = {*heard.films, *heard.on_table}
    parts, films, odds, last = [], [], [], 0
    for mention in titles.mentions(clean):
        if _means_itself(clean, mention, titles) or is_number(clean, mention, heard):
            continue
        ids, certain = mention.movie_ids, mention.certain
        meant = [movie_id for movie_id in ids if movie_id in near]
        if len(meant) == 1 and not certain:
            ids, certain = tuple(dict.fromkeys((*meant, *ids))), True
        elif not meant and _may_be_a_thing(clean, mention):
            certain = False
        films.append(Film(clean[mention.start : mention.end], ids, certain))
        odds.append(mention.strength)
        parts += [plain(clean[last : mention.start]), chr(_FIRST_FILM + len(films) - 1)]
        last = mention.end
    parts.append(plain(clean[last:]))
    told = spaced(" ".join(parts)[:MOST])  # Letters unfold: `ﷺ` is 18.
    return Slotted(told, tuple(films), tuple(odds))


def _means_itself(text: str, mention: Mention, titles: TitleIndex) -> bool:
    """Whether words of a title are only words here: `of all time`, `show me others`."""
    clause, name = _clause_around(text, mention), text[mention.start : mention.end]
    within = (name.islower() or " " in name) and _in_phrase(name, clause)
    if {Evidence.QUOTED, Evidence.YEAR} & {*mention.evidence}:
        return within and Evidence.QUOTED not in mention.evidence
    number = _NUMBERS.fullmatch(name) and Evidence.FILM_WORD not in mention.evidence
    number = number or (_YEAR.fullmatch(name) and _of_year(text, mention))
    verb = name == "watch" and _DOES.search(text[: mention.start])
    if within or number or verb or word_said(clause) or none_of_these(clause):
        return True
    if not name.islower():
        return False
    if name in SHORTENED or _TIMES.fullmatch(name):
        return True
    if titles.named(name):
        return _is_word(name, before=text[: mention.start])
    return _is_more_than_a_beginning(name, clause)


def _of_year(text: str, mention: Mention) -> bool:
    """Whether a year is one, not a film: `from 2001`, `2001-2010`."""
    before, after = text[: mention.start].lower(), text[mention.end :].lower()
    return bool(_BEFORE_YEAR.search(before) or _AFTER_YEAR.match(after))


def is_number(text: str, mention: Mention, heard: Heard) -> bool:
    """Whether a title is rather a number of stars or of what lies on the table: `7`, `1-3`."""
    if {Evidence.QUOTED, Evidence.YEAR, Evidence.FILM_WORD} & {*mention.evidence}:
        return False
    name = text[mention.start : mention.end]
    if heard.on_table and name in ("others", "the others"):
        return True  # Of the table.
    if name == "saw" and heard.on_table and _THEN_NUMBER.match(text, mention.end):
        return True
    number = _SMALL_NUMBER.fullmatch(name)
    if not number:
        return False
    most = _MOST_STARS if heard.asked is Asked.STARS else len(heard.on_table)
    return int(number[1]) <= most


def _may_be_a_thing(text: str, mention: Mention) -> bool:
    """Whether the title may as well be the thing itself: `hated the traffic`."""
    if {Evidence.QUOTED, Evidence.YEAR, Evidence.RATING, Evidence.CALLED} & {*mention.evidence}:
        return False
    start = mention.start - 4 if text[: mention.start].endswith("the ") else mention.start
    name = text[max(start, 0) : mention.end]
    return name.startswith("the ") and is_everyday(name.removeprefix("the "))


def _clause_around(text: str, mention: Mention) -> str:
    """The plain words from one punctuation mark to the next."""
    start = max(text.rfind(mark, 0, mention.start) for mark in _STOPS) + 1
    ends = [at for mark in _STOPS if (at := text.find(mark, mention.end)) >= 0]
    return spaced(plain(text[start : min(ends, default=len(text))]))


def _is_word(name: str, *, before: str) -> bool:
    """Whether a whole title is more likely the word: `like a baby`, `films about robots`."""
    return bool(
        name in GENRES_CALLED
        or (name in MOODS_CALLED and (_ABOUT.search(before) or name.endswith(" movie")))
        or (is_everyday(name) and _ONE_OF_MANY.search(before))
        or (" " not in name and opinions(name))
    )


def _is_more_than_a_beginning(name: str, clause: str) -> bool:
    """Whether words that a title only begins with mean something by themselves."""
    return bool(
        is_everyday(name)
        or _ARTICLE.sub("", name) in MOODS_CALLED
        or mended(name) != name
        or any(name in clause[start:end] for _, start, end in topics(clause))
    )


def _in_phrase(name: str, clause: str) -> bool:
    """Whether words are part of more that says what films should be like: `hidden gem`."""
    found = (*ANY_PHRASE.finditer(clause), *KNOWN_BY.finditer(clause))
    phrases, name = (match[0] for match in found), plain(name)
    return any(name in phrase and name != phrase for phrase in phrases)
