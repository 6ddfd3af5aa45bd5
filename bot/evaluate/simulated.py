"""Simulated members: do three turns of a talk reach a film they like more often than a list does?

A simulated member is somebody of MovieLens whom the model was not trained on. They know the films
that they rated and no others. They ask for something to watch and answer truthfully: the stars
they gave where they are asked about a film or shown one that they know, "not seen" otherwise, and
"none of these". They are reached by a suggestion that they rated four stars or more, never by a
question. Everything runs on the services that members talk to, over a database of its own.
"""

from __future__ import annotations

import math
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation import acts
from bot.conversation.acts import Asked, Direction, OnTable
from bot.conversation.state import State, from_json
from bot.domain import Platform, Wish
from bot.services.catalogue import Catalogue
from bot.services.learning import take_over_films
from bot.services.library import Library
from bot.services.live import LiveModel
from bot.services.performing import SUGGESTED, Services
from bot.services.ratings import Ratings
from bot.services.recommending import Recommending
from bot.services.talking import Talking
from bot.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence

    from bot.domain import Member
    from engine import Recommender

TURNS = 3
LIKED = 4.0
CHANNEL = "simulated"


@dataclass(frozen=True, slots=True)
class Way:
    """One way of coming by films.

    Attributes:
        name: What it is.
        films: How many films each person was shown at most.
        liked: How many of those they like, person by person.
    """

    name: str
    films: int
    liked: tuple[int, ...]

    @property
    def reached(self) -> tuple[bool, ...]:
        """Who was shown a film that they like."""
        return tuple(count > 0 for count in self.liked)

    @property
    def mean(self) -> float:
        """Films liked, of those shown, on average."""
        return sum(self.liked) / len(self.liked)

    @property
    def share(self) -> float:
        """Of the people reached."""
        return sum(self.reached) / len(self.reached)

    @property
    def error(self) -> float:
        """Standard error of that share."""
        return math.sqrt(self.share * (1 - self.share) / len(self.reached))

    def ahead_of(self, other: Way) -> tuple[float, float]:
        """By how much more it reaches than another on the same people, and the standard error."""
        gaps = [int(a) - int(b) for a, b in zip(self.reached, other.reached, strict=True)]
        mean = sum(gaps) / len(gaps)
        variance = sum((gap - mean) ** 2 for gap in gaps) / max(1, len(gaps) - 1)
        return mean, math.sqrt(variance / len(gaps))


async def measure(
    model: Recommender,
    people: Sequence[tuple[Mapping[int, float], Mapping[int, float]]],
    step: Callable[[], None] = lambda: None,
) -> tuple[Way, ...]:
    """Let everybody come by films in each way.

    Args:
        model: Trained on others.
        people: What each told before, and what else they rated, stars by movie id.
        step: Called after each person.

    Returns:
        One list of five; three lists without a word in between; three turns of a talk.
    """
    counts: list[list[int]] = []
    async with _services(model) as (services, talking):
        for number, (told, hidden) in enumerate(people):
            liked = {movie_id for movie_id, stars in hidden.items() if stars >= LIKED}
            members = [
                await services.store.members.get_or_add(Platform.TERMINAL, f"{number}-{way}")
                for way in ("list", "lists", "talk")
            ]
            for member in members:
                for movie_id, stars in told.items():
                    await services.ratings.rate(member, movie_id, stars)
            once = await _listed(services, members[0], [Wish().count])
            pages = await _listed(services, members[1], [SUGGESTED] * TURNS)
            talk = await _talked(services, talking, members[2], hidden)
            counts.append([len(liked & found) for found in (once, pages, talk)])
            step()
    by_way = list(zip(*counts, strict=True))
    films = SUGGESTED * TURNS
    return (
        Way("/recommend, once", Wish().count, by_way[0]),
        Way(f"/recommend, {TURNS} pages of {SUGGESTED}", films, by_way[1]),
        Way(f"a talk of {TURNS} turns", films, by_way[2]),
    )


@asynccontextmanager
async def _services(model: Recommender) -> AsyncIterator[tuple[Services, Talking]]:
    """The services over an empty database with the model's films."""
    live = LiveModel()
    live.use(model)
    with tempfile.TemporaryDirectory(prefix="matinee-") as folder:
        async with Store.open(Path(folder) / "matinee.db") as store:
            await take_over_films(store, model)
            catalogue = Catalogue(store)
            await catalogue.refresh()
            recommending = Recommending(store, catalogue, live)
            services = Services(store, catalogue, recommending, Ratings(store), Library(store))
            yield services, Talking(services)
    live.close()


async def _listed(services: Services, member: Member, pages: Iterable[int]) -> set[int]:
    """What /recommend shows on pages of so many films each."""
    found: set[int] = set()
    for count in pages:
        wish = Wish(count=count, excluding=frozenset(found))
        picks = await services.recommending.recommend(member, wish)
        found.update(pick.movie.movie_id for pick in picks.picks)
    return found


async def _talked(
    services: Services, talking: Talking, member: Member, rated: Mapping[int, float]
) -> set[int]:
    """What is put on the table in a talk."""
    found: set[int] = set()
    said: list[acts.Act] = [acts.Recommend()]
    for _ in range(TURNS):
        await talking.act(member, CHANNEL, said)
        kept = await services.store.conversations.get(member.member_id, CHANNEL)
        state = from_json(kept.state) if kept is not None else State()
        found.update(state.on_table)
        said = [*_answers(state, rated), acts.Critique((Direction.OTHERS,))]
    return found


def _answers(state: State, rated: Mapping[int, float]) -> Iterable[acts.Act]:
    """What they say of the film asked about, and of those on the table that they know."""
    question = state.question
    if question is not None and question.asked is Asked.STARS:
        film = question.films[0]
        yield acts.Stars(rated[film]) if film in rated else acts.NotSeen()
    for place, movie_id in enumerate(state.on_table):
        if movie_id in rated:
            yield acts.Rate(OnTable((place,)), rated[movie_id], stated=True)
