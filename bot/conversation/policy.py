"""What to do about a message: from where the talk stands and what was said, to deeds.

Pure, and nothing is guessed: a film that is not clear becomes a question. One question is put at a
time. Of its own accord the bot brings up at most three films for one wish, and only while it knows
little of the member.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from bot.conversation import acts, deeds
from bot.conversation.acts import Asked, Direction, Film, Filters, OnTable, Word
from bot.conversation.deeds import Matter, Remark
from bot.conversation.state import QUESTIONS, Around, Change, Question, State, Then, Verb
from bot.conversation.wishing import moved, narrowed, without
from bot.domain import Mark

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.conversation.acts import Act, Target
    from bot.conversation.deeds import Deed
    from bot.domain import Movie

ENOUGH_RATINGS = 10
"""A member with so many ratings is asked about no film of the bot's own accord."""

_TWO = 2
_ELSEWHERE = frozenset({Direction.OTHERS, Direction.LESS_KNOWN, Direction.BETTER_KNOWN})
"""Critiques that nothing shown so far can meet."""

MOST_WAITING = 10
"""Questions that wait for their turn; a message that raises more is no list of films."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the policy goes by besides the talk.

    Attributes:
        movies: The catalogue.
        genres: Every genre in it.
        rated: How many films the member has rated.
    """

    movies: Mapping[int, Movie] = field(default_factory=dict)
    genres: Collection[str] = ()
    rated: int = 0


def decide(state: State, said: Sequence[Act], known: Known) -> tuple[State, tuple[Deed, ...]]:
    """What becomes of the talk, and what is to be done now.

    Args:
        state: Where the talk stands.
        said: The acts of one message, in order.
        known: The films there are, and how well the member is known.

    Returns:
        The state after the message, and deeds in the order in which to do them. What they bring
        about (films on the table, a question put) enters the state as they are done, by
        `State.suggesting` and `State.asking`.
    """
    turn = _Turn(state, known)
    for act in said:
        turn.hear(act)
    return turn.finished()


