"""The buttons and menus of a talk: each says what its owner could have written instead.

`owner` is the Discord id of the member whose talk it is. Pressed by anybody else it is said in
that other member's own talk, for them alone to see.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation import acts
from bot.conversation.state import Verb
from bot.domain import Mark
from bot.views.controls import Control


@dataclass(frozen=True)
class Said(Control):
    """Something pressed in a talk."""

    owner: str

    @property
    def said(self) -> acts.Act:
        """What pressing it says."""
        raise NotImplementedError(type(self).__name__)

    def chosen(self, _value: str, /) -> acts.Act:
        """What it says, `value` being what was chosen if it is a menu."""
        return self.said


def _film(movie_id: int) -> acts.Film:
    return acts.Film("", (movie_id,))


@dataclass(frozen=True)
class GiveStars(Said):
    """So many half stars for the film asked about."""

    verb = "say-stars"
    movie_id: int
    half_stars: int

    @property
    def said(self) -> acts.Act:
        """They rate it."""
        return acts.Rate(_film(self.movie_id), self.half_stars / 2, stated=True)


@dataclass(frozen=True)
class SayMark(Said):
    """Seen, not for me, some day."""

    verb = "say-mark"
    movie_id: int
    mark: str

    @property
    def said(self) -> acts.Act:
        """They put it on a list."""
        return _marked(_film(self.movie_id), self.mark)


@dataclass(frozen=True)
class TakeBackStars(Said):
    """Undo one rating: the film gets back the stars it had, 0 meaning none."""

    verb = "say-back"
    movie_id: int
    half_stars: int

    @property
    def said(self) -> acts.Act:
        """They take it back."""
        return acts.TakeBack(self.movie_id, self.half_stars / 2 or None)


@dataclass(frozen=True)
class TakeBackMenu(Said):
    """The menu of several ratings; the value is a film's id and the half stars it had."""

    verb = "say-backs"

    def chosen(self, value: str, /) -> acts.Act:
        """They take one back."""
        movie_id, _, half_stars = value.partition(":")
        return TakeBackStars(self.owner, int(movie_id), int(half_stars)).said


@dataclass(frozen=True)
class TakeBackMark(Said):
    """Undo one mark."""

    verb = "say-unmark"
    movie_id: int
    mark: str

    @property
    def said(self) -> acts.Act:
        """They take it off the list."""
        return acts.TakeBack(self.movie_id, mark=Mark(self.mark))


@dataclass(frozen=True)
class NotSeen(Said):
    """They have not seen the film asked about."""

    verb = "say-unseen"

    @property
    def said(self) -> acts.Act:
        """Not seen."""
        return acts.NotSeen()


@dataclass(frozen=True)
class ChooseFilm(Said):
    """The film meant, of those offered.

    `verb_` and `how` say what for, as `Verb` and stars or a mark spell it: the question may be
    forgotten by the time it is pressed.
    """

    verb = "say-film"
    verb_: str
    how: str
    movie_id: int

    @property
    def said(self) -> acts.Act:
        """This one."""
        film = _film(self.movie_id)
        return acts.Choose(film, _meant(film, self.verb_, self.how))


@dataclass(frozen=True)
class ChooseFilmMenu(Said):
    """The same, in a menu."""

    verb = "say-films"
    verb_: str
    how: str

    def chosen(self, value: str, /) -> acts.Act:
        """This one."""
        return ChooseFilm(self.owner, self.verb_, self.how, int(value)).said


def _meant(film: acts.Film, verb: str, how: str) -> acts.Act:
    match Verb(verb):
        case Verb.RATE:
            return acts.Rate(film, float(how) if how else None)
        case Verb.MARK:
            return _marked(film, how)
        case Verb.SKIP_FOR_NOW:
            return acts.NotInterested(film, for_now=True)
        case Verb.LIKE:
            return acts.Similar((film,))
        case Verb.UNLIKE:
            return acts.Similar((), (film,))
    return acts.TellAbout(film)


def _marked(film: acts.Film, mark: str) -> acts.Act:
    match Mark(mark):
        case Mark.SEEN:
            return acts.Seen(film)
        case Mark.SKIP:
            return acts.NotInterested(film)
    return acts.WantToSee(film)


@dataclass(frozen=True)
class TellMenu(Said):
    """The menu below a long list: the film to hear more of."""

    verb = "say-tell"

    def chosen(self, value: str, /) -> acts.Act:
        """What about it?"""
        return acts.TellAbout(_film(int(value)))


@dataclass(frozen=True)
class FilmsLike(Said):
    """Films like this one."""

    verb = "say-like"
    movie_id: int

    @property
    def said(self) -> acts.Act:
        """More like it."""
        return acts.Similar((_film(self.movie_id),))


@dataclass(frozen=True)
class DropFilter(Said):
    """Take a filter off."""

    verb = "say-drop"
    kind: str

    @property
    def said(self) -> acts.Act:
        """Without it."""
        return acts.DropFilters((self.kind,))


@dataclass(frozen=True)
class SayWord(Said):
    """One of the words that need no more than saying them."""

    verb = "say-word"
    word: str

    @property
    def said(self) -> acts.Act:
        """The word."""
        return acts.Say(acts.Word(self.word))


@dataclass(frozen=True)
class Others(Said):
    """None of these."""

    verb = "say-others"

    @property
    def said(self) -> acts.Act:
        """Something else."""
        return acts.Critique((acts.Direction.OTHERS,))


@dataclass(frozen=True)
class WhatIf(Said):
    """What would change this?"""

    verb = "say-whatif"
    movie_id: int

    @property
    def said(self) -> acts.Act:
        """What would change it?"""
        return acts.WhatWouldChange(_film(self.movie_id))


@dataclass(frozen=True)
class AboutMe(Said):
    """What is known of whoever presses it, for them alone to see."""

    verb = "say-me"

    @property
    def said(self) -> acts.Act:
        """What do you know about me?"""
        return acts.AboutMe()


EVERY: tuple[type[Said], ...] = tuple(Said.__subclasses__())
"""All of them."""
