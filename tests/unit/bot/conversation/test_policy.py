"""What the bot does about what was said: questions, deeds, and what it keeps in mind."""

from __future__ import annotations

import pytest

from bot.conversation import acts, deeds
from bot.conversation.acts import Asked, Direction, Film, Filters, OnTable, Say, Word
from bot.conversation.deeds import Matter
from bot.conversation.policy import ENOUGH_RATINGS, Known, decide
from bot.conversation.state import Around, Change, Question, State, Then, Verb
from bot.domain import Mark, Movie

MOVIES = {
    1: Movie(1, "Heat", 1995, ("Crime",)),
    2: Movie(2, "Fargo", 1996, ("Crime", "Comedy")),
    3: Movie(3, "Alien", 1979, ("Horror", "Sci-Fi")),
    4: Movie(4, "Psycho", 1960, ("Horror",)),
    5: Movie(5, "Psycho", 1998, ("Horror",)),
}
GENRES = ("Comedy", "Crime", "Horror", "Sci-Fi", "Romance", "Thriller")
HEAT, FARGO, ALIEN = Film("Heat", (1,)), Film("Fargo", (2,)), Film("Alien", (3,))
PSYCHO = Film("psycho", (4, 5), certain=False)
TABLE = State(wishing=True, on_table=(1, 2, 3), shown=(1, 2, 3), questions_left=0)
LIKED = Then(Verb.RATE, 4.0)


def known(rated: int = ENOUGH_RATINGS) -> Known:
    return Known(MOVIES, GENRES, rated)


def planned(state: State, *said: acts.Act, rated: int = ENOUGH_RATINGS) -> tuple[deeds.Deed, ...]:
    return decide(state, said, known(rated))[1]


def after(state: State, *said: acts.Act, rated: int = ENOUGH_RATINGS) -> State:
    return decide(state, said, known(rated))[0]


# -- ratings and marks -----------------------------------------------------------------------


def test_several_ratings_in_one_message_are_all_noted():
    plan = planned(State(), acts.Rate(HEAT, 4.5), acts.Rate(FARGO, 1.0))
    assert plan == (
        deeds.Note(1, Then(Verb.RATE, 4.5), (1,)),
        deeds.Note(2, Then(Verb.RATE, 1.0), (2,)),
    )


def test_of_two_films_to_choose_from_the_older_comes_first():
    newer_first = Film("psycho", (5, 4), certain=False)
    (asks,) = planned(State(), acts.Rate(newer_first, 4.0))
    assert asks == deeds.Ask(Question(Asked.FILM, (4, 5), "psycho", LIKED))


def test_an_unclear_film_is_asked_for_and_never_rated_on_a_guess():
    state, plan = decide(State(), [acts.Rate(PSYCHO, 4.0)], known())
    question = Question(Asked.FILM, (4, 5), "psycho", LIKED)
    assert plan == (deeds.Ask(question),)
    state = state.asking(question)
    for answer in (
        acts.Choose(OnTable((1,))),
        acts.Choose(Film("psycho", (5,))),
        acts.Stars(2.0),
        acts.Correct(year=1998),
    ):
        answered, plan = decide(state, [answer], known())
        assert plan == (deeds.Note(5, LIKED, (4, 5)),)
        assert answered.question is None


@pytest.mark.parametrize(
    "answer", [acts.Choose(OnTable((7,))), acts.Stars(5.0), acts.Correct(year=1941), Say(Word.YES)]
)
def test_an_answer_that_fits_none_rates_nothing(answer):
    question = Question(Asked.FILM, (4, 5), "psycho", LIKED)
    plan = planned(State().asking(question), answer)
    assert not [deed for deed in plan if isinstance(deed, deeds.Note)]


