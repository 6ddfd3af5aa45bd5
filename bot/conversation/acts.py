"""What a message does: acts with their slots, in the order in which they were said.

`understanding` reads them from a message; a parser behind an endpoint may read the same. Acts name
films by the catalogue's ids and things on the table by their place, and hold no text to be shown.

References:
    Austin (1962) and Searle (1969) for the notion; Jurafsky and Martin, Speech and Language
    Processing, chapter on dialogue systems, for acts with slots.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.domain import Mark


@dataclass(frozen=True, slots=True)
class Film:
    """A film that was named.

    Attributes:
        text: The words that name it, as they were typed.
        movie_ids: What it may mean, best first; never empty.
        certain: Whether the first is clearly meant. Ask otherwise, and change nothing on a guess.
    """

    text: str
    movie_ids: tuple[int, ...]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class OnTable:
    """Films shown last, by place from 0: `the second one`, `the first two`, `it`, `all of these`.

    Attributes:
        places: Which; -1 is the last one. Empty with `every` False is the one spoken of last.
        every: All that are on the table.
    """

    places: tuple[int, ...] = ()
    every: bool = False


Target = Film | OnTable


@dataclass(frozen=True, slots=True)
class Filters:
    """What films should be like. In a critique, what changes; empty fields change nothing.

    Attributes:
        genres: At least one of these.
        without_genres: None of these.
        tags: Moods and themes by MovieLens tag, where the edition has tags.
        without_tags: Moods and themes that they do not want: `nothing violent`.
        year_from: Released in this year or later.
        year_to: Released in this year or before.
        hidden_gems: -1 (well known) to 1 (obscure); None where nothing was said.
        variety: 0 to 1; None where nothing was said.
        count: How many; None where nothing was said.
    """

    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    hidden_gems: float | None = None
    variety: float | None = None
    count: int | None = None


class Direction(StrEnum):
    """Which way a critique moves what is on the table."""

    NEWER = "newer"
    OLDER = "older"
    LIGHTER = "lighter"
    DARKER = "darker"
    LESS_KNOWN = "less-known"
    BETTER_KNOWN = "better-known"
    MORE_VARIED = "more-varied"
    OTHERS = "others"
    """None of these; something else."""


class Topic(StrEnum):
    """What MovieLens does not know."""

    PEOPLE = "people"
    """Actors, directors, composers."""
    RUNTIME = "runtime"
    STREAMING = "streaming"
    PLOT = "plot"
    AGE_RATING = "age-rating"
    LANGUAGE = "language"
    AWARDS = "awards"
    SERIES = "series"


class Asked(StrEnum):
    """What an open question waits for."""

    STARS = "stars"
    """How they liked a film, or whether they have seen it at all."""
    FILM = "film"
    """Which of some films they meant."""
    YES = "yes"
    """Whether they want what was offered."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said before, as far as a message may refer to it.

    Attributes:
        on_table: Films shown last, in their order; a place counts in these.
        asked: What the open question waits for; None where none is open.
        films: What the question is about: the film to be rated, or those to choose from. While
            it is a choice, places count in these.
    """

    on_table: tuple[int, ...] = ()
    asked: Asked | None = None
    films: tuple[int, ...] = ()


# -- acts --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rate:
    """They think so much of a film; `stars` is None where they said only that they rate it.

    `stated` says that the number was theirs (`8/10`), not read from words (`loved`).
    """

    what: Target
    stars: float | None = None
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """They know the film already and did not say how they liked it."""

    what: Target


@dataclass(frozen=True, slots=True)
class NotSeen:
    """They have not seen the film that was asked about, or one that they name."""

    what: Target = OnTable()


@dataclass(frozen=True, slots=True)
class NotInterested:
    """They do not want it; `for_now` where it is the mood, not the film: `not tonight`."""

    what: Target
    for_now: bool = False


@dataclass(frozen=True, slots=True)
class WantToSee:
    """They want to watch it some day: on the watchlist."""

    what: Target


@dataclass(frozen=True, slots=True)
class Recommend:
    """They want films."""

    filters: Filters = field(default_factory=Filters)


@dataclass(frozen=True, slots=True)
class Similar:
    """They want films like some and unlike others."""

    to: tuple[Target, ...]
    without: tuple[Target, ...] = ()
    filters: Filters = field(default_factory=Filters)


@dataclass(frozen=True, slots=True)
class Critique:
    """What is on the table should change.

    Attributes:
        directions: Ways to move.
        filters: Filters to add.
        of: The film that it starts from: `the second one but older`; None for the whole table.
    """

    directions: tuple[Direction, ...] = ()
    filters: Filters = field(default_factory=Filters)
    of: OnTable | None = None


@dataclass(frozen=True, slots=True)
class DropFilters:
    """Filters no longer apply: those of these kinds (field names of Filters), or all if empty."""

    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """They ask why a film was recommended."""

    what: Target = OnTable()


@dataclass(frozen=True, slots=True)
class WhatWouldChange:
    """They ask which of their ratings, changed, would drop or lift a pick."""

    what: Target = OnTable()


@dataclass(frozen=True, slots=True)
class TellAbout:
    """They ask what is known of a film: is it any good, would I like it?"""

    what: Target


@dataclass(frozen=True, slots=True)
class AboutMe:
    """They ask what is known of them, or of their taste."""


@dataclass(frozen=True, slots=True)
class Groups:
    """They ask which kinds of films there are, or (`mine`) which they like."""

    mine: bool = False
    text: str = ""
    """The kind that they named, if any."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last change."""


@dataclass(frozen=True, slots=True)
class Correct:
    """Another film was meant than the one taken: by its year, or by name."""

    year: int | None = None
    film: Film | None = None


@dataclass(frozen=True, slots=True)
class Stars:
    """Stars alone, in answer to a question: `4`, `four and a half`."""

    stars: float


@dataclass(frozen=True, slots=True)
class Choose:
    """The film they meant of those offered: `2`, `the second one`, `the 1998 one`, its title.

    Attributes:
        what: Which.
        otherwise: What it means once that question is no longer open; known to presses alone.
    """

    what: Target
    otherwise: Act | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo exactly one deed, whatever came after it; said by a press alone.

    Attributes:
        movie_id: The film.
        before: The stars that it gets back; None for none.
        mark: The mark that it loses instead, if it was one.
    """

    movie_id: int
    before: float | None = None
    mark: Mark | None = None


class Word(StrEnum):
    """What needs no more than saying it."""

    YES = "yes"
    NO = "no"
    SKIP = "skip"
    """Ask me something else."""
    ENOUGH = "enough"
    """No more questions; recommend."""
    HELP = "help"
    THANKS = "thanks"
    GREETING = "greeting"
    GOODBYE = "goodbye"
    START_OVER = "start-over"


@dataclass(frozen=True, slots=True)
class Say:
    """One of the words."""

    word: Word


@dataclass(frozen=True, slots=True)
class Unsupported:
    """They ask for what MovieLens does not know."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing that this bot is about, or nothing that it understands."""


Act = (
    Rate
    | Seen
    | NotSeen
    | NotInterested
    | WantToSee
    | Recommend
    | Similar
    | Critique
    | DropFilters
    | Why
    | WhatWouldChange
    | TellAbout
    | AboutMe
    | Groups
    | Undo
    | TakeBack
    | Correct
    | Stars
    | Choose
    | Say
    | Unsupported
    | Unclear
)
