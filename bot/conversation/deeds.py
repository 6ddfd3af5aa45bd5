"""What is to be done in answer to a message: the policy plans deeds, a service carries them out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.conversation.acts import Filters
    from bot.conversation.state import Change, Question, Then


@dataclass(frozen=True, slots=True)
class Note:
    """Rate a film or put it on a list, as `then` says.

    Attributes:
        movie_id: The film.
        then: Stars or a mark.
        candidates: What else its name may have meant.
    """

    movie_id: int
    then: Then
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo one deed exactly: the film gets back the stars that it had, or loses its mark."""

    change: Change


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Undo what was done last; `change` is what that was in this talk, if anything."""

    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Suggest:
    """Put films on the table, by the state's filters and examples.

    Attributes:
        others: None that was shown in this talk.
        latest: The filters of this message alone, which go before older ones where nothing meets
            both; None where it brought none.
    """

    others: bool = False
    latest: Filters | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question about films that are known already."""

    question: Question


@dataclass(frozen=True, slots=True)
class AskWhatHelps:
    """Ask about the film that the model would learn most from."""


@dataclass(frozen=True, slots=True)
class Explain:
    """Say what speaks for a film."""

    movie_id: int


@dataclass(frozen=True, slots=True)
class SayWhatWouldChange:
    """Say which ratings, changed, would drop or lift a film."""

    movie_id: int


@dataclass(frozen=True, slots=True)
class TellOf:
    """Say what is known of a film."""

    movie_id: int


@dataclass(frozen=True, slots=True)
class TellOfMember:
    """Say what is known of the member."""


@dataclass(frozen=True, slots=True)
class ShowGroups:
    """Show the groups of films; `mine` those of the member, `text` names one."""

    mine: bool = False
    text: str = ""


class Matter(StrEnum):
    """What is said in words alone."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    HELP = "help"
    AFRESH = "afresh"
    UNCLEAR = "unclear"
    NOTHING_ON_TABLE = "nothing-on-table"
    NO_SUCH_PLACE = "no-such-place"
    STARS_FOR_WHAT = "stars-for-what"
    NOTHING_TO_CORRECT = "nothing-to-correct"
    NEVER_MIND = "never-mind"
    NOT_SEEN = "not-seen"
    NOT_NOW = "not-now"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Remark:
    """Say something."""

    matter: Matter
    values: Mapping[str, str | float] = field(default_factory=dict)


Deed = (
    Note
    | TakeBack
    | UndoLast
    | Suggest
    | Ask
    | AskWhatHelps
    | Explain
    | SayWhatWouldChange
    | TellOf
    | TellOfMember
    | ShowGroups
    | Remark
)