def test_two_unclear_films_are_asked_one_after_the_other():
    other = Film("alien", (3, 1), certain=False)
    state, plan = decide(State(), [acts.Rate(PSYCHO, 4.0), acts.Rate(other, 2.0)], known())
    assert len([deed for deed in plan if isinstance(deed, deeds.Ask)]) == 1
    state = state.asking(plan[-1].question)
    _, plan = decide(state, [acts.Choose(OnTable((0,)))], known())
    assert isinstance(plan[0], deeds.Note)
    assert plan[-1] == deeds.Ask(Question(Asked.FILM, (3, 1), "alien", Then(Verb.RATE, 2.0)))


def test_seen_is_noted_and_how_it_was_is_asked():
    plan = planned(TABLE, acts.Seen(OnTable((1,))))
    assert plan[0] == deeds.Note(2, Then(Verb.MARK, mark=Mark.SEEN), (2,))
    assert plan[-1] == deeds.Ask(Question(Asked.STARS, (2,)))


def test_stars_answer_the_question_about_a_film():
    state = State().asking(Question(Asked.STARS, (3,), offered=True))
    answered, plan = decide(state, [acts.Stars(4.5)], known())
    assert plan == (deeds.Note(3, Then(Verb.RATE, 4.5), (3,)),)
    assert answered.question is None


def test_stars_without_a_question_rate_nothing():
    assert planned(TABLE, acts.Stars(4.0)) == (deeds.Remark(Matter.STARS_FOR_WHAT),)


def test_it_is_the_film_asked_about_else_the_one_spoken_of():
    state = TABLE.asking(Question(Asked.STARS, (2,)))
    assert planned(state, acts.Rate(OnTable(), 5.0))[0].movie_id == 2
    told = after(TABLE, acts.TellAbout(ALIEN))
    assert planned(told, acts.WantToSee(OnTable()))[0].movie_id == 3


def test_seen_and_liked_in_one_breath_are_ratings_of_those_films_alone():
    state = TABLE.asking(Question(Asked.STARS, (5,), offered=True))
    seen = acts.Seen(OnTable((0, 1)))
    plan = planned(state, seen, acts.Rate(OnTable(), 4.0))
    assert plan == (deeds.Note(1, LIKED, (1,)), deeds.Note(2, LIKED, (2,)), deeds.Suggest())


def test_what_would_change_this_is_about_the_film_explained_last():
    state = TABLE.asking(Question(Asked.STARS, (5,), offered=True))
    state, plan = decide(state, [acts.Why(OnTable((1,)))], known())
    assert plan == (deeds.Explain(2),)
    assert planned(state, acts.WhatWouldChange()) == (deeds.SayWhatWouldChange(2),)


def test_a_question_that_waits_does_not_interrupt_another():
    state, plan = decide(TABLE, [acts.Seen(OnTable((0, 1)))], known())
    state = state.asking(plan[-1].question)
    state, plan = decide(state, [acts.AboutMe()], known())
    assert plan == (deeds.TellOfMember(),)
    assert planned(state, acts.Stars(4.0))[-1] == deeds.Ask(Question(Asked.STARS, (2,)))


def test_places_that_are_not_there_are_told():
    plan = planned(TABLE, acts.Rate(OnTable((6,)), 5.0))
    assert plan == (deeds.Remark(Matter.NO_SUCH_PLACE, {"count": 3}),)
    assert planned(State(), acts.Why()) == (deeds.Remark(Matter.NOTHING_ON_TABLE, {"count": 0}),)


def test_the_other_film_of_that_name_was_meant():
    last = Change(4, LIKED, None, (4, 5))
    state, plan = decide(State(last=last), [acts.Correct(year=1998)], known())
    assert plan == (deeds.TakeBack(last), deeds.Note(5, LIKED, (4, 5)))
    assert state.last is None
    assert planned(State(last=last), acts.Correct(film=HEAT))[-1].movie_id == 1
    assert planned(State(last=last), acts.Correct(year=1923)) == (
        deeds.Remark(Matter.NOTHING_TO_CORRECT),
    )


# -- wishes ----------------------------------------------------------------------------------


