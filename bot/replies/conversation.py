"""What is said in a talk. One turn is a few of these beside replies that commands give as well."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.domain import Mark, Movie
    from bot.replies.recommending import Pick


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter in force.

    Attributes:
        kind: Which one, by the name under which it is taken off.
        wish: What it says, by the name of its text: `wish-` and this.
        values: What that text mentions.
    """

    kind: str
    wish: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggested:
    """Films put on the table.

    Attributes:
        picks: The films, best first; none where nothing fits.
        rated_count: How many ratings they rest on.
        filters: What they had to be like; each can be taken off.
        wanted: How many were wished for.
        variant: Which of several ways to say it, from 0; any number will do.
    """

    picks: tuple[Pick, ...]
    rated_count: int
    filters: tuple[Filter, ...] = ()
    wanted: int = 3
    variant: int = 0


@dataclass(frozen=True, slots=True)
class StarsAsked:
    """How did they like the film, if they have seen it?

    Attributes:
        movie: The film.
        seen: Whether they said already that they have seen it.
        left: How many films the bot may bring up after this one.
        variant: As in `Suggested`.
    """

    movie: Movie
    seen: bool = False
    left: int = 0
    variant: int = 0


@dataclass(frozen=True, slots=True)
class ChoiceAsked:
    """Which of these films do they mean by `text`, likeliest first?

    Attributes:
        text: What they wrote.
        candidates: The films.
        verb: What is then to be done with the one chosen, as `conversation.state.Verb` names it.
        how: The stars that it gets or the list it goes on; empty where neither was said.
    """

    text: str
    candidates: tuple[Movie, ...]
    verb: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a film was suggested: what the model really used."""

    pick: Pick


@dataclass(frozen=True, slots=True)
class Consequence:
    """What comes of rating a film otherwise: where a pick stands then.

    Attributes:
        movie: The film rated.
        stars: What the member gave it.
        instead: What they would have to give it for this; None is no rating.
        place: Where the pick would stand, from 1.
    """

    movie: Movie
    stars: float
    instead: float | None
    place: int


@dataclass(frozen=True, slots=True)
class WouldChange:
    """Which ratings, changed, would drop or lift a film.

    Attributes:
        movie: The film.
        place: Where it stands now among all films not rated yet, from 1.
        drops: Changes that push it down, the furthest first.
        lifts: Changes that move it up, the furthest first.
        rated_count: How many ratings there are to change.
    """

    movie: Movie
    place: int
    drops: tuple[Consequence, ...]
    lifts: tuple[Consequence, ...]
    rated_count: int


@dataclass(frozen=True, slots=True)
class FilmTold:
    """What is known of a film.

    Attributes:
        movie: The film.
        pick: What the model expects of the member; None where it does not know the film.
        stars: What the member gave it.
        marks: What they marked it as.
    """

    movie: Movie
    pick: Pick | None = None
    stars: float | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberTold:
    """What is known of a member.

    Attributes:
        rated_count: How many films they rated.
        mean_stars: Their mean; None without ratings.
        loved: The films that they gave most.
        groups: The groups they rate most, with how many films of each and their mean there.
        marked: How many films are on each of their lists.
    """

    rated_count: int
    mean_stars: float | None = None
    loved: tuple[Movie, ...] = ()
    groups: tuple[tuple[str, int, float], ...] = ()
    marked: Mapping[Mark, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotHere:
    """Something personal was asked where others read along; a press shows it to the member alone.

    Attributes:
        movie_id: The film that reasons were asked for; None where it is about the member.
    """

    movie_id: int | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said in words: the text `talk-` and `matter`, with the values it mentions."""

    matter: str
    values: Mapping[str, str | float] = field(default_factory=dict)
    variant: int = 0


Spoken = (
    Suggested
    | StarsAsked
    | ChoiceAsked
    | Reasons
    | WouldChange
    | FilmTold
    | MemberTold
    | NotHere
    | Remark
)
