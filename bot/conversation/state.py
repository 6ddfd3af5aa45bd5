"""Where a talk stands: everything that the next message may refer to.

A state is a frozen value that goes to JSON and back, so that a restart forgets nothing. It belongs
to one member in one channel; nothing in it names either.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - pydantic reads the annotations
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from pydantic import TypeAdapter, ValidationError

from bot.conversation.acts import Asked, Filters, Heard
from bot.domain import Mark  # noqa: TC001 - pydantic reads the annotations

VERSION = 1
"""Of the JSON. One of another version is a fresh start, as a damaged one is."""

IDLE = timedelta(minutes=30)
"""After so long without a word, the next message begins anew: an evening's filters are over."""

QUESTIONS = 3
"""What is asked of a member for one wish, at most."""

REMEMBERED = 200
"""Films of a talk that are remembered as shown or asked about, the latest."""


class Verb(StrEnum):
    """What is to be done with a film once it is clear which one is meant."""

    RATE = "rate"
    MARK = "mark"
    SKIP_FOR_NOW = "skip-for-now"
    LIKE = "like"
    """Find films like it."""
    UNLIKE = "unlike"
    """Keep away from films like it."""
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class Then:
    """A deed that waits for its film."""

    verb: Verb
    stars: float | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked and has no answer yet.

    Attributes:
        asked: What it waits for.
        films: The film to be rated, or those to choose from.
        text: The words that may mean any of `films`.
        then: What is to be done with the film chosen.
        offered: Whether it was the bot that brought the film up, to get to know the member.
    """

    asked: Asked
    films: tuple[int, ...]
    text: str = ""
    then: Then | None = None
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """The last thing done to a film, so that another may be meant instead.

    Attributes:
        movie_id: The film taken.
        then: What was done with it.
        before: Stars that it had before; None for none.
        candidates: What else the words may have meant, the film taken included.
    """

    movie_id: int
    then: Then
    before: float | None = None
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """Films that suggestions should be like, and unlike."""

    to: tuple[int, ...] = ()
    without: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Where a talk stands.

    Attributes:
        version: Of this shape.
        wishing: Whether they asked for films in this talk.
        on_table: Films suggested last, in their order.
        spoken_of: The film that `it` means.
        filters: What films should be like.
        around: What they should be like by example.
        question: The open question.
        waiting: Questions to be put once that is answered, for one is put at a time.
        asked: Films that the bot brought up in this talk; never again in it.
        questions_left: How many more it may bring up for this wish.
        shown: Films suggested in this talk.
        not_now: Films not wanted for the moment.
        last: The last thing done to a film.
    """

    version: int = VERSION
    wishing: bool = False
    on_table: tuple[int, ...] = ()
    spoken_of: int | None = None
    filters: Filters = field(default_factory=Filters)
    around: Around = field(default_factory=Around)
    question: Question | None = None
    waiting: tuple[Question, ...] = ()
    asked: tuple[int, ...] = ()
    questions_left: int = QUESTIONS
    shown: tuple[int, ...] = ()
    not_now: tuple[int, ...] = ()
    last: Change | None = None

    @property
    def heard(self) -> Heard:
        """What the next message may refer to; before anything was suggested, the film spoken of."""
        spoken_of = () if self.spoken_of is None else (self.spoken_of,)
        on_table = self.on_table or spoken_of
        if self.question is None:
            return Heard(on_table)
        return Heard(on_table, self.question.asked, self.question.films)

    def suggesting(self, movie_ids: tuple[int, ...]) -> State:
        """With these films on the table."""
        new = tuple(movie_id for movie_id in movie_ids if movie_id not in self.shown)
        return replace(
            self,
            on_table=movie_ids,
            spoken_of=movie_ids[0] if len(movie_ids) == 1 else None,
            shown=(*self.shown, *new)[-REMEMBERED:],
        )

    def asking(self, question: Question) -> State:
        """With this question open."""
        if not question.offered:
            return replace(self, question=question)
        return replace(
            self,
            question=question,
            asked=(*self.asked, *question.films)[-REMEMBERED:],
            questions_left=max(0, self.questions_left - 1),
        )

    def to_json(self) -> dict[str, object]:
        """As JSON values."""
        spelt: dict[str, object] = _SPELLING.dump_python(self, mode="json", exclude_defaults=True)
        return {"version": self.version, **spelt}


_SPELLING = TypeAdapter(State)


def from_json(stored: Mapping[str, object]) -> State:
    """The state that was stored; a fresh one where it is damaged or of another version."""
    if stored.get("version") != VERSION:
        return State()
    try:
        return _SPELLING.validate_python(stored)
    except ValidationError:
        return State()
