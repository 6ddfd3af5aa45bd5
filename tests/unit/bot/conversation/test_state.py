"""Where a talk stands survives being stored, and nothing stored can break it."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.acts import Asked, Filters
from bot.conversation.state import (
    VERSION,
    Around,
    Change,
    Question,
    State,
    Then,
    Verb,
    from_json,
)
from bot.domain import Mark

FULL = State(
    wishing=True,
    on_table=(1, 2),
    spoken_of=2,
    filters=Filters(genres=("Comedy",), without_genres=("War",), year_from=1990, hidden_gems=-0.5),
    around=Around((1,), (3,)),
    question=Question(Asked.FILM, (4, 5), "psycho", Then(Verb.MARK, mark=Mark.SEEN)),
    waiting=(Question(Asked.STARS, (6,), offered=True),),
    asked=(7,),
    questions_left=1,
    shown=(1, 2, 8),
    not_now=(9,),
    last=Change(4, Then(Verb.RATE, 4.5), 2.0, (4, 5)),
)


@pytest.mark.parametrize("state", [State(), FULL])
def test_a_state_survives_json(state):
    assert from_json(json.loads(json.dumps(state.to_json()))) == state


@pytest.mark.parametrize(
    "damage",
    [
        {"version": VERSION + 1},
        {"version": None},
        {"on_table": "films"},
        {"question": {"asked": "riddle", "films": [1]}},
        {"filters": 7},
        {"last": {"movie_id": 1, "then": {"verb": "burn"}}},
        {"questions_left": None},
    ],
)
def test_a_damaged_state_is_a_fresh_start(damage):
    assert from_json({**FULL.to_json(), **damage}) == State()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.dictionaries(st.sampled_from(sorted(FULL.to_json())), json_values))
def test_nothing_stored_raises(stored):
    assert isinstance(from_json({**stored, "version": VERSION}), State)


def test_what_is_remembered_of_a_talk_has_bounds():
    state = State()
    for movie_id in range(1000):
        state = state.suggesting((movie_id,)).asking(
            Question(Asked.STARS, (movie_id,), offered=True)
        )
    assert len(state.shown) == len(state.asked) == 200
    assert state.questions_left == 0
