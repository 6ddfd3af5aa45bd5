"""Carrying out what the policy plans: each deed is a call or two of the other services.

What a deed brings about enters the talk's state, and what there is to say of it the replies.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from bot.conversation import deeds
from bot.conversation.acts import Asked
from bot.conversation.state import Around, Change, Question, State, Then, Verb
from bot.domain import Mark, RatingOrder, Wish
from bot.errors import MovieNotInCatalogue, NoModelYet, UserFacingError
from bot.replies import (
    ChoiceAsked,
    FilmTold,
    GroupShown,
    MarkUndone,
    MemberTold,
    NotHere,
    NothingToUndo,
    RatingUndone,
    Reasons,
    Refusal,
    Remark,
    StarsAsked,
    Suggested,
)
from bot.services.filters import filters_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.conversation.deeds import Deed
    from bot.domain import Member
    from bot.replies import Pick, Picks, Reply
    from bot.services.catalogue import Catalogue
    from bot.services.library import Library
    from bot.services.ratings import Ratings
    from bot.services.recommending import Recommending
    from bot.store import Store

SUGGESTED = 3
"""Films put on the table where nobody said how many: as many as one can choose from at a glance."""

MOST_SUGGESTED = 10
LOVED = 4.0
"""Stars from which on a film is told as one that a member loves."""
NAMED = 3
"""Films and groups named to a member as theirs."""


@dataclass(frozen=True)
class Services:
    """What deeds are carried out with."""

    store: Store
    catalogue: Catalogue
    recommending: Recommending
    ratings: Ratings
    library: Library


class Performance:
    """One turn's deeds being done.

    Attributes:
        state: Where the talk stands after the deeds done so far.
        replies: What there is to say of them.

    Args:
        services: For everything.
        member: With whom the talk is.
        state: Where it stands before.
        alone: Whether nobody else reads along. Where others do, nothing is told of the member
            but what was asked for there.
        variant: Which of several ways to say things.
    """

    def __init__(
        self, services: Services, member: Member, state: State, *, alone: bool, variant: int
    ) -> None:
        self.state = state
        self.replies: list[Reply] = []
        self._with = services
        self._member = member
        self._alone = alone
        self._variant = variant

    async def do(self, deed: Deed) -> None:
        """Do one deed; one that cannot be done is told, and the others are done all the same."""
        try:
            await self._do(deed)
        except UserFacingError as error:
            refusal = Refusal(error.text_key, error.args_)
            if refusal not in self.replies:
                self.replies.append(refusal)

    @singledispatchmethod
    async def _do(self, deed: Deed) -> None:
        raise NotImplementedError(type(deed).__name__)

    # -- ratings and marks ---------------------------------------------------------------------

    @_do.register
    async def _(self, deed: deeds.Note) -> None:
        then, before = deed.then, None
        if then.verb is Verb.RATE and then.stars is not None:
            saved = await self._with.ratings.rate(self._member, deed.movie_id, then.stars)
            before = saved.before
            self.replies.append(saved)
        elif then.mark is not None:
            marked = await self._with.library.mark(self._member, deed.movie_id, then.mark)
            self.replies.append(marked)
        namesakes = self._with.catalogue.namesakes(deed.movie_id)
        candidates = tuple(dict.fromkeys((*deed.candidates, *namesakes)))
        self.state = replace(self.state, last=Change(deed.movie_id, then, before, candidates))

    @_do.register
    async def _(self, deed: deeds.TakeBack) -> None:
        self.replies.append(await self._taken_back(deed.change))

    async def _taken_back(self, change: Change) -> Reply:
        if change.then.mark is not None:
            gone = await self._with.library.unmark(self._member, change.movie_id, change.then.mark)
            return MarkUndone(gone.movie, gone.mark, now=False)
        if change.before is None:
            removed = await self._with.ratings.unrate(self._member, change.movie_id)
            return RatingUndone(removed.movie, removed.before, None)
        saved = await self._with.ratings.rate(self._member, change.movie_id, change.before)
        return RatingUndone(saved.movie, saved.before, change.before)

    @_do.register
    async def _(self, deed: deeds.UndoLast) -> None:
        if self._alone:
            self.replies.append(await self._with.ratings.undo(self._member))
        elif deed.change is not None:
            self.replies.append(await self._taken_back(deed.change))
        else:
            self.replies.append(NothingToUndo())

    # -- films ---------------------------------------------------------------------------------

    @_do.register
    async def _(self, deed: deeds.Suggest) -> None:
        wish, found = await self._looked_for(self.state, others=deed.others)
        for state, remark in self._looser(deed):
            if found.picks:
                break
            wish, found = await self._looked_for(state, others=deed.others)
            if found.picks:
                self.state = state
                self.replies.append(Remark(remark, {}, self._variant))
        self.state = self.state.suggesting(tuple(pick.movie.movie_id for pick in found.picks))
        self.replies.append(
            Suggested(
                tuple(map(self._shown, found.picks)),
                found.rated_count,
                tuple(filters_of(wish, self._with.catalogue.films.movies)),
                wish.count,
                self._variant,
            )
        )

    async def _looked_for(self, state: State, *, others: bool) -> tuple[Wish, Picks]:
        wish = await self._wish(state, others=others)
        picks = await self._with.recommending.recommend(
            self._member, wish, in_talk=self.state.shown
        )
        return wish, picks

    def _looser(self, deed: deeds.Suggest) -> Iterator[tuple[State, str]]:
        """What to give up, in turn, where nothing meets all: older filters, then examples."""
        state = self.state
        if deed.latest is not None and deed.latest != state.filters:
            state = replace(state, filters=deed.latest)
            yield state, "without-older"
        if state.around.to:
            yield replace(self.state, around=Around()), "without-example"

    async def _wish(self, state: State, *, others: bool) -> Wish:
        """What a state asks for, as far as this edition of the data can tell."""
        filters, around = state.filters, state.around
        there_are = await self._with.recommending.tags()
        unknown = [tag for tag in filters.tags if tag not in there_are]
        no_such_theme = Remark("no-such-theme", {"theme": ", ".join(unknown)})
        if unknown and no_such_theme not in self.replies:
            self.replies.append(no_such_theme)
        return Wish(
            count=min(max(filters.count or SUGGESTED, 1), MOST_SUGGESTED),
            genres=filters.genres,
            without_genres=filters.without_genres,
            year_from=filters.year_from,
            year_to=filters.year_to,
            variety=filters.variety or 0.0,
            hidden_gems=filters.hidden_gems or 0.0,
            excluding=frozenset((*self.state.not_now, *(self.state.shown if others else ()))),
            like=around.to,
            unlike=around.without,
            tags=tuple(tag for tag in filters.tags if tag in there_are),
            without_tags=filters.without_tags,
        )

    def _shown(self, pick: Pick) -> Pick:
        """A pick as it may be seen here: what it rests on is the member's own business."""
        return pick if self._alone else replace(pick, because=())

    @_do.register
    async def _(self, deed: deeds.Ask) -> None:
        movies = self._with.catalogue.films.movies
        question = deed.question
        films = tuple(movie_id for movie_id in question.films if movie_id in movies)
        if not films:
            raise MovieNotInCatalogue(movie_id=str(next(iter(question.films), "")))
        self.state = self.state.asking(replace(question, films=films))
        if question.asked is Asked.FILM:
            candidates = tuple(movies[movie_id] for movie_id in films)
            then = question.then or Then(Verb.TELL)
            how = then.mark or ("" if then.stars is None else f"{then.stars:g}")
            self.replies.append(ChoiceAsked(question.text, candidates, then.verb, how))
        else:
            asked = StarsAsked(movies[films[0]], seen=True, variant=self._variant)
            self.replies.append(asked)

    @_do.register
    async def _(self, _: deeds.AskWhatHelps) -> None:
        known = {*self.state.asked, *self.state.on_table}
        movie = await self._with.recommending.question(self._member, known)
        if movie is None:
            if not self.replies:
                await self._do(deeds.Suggest())
            return
        question = Question(Asked.STARS, (movie.movie_id,), offered=True)
        self.state = self.state.asking(question)
        left = self.state.questions_left
        self.replies.append(StarsAsked(movie, left=left, variant=self._variant))

    @_do.register
    async def _(self, deed: deeds.Explain) -> None:
        if not self._alone:
            self.replies.append(NotHere(deed.movie_id))
            return
        pick = await self._with.recommending.pick(self._member, deed.movie_id)
        self.replies.append(Reasons(pick))

    @_do.register
    async def _(self, deed: deeds.SayWhatWouldChange) -> None:
        if not self._alone:
            self.replies.append(NotHere(deed.movie_id))
            return
        changes = await self._with.recommending.would_change(self._member, deed.movie_id)
        self.replies.append(changes)

    @_do.register
    async def _(self, deed: deeds.TellOf) -> None:
        movie = self._with.catalogue.movie(deed.movie_id)
        pick = None
        with suppress(MovieNotInCatalogue, NoModelYet):
            pick = await self._with.recommending.pick(self._member, deed.movie_id)
        if not self._alone:
            self.replies.append(FilmTold(movie, None if pick is None else self._shown(pick)))
            return
        rated = await self._with.store.ratings.stars_of(self._member.member_id)
        marks = await self._with.store.marks.of(self._member.member_id)
        own = tuple(sorted(marks.get(deed.movie_id, ())))
        self.replies.append(FilmTold(movie, pick, rated.get(deed.movie_id), own))

    # -- the member, groups, words -------------------------------------------------------------

    @_do.register
    async def _(self, _: deeds.TellOfMember) -> None:
        if not self._alone:
            self.replies.append(NotHere())
            return
        member = self._member
        best = await self._with.ratings.page(member, 1, RatingOrder.BEST, NAMED)
        marks = self._with.store.marks
        counts = {mark: await marks.count(member.member_id, mark) for mark in Mark}
        groups: tuple[tuple[str, int, float], ...] = ()
        with suppress(NoModelYet):
            found = await self._with.recommending.groups(member)
            groups = tuple(
                (group.name, group.rated_by_member, group.member_mean)
                for group in found.groups[:NAMED]
                if group.member_mean is not None
            )
        loved = tuple(each.movie for each in best.ratings if each.stars >= LOVED)
        told = MemberTold(best.total, best.mean_stars, loved, groups, counts)
        self.replies.append(told)

    @_do.register
    async def _(self, deed: deeds.ShowGroups) -> None:
        recommending = self._with.recommending
        if deed.text:
            shown = await recommending.group(deed.text, self._member)
            if isinstance(shown, GroupShown):
                shown = replace(shown, picks=tuple(map(self._shown, shown.picks)))
                picks = tuple(pick.movie.movie_id for pick in shown.picks)
                self.state = self.state.suggesting(picks)
            self.replies.append(shown)
            return
        if deed.mine and not self._alone:
            self.replies.append(NotHere())
            return
        groups = await recommending.groups(self._member if self._alone else None)
        own = tuple(group for group in groups.groups if group.rated_by_member)
        self.replies.append(replace(groups, groups=own) if deed.mine and own else groups)

    @_do.register
    async def _(self, deed: deeds.Remark) -> None:
        self.replies.append(Remark(deed.matter, deed.values, self._variant))
