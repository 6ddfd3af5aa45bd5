"""Whatever a member does and undoes, the store agrees with two dictionaries and a stack."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain import Platform
from bot.store import Store
from tests.support.films import FILMS

STARS = st.integers(1, 10).map(lambda halves: halves / 2)
FILM = st.sampled_from([film.movie_id for film in FILMS[:3]])
WHO = st.sampled_from(["ann", "bob"])


class RatingAndUndoing(RuleBasedStateMachine):
    """Two members who rate, think again and undo, with restarts in between."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.stars: dict[str, dict[int, float]] = {"ann": {}, "bob": {}}
        self.stack: dict[str, list[tuple[int, float | None]]] = {"ann": [], "bob": []}
        self.steps = 0

    def wait_for(self, awaitable):
        return self.loop.run_until_complete(awaitable)

    @initialize()
    def open(self):
        self.stack_of_contexts = AsyncExitStack()
        opening = Store.open(self.folder / "matinee.db")
        self.store = self.wait_for(self.stack_of_contexts.enter_async_context(opening))
        self.wait_for(
            self.store.movies.replace_catalogue(
                FILMS, dataset="d", fingerprint="f", id_space="movielens"
            )
        )
        self.members = {
            name: self.wait_for(self.store.members.get_or_add(Platform.TERMINAL, name)).member_id
            for name in ("ann", "bob")
        }

    @rule(who=WHO, film=FILM, stars=STARS)
    def rate(self, who, film, stars):
        before = self.stars[who].get(film)
        change = self.wait_for(self.store.ratings.put(self.members[who], film, stars))
        assert (change.before, change.after) == (before, stars)
        if before != stars:
            self.stack[who].append((film, before))
            self.steps += 1
        self.stars[who][film] = stars

    @rule(who=WHO, film=FILM)
    def unrate(self, who, film):
        before = self.stars[who].pop(film, None)
        change = self.wait_for(self.store.ratings.remove(self.members[who], film))
        assert (change and change.before) == before
        if change:
            self.stack[who].append((film, before))
            self.steps += 1

    @rule(who=WHO)
    def undo(self, who):
        change = self.wait_for(self.store.history.undo(self.members[who]))
        if not self.stack[who]:
            assert change is None
            return
        film, restored = self.stack[who].pop()
        assert (change.movie_id, change.after) == (film, restored)
        assert change.before == self.stars[who].pop(film, None)
        if restored is not None:
            self.stars[who][film] = restored
        self.steps += 1

    @precondition(lambda self: self.steps > 3)
    @rule()
    def restart(self):
        self.wait_for(self.stack_of_contexts.aclose())
        self.open()

    @invariant()
    def both_agree(self):
        if not self.steps:
            return
        for who, member_id in self.members.items():
            assert self.wait_for(self.store.ratings.stars_of(member_id)) == self.stars[who]
            history = self.wait_for(self.store.history.of(member_id))
            replayed = {}
            for change in history:
                assert replayed.get(change.movie_id) == change.before
                replayed[change.movie_id] = change.after
            in_force = {film: stars for film, stars in replayed.items() if stars is not None}
            assert in_force == self.stars[who]

    def teardown(self):
        if hasattr(self, "store"):
            self.wait_for(self.stack_of_contexts.aclose())
        self.loop.close()
        shutil.rmtree(self.folder)


RatingAndUndoing.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestRatingAndUndoing = RatingAndUndoing.TestCase
