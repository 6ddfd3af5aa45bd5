"""Whatever members do and undo, the store agrees with a dictionary and a stack for each."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain import Mark, MarkChange, Platform
from bot.store import Store
from bot.store.history import STARS as STARS_OF
from bot.store.marks import ENDS
from tests.support.films import FILMS

STARS = st.integers(1, 10).map(lambda halves: halves / 2)
FILM = st.sampled_from([film.movie_id for film in FILMS[:3]])
WHO = st.sampled_from(["ann", "bob"])
MARK = st.sampled_from(Mark)

Thing = tuple[int, str]
"""A film, and "stars" or one of the marks."""


def thing_of(change) -> Thing:
    subject = change.mark if isinstance(change, MarkChange) else STARS_OF
    return change.movie_id, subject


def value_of(change) -> tuple[float | None, float | None]:
    """Before and after, as the history writes them."""
    if isinstance(change, MarkChange):
        return (None, 1.0) if change.on else (1.0, None)
    return change.before, change.after


class RatingMarkingAndUndoing(RuleBasedStateMachine):
    """Two members who rate, mark, think again and undo, with restarts in between."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.now: dict[str, dict[Thing, float]] = {"ann": {}, "bob": {}}
        self.deeds: dict[str, list[dict[Thing, float | None]]] = {"ann": [], "bob": []}
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

    def do(self, who, wanted):
        """The model of a deed: what it replaced is put on the stack, if it changed anything."""
        now = self.now[who]
        replaced = {
            thing: now.get(thing) for thing, value in wanted.items() if now.get(thing) != value
        }
        if replaced:
            self.deeds[who].append(replaced)
            self.put(who, wanted)
        return replaced

    def put(self, who, wanted):
        self.steps += 1
        merged = self.now[who] | wanted
        self.now[who] = {thing: value for thing, value in merged.items() if value is not None}

    @rule(who=WHO, film=FILM, stars=STARS)
    def rate(self, who, film, stars):
        before = self.now[who].get((film, STARS_OF))
        _, change, count = self.wait_for(self.store.ratings.put(self.members[who], film, stars))
        assert (change.before, change.after) == (before, stars)
        self.do(who, {(film, STARS_OF): stars, (film, Mark.WATCHLIST): None})
        assert count == len(self.read(who))

    @rule(who=WHO, film=FILM)
    def unrate(self, who, film):
        _, change, count = self.wait_for(self.store.ratings.remove(self.members[who], film))
        replaced = self.do(who, {(film, STARS_OF): None})
        assert change.before == replaced.get((film, STARS_OF))
        assert count == len(self.read(who))

    @rule(who=WHO, film=FILM, mark=MARK)
    def mark(self, who, film, mark):
        done = self.wait_for(self.store.marks.put(self.members[who], film, mark))
        wanted = {(film, mark): 1.0} | {(film, other): None for other in ENDS[mark]}
        replaced = self.do(who, wanted)
        assert done.was == ((film, mark) not in replaced)
        assert set(done.off) == {other for _, other in replaced} - {mark}

    @rule(who=WHO, film=FILM, mark=MARK)
    def unmark(self, who, film, mark):
        done = self.wait_for(self.store.marks.remove(self.members[who], film, mark))
        assert done.was == bool(self.do(who, {(film, mark): None}))

    @rule(who=WHO)
    def undo(self, who):
        undone = self.wait_for(self.store.history.undo(self.members[who]))
        if not self.deeds[who]:
            assert undone is None
            return
        film, reversals = undone
        replaced = self.deeds[who].pop()
        assert {film.movie_id} == {movie_id for movie_id, _ in replaced}
        assert {thing_of(change): value_of(change)[1] for change in reversals} == replaced
        self.put(who, replaced)

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
            stars = {(film, STARS_OF): value for film, value in self.read(who).items()}
            marked = self.wait_for(self.store.marks.of(member_id))
            marks = {(film, mark): 1.0 for film, each in marked.items() for mark in each}
            assert stars | marks == self.now[who]
            replayed: dict[Thing, float | None] = {}
            for change in self.wait_for(self.store.history.of(member_id)):
                before, after = value_of(change)
                assert replayed.get(thing_of(change)) == before
                replayed[thing_of(change)] = after
            left = {thing: value for thing, value in replayed.items() if value is not None}
            assert left == self.now[who]

    def read(self, who):
        return self.wait_for(self.store.ratings.stars_of(self.members[who]))

    def teardown(self):
        if hasattr(self, "store"):
            self.wait_for(self.stack_of_contexts.aclose())
        self.loop.close()
        shutil.rmtree(self.folder)


RatingMarkingAndUndoing.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestRatingMarkingAndUndoing = RatingMarkingAndUndoing.TestCase