class _Turn:
    """One message being answered."""

    def __init__(self, state: State, known: Known) -> None:
        self.state = state
        self._known = known
        self._deeds: list[Deed] = []
        self._questions: list[Question] = []
        self._suggest = False
        self._others = False
        self._get_to_know = False
        self._latest: Filters | None = None
        self._rated = 0
        self._named: tuple[int, ...] = ()

    def finished(self) -> tuple[State, tuple[Deed, ...]]:
        """Add what follows from all that was said: suggestions, and one question at most."""
        questions = (*self._questions, *self.state.waiting)
        if self.state.question is not None and not self._questions:
            questions = ()  # One is open still; the others wait on.
        if questions:
            waiting = questions[1 : 1 + MOST_WAITING]
            self.state = replace(self.state, question=None, waiting=waiting)
        if self._suggest and not any(_is_example(each) for each in self._questions):
            self.state = replace(self.state, wishing=True)
            self._deeds.append(deeds.Suggest(self._others, self._latest))
        if questions:
            self._deeds.append(deeds.Ask(questions[0]))
        elif self._may_ask():
            self._deeds.append(deeds.AskWhatHelps())
        return self.state, tuple(self._deeds)

    def _may_ask(self) -> bool:
        """Whether to bring up a film: to get to know somebody of whom little is known."""
        return (
            (self._suggest or self._get_to_know)
            and self.state.question is None
            and self.state.questions_left > 0
            and self._known.rated + self._rated < ENOUGH_RATINGS
        )

    def _remark(self, matter: Matter, **values: str | float) -> None:
        self._deeds.append(Remark(matter, values))

    # -- films ---------------------------------------------------------------------------------

    def _clear(self, what: Target, then: Then) -> tuple[int, ...]:
        """The films that are meant; none where that is not clear, which is asked or said."""
        if not isinstance(what, Film):
            answering = then.verb in {Verb.RATE, Verb.MARK}
            self._named = self._at(what, self._asked_about() if answering else ())
        elif what.certain:
            self._named = what.movie_ids[:1]
        else:
            self._named = ()
            self._questions.append(self._which(what.movie_ids, what.text, then))
        return self._named

    def _which(self, movie_ids: tuple[int, ...], text: str, then: Then) -> Question:
        """Ask which film is meant; of two, the older comes first: `the original`, `the remake`."""
        films = movie_ids if len(movie_ids) > _TWO else (*sorted(movie_ids, key=self._age),)
        return Question(Asked.FILM, films, text, then)

    def _age(self, movie_id: int) -> int:
        return self._year(movie_id) or 0

    def _meant(self, what: Target) -> tuple[int, ...]:
        """The film that something is asked about; the likeliest will do, for nothing changes."""
        found = what.movie_ids if isinstance(what, Film) else self._at(what)
        self.state = replace(self.state, spoken_of=next(iter(found), self.state.spoken_of))
        return found[:1]

    def _at(self, what: OnTable, first: tuple[int, ...] = ()) -> tuple[int, ...]:
        """The films at places on the table, or those that `it` and `them` mean.

        Args:
            what: Which.
            first: What these mean unless something was named in the same message.
        """
        table = self._offered()
        if what.every:
            found = table
        elif what.places:
            found = tuple(
                table[place] for place in what.places if -len(table) <= place < len(table)
            )
        else:
            found = self._named or first or self._spoken_of()
        if not found:
            self._remark(
                Matter.NO_SUCH_PLACE if table else Matter.NOTHING_ON_TABLE, count=len(table)
            )
        return tuple(dict.fromkeys(found))

    def _offered(self) -> tuple[int, ...]:
        question = self.state.question
        choosing = question is not None and question.asked is Asked.FILM
        return question.films if question is not None and choosing else self.state.on_table

    def _asked_about(self) -> tuple[int, ...]:
        question = self.state.question
        asked = question is not None and question.asked is Asked.STARS
        return question.films[:1] if question is not None and asked else ()

    def _spoken_of(self) -> tuple[int, ...]:
        spoken_of = self.state.spoken_of
        return (spoken_of,) if spoken_of is not None else self.state.on_table[:1]

    def _do(self, movie_id: int, then: Then, candidates: tuple[int, ...] = ()) -> None:
        """Do what was to be done with a film, now that it is clear which."""
        self.state = replace(self.state, spoken_of=movie_id)
        match then.verb:
            case Verb.RATE if then.stars is None:
                self._questions.append(Question(Asked.STARS, (movie_id,)))
            case Verb.RATE:
                self._note(movie_id, then, candidates)
                self._rated += 1
            case Verb.MARK:
                self._note(movie_id, then, candidates)
                if then.mark is Mark.SEEN:
                    self._questions.append(Question(Asked.STARS, (movie_id,)))
            case Verb.SKIP_FOR_NOW:
                self.state = replace(self.state, not_now=(*self.state.not_now, movie_id))
                self._suggest = True
            case Verb.LIKE:
                self._around(to=(movie_id,))
            case Verb.UNLIKE:
                self._around(away=(movie_id,))
            case Verb.TELL:
                self._deeds.append(deeds.TellOf(movie_id))

    def _note(self, movie_id: int, then: Then, candidates: tuple[int, ...]) -> None:
        self._answered(movie_id)
        if then.verb is Verb.RATE:  # Who says how it was has said that they saw it.
            self._deeds = [each for each in self._deeds if not _is_seen(each, movie_id)]
        self._deeds.append(deeds.Note(movie_id, then, candidates or (movie_id,)))
        if then.mark is Mark.WATCHLIST:
            return
        self._suggest = self._suggest or self.state.wishing or not self.state.questions_left
        self._get_to_know = True

    def _around(self, to: tuple[int, ...] = (), away: tuple[int, ...] = ()) -> None:
        around = self.state.around
        self.state = replace(
            self.state,
            around=Around(
                tuple(dict.fromkeys((*around.to, *to))),
                tuple(dict.fromkeys((*around.without, *away))),
            ),
        )
        self._wish()

    def _wish(self) -> None:
        self.state = replace(self.state, wishing=True)
        self._suggest = True

    def _answered(self, movie_id: int) -> None:
        """The question about a film is answered, asked now or still waiting."""
        question = self.state.question
        if question is not None and movie_id in question.films:
            self.state = replace(self.state, question=None)
        waiting = tuple(each for each in self.state.waiting if movie_id not in each.films)
        self.state = replace(self.state, waiting=waiting)
        self._questions = [each for each in self._questions if movie_id not in each.films]

    def _drop_question(self) -> Question | None:
        question = self.state.question
        self.state = replace(self.state, question=None)
        return question

    # -- acts ----------------------------------------------------------------------------------

    @singledispatchmethod
    def hear(self, act: Act) -> None:
        """One act more."""
        raise NotImplementedError(type(act).__name__)

    @hear.register
    def _(self, act: acts.Rate) -> None:
        then = Then(Verb.RATE, act.stars)
        for movie_id in self._clear(act.what, then):
            self._do(movie_id, then, _candidates(act.what))

    @hear.register
    def _(self, act: acts.Seen) -> None:
        then = Then(Verb.MARK, mark=Mark.SEEN)
        for movie_id in self._clear(act.what, then):
            self._do(movie_id, then, _candidates(act.what))

    @hear.register
    def _(self, act: acts.WantToSee) -> None:
        then = Then(Verb.MARK, mark=Mark.WATCHLIST)
        for movie_id in self._clear(act.what, then):
            self._do(movie_id, then, _candidates(act.what))

    @hear.register
    def _(self, act: acts.NotInterested) -> None:
        then = Then(Verb.SKIP_FOR_NOW) if act.for_now else Then(Verb.MARK, mark=Mark.SKIP)
        for movie_id in self._clear(act.what, then):
            self._do(movie_id, then, _candidates(act.what))

    @hear.register
    def _(self, _: acts.NotSeen) -> None:
        question = self.state.question
        if question is None or question.asked is not Asked.STARS:
            self._remark(Matter.NOT_SEEN)
            return
        self._drop_question()
        self._go_on(question)

    def _go_on(self, question: Question) -> None:
        """After a question without an answer: another one, or what was wished for."""
        if self.state.waiting or (question.offered and self.state.questions_left):
            self._get_to_know = True
        elif question.offered:
            self._wish()
        else:
            self._remark(Matter.NEVER_MIND)

    @hear.register
    def _(self, act: acts.Recommend) -> None:
        if act.filters != Filters():
            self.state = replace(self.state, filters=act.filters, around=Around())
            self._others = False
        else:
            self._others = bool(self.state.on_table)
        self.state = replace(self.state, questions_left=QUESTIONS, question=None, waiting=())
        self._wish()

    @hear.register
    def _(self, act: acts.Similar) -> None:
        self.state = replace(
            self.state, filters=act.filters, around=Around(), questions_left=QUESTIONS
        )
        self._drop_question()
        for what in act.to:
            for movie_id in self._clear(what, Then(Verb.LIKE)):
                self._do(movie_id, Then(Verb.LIKE))
        for what in act.without:
            for movie_id in self._clear(what, Then(Verb.UNLIKE)):
                self._do(movie_id, Then(Verb.UNLIKE))

    @hear.register
    def _(self, act: acts.Critique) -> None:
        about = self.state.on_table
        if act.of is not None:
            about = self._at(act.of)
            if not about:
                return
            self.state = replace(self.state, around=Around(to=about))
        years = [year for each in about if (year := self._year(each)) is not None]
        filters = narrowed(self.state.filters, act.filters)
        filters = moved(filters, act.directions, years, self._known.genres)
        self._others = self._others or bool(_ELSEWHERE.intersection(act.directions))
        if filters != self.state.filters:
            self._latest = moved(act.filters, act.directions, years, self._known.genres)
        self.state = replace(self.state, filters=filters, question=None)
        self._wish()

    def _year(self, movie_id: int) -> int | None:
        movie = self._known.movies.get(movie_id)
        return movie.year if movie is not None else None

    @hear.register
    def _(self, act: acts.DropFilters) -> None:
        self.state = replace(self.state, filters=without(self.state.filters, act.kinds))
        if not act.kinds or "around" in act.kinds:
            self.state = replace(self.state, around=Around())
        self._wish()

    @hear.register
    def _(self, act: acts.Why) -> None:
        for movie_id in self._meant(act.what):
            self._deeds.append(deeds.Explain(movie_id))

    @hear.register
    def _(self, act: acts.WhatWouldChange) -> None:
        for movie_id in self._meant(act.what):
            self._deeds.append(deeds.SayWhatWouldChange(movie_id))

    @hear.register
    def _(self, act: acts.TellAbout) -> None:
        for movie_id in self._clear(act.what, Then(Verb.TELL))[:1]:
            self._do(movie_id, Then(Verb.TELL))

    @hear.register
    def _(self, _: acts.AboutMe) -> None:
        self._deeds.append(deeds.TellOfMember())

    @hear.register
    def _(self, act: acts.Groups) -> None:
        self._deeds.append(deeds.ShowGroups(mine=act.mine, text=act.text))

    @hear.register
    def _(self, _: acts.Undo) -> None:
        self._deeds.append(deeds.UndoLast(self.state.last))
        self.state = replace(self.state, last=None)
        self._suggest = self._suggest or bool(self.state.on_table)

    @hear.register
    def _(self, act: acts.TakeBack) -> None:
        verb = Verb.RATE if act.mark is None else Verb.MARK
        change = Change(act.movie_id, Then(verb, mark=act.mark), act.before)
        self._deeds.append(deeds.TakeBack(change))
        self.state = replace(self.state, last=None)
        self._suggest = self._suggest or bool(self.state.on_table)

    @hear.register
    def _(self, act: acts.Correct) -> None:
        question, last = self.state.question, self.state.last
        if question is not None and question.asked is Asked.FILM:
            self._choose(self._fitting(act, question.films))
        elif last is None:
            self._remark(Matter.NOTHING_TO_CORRECT)
        else:
            self._correct(last, act)

    def _correct(self, last: Change, act: acts.Correct) -> None:
        """Take the last deed back, and do it to the film that was meant."""
        others = [each for each in self._fitting(act, last.candidates) if each != last.movie_id]
        if not others and act.film is None:
            self._remark(Matter.NOTHING_TO_CORRECT)
            return
        self._deeds.append(deeds.TakeBack(last))
        self.state = replace(self.state, last=None)
        if len(others) == 1:
            self._do(others[0], last.then, last.candidates)
        elif others:
            text = act.film.text if act.film is not None else ""
            self._questions.append(self._which(tuple(others), text, last.then))

    def _fitting(self, act: acts.Correct, candidates: tuple[int, ...]) -> list[int]:
        """The films that a correction may mean: as named, else those of the year among the rest."""
        if act.film is not None:
            named = act.film.movie_ids
            return [*named[:1]] if act.film.certain else [*named]
        if act.year is None:
            return [*candidates]
        return [each for each in candidates if self._year(each) == act.year]

    @hear.register
    def _(self, act: acts.Choose) -> None:
        question = self.state.question
        if question is None or question.asked is not Asked.FILM:
            self.hear(act.otherwise or acts.TellAbout(act.what))
        elif isinstance(act.what, Film):
            named = [each for each in act.what.movie_ids if each in question.films]
            self._choose(named[:1] or [*act.what.movie_ids])
        else:
            self._choose([*self._at(act.what)])

    def _choose(self, movie_ids: list[int]) -> None:
        """Go on with the film chosen; the question stays where that is still not clear."""
        question = self.state.question
        if question is None or len(movie_ids) != 1 or question.then is None:
            return
        self._drop_question()
        self._do(movie_ids[0], question.then, question.films)

    @hear.register
    def _(self, act: acts.Stars) -> None:
        question = self.state.question
        if question is None:
            self._remark(Matter.STARS_FOR_WHAT)
        elif question.asked is Asked.FILM:
            place = round(act.stars) - 1
            self._choose([*self._at(OnTable((place,)))])
        else:
            self._do(question.films[0], Then(Verb.RATE, act.stars))

    @hear.register
    def _(self, act: acts.Unsupported) -> None:
        self._remark(Matter.UNSUPPORTED, topic=act.topic)

    @hear.register
    def _(self, _: acts.Unclear) -> None:
        self._remark(Matter.UNCLEAR)

    @hear.register
    def _(self, act: acts.Say) -> None:
        match act.word:
            case Word.YES:
                self._yes()
            case Word.NO:
                self._no()
            case Word.SKIP:
                question = self._drop_question()
                self._go_on(question or Question(Asked.STARS, (), offered=True))
            case Word.ENOUGH:
                self._drop_question()
                self.state = replace(self.state, questions_left=0, waiting=())
                self._wish()
            case Word.GREETING:
                self._remark(Matter.GREETING)
                self._get_to_know = not self.state.on_table
            case Word.START_OVER:
                self.state = State()
                self._remark(Matter.AFRESH)
            case Word.GOODBYE:
                self.state = State()
                self._remark(Matter.GOODBYE)
            case Word.HELP:
                self._remark(Matter.HELP)
            case Word.THANKS:
                self._remark(Matter.THANKS)

    def _yes(self) -> None:
        question = self.state.question
        if question is None:
            self._wish()
        elif question.asked is Asked.STARS:  # Seen, then; and how was it?
            self._drop_question()
            self._questions.append(replace(question, offered=False))
        elif len(question.films) == 1:
            self._choose([*question.films])
        else:
            self._questions.append(question)

    def _no(self) -> None:
        question = self._drop_question()
        if question is None:
            self._others = True
            self._suggest = bool(self.state.on_table)
            if not self._suggest:
                self._remark(Matter.NEVER_MIND)
        elif question.asked is Asked.STARS:
            self._go_on(question)
        else:
            self._remark(Matter.NEVER_MIND)


def _is_example(question: Question) -> bool:
    """Whether suggestions have to wait for the answer."""
    return question.then is not None and question.then.verb in {Verb.LIKE, Verb.UNLIKE}


def _is_seen(deed: Deed, movie_id: int) -> bool:
    """Whether a deed notes no more than that a film was seen."""
    return (
        isinstance(deed, deeds.Note) and deed.movie_id == movie_id and deed.then.mark is Mark.SEEN
    )


def _candidates(what: Target) -> tuple[int, ...]:
    return what.movie_ids if isinstance(what, Film) else ()
