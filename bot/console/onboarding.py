"""`/start` in a terminal: what is typed in answer to its questions, in any language at once."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from bot.console.asides import NoSuchNumber
from bot.replies import FilmAsked, GroupsAsked, Picks
from bot.stars import parse_stars

if TYPE_CHECKING:
    from bot.domain import Member
    from bot.services.onboarding import Onboarding

StartStep = GroupsAsked | FilmAsked | Picks


class Way(Enum):
    """An answer in words."""

    ALL = auto()
    """No group more than others."""
    SAME = auto()
    """The groups of the last round."""
    NOT_SEEN = auto()
    SKIP = auto()
    BACK = auto()
    ENOUGH = auto()
    """No more questions: recommend."""


_GROUP_WORDS = {
    Way.ALL: ("all", "any", "anything", "none", "skip", "alle", "alles", "egal", "keine"),
    Way.SAME: ("same", "as before", "gleich", "wie vorher", "dieselben"),
}
_FILM_WORDS = {
    Way.NOT_SEEN: (
        *("not seen", "unseen", "haven't seen it", "haven't seen", "havent seen", "no", "n"),
        *("nicht gesehen", "kenne ich nicht", "nein"),
    ),
    Way.SKIP: ("skip", "s", "pass", "next", "weiter", "überspringen"),
    Way.BACK: ("back", "b", "undo", "zurück"),
    Way.ENOUGH: ("enough", "stop", "done", "that's enough", "genug", "das reicht", "fertig"),
}


def read_groups(text: str, count: int) -> tuple[int, ...] | Way | None:
    """The numbers of the groups that were picked, from 1 to `count`, or an answer in words.

    Returns:
        None where it is no answer.
    """
    if way := _way(text, _GROUP_WORDS):
        return way
    numbers = [int(word) for word in re.findall(r"\d{1,3}", text)]
    only_numbers = re.fullmatch(r"(?:\d{1,3}|[\s,;.&+]|and|und)+", text.casefold())
    if not numbers or not only_numbers or not all(1 <= number <= count for number in numbers):
        return None
    return tuple(dict.fromkeys(numbers))


def read_film_answer(text: str) -> float | Way:
    """Stars, or an answer in words.

    Raises:
        NotStars: It is neither.
    """
    return _way(text, _FILM_WORDS) or parse_stars(text)


def _way(text: str, words: dict[Way, tuple[str, ...]]) -> Way | None:
    said = " ".join(text.casefold().replace("’", "'").split()).strip(".!")
    return next((way for way, known in words.items() if said in known), None)


async def answered(
    onboarding: Onboarding, member: Member, asked: GroupsAsked | FilmAsked, text: str
) -> StartStep | NoSuchNumber:
    """Take an answer to a question, and go on to the next.

    Raises:
        NotStars: The film was to be rated, and this is no answer to that.
    """
    if isinstance(asked, FilmAsked):
        return await _film_answered(onboarding, member, asked, text)
    picked = read_groups(text, len(asked.groups))
    if picked is None:
        return NoSuchNumber(len(asked.groups))
    if picked is Way.SAME:
        return await onboarding.choose_as_before(member)
    numbers = () if isinstance(picked, Way) else picked
    return await onboarding.choose(member, [asked.groups[n - 1].name for n in numbers])


async def _film_answered(
    onboarding: Onboarding, member: Member, asked: FilmAsked, text: str
) -> StartStep:
    movie_id = asked.movie.movie_id
    match read_film_answer(text):
        case Way.BACK if asked.before is not None:
            return await onboarding.back(member, asked.before)
        case Way.BACK:
            return await onboarding.groups(member)
        case Way.ENOUGH:
            return await onboarding.finish(member)
        case Way() as way:
            return await onboarding.pass_over(member, movie_id, seen=way is Way.SKIP)
        case stars:
            return await onboarding.rate(member, movie_id, stars)
