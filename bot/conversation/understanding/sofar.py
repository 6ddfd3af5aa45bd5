"""What a message has come to so far, clause by clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.conversation.acts import (
    Asked,
    Choose,
    Critique,
    Direction,
    Film,
    Filters,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Similar,
    Stars,
    TellAbout,
    Unsupported,
    WantToSee,
    Word,
)
from bot.conversation.understanding.hints import NOTHING, together
from bot.conversation.understanding.referring import NAMED, PLURAL, PRONOUN, in_one_breath
from bot.conversation.understanding.settling import settled
from bot.conversation.understanding.slots import F, H, P

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.conversation.acts import Act, Heard, Target, Topic
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex


@dataclass
class SoFar:
    """Acts so far, and what the next clause may go on from.

    Args:
        read: The message with its slots.
        heard: What was said before it.
        titles: For the years of films to choose from.
    """

    read: Slotted
    heard: Heard
    titles: TitleIndex
    acts: list[Act] = field(default_factory=list)
    pending: list[Target] = field(default_factory=list)
    """What was named, and nothing was said of it yet."""
    listed: bool = False
    """Whether what is pending was nothing but named: `Heat, Fargo seen`."""
    spoken_of: tuple[Target, ...] = ()
    """What the last clause was of, for `it` and `them` in the next."""
    go_on: Callable[[Sequence[Target]], None] | None = None
    """What to do with more films in the same breath: `loved Heat, Fargo, …`."""
    films_first: bool = False
    """Whether the last clause began with its films: more films then begin another."""
    opinion: float | None = None
    """Stars of an opinion that was somebody else's, or of a film that is yet to be named."""
    felt: bool = False
    """Whether the last rating was of what they felt (`loved`), which outweighs what it is like."""
    strange: bool = False
    """Whether the last clause said nothing that is understood; what follows may be of that."""
    pleased: bool = False
    """Whether they said that something is good, which counts where nothing else is said."""
    held: Filters = NOTHING
    """What somebody with them likes, for a wish that says nothing itself."""
    shunned: tuple[Target, ...] = ()
    """What they want less of, said before what they want more of."""
    unwanted_last: bool = False
    """Whether the last hint of a wish was one of what they do not want."""

    @property
    def last(self) -> Act | None:
        """The latest act."""
        return self.acts[-1] if self.acts else None

    def finish(self) -> tuple[Act, ...]:
        """All acts, in order; what was only named is asked about or chosen."""
        for target in self.take_pending():
            choosing = isinstance(target, OnTable) and self.heard.asked is Asked.FILM
            self.acts.append(Choose(target) if choosing else TellAbout(target))
        if self.pleased and not self.acts:
            self.acts.append(Say(Word.YES if self.heard.asked else Word.THANKS))
        return settled(self.acts, self.heard.asked)

    # -- what is spoken of ---------------------------------------------------------------------

    def words(self, text: str) -> str:
        """A clause with its hints as the words they were: `Heat was funny` is an opinion."""
        return re.sub(H, lambda match: self.read.hint(match[0]).words, text)

    def named(self, slot: str) -> Target:
        """What a film's or a place's slot stands for."""
        return self.read.film(slot) if re.match(F, slot) else self.read.place(slot)

    def targets(self, text: str) -> list[Target]:
        """What a clause is of: what it names, else what was just named, else a pronoun's."""
        found = in_one_breath([self.named(slot) for slot in NAMED.findall(text)])
        return found or self.take_pending() or self._meant_by_pronoun(text)

    def subjects(self, clause: Clause) -> list[Target]:
        """The same, with what was named just before and goes on here: `Heat, Fargo seen`."""
        goes_on = self.listed and clause.joined and NAMED.match(clause.text)
        before = self.take_pending() if goes_on else []
        return in_one_breath([*before, *self.targets(clause.text)])

    def films(self, text: str) -> list[Film]:
        """The films that a clause names."""
        return [self.read.film(slot) for slot in re.findall(F, text)]

    def place(self, text: str) -> OnTable:
        """What a question about the table is of: a place, or a film that lies there."""
        if places := re.findall(P, text):
            return self.read.place(places[0])
        for film in self.films(text):
            if (place := self.on_table(film)) != OnTable():
                return place
        return OnTable()

    def on_table(self, target: Target) -> OnTable:
        """Where on the table a film lies; nowhere in particular if it does not."""
        if isinstance(target, OnTable):
            return target
        lies = (movie_id for movie_id in target.movie_ids if movie_id in self.heard.on_table)
        return next((OnTable((self.heard.on_table.index(each),)) for each in lies), OnTable())

    def take_pending(self) -> list[Target]:
        """What was named without anything said of it, once."""
        taken, self.pending = self.pending, []
        return taken

    def _meant_by_pronoun(self, text: str) -> list[Target]:
        if not PRONOUN.search(text):
            return []
        if self.spoken_of:
            return list(self.spoken_of)
        plural = PLURAL.search(text) and self.heard.asked is not Asked.STARS
        return [OnTable(every=True)] if plural else [OnTable()]

    # -- adding acts ---------------------------------------------------------------------------

    def add(self, act: Callable[..., Act], targets: Iterable[Target], **slots: object) -> None:
        """Add one act for each target; more films in the same breath get the same."""
        added = list(targets)
        self.acts.extend(act(target, **slots) for target in added if not self._tells(act, target))
        self.spoken_of = tuple(added)

        def more(others: Sequence[Target]) -> None:
            before = self.spoken_of
            self.add(act, others, **slots)
            self._join_last()
            self.spoken_of = (*before, *others)

        self.go_on = more

    def _join_last(self) -> None:
        """Say the same of places at once: `seen 1, 2 and 3`."""
        if len(self.acts) < 2:
            return
        one, other = self.acts[-2:]
        kinds = Rate | Seen | NotSeen | NotInterested | WantToSee
        if not (isinstance(one, kinds) and isinstance(other, kinds)):
            return
        if isinstance(one.what, OnTable) and replace(one, what=other.what) == other:
            self.acts[-2:] = [
                replace(one, what=each) for each in in_one_breath([one.what, other.what])
            ]

    def _tells(self, act: Callable[..., Act], target: Target) -> bool:
        """Whether an earlier rating says already that they have seen it."""
        if act not in (Seen, NotSeen):
            return False
        rated = [each.what for each in self.acts if isinstance(each, Rate)]
        starred = self.heard.asked is Asked.STARS and isinstance(self.last, Stars)
        return target in rated or (starred and target == OnTable())

    def rate(self, targets: Sequence[Target], stars: float, *, stated: bool = False) -> None:
        """Add ratings. They take the place of `seen`; stars that were stated outlast words."""
        for target in targets:
            self._rate(Rate(target, stars, stated))
        self.spoken_of = tuple(targets)

        def more(others: Sequence[Target]) -> None:
            before = self.spoken_of
            self.rate(others, stars, stated=stated)
            self._join_last()
            self.spoken_of = (*before, *others)

        self.go_on, self.felt = more, stated

    def _rate(self, rating: Rate) -> None:
        for place, act in enumerate(self.acts):
            told = isinstance(act, Seen | Rate) or (
                isinstance(act, NotInterested) and not act.for_now  # `Never again. Awful.`
            )
            if told and act.what == rating.what:  # type: ignore[union-attr]
                if not (isinstance(act, Rate) and act.stated and not rating.stated):
                    self.acts[place] = rating
                self.acts[place + 1 :] = [
                    each for each in self.acts[place + 1 :] if each != Seen(rating.what)
                ]
                return
        self.acts.append(rating)

    def liken(
        self, to: Sequence[Target], without: Sequence[Target] = (), filters: Filters = NOTHING
    ) -> None:
        """Ask for films like these; one likening of a message takes up the next."""

        def more(others: Sequence[Target]) -> None:
            self.liken(others)

        self.go_on, self.films_first = more, False
        without, self.shunned = (*self.shunned, *without), ()
        for place, act in enumerate(self.acts):
            if isinstance(act, Similar):
                self.acts[place] = Similar(
                    tuple(dict.fromkeys((*act.to, *to))),
                    (*act.without, *without),
                    together(act.filters, filters),
                )
                return
        if isinstance(self.last, Recommend) and self.last != Recommend():
            filters = together(self.last.filters, filters)  # `A drama, say in the manner of …`
            self.acts.pop()
        self.acts.append(Similar(tuple(to), tuple(without), filters))

    def recommend(self, filters: Filters) -> None:
        """Ask for films."""
        self.acts.append(Recommend(filters))
        self.go_on = None

    def critique(
        self,
        directions: tuple[Direction, ...],
        filters: Filters = NOTHING,
        of: OnTable | None = None,
    ) -> None:
        """Ask for changes; what was asked just before is taken up, unless it was of another."""
        if not directions and filters == NOTHING:
            return
        last = self.last
        if isinstance(last, Critique) and (of is None or last.of is None):
            directions = tuple(dict.fromkeys((*last.directions, *directions)))
            filters, of = together(last.filters, filters), of or last.of
            self.acts.pop()
        if {Direction.LESS_KNOWN, Direction.BETTER_KNOWN} & {*directions}:
            filters = replace(filters, hidden_gems=None)  # The same, said twice.
        self.acts.append(Critique(directions, filters, of))

    def unsupported(self, topics: Iterable[Topic]) -> None:
        """Note what they ask for and cannot have, each once."""
        for topic in topics:
            if Unsupported(topic) not in self.acts:
                self.acts.append(Unsupported(topic))