def test_a_new_wish_replaces_the_one_before_and_a_bare_one_asks_for_others():
    state = after(State(), acts.Recommend(Filters(genres=("Comedy",), year_from=1990)))
    state = state.suggesting((1, 2))
    thriller = after(state, acts.Recommend(Filters(genres=("Thriller",))))
    assert thriller.filters == Filters(genres=("Thriller",))
    same, plan = decide(state, [acts.Recommend()], known())
    assert same.filters == state.filters
    assert plan == (deeds.Suggest(others=True),)


def test_critiques_add_up():
    comedy = Filters(genres=("Comedy",), year_from=1970, year_to=1997)
    state = State(filters=comedy, on_table=(1, 2, 3), wishing=True)
    state = after(state, acts.Critique((Direction.NEWER,)))
    assert (state.filters.year_from, state.filters.year_to) == (1996, None)
    state = after(state, acts.Critique((), Filters(without_genres=("Romance",))))
    state = after(state, acts.Critique((Direction.LESS_KNOWN,)))
    assert state.filters == Filters(
        genres=("Comedy",), without_genres=("Romance",), year_from=1996, hidden_gems=0.5
    )


def test_the_second_one_but_older_looks_around_that_film():
    state, plan = decide(TABLE, [acts.Critique((Direction.OLDER,), of=OnTable((1,)))], known())
    assert state.around == Around(to=(2,))
    assert state.filters.year_to == 1995
    assert plan == (deeds.Suggest(latest=Filters(year_to=1995)),)


def test_lighter_is_nothing_heavy():
    filters = after(TABLE, acts.Critique((Direction.LIGHTER,))).filters
    assert "Comedy" in filters.genres
    assert {"Horror", "Crime"} <= set(filters.without_genres)
    darker = after(State(filters=filters), acts.Critique((Direction.DARKER,))).filters
    assert "Comedy" in darker.without_genres
    assert "Horror" not in darker.without_genres


def test_none_of_these_brings_others():
    plan = planned(TABLE, acts.Critique((Direction.OTHERS,)))
    assert plan == (deeds.Suggest(others=True),)


def test_filters_are_dropped_by_the_kind_that_members_see():
    filters = Filters(genres=("Comedy",), year_from=1990, year_to=1999)
    state = State(filters=filters, around=Around(to=(1,)))
    assert after(state, acts.DropFilters(("years",))).filters == Filters(genres=("Comedy",))
    assert after(state, acts.DropFilters(("around",))).around == Around()
    assert after(state, acts.DropFilters()) == State(wishing=True)


def test_films_like_some_and_unlike_others():
    state, plan = decide(State(), [acts.Similar((HEAT, FARGO), (ALIEN,))], known())
    assert state.around == Around((1, 2), (3,))
    assert plan == (deeds.Suggest(),)
    state, plan = decide(State(), [acts.Similar((PSYCHO,))], known())
    assert plan == (deeds.Ask(Question(Asked.FILM, (4, 5), "psycho", Then(Verb.LIKE))),)
    state, plan = decide(state.asking(plan[0].question), [acts.Stars(2.0)], known())
    assert state.around == Around((5,))
    assert plan == (deeds.Suggest(),)


def test_what_is_not_wanted_now_is_kept_from_the_table_and_what_never_is_marked():
    state, plan = decide(TABLE, [acts.NotInterested(OnTable((0,)), for_now=True)], known())
    assert state.not_now == (1,)
    assert plan == (deeds.Suggest(),)
    plan = planned(TABLE, acts.NotInterested(OnTable((0,))))
    assert plan == (deeds.Note(1, Then(Verb.MARK, mark=Mark.SKIP), (1,)), deeds.Suggest())


# -- questions -------------------------------------------------------------------------------


def play(state: State, said: acts.Act, film: int, rated: int) -> tuple[State, list[str]]:
    """One turn with everything done; the kinds of deeds."""
    state, plan = decide(state, [said], known(rated))
    for deed in plan:
        if isinstance(deed, deeds.Suggest):
            state = state.suggesting((1, 2, 3))
        if isinstance(deed, deeds.AskWhatHelps):
            state = state.asking(Question(Asked.STARS, (film,), offered=True))
    return state, [type(deed).__name__ for deed in plan]


def test_a_stranger_is_asked_three_times_and_then_recommended_to():
    state, kinds = play(State(), Say(Word.GREETING), 10, 0)
    assert kinds == ["Remark", "AskWhatHelps"]
    state, kinds = play(state, acts.Stars(4.0), 11, 0)
    assert kinds == ["Note", "AskWhatHelps"]
    state, kinds = play(state, acts.NotSeen(), 12, 1)
    assert kinds == ["AskWhatHelps"]
    state, kinds = play(state, acts.Stars(2.0), 13, 1)
    assert kinds == ["Note", "Suggest"]
    state, kinds = play(state, Say(Word.THANKS), 14, 2)
    assert kinds == ["Remark"]
    assert state.asked == (10, 11, 12)


def test_who_asks_gets_films_at_once_and_one_question_beside_them():
    state, kinds = play(State(), acts.Recommend(), 10, 0)
    assert kinds == ["Suggest", "AskWhatHelps"]
    state, kinds = play(state, acts.Stars(5.0), 11, 0)
    assert kinds == ["Note", "Suggest", "AskWhatHelps"]
    state, kinds = play(state, Say(Word.ENOUGH), 12, 1)
    assert kinds == ["Suggest"]


def test_who_is_known_is_not_asked():
    assert planned(State(), acts.Recommend(), rated=ENOUGH_RATINGS) == (deeds.Suggest(),)


def test_there_is_never_more_than_one_question():
    said = [acts.Rate(PSYCHO, 4.0), acts.Seen(HEAT), acts.Rate(ALIEN), acts.Recommend()]
    _, plan = decide(State(), said, known(0))
    questions = [deed for deed in plan if isinstance(deed, deeds.Ask | deeds.AskWhatHelps)]
    assert len(questions) == 1


def test_yes_to_a_film_asks_how_it_was_and_no_goes_on():
    state = State().asking(Question(Asked.STARS, (3,), offered=True))
    assert planned(state, Say(Word.YES)) == (deeds.Ask(Question(Asked.STARS, (3,))),)
    assert planned(state, Say(Word.NO), rated=0) == (deeds.AskWhatHelps(),)


def test_starting_over_forgets_the_talk():
    state, plan = decide(TABLE, [Say(Word.START_OVER)], known())
    assert state == State()
    assert plan == (deeds.Remark(Matter.AFRESH),)


@pytest.mark.parametrize("act", [acts.Unclear(), acts.Unsupported(acts.Topic.PEOPLE), acts.Undo()])
def test_a_question_stays_open_while_something_else_is_said(act):
    question = Question(Asked.FILM, (4, 5), "psycho", LIKED)
    assert after(State().asking(question), act).question == question


def test_one_film_that_may_be_meant_is_confirmed_or_dropped():
    question = Question(Asked.FILM, (4,), "psyco", LIKED)
    assert planned(State().asking(question), Say(Word.YES)) == (deeds.Note(4, LIKED, (4,)),)
    assert planned(State().asking(question), Say(Word.NO)) == (deeds.Remark(Matter.NEVER_MIND),)


def test_something_like_it_is_like_the_film_spoken_of_not_the_one_asked_about():
    state = after(State(), acts.Rate(HEAT, 5.0)).asking(Question(Asked.STARS, (3,), offered=True))
    assert after(state, acts.Similar((OnTable(),))).around == Around(to=(1,))


def test_less_mainstream_begins_in_the_middle_and_shows_none_of_these_again():
    state = State(filters=Filters(hidden_gems=-0.5), on_table=(1, 2), wishing=True)
    state, plan = decide(state, [acts.Critique((Direction.LESS_KNOWN,))], known())
    assert state.filters.hidden_gems == 0.5
    assert plan == (deeds.Suggest(others=True, latest=Filters(hidden_gems=0.5)),)
    assert after(state, acts.Critique((Direction.LESS_KNOWN,))).filters.hidden_gems == 1.0
